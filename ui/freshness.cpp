#include "freshness.h"

#include "formats.h"
#include "group.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace groupdesk {
namespace {

constexpr qint64 step = 10; // seconds: a figure that changes every second only disturbs
constexpr qsizetype mostLines = 20;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(groupdesk::Freshness)
};

} // namespace

std::optional<QDateTime> oldestUpdate(const QList<Source> &sources)
{
    std::optional<QDateTime> oldest;
    for (const Source &source : sources) {
        const std::optional<QDateTime> &updated = source.status.updated;
        if (updated && (!oldest || *updated < *oldest))
            oldest = updated;
    }
    return oldest;
}

QString updatedText(const QDateTime &updated, const QDateTime &now)
{
    const qint64 seconds = updated.msecsTo(now) / 1000;
    if (seconds >= step && seconds < 60)
        return Words::tr("Updated %Ln s ago", nullptr, int(seconds / step * step));
    // Between the steps and a minute relativeTime() has no words of its own.
    return Words::tr("Updated %1").arg(relativeTime(updated, now));
}

std::chrono::milliseconds untilUpdatedTextChanges(const QDateTime &updated, const QDateTime &now)
{
    const std::chrono::milliseconds age(updated.msecsTo(now));
    if (age < 0ms)
        return std::min<std::chrono::milliseconds>(-age + 1ms, 1h);
    const std::chrono::milliseconds unit = age < 1min ? std::chrono::seconds(step)
        : age < 1h                                    ? std::chrono::milliseconds(1min)
                                                      : std::chrono::milliseconds(1h);
    return unit - age % unit;
}

QString exactUpdates(const QList<Source> &sources)
{
    QStringList lines;
    for (const Source &source : sources) {
        if (lines.size() == mostLines) {
            lines.append(Words::tr("… and %Ln more", nullptr, int(sources.size() - mostLines)));
            break;
        }
        const QString name = Words::tr("%1 · %2").arg(displayName(source.profile.name),
                                                      displayName(source.organization.name));
        const auto &updated = source.status.updated;
        lines.append(Words::tr("%1: %2").arg(
            name, updated ? exactTime(*updated) : Words::tr("never complete")));
    }
    return lines.join(u'\n');
}

} // namespace groupdesk
