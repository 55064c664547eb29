#include "desk.h"

#include "demoserver.h"
#include "errortext.h"
#include "firstpaint.h"
#include "mainwindow.h"
#include "noticeboard.h"
#include "profilecontroller.h"
#include "profileexchange.h"
#include "workspace.h"

#include <QEvent>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

BrowserOpener browserOf(const Desk::Ground &ground)
{
    return ground.browser ? ground.browser : [](const QUrl &) { return false; };
}

StoreResult<ArrivingProfiles> arrivingProfiles(const QByteArray &file)
{
    auto imported = importedProfiles(file);
    if (!imported)
        return Unexpected(imported.error());
    return ArrivingProfiles { imported->profiles, imported->skipped };
}

} // namespace

QString Desk::Ground::journalInFolder() const
{
    return folder->filePath(u"journal.db"_s);
}

Desk::Desk(Ground ground, Redactor &redactor, Preferences &preferences, QSettings &settings,
           const AboutInfo &about, QObject *parent)
    : QObject(parent), m_ground(std::move(ground)),
      m_transport(m_ground.transport, &m_log, redactor), m_platforms(m_transport),
      m_signIns(m_transport, *m_ground.secrets, redactor, browserOf(m_ground), m_ground.lockFolder),
      m_workspace(std::make_unique<Workspace>(Surroundings { .profiles = *m_ground.profiles,
                                                             .secrets = *m_ground.secrets,
                                                             .platforms = m_platforms,
                                                             .journal = *m_ground.journal,
                                                             .pins = m_ground.pins.get(),
                                                             .views = m_ground.views.get(),
                                                             .signIns = &m_signIns,
                                                             .prompt = m_ground.prompter.get(),
                                                             .traffic = &m_transport,
                                                             .drafts = m_ground.drafts.get(),
                                                             .listCache = m_ground.lists,
                                                             .patience = m_ground.patience,
                                                             .barWrites = m_ground.barWrites })),
      m_window(std::make_unique<MainWindow>(*m_workspace, preferences, settings, about))
{
    m_ground.prompter->setWindow(m_window.get());
    m_window->setRequestLog(m_log);
    m_window->profiles().setFiles({ .written = exportedProfiles, .read = arrivingProfiles });
    if (m_ground.barKeychain)
        m_window->profiles().setKeychainBarred(tr("The keychain is not used in portable mode."));
    m_window->installEventFilter(this);
    connect(m_ground.journal.get(), &Journal::failed, this, &Desk::sayJournalFailed);
    connect(m_window.get(), &MainWindow::demoRequested, this, &Desk::demoRequested);
    // Later: whoever hears it may ask for what is being changed just now.
    connect(m_workspace.get(), &Workspace::profilesChanged, this, &Desk::profilesChanged,
            Qt::QueuedConnection);
    connect(m_workspace.get(), &Workspace::pinsChanged, this, &Desk::pinsChanged,
            Qt::QueuedConnection);
    connect(&m_workspace->views(), &SavedViews::changed, this, &Desk::viewsChanged,
            Qt::QueuedConnection);
}

Desk::~Desk() = default;

void Desk::open()
{
    // The window first: what the network needs takes as long to load as the window to appear.
    m_transport.hold();
    afterFirstPaint(*m_window, this, [this] { m_transport.release(); });
    if (isDemo()) {
        m_window->show();
        openDemo();
        return;
    }
    // Before it is shown, so that it is not laid out for somebody who has no profiles yet.
    const bool loaded = loadProfiles();
    m_window->show();
    if (loaded)
        m_workspace->refresh(EverythingScope {});
}

void Desk::openDemo()
{
    const StoreResult<QList<Profile>> profiles = m_ground.profiles->load();
    if (!profiles)
        return loadGroups(); // says why
    m_pendingTokens = int(profiles->size());
    const Secret token = Secret::fromPaste(m_ground.server->token());
    for (const Profile &profile : *profiles) {
        m_ground.secrets->write(profile, SecretSlot::Token, token, this,
                                [this](const StoreResult<Done> &) {
                                    // A token that could not be kept shows itself as a profile
                                    // without one.
                                    if (--m_pendingTokens == 0)
                                        loadGroups();
                                });
    }
}

bool Desk::loadProfiles()
{
    const StoreResult<Done> loaded = m_workspace->load();
    if (!loaded)
        m_window->notices().post(
            u"profiles"_s, errorText(loaded.error(), { .activity = Activity::Connecting }), {});
    return loaded.has_value();
}

void Desk::loadGroups()
{
    if (loadProfiles())
        m_workspace->refresh(EverythingScope {});
}

bool Desk::isAsked(const ProfileId &id) const
{
    return m_workspace->profileStatus(id).state != LoadState::Idle;
}

void Desk::reloadProfiles(const std::function<bool(const ProfileId &)> &isAsked)
{
    const StoreResult<QList<Profile>> stored = m_ground.profiles->load();
    if (stored && *stored == m_workspace->profiles())
        return;
    const auto shown = stored ? m_workspace->reload() : Unexpected(stored.error());
    if (!shown) { // what is open stays
        m_window->notices().post(
            u"profiles"_s, errorText(shown.error(), { .activity = Activity::Connecting }), {});
        return;
    }
    for (const Profile &profile : *stored) {
        if (isAsked(profile.id) && !this->isAsked(profile.id))
            m_workspace->refresh(profile.id);
    }
}

void Desk::reloadPins()
{
    m_workspace->reloadPins();
}

void Desk::reloadViews()
{
    m_workspace->views().reload();
}

void Desk::sayJournalFailed(const StoreError &error)
{
    ErrorText text;
    switch (error.kind) {
    case StoreError::Kind::Corrupt:
        text.headline = tr("The journal could not be read, and a new one was begun");
        text.advice = tr("The damaged file was kept as %1.").arg(error.path);
        break;
    case StoreError::Kind::Newer:
        text.headline = tr("The journal was written by a newer version of Groupdesk");
        text.advice = tr("It is left as it is. Nothing can be changed with this version, because "
                         "every change is noted first. Update Groupdesk.");
        break;
    default:
        text.headline = tr("Something could not be noted in the journal");
        text.advice = tr("What cannot be noted is not sent. What was sent before and has no end in "
                         "the journal is looked up at the next start.");
    }
    text.details = error.path + u'\n' + error.detail;
    m_window->notices().post(u"journal"_s, text, {});
}

void Desk::sayDemoFailed(const QString &why)
{
    m_window->notices().inform(u"demo"_s, why);
}

bool Desk::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window.get() && event->type() == QEvent::WindowActivate)
        Q_EMIT activated();
    if (watched == m_window.get() && event->type() == QEvent::Close) {
        // The window may still refuse; ask again when it has had its say.
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (!m_window->isVisible())
                    Q_EMIT closed();
            },
            Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace groupdesk
