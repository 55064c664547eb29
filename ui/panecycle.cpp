#include "panecycle.h"

#include <QApplication>
#include <QWidget>

#include <utility>

namespace groupdesk {
namespace {

bool isIn(const QWidget *widget, const QWidget *pane)
{
    return widget != nullptr && pane != nullptr && (widget == pane || pane->isAncestorOf(widget));
}

bool takesFocus(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget.isVisible()
        && widget.isEnabled();
}

QWidget *firstStop(QWidget *pane)
{
    if (takesFocus(*pane))
        return pane;
    for (QWidget *widget = pane->nextInFocusChain(); widget != pane;
         widget = widget->nextInFocusChain()) {
        if (pane->isAncestorOf(widget) && takesFocus(*widget))
            return widget;
    }
    return nullptr;
}

} // namespace

PaneCycle::PaneCycle(QWidget *window, QList<Pane> panes)
    : QObject(window), m_window(window), m_panes(std::move(panes)), m_last(m_panes.size())
{
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { remember(now); });
}

void PaneCycle::move(int step)
{
    const qsizetype count = m_panes.size();
    qsizetype pane = paneOf(m_window->focusWidget());
    if (pane < 0)
        pane = step > 0 ? count - 1 : 0; // from nowhere to the first or the last
    for (qsizetype tries = 0; tries < count; ++tries) {
        pane = (pane + step + count) % count;
        if (QWidget *widget = target(pane)) {
            widget->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void PaneCycle::remember(QWidget *focused)
{
    if (const qsizetype pane = paneOf(focused); pane >= 0)
        m_last[pane] = focused;
}

qsizetype PaneCycle::paneOf(const QWidget *widget) const
{
    qsizetype found = -1;
    for (qsizetype i = 0; i < m_panes.size(); ++i) {
        const QWidget *whole = m_panes.at(i).whole();
        if (isIn(widget, whole) && (found < 0 || isIn(whole, m_panes.at(found).whole())))
            found = i;
    }
    return found;
}

QWidget *PaneCycle::target(qsizetype pane) const
{
    QWidget *whole = m_panes.at(pane).whole();
    if (whole == nullptr || !whole->isVisible())
        return nullptr;
    if (QWidget *last = m_last.at(pane); paneOf(last) == pane && takesFocus(*last))
        return last;
    QWidget *entrance = m_panes.at(pane).entrance ? m_panes.at(pane).entrance() : nullptr;
    if (entrance != nullptr && entrance->isVisible() && entrance->isEnabled())
        return entrance;
    QWidget *stop = firstStop(whole);
    return paneOf(stop) == pane ? stop : nullptr;
}

} // namespace groupdesk
