#include "lockwords.h"

#include "punctuation.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <QTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(groupdesk::LockWords)
};

QString timeOfDay(std::chrono::seconds left)
{
    const QTime end = QTime::currentTime().addSecs(int(left.count()));
    return QLocale().toString(end, QLocale::ShortFormat);
}

LockWords wordsForOne(const LockSummary &summary)
{
    if (summary.barred > 0)
        return { .state = Words::tr("read-only: the program was started that way"),
                 .brief = Words::tr("read-only") };
    if (summary.locked > 0)
        return { .state = Words::tr("read-only") };
    if (summary.unlocked > 0)
        return { .state = Words::tr("writes allowed for %1").arg(countdown(summary.soonest)),
                 .spoken = Words::tr("writes allowed until %1").arg(timeOfDay(summary.soonest)) };
    return {};
}

QString minutesWord()
{
    return Words::tr("Unlock for %n Minute(s)", nullptr, int(WriteLock::defaultTime.count()));
}

LockWords wordsFor(const LockSummary &summary)
{
    const int kinds = int(summary.open > 0) + int(summary.locked > 0) + int(summary.unlocked > 0)
        + int(summary.barred > 0);
    if (kinds <= 1)
        return wordsForOne(summary);
    QStringList state;
    QStringList spoken;
    if (const int closed = summary.locked + summary.barred; closed > 0) {
        state.append(Words::tr("%n read-only", nullptr, closed));
        spoken.append(state.constLast());
    }
    if (summary.unlocked > 0) {
        const QString count = Words::tr("%n unlocked", nullptr, summary.unlocked);
        state.append(Words::tr("%1 for %2").arg(count, countdown(summary.soonest)));
        spoken.append(Words::tr("%1 until %2").arg(count, timeOfDay(summary.soonest)));
    }
    return { .state = listed(state), .spoken = listed(spoken) };
}

} // namespace

void LockSummary::add(const WriteLock &lock)
{
    switch (lock.state()) {
    case WriteLock::State::Open:
        ++open;
        return;
    case WriteLock::State::Locked:
        ++locked;
        return;
    case WriteLock::State::Barred:
        ++barred;
        return;
    case WriteLock::State::Unlocked:
        soonest = unlocked == 0 ? lock.remaining() : std::min(soonest, lock.remaining());
        ++unlocked;
        return;
    }
    Q_UNREACHABLE();
}

QString countdown(std::chrono::seconds left)
{
    const QLocale locale;
    const auto seconds = std::max<qint64>(left.count(), 0);
    const QString rest = locale.toString(seconds % 60);
    return locale.toString(seconds / 60) % u':'
        % (seconds % 60 < 10 ? QString(locale.toString(0) % rest) : rest);
}

LockWords lockWords(const LockSummary &summary)
{
    LockWords words = wordsFor(summary);
    words.closed = summary.locked + summary.barred > 0;
    return words;
}

void addLockButton(LockWords &words, const LockSummary &targets, const QString &name)
{
    if (targets.unlocked > 0) {
        words.button = name.isEmpty() ? Words::tr("Lock Now") : Words::tr("Lock %1 Now").arg(name);
        words.buttonToolTip = Words::tr("From now on nothing is changed on the platform");
        words.icon = u"changes-prevent"_s;
    } else if (targets.locked > 0) {
        words.button
            = name.isEmpty() ? minutesWord() : Words::tr("%1: %2").arg(name, minutesWord());
        words.buttonToolTip
            = Words::tr("Allow creating and deleting groups; it locks itself again");
        words.icon = u"changes-allow"_s;
    }
}

} // namespace groupdesk
