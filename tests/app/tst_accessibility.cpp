#include "application.h"
#include "audit.h"
#include "deskfixture.h"
#include "dialogchecks.h"
#include "logging.h"
#include "theme.h"
#include "tour.h"
#include "waitfor.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFileDialog>
#include <QMap>
#include <QSet>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;

/// The whole program, as it is for those who use the keyboard, a screen reader, or large letters:
/// every window that the tour through the demo opens is audited.
class TestAccessibility final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installMessageFilter(); } // what is found stands out
    void everyWindowOfTheTour_data();
    void everyWindowOfTheTour();
    void aGroupIsMadeChangedAndDeletedByKeysAlone();
};

namespace {

/// What is on the screen now, menus and tool tips left out.
QList<QWidget *> shownWindows()
{
    QList<QWidget *> windows;
    for (QWidget *top : QApplication::topLevelWidgets()) {
        const Qt::WindowType type = top->windowType();
        // Qt's own file dialog stands for the desktop's here.
        if (qobject_cast<QFileDialog *>(top) == nullptr && top->isVisible()
            && (type == Qt::Window || type == Qt::Dialog || type == Qt::Sheet))
            windows.append(top);
    }
    return windows;
}

/// Offscreen nobody gives the focus back to a window when another one closes: this does.
class WindowManager final : public QObject
{
public:
    explicit WindowManager(QWidget &window)
    {
        m_look.setInterval(20);
        connect(&m_look, &QTimer::timeout, this, [&window] {
            QWidget *modal = QApplication::activeModalWidget();
            QWidget *wanted = modal == nullptr ? &window : modal;
            if (QApplication::activeWindow() == nullptr && wanted->isVisible())
                wanted->activateWindow();
        });
        m_look.start();
    }

private:
    QTimer m_look;
};

/// Where one can go in a window: the focus is walked once through each such state.
QString placesIn(QWidget &window)
{
    QStringList places { nameOf(window) };
    for (const QWidget *stop : tabStops(window))
        places.append(nameOf(*stop));
    return places.join(u'\n');
}

/// Large letters and long words change how much room there is and nothing that is said or reached.
QStringList faultsOf(QWidget &window, bool large, QSet<QString> &walked)
{
    if (large)
        return audit(window, AuditScope::Texts);
    const QString places = placesIn(window);
    const bool isNew = !walked.contains(places);
    if (isNew && QApplication::activeWindow() == &window)
        walked.insert(places);
    return audit(window, isNew ? AuditScope::Everything : AuditScope::Still);
}

/// A key for whatever has the focus, as if it came from a keyboard.
void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
}

void typeText(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

/// Presses \a key until the focus is on, or in, something of that name.
bool goTo(const QString &name, int key = Qt::Key_Tab)
{
    for (int tries = 0; tries < 60 && QApplication::focusWidget() != nullptr; ++tries) {
        for (const QWidget *at = QApplication::focusWidget(); at != nullptr;
             at = at->parentWidget()) {
            if (at->objectName() == name)
                return true;
        }
        press(key);
    }
    return false;
}

/// Waits until a window is there and has the focus.
bool waitFocusIn(const QString &name)
{
    return waitUntil([&] {
        const QWidget *focused = QApplication::focusWidget();
        return focused != nullptr && focused->window()->objectName() == name;
    });
}

/// Waits until the focus can go to a button that is enabled, and presses it.
bool pressButton(const DeskFixture &f, const QString &name)
{
    const bool ready = waitUntil([&] {
        const auto *button = f.find<QAbstractButton>(name);
        return button != nullptr && button->isEnabled();
    });
    if (!ready || !goTo(name))
        return false;
    press(Qt::Key_Space);
    return true;
}

} // namespace

void TestAccessibility::everyWindowOfTheTour_data()
{
    QTest::addColumn<QString>("colors");
    QTest::addColumn<bool>("large");
    QTest::newRow("light") << u"light"_s << false;
    QTest::newRow("dark") << u"dark"_s << false;
    QTest::newRow("large letters, long words") << u"light"_s << true;
}

