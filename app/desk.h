#pragma once

#include "aboutdialog.h"
#include "platformclient.h"
#include "profilerepository.h"
#include "theme.h"
#include "secretstore.h"

#include <QObject>

#include <memory>

class QSettings;

namespace groupdesk {

class MainWindow;
class Workspace;
namespace demo {
class DemoServer;
}

/// One window and all it stands on: where its profiles and tokens are, its workspace, and, for a
/// demo, the server. Emits closed() when its window was closed.
class Desk final : public QObject
{
    Q_OBJECT

public:
    struct Ground
    {
        std::unique_ptr<ProfileRepository> profiles;
        std::unique_ptr<SecretStore> tokens;
        std::unique_ptr<demo::DemoServer> server; ///< null for real accounts
    };
    Desk(Ground ground, PlatformFactory &platforms, Theme &theme, QSettings &settings,
         const AboutInfo &about, QObject *parent);
    ~Desk() override;

    /// Loads the profiles, shows the window and asks the platforms. For a demo the tokens are put
    /// in place first.
    void open();
    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    void sayDemoFailed(const QString &why);
    [[nodiscard]] bool isDemo() const { return m_ground.server != nullptr; }

Q_SIGNALS:
    void closed();
    void demoRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void loadProfiles();
    void openDemo();

    Ground m_ground;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
    int m_pendingTokens = 0;
};

} // namespace groupdesk
