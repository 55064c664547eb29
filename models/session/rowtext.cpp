#include "rowtext.h"

#include "foldedneedle.h"
#include "groupviewparts.h"

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
    const QByteArray text
        = groupdesk::folded(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())));
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
    appendFolded(group.name(), folded);
    if (const auto description = group.description())
        appendLine(*description, folded);
    const CompactId id = group.id();
    if (!id.isUuid() && id.bytes() != group.name())
        appendLine(id.bytes(), folded);
    if (const CompactId uuid = uuidOf(group); !uuid.isUuid())
        appendLine(uuid.bytes(), folded);
    TextWalk locations = locationsOf(group);
    while (const auto location = locations.next())
        appendLine(*location, folded);
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
    return contains(group.id()) || contains(uuidOf(group));
}

} // namespace groupdesk
