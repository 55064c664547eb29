#include "groupview.h"

#include "grouprecord.h"

#include <QJsonDocument>

namespace groupdesk {
namespace {

using record::Reader;

void skipDescription(Reader &reader, quint32 flags)
{
    reader.id();
    reader.text();
    if (flags & record::HasDescription)
        reader.text();
}

MemberCounts countsIn(Reader &reader)
{
    MemberCounts counts;
    counts.people = reader.count();
    counts.groups = reader.count();
    counts.serviceAccounts = reader.count();
    return counts;
}

void readIds(Reader &reader, std::vector<CompactId> &ids)
{
    const quint64 length = reader.length();
    ids.reserve(length);
    for (quint64 i = 0; i < length && reader.isGood(); ++i)
        ids.push_back(reader.id());
}

void readTexts(Reader &reader, std::vector<std::string_view> &texts)
{
    for (quint64 left = reader.length(); left > 0 && reader.isGood(); --left)
        texts.push_back(reader.text());
}

void readTurso(Reader &reader, quint32 flags, GroupFields &fields)
{
    if (flags & record::HasOwnLocations)
        readTexts(reader, fields.ownLocations.emplace());
    fields.uuid = reader.id();
    fields.primary = reader.text();
    fields.version = reader.text();
}

void readBraintrust(Reader &reader, quint32 flags, GroupFields &fields)
{
    if (flags & record::HasCreator)
        fields.creator = reader.id();
    if (flags & record::HasMemberUsers)
        readIds(reader, fields.memberUsers.emplace());
    if (flags & record::HasMemberGroups)
        readIds(reader, fields.memberGroups.emplace());
    if (flags & record::HasDeletedAt)
        fields.deletedAt = reader.time();
    fields.builtIn = (flags & record::IsBuiltIn) != 0;
}

void readNscale(Reader &reader, quint32 flags, GroupFields &fields)
{
    readIds(reader, fields.roles);
    readIds(reader, fields.users);
    if (flags & record::HasSubjects) {
        auto &subjects = fields.subjects.emplace();
        for (quint64 left = reader.length(); left > 0 && reader.isGood(); --left) {
            GroupFields::Subject subject;
            subject.id = reader.text();
            subject.issuer = reader.text();
            subject.email = reader.text();
            subjects.push_back(subject);
        }
    }
    readIds(reader, fields.serviceAccounts);
    for (quint64 left = reader.length(); left > 0 && reader.isGood(); --left) {
        GroupFields::Tag tag;
        tag.name = reader.text();
        tag.value = reader.text();
        fields.tags.push_back(tag);
    }
    fields.provisioningStatus = reader.text();
    fields.healthStatus = reader.text();
}

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

std::optional<QDateTime> time(const std::optional<qint64> &milliseconds)
{
    return milliseconds ? std::optional(QDateTime::fromMSecsSinceEpoch(*milliseconds, Qt::UTC))
                        : std::nullopt;
}

template <class Id>
QList<Id> ids(const std::vector<CompactId> &list)
{
    QList<Id> result;
    result.reserve(static_cast<qsizetype>(list.size()));
    for (const CompactId &id : list)
        result.append(Id(id.toString()));
    return result;
}

template <class Id>
std::optional<QList<Id>> ids(const std::optional<std::vector<CompactId>> &list)
{
    return list ? std::optional(ids<Id>(*list)) : std::nullopt;
}

QStringList texts(const std::vector<std::string_view> &list)
{
    QStringList result;
    for (const std::string_view one : list)
        result.append(text(one));
    return result;
}

TursoDetails tursoDetails(const GroupFields &fields, const QStringList &locations)
{
    return { fields.uuid.toString(), fields.ownLocations ? texts(*fields.ownLocations) : locations,
             text(fields.primary), text(fields.version) };
}

BraintrustDetails braintrustDetails(const GroupFields &fields)
{
    BraintrustDetails details;
    details.creator = UserId(fields.creator.value_or(fields.createdBy).toString());
    details.memberUsers = ids<UserId>(fields.memberUsers);
    details.memberGroups = ids<GroupId>(fields.memberGroups);
    details.deletedAt = time(fields.deletedAt);
    details.builtIn = fields.builtIn;
    return details;
}

NscaleDetails nscaleDetails(const GroupFields &fields)
{
    NscaleDetails details;
    details.roles = ids<RoleId>(fields.roles);
    details.users = ids<UserId>(fields.users);
    if (fields.subjects) {
        auto &subjects = details.subjects.emplace();
        for (const GroupFields::Subject &subject : *fields.subjects)
            subjects.append({ text(subject.id), text(subject.issuer), text(subject.email) });
    }
    details.serviceAccounts = ids<ServiceAccountId>(fields.serviceAccounts);
    for (const GroupFields::Tag &tag : fields.tags)
        details.tags.append({ text(tag.name), text(tag.value) });
    details.provisioningStatus = text(fields.provisioningStatus);
    details.healthStatus = text(fields.healthStatus);
    return details;
}

/// The length of what was received, at the very end of the record.
quint32 rawSize(const char *record, const record::Head &head)
{
    quint32 size = 0;
    if (head.flags & record::HasRaw)
        std::memcpy(&size, record + head.size - sizeof size, sizeof size);
    return size;
}

} // namespace

quint32 GroupView::size() const
{
    return record::headOf(m_record).size;
}

CompactId GroupView::id() const
{
    return Reader(m_record).id();
}

std::string_view GroupView::name() const
{
    Reader reader(m_record);
    reader.id();
    return reader.text();
}

std::optional<std::string_view> GroupView::description() const
{
    if (!(record::headOf(m_record).flags & record::HasDescription))
        return std::nullopt;
    Reader reader(m_record);
    reader.id();
    reader.text();
    return reader.text();
}

std::optional<qint64> GroupView::created() const
{
    const record::Head head = record::headOf(m_record);
    return head.flags & record::HasCreated ? std::optional(head.created) : std::nullopt;
}

std::optional<bool> GroupView::deleteProtection() const
{
    const quint32 flags = record::headOf(m_record).flags;
    return flags & record::HasProtection ? std::optional((flags & record::IsProtected) != 0)
                                         : std::nullopt;
}

std::optional<GroupState> GroupView::state() const
{
    const quint32 flags = record::headOf(m_record).flags;
    return flags & record::HasState
        ? std::optional(static_cast<GroupState>((flags >> record::stateShift) & 15U))
        : std::nullopt;
}

GroupFields::Platform GroupView::platform() const
{
    return static_cast<GroupFields::Platform>(
        (record::headOf(m_record).flags >> record::platformShift) & 3U);
}

std::optional<MemberCounts> GroupView::members() const
{
    const quint32 flags = record::headOf(m_record).flags;
    if (!(flags & record::HasMembers))
        return std::nullopt;
    Reader reader(m_record);
    skipDescription(reader, flags);
    return countsIn(reader);
}

bool GroupView::hasRaw() const
{
    return (record::headOf(m_record).flags & record::HasRaw) != 0;
}

void GroupView::read(GroupFields &fields) const
{
    fields.clear();
    const record::Head head = record::headOf(m_record);
    Reader reader(m_record);
    fields.id = reader.id();
    fields.name = reader.text();
    if (head.flags & record::HasDescription)
        fields.description = reader.text();
    if (head.flags & record::HasMembers)
        fields.members = countsIn(reader);
    if (head.flags & record::HasOrganization)
        fields.organization = reader.text();
    fields.created = created();
    if (head.flags & record::HasCreatedBy)
        fields.createdBy = reader.id();
    if (head.flags & record::HasModified)
        fields.modified = reader.time();
    if (head.flags & record::HasModifiedBy)
        fields.modifiedBy = reader.id();
    readTexts(reader, fields.locations);
    if (head.flags & record::HasStateText)
        fields.stateText = reader.text();
    fields.deleteProtection = deleteProtection();
    fields.state = state();
    fields.platform = platform();
    switch (fields.platform) {
    case GroupFields::Platform::Turso:
        readTurso(reader, head.flags, fields);
        break;
    case GroupFields::Platform::Braintrust:
        readBraintrust(reader, head.flags, fields);
        break;
    case GroupFields::Platform::Nscale:
        readNscale(reader, head.flags, fields);
        break;
    }
    if (head.flags & record::HasRaw)
        fields.raw = reader.bytes(rawSize(m_record, head));
}

Group GroupView::group(const OrganizationId &organization, Raw raw) const
{
    GroupFields fields;
    read(fields);
    Group group;
    group.id = GroupId(fields.id.toString());
    group.organization
        = fields.organization.empty() ? organization : OrganizationId(text(fields.organization));
    group.name = text(fields.name);
    if (fields.description)
        group.description = text(*fields.description);
    group.created = time(fields.created);
    group.createdBy = fields.createdBy.toString();
    group.modified = time(fields.modified);
    group.modifiedBy = fields.modifiedBy.toString();
    group.locations = texts(fields.locations);
    group.members = fields.members;
    group.deleteProtection = fields.deleteProtection;
    group.state = fields.state;
    group.stateText = text(fields.stateText);
    if (fields.platform == GroupFields::Platform::Turso)
        group.details = tursoDetails(fields, group.locations);
    else if (fields.platform == GroupFields::Platform::Braintrust)
        group.details = braintrustDetails(fields);
    else
        group.details = nscaleDetails(fields);
    if (raw == Raw::Parse && !fields.raw.empty()) {
        group.raw = QJsonDocument::fromJson(
                        QByteArray::fromRawData(fields.raw.data(),
                                                static_cast<qsizetype>(fields.raw.size())))
                        .object();
    }
    return group;
}

bool GroupView::saysTheSame(const GroupView &other) const
{
    const record::Head mine = record::headOf(m_record);
    const record::Head theirs = record::headOf(other.m_record);
    const quint32 difference = mine.flags ^ theirs.flags;
    if ((difference & ~quint32(record::HasRaw)) != 0 || mine.created != theirs.created)
        return false;
    // With what was received, if both kept it; its length stands behind it.
    const auto bare = [](const char *record, const record::Head &head) {
        return head.flags & record::HasRaw
            ? head.size - rawSize(record, head) - quint32(sizeof(quint32))
            : head.size;
    };
    const bool partly = (difference & record::HasRaw) != 0;
    const quint32 size = partly ? bare(m_record, mine) : mine.size;
    return size == (partly ? bare(other.m_record, theirs) : theirs.size)
        && std::memcmp(m_record + sizeof(record::Head), other.m_record + sizeof(record::Head),
                       size - sizeof(record::Head))
        == 0;
}

} // namespace groupdesk
