#pragma once

#include "groupfields.h"

namespace groupdesk {

/// A group as one record of bytes (see groupbatch.h), which it does not own. What is needed for
/// every row is quick; read() takes everything apart.
class GroupView final
{
public:
    GroupView() = default;
    /// \a record was written by a GroupBatch, or checked by it.
    explicit GroupView(const char *record) : m_record(record) { }

    [[nodiscard]] const char *data() const { return m_record; }
    [[nodiscard]] quint32 size() const; ///< bytes
    [[nodiscard]] CompactId id() const;
    [[nodiscard]] std::string_view name() const; ///< UTF-8
    [[nodiscard]] std::optional<std::string_view> description() const;
    [[nodiscard]] std::optional<qint64> created() const; ///< milliseconds since 1970, UTC
    [[nodiscard]] std::optional<bool> deleteProtection() const;
    [[nodiscard]] std::optional<GroupState> state() const;
    [[nodiscard]] GroupFields::Platform platform() const;
    [[nodiscard]] std::optional<MemberCounts> members() const;
    [[nodiscard]] bool hasRaw() const;

    void read(GroupFields &fields) const;
    enum class Raw {
        Leave, ///< Group::raw stays empty: parsing it takes most of the time
        Parse,
    };
    /// \a organization is that of the batch.
    [[nodiscard]] Group group(const OrganizationId &organization, Raw raw = Raw::Leave) const;

    /// Of what was received, only what both kept is compared.
    [[nodiscard]] bool saysTheSame(const GroupView &other) const;

private:
    const char *m_record = nullptr;
};

} // namespace groupdesk
