#include "rowtext.h"

#include <algorithm>
#include <array>

namespace groupdesk {
namespace {

void appendFolded(std::string_view utf8, std::string &folded)
{
    const std::size_t begin = folded.size();
    folded.append(utf8);
    bool ascii = true;
    for (std::size_t i = begin; i < folded.size(); ++i) {
        const char character = folded[i];
        ascii = ascii && static_cast<unsigned char>(character) < 0x80U;
        if (character >= 'A' && character <= 'Z')
            folded[i] = static_cast<char>(character - 'A' + 'a');
    }
    if (ascii)
        return;
    const QByteArray text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()))
                                .toCaseFolded()
                                .toUtf8();
    folded.replace(begin, std::string::npos, text.constData(),
                   static_cast<std::size_t>(text.size()));
}

void appendLine(std::string_view utf8, std::string &folded)
{
    if (utf8.empty())
        return;
    folded.push_back('\n');
    appendFolded(utf8, folded);
}

/// Below, too many rows have it by chance.
constexpr std::size_t shortestPart = 4;

} // namespace

void foldRow(const GroupView &group, std::string &folded)
{
    folded.clear();
    static thread_local GroupFields fields; // its lists keep their memory
    group.read(fields);
    appendFolded(fields.name, folded);
    if (fields.description)
        appendLine(*fields.description, folded);
    if (!fields.id.isUuid() && fields.id.bytes() != fields.name)
        appendLine(fields.id.bytes(), folded);
    if (!fields.uuid.isUuid())
        appendLine(fields.uuid.bytes(), folded);
    for (const std::string_view location : fields.locations)
        appendLine(location, folded);
}

std::string foldSource(const RowSource &source)
{
    std::string folded;
    for (const QString &text : { source.organizationName, source.ref.organization.toString(),
                                 source.platformName, source.platform.toString() }) {
        const QByteArray utf8 = text.toUtf8();
        appendLine({ utf8.constData(), static_cast<std::size_t>(utf8.size()) }, folded);
    }
    return folded;
}

bool mayBePartOfUuid(std::string_view word)
{
    return word.size() >= shortestPart && word.size() <= CompactId::uuidCharacters
        && word.find_first_not_of("0123456789abcdef-") == std::string_view::npos;
}

bool uuidContains(const GroupView &group, std::string_view word)
{
    std::array<char, CompactId::uuidCharacters> text {};
    const auto contains = [&](const CompactId &id) {
        if (!id.isUuid())
            return false;
        formatUuid(id.bytes(), text.data());
        return std::string_view(text.data(), text.size()).find(word) != std::string_view::npos;
    };
    if (contains(group.id()))
        return true;
    if (group.platform() != GroupFields::Platform::Turso)
        return false;
    static thread_local GroupFields fields;
    group.read(fields);
    return contains(fields.uuid);
}

} // namespace groupdesk
