#include "turso/tursodatabase.h"

#include "demojson.h"
#include "turso/tursostate.h"

using namespace Qt::StringLiterals;

namespace groupdesk::demo {

namespace {

/// The location is part of the host name on AWS, and was not on Fly.
QString hostname(const TursoDatabase &database, const TursoGroup &group, const QString &slug)
{
    const QString location = group.isAws() ? u'.' + group.locations.constFirst() : QString();
    return database.name + u'-' + slug + location + u".turso.io"_s;
}

} // namespace

QJsonObject TursoDatabase::json(const TursoGroup &inGroup, const QString &slug) const
{
    QJsonObject object {
        { u"Name"_s, name },
        { u"DbId"_s, id },
        { u"Hostname"_s, hostname(*this, inGroup, slug) },
        { u"block_reads"_s, false },
        { u"block_writes"_s, false },
        { u"regions"_s, QJsonArray::fromStringList(inGroup.locations) },
        { u"primaryRegion"_s, inGroup.locations.constFirst() },
        { u"group"_s, inGroup.name },
        { u"type"_s, u"logical"_s },
        { u"database_type"_s, u"libsql"_s },
        { u"version"_s, inGroup.version },
        { u"sleeping"_s, inGroup.archived },
        { u"archived"_s, inGroup.archived },
        { u"delete_protection"_s, isProtected },
        { u"parent"_s, QJsonValue(QJsonValue::Null) },
    };
    if (!parentId.isNull()) {
        object.insert(u"parent"_s,
                      QJsonObject { { u"id"_s, parentId },
                                    { u"name"_s, parentName },
                                    { u"branched_at"_s, isoMilliseconds(branched) } });
    }
    return object;
}

QJsonObject TursoDatabase::usage() const
{
    return { { u"rows_read"_s, rowsRead },
             { u"rows_written"_s, rowsWritten },
             { u"storage_bytes"_s, storageBytes },
             { u"bytes_synced"_s, 0 } };
}

QJsonObject TursoDatabase::usageReport(const TursoGroup &inGroup) const
{
    QJsonArray instances;
    for (qsizetype number = 0; number < inGroup.locations.size(); ++number) {
        const QString uuid = QString(id).replace(
            0, 8, u"%1"_s.arg(static_cast<qlonglong>(number), 8, 16, QChar(u'0')));
        instances.append(QJsonObject { { u"uuid"_s, uuid }, { u"usage"_s, usage() } });
    }
    return { { u"uuid"_s, id }, { u"instances"_s, instances }, { u"total"_s, usage() } };
}

} // namespace groupdesk::demo
