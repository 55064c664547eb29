#include "application.h"
#include "deskfixture.h"
#include "logging.h"
#include "profile.h"
#include "tour.h"
#include "waitfor.h"

#include <QApplication>
#include <QDirIterator>
#include <QDockWidget>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <tuple>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;

/// The tour passes everything that can be opened: what it does not show nobody looks at, neither a
/// person nor the audits that follow it.
class TestTour final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void goesToItsEnd();
    void showsEveryWindow();
    void namesEachShotOnce();
    void writesNothing();

private:
    void note(const QString &shot);

    QTemporaryDir m_folder;
    QStringList m_shots;
    QSet<QString> m_seen; ///< classes of the windows and docks that were visible
    std::optional<int> m_exitCode;
};

namespace {

/// Class and base of everything in the headers of the user interface.
QHash<QString, QString> classesInHeaders()
{
    static const QRegularExpression pattern(u"\\bclass (\\w+)(?: final)? : public (\\w+)"_s);
    QHash<QString, QString> bases;
    QDirIterator headers(QStringLiteral(UI_SOURCES), { u"*.h"_s }, QDir::Files,
                         QDirIterator::Subdirectories);
    while (headers.hasNext()) {
        QFile file(headers.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s", qPrintable(file.fileName()));
        auto found = pattern.globalMatch(QString::fromUtf8(file.readAll()));
        while (found.hasNext()) {
            const QRegularExpressionMatch match = found.next();
            bases.insert(match.captured(1), match.captured(2));
        }
    }
    return bases;
}

/// Those of them that a person can see as a window or a dock; classes made to be derived from are
/// seen as what is derived from them.
QStringList windowClasses()
{
    const QHash<QString, QString> bases = classesInHeaders();
    QStringList windows;
    for (auto it = bases.cbegin(); it != bases.cend(); ++it) {
        if (bases.values().contains(it.key()))
            continue;
        QString base = it.value();
        while (bases.contains(base))
            base = bases.value(base);
        const bool opens = base == "QDialog"_L1 || base == "QDockWidget"_L1
            || base == "QMainWindow"_L1 || it.key().endsWith("Window"_L1);
        if (opens)
            windows.append(it.key());
    }
    return windows;
}

QString plainName(const QObject *object)
{
    return QString::fromLatin1(object->metaObject()->className()).section(u"::"_s, -1);
}

} // namespace

void TestTour::note(const QString &shot)
{
    m_shots.append(shot);
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (const QWidget *window : windows) {
        if (!window->isVisible())
            continue;
        m_seen.insert(plainName(window));
        for (const QDockWidget *dock : window->findChildren<QDockWidget *>()) {
            if (dock->isVisible())
                m_seen.insert(plainName(dock));
        }
    }
}

void TestTour::initTestCase()
{
    installMessageFilter();
    QVERIFY(m_folder.isValid());
    QApplication::setQuitOnLastWindowClosed(false);
    QVERIFY(QDir::setCurrent(m_folder.path()));
    QVERIFY(QDir(m_folder.path()).mkdir(u"config"_s));
    Application application(*qApp,
                            { .demo = true, .configDirectory = m_folder.filePath(u"config"_s) });
    QVERIFY(application.start().has_value());
    // Somebody uses the port where browsers usually come back to after signing in, be it we or not.
    QTcpServer inUse;
    std::ignore = inUse.listen(QHostAddress(QHostAddress::LocalHost), OAuthClient().redirectPort);
    Theme theme(*qApp);
    Tour tour(*application.desks().constFirst(), theme, {});
    connect(&tour, &Tour::shown, this, &TestTour::note);
    connect(&tour, &Tour::finished, this, [this](int exitCode) { m_exitCode = exitCode; });
    tour.start();
    QVERIFY(waitUntil([this] { return m_exitCode.has_value(); }, 280'000));
}

void TestTour::goesToItsEnd()
{
    QCOMPARE(m_exitCode.value_or(-1), 0);
    QVERIFY2(m_shots.size() > 60, qPrintable(QString::number(m_shots.size())));
}

void TestTour::showsEveryWindow()
{
    const QStringList windows = windowClasses();
    QVERIFY(windows.contains(u"DeleteDialog"_s) && windows.contains(u"JournalDock"_s));
    QStringList missing;
    for (const QString &name : windows) {
        if (!m_seen.contains(name))
            missing.append(name);
    }
    QVERIFY2(missing.isEmpty(), qPrintable(u"The tour never shows "_s + missing.join(u", "_s)));
}

void TestTour::namesEachShotOnce()
{
    QCOMPARE(QSet<QString>(m_shots.cbegin(), m_shots.cend()).size(), m_shots.size());
}

void TestTour::writesNothing()
{
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList { u"config"_s });
}

QTEST_MAIN(TestTour)
#include "tst_tour.moc"
