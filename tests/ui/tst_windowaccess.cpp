#include "classstripe.h"
#include "fieldproblem.h"
#include "mnemonics.h"
#include "motion.h"
#include "noticeboard.h"
#include "noticebox.h"
#include "resources.h"
#include "toasthost.h"
#include "windowfixture.h"

#include <QAccessible>
#include <QAction>
#include <QLineEdit>
#include <QPainter>
#include <QProgressBar>
#include <QProxyStyle>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;

namespace {

/// What \a window has to tell by itself: the names of the notifications in it that show.
QStringList newsIn(const QWidget &window)
{
    QStringList news;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const QAccessibleInterface *said = QAccessible::queryAccessibleInterface(widget);
        if (widget->isVisible() && said->role() == QAccessible::Notification
            && !said->text(QAccessible::Name).isEmpty())
            news.append(said->text(QAccessible::Name));
    }
    return news;
}

class StillStyle final : public QProxyStyle
{
public:
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override
    {
        return hint == SH_Widget_Animation_Duration
            ? duration
            : QProxyStyle::styleHint(hint, option, widget, data);
    }
    int duration = 0;
};

/// The nearest thing with a name, from what has the focus upwards, that is among \a panes.
QString paneWithFocus(const QStringList &panes)
{
    for (const QWidget *at = QApplication::focusWidget(); at != nullptr; at = at->parentWidget()) {
        if (panes.contains(at->objectName()))
            return at->objectName();
    }
    return {};
}

} // namespace

/// The window for those who have no mouse, and for those who hear it.
class WindowAccessTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void everyPaneIsReachedByKeys();
    void aPaneRemembersWhatHadTheFocus();
    void panesHaveNames();
    void theTableShowsItsFocus();
    void messagesAreNews();
    void theNumberOfMatchesIsNews();
    void anEmptyTableIsNews();
    void whatADialogSaysIsNews();
    void theFirstCellSpeaksForTheRow();
    void nothingMovesWhereNothingShould();
    void classesAreToldApartWithoutColours();
    void anotherLetterIsFound_data();
    void anotherLetterIsFound();
    void whatComesLaterGetsAnotherLetter();
};

void WindowAccessTest::everyPaneIsReachedByKeys()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    f.window->notices().inform(u"k"_s, u"Something happened."_s);
    QVERIFY(f.click(u"alpha"_s));
    QVERIFY(f.click(u"beta"_s, Qt::ControlModifier));
    f.action(u"journalAction"_s)->trigger();
    const QStringList panes { u"scopeTree"_s,    u"filterEdit"_s,  u"messageBar"_s, u"groupTable"_s,
                              u"selectionBar"_s, u"journalDock"_s, u"statusBar"_s };
    f.tree()->setFocus();
    QStringList forward;
    for (qsizetype step = 0; step < panes.size(); ++step) {
        forward.append(paneWithFocus(panes));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
    }
    QCOMPARE(forward, panes);
    QVERIFY(f.tree()->hasFocus()); // round
    QStringList backward;
    for (qsizetype step = 0; step < panes.size(); ++step) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
        backward.prepend(paneWithFocus(panes));
    }
    QCOMPARE(backward, panes);
    QVERIFY(f.clickScope(f.r.id)); // where writes can be unlocked, in the band
    f.filter()->setFocus();
    QTest::keyClick(f.filter(), Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"lockButton"_s);
}

void WindowAccessTest::aPaneRemembersWhatHadTheFocus()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QVERIFY(f.click(u"alpha"_s));
    QVERIFY(f.click(u"beta"_s, Qt::ControlModifier));
    const auto buttons = f.child<QWidget>(u"selectionBar"_s)->findChildren<QWidget *>();
    QWidget *last = nullptr;
    for (QWidget *button : buttons) {
        if (button->isVisible() && button->isEnabled() && button->focusPolicy() != Qt::NoFocus)
            last = button;
    }
    QVERIFY(last != nullptr);
    last->setFocus(Qt::TabFocusReason);
    QTest::keyClick(last, Qt::Key_F6);
    QVERIFY(!last->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(last->hasFocus());
    last->setEnabled(false); // what cannot have the focus any more is not waited for
    f.table()->setFocus();
    QTest::keyClick(f.table(), Qt::Key_F6);
    QVERIFY(QApplication::focusWidget() != f.table());
}

