#include "grouprecordwriting.h"

#include "grouprecord.h"

#include <algorithm>

namespace groupdesk::record {
namespace {

constexpr std::size_t longestNumber = 10; ///< bytes of a varint

/// Takes what a Writer takes, and says how much room it needs at most.
class Measure final
{
public:
    [[nodiscard]] std::size_t size() const { return m_size; }

    void number(quint64 /*value*/) { m_size += longestNumber; }
    void bytes(std::string_view bytes) { m_size += bytes.size(); }
    void text(std::string_view text) { m_size += longestNumber + text.size(); }
    void id(const CompactId &id) { text(id.bytes()); } // a UUID's bytes are fewer than its digits
    void time(qint64 value) { m_size += sizeof value; }
    void count(const std::optional<int> & /*count*/) { m_size += longestNumber; }

private:
    std::size_t m_size = 0;
};

/// Writes where there is room.
class Writer final
{
public:
    explicit Writer(char *target) : m_at(target) { }
    [[nodiscard]] char *position() const { return m_at; }

    void number(quint64 value)
    {
        while (value >= 0x80U) {
            *m_at++ = static_cast<char>(value | 0x80U);
            value >>= 7U;
        }
        *m_at++ = static_cast<char>(value);
    }
    void bytes(std::string_view bytes) { m_at = std::copy(bytes.begin(), bytes.end(), m_at); }
    void text(std::string_view text)
    {
        number(text.size());
        bytes(text);
    }
    void id(const CompactId &id)
    {
        CompactId::Uuid storage;
        const CompactId shortest = id.isUuid() ? id : CompactId::of(id.bytes(), storage);
        number(shortest.isUuid() ? 1 : shortest.bytes().size() << 1U);
        bytes(shortest.bytes());
    }
    void time(qint64 value)
    {
        std::memcpy(m_at, &value, sizeof value);
        m_at += sizeof value;
    }
    void count(const std::optional<int> &count)
    {
        number(count ? static_cast<quint64>(*count) + 1 : 0);
    }

private:
    char *m_at;
};

quint32 flag(bool holds, Flag flag)
{
    return holds ? quint32(flag) : 0U;
}

quint32 flagsOf(const GroupFields &fields)
{
    quint32 flags = flag(fields.description.has_value(), HasDescription)
        | flag(fields.created.has_value(), HasCreated)
        | flag(fields.modified.has_value(), HasModified)
        | flag(fields.members.has_value(), HasMembers)
        | flag(fields.deleteProtection.has_value(), HasProtection)
        | flag(fields.deleteProtection.value_or(false), IsProtected)
        | flag(fields.state.has_value(), HasState) | flag(!fields.stateText.empty(), HasStateText)
        | flag(!fields.organization.empty(), HasOrganization)
        | flag(fields.memberUsers.has_value(), HasMemberUsers)
        | flag(fields.memberGroups.has_value(), HasMemberGroups)
        | flag(fields.deletedAt.has_value(), HasDeletedAt) | flag(fields.builtIn, IsBuiltIn)
        | flag(fields.subjects.has_value(), HasSubjects) | flag(!fields.raw.empty(), HasRaw)
        | flag(!fields.createdBy.isEmpty(), HasCreatedBy)
        | flag(!fields.modifiedBy.isEmpty(), HasModifiedBy)
        | flag(fields.ownLocations.has_value(), HasOwnLocations)
        | flag(fields.creator.has_value(), HasCreator);
    if (fields.state)
        flags |= static_cast<quint32>(*fields.state) << stateShift;
    return flags | static_cast<quint32>(fields.platform) << platformShift;
}

template <class Out>
void writeTexts(Out &out, const std::vector<std::string_view> &texts)
{
    out.number(texts.size());
    for (const std::string_view text : texts)
        out.text(text);
}

template <class Out>
void writeIds(Out &out, const std::vector<CompactId> &ids)
{
    out.number(ids.size());
    for (const CompactId &id : ids)
        out.id(id);
}

template <class Out>
void writeNscale(Out &out, const GroupFields &fields)
{
    writeIds(out, fields.roles);
    writeIds(out, fields.users);
    if (fields.subjects) {
        out.number(fields.subjects->size());
        for (const GroupFields::Subject &subject : *fields.subjects) {
            out.text(subject.id);
            out.text(subject.issuer);
            out.text(subject.email);
        }
    }
    writeIds(out, fields.serviceAccounts);
    out.number(fields.tags.size());
    for (const GroupFields::Tag &tag : fields.tags) {
        out.text(tag.name);
        out.text(tag.value);
    }
    out.text(fields.provisioningStatus);
    out.text(fields.healthStatus);
}

template <class Out>
void writeCommon(Out &out, const GroupFields &fields)
{
    out.id(fields.id);
    out.text(fields.name);
    if (fields.description)
        out.text(*fields.description);
    if (fields.members) {
        out.count(fields.members->people);
        out.count(fields.members->groups);
        out.count(fields.members->serviceAccounts);
    }
    if (!fields.organization.empty())
        out.text(fields.organization);
    if (!fields.createdBy.isEmpty())
        out.id(fields.createdBy);
    if (fields.modified)
        out.time(*fields.modified);
    if (!fields.modifiedBy.isEmpty())
        out.id(fields.modifiedBy);
    writeTexts(out, fields.locations);
    if (!fields.stateText.empty())
        out.text(fields.stateText);
}

template <class Out>
void writePlatform(Out &out, const GroupFields &fields)
{
    switch (fields.platform) {
    case GroupFields::Platform::Turso:
        if (fields.ownLocations)
            writeTexts(out, *fields.ownLocations);
        out.id(fields.uuid);
        out.text(fields.primary);
        out.text(fields.version);
        return;
    case GroupFields::Platform::Braintrust:
        if (fields.creator)
            out.id(*fields.creator);
        if (fields.memberUsers)
            writeIds(out, *fields.memberUsers);
        if (fields.memberGroups)
            writeIds(out, *fields.memberGroups);
        if (fields.deletedAt)
            out.time(*fields.deletedAt);
        return;
    case GroupFields::Platform::Nscale:
        writeNscale(out, fields);
        return;
    }
    Q_UNREACHABLE();
}

/// What was received ends with its length, so that it is found from the end.
template <class Out>
void writeAll(Out &out, const GroupFields &fields)
{
    writeCommon(out, fields);
    writePlatform(out, fields);
    if (!fields.raw.empty()) {
        const auto size = static_cast<quint32>(fields.raw.size());
        out.bytes(fields.raw);
        out.bytes({ reinterpret_cast<const char *>(&size), sizeof size });
    }
}

} // namespace

void append(QByteArray &target, const GroupFields &fields)
{
    const qsizetype start = target.size();
    Measure measure;
    writeAll(measure, fields);
    target.resize(start + static_cast<qsizetype>(sizeof(Head) + measure.size()));
    char *record = target.data() + start;
    Writer writer(record + sizeof(Head));
    writeAll(writer, fields);
    const auto size = static_cast<quint32>(writer.position() - record);
    const Head head { size, flagsOf(fields), fields.created.value_or(0) };
    std::memcpy(record, &head, sizeof head);
    target.resize(start + qsizetype(size));
}

} // namespace groupdesk::record
