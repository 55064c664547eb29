#pragma once

#include "demorandom.h"
#include "turso/tursolocations.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <utility>

namespace groupdesk::demo {

struct TursoGroup
{
    /// How the platform writes the primary location. Both forms are seen on live AWS groups:
    /// "aws-us-east-1" and, next to a prefixed list, plain "us-east-1".
    enum class PrimaryForm { AsLocation, WithoutProvider };
    /// Whether the group object says if it is protected; where it does not, only the group's
    /// configuration knows.
    enum class Protection { Off, On, OffUntold, OnUntold };

    QString name;
    QString uuid;
    QStringList locations; ///< the first one is the primary
    QString version; ///< "tech-preview" on AWS, "v0.24.…" on Fly
    PrimaryForm primaryForm = PrimaryForm::AsLocation;
    Protection protection = Protection::Off;
    bool archived = false;
    QList<std::pair<QString, QString>> statuses = {}; ///< location, status; empty: not sent

    [[nodiscard]] bool isProtected() const;
    void setProtected(bool on);
    [[nodiscard]] QJsonObject json() const;
};

struct TursoAccount
{
    QString id;
    QString name; ///< "personal" for a personal account
    QString slug; ///< the user's name for a personal account
    QString planId;
    TursoRegions regions = TursoRegions::AwsOnly;
    QList<TursoGroup> groups = {}; ///< in the order of their creation

    [[nodiscard]] bool isPersonal() const;
    /// The longest name a group may have: name and slug end up in one label of a host name, with a
    /// dash between them.
    [[nodiscard]] qsizetype longestGroupName() const { return 62 - slug.size(); }
    /// Null if there is none of this name.
    [[nodiscard]] TursoGroup *find(const QString &groupName);
};

/// The accounts of the demo's user: a personal one, and teams.
[[nodiscard]] QList<TursoAccount> seededTursoAccounts(DemoRandom &random);
/// A group as the platform makes it today.
[[nodiscard]] TursoGroup newTursoGroup(const QString &name, const QString &location,
                                       DemoRandom &random);

} // namespace groupdesk::demo
