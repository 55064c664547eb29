#include "deletion/impactwords.h"

#include "fieldwords.h"
#include "group.h"
#include "naturalorder.h"
#include "platformui.h"
#include "punctuation.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ImpactWords)
};

QString partWord(ImpactPart part)
{
    switch (part) {
    case ImpactPart::Group:
        return Texts::tr("the group itself");
    case ImpactPart::Members:
        return Texts::tr("members");
    case ImpactPart::Containers:
        return Texts::tr("other groups");
    case ImpactPart::Grants:
        return Texts::tr("grants");
    case ImpactPart::Databases:
        return Texts::tr("databases");
    case ImpactPart::Projects:
        return Texts::tr("projects");
    case ImpactPart::Roles:
        return Texts::tr("roles");
    case ImpactPart::Account:
        return Texts::tr("whose token this is");
    }
    Q_UNREACHABLE();
}

/// What several groups lose together. People of different organizations are different people:
/// their ids are not the same kind of id.
struct Sum
{
    int databases = 0;
    int people = 0;
    int projects = 0;
    int projectsLeftEmpty = 0;
    int grants = 0;
    bool atLeast = false;
};

Sum sumOf(const DeletionMeasure &measure, const QList<GroupRef> &refs)
{
    Sum sum;
    QHash<SourceRef, QHash<GroupId, GroupImpact>> impacts;
    for (const GroupRef &ref : refs) {
        const auto impact = measure.impacts.constFind(ref);
        if (impact == measure.impacts.cend())
            sum.atLeast = true;
        else
            impacts[{ ref.profile, ref.organization }].insert(ref.group, *impact);
    }
    for (const auto &ofSource : std::as_const(impacts)) {
        ImpactTotals totals = totalsOf(ofSource);
        totals.unread.remove(ImpactPart::Account); // counts nothing …
        totals.unread.remove(ImpactPart::Containers); // … and containers are not summed up
        sum.atLeast = sum.atLeast || !totals.unread.isEmpty();
        sum.databases += totals.databases;
        sum.people += int(totals.people.size());
        sum.projects += totals.projects;
        sum.projectsLeftEmpty += totals.projectsLeftEmpty;
        sum.grants += totals.grantsHeld + totals.grantsOnGroups;
    }
    return sum;
}

} // namespace

ImpactWords impactWords(const PlatformId &platform, const ImpactContext &context)
{
    const PlatformUi *ui = findPlatformUi(platform);
    if (ui != nullptr && ui->impact)
        return ui->impact(context);
    return { Texts::tr("what goes with it is not known"), {}, {} };
}

QStringList graveWords(const GroupImpact &impact)
{
    QStringList words;
    if (impact.lastAdministrators)
        words.append(Texts::tr("last administrator group"));
    if (impact.locksOut.value_or(false))
        words.append(Texts::tr("you would lock yourself out"));
    return words;
}

QString unreadWords(const GroupImpact &impact)
{
    QList<ImpactPart> parts(impact.unread.cbegin(), impact.unread.cend());
    std::sort(parts.begin(), parts.end());
    QStringList words;
    for (const ImpactPart part : std::as_const(parts)) {
        if (part != ImpactPart::Account)
            words.append(partWord(part));
    }
    QStringList sentences;
    if (!words.isEmpty())
        sentences.append(Texts::tr("At least this much, for not everything could be read: %1.")
                             .arg(listed(words)));
    if (parts.contains(ImpactPart::Account))
        sentences.append(
            Texts::tr("Whether you would lock yourself out is not known: whom the token belongs "
                      "to could not be read."));
    return sentences.join(u' ');
}

QString totalWords(const DeletionMeasure &measure, const QList<GroupRef> &refs)
{
    if (refs.size() < 2)
        return {};
    const Sum sum = sumOf(measure, refs);
    QStringList parts;
    if (sum.databases > 0)
        parts.append(sum.databases == 1
                         ? Texts::tr("one database destroyed")
                         : Texts::tr("%Ln databases destroyed", nullptr, sum.databases));
    if (sum.people > 0)
        parts.append(sum.people == 1 ? Texts::tr("one person affected")
                                     : Texts::tr("%Ln people affected", nullptr, sum.people));
    if (sum.grants > 0)
        parts.append(sum.grants == 1 ? Texts::tr("one grant ends")
                                     : Texts::tr("%Ln grants end", nullptr, sum.grants));
    if (sum.projects > 0)
        parts.append(sum.projects == 1
                         ? Texts::tr("one project loses a group")
                         : Texts::tr("%Ln projects lose a group", nullptr, sum.projects));
    if (sum.projectsLeftEmpty > 0)
        parts.append(sum.projectsLeftEmpty == 1 ? Texts::tr("one project is left without any")
                                                : Texts::tr("%Ln projects are left without any",
                                                            nullptr, sum.projectsLeftEmpty));
    if (parts.isEmpty())
        return {};
    const QString list = listed(parts);
    return sum.atLeast ? Texts::tr("In all, at least: %1.").arg(list)
                       : Texts::tr("In all: %1.").arg(list);
}

QString someNames(const QStringList &names, int most)
{
    if (names.size() <= most)
        return listed(names);
    const auto more = int(names.size()) - most + 1;
    const QString shown = listed(names.mid(0, most - 1));
    return Texts::tr("%1 and %Ln more", nullptr, more).arg(shown);
}

QString personWord(const UserId &id, const Names &names)
{
    const auto entry = entryOf(GroupField::Users, id.toString(), names);
    if (!entry)
        return shortId(id.toString());
    const QString name = displayName(entry->name);
    const bool addsEmail = !entry->email.isEmpty() && entry->email != entry->name;
    return addsEmail ? Texts::tr("%1 (%2)").arg(name, displayName(entry->email)) : name;
}

QStringList peopleWords(const QSet<UserId> &people, const Names &names)
{
    QStringList words;
    words.reserve(people.size());
    for (const UserId &person : people)
        words.append(personWord(person, names));
    std::sort(words.begin(), words.end(), naturalOrder());
    return words;
}

void addDetails(QList<ImpactDetail> &details, const QString &title, const QStringList &names)
{
    if (names.isEmpty())
        return;
    details.append({ Texts::tr("%1 (%2)").arg(title, QLocale().toString(names.size())), true });
    for (const QString &name : names)
        details.append({ name, false });
}

} // namespace groupdesk
