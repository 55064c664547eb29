#pragma once

#include "demoserver.h"
#include "desk.h"
#include "mainwindow.h"
#include "redactor.h"
#include "workspace.h"

#include <QDialog>
#include <QSettings>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace groupdesk::test {

/// How the three platforms are found: by their key, their profile in the demo, and the beginnings
/// of paths on the demo server.
struct PlatformCase
{
    QString key; ///< "turso"
    QString name; ///< "Turso"
    QString profile; ///< "Turso demo"
    QByteArray prefix; ///< "/turso"
    QByteArray lists; ///< where reading the groups of an organization begins
};
/// In the order of the demo's profiles.
[[nodiscard]] QList<PlatformCase> platformCases();
/// The column "platform" (QString key) with a row for each.
void addPlatformColumn();
[[nodiscard]] PlatformCase platformCase(const QString &key);

/// For init(): a warning fails the test function, except those that the program itself leaves out.
void failOnWarnings();

/// The usual policy about repeating requests, but nobody waits for it.
[[nodiscard]] TransportOptions quickRetries();

/// A desk with its window on the screen: the program without its main(). Everything it needs and
/// would share with other desks is its own; its files are in a temporary folder.
class DeskFixture final
{
public:
    enum class Ground {
        Demo, ///< as --demo makes it
        Accounts, ///< the same accounts, but as somebody's own, with tokens that may be wrong
    };
    explicit DeskFixture(Ground ground = Ground::Demo, const QString &refusedPlatform = {});
    /// A desk for these profiles and secrets. \a server is asked by them and outlives the desk.
    using MakeSecrets
        = std::function<std::unique_ptr<SecretStore>(SecretPrompt &prompt, Redactor &redactor)>;
    struct Parts
    {
        MakeSecrets secrets;
        BrowserOpener browser = {};
        TransportOptions transport = quickRetries();
        EditJob::Patience patience = { std::chrono::milliseconds(20), 10 };
    };
    DeskFixture(demo::DemoServer &server, std::unique_ptr<ProfileRepository> profiles,
                const Parts &parts);
    /// A desk for what is stored in \a configDirectory.
    explicit DeskFixture(const QString &configDirectory);
    ~DeskFixture();
    Q_DISABLE_COPY_MOVE(DeskFixture)

    [[nodiscard]] demo::DemoServer &server() { return *m_server; }
    [[nodiscard]] Desk &desk() { return *m_desk; }
    /// Where the desk keeps its own files.
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] Redactor &redactor() { return m_redactor; }
    [[nodiscard]] QSettings &settings() { return m_settings; }
    [[nodiscard]] Workspace &workspace() { return m_desk->workspace(); }
    [[nodiscard]] MainWindow &window() { return m_desk->window(); }

    /// Opens the desk and waits until every profile and organization is done, well or not.
    [[nodiscard]] bool openAndWait();
    [[nodiscard]] bool waitIdle();
    /// Uses the action and waits until every platform was asked again.
    [[nodiscard]] bool refreshAll();

    /// The first visible widget of that name in the window and its dialogs; null if there is none.
    template <class Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        for (Widget *widget : m_desk->window().findChildren<Widget *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    [[nodiscard]] bool waitDialog(const QString &name) const;
    [[nodiscard]] bool waitNoDialog(const QString &name) const;
    void trigger(const QString &action) const;
    /// Waits until the button can be clicked, and clicks it.
    [[nodiscard]] bool click(const QString &button) const;
    [[nodiscard]] bool type(const QString &field, const QString &text) const;
    void chooseScope(const QString &profileName) const;
    /// The text of a visible label; null if it is not there.
    [[nodiscard]] QString label(const QString &name) const;
    /// What the dialog's box of that name says; null if it says nothing.
    [[nodiscard]] QString notice(const QString &box) const;

    /// The visible rows' names, sorted.
    [[nodiscard]] QStringList shownNames() const;
    /// All rows of a platform, whatever the filter, as "organization id/group id", sorted.
    [[nodiscard]] QStringList rowsOf(const QString &platform);
    [[nodiscard]] QStringList allRows();
    [[nodiscard]] bool select(const QString &name) const;

    /// The messages above the table: headline and advice of each, as far as shown.
    [[nodiscard]] QStringList messages() const;
    /// Filters, selects and clears the filter as a person would; why that is not possible, or
    /// nothing.
    [[nodiscard]] QString whyUnusable() const;

    /// Requests of this verb that changed what the server stores.
    [[nodiscard]] int applied(const QByteArray &verb) const;
    /// Requests of this verb, whatever came of them.
    [[nodiscard]] int sent(const QByteArray &verb) const;

private:
    void makeDesk(std::unique_ptr<ProfileRepository> profiles, const Parts &parts,
                  std::unique_ptr<demo::DemoServer> server = nullptr);

    QTemporaryDir m_folder;
    Redactor m_redactor;
    QSettings m_settings;
    Preferences m_preferences;
    Theme m_theme;
    std::unique_ptr<demo::DemoServer> m_ownServer; ///< unless the desk owns it
    demo::DemoServer *m_server = nullptr;
    std::unique_ptr<Desk> m_desk;
};

} // namespace groupdesk::test
