#pragma once

#include "journal.h"

#include <QList>
#include <QObject>
#include <QTimer>

class QSettings;

namespace groupdesk {

/// How long the journal keeps contents (who was in a group, what it was called): a setting of the
/// person, 90 days at first. What is older is pruned when the program starts and once a day; that
/// something was done, and when, stays in the chain.
class JournalRetention final : public QObject
{
    Q_OBJECT

public:
    static constexpr int forEver = 0;

    /// Both outlive it.
    JournalRetention(JournalArchive &archive, QSettings &settings, QObject *parent = nullptr);

    /// What can be chosen: 30, 90, 365, forEver.
    [[nodiscard]] static QList<int> choices();
    [[nodiscard]] int days() const; ///< one of choices(); 90 if the settings have something else
    /// Remembers the choice and prunes by it at once.
    void setDays(int days);
    /// Prunes now, and from now on every day.
    void start();

Q_SIGNALS:
    void pruned(int records); ///< how many lost their content; never 0
    void failed(const groupdesk::StoreError &error);

private:
    void prune();

    JournalArchive &m_archive;
    QSettings &m_settings;
    QTimer m_daily;
};

} // namespace groupdesk
