#pragma once

#include "aboutdialog.h"
#include "browsersignin.h"
#include "editdraft.h"
#include "editjob.h"
#include "journal.h"
#include "listcache.h"
#include "oauth/oauthservice.h"
#include "pins.h"
#include "platformregistry.h"
#include "profilerepository.h"
#include "requestlogmodel.h"
#include "savedview.h"
#include "secretprompter.h"
#include "secretstore.h"
#include "transport.h"

#include <QObject>
#include <QString>
#include <QTemporaryDir>

#include <functional>
#include <memory>

class QSettings;

namespace groupdesk {

class MainWindow;
class Preferences;
class Workspace;
namespace demo {
class DemoServer;
}

/// One window and all it stands on: where its profiles and secrets are, its way to the network with
/// the log of its requests, its workspace, and, for a demo, the server. Emits closed() when its
/// window was closed.
class Desk final : public QObject
{
    Q_OBJECT

public:
    struct Ground
    {
        std::unique_ptr<ProfileRepository> profiles;
        /// Asks the person for secrets, over the desk's window; made before what asks through it.
        std::unique_ptr<SecretPrompter> prompter = std::make_unique<SecretPrompter>();
        std::unique_ptr<SecretStore> secrets;
        std::unique_ptr<DraftRepository> drafts; ///< null: what is typed is lost in a crash
        /// What \c journal, \c pins and \c views are in, if they go with the desk; gone after them.
        std::unique_ptr<QTemporaryDir> folder;
        std::unique_ptr<PinRepository> pins; ///< null: no group can be pinned
        std::unique_ptr<ViewRepository> views; ///< null: none can be saved
        std::unique_ptr<Journal> journal; ///< never null: without it nothing may be written
        std::unique_ptr<demo::DemoServer> server; ///< null for real accounts
        ListCache *lists = nullptr; ///< outlives the desk; null: every start begins with nothing
        TransportOptions transport;
        EditJob::Patience patience; ///< with what a platform does not show at once
        BrowserOpener browser; ///< unset: there is none
        QString lockFolder; ///< for sign-ins, shared by all windows and processes of the person
        bool barWrites = false; ///< no profile can be unlocked
        bool barKeychain = false; ///< it is not offered: nothing is to stay on this computer

        /// Where in \c folder the journal is.
        [[nodiscard]] QString journalInFolder() const;
    };
    Desk(Ground ground, Redactor &redactor, Preferences &preferences, QSettings &settings,
         const AboutInfo &about, QObject *parent);
    ~Desk() override;

    /// Loads the profiles, shows the window and asks the platforms. For a demo the tokens are put
    /// in place first.
    void open();
    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] RequestLogModel &requestLog() { return m_log; }
    void sayDemoFailed(const QString &why);
    [[nodiscard]] bool isDemo() const { return m_ground.server != nullptr; }
    // For a tour of the demo; not for real accounts.
    [[nodiscard]] demo::DemoServer *demoServer() const { return m_ground.server.get(); }
    [[nodiscard]] QString demoJournal() const { return m_ground.journalInFolder(); }
    [[nodiscard]] bool isBarred() const { return m_ground.barWrites; }

    // What other desks on the same profiles stored.

    /// Whether a platform was asked for anything of this profile.
    [[nodiscard]] bool isAsked(const ProfileId &id) const;
    /// Shows the profiles as they are stored now. Those that are new here, or connect otherwise,
    /// are refreshed if \a isAsked.
    void reloadProfiles(const std::function<bool(const ProfileId &)> &isAsked);
    void reloadPins();
    void reloadViews();

Q_SIGNALS:
    void closed();
    void activated(); ///< its window was
    void profilesChanged();
    void pinsChanged();
    void viewsChanged();
    void demoRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// False: it said why not.
    bool loadProfiles();
    void loadGroups();
    void openDemo();
    void sayJournalFailed(const StoreError &error);

    Ground m_ground;
    RequestLogModel m_log;
    Transport m_transport;
    PlatformRegistry m_platforms;
    OAuthService m_signIns;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
    int m_pendingTokens = 0;
};

} // namespace groupdesk
