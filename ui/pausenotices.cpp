#include "pausenotices.h"

#include "group.h"

#include <QSet>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace groupdesk {
namespace {

/// Shorter waits would only flicker.
constexpr auto worthTelling = 1s;

QString keyOf(const QString &host)
{
    return u"pause/"_s % host;
}

int secondsLeft(const TrafficPause &pause)
{
    const std::chrono::milliseconds left(pause.until.remainingTime());
    return int(std::max<qint64>(1, std::chrono::ceil<std::chrono::seconds>(left).count()));
}

QString authorityOf(const QUrl &url)
{
    return url.port() < 0 ? url.host() : QString(url.host() % u':' % QString::number(url.port()));
}

} // namespace

PauseNotices::PauseNotices(Workspace &workspace, TrafficMonitor *traffic, MessageBar &bar,
                           QObject *parent)
    : QObject(parent), m_workspace(workspace), m_traffic(traffic), m_bar(bar)
{
    if (traffic == nullptr)
        return;
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &PauseNotices::update);
    connect(traffic, &TrafficMonitor::pausesChanged, this, &PauseNotices::update);
    update();
}

void PauseNotices::update()
{
    const QList<TrafficPause> pauses = m_traffic->pauses();
    QSet<QString> waiting;
    for (const TrafficPause &pause : pauses) {
        waiting.insert(pause.host);
        post(pause);
    }
    for (auto it = m_posted.begin(); it != m_posted.end();) {
        if (waiting.contains(it.key())) {
            ++it;
            continue;
        }
        m_bar.dismiss(keyOf(it.key()));
        it = m_posted.erase(it);
    }
    if (pauses.isEmpty())
        m_tick.stop();
    else if (!m_tick.isActive())
        m_tick.start();
    if (const QString summary = summaryOf(pauses); summary != m_summary) {
        m_summary = summary;
        Q_EMIT summaryChanged(m_summary);
    }
}

void PauseNotices::post(const TrafficPause &pause)
{
    const QString key = keyOf(pause.host);
    if (m_posted.contains(pause.host)) {
        m_posted.insert(pause.host, pause.until);
        m_bar.reword(key, headline(pause));
        return;
    }
    if (pause.until.remainingTime() < std::chrono::milliseconds(worthTelling).count())
        return;
    m_posted.insert(pause.host, pause.until);
    m_bar.post(messageOf(pause));
}

QString PauseNotices::headline(const TrafficPause &pause) const
{
    const QString host = hostWord(pause.host);
    const int left = secondsLeft(pause);
    switch (pause.reason) {
    case TrafficPause::Reason::RateLimited:
        return tr("%1 asks to wait: %2 s").arg(host).arg(left);
    case TrafficPause::Reason::Retrying:
        return tr("%1 did not answer well. Next try in %2 s").arg(host).arg(left);
    }
    Q_UNREACHABLE();
}

Message PauseNotices::messageOf(const TrafficPause &pause)
{
    ErrorText text = errorText(pause.cause, { .activity = Activity::Listing });
    text.headline = headline(pause);
    text.advice = pause.reason == TrafficPause::Reason::RateLimited
        ? tr("All requests to %1 wait. They go on by themselves.").arg(displayName(pause.host))
        : tr("This is try %1 of 4. It goes on by itself.").arg(pause.attempt);
    text.actions.clear();
    const Message::Action now { tr("&Now"),
                                [this, host = pause.host] { m_traffic->resume(host); } };
    return { keyOf(pause.host), Message::Severity::Information, text, { now } };
}

QString PauseNotices::hostWord(const QString &host) const
{
    QStringList platforms;
    QSet<QString> hosts;
    for (const Profile &profile : m_workspace.profiles()) {
        const QString name = m_workspace.platform(profile.platform).name;
        if (authorityOf(profile.baseUrl) == host && !platforms.contains(name))
            platforms.append(name);
    }
    if (platforms.size() != 1)
        return displayName(host);
    for (const Profile &profile : m_workspace.profiles()) {
        if (m_workspace.platform(profile.platform).name == platforms.constFirst())
            hosts.insert(authorityOf(profile.baseUrl));
    }
    return hosts.size() == 1 ? platforms.constFirst()
                             : tr("%1 (%2)").arg(platforms.constFirst(), displayName(host));
}

QString PauseNotices::summaryOf(const QList<TrafficPause> &pauses) const
{
    if (pauses.isEmpty())
        return {};
    const auto longest = std::max_element(pauses.cbegin(), pauses.cend(),
                                          [](const TrafficPause &left, const TrafficPause &right) {
                                              return left.until < right.until;
                                          });
    if (pauses.size() == 1)
        return tr("Waiting for %1: %2 s").arg(hostWord(longest->host)).arg(secondsLeft(*longest));
    return tr("Waiting for %n host(s): %1 s", nullptr, int(pauses.size()))
        .arg(secondsLeft(*longest));
}

} // namespace groupdesk
