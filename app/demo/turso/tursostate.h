#pragma once

#include "demorandom.h"
#include "turso/tursodatabase.h"
#include "turso/tursolocations.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
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
    /// Everything, or the three fields that the reference prints: name, locations and primary.
    enum class Form { Full, AsPrinted };

    QString name;
    QString uuid;
    QStringList locations; ///< the first one is the primary
    QString version; ///< "tech-preview" on AWS, "v0.24.…" on Fly
    PrimaryForm primaryForm = PrimaryForm::AsLocation;
    Protection protection = Protection::Off;
    Form form = Form::Full;
    bool archived = false;
    QList<std::pair<QString, QString>> statuses = {}; ///< location, status; empty: not sent
    bool oldProtection = false; ///< shown while there are stale reads
    int staleReads = 0; ///< that are still to come; of a deleted group: that still show it
    QMap<QString, int> pending = {}; ///< an added location, and the reads until it is ready
    int rotations = 0; ///< how often its tokens were ended

    [[nodiscard]] bool isAws() const { return locations.constFirst().startsWith(u"aws-"); }
    [[nodiscard]] bool isProtected() const;
    /// What a read shows, which may be older than the truth.
    [[nodiscard]] bool showsProtected() const;
    void setProtected(bool on);
    /// A read was answered: what takes its time has come one step further.
    void wasRead();
    void makeReady(const QString &location);
    [[nodiscard]] QJsonObject json() const;

private:
    [[nodiscard]] QJsonArray statusList() const;
};

struct TursoAccount
{
    QString id;
    QString name; ///< "personal" for a personal account
    QString slug; ///< the user's name for a personal account
    QString planId;
    TursoRegions regions = TursoRegions::AwsOnly;
    /// What the demo's user is in it: "owner", "admin" or "member".
    QString ownRole = QStringLiteral("owner");
    QList<TursoGroup> groups = {}; ///< in the order of their creation
    QList<TursoGroup> ghosts = {}; ///< deleted groups that reads still show
    QList<TursoDatabase> databases = {};

    [[nodiscard]] bool isPersonal() const;
    /// Whether it pays for what goes beyond its plan.
    [[nodiscard]] bool hasOverages() const;
    /// Whether the demo's user may manage it, not only work in it.
    [[nodiscard]] bool isManaged() const;
    /// The longest name a group may have: name and slug end up in one label of a host name, with a
    /// dash between them.
    [[nodiscard]] qsizetype longestGroupName() const { return 62 - slug.size(); }
    /// Null if there is none of this name.
    [[nodiscard]] TursoGroup *find(const QString &groupName);
    [[nodiscard]] const TursoGroup *find(const QString &groupName) const;
    [[nodiscard]] TursoGroup *findGhost(const QString &groupName);
    [[nodiscard]] const TursoDatabase *database(const QString &databaseName) const;
    /// Takes the group and its databases out.
    void drop(const QString &groupName);
};

/// The accounts of the demo's user: a personal one, and teams. Times are relative to \a now.
[[nodiscard]] QList<TursoAccount> seededTursoAccounts(DemoRandom &random, const QDateTime &now);
/// A group as the platform makes it today.
[[nodiscard]] TursoGroup newTursoGroup(const QString &name, const QString &location,
                                       DemoRandom &random);

} // namespace groupdesk::demo
