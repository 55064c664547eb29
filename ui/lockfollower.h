#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace groupdesk {

class ClassBand;
class WriteLock;

/// Keeps what a dialog's band says about write locks up to date, the countdown included, and turns
/// them when its button is pressed. Owned by the band.
class LockFollower final : public QObject
{
    Q_OBJECT

public:
    explicit LockFollower(ClassBand *band);

    /// Null ones are left out.
    void setLocks(const QList<WriteLock *> &locks);

private:
    void update();
    void turn();

    ClassBand *m_band;
    QList<QPointer<WriteLock>> m_locks;
    QTimer m_tick;
};

} // namespace groupdesk
