#include "tour.h"

#include "desk.h"
#include "mainwindow.h"
#include "refreshkeeper.h"

#include <QDesktopServices>
#include <QDir>
#include <QScreen>
#include <QTextStream>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace groupdesk {
namespace {

constexpr int patienceMs = 30'000; ///< for what a step needs to appear
constexpr int calmTicks = 12; ///< for the screen to settle before a screenshot

} // namespace

Tour::Tour(Desk &desk, Theme &theme, const QString &directory)
    : m_desk(desk), m_window(desk.window()), m_theme(theme), m_directory(directory)
{
    m_tick.setInterval(40ms);
    connect(&m_tick, &QTimer::timeout, this, &Tour::tick);
    for (const QString &scheme : { u"http"_s, u"https"_s })
        QDesktopServices::setUrlHandler(scheme, this, "openNothing");
}

Tour::~Tour()
{
    for (const QString &scheme : { u"http"_s, u"https"_s })
        QDesktopServices::unsetUrlHandler(scheme);
}

void Tour::start()
{
    if (!m_directory.isEmpty() && !QDir().mkpath(m_directory)) {
        QMetaObject::invokeMethod(
            this, [this] { fail(u"cannot make the folder "_s % m_directory); },
            Qt::QueuedConnection);
        return;
    }
    m_window.refreshing().end(); // every look is to be the same
    m_window.resize(1420, 840);
    plan();
    m_waiting.start();
    m_tick.start();
}

void Tour::plan()
{
    planRecovery();
    add(u"list every group"_s, loaded(), filter(u"data"_s), u"all-groups"_s);
    add(u"filter"_s, always(), filter({}), u"filtered"_s);
    planViews();
    planPlatform(u"Turso demo"_s, u"orders-replica"_s);
    planOrders();
    planPlatform(u"Braintrust demo"_s, u"Model Reviewers"_s);
    planInsight();
    planPalette();
    planLists();
    planConflict();
    planPlatform(u"Nscale demo"_s, u"gpu-night-shift"_s);
    planJournal(u"gpu-night-shift"_s);
    planConnections();
    planBatch();
    planProfiles();
    planFiles();
    planClasses();
    planTrouble();
    planSecrets();
    planHelp();
    planMenus();
    add(u"show everything again"_s, always(), [this] {
        chooseScope({});
        m_theme.setScheme(ColorScheme::Dark);
    });
    add(
        u"dark colours"_s, loaded(), [this] { m_theme.setScheme(ColorScheme::Light); }, u"dark"_s);
    planWelcome();
}

void Tour::tick()
{
    const Step &step = m_steps.at(m_current);
    if (!step.ready()) {
        m_calm = 0;
        if (m_waiting.elapsed() > patienceMs) {
            if (!m_directory.isEmpty())
                capture(u"in-vain"_s); // it explains itself best by what is there instead
            fail(u"waited in vain at: "_s % step.what);
        }
        return;
    }
    if (!step.shot.isEmpty()) {
        if (++m_calm < calmTicks || !isStill(step))
            return;
        Q_EMIT shown(step.shot);
        if (!m_directory.isEmpty() && !capture(step.shot))
            return fail(u"cannot write a screenshot to "_s % m_directory);
    }
    m_calm = 0;
    step.act();
    m_waiting.restart();
    if (++m_current == m_steps.size()) {
        m_tick.stop();
        Q_EMIT finished(0);
    }
}

/// What the very last events have led to, such as other mnemonics for buttons that count down, is
/// part of what a person would see.
bool Tour::isStill(const Step &step)
{
    QCoreApplication::sendPostedEvents();
    if (step.ready())
        return true;
    m_calm = 0;
    return false;
}

bool Tour::capture(const QString &name)
{
    const QString file = u"%1-%2.png"_s.arg(++m_shots, 2, 10, QLatin1Char('0')).arg(name);
    QRect frame = m_window.frameGeometry();
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (const QWidget *window : windows) {
        if (window->isVisible())
            frame = frame.united(window->frameGeometry()); // the help lies where it likes
    }
    frame &= m_window.screen()->geometry();
    const QPixmap shot
        = m_window.screen()->grabWindow(0, frame.x(), frame.y(), frame.width(), frame.height());
    return !shot.isNull() && shot.save(QDir(m_directory).filePath(file));
}

void Tour::fail(const QString &why)
{
    m_tick.stop();
    QTextStream(stderr) << u"tour: "_s << why << Qt::endl;
    Q_EMIT finished(1);
}

} // namespace groupdesk
