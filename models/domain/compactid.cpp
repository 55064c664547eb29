#include "compactid.h"

namespace groupdesk {
namespace {

constexpr std::array<signed char, 256> makeNibbles()
{
    std::array<signed char, 256> nibbles {};
    nibbles.fill(-1);
    for (int digit = 0; digit < 10; ++digit)
        nibbles[static_cast<std::size_t>('0' + digit)] = static_cast<signed char>(digit);
    for (int digit = 0; digit < 6; ++digit)
        nibbles[static_cast<std::size_t>('a' + digit)] = static_cast<signed char>(10 + digit);
    return nibbles;
}

constexpr auto nibbles = makeNibbles();
/// Where each byte's two digits stand in the text.
constexpr std::array<unsigned char, CompactId::uuidBytes> places { 0,  2,  4,  6,  9,  11, 14, 16,
                                                                   19, 21, 24, 26, 28, 30, 32, 34 };

int nibble(char digit)
{
    return nibbles[static_cast<unsigned char>(digit)];
}

} // namespace

bool parseUuid(std::string_view text, CompactId::Uuid &bytes)
{
    if (text.size() != CompactId::uuidCharacters || text[8] != '-' || text[13] != '-'
        || text[18] != '-' || text[23] != '-')
        return false;
    int seen = 0; // becomes negative with the first character that is no digit
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const int high = nibble(text[places[i]]);
        const int low = nibble(text[places[i] + 1U]);
        seen |= high | low;
        bytes[i] = static_cast<char>((high << 4) | low);
    }
    return seen >= 0;
}

void formatUuid(std::string_view bytes, char *text)
{
    constexpr std::string_view digits = "0123456789abcdef";
    text[8] = text[13] = text[18] = text[23] = '-';
    for (std::size_t i = 0; i < CompactId::uuidBytes; ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        text[places[i]] = digits[byte >> 4U];
        text[places[i] + 1U] = digits[byte & 15U];
    }
}

CompactId CompactId::of(std::string_view text, Uuid &storage)
{
    if (parseUuid(text, storage))
        return uuid({ storage.data(), storage.size() });
    return CompactId::text(text);
}

QString CompactId::toString() const
{
    if (!m_isUuid)
        return QString::fromUtf8(m_bytes.data(), static_cast<qsizetype>(m_bytes.size()));
    std::array<char, uuidCharacters> text {};
    formatUuid(m_bytes, text.data());
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace groupdesk
