#include "recreatewords.h"

#include "errortext.h"
#include "fieldwords.h"
#include "limittext.h"
#include "punctuation.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RecreateWords)
};

using Kind = RecreationPart::Kind;

/// A name, or what else a thing is recognised by.
QString nameOr(const QString &name, const QString &id)
{
    return name.isEmpty() ? shortId(id) : displayName(name);
}

QString oneLine(const QString &text)
{
    return displayName(text.section(u'\n', 0, 0)) + (text.contains(u'\n') ? u" …"_s : QString());
}

QString contentText(const RecreationPart &part)
{
    switch (part.field) {
    case GroupField::Name:
    case GroupField::Description:
        return oneLine(part.name);
    case GroupField::Protection:
        return Words::tr("on");
    case GroupField::Tags:
        return Words::tr("%1: %2").arg(displayName(part.item), displayName(part.name));
    default:
        return nameOr(part.name, part.item);
    }
}

QString rightText(const RecreationPart &part)
{
    const Grant &grant = *part.grant;
    if (!grant.role.isEmpty())
        return Words::tr("role %1").arg(nameOr(part.role, grant.role.toString()));
    const QString permission = displayName(grant.permission);
    return grant.restriction.isEmpty()
        ? permission
        : Words::tr("%1, only each %2").arg(permission, displayName(grant.restriction));
}

QString objectText(const RecreationPart &part)
{
    const QString type = displayName(part.grant->objectType);
    if (type == "organization"_L1)
        return Words::tr("the organization");
    if (type == "org_project"_L1)
        return Words::tr("all projects");
    if (type == "org_member"_L1)
        return Words::tr("members of the organization");
    return Words::tr("%1 %2", "type and name of an object")
        .arg(type, nameOr(part.name, part.grant->objectId));
}

QString holderText(const RecreationPart &part)
{
    const Grant &grant = *part.grant;
    return nameOr(part.holder, grant.user.isEmpty() ? grant.group.toString() : grant.user);
}

ErrorContext contextOf(const RecreateSubject &subject, Activity activity)
{
    return { .activity = activity,
             .platform = subject.platform,
             .profile = subject.place.profile,
             .organization = subject.place.organization,
             .group = subject.name,
             .platformId = subject.place.platform };
}

QString directoryWord(DirectoryKind kind)
{
    switch (kind) {
    case DirectoryKind::Users:
        return Words::tr("members");
    case DirectoryKind::Roles:
        return Words::tr("roles");
    case DirectoryKind::ServiceAccounts:
        return Words::tr("service accounts");
    case DirectoryKind::Locations:
        return Words::tr("locations");
    case DirectoryKind::Projects:
        return Words::tr("projects");
    case DirectoryKind::Databases:
        return Words::tr("databases");
    }
    Q_UNREACHABLE();
}

ErrorText takenText(const RecreateSubject &subject)
{
    const PlatformUi *ui = findPlatformUi(subject.place.platform);
    const QString place = displayName(subject.place.organization);
    if (ui != nullptr && ui->duplicateNames == DuplicateNames::ReturnExisting)
        return { Words::tr("A group of this name exists in %1: creating would return it "
                           "unchanged.")
                     .arg(place),
                 Words::tr("Choose another name for what comes back."),
                 {},
                 {} };
    return { Words::tr("A group of this name exists in %1, and names are unique there.").arg(place),
             Words::tr("Choose another name for what comes back."),
             {},
             {} };
}

void appendLines(QStringList &lines, const QStringList &parts)
{
    for (const QString &part : parts)
        lines.append(u"  - "_s + part);
}

} // namespace

QString partTitle(const RecreationPart &part)
{
    switch (part.kind) {
    case Kind::Content:
    case Kind::UnreadField:
        return fieldTitle(part.field);
    case Kind::PrimaryLocation:
        return Words::tr("Primary location");
    case Kind::Container:
        return Words::tr("Groups that included it");
    case Kind::GrantHeld:
    case Kind::UnreadGrants:
        return Words::tr("What it was allowed");
    case Kind::GrantOnGroup:
        return Words::tr("What others were allowed to do with it");
    case Kind::Identity:
        return Words::tr("Id");
    case Kind::Database:
        return Words::tr("Databases");
    case Kind::Tokens:
        return Words::tr("Tokens");
    case Kind::Creation:
        return Words::tr("Creation");
    case Kind::ForgottenPeople:
        return Words::tr("Forgotten people");
    }
    Q_UNREACHABLE();
}

QString partText(const RecreationPart &part)
{
    switch (part.kind) {
    case Kind::Content:
        return contentText(part);
    case Kind::PrimaryLocation:
    case Kind::Container:
    case Kind::Database:
        return nameOr(part.name, part.item);
    case Kind::GrantHeld:
        return Words::tr("%1: %2", "object: right").arg(objectText(part), rightText(part));
    case Kind::GrantOnGroup:
        return Words::tr("%1: %2", "holder: right").arg(holderText(part), rightText(part));
    case Kind::Identity:
        return displayName(part.item);
    case Kind::Tokens:
        return Words::tr("of the group and of its databases");
    case Kind::Creation:
        return Words::tr("when it was created, and by whom");
    case Kind::UnreadGrants:
        return Words::tr("not all of it is known");
    case Kind::UnreadField:
        return Words::tr("not known");
    case Kind::ForgottenPeople:
        return Words::tr("taken out of the journal");
    }
    Q_UNREACHABLE();
}

