#include "platforms/tursoimpact.h"

#include "group.h"
#include "punctuation.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TursoUi)
};

QString countWord(int count, bool atLeast)
{
    if (atLeast)
        return count == 1 ? Texts::tr("destroys at least one database")
                          : Texts::tr("destroys at least %Ln databases", nullptr, count);
    return count == 1 ? Texts::tr("destroys one database")
                      : Texts::tr("destroys %Ln databases", nullptr, count);
}

/// "(one protected, 3.4 MB)"
QString remarks(const Directory &databases)
{
    const auto protectedCount
        = int(std::count_if(databases.cbegin(), databases.cend(), [](const DirectoryEntry &entry) {
              return entry.deleteProtection.value_or(false);
          }));
    QStringList parts;
    if (protectedCount > 0)
        parts.append(protectedCount == 1 ? Texts::tr("one protected")
                                         : Texts::tr("%Ln protected", nullptr, protectedCount));
    qint64 bytes = 0;
    bool allKnown = !databases.isEmpty();
    for (const DirectoryEntry &entry : databases) {
        bytes += entry.bytes.value_or(0);
        allKnown = allKnown && entry.bytes;
    }
    if (allKnown)
        parts.append(QLocale().formattedDataSize(bytes));
    return listed(parts);
}

QString databasesWord(const GroupImpact &impact)
{
    const bool unread = impact.unread.contains(ImpactPart::Databases);
    if (impact.databases.isEmpty())
        return unread ? Texts::tr("destroys every database in it; which ones could not be read")
                      : Texts::tr("has no database");
    QStringList names;
    for (const DirectoryEntry &entry : impact.databases)
        names.append(displayName(entry.name));
    const QString words = Texts::tr("%1: %2").arg(countWord(int(impact.databases.size()), unread),
                                                  someNames(names));
    const QString more = remarks(impact.databases);
    return more.isEmpty() ? words : Texts::tr("%1 (%2)").arg(words, more);
}

QString databaseDetail(const DirectoryEntry &entry)
{
    QStringList parts { displayName(entry.name) };
    if (entry.bytes)
        parts.append(QLocale().formattedDataSize(*entry.bytes));
    if (entry.deleteProtection.value_or(false))
        parts.append(Texts::tr("protected"));
    return parts.join(u" · "_s);
}

} // namespace

ImpactWords tursoImpact(const ImpactContext &context)
{
    ImpactWords words;
    words.summary = databasesWord(context.impact);
    words.also.append(Texts::tr("tokens of the group and of its databases stop working; Turso does "
                                "not tell which there are"));
    QStringList names;
    for (const DirectoryEntry &entry : context.impact.databases)
        names.append(databaseDetail(entry));
    addDetails(words.details, Texts::tr("Databases that are destroyed"), names);
    return words;
}

} // namespace groupdesk
