#pragma once

#include "fakeplatform.h"
#include "fakesignin.h"
#include "faketraffic.h"
#include "grouptableview.h"
#include "mainwindow.h"
#include "memorydraftrepository.h"
#include "memoryjournal.h"
#include "memorypins.h"
#include "memoryprofilerepository.h"
#include "memorysecretstore.h"
#include "memoryviews.h"
#include "preferences.h"
#include "requestlogmodel.h"
#include "workspace.h"

#include <QSettings>
#include <QTemporaryDir>

#include <memory>

class QAction;
class QLineEdit;
class QTreeView;

namespace groupdesk::test {

/// The real window over a workspace in memory. Three profiles: "p" (Braintrust, development: o1
/// "Acme" with alpha, beta, gamma; o2 "Umbrella" with delta), "q" (Turso, staging: t1 "acme-db"
/// with xray), "r" (Nscale, production: n1 "Lab" with gpu). What is to be different is changed
/// before the window is opened. Production starts locked: see unlock().
class WindowFixture
{
public:
    WindowFixture();
    ~WindowFixture();
    Q_DISABLE_COPY_MOVE(WindowFixture)

    /// Opens the window over the stored profiles, active and shown; asks no platform.
    [[nodiscard]] bool open();
    /// The same, with every list read.
    [[nodiscard]] bool openLoaded();
    /// Asks every platform again and waits for the answers.
    [[nodiscard]] bool refreshAll();
    [[nodiscard]] bool settle();
    /// Unlocks production, for tests that are about something else.
    void unlock();
    /// Closes the window as a person would; it can be opened again.
    void close();

    template <class T>
    [[nodiscard]] T *child(const QString &name) const
    {
        return window->findChild<T *>(name);
    }
    [[nodiscard]] QAction *action(const QString &name) const;
    [[nodiscard]] GroupTableView *table() const;
    [[nodiscard]] QTreeView *tree() const;
    [[nodiscard]] QLineEdit *filter() const;

    /// Names in the table as they are shown, from top to bottom.
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] QStringList selectedNames() const;
    [[nodiscard]] QModelIndex row(const QString &name) const;
    /// Clicks on a row with the mouse. False if it is not shown.
    bool click(const QString &name, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Clicks on a node of the scope tree.
    bool clickScope(const Scope &scope);
    [[nodiscard]] GroupRef ref(const SourceRef &source, const QString &id) const;
    /// Texts of the messages above the table, the newest first.
    [[nodiscard]] QStringList headlines() const;

    Profile p;
    Profile q;
    Profile r;
    SourceRef o1;
    SourceRef o2;
    SourceRef t1;
    SourceRef n1;
    FakePlatform platform;
    FakeSignInService signIns;
    FakeTraffic traffic;
    RequestLogModel log;
    bool barWrites = false; ///< as if started with --read-only
    MemoryDraftRepository drafts;
    bool keepsDrafts = true;
    EditJob::Patience patience { .pause = std::chrono::milliseconds(1), .looks = 2 };
    QList<std::chrono::milliseconds> offlinePauses { std::chrono::minutes(1) };
    MemorySecretStore tokens;
    MemoryProfileRepository repository;
    MemoryJournal journal;
    MemoryPins pins;
    bool keepsPins = true;
    MemoryViews views;
    bool keepsViews = true;
    QTemporaryDir folder;
    QSettings settings;
    QSettings choicesFile;
    Preferences preferences;
    Theme theme;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<MainWindow> window;
};

} // namespace groupdesk::test
