#include "groupbatch.h"

#include "grouprecord.h"
#include "grouprecordwriting.h"

#include <QJsonDocument>

#include <deque>

namespace groupdesk {
namespace {

/// The UTF-8 of a Group's texts, for as long as its fields are looked at.
class Texts final
{
public:
    std::string_view of(const QString &text)
    {
        if (text.isEmpty())
            return {};
        m_texts.push_back(text.toUtf8());
        return { m_texts.back().constData(), static_cast<std::size_t>(m_texts.back().size()) };
    }
    std::vector<std::string_view> list(const QStringList &list)
    {
        std::vector<std::string_view> views;
        for (const QString &text : list)
            views.push_back(of(text));
        return views;
    }
    CompactId id(const QString &text) { return CompactId::text(of(text)); }
    template <class Id>
    std::vector<CompactId> ids(const QList<Id> &list)
    {
        std::vector<CompactId> ids;
        ids.reserve(static_cast<std::size_t>(list.size()));
        for (const Id &one : list)
            ids.push_back(id(one.toString()));
        return ids;
    }
    template <class Id>
    std::optional<std::vector<CompactId>> ids(const std::optional<QList<Id>> &list)
    {
        return list ? std::optional(ids(*list)) : std::nullopt;
    }

private:
    std::deque<QByteArray> m_texts;
};

std::optional<qint64> milliseconds(const std::optional<QDateTime> &time)
{
    return time ? std::optional(time->toMSecsSinceEpoch()) : std::nullopt;
}

void addDetails(const TursoDetails &details, const Group &group, Texts &texts, GroupFields &fields)
{
    fields.platform = GroupFields::Platform::Turso;
    if (details.locations != group.locations)
        fields.ownLocations = texts.list(details.locations);
    fields.uuid = texts.id(details.uuid);
    fields.primary = texts.of(details.primary);
    fields.version = texts.of(details.version);
}

void addDetails(const BraintrustDetails &details, const Group &group, Texts &texts,
                GroupFields &fields)
{
    fields.platform = GroupFields::Platform::Braintrust;
    if (details.creator.toString() != group.createdBy)
        fields.creator = texts.id(details.creator.toString());
    fields.memberUsers = texts.ids(details.memberUsers);
    fields.memberGroups = texts.ids(details.memberGroups);
    fields.deletedAt = milliseconds(details.deletedAt);
    fields.builtIn = details.builtIn;
}

void addDetails(const NscaleDetails &details, const Group & /*group*/, Texts &texts,
                GroupFields &fields)
{
    fields.platform = GroupFields::Platform::Nscale;
    fields.roles = texts.ids(details.roles);
    fields.users = texts.ids(details.users);
    if (details.subjects) {
        auto &subjects = fields.subjects.emplace();
        for (const NscaleSubject &subject : *details.subjects)
            subjects.push_back(
                { texts.of(subject.id), texts.of(subject.issuer), texts.of(subject.email) });
    }
    fields.serviceAccounts = texts.ids(details.serviceAccounts);
    for (const NscaleTag &tag : details.tags)
        fields.tags.push_back({ texts.of(tag.name), texts.of(tag.value) });
    fields.provisioningStatus = texts.of(details.provisioningStatus);
    fields.healthStatus = texts.of(details.healthStatus);
}

void take(const Group &group, Texts &texts, GroupFields &fields)
{
    fields.id = texts.id(group.id.toString());
    fields.name = texts.of(group.name);
    if (group.description)
        fields.description = texts.of(*group.description);
    fields.created = milliseconds(group.created);
    fields.createdBy = texts.id(group.createdBy);
    fields.modified = milliseconds(group.modified);
    fields.modifiedBy = texts.id(group.modifiedBy);
    fields.locations = texts.list(group.locations);
    fields.members = group.members;
    fields.deleteProtection = group.deleteProtection;
    fields.state = group.state;
    fields.stateText = texts.of(group.stateText);
    std::visit([&](const auto &details) { addDetails(details, group, texts, fields); },
               group.details);
}

/// Whether the bytes of one record say what a writer would have written. \a fields and \a again are
/// only there to keep their memory from one record to the next.
bool isSound(const char *record, GroupFields &fields, QByteArray &again)
{
    const record::Head head = record::headOf(record);
    if (((head.flags >> record::platformShift) & 3U) > 2U
        || ((head.flags >> record::stateShift) & 15U) > quint32(GroupState::Other))
        return false;
    GroupView(record).read(fields);
    // A record that is cut anywhere, or holds more than it says, is written differently.
    again.resize(0);
    record::append(again, fields);
    return !fields.id.isEmpty() && static_cast<quint64>(again.size()) == head.size
        && std::memcmp(again.constData(), record, head.size) == 0;
}

} // namespace

GroupBatch::GroupBatch(const QList<Group> &groups)
{
    reserve(groups.size());
    for (const Group &group : groups)
        append(group);
}

void GroupBatch::append(const Group &group)
{
    if (isEmpty() && m_organization.isEmpty())
        m_organization = group.organization;
    Texts texts;
    GroupFields fields;
    take(group, texts, fields);
    if (group.organization != m_organization)
        fields.organization = texts.of(group.organization.toString());
    QByteArray raw;
    if (!group.raw.isEmpty()) {
        raw = QJsonDocument(group.raw).toJson(QJsonDocument::Compact);
        fields.raw = { raw.constData(), static_cast<std::size_t>(raw.size()) };
    }
    append(fields);
}

void GroupBatch::append(const GroupFields &fields)
{
    m_starts.append(static_cast<quint32>(m_bytes.size()));
    record::append(m_bytes, fields);
}

void GroupBatch::append(const GroupView &group)
{
    m_starts.append(static_cast<quint32>(m_bytes.size()));
    m_bytes.append(group.data(), static_cast<qsizetype>(group.size()));
}

GroupView GroupBatch::view(qsizetype place) const
{
    return GroupView(m_bytes.constData() + m_starts.at(place));
}

Group GroupBatch::at(qsizetype place) const
{
    return view(place).group(m_organization, GroupView::Raw::Parse);
}

QList<Group> GroupBatch::toList() const
{
    QList<Group> groups;
    groups.reserve(size());
    for (qsizetype place = 0; place < size(); ++place)
        groups.append(at(place));
    return groups;
}

std::optional<GroupBatch> GroupBatch::fromBytes(const QByteArray &bytes,
                                                const OrganizationId &organization)
{
    GroupBatch batch(organization);
    GroupFields fields;
    QByteArray again;
    const auto total = static_cast<quint64>(bytes.size());
    for (quint64 start = 0; start < total;) {
        if (total - start < sizeof(record::Head))
            return std::nullopt;
        const char *record = bytes.constData() + start;
        const quint32 size = record::headOf(record).size;
        if (size < sizeof(record::Head) + sizeof(quint32) || size > total - start
            || !isSound(record, fields, again))
            return std::nullopt;
        batch.m_starts.append(static_cast<quint32>(start));
        start += size;
    }
    batch.m_bytes = bytes;
    return batch;
}

} // namespace groupdesk
