#pragma once

#include "demorandom.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace groupdesk::demo {

struct TursoGroup;

struct TursoDatabase
{
    QString name; ///< unique in its organization
    QString id; ///< a UUID
    QString group; ///< the name of the group it is in
    qint64 storageBytes = 0;
    qint64 rowsRead = 0; ///< in the current month
    qint64 rowsWritten = 0; ///< in the current month
    bool isProtected = false; ///< against deletion by itself, whatever its group says
    QString parentId = {}; ///< null: not a branch
    QString parentName = {};
    QDateTime branched = {};

    /// With the capitals here and there that the platform has. \a group is the one it is in,
    /// \a slug the organization's.
    [[nodiscard]] QJsonObject json(const TursoGroup &group, const QString &slug) const;
    [[nodiscard]] QJsonObject usage() const;
    /// {"uuid", "instances", "total"}; one instance for each location of \a group.
    [[nodiscard]] QJsonObject usageReport(const TursoGroup &group) const;
};

/// What databases the \a groups of an organization have; some groups have none, one has more than
/// fit on a page.
[[nodiscard]] QList<TursoDatabase> seededTursoDatabases(const QList<TursoGroup> &groups,
                                                        DemoRandom &random, const QDateTime &now);

} // namespace groupdesk::demo
