#include "turso/tursostate.h"

#include <QJsonArray>

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

bool TursoGroup::isProtected() const
{
    return protection == Protection::On || protection == Protection::OnUntold;
}

bool TursoGroup::showsProtected() const
{
    return staleReads > 0 ? oldProtection : isProtected();
}

void TursoGroup::setProtected(bool on)
{
    const bool told = protection == Protection::On || protection == Protection::Off;
    if (on)
        protection = told ? Protection::On : Protection::OnUntold;
    else
        protection = told ? Protection::Off : Protection::OffUntold;
}

void TursoGroup::wasRead()
{
    staleReads = std::max(0, staleReads - 1);
    const QStringList waiting = pending.keys();
    for (const QString &location : waiting) {
        if (--pending[location] <= 0)
            makeReady(location);
    }
}

void TursoGroup::makeReady(const QString &location)
{
    if (pending.remove(location) > 0 && !statuses.isEmpty())
        statuses.append({ location, u"up"_s });
}

QJsonArray TursoGroup::statusList() const
{
    QJsonArray list;
    const auto add = [&list](const QString &location, const QString &status) {
        list.append(QJsonObject { { u"name"_s, location }, { u"status"_s, status } });
    };
    for (const auto &[location, status] : statuses)
        add(location, status);
    for (auto it = pending.cbegin(); it != pending.cend(); ++it)
        add(it.key(), u"pending"_s);
    return list;
}

QJsonObject TursoGroup::json() const
{
    QString primary = locations.constFirst();
    if (primaryForm == PrimaryForm::WithoutProvider && primary.startsWith("aws-"_L1))
        primary.remove(0, 4);
    QJsonObject object {
        { u"name"_s, name },
        { u"locations"_s, QJsonArray::fromStringList(locations) },
        { u"primary"_s, primary },
    };
    if (form == Form::AsPrinted)
        return object;
    object.insert(u"uuid"_s, uuid);
    object.insert(u"version"_s, version);
    object.insert(u"archived"_s, archived);
    if (protection == Protection::On || protection == Protection::Off)
        object.insert(u"delete_protection"_s, showsProtected());
    if (const QJsonArray list = statusList(); !list.isEmpty())
        object.insert(u"status"_s, QJsonObject { { u"locations"_s, list } });
    return object;
}

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
    return named(groups, groupName);
}

const TursoGroup *TursoAccount::find(const QString &groupName) const
{
    return named(groups, groupName);
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
    groups.removeIf([&groupName](const TursoGroup &one) { return one.name == groupName; });
    databases.removeIf([&groupName](const TursoDatabase &one) { return one.group == groupName; });
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
