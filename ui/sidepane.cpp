#include "sidepane.h"

#include "accessible.h"
#include "formats.h"

#include <QTabBar>

using namespace Qt::StringLiterals;

namespace groupdesk {

SidePane::SidePane(QWidget *details, QWidget *parent) : QTabWidget(parent), m_details(details)
{
    setObjectName(u"sidePane"_s);
    makePane(this, tr("Details and editors"));
    setDocumentMode(true);
    setTabBarAutoHide(true);
    setElideMode(Qt::ElideMiddle);
    setTabsClosable(true);
    setUsesScrollButtons(true);
    tabBar()->setObjectName(u"sideTabs"_s);
    tabBar()->setAccessibleName(tr("Details and editors"));
    tabBar()->setExpanding(false);
    addTab(details, tr("Details"));
    dropCloseButton();
    updateVisibility();
    connect(this, &QTabWidget::tabCloseRequested, this, [this](int index) {
        if (index > 0)
            Q_EMIT closeRequested(widget(index));
    });
    connect(this, &QTabWidget::currentChanged, this, &SidePane::editorsChanged);
}

// The details are always there. Styles put the button at either side.
void SidePane::dropCloseButton()
{
    for (const auto side : { QTabBar::LeftSide, QTabBar::RightSide }) {
        if (QWidget *button = tabBar()->tabButton(0, side)) {
            tabBar()->setTabButton(0, side, nullptr);
            button->deleteLater();
        }
    }
}

void SidePane::setDetailsShown(bool shown)
{
    m_detailsShown = shown;
    updateVisibility();
}

void SidePane::setAllowed(bool allowed)
{
    m_allowed = allowed;
    updateVisibility();
}

void SidePane::updateVisibility()
{
    setTabVisible(0, m_detailsShown || count() == 1);
    if (!m_detailsShown && currentIndex() == 0 && count() > 1)
        setCurrentIndex(1);
    setVisible(m_allowed && (m_detailsShown || count() > 1));
    // A tab bar that hides itself still takes the focus for its widget, and keeps Tab from going
    // on.
    tabBar()->setFocusPolicy(count() > 1 ? Qt::TabFocus : Qt::NoFocus);
}

void SidePane::raiseDetails()
{
    setCurrentIndex(0);
}

void SidePane::addEditor(QWidget *page, const QString &title)
{
    addEditorBehind(page, title);
    setCurrentWidget(page);
}

void SidePane::addEditorBehind(QWidget *page, const QString &title)
{
    addTab(page, QString());
    for (const auto side : { QTabBar::LeftSide, QTabBar::RightSide }) {
        if (QWidget *button = tabBar()->tabButton(indexOf(page), side))
            button->setAccessibleName(tr("Close editor"));
    }
    setTitle(page, title, false);
    updateVisibility();
    Q_EMIT editorsChanged();
}

void SidePane::setTitle(QWidget *page, const QString &title, bool unsaved)
{
    const int index = indexOf(page);
    if (index < 1)
        return;
    const QString shown = displayName(title);
    QString text = shown;
    text.replace(u'&', u"&&"_s); // a name's own, not a mnemonic
    setTabText(index, unsaved ? u"• "_s + text : text);
    const QString spoken
        = unsaved ? tr("Edit %1, unsaved changes").arg(shown) : tr("Edit %1").arg(shown);
    setTabToolTip(index, plainToolTip(spoken));
    tabBar()->setAccessibleTabName(index, spoken);
}

void SidePane::raiseEditor(QWidget *page)
{
    setCurrentWidget(page);
}

void SidePane::removeEditor(QWidget *page)
{
    const int index = indexOf(page);
    if (index < 1)
        return;
    removeTab(index);
    page->hide();
    page->deleteLater();
    updateVisibility();
    Q_EMIT editorsChanged();
}

QList<QWidget *> SidePane::editors() const
{
    QList<QWidget *> pages;
    for (int index = 1; index < count(); ++index)
        pages.append(widget(index));
    return pages;
}

void SidePane::closeCurrent()
{
    if (isEditorShown())
        Q_EMIT closeRequested(currentWidget());
}

} // namespace groupdesk
