#include "foldedneedle.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace groupdesk {
namespace {

constexpr std::size_t shortText = 512;
using Buffer = std::array<char, shortText>;

bool isAscii(std::string_view text)
{
    unsigned seen = 0;
    for (const char byte : text)
        seen |= static_cast<unsigned char>(byte);
    return seen < 0x80U;
}

char foldedByte(char byte)
{
    return static_cast<char>(byte >= 'A' && byte <= 'Z' ? byte | 0x20 : byte);
}

/// Only for texts that are ASCII and fit.
std::string_view foldInto(Buffer &buffer, std::string_view text)
{
    std::transform(text.begin(), text.end(), buffer.begin(), foldedByte);
    return { buffer.data(), text.size() };
}

bool containsBytes(std::string_view text, std::string_view needle)
{
    return memmem(text.data(), text.size(), needle.data(), needle.size()) != nullptr;
}

} // namespace

QByteArray folded(const QString &text)
{
    return text.toCaseFolded().toUtf8();
}

FoldedNeedle::FoldedNeedle(const QString &text) : m_needle(folded(text))
{
    m_ascii = isAscii(needle());
    m_fitsUuid = std::all_of(m_needle.cbegin(), m_needle.cend(), [](char byte) {
        return byte == '-' || (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'f');
    });
}

std::string_view FoldedNeedle::needle() const
{
    return { m_needle.constData(), static_cast<std::size_t>(m_needle.size()) };
}

bool FoldedNeedle::isIn(std::string_view utf8) const
{
    if (m_needle.isEmpty())
        return true;
    if (isAscii(utf8)) {
        if (!m_ascii) // what is folded of ASCII is ASCII
            return false;
        if (utf8.size() <= shortText) {
            Buffer buffer;
            return containsBytes(foldInto(buffer, utf8), needle());
        }
    }
    const auto size = static_cast<qsizetype>(utf8.size());
    return folded(QString::fromUtf8(utf8.data(), size)).contains(m_needle);
}

bool FoldedNeedle::isIn(const CompactId &id) const
{
    if (!id.isUuid())
        return isIn(id.bytes());
    if (!m_fitsUuid)
        return false;
    std::array<char, CompactId::uuidCharacters> text;
    formatUuid(id.bytes(), text.data());
    return containsBytes({ text.data(), text.size() }, needle());
}

bool FoldedNeedle::begins(std::string_view utf8) const
{
    if (isAscii(utf8)) {
        const std::string_view start = utf8.substr(0, needle().size());
        return std::equal(start.begin(), start.end(), needle().begin(), needle().end(),
                          [](char left, char right) { return foldedByte(left) == right; });
    }
    const auto size = static_cast<qsizetype>(utf8.size());
    return folded(QString::fromUtf8(utf8.data(), size)).startsWith(m_needle);
}

} // namespace groupdesk
