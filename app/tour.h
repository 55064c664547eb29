#pragma once

#include "profile.h"
#include "theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QTemporaryDir>
#include <QTimer>
#include <QUrl>
#include <QWidget>

#include <functional>

namespace groupdesk {

class Desk;
class MainWindow;
namespace demo {
class DemoServer;
}

/// Walks through the demo the way a person would, by the names of the widgets, and leaves a
/// numbered screenshot of the window and what is over it after each step: list, create, inspect,
/// edit, delete on every platform. Each step waits until what it needs is there; one that never
/// comes ends the tour with an error.
class Tour final : public QObject
{
    Q_OBJECT

public:
    /// \a desk is a demo's; it and \a theme outlive the tour. An empty \a directory: walk only,
    /// write nothing.
    Tour(Desk &desk, Theme &theme, const QString &directory);

    ~Tour() override;

    void start();

public Q_SLOTS:
    /// Where a browser would be sent: nowhere, and it is taken for granted that it went.
    void openNothing(const QUrl &) { }

Q_SIGNALS:
    /// What is worth a screenshot is on the screen and has settled; the next step has not begun.
    void shown(const QString &shot);
    void finished(int exitCode);

private:
    using Ready = std::function<bool()>;
    using Act = std::function<void()>;
    struct Step
    {
        QString what;
        Ready ready;
        Act act;
        QString shot; ///< a screenshot is taken once ready, before acting; empty: none
    };
    // Each in the file of the tour that is called so.
    void plan();
    void planPlatform(const QString &profile, const QString &name);
    void planCreation(const QString &label, const QString &name);
    /// Changes what was created by \a change, reviews and saves it.
    void planChange(const QString &label, const QString &field, const Act &change);
    void planEditing(const QString &label);
    void planDeletion(const QString &label, const QString &name);
    void planViews();
    void planOrders();
    void planInsight();
    void planLists();
    void planConflict();
    void planConnections();
    void planProfiles();
    void planFiles();
    void planClasses();
    void planSecrets();
    void planJournal(const QString &deleted);
    void planRecovery();
    void planTrouble();
    void planBatch();
    void planHelp();
    void planMenus();
    void planPalette();
    void planWelcome();

    void add(const QString &what, Ready ready, Act act, const QString &shot = {});
    /// Opens a dialog by its action, shows it and leaves it again.
    void look(const QString &action, const QString &dialog, const QString &shot);
    [[nodiscard]] static Ready always();
    [[nodiscard]] Ready there(const QString &widget) const;
    [[nodiscard]] Ready gone(const QString &widget) const;
    [[nodiscard]] Ready possible(const QString &action) const;
    [[nodiscard]] Ready enabled(const QString &button) const;
    [[nodiscard]] Ready impactRead() const; ///< the open question whether to delete knows all
    [[nodiscard]] Ready loaded() const; ///< every organization was read
    [[nodiscard]] Ready altered() const; ///< what alter() began is done, and was read
    [[nodiscard]] Act press(const QString &button) const;
    /// The button of that dialog, where another window has one that is called the same.
    [[nodiscard]] Act pressIn(const QString &dialog, const QString &button) const;
    [[nodiscard]] Act trigger(const QString &action) const;
    [[nodiscard]] Act dismiss(const QString &dialog) const;
    [[nodiscard]] Act filter(const QString &text) const;
    /// Types the phrase that the open dialog asks for, if it does.
    [[nodiscard]] Act typeConfirmation() const;
    /// Makes another profile of one of the demo's, as its dialog would.
    [[nodiscard]] Act alter(const QString &profile, const std::function<void(Profile &)> &change,
                            const QString &token = {});
    void tick();
    [[nodiscard]] bool isStill(const Step &step);
    void fail(const QString &why);
    bool capture(const QString &name);
    [[nodiscard]] bool isShown(const QString &group) const;
    [[nodiscard]] bool dialogOpen(const QString &name) const;
    template <class Widget>
    [[nodiscard]] Widget *find(const QString &name) const;
    [[nodiscard]] demo::DemoServer &server() const;
    static void closePopups();
    void interrupt();
    void select(const QString &group);
    void chooseScope(const QString &profileName);

    Desk &m_desk;
    MainWindow &m_window;
    Theme &m_theme;
    QString m_directory; ///< empty: no screenshots
    QList<Step> m_steps;
    qsizetype m_current = 0;
    QTemporaryDir m_folder; ///< for what a person would have brought along
    bool m_overtaken = false; ///< somebody else has saved the group that is edited
    bool m_altered = false; ///< what alter() began is done
    int m_shots = 0;
    int m_calm = 0; ///< ticks since the step became ready
    QElapsedTimer m_waiting;
    QTimer m_tick;
};

template <class Widget>
Widget *Tour::find(const QString &name) const
{
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (!top->isVisible())
            continue;
        if (auto *self = qobject_cast<Widget *>(top); self != nullptr && top->objectName() == name)
            return self;
        for (Widget *child : top->findChildren<Widget *>(name)) {
            if (child->isVisible())
                return child;
        }
    }
    return nullptr;
}

} // namespace groupdesk
