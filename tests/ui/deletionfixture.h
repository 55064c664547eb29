#pragma once

#include "deletion/deletionsubject.h"
#include "dialogchecks.h"
#include "impactjob.h"

#include <QList>

/// \file Groups to delete and what was measured about them, for tests of the dialogs.

namespace groupdesk::test {

inline Group deletionGroup(const QString &platform, const QString &name)
{
    using namespace Qt::StringLiterals;
    Group group;
    group.id = GroupId(name + u"-id");
    group.name = name;
    if (platform == u"turso"_s)
        group.details = TursoDetails {};
    else if (platform == u"braintrust"_s)
        group.details = BraintrustDetails {};
    else
        group.details = NscaleDetails {};
    return group;
}

inline DeletionSubject subject(const QString &platform, const QString &name,
                               EndpointClass endpointClass = EndpointClass::Development)
{
    using namespace Qt::StringLiterals;
    return deletionSubject(testSource(platform, u"acme"_s, endpointClass),
                           deletionGroup(platform, name));
}

inline DeletionSubject protectedSubject(const QString &name)
{
    using namespace Qt::StringLiterals;
    Group group = deletionGroup(u"turso"_s, name);
    group.deleteProtection = true;
    return deletionSubject(testSource(u"turso"_s, u"acme"_s, EndpointClass::Production), group);
}

inline QList<DeletionSubject> many(const QString &platform, int count)
{
    using namespace Qt::StringLiterals;
    QList<DeletionSubject> subjects;
    for (int i = 0; i < count; ++i)
        subjects.append(subject(platform, u"group-%1"_s.arg(i)));
    return subjects;
}

/// Nothing goes with any of them.
inline DeletionMeasure harmless(const QList<DeletionSubject> &subjects)
{
    DeletionMeasure measure;
    for (const DeletionSubject &each : subjects) {
        measure.impacts.insert(each.ref, GroupImpact { .locksOut = false });
        measure.snapshots.insert(each.ref, GroupSnapshot {});
    }
    return measure;
}

inline QSet<UserId> users(int from, int to)
{
    using namespace Qt::StringLiterals;
    QSet<UserId> people;
    for (int i = from; i <= to; ++i)
        people.insert(UserId(u"user-%1"_s.arg(i)));
    return people;
}

inline DirectoryEntry namedEntry(const QString &name)
{
    DirectoryEntry entry;
    entry.id = name;
    entry.name = name;
    return entry;
}

} // namespace groupdesk::test
