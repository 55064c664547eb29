#include "dialogchecks.h"
#include "resources.h"
#include "sidepane.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

using namespace groupdesk;
using namespace Qt::StringLiterals;

class tst_SidePane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void tabsOnlyWithEditors();
    void unsavedIsMarkedAndSaid();
    void onlyEditorsClose();
    void detailsCanBeHidden();
    void namesAreTheirOwn();

private:
    static QTabBar *tabs(const SidePane &pane) { return pane.findChild<QTabBar *>(u"sideTabs"_s); }
};

void tst_SidePane::tabsOnlyWithEditors()
{
    SidePane pane(new QLineEdit);
    pane.show();
    QVERIFY(!tabs(pane)->isVisible());
    auto *first = new QLineEdit;
    auto *second = new QLineEdit;
    pane.addEditor(first, u"alpha"_s);
    QVERIFY(tabs(pane)->isVisible());
    QCOMPARE(pane.currentWidget(), first);
    pane.addEditor(second, u"beta"_s);
    QCOMPARE(pane.editors(), (QList<QWidget *> { first, second }));
    pane.raiseEditor(first);
    QCOMPARE(pane.currentWidget(), first);
    pane.raiseDetails();
    QVERIFY(!pane.isEditorShown());
    pane.removeEditor(first);
    pane.removeEditor(second);
    QVERIFY(!tabs(pane)->isVisible());
    QVERIFY(pane.isVisible());
}

void tst_SidePane::unsavedIsMarkedAndSaid()
{
    SidePane pane(new QLineEdit);
    auto *page = new QLineEdit;
    pane.addEditor(page, u"alpha"_s);
    QCOMPARE(pane.tabText(1), u"alpha"_s);
    pane.setTitle(page, u"alpha"_s, true);
    QCOMPARE(pane.tabText(1), u"• alpha"_s);
    QVERIFY(tabs(pane)->accessibleTabName(1).contains(u"unsaved"_s));
    pane.setTitle(page, u"gamma"_s, false);
    QCOMPARE(pane.tabText(1), u"gamma"_s);
    QVERIFY(!tabs(pane)->accessibleTabName(1).contains(u"unsaved"_s));
}

void tst_SidePane::onlyEditorsClose()
{
    SidePane pane(new QLineEdit);
    auto *page = new QLineEdit;
    pane.addEditor(page, u"alpha"_s);
    QSignalSpy asked(&pane, &SidePane::closeRequested);
    for (const auto side : { QTabBar::LeftSide, QTabBar::RightSide })
        QVERIFY(tabs(pane)->tabButton(0, side) == nullptr);
    pane.closeCurrent();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(pane.editors().size(), 1); // asking is not closing
    pane.raiseDetails();
    pane.closeCurrent();
    QCOMPARE(asked.size(), 1);
    auto *close = tabs(pane)->findChild<QToolButton *>(u"closeEditorButton"_s);
    QVERIFY(close != nullptr);
    QVERIFY(!close->icon().isNull());
    QVERIFY(!close->accessibleName().isEmpty());
    QVERIFY(tabs(pane)->tabButton(1, QTabBar::LeftSide) == close
            || tabs(pane)->tabButton(1, QTabBar::RightSide) == close);
    connect(&pane, &SidePane::closeRequested, &pane, &SidePane::removeEditor);
    close->click(); // and goes with its tab, while it is clicked
    QCOMPARE(asked.size(), 2);
    QVERIFY(pane.editors().isEmpty());
}

void tst_SidePane::detailsCanBeHidden()
{
    SidePane pane(new QLineEdit);
    pane.show();
    pane.setDetailsShown(false);
    QVERIFY(!pane.isVisible());
    auto *page = new QLineEdit;
    pane.addEditor(page, u"alpha"_s);
    QVERIFY(pane.isVisible());
    QVERIFY(!pane.isTabVisible(0));
    QCOMPARE(pane.currentWidget(), page);
    pane.setDetailsShown(true);
    QVERIFY(pane.isTabVisible(0));
    pane.setAllowed(false);
    QVERIFY(!pane.isVisible());
    pane.setAllowed(true);
    pane.setDetailsShown(false);
    pane.removeEditor(page);
    QVERIFY(!pane.isVisible());
}

void tst_SidePane::namesAreTheirOwn()
{
    SidePane pane(new QLineEdit);
    auto *page = new QLineEdit;
    pane.addEditor(page, u"R&D <b>x</b>"_s);
    QCOMPARE(pane.tabText(1), u"R&&D <b>x</b>"_s);
    QVERIFY(!Qt::mightBeRichText(pane.tabToolTip(1))
            || pane.tabToolTip(1).contains(u"&lt;b&gt;"_s));
}

QTEST_MAIN(tst_SidePane)
#include "tst_sidepane.moc"
