#include "journalretention.h"

#include "setting.h"

#include <chrono>

namespace groupdesk {
namespace {

constexpr int usualDays = 90;
const Setting<int> daysSetting(QLatin1String("journal/keepDays"), usualDays);

} // namespace

JournalRetention::JournalRetention(JournalArchive &archive, QSettings &settings, QObject *parent)
    : QObject(parent), m_archive(archive), m_settings(settings)
{
    m_daily.setInterval(std::chrono::hours(24));
    m_daily.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_daily, &QTimer::timeout, this, &JournalRetention::prune);
}

QList<int> JournalRetention::choices()
{
    return { 30, usualDays, 365, forEver };
}

int JournalRetention::days() const
{
    const int days = daysSetting.get(m_settings);
    return choices().contains(days) ? days : usualDays;
}

void JournalRetention::setDays(int days)
{
    if (days == this->days() || !choices().contains(days))
        return;
    daysSetting.set(m_settings, days);
    prune();
}

void JournalRetention::start()
{
    m_daily.start();
    prune();
}

void JournalRetention::prune()
{
    if (days() == forEver)
        return;
    m_archive.prune(QDateTime::currentDateTimeUtc().addDays(-days()), this,
                    [this](const StoreResult<int> &pruned) {
                        if (!pruned)
                            Q_EMIT failed(pruned.error());
                        else if (*pruned > 0)
                            Q_EMIT this->pruned(*pruned);
                    });
}

} // namespace groupdesk
