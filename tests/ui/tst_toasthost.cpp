#include "dialogchecks.h"
#include "resources.h"
#include "toasthost.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace groupdesk;
using namespace Qt::StringLiterals;

namespace {

/// An area with something to focus in it, and a toast over it.
struct Place
{
    Place()
    {
        area.resize(700, 400);
        auto *column = new QVBoxLayout(&area);
        column->addWidget(below = new QPushButton(u"Below"_s, &area));
        area.setFocusPolicy(Qt::StrongFocus);
        toast = new ToastHost(&area);
        area.show();
    }
    [[nodiscard]] bool open() { return QTest::qWaitForWindowActive(&area); }
    void post()
    {
        toast->post({ u"“data-team” is saved."_s, u"&Undo"_s, [this] { ++pressed; } });
    }
    [[nodiscard]] QPushButton *button() const
    {
        return toast->findChild<QPushButton *>(u"toastButton"_s);
    }

    QWidget area;
    QPushButton *below = nullptr;
    ToastHost *toast = nullptr;
    int pressed = 0;
};

} // namespace

class ToastHostTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void itLiesInTheCorner_data();
    void itLiesInTheCorner();
    void itLeavesByItself();
    void theTimeStandsStillUnderThePointer();
    void theTimeStandsStillUnderTheFocus();
    void theButtonRunsOnce();
    void escapeAndTheCrossDismiss();
    void aNewOneReplacesTheOld();
    void itHasANameForScreenReaders();
    void textIsPlain();
    void everythingFits_data();
    void everythingFits();
};

void ToastHostTest::itLiesInTheCorner_data()
{
    QTest::addColumn<bool>("turned");
    QTest::newRow("left to right") << false;
    QTest::newRow("right to left") << true;
}

void ToastHostTest::itLiesInTheCorner()
{
    QFETCH(bool, turned);
    const WithSurroundings surroundings(false, false, turned);
    Place f;
    QVERIFY(f.open());
    QVERIFY(!f.toast->isVisible());
    f.post();
    QVERIFY(f.toast->isVisible());
    const auto inCorner = [&f, turned] {
        const QRect toast = f.toast->geometry();
        const QRect area = f.area.rect();
        return area.contains(toast) && area.bottom() - toast.bottom() < 40
            && (turned ? toast.left() < 40 : area.right() - toast.right() < 40);
    };
    QVERIFY(inCorner());
    f.area.resize(500, 300);
    QTRY_VERIFY(inCorner());
    f.area.resize(220, 300); // narrower than it would like to be
    QTRY_VERIFY(f.area.width() < f.toast->sizeHint().width() || inCorner());
}

void ToastHostTest::itLeavesByItself()
{
    QCOMPARE(ToastHost::lifetime, std::chrono::seconds(8));
    Place f;
    QVERIFY(f.open());
    f.toast->setLifetime(std::chrono::milliseconds(20));
    f.post();
    QVERIFY(!f.toast->isPaused());
    QTRY_VERIFY(!f.toast->isVisible());
    QCOMPARE(f.pressed, 0);
}

void ToastHostTest::theTimeStandsStillUnderThePointer()
{
    Place f;
    QVERIFY(f.open());
    f.post();
    QVERIFY(!f.toast->isPaused());
    QEnterEvent enter({}, {}, {});
    QApplication::sendEvent(f.toast, &enter);
    QVERIFY(f.toast->isPaused());
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(f.toast, &leave);
    QVERIFY(!f.toast->isPaused());
}

void ToastHostTest::theTimeStandsStillUnderTheFocus()
{
    Place f;
    QVERIFY(f.open());
    f.post();
    f.toast->focusTarget()->setFocus(Qt::TabFocusReason);
    QVERIFY(f.toast->isPaused());
    f.below->setFocus(Qt::TabFocusReason);
    QVERIFY(!f.toast->isPaused());
}

void ToastHostTest::theButtonRunsOnce()
{
    Place f;
    QVERIFY(f.open());
    f.post();
    f.button()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(f.button(), Qt::Key_Space);
    QCOMPARE(f.pressed, 1);
    QVERIFY(!f.toast->isVisible());
    QVERIFY(QApplication::focusWidget() != nullptr); // the keyboard stays in the window
    QVERIFY(!f.toast->isAncestorOf(QApplication::focusWidget()));
}

void ToastHostTest::escapeAndTheCrossDismiss()
{
    Place f;
    QVERIFY(f.open());
    f.post();
    f.button()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(f.button(), Qt::Key_Escape);
    QVERIFY(!f.toast->isVisible());
    f.post();
    QTest::mouseClick(f.toast->findChild<QToolButton *>(u"toastCloseButton"_s), Qt::LeftButton);
    QVERIFY(!f.toast->isVisible());
    QCOMPARE(f.pressed, 0);
}

void ToastHostTest::aNewOneReplacesTheOld()
{
    Place f;
    QVERIFY(f.open());
    f.post();
    int redone = 0;
    f.toast->post({ u"Undone."_s, u"&Redo"_s, [&redone] { ++redone; } });
    QCOMPARE(f.toast->findChild<QLabel *>(u"toastText"_s)->text(), u"Undone."_s);
    QTest::mouseClick(f.button(), Qt::LeftButton);
    QCOMPARE(f.pressed, 0);
    QCOMPARE(redone, 1);
    f.toast->post({ u"Only news."_s, {}, {} });
    QVERIFY(!f.button()->isVisible());
}

void ToastHostTest::itHasANameForScreenReaders()
{
    Place f;
    QVERIFY(f.open());
    f.post();
    QCOMPARE(f.toast->accessibleName(), u"“data-team” is saved."_s);
    QCOMPARE(unnamedFields(f.area).join(u", "_s), QString());
}

void ToastHostTest::textIsPlain()
{
    Place f;
    QVERIFY(f.open());
    f.toast->post({ u"<b>x</b> is saved."_s, u"&Undo"_s, [] {} });
    QCOMPARE(richTexts(f.area).join(u", "_s), QString());
}

void ToastHostTest::everythingFits_data()
{
    QTest::addColumn<bool>("large");
    QTest::addColumn<QString>("text");
    QTest::newRow("usual") << false << u"The changes of “data-team” are saved."_s;
    QTest::newRow("large") << true << u"The changes of “data-team” are saved."_s;
    QTest::newRow("long") << false
                          << u"The changes of “%1” are saved."_s.arg(u"long-name "_s.repeated(12));
}

void ToastHostTest::everythingFits()
{
    QFETCH(bool, large);
    QFETCH(QString, text);
    const WithSurroundings surroundings(large, false, false);
    Place f;
    QVERIFY(f.open());
    f.toast->post({ text, u"&Undo"_s, [] {} });
    QCoreApplication::processEvents();
    QCOMPARE(cutTexts(*f.toast).join(u" | "_s), QString());
    QVERIFY(f.area.rect().contains(f.toast->geometry()));
}

QTEST_MAIN(ToastHostTest)
#include "tst_toasthost.moc"
