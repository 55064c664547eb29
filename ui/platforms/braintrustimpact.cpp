#include "platforms/braintrustimpact.h"

#include "group.h"
#include "punctuation.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(BraintrustUi)
};

QString peopleWord(int count, bool atLeast)
{
    if (atLeast)
        return count == 1 ? Texts::tr("at least one person loses access")
                          : Texts::tr("at least %Ln people lose access", nullptr, count);
    return count == 1 ? Texts::tr("one person loses access")
                      : Texts::tr("%Ln people lose access", nullptr, count);
}

QString accessWord(const GroupImpact &impact)
{
    const bool atLeast
        = impact.unread.contains(ImpactPart::Members) || impact.unread.contains(ImpactPart::Group);
    QSet<UserId> members = impact.directPeople;
    members.unite(impact.inheritedPeople);
    const auto direct = int(impact.directPeople.size());
    const auto inherited = int(impact.inheritedPeople.size());
    if (members.isEmpty())
        return atLeast ? Texts::tr("who loses access could not be read")
                       : Texts::tr("nobody is in it, so nobody loses access");
    const QString whole = peopleWord(int(members.size()), atLeast);
    if (inherited == 0)
        return whole;
    if (direct == 0)
        return Texts::tr("%1, all through other groups").arg(whole);
    return Texts::tr("%1: %2 direct, %3 through others")
        .arg(whole, QLocale().toString(direct), QLocale().toString(inherited));
}

/// "31 leave Owners, 4 leave Ops"
QString containersWord(const GroupImpact &impact)
{
    QStringList parts;
    int quiet = 0;
    for (const ContainerLoss &loss : impact.containers) {
        const auto count = int(loss.people.size());
        const QString name = displayName(loss.group.name);
        if (count == 0)
            ++quiet;
        else
            parts.append(count == 1 ? Texts::tr("one person leaves %1").arg(name)
                                    : Texts::tr("%Ln people leave %1", nullptr, count).arg(name));
    }
    QStringList words { someNames(parts) };
    if (quiet > 0)
        words.append(quiet == 1
                         ? Texts::tr("one group includes it and loses nobody")
                         : Texts::tr("%Ln groups include it and lose nobody", nullptr, quiet));
    words.removeAll(QString());
    const QString word = words.join(u"; "_s);
    if (!impact.unread.contains(ImpactPart::Containers))
        return word;
    return word.isEmpty() ? Texts::tr("which groups include it could not be read")
                          : Texts::tr("at least: %1").arg(word);
}

QString grantsWord(const GroupImpact &impact)
{
    const bool unread = impact.unread.contains(ImpactPart::Grants);
    QStringList parts;
    if (impact.grantsHeld > 0)
        parts.append(impact.grantsHeld == 1
                         ? Texts::tr("the one grant it holds ends")
                         : Texts::tr("the %Ln grants it holds end", nullptr, impact.grantsHeld));
    if (impact.grantsOnGroup > 0)
        parts.append(impact.grantsOnGroup == 1
                         ? Texts::tr("one grant on it ends")
                         : Texts::tr("%Ln grants on it end", nullptr, impact.grantsOnGroup));
    if (parts.isEmpty())
        return unread ? Texts::tr("which grants end could not be read") : QString();
    const QString word = listed(parts);
    return unread ? Texts::tr("at least: %1").arg(word) : word;
}

} // namespace

ImpactWords braintrustImpact(const ImpactContext &context)
{
    const GroupImpact &impact = context.impact;
    ImpactWords words;
    words.summary = accessWord(impact);
    words.also = { containersWord(impact), grantsWord(impact) };
    words.also.removeAll(QString());
    addDetails(words.details, Texts::tr("Direct members"),
               peopleWords(impact.directPeople, context.names));
    addDetails(words.details, Texts::tr("Through groups it includes"),
               peopleWords(impact.inheritedPeople, context.names));
    for (const ContainerLoss &loss : impact.containers)
        addDetails(words.details, Texts::tr("Leave %1").arg(displayName(loss.group.name)),
                   peopleWords(loss.people, context.names));
    return words;
}

} // namespace groupdesk
