#pragma once

#include "impact.h"
#include "impactjob.h"
#include "namebook.h"

#include <QList>
#include <QString>
#include <QStringList>

/// \file What deleting takes with it, as words. Everything is plain text; names are harmless.

namespace groupdesk {

/// What the words are made of.
struct ImpactContext
{
    const GroupImpact &impact;
    const Names &names; ///< of the organization, as far as they are known
};

/// One line of the details: a person, a database.
struct ImpactDetail
{
    QString text;
    bool heading = false; ///< stands above the lines it is about

    friend bool operator==(const ImpactDetail &, const ImpactDetail &) = default;
};

/// What deleting one group takes with it.
struct ImpactWords
{
    QString summary; ///< "destroys 3 databases: a, b, c (one protected)"
    QStringList also; ///< further lines of the same weight, each a phrase like the summary
    QList<ImpactDetail> details; ///< everything the phrases count, by name
};

/// The platform's words for one group: PlatformUi::impact, or a neutral sentence without it.
[[nodiscard]] ImpactWords impactWords(const PlatformId &platform, const ImpactContext &context);

/// What must not be overlooked, the worst first: "last administrator group", "you would lock
/// yourself out". Short, for the group's row.
[[nodiscard]] QStringList graveWords(const GroupImpact &impact);

/// Why figures are "at least", as a sentence; empty if everything was read.
[[nodiscard]] QString unreadWords(const GroupImpact &impact);

/// Everything together, in one sentence: "In all: 5 databases destroyed, 43 people affected.";
/// empty for a single group and where there is nothing to add up.
[[nodiscard]] QString totalWords(const DeletionMeasure &measure, const QList<GroupRef> &refs);

/// "a, b, c" or "a, b, c and 9 more": at most \a most names.
[[nodiscard]] QString someNames(const QStringList &names, int most = 4);

/// A person, by name where it is known; the beginning of the id otherwise.
[[nodiscard]] QString personWord(const UserId &id, const Names &names);

/// The same for a whole set, as people sort.
[[nodiscard]] QStringList peopleWords(const QSet<UserId> &people, const Names &names);

/// Adds a heading with the number of \a names and then the names; nothing for none.
void addDetails(QList<ImpactDetail> &details, const QString &title, const QStringList &names);

} // namespace groupdesk
