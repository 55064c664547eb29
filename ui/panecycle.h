#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>

class QWidget;

namespace groupdesk {

/// The panes of a window in the order of F6. Each remembers what had the focus in it; one that is
/// hidden, or has nothing that takes the focus, is passed over.
class PaneCycle final : public QObject
{
    Q_OBJECT

public:
    using Look = std::function<QWidget *()>; ///< may be null, and may change with time
    struct Pane
    {
        Look whole;
        Look entrance = {}; ///< where the focus goes the first time; empty: to what Tab finds first
    };

    PaneCycle(QWidget *window, QList<Pane> panes);

    /// To the next pane (+1) or the one before (-1). Stays where it is if there is no other.
    void move(int step);

private:
    void remember(QWidget *focused);
    /// The innermost pane around \a widget; -1: none.
    [[nodiscard]] qsizetype paneOf(const QWidget *widget) const;
    [[nodiscard]] QWidget *target(qsizetype pane) const;

    QWidget *m_window;
    QList<Pane> m_panes;
    QList<QPointer<QWidget>> m_last; ///< by pane
};

} // namespace groupdesk
