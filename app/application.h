#pragma once

#include "commandline.h"
#include "desk.h"
#include "icontheme.h"
#include "instance/instanceentry.h"
#include "languages.h"
#include "listcachefile.h"
#include "news.h"
#include "preferences.h"
#include "redactor.h"
#include "theme.h"
#include "windowstate.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QSettings>

#include <memory>

class QApplication;

namespace groupdesk {

class InstanceServer;
class Tour;
class WindowKeeper;
struct TokenMemory;

/// The composition root: makes everything that has a single owner and hands it down. Nothing else
/// in the program knows how its parts are made.
class Application final : public QObject
{
    Q_OBJECT

public:
    Application(QApplication &application, CommandLine commandLine);
    ~Application() override;

    /// This process is the first one for its folder: it does what others ask for, and opens the
    /// windows of the run before. To be called before start().
    void takeSeat(InstanceSeat seat);
    /// Opens the first windows. The error is one line for people.
    [[nodiscard]] Result<Done, QString> start();

    [[nodiscard]] QList<Desk *> desks() const { return m_desks; }

private:
    /// What every desk gets, whatever its accounts.
    [[nodiscard]] Desk::Ground ground() const;
    [[nodiscard]] std::unique_ptr<SecretStore> secretsFor(const Desk::Ground &ground);
    void followPreferences();
    Result<Desk *, QString> openDemoDesk(bool barWrites);
    Desk *openLiveDesk(const std::optional<WindowState> &state, bool barWrites);
    void add(Desk *desk);
    void startTour();
    [[nodiscard]] AboutInfo about() const;

    // Which windows there are: application_windows.cpp.
    void serve(const InstanceRequest &request);
    [[nodiscard]] QList<Desk *> liveDesks() const;
    [[nodiscard]] QList<Desk *> keptDesks() const;
    [[nodiscard]] Desk *frontDesk() const;
    [[nodiscard]] static QList<WindowState> states(const QList<Desk *> &desks);
    void restoreWindows();
    Desk *openRequestedDemo(bool barWrites);
    Desk *deskFor(InstanceRequest::Kind kind, bool barWrites);
    Desk *openNewWindow(Desk *like, bool barWrites);
    void openBeside(Desk *desk);
    void connectDesk(Desk *desk);
    void spreadProfiles(Desk *from);
    void forget(Desk *desk);
    void quit();
    void goOnQuitting();
    void closeQuitting(Desk *desk);
    void keepWindows();

    QApplication &m_application;
    CommandLine m_commandLine;
    QSettings m_settings;
    QSettings m_choicesFile;
    Languages m_languages;
    ListCacheFile m_lists; ///< of the windows on real accounts
    Preferences m_preferences;
    Theme m_theme;
    IconTheme m_icons;
    News m_news;
    Redactor m_redactor;
    std::shared_ptr<TokenMemory> m_tokens; ///< of the windows on real accounts
    InstanceSeat m_seat;
    std::unique_ptr<InstanceServer> m_server; ///< null: nobody can ask for anything
    std::unique_ptr<WindowKeeper> m_keeper; ///< null: windows are not remembered
    QList<Desk *> m_desks;
    QPointer<Desk> m_lastActive;
    QList<WindowState> m_closedByQuitting; ///< while windows ask, one after the other
    std::unique_ptr<Tour> m_tour;
};

} // namespace groupdesk
