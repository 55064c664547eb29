#include "platforms/nscaleimpact.h"

#include "fieldwords.h"
#include "group.h"
#include "naturalorder.h"
#include "platformui.h"
#include "punctuation.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(NscaleUi)
};

QString detachedWord(int count, bool atLeast)
{
    if (atLeast)
        return count == 1 ? Texts::tr("detached from at least one project")
                          : Texts::tr("detached from at least %Ln projects", nullptr, count);
    return count == 1 ? Texts::tr("detached from one project")
                      : Texts::tr("detached from %Ln projects", nullptr, count);
}

QString leftEmptyWord(int empty, int all)
{
    if (all == 1)
        return Texts::tr("which is left without a group");
    if (empty == all)
        return Texts::tr("all of them left without a group");
    return empty == 1 ? Texts::tr("one of them left without a group")
                      : Texts::tr("%Ln of them left without a group", nullptr, empty);
}

QString projectsWord(const GroupImpact &impact)
{
    const bool unread = impact.unread.contains(ImpactPart::Projects);
    const auto count = int(impact.projects.size());
    if (count == 0)
        return unread ? Texts::tr("which projects it is detached from could not be read")
                      : Texts::tr("in no project");
    const auto empty = int(impact.projectsLeftEmpty.size());
    const QString word = detachedWord(count, unread);
    return empty == 0 ? word : Texts::tr("%1, %2").arg(word, leftEmptyWord(empty, count));
}

QString lastGroupWord(const GroupImpact &impact)
{
    const bool atLeast = impact.unread.contains(ImpactPart::Members)
        || impact.unread.contains(ImpactPart::Containers);
    QStringList parts;
    if (const auto count = int(impact.lastGroupOf.size()); count > 0)
        parts.append(count == 1 ? Texts::tr("one member loses the last group")
                                : Texts::tr("%Ln members lose their last group", nullptr, count));
    if (const auto count = int(impact.lastGroupOfAccounts.size()); count > 0)
        parts.append(count == 1
                         ? Texts::tr("one service account loses its last group")
                         : Texts::tr("%Ln service accounts lose their last group", nullptr, count));
    const QString word = listed(parts);
    return atLeast && !word.isEmpty() ? Texts::tr("at least: %1").arg(word) : word;
}

QString roleWord(const RoleId &role, const Names &names)
{
    const auto entry = entryOf(GroupField::Roles, role.toString(), names);
    return entry ? displayName(entry->name) : shortId(role.toString());
}

/// Roles by name, those that nobody loses left out.
QList<std::pair<QString, QSet<UserId>>> rolesLost(const ImpactContext &context)
{
    QList<std::pair<QString, QSet<UserId>>> roles;
    for (auto role = context.impact.rolesLost.cbegin(); role != context.impact.rolesLost.cend();
         ++role) {
        if (!role->isEmpty())
            roles.append({ roleWord(role.key(), context.names), *role });
    }
    std::sort(roles.begin(), roles.end(), [](const auto &left, const auto &right) {
        return QString::localeAwareCompare(left.first, right.first) < 0;
    });
    return roles;
}

QString rolesWord(const ImpactContext &context)
{
    QStringList parts;
    for (const auto &[name, people] : rolesLost(context)) {
        const auto count = int(people.size());
        parts.append(count == 1
                         ? Texts::tr("one person loses the role %1").arg(name)
                         : Texts::tr("%Ln people lose the role %1", nullptr, count).arg(name));
    }
    if (parts.isEmpty() && context.impact.unread.contains(ImpactPart::Roles))
        return Texts::tr("which roles are lost could not be read");
    return someNames(parts);
}

QStringList projectNames(const GroupImpact &impact)
{
    QStringList names;
    for (const DirectoryEntry &project : impact.projects) {
        const QString name = displayName(project.name);
        names.append(impact.projectsLeftEmpty.contains(project.id)
                         ? Texts::tr("%1 · left without a group").arg(name)
                         : name);
    }
    return names;
}

QStringList accountNames(const ImpactContext &context)
{
    QStringList names;
    for (const ServiceAccountId &id : context.impact.lastGroupOfAccounts) {
        const auto entry = entryOf(GroupField::ServiceAccounts, id.toString(), context.names);
        names.append(entry ? displayName(entry->name) : shortId(id.toString()));
    }
    std::sort(names.begin(), names.end(), naturalOrder());
    return names;
}

} // namespace

ImpactWords nscaleImpact(const ImpactContext &context)
{
    const GroupImpact &impact = context.impact;
    ImpactWords words;
    words.summary = projectsWord(impact);
    words.also = { lastGroupWord(impact), rolesWord(context) };
    words.also.removeAll(QString());
    if (words.also.isEmpty() && impact.unread.isEmpty())
        words.also.append(Texts::tr("nobody loses a role or the last group"));
    addDetails(words.details, Texts::tr("Projects"), projectNames(impact));
    addDetails(words.details, Texts::tr("Lose their last group"),
               peopleWords(impact.lastGroupOf, context.names));
    addDetails(words.details, Texts::tr("Service accounts that lose their last group"),
               accountNames(context));
    for (const auto &[name, people] : rolesLost(context))
        addDetails(words.details, Texts::tr("Lose the role %1").arg(name),
                   peopleWords(people, context.names));
    return words;
}

} // namespace groupdesk
