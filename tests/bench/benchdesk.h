#pragma once

#include "benchserver.h"
#include "desk.h"
#include "grouptableview.h"
#include "preferences.h"
#include "redactor.h"
#include "workspace.h"

#include <QSettings>
#include <QTemporaryDir>

#include <chrono>
#include <functional>

namespace groupdesk::bench {

/// The program's desk with its real window, on the accounts of a server in another process. All it
/// stores is in a temporary folder.
class BenchDesk final
{
public:
    explicit BenchDesk(const BenchServer &server);
    ~BenchDesk();
    Q_DISABLE_COPY_MOVE(BenchDesk)

    /// Shows the window with its profiles; asks nobody. False if they cannot be read.
    [[nodiscard]] bool show();
    /// Asks the platforms for \a scope and waits. False: it took too long, or something failed.
    [[nodiscard]] bool refreshAndWait(const Scope &scope);
    /// Lets the event loop run until the rows stand as they were asked for and were painted.
    [[nodiscard]] bool settle();

    [[nodiscard]] Workspace &workspace() { return m_desk->workspace(); }
    [[nodiscard]] MainWindow &window() { return m_desk->window(); }
    [[nodiscard]] GroupTableView &table() { return *m_table; }
    [[nodiscard]] GroupFilterModel &filter();
    /// Types \a text into the window's filter in the place of what is there.
    void typeFilter(const QString &text);

private:
    QTemporaryDir m_folder;
    Redactor m_redactor;
    QSettings m_settings;
    Preferences m_preferences;
    std::unique_ptr<Desk> m_desk;
    GroupTableView *m_table = nullptr;
};

/// Runs the event loop until \a isDone, which is looked at every few milliseconds. False: it took
/// longer than \a limit.
[[nodiscard]] bool runUntil(const std::function<bool()> &isDone,
                            std::chrono::milliseconds limit = std::chrono::minutes(5));
void runFor(std::chrono::milliseconds time);

} // namespace groupdesk::bench