void WindowAccessTest::panesHaveNames()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    for (const QString &pane :
         { u"messageBar"_s, u"selectionBar"_s, u"sidePane"_s, u"classBand"_s, u"statusBar"_s,
           u"groupTable"_s, u"scopeTree"_s, u"journalDock"_s, u"mainToolBar"_s }) {
        QAccessibleInterface *said = QAccessible::queryAccessibleInterface(f.child<QWidget>(pane));
        QVERIFY2(said != nullptr, qPrintable(pane));
        QVERIFY2(!said->text(QAccessible::Name).isEmpty(), qPrintable(pane));
        QVERIFY2(said->role() != QAccessible::Client, qPrintable(pane)); // which nobody hears of
    }
}

void WindowAccessTest::theTableShowsItsFocus()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    const auto looksOther = [&f] {
        f.table()->setFocus(Qt::TabFocusReason);
        const QImage with = f.table()->grab().toImage();
        f.filter()->setFocus(Qt::TabFocusReason);
        return f.table()->grab().toImage() != with;
    };
    f.window->setAttribute(Qt::WA_KeyboardFocusChange);
    QVERIFY(looksOther()); // nothing is selected
    f.table()->selectRow(1);
    QVERIFY(looksOther());
}

void WindowAccessTest::messagesAreNews()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    f.window->notices().inform(u"k"_s, u"Something happened."_s, u"Look at it."_s);
    f.child<ToastHost>(u"toastHost"_s)->post({ u"It is saved."_s, u"&Undo"_s, {} });
    QVERIFY(newsIn(*f.window).contains(u"Something happened. Look at it."_s));
    QVERIFY(newsIn(*f.window).contains(u"It is saved."_s));
    f.window->findChild<QAbstractButton *>(u"messageCloseButton"_s)->click();
    QVERIFY(!newsIn(*f.window).contains(u"Something happened. Look at it."_s));
}

void WindowAccessTest::theNumberOfMatchesIsNews()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QTest::keyClicks(f.filter(), u"acme"_s);
    QVERIFY(!newsIn(*f.window).contains(u"4 of 6"_s)); // not for each letter
    QTRY_VERIFY(newsIn(*f.window).contains(u"4 of 6"_s));
}

void WindowAccessTest::anEmptyTableIsNews()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    f.filter()->setText(u"zzz"_s);
    QTRY_COMPARE(newsIn(*f.window).filter(u"zzz"_s).size(), 1);
}

void WindowAccessTest::whatADialogSaysIsNews()
{
    QWidget dialog;
    auto *box = new NoticeBox(&dialog);
    auto *problem = new FieldProblem(u"nameHint"_s, &dialog);
    dialog.show();
    QCOMPARE(newsIn(dialog), QStringList());
    box->say(NoticeBox::Kind::Error, u"It failed."_s, u"Try later."_s, u"HTTP 500"_s);
    problem->say(u"The name is taken."_s);
    QCOMPARE(newsIn(dialog), (QStringList { u"It failed. Try later."_s, u"The name is taken."_s }));
    box->say(NoticeBox::Kind::Success, u"It went well."_s);
    problem->say({});
    QCOMPARE(newsIn(dialog), QStringList { u"It went well."_s });
}

void WindowAccessTest::theFirstCellSpeaksForTheRow()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(f.table());
    QVERIFY(table != nullptr && table->tableInterface() != nullptr);
    const int row = f.row(u"xray"_s).row();
    const QString said = table->tableInterface()->cellAt(row, 0)->text(QAccessible::Name);
    QVERIFY2(said.startsWith(u"xray, Turso, acme-db, "_s), qPrintable(said));
    QVERIFY2(said.contains(u"staging"_s), qPrintable(said));
}