QString lossText(const LostPart &lost, const RecreateSubject &subject)
{
    switch (lost.why) {
    case RecreationLoss::Never:
        return lost.part.kind == Kind::Database || lost.part.kind == Kind::Tokens
            ? Words::tr("gone for good")
            : Words::tr("the platform makes a new one");
    case RecreationLoss::Unread:
        return Words::tr("it could not be read before the deletion");
    case RecreationLoss::Forgotten:
        return Words::tr("nobody knows who they were");
    case RecreationLoss::Gone:
        return Words::tr("does not exist any more");
    case RecreationLoss::NotGrantable:
        return Words::tr("this account may not give the role");
    case RecreationLoss::Circle:
        return Words::tr("the groups would include each other in a circle");
    case RecreationLoss::Failed:
        return lost.error ? errorText(*lost.error, contextOf(subject, Activity::Editing)).headline
                          : Words::tr("%1 did not take it over").arg(subject.platform);
    case RecreationLoss::Uncertain:
        return Words::tr("%1 gave no usable answer: it may have come back").arg(subject.platform);
    case RecreationLoss::NotTried:
        return Words::tr("not tried");
    }
    Q_UNREACHABLE();
}

ErrorText obstacleText(const RecreationObstacle &obstacle, const RecreateSubject &subject)
{
    using Obstacle = RecreationObstacle::Kind;
    const QString place = displayName(subject.place.organization);
    const auto say = [](const QString &headline, const QString &advice = {}) {
        return ErrorText { headline, advice, {}, {} };
    };
    switch (obstacle.kind) {
    case Obstacle::NoSnapshot:
        return say(Words::tr("The journal does not know any more what was in this group."),
                   Words::tr("Contents are dropped after the time that is chosen in the journal."));
    case Obstacle::ProfileGone:
        return say(Words::tr("The profile “%1” does not exist any more.")
                       .arg(displayName(subject.place.profile)),
                   Words::tr("Groups are created again through the profile they were deleted "
                             "with."));
    case Obstacle::NotOpen:
        return say(
            Words::tr("The profile “%1” is not open.").arg(displayName(subject.place.profile)),
            Words::tr("Refresh it, then check again."));
    case Obstacle::OrganizationGone:
        return say(Words::tr("This account does not see the organization %1 any more.").arg(place));
    case Obstacle::Limited:
        return say(limitText(*obstacle.limit, GroupAction::Create, subject.place.profile));
    case Obstacle::PlanLimit:
        return say(
            Words::tr("All groups that the plan of %1 includes are in use.").arg(place),
            Words::tr("Delete another group, or change the plan at %1.").arg(subject.platform));
    case Obstacle::GroupsUnread:
        return errorText(*obstacle.error, contextOf(subject, Activity::Listing));
    case Obstacle::NameMissing:
        return say(Words::tr("Enter a name."));
    case Obstacle::NameTaken:
        return takenText(subject);
    case Obstacle::SameName:
        return say(Words::tr("%1 already has a group of this name. A second one would be hard to "
                             "tell apart.")
                       .arg(place));
    case Obstacle::LocationGone:
        return say(obstacle.item.isEmpty()
                       ? Words::tr("Where the group was is not known.")
                       : Words::tr("%1 does not offer the location %2 any more.")
                             .arg(subject.platform, displayName(obstacle.item)),
                   Words::tr("Create a new group in another location instead."));
    }
    Q_UNREACHABLE();
}

QString uncheckedText(const QList<DirectoryKind> &kinds)
{
    QStringList words;
    for (const DirectoryKind kind : kinds)
        words.append(directoryWord(kind));
    return words.isEmpty()
        ? QString()
        : Words::tr("Whether these still exist could not be checked: %1.").arg(listed(words));
}

QString reportHeadline(const RecreationReport &report, const RecreateSubject &subject)
{
    if (!report.group) {
        const bool uncertain
            = std::any_of(report.lost.cbegin(), report.lost.cend(), [](const LostPart &lost) {
                  return lost.why == RecreationLoss::Uncertain;
              });
        return uncertain ? Words::tr("Nobody knows whether %1 created the group: check the list "
                                     "before trying again")
                               .arg(subject.platform)
                         : Words::tr("The group was not created");
    }
    const QString name = displayName(report.group->name);
    const auto missing
        = int(std::count_if(report.lost.cbegin(), report.lost.cend(), [](const LostPart &lost) {
              return lost.why == RecreationLoss::Failed || lost.why == RecreationLoss::Uncertain
                  || lost.why == RecreationLoss::NotTried;
          }));
    return missing == 0 ? Words::tr("“%1” is back").arg(name)
                        : Words::tr("“%1” is back, without %n part(s)", nullptr, missing).arg(name);
}

QString reportText(const RecreationReport &report, const RecreateSubject &subject)
{
    QStringList lines { reportHeadline(report, subject),
                        Words::tr("%1 · %2 · %3", "platform, profile, organization")
                            .arg(subject.platform, displayName(subject.place.profile),
                                 displayName(subject.place.organization)) };
    if (report.group)
        lines.append(Words::tr("New id: %1").arg(displayName(report.group->id.toString())));
    QStringList obstacles;
    for (const RecreationObstacle &obstacle : report.obstacles)
        obstacles.append(obstacleText(obstacle, subject).headline);
    QStringList back;
    for (const RecreationPart &part : report.back)
        back.append(Words::tr("%1: %2", "kind: thing").arg(partTitle(part), partText(part)));
    QStringList lost;
    for (const LostPart &one : report.lost) {
        lost.append(Words::tr("%1: %2 (%3)", "kind: thing (reason)")
                        .arg(partTitle(one.part), partText(one.part), lossText(one, subject)));
    }
    for (const auto &[title, parts] :
         { std::pair(Words::tr("In the way:"), obstacles), std::pair(Words::tr("Came back:"), back),
           std::pair(Words::tr("Did not come back:"), lost) }) {
        if (parts.isEmpty())
            continue;
        lines.append({ QString(), title });
        appendLines(lines, parts);
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace groupdesk
