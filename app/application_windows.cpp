#include "application.h"

#include "instance/instanceserver.h"
#include "mainwindow.h"
#include "paths.h"
#include "raising.h"
#include "windowkeeper.h"

#include <QApplication>
#include <QDir>
#include <QPointer>

#include <utility>

using namespace Qt::StringLiterals;

// Which windows there are: those of an earlier run, what other programs ask for, and quitting.

namespace groupdesk {

void Application::takeSeat(InstanceSeat seat)
{
    m_seat = std::move(seat);
    m_server = std::make_unique<InstanceServer>();
    connect(m_server.get(), &InstanceServer::requested, this, &Application::serve);
    if (const auto listening = m_server->listen(m_seat.socket); !listening) {
        qWarning("%s: %s", qPrintable(m_seat.socket), qPrintable(listening.error()));
        m_seat.lock.reset(); // nobody is to wait for an answer
    }
    const QDir state(stateDirectory(m_commandLine.configDirectory));
    m_keeper = std::make_unique<WindowKeeper>(
        state.filePath(u"windows.json"_s), [this] { return states(keptDesks()); }, this);
}

void Application::serve(const InstanceRequest &request)
{
    const bool barWrites = request.readOnly || m_commandLine.readOnly;
    Desk *desk = request.kind == InstanceRequest::Kind::Demo ? openRequestedDemo(barWrites)
                                                             : deskFor(request.kind, barWrites);
    if (desk == nullptr)
        return;
    bringToFront(desk->window(), request.activationToken);
    if (!request.files.isEmpty())
        desk->window().openProfileFiles(request.files);
}

Desk *Application::openRequestedDemo(bool barWrites)
{
    const auto opened = openDemoDesk(barWrites);
    if (opened)
        return *opened;
    if (Desk *front = frontDesk())
        front->sayDemoFailed(opened.error());
    else
        qWarning("%s", qPrintable(opened.error()));
    return nullptr;
}

/// A window that may write is not taken for one that must not, nor the other way round.
Desk *Application::deskFor(InstanceRequest::Kind kind, bool barWrites)
{
    if (liveDesks().isEmpty() && barWrites == m_commandLine.readOnly) {
        restoreWindows();
        return frontDesk();
    }
    Desk *front = frontDesk();
    const bool fits = front != nullptr && front->isBarred() == barWrites;
    return fits && kind == InstanceRequest::Kind::Raise ? front : openNewWindow(front, barWrites);
}

QList<Desk *> Application::liveDesks() const
{
    QList<Desk *> live = m_desks;
    live.removeIf([](const Desk *desk) { return desk->isDemo(); });
    return live;
}

/// Those that come back. One that was made read-only in a program that is not would come back as
/// one that may write, so it does not.
QList<Desk *> Application::keptDesks() const
{
    QList<Desk *> kept = liveDesks();
    kept.removeIf([this](const Desk *desk) { return desk->isBarred() != m_commandLine.readOnly; });
    return kept;
}

/// The one on real accounts that was used last; null if there is none.
Desk *Application::frontDesk() const
{
    const QList<Desk *> live = liveDesks();
    if (live.contains(m_lastActive))
        return m_lastActive;
    return live.isEmpty() ? nullptr : live.constLast();
}

QList<WindowState> Application::states(const QList<Desk *> &desks)
{
    QList<WindowState> states;
    for (Desk *desk : desks)
        states.append(desk->window().state());
    return states;
}

void Application::restoreWindows()
{
    const QList<WindowState> stored = m_keeper ? m_keeper->stored() : QList<WindowState>();
    for (const WindowState &state : stored)
        openLiveDesk(state, m_commandLine.readOnly);
    if (stored.isEmpty())
        openLiveDesk({}, m_commandLine.readOnly);
    m_lastActive = liveDesks().constLast();
}

Desk *Application::openNewWindow(Desk *like, bool barWrites)
{
    if (like == nullptr)
        return openLiveDesk({}, barWrites);
    Desk *desk = openLiveDesk(freshWindow(like->window().state()), barWrites);
    desk->window().stepAside();
    return desk;
}

/// One more window for the person who is in \a desk; in a demo, on the real accounts.
void Application::openBeside(Desk *desk)
{
    Desk *opened = desk->isDemo() ? deskFor(InstanceRequest::Kind::NewWindow, desk->isBarred())
                                  : openNewWindow(desk, desk->isBarred());
    bringToFront(opened->window());
}

void Application::connectDesk(Desk *desk)
{
    connect(desk, &Desk::closed, this, [this, desk] { forget(desk); });
    connect(desk, &Desk::activated, this, [this, desk] { m_lastActive = desk; });
    connect(desk, &Desk::demoRequested, this, [this, desk] {
        if (const auto opened = openDemoDesk(m_commandLine.readOnly); !opened)
            desk->sayDemoFailed(opened.error());
    });
    MainWindow *window = &desk->window();
    connect(window, &MainWindow::newWindowRequested, this, [this, desk] { openBeside(desk); });
    connect(window, &MainWindow::quitRequested, this, &Application::quit);
    if (desk->isDemo())
        return;
    if (m_keeper)
        connect(window, &MainWindow::stateChanged, m_keeper.get(), &WindowKeeper::touch);
    connect(desk, &Desk::profilesChanged, this, [this, desk] { spreadProfiles(desk); });
    connect(desk, &Desk::pinsChanged, this, [this, desk] {
        for (Desk *other : liveDesks()) {
            if (other != desk)
                other->reloadPins();
        }
    });
    connect(desk, &Desk::viewsChanged, this, [this, desk] {
        for (Desk *other : liveDesks()) {
            if (other != desk)
                other->reloadViews();
        }
    });
}

/// The other windows show what was stored in one. They ask a platform for it only if that one did:
/// profiles that were imported wait for a person.
void Application::spreadProfiles(Desk *from)
{
    const auto isAsked = [from](const ProfileId &id) { return from->isAsked(id); };
    for (Desk *other : liveDesks()) {
        if (other != from)
            other->reloadProfiles(isAsked);
    }
}

void Application::forget(Desk *desk)
{
    // What was open last comes back: who closes the only window quits.
    const QList<Desk *> kept = keptDesks();
    const bool isLast = kept.size() == 1 && kept.constFirst() == desk;
    if (m_keeper && isLast)
        m_keeper->write();
    m_desks.removeOne(desk);
    if (m_keeper && !keptDesks().isEmpty())
        m_keeper->write();
    desk->deleteLater();
}

void Application::quit()
{
    m_closedByQuitting.clear();
    goOnQuitting();
}

/// Asks in one window after the other whether it may be closed, and closes those that a person was
/// asked about; when nobody has to be asked any more, all of them.
void Application::goOnQuitting()
{
    const QList<Desk *> desks = m_desks;
    for (Desk *desk : desks) {
        const auto leave = [this, guard = QPointer(desk)] {
            if (guard)
                closeQuitting(guard);
        };
        if (!desk->window().mayClose(leave)) {
            bringToFront(desk->window());
            return;
        }
    }
    keepWindows();
    for (Desk *desk : desks)
        desk->window().close();
}

void Application::closeQuitting(Desk *desk)
{
    const bool isKept = keptDesks().contains(desk);
    if (!desk->window().close())
        return; // it asks something else
    if (isKept)
        m_closedByQuitting.append(desk->window().state());
    // After the window is gone: the next one may ask, too.
    connect(desk, &QObject::destroyed, this, &Application::goOnQuitting);
}

/// The program ends with the windows that are open now.
void Application::keepWindows()
{
    const QList<WindowState> open = m_closedByQuitting + states(keptDesks());
    if (m_keeper && !open.isEmpty())
        m_keeper->finish(open);
}

} // namespace groupdesk
