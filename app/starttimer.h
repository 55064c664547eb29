#pragma once

#include <QElapsedTimer>
#include <QObject>

namespace groupdesk {

class Desk;

/// For --time-start: says how long it took until a window was painted with what it has of groups,
/// in one line on the standard output, and quits. With fewer groups than fill it, that is when
/// nothing is awaited any more.
class StartTimer final : public QObject
{
    Q_OBJECT

public:
    /// \a sinceStart runs since the program began; \a desk outlives the timer.
    StartTimer(Desk &desk, const QElapsedTimer &sinceStart);

    /// "First paint after 123 ms, 10000 groups, 45678 kB resident"; the memory only where the
    /// system says it.
    [[nodiscard]] static QString line(qint64 milliseconds, int groups, long kilobytes);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();

    Desk &m_desk;
    QElapsedTimer m_sinceStart;
    bool m_isDue = false; ///< something was painted since the last look
};

} // namespace groupdesk
