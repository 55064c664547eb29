#pragma once

#include <QString>

#include <array>
#include <cstring>
#include <string_view>

namespace groupdesk {

/// An id as a list keeps it: a UUID in its canonical form (lower case, 8-4-4-4-12) as its 16 bytes,
/// anything else as UTF-8. The text that comes out is, to the letter, the one that went in. Does
/// not own its bytes. Comparing the bytes orders UUIDs as their texts.
class CompactId final
{
public:
    static constexpr std::size_t uuidBytes = 16;
    static constexpr std::size_t uuidCharacters = 36;
    using Uuid = std::array<char, uuidBytes>;

    CompactId() = default;
    /// \a bytes are the 16 of a UUID.
    [[nodiscard]] static CompactId uuid(std::string_view bytes) { return { bytes, true }; }
    /// \a text is kept as it is, be it a UUID or not.
    [[nodiscard]] static CompactId text(std::string_view text) { return { text, false }; }
    /// \a text, or the UUID it says, written to \a storage, which has to outlive the result.
    [[nodiscard]] static CompactId of(std::string_view text, Uuid &storage);

    [[nodiscard]] bool isUuid() const { return m_isUuid; }
    [[nodiscard]] bool isEmpty() const { return m_bytes.empty(); }
    [[nodiscard]] std::string_view bytes() const { return m_bytes; }
    [[nodiscard]] QString toString() const;

    friend bool operator==(const CompactId &left, const CompactId &right)
    {
        return left.m_isUuid == right.m_isUuid && left.m_bytes == right.m_bytes;
    }

private:
    CompactId(std::string_view bytes, bool isUuid) : m_bytes(bytes), m_isUuid(isUuid) { }

    std::string_view m_bytes;
    bool m_isUuid = false;
};

/// False, with \a bytes in no particular state, if \a text is not a UUID in its canonical form.
[[nodiscard]] bool parseUuid(std::string_view text, CompactId::Uuid &bytes);
/// The canonical form of the 16 \a bytes, into 36 characters at \a text.
void formatUuid(std::string_view bytes, char *text);

} // namespace groupdesk
