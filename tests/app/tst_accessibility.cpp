#include "audit.h"
#include "deskfixture.h"
#include "dialogchecks.h"
#include "theme.h"
#include "tour.h"
#include "waitfor.h"

#include <QApplication>
#include <QMap>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;

/// The whole program, as it is for those who use the keyboard, a screen reader, or large letters:
/// every window that the tour through the demo opens is audited.
class TestAccessibility final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWindowOfTheTour_data();
    void everyWindowOfTheTour();
};

namespace {

/// What is on the screen now, menus and tool tips left out.
QList<QWidget *> shownWindows()
{
    QList<QWidget *> windows;
    for (QWidget *top : QApplication::topLevelWidgets()) {
        const Qt::WindowType type = top->windowType();
        if (top->isVisible() && (type == Qt::Window || type == Qt::Dialog || type == Qt::Sheet))
            windows.append(top);
    }
    return windows;
}

} // namespace

void TestAccessibility::everyWindowOfTheTour_data()
{
    QTest::addColumn<ColorScheme>("scheme");
    QTest::addColumn<bool>("large");
    QTest::newRow("light") << ColorScheme::Light << false;
    QTest::newRow("dark") << ColorScheme::Dark << false;
    QTest::newRow("large letters, long words") << ColorScheme::Light << true;
}

void TestAccessibility::everyWindowOfTheTour()
{
    QFETCH(const ColorScheme, scheme);
    QFETCH(const bool, large);
    const WithSurroundings surroundings(large, large, false);
    DeskFixture f;
    Theme theme(*qApp);
    theme.setScheme(scheme);
    QVERIFY(f.openAndWait());
    Tour tour(f.window(), theme, {});
    QMap<QString, QString> faults; // with where each was seen first
    QStringList stops;
    connect(&tour, &Tour::shown, this, [&](const QString &shot) {
        stops.append(shot);
        for (QWidget *window : shownWindows()) {
            for (const QString &fault : audit(*window)) {
                if (!faults.contains(fault))
                    faults.insert(fault, shot);
            }
        }
    });
    int exitCode = -1;
    connect(&tour, &Tour::finished, this, [&exitCode](int code) { exitCode = code; });
    tour.start();
    QVERIFY(waitUntil([&exitCode] { return exitCode >= 0; }, 400'000));
    QCOMPARE(exitCode, 0);
    QVERIFY(stops.size() > 15);
    QStringList lines;
    for (auto fault = faults.cbegin(); fault != faults.cend(); ++fault)
        lines.append(fault.value() + u": "_s + fault.key());
    if (!lines.isEmpty())
        qInfo("%s", qPrintable(lines.join(u'\n')));
    QCOMPARE(lines.size(), 0);
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