void WindowAccessTest::nothingMovesWhereNothingShould()
{
    QProgressBar bar;
    StillStyle style;
    bar.setStyle(&style);
    showProgress(&bar, 0, 0);
    QVERIFY(!mayMove(bar));
    QVERIFY(bar.maximum() > bar.minimum()); // else it moves to and fro
    showProgress(&bar, 3, 10);
    QCOMPARE(bar.value(), 3);
    QCOMPARE(bar.maximum(), 10);
    style.duration = 200;
    QVERIFY(mayMove(bar));
    showProgress(&bar, 0, 0);
    QCOMPARE(bar.maximum(), bar.minimum());
    bar.setStyle(nullptr);
}

void WindowAccessTest::classesAreToldApartWithoutColours()
{
    QList<QImage> stripes;
    for (const EndpointClass care : { EndpointClass::Production, EndpointClass::Staging,
                                      EndpointClass::Development, EndpointClass::Demo }) {
        QImage stripe(3, 24, QImage::Format_RGB32);
        stripe.fill(Qt::white);
        QPainter painter(&stripe);
        paintClassStripe(&painter, stripe.rect(), care, QApplication::palette());
        painter.end();
        for (int y = 0; y < stripe.height(); ++y) {
            for (int x = 0; x < stripe.width(); ++x) {
                if (stripe.pixelColor(x, y) != Qt::white)
                    stripe.setPixelColor(x, y, Qt::black); // what is left is the pattern
            }
        }
        QVERIFY(!stripes.contains(stripe));
        stripes.append(stripe);
    }
}

void WindowAccessTest::anotherLetterIsFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("taken");
    QTest::addColumn<QString>("expected");
    QTest::newRow("first of a word") << u"&Save Group"_s << u"S"_s << u"Save &Group"_s;
    QTest::newRow("inside") << u"&Save"_s << u"S"_s << u"S&ave"_s;
    QTest::newRow("none left") << u"&No"_s << u"NO"_s << u"No"_s;
    QTest::newRow("no mnemonic") << u"Save"_s << u"S"_s << u"Save"_s;
    QTest::newRow("ampersand") << u"R && &D"_s << u"D"_s << u"&R && D"_s;
    QTest::newRow("brackets") << u"保存(&S)"_s << u"SA"_s << u"保存(&B)"_s;
    QTest::newRow("accents") << u"&Écrire"_s << u"ÉC"_s << u"Éc&rire"_s;
}

void WindowAccessTest::anotherLetterIsFound()
{
    QFETCH(const QString, text);
    QFETCH(const QString, taken);
    QTEST(withFreeMnemonic(text, QSet<QChar>(taken.cbegin(), taken.cend())), "expected");
}

void WindowAccessTest::whatComesLaterGetsAnotherLetter()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    const auto post = [&f](const QString &key) {
        f.window->notices().post(key, { key, {}, u"more"_s, {} }, {});
    };
    const auto letters = [&f] {
        QString all;
        for (const auto *button : f.window->findChildren<QPushButton *>()) {
            if (button->isVisible() && !mnemonicOf(button->text()).isNull())
                all.append(mnemonicOf(button->text()));
        }
        return all;
    };
    post(u"one"_s);
    post(u"two"_s);
    const auto buttons = f.window->findChildren<QPushButton *>(u"messageDetailsButton"_s);
    QCOMPARE(buttons.size(), 2);
    QTRY_VERIFY(buttons.at(0)->text() != buttons.at(1)->text());
    QCOMPARE(buttons.at(0)->text(), u"&Details"_s); // the one that was there first
    const QString used = letters();
    QCOMPARE(QSet<QChar>(used.cbegin(), used.cend()).size(), used.size());
    f.window->findChild<QAbstractButton *>(u"messageCloseButton"_s)->click();
    QTRY_COMPARE(f.window->findChildren<QPushButton *>(u"messageDetailsButton"_s).size(), 1);
    QTRY_COMPARE(buttons.at(1)->text(), u"&Details"_s); // and it gets its own back
}

QTEST_MAIN(WindowAccessTest)
#include "tst_windowaccess.moc"