void TestAccessibility::everyWindowOfTheTour()
{
    QFETCH(const QString, colors);
    QFETCH(const bool, large);
    const WithSurroundings surroundings(large, large, false);
    const QTemporaryDir folder;
    CommandLine line;
    line.demo = true;
    line.configDirectory = folder.path();
    line.colors = colors;
    Application application(*qApp, line);
    QVERIFY(application.start().has_value());
    const WindowManager manager(application.desks().constFirst()->window());
    Theme theme(*qApp);
    Tour tour(*application.desks().constFirst(), theme, {});
    QMap<QString, QString> faults; // with where each was seen first
    QSet<QString> walked; // windows with their stops
    QStringList stops;
    connect(&tour, &Tour::shown, this, [&](const QString &shot) {
        stops.append(shot);
        for (QWidget *window : shownWindows()) {
            for (const QString &fault : faultsOf(*window, large, walked)) {
                if (!faults.contains(fault))
                    faults.insert(fault, shot);
            }
        }
    });
    int exitCode = -1;
    connect(&tour, &Tour::finished, this, [&exitCode](int code) { exitCode = code; });
    tour.start();
    QVERIFY(waitUntil([&exitCode] { return exitCode >= 0; }, 800'000));
    if (exitCode != 0) {
        for (const QWidget *window : shownWindows())
            qInfo("%s is there after %s", qPrintable(nameOf(*window)), qPrintable(stops.last()));
    }
    QStringList lines;
    for (auto fault = faults.cbegin(); fault != faults.cend(); ++fault)
        lines.append(fault.value() + u": "_s + fault.key());
    if (!lines.isEmpty())
        qInfo("%s", qPrintable(lines.join(u'\n')));
    QCOMPARE(lines.size(), 0);
    QCOMPARE(exitCode, 0);
    QVERIFY(stops.size() > 15);
}

// The keyboard is all there is: no widget is told anything in another way.
void TestAccessibility::aGroupIsMadeChangedAndDeletedByKeysAlone()
{
    const QString name = u"Keyboard People"_s;
    DeskFixture f;
    const WindowManager manager(f.window());
    QVERIFY(f.openAndWait());
    QVERIFY(QTest::qWaitForWindowActive(&f.window()));
    QVERIFY(goTo(u"scopeTree"_s, Qt::Key_F6));
    typeText(u"Braintrust demo"_s);
    press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(waitFocusIn(u"newGroupDialog"_s));
    QVERIFY(goTo(u"nameEdit"_s));
    typeText(name);
    QVERIFY(pressButton(f, u"createButton"_s));
    QVERIFY(f.waitNoDialog(u"newGroupDialog"_s));
    QVERIFY(waitUntil([&] { return f.shownNames().contains(name); }));

    QVERIFY(waitFocusIn(u"mainWindow"_s));
    press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"filterEdit"_s);
    typeText(name);
    press(Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"groupTable"_s);
    press(Qt::Key_F2);
    QVERIFY(waitUntil([&] { return f.find<QWidget>(u"descriptionEdit"_s) != nullptr; }));
    QVERIFY(goTo(u"groupEditor"_s, Qt::Key_F6));
    QVERIFY(goTo(u"descriptionEdit"_s));
    typeText(u"No mouse was used."_s);
    QVERIFY(pressButton(f, u"reviewButton"_s));
    QVERIFY(waitFocusIn(u"reviewDialog"_s));
    QVERIFY(pressButton(f, u"applyButton"_s));
    QVERIFY(f.waitNoDialog(u"reviewDialog"_s));
    QVERIFY(waitUntil([&] { return !f.notice(u"editorNotice"_s).isEmpty(); }));
    QCOMPARE(f.applied("PATCH"), 1);
    press(Qt::Key_W, Qt::ControlModifier);
    QVERIFY(waitUntil([&] { return f.find<QWidget>(u"groupEditor"_s) == nullptr; }));

    QVERIFY(goTo(u"groupTable"_s, Qt::Key_F6));
    press(Qt::Key_Delete);
    QVERIFY(waitFocusIn(u"deleteDialog"_s));
    QVERIFY(waitUntil([&] { return f.find<QWidget>(u"readingLabel"_s) == nullptr; }));
    if (f.find<QWidget>(u"confirmEdit"_s) != nullptr) {
        QVERIFY(goTo(u"confirmEdit"_s));
        typeText(name);
    }
    QVERIFY(pressButton(f, u"deleteButton"_s));
    QVERIFY(waitUntil([&] { return !f.allRows().isEmpty() && f.applied("DELETE") == 1; }));
    QVERIFY(waitUntil([&] { return f.find<QWidget>(u"deleteDialog"_s) == nullptr; }));
    if (f.find<QWidget>(u"batchDialog"_s) != nullptr && waitFocusIn(u"batchDialog"_s))
        press(Qt::Key_Escape); // what it came to
    QVERIFY(waitFocusIn(u"mainWindow"_s));
    press(Qt::Key_F, Qt::ControlModifier);
    press(Qt::Key_Escape);
    QVERIFY(waitUntil([&] { return f.shownNames().size() > 1; }));
    QVERIFY(waitUntil([&] { return !f.shownNames().contains(name); }));
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
