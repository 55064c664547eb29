#include "platforms/nscaledetail.h"

#include "formats.h"
#include "platformui.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(NscaleUi)
};

using Items = QList<MemberList::Item>;

const NscaleDetails *detailsOf(const Group &group)
{
    return std::get_if<NscaleDetails>(&group.details);
}

/// E-mails of the group's users, as far as their names are known.
QSet<QString> knownSubjects(const NscaleDetails &details, const Names &names)
{
    QSet<QString> known;
    const QHash<QString, DirectoryEntry> users = names.value(DirectoryKind::Users);
    for (const UserId &id : details.users) {
        if (const auto user = users.constFind(id.toString()); user != users.cend())
            known.insert(user->name);
    }
    return known;
}

MemberList::Item subjectItem(const NscaleSubject &subject, const QString &secondary)
{
    MemberList::Item item;
    item.text = displayName(subject.email.isEmpty() ? subject.id : subject.email);
    item.secondary = secondary;
    item.iconName = u"avatar-default"_s;
    item.toolTip = subject.issuer.isEmpty()
        ? subject.id
        : Texts::tr("%1\nIssuer: %2").arg(subject.id, subject.issuer);
    item.id = subject.id;
    return item;
}

// The server names the same person as a user of the organization and as a subject. A subject that
// is none of the group's users comes from another identity provider. Without the users' names the
// two lists cannot be matched, and the subjects are the readable one.
Items users(const NscaleDetails &details, const DetailContext &context)
{
    Items items;
    const bool namesKnown = context.names.contains(DirectoryKind::Users);
    if (!namesKnown && details.subjects && details.subjects->size() >= details.users.size())
        return items;
    for (const UserId &id : details.users) {
        MemberList::Item item = groupItem(GroupField::Users, id.toString(), context);
        if (!item.dangling)
            item.iconName = u"avatar-default"_s;
        items.append(item);
    }
    sortItems(items);
    return items;
}

Items subjects(const NscaleDetails &details, const DetailContext &context)
{
    Items items;
    const bool namesKnown = context.names.contains(DirectoryKind::Users);
    const QSet<QString> matched = knownSubjects(details, context.names);
    for (const NscaleSubject &subject : details.subjects.value_or(QList<NscaleSubject> {})) {
        if (!matched.contains(subject.id))
            items.append(
                subjectItem(subject, namesKnown ? Texts::tr("external subject") : QString()));
    }
    sortItems(items);
    return items;
}

/// When the account's token ends, in a few words.
QString expiryText(const QDateTime &expires, const QDateTime &now)
{
    if (expires <= now)
        return Texts::tr("expired %1").arg(relativeTime(expires, now));
    const qint64 days = now.secsTo(expires) / (24 * 60 * 60);
    if (days == 0)
        return Texts::tr("expires in less than a day");
    const QString date = QLocale().toString(expires.toLocalTime().date(), QLocale::ShortFormat);
    return days > 30 ? Texts::tr("expires %1").arg(date)
                     : Texts::tr("expires %1, in %n day(s)", nullptr, int(days)).arg(date);
}

MemberList::Item accountItem(const QString &id, const DetailContext &context)
{
    MemberList::Item item = groupItem(GroupField::ServiceAccounts, id, context);
    if (item.dangling)
        return item;
    item.iconName = u"service-account"_s;
    const DirectoryEntry entry = context.names.value(DirectoryKind::ServiceAccounts).value(id);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (entry.expires) {
        item.secondary = expiryText(*entry.expires, now);
        item.toolTip = Texts::tr("%1\nIts token ends: %2").arg(id, exactTime(*entry.expires));
        if (*entry.expires <= now)
            item.iconName = u"task-past-due"_s;
    } else if (item.secondary.isEmpty()) {
        item.secondary = Texts::tr("service account");
    }
    return item;
}

Items accounts(const NscaleDetails &details, const DetailContext &context)
{
    Items items;
    for (const ServiceAccountId &id : details.serviceAccounts)
        items.append(accountItem(id.toString(), context));
    sortItems(items);
    return items;
}

