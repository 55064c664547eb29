#pragma once

#include "theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QTimer>
#include <QWidget>

#include <functional>

namespace groupdesk {

class MainWindow;

/// Walks through the demo the way a person would, by the names of the widgets, and leaves a
/// numbered screenshot of the whole screen after each step: list, create, inspect, edit, delete on
/// every platform. Each step waits until what it needs is there; one that never comes ends the tour
/// with an error.
class Tour final : public QObject
{
    Q_OBJECT

public:
    Tour(MainWindow &window, Theme &theme, const QString &directory);

    void start();

Q_SIGNALS:
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
    void plan();
    void planPlatform(const QString &profile, const QString &name);
    void planCreation(const QString &label, const QString &name);
    /// Changes what was created by \a change, reviews and saves it.
    void planChange(const QString &label, const QString &field, const Act &change);
    void planEditing(const QString &label);
    void planDeletion(const QString &label, const QString &name);
    void planConnections();
    void planJournal(const QString &deleted);
    void add(const QString &what, Ready ready, Act act, const QString &shot = {});
    [[nodiscard]] static Ready always();
    [[nodiscard]] Ready enabled(const QString &button) const;
    [[nodiscard]] Act press(const QString &button) const;
    [[nodiscard]] Act trigger(const QString &action) const;
    void tick();
    void fail(const QString &why);
    [[nodiscard]] bool capture(const QString &name);
    [[nodiscard]] bool isShown(const QString &group) const;
    [[nodiscard]] bool dialogOpen(const QString &name) const;
    template <class Widget>
    [[nodiscard]] Widget *find(const QString &name) const;
    void select(const QString &group);
    void chooseScope(const QString &profileName);

    MainWindow &m_window;
    Theme &m_theme;
    QString m_directory;
    QList<Step> m_steps;
    qsizetype m_current = 0;
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
