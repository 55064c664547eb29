#include "turso/tursostate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk::demo {

namespace {

template <class Groups>
auto *named(Groups &groups, const QString &name)
{
    const auto found = std::find_if(groups.begin(), groups.end(),
                                    [&name](const TursoGroup &one) { return one.name == name; });
    return found == groups.end() ? nullptr : &*found;
}

} // namespace

bool TursoAccount::isPersonal() const
{
    return name == "personal"_L1;
}

bool TursoAccount::hasOverages() const
{
    return planId == "pro"_L1;
}

bool TursoAccount::isManaged() const
{
    return ownRole == "owner"_L1 || ownRole == "admin"_L1;
}

TursoGroup *TursoAccount::find(const QString &groupName)
{
    if (TursoGroup *group = named(groups, groupName))
        return group;
    const std::optional<qsizetype> place = crowd.find(groupName);
    return place ? &crowd.groups.edit(*place) : nullptr;
}

std::optional<TursoGroup> TursoAccount::read(const QString &groupName) const
{
    if (const TursoGroup *group = named(groups, groupName))
        return *group;
    const std::optional<qsizetype> place = crowd.find(groupName);
    return place ? std::optional(crowd.groups.at(*place)) : std::nullopt;
}

TursoGroup *TursoAccount::findGhost(const QString &groupName)
{
    return named(ghosts, groupName);
}

const TursoDatabase *TursoAccount::database(const QString &databaseName) const
{
    const auto found = std::find_if(
        databases.cbegin(), databases.cend(),
        [&databaseName](const TursoDatabase &one) { return one.name == databaseName; });
    return found == databases.cend() ? nullptr : &*found;
}

void TursoAccount::drop(const QString &groupName)
{
    if (named(groups, groupName) != nullptr)
        groups.removeIf([&groupName](const TursoGroup &one) { return one.name == groupName; });
    else if (const std::optional<qsizetype> place = crowd.find(groupName))
        crowd.groups.remove(*place);
    databases.removeIf([&groupName](const TursoDatabase &one) { return one.group == groupName; });
}

void resizeTursoAccount(TursoAccount &account, qsizetype count, quint32 seed)
{
    account.planId = u"pro"_s;
    while (account.groups.size() > count)
        account.drop(QString(account.groups.constLast().name));
    account.crowd = TursoCrowd(seed, count - account.groups.size());
}

TursoGroup newTursoGroup(const QString &name, const QString &location, DemoRandom &random)
{
    const bool aws = location.startsWith("aws-"_L1);
    return { .name = name,
             .uuid = random.uuid(),
             .locations = { location },
             .version = aws ? u"tech-preview"_s : u"v0.24.33"_s };
}

} // namespace groupdesk::demo
