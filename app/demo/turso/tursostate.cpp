#include "turso/tursostate.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk::demo {

bool TursoGroup::isProtected() const
{
    return protection == Protection::On || protection == Protection::OnUntold;
}

void TursoGroup::setProtected(bool on)
{
    const bool told = protection == Protection::On || protection == Protection::Off;
    if (on)
        protection = told ? Protection::On : Protection::OnUntold;
    else
        protection = told ? Protection::Off : Protection::OffUntold;
}

QJsonObject TursoGroup::json() const
{
    QString primary = locations.constFirst();
    if (primaryForm == PrimaryForm::WithoutProvider && primary.startsWith("aws-"_L1))
        primary.remove(0, 4);
    QJsonObject object {
        { u"name"_s, name },
        { u"uuid"_s, uuid },
        { u"locations"_s, QJsonArray::fromStringList(locations) },
        { u"primary"_s, primary },
        { u"version"_s, version },
        { u"archived"_s, archived },
    };
    if (protection == Protection::On || protection == Protection::Off)
        object.insert(u"delete_protection"_s, isProtected());
    if (!statuses.isEmpty()) {
        QJsonArray list;
        for (const auto &[location, status] : statuses)
            list.append(QJsonObject { { u"name"_s, location }, { u"status"_s, status } });
        object.insert(u"status"_s, QJsonObject { { u"locations"_s, list } });
    }
    return object;
}

bool TursoAccount::isPersonal() const
{
    return name == "personal"_L1;
}

TursoGroup *TursoAccount::find(const QString &groupName)
{
    const auto found
        = std::find_if(groups.begin(), groups.end(),
                       [&groupName](const TursoGroup &group) { return group.name == groupName; });
    return found == groups.end() ? nullptr : &*found;
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
