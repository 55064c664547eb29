#include "foldedneedle.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace groupdesk {
namespace {

constexpr std::size_t shortText = 512; ///< a multiple of eight
using Buffer = std::array<char, shortText>;

constexpr quint64 everyByte = 0x0101010101010101ULL;
constexpr quint64 highBits = 0x80 * everyByte;

/// Up to eight bytes of \a text from \a at on; beyond its end are zeros.
quint64 eightBytes(std::string_view text, std::size_t at)
{
    quint64 bytes = 0;
    const std::size_t left = text.size() - at;
    if (left >= sizeof bytes) // a length the compiler knows is no call
        std::memcpy(&bytes, text.data() + at, sizeof bytes);
    else
        std::memcpy(&bytes, text.data() + at, left);
    return bytes;
}

bool isAscii(std::string_view text)
{
    quint64 seen = 0;
    for (std::size_t at = 0; at < text.size(); at += sizeof seen)
        seen |= eightBytes(text, at);
    return (seen & highBits) == 0;
}

/// ASCII only, A to Z as a to z: in each byte two sums reach the high bit from A and from [ on.
quint64 foldedBytes(quint64 bytes)
{
    const quint64 fromA = bytes + (0x80 - 'A') * everyByte;
    const quint64 beyondZ = bytes + (0x80 - '[') * everyByte;
    return bytes | (((fromA ^ beyondZ) & highBits) >> 2U);
}

/// Only for texts that are ASCII and fit.
std::string_view foldInto(Buffer &buffer, std::string_view text)
{
    for (std::size_t at = 0; at < text.size(); at += sizeof(quint64)) {
        const quint64 bytes = foldedBytes(eightBytes(text, at));
        std::memcpy(buffer.data() + at, &bytes, sizeof bytes);
    }
    return { buffer.data(), text.size() };
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
            return foldInto(buffer, utf8).find(needle()) != std::string_view::npos;
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
    return std::string_view(text.data(), text.size()).find(needle()) != std::string_view::npos;
}

bool FoldedNeedle::begins(std::string_view utf8) const
{
    const std::string_view start = utf8.substr(0, needle().size());
    if (start.size() <= shortText && isAscii(start)) {
        Buffer buffer;
        return foldInto(buffer, start) == needle();
    }
    const auto size = static_cast<qsizetype>(utf8.size());
    return folded(QString::fromUtf8(utf8.data(), size)).startsWith(m_needle);
}

} // namespace groupdesk
