#pragma once

#include <QList>
#include <QWidget>

class QAction;
class QLabel;
class QToolButton;

namespace groupdesk {

/// Below the table while several groups are selected: how many, and what can be done with them.
/// Also while something cannot be done: why not.
class SelectionBar final : public QWidget
{
    Q_OBJECT

public:
    struct Actions
    {
        QAction *remove;
        QAction *clear;
        QAction *unlock; ///< shown beside a reason that unlocking takes away
        QAction *selectMatching; ///< shown while a filter matches more than is selected
    };
    explicit SelectionBar(const Actions &actions, QWidget *parent = nullptr);

    void setSelection(int selected, int protectedCount);
    /// How many were selected until they were hidden; until the selection is another one.
    void setDropped(int dropped);
    /// \a reason: one sentence, or nothing. \a unlocks: unlocking helps.
    void setReason(const QString &reason, bool unlocks);

private:
    void update();

    QLabel *m_text;
    QLabel *m_sign;
    QLabel *m_reason;
    QList<QToolButton *> m_selectionButtons;
    QToolButton *m_unlock;
    QToolButton *m_matching;
    QAction *m_selectMatching;
    int m_dropped = 0;
    int m_selected = 0;
    int m_protected = 0;
};

} // namespace groupdesk