void addPart(MemberList &list, const QString &title, const Items &items)
{
    if (items.isEmpty())
        return;
    list.items.append(headingItem(title, items.size()));
    list.items.append(items);
}

// People and service accounts share a tab: both are who the group gives its roles to.
MemberList members(const NscaleDetails &details, const DetailContext &context)
{
    MemberList list;
    list.title = Texts::tr("Members");
    list.emptyText = Texts::tr("Nobody is in this group");
    list.needs.directories = { DirectoryKind::Users, DirectoryKind::ServiceAccounts };
    const bool namesKnown = context.names.contains(DirectoryKind::Users);
    const Items local = users(details, context);
    const Items external = subjects(details, context);
    addPart(list, Texts::tr("Users"), local);
    addPart(list, namesKnown ? Texts::tr("External subjects") : Texts::tr("People"), external);
    addPart(list, Texts::tr("Service accounts"), accounts(details, context));
    return list;
}

// A role that is not listed need not be gone: the platform hides roles that the account may not
// see. So it is no dangling reference, and nobody is invited to remove it.
MemberList roles(const NscaleDetails &details, const DetailContext &context)
{
    MemberList list;
    list.title = Texts::tr("Roles");
    list.emptyText = Texts::tr("This group gives no role");
    list.needs.directories = { DirectoryKind::Roles };
    const auto known = context.names.constFind(DirectoryKind::Roles);
    for (const RoleId &id : details.roles) {
        MemberList::Item item = namedItem(id.toString(), GroupField::Roles, context.names);
        item.iconName = u"role-badge"_s;
        if (known != context.names.cend() && !known->contains(id.toString())) {
            item.text = Texts::tr("unknown role %1").arg(shortId(id.toString()));
            item.secondary = Texts::tr("hidden from this account, or gone");
            item.iconName = u"dialog-question"_s;
        }
        list.items.append(item);
    }
    sortItems(list.items);
    return list;
}

// Projects name their groups; a group does not know its projects.
MemberList projects(const DetailContext &context)
{
    MemberList list;
    list.title = Texts::tr("Projects");
    list.emptyText = Texts::tr("No project is linked to this group");
    list.needs.directories = { DirectoryKind::Projects };
    const auto all = context.names.constFind(DirectoryKind::Projects);
    list.known = all != context.names.cend();
    if (!list.known)
        return list;
    for (const DirectoryEntry &entry : *all) {
        if (!entry.groups.contains(context.group.id))
            continue;
        MemberList::Item item = namedItem(entry.id, GroupField::Projects, context.names);
        item.iconName = u"folder"_s;
        list.items.append(item);
    }
    sortItems(list.items);
    return list;
}

Fact healthFact(const QString &health)
{
    Fact fact { .label = Texts::tr("Health"),
                .value = health.isEmpty() ? u"?"_s : displayName(health) };
    if (!health.isEmpty() && health != "healthy"_L1)
        fact.iconName = u"dialog-warning"_s;
    return fact;
}

} // namespace

QList<Fact> nscaleFacts(const DetailContext &context)
{
    const NscaleDetails *details = detailsOf(context.group);
    if (details == nullptr)
        return {};
    QList<Fact> result { healthFact(details->healthStatus) };
    const QString &provisioning = details->provisioningStatus;
    result.append(
        { Texts::tr("Provisioning"), provisioning.isEmpty() ? u"?"_s : displayName(provisioning) });
    QStringList tags;
    for (const NscaleTag &tag : details->tags)
        tags.append(displayName(tag.name) + u" = " + displayName(tag.value));
    result.append({ Texts::tr("Tags"), tags.isEmpty() ? u"–"_s : tags.join(u'\n') });
    return result;
}

QList<MemberList> nscaleLists(const DetailContext &context)
{
    const NscaleDetails *details = detailsOf(context.group);
    if (details == nullptr)
        return {};
    return { members(*details, context), roles(*details, context), projects(context) };
}

DetailNeeds nscaleNeeds()
{
    return { .directories = { DirectoryKind::Users, DirectoryKind::Roles,
                              DirectoryKind::ServiceAccounts, DirectoryKind::Projects } };
}

} // namespace groupdesk
