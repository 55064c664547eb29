#pragma once

#include "demorandom.h"
#include "turso/tursocrowd.h"
#include "turso/tursodatabase.h"
#include "turso/tursogroup.h"
#include "turso/tursolocations.h"

#include <QList>

#include <optional>

namespace groupdesk::demo {

struct TursoAccount
{
    QString id;
    QString name; ///< "personal" for a personal account
    QString slug; ///< the user's name for a personal account
    QString planId;
    TursoRegions regions = TursoRegions::AwsOnly;
    /// What the demo's user is in it: "owner", "admin" or "member".
    QString ownRole = QStringLiteral("owner");
    TursoCrowd crowd = {}; ///< older than the others
    QList<TursoGroup> groups = {}; ///< the others, in the order of their creation
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
    [[nodiscard]] qsizetype groupCount() const { return crowd.groups.size() + groups.size(); }
    /// Null if there is none of this name. Valid until it is dropped, or the crowd settles.
    [[nodiscard]] TursoGroup *find(const QString &groupName);
    /// As it is now; no value if there is none of this name.
    [[nodiscard]] std::optional<TursoGroup> read(const QString &groupName) const;
    [[nodiscard]] TursoGroup *findGhost(const QString &groupName);
    [[nodiscard]] const TursoDatabase *database(const QString &databaseName) const;
    /// Takes the group and its databases out.
    void drop(const QString &groupName);
};

/// The accounts of the demo's user: a personal one, and teams. Times are relative to \a now.
[[nodiscard]] QList<TursoAccount> seededTursoAccounts(DemoRandom &random, const QDateTime &now);
/// Gives \a account \a count groups in all, and a plan that includes them: its own, oldest first,
/// and made-up ones that depend on \a seed.
void resizeTursoAccount(TursoAccount &account, qsizetype count, quint32 seed);
/// A group as the platform makes it today.
[[nodiscard]] TursoGroup newTursoGroup(const QString &name, const QString &location,
                                       DemoRandom &random);

} // namespace groupdesk::demo
