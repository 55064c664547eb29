#include "turso/tursogroup.h"

#include "jsontext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk::demo {

namespace {

QString primaryOf(const TursoGroup &group)
{
    QString primary = group.locations.constFirst();
    if (group.primaryForm == TursoGroup::PrimaryForm::WithoutProvider
        && primary.startsWith("aws-"_L1))
        primary.remove(0, 4);
    return primary;
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
    QJsonObject object {
        { u"name"_s, name },
        { u"locations"_s, QJsonArray::fromStringList(locations) },
        { u"primary"_s, primaryOf(*this) },
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

void appendJson(QByteArray &out, const TursoGroup &group)
{
    const bool isFull = group.form == TursoGroup::Form::Full;
    const bool tellsProtection = isFull
        && (group.protection == TursoGroup::Protection::On
            || group.protection == TursoGroup::Protection::Off);
    out += '{';
    if (isFull)
        out += group.archived ? "\"archived\":true," : "\"archived\":false,";
    if (tellsProtection) {
        out += group.showsProtected() ? "\"delete_protection\":true,"
                                      : "\"delete_protection\":false,";
    }
    out += "\"locations\":";
    appendJson(out, group.locations);
    out += ",\"name\":";
    appendJson(out, group.name);
    out += ",\"primary\":";
    appendJson(out, primaryOf(group));
    if (isFull) {
        if (const QJsonArray statuses = group.statusList(); !statuses.isEmpty()) {
            out += ",\"status\":{\"locations\":";
            appendJson(out, statuses);
            out += '}';
        }
        out += ",\"uuid\":";
        appendJson(out, group.uuid);
        out += ",\"version\":";
        appendJson(out, group.version);
    }
    out += '}';
}

} // namespace groupdesk::demo
