#pragma once

#include "groupfields.h"

#include <cstring>

/// \file The form of a group's record; only for groupview*.cpp, groupbatch.cpp and
/// grouprecordwriting.cpp.
///
/// A head of fixed size, then in this order: id, name, description, members, organization,
/// createdBy, modified, modifiedBy, locations, stateText, what the platform alone has, raw. Numbers
/// are those of this computer; lengths are varints. What the flags deny is not there.

namespace groupdesk::record {

struct Head
{
    quint32 size; ///< of the whole record, in bytes
    quint32 flags;
    qint64 created; ///< 0 without HasCreated
};
static_assert(sizeof(Head) == 16);

enum Flag : quint32 {
    HasDescription = 1U << 0U,
    HasCreated = 1U << 1U,
    HasModified = 1U << 2U,
    HasMembers = 1U << 3U,
    HasProtection = 1U << 4U,
    IsProtected = 1U << 5U,
    HasState = 1U << 6U,
    HasStateText = 1U << 7U,
    HasOrganization = 1U << 8U,
    HasMemberUsers = 1U << 9U,
    HasMemberGroups = 1U << 10U,
    HasDeletedAt = 1U << 11U,
    IsBuiltIn = 1U << 12U,
    HasSubjects = 1U << 13U,
    HasRaw = 1U << 14U,
    HasCreatedBy = 1U << 15U,
    HasModifiedBy = 1U << 16U,
    HasOwnLocations = 1U << 17U,
    HasCreator = 1U << 18U,
};
constexpr quint32 stateShift = 20; ///< four bits
constexpr quint32 platformShift = 24; ///< two bits

[[nodiscard]] inline Head headOf(const char *record)
{
    Head head;
    std::memcpy(&head, record, sizeof head);
    return head;
}

/// Reads within bounds; once something does not fit, everything is empty and isGood() false.
class Reader final
{
public:
    Reader(const char *begin, const char *end) : m_at(begin), m_end(end) { }
    explicit Reader(const char *record)
        : Reader(record + sizeof(Head), record + headOf(record).size)
    {
    }

    [[nodiscard]] bool isGood() const { return m_good; }
    [[nodiscard]] bool atEnd() const { return m_at == m_end; }
    [[nodiscard]] const char *position() const { return m_at; }

    quint64 number()
    {
        quint64 value = 0;
        for (unsigned shift = 0; shift < 64; shift += 7) {
            if (m_at == m_end)
                break;
            const auto byte = static_cast<unsigned char>(*m_at++);
            value |= static_cast<quint64>(byte & 0x7fU) << shift;
            if (byte < 0x80U)
                return value;
        }
        return fail();
    }
    std::string_view bytes(quint64 length)
    {
        if (length > static_cast<quint64>(m_end - m_at)) {
            fail();
            return {};
        }
        const std::string_view found(m_at, static_cast<std::size_t>(length));
        m_at += length;
        return found;
    }
    std::string_view text() { return bytes(number()); }
    CompactId id()
    {
        const quint64 code = number();
        return code == 1 ? CompactId::uuid(bytes(CompactId::uuidBytes))
                         : CompactId::text(bytes(code >> 1U));
    }
    qint64 time()
    {
        qint64 value = 0;
        if (const std::string_view found = bytes(sizeof value); found.size() == sizeof value)
            std::memcpy(&value, found.data(), sizeof value);
        return value;
    }
    std::optional<int> count()
    {
        const quint64 code = number();
        return code == 0 ? std::nullopt : std::optional(static_cast<int>(code - 1));
    }
    /// Of a list; each item takes a byte at least.
    quint64 length()
    {
        const quint64 found = number();
        return found <= static_cast<quint64>(m_end - m_at) ? found : fail();
    }

private:
    quint64 fail()
    {
        m_good = false;
        m_at = m_end;
        return 0;
    }

    const char *m_at;
    const char *m_end;
    bool m_good = true;
};

} // namespace groupdesk::record
