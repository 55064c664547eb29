#include "platforms/nscaleui.h"

#include "formats.h"
#include "platforms/nscalefields.h"
#include "platforms/nscalepage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(NscaleUi)
};

const NscaleDetails *detailsOf(const Group &group)
{
    return std::get_if<NscaleDetails>(&group.details);
}

QList<Fact> facts(const Group &group)
{
    QList<Fact> result;
    const NscaleDetails *details = detailsOf(group);
    if (details == nullptr)
        return result;
    const auto add = [&result](const QString &label, const QString &value) {
        result.append({ label, value.isEmpty() ? u"?"_s : displayName(value) });
    };
    add(Texts::tr("Health"), details->healthStatus);
    add(Texts::tr("Provisioning"), details->provisioningStatus);
    QStringList tags;
    for (const NscaleTag &tag : details->tags)
        tags.append(displayName(tag.name) + u" = " + displayName(tag.value));
    result.append({ Texts::tr("Tags"), tags.isEmpty() ? u"–"_s : tags.join(u'\n') });
    return result;
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
    return item;
}

// The server names the same person as a user of the organization and as a subject. A subject that
// is none of the group's users comes from another identity provider. Without the users' names the
// two lists cannot be matched, and the subjects are the readable one.
MemberList people(const NscaleDetails &details, const Names &names)
{
    MemberList list;
    list.title = Texts::tr("People");
    list.emptyText = Texts::tr("Nobody is in this group");
    const QList<NscaleSubject> subjects = details.subjects.value_or(QList<NscaleSubject> {});
    const bool namesKnown = names.contains(DirectoryKind::Users);
    if (namesKnown || subjects.size() < details.users.size()) {
        for (const UserId &id : details.users) {
            MemberList::Item item = namedItem(id.toString(), DirectoryKind::Users, names);
            item.iconName = u"avatar-default"_s;
            list.items.append(item);
        }
    }
    const QSet<QString> matched = knownSubjects(details, names);
    for (const NscaleSubject &subject : subjects) {
        if (!matched.contains(subject.id))
            list.items.append(
                subjectItem(subject, namesKnown ? Texts::tr("external subject") : QString()));
    }
    return list;
}

template <class Id>
MemberList idList(const QString &title, const QString &emptyText, const QString &iconName,
                  const QList<Id> &ids, DirectoryKind kind, const Names &names)
{
    MemberList list;
    list.title = title;
    list.emptyText = emptyText;
    for (const Id &id : ids) {
        MemberList::Item item = namedItem(id.toString(), kind, names);
        item.iconName = iconName;
        if (names.contains(kind) && !names.value(kind).contains(id.toString()))
            item.secondary = Texts::tr("unknown to the organization");
        list.items.append(item);
    }
    return list;
}

QList<MemberList> lists(const Group &group, const Names &names)
{
    const NscaleDetails *details = detailsOf(group);
    if (details == nullptr)
        return {};
    // People and service accounts share a tab: both are who the group gives its roles to.
    MemberList members = people(*details, names);
    members.title = Texts::tr("Members");
    MemberList accounts = idList({}, {}, u"service-account"_s, details->serviceAccounts,
                                 DirectoryKind::ServiceAccounts, names);
    for (MemberList::Item &item : accounts.items) {
        if (item.secondary.isEmpty())
            item.secondary = Texts::tr("service account");
        members.items.append(item);
    }
    return { members,
             idList(Texts::tr("Roles"), Texts::tr("This group gives no role"), u"role-badge"_s,
                    details->roles, DirectoryKind::Roles, names) };
}

QString consequence(const Group &group)
{
    const NscaleDetails *details = detailsOf(group);
    if (details == nullptr || !group.members)
        return Texts::tr("members lose its roles");
    const int people = group.members->people.value_or(int(details->users.size()));
    const auto accounts = int(details->serviceAccounts.size());
    QStringList parts;
    if (people > 0)
        parts.append(people == 1 ? Texts::tr("one person")
                                 : Texts::tr("%n people", nullptr, people));
    if (accounts > 0)
        parts.append(accounts == 1 ? Texts::tr("one service account")
                                   : Texts::tr("%n service accounts", nullptr, accounts));
    if (parts.isEmpty())
        return Texts::tr("has no members; detached from its projects");
    const QString whom = parts.join(u", "_s);
    const auto roles = int(details->roles.size());
    if (roles == 0)
        return Texts::tr("gives no role to %1; detached from its projects").arg(whom);
    return roles == 1
        ? Texts::tr("takes one role from %1; detached from its projects").arg(whom)
        : Texts::tr("takes %n roles from %1; detached from its projects", nullptr, roles).arg(whom);
}

QString deletionWarning(int count)
{
    return count == 1
        ? Texts::tr("Nscale detaches the group from its projects and its members lose its roles, "
                    "at once. A new group of the same name has another id.")
        : Texts::tr("Nscale detaches these %n groups from their projects and their members lose "
                    "their roles, at once. New groups of the same names have other ids.",
                    nullptr, count);
}

QString errorHint(const CloudError &error, Activity activity)
{
    using Kind = CloudError::Kind;
    if (error.kind == Kind::Unauthorized)
        return Texts::tr("Service tokens end 90 days after they were made and when they are "
                         "rotated.");
    if (error.kind == Kind::Forbidden && activity == Activity::Creating)
        return Texts::tr("Creating groups takes the administrator role, and only roles that the "
                         "token holds itself can be given to a group.");
    if (error.kind == Kind::Forbidden && activity == Activity::Editing)
        return Texts::tr("Changing groups takes the administrator role, and only roles that the "
                         "token holds itself can be given to a group.");
    if (error.kind == Kind::Forbidden)
        return Texts::tr("Groups are managed with the administrator role; auditors may read "
                         "them, users and readers may not.");
    // The server looks up membership before rights, and answers a failed look-up with 500.
    if (error.kind == Kind::ServerError && error.httpStatus == 500)
        return Texts::tr("Nscale also answers like this when the account no longer belongs to "
                         "the organization.");
    return {};
}

} // namespace

PlatformUi nscaleUi()
{
    PlatformUi ui;
    ui.makeDraftPage = [](QWidget *parent) -> DraftPage * { return new NscalePage(parent); };
    ui.facts = facts;
    ui.lists = lists;
    ui.nameDirectories
        = { DirectoryKind::Users, DirectoryKind::Roles, DirectoryKind::ServiceAccounts };
    ui.deletionWarning = deletionWarning;
    ui.tokenHint = Texts::tr("A service token: Nscale console → Settings → Service Tokens. It is "
                             "shown there only once.");
    ui.duplicateNames = DuplicateNames::Allowed;
    ui.consequence = consequence;
    ui.keptReason = [](const Group &) { return QString(); };
    ui.errorHint = errorHint;
    ui.editFields = nscaleFields();
    return ui;
}

} // namespace groupdesk
