#include "tour.h"

#include "grouptablemodel.h"
#include "grouptableview.h"
#include "mainwindow.h"
#include "scopetreemodel.h"
#include "scopetreeview.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QTextStream>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace groupdesk {
namespace {

constexpr int patienceMs = 30'000; ///< for what a step needs to appear
constexpr int calmTicks = 12; ///< for the screen to settle before a screenshot

} // namespace

Tour::Tour(MainWindow &window, Theme &theme, const QString &directory)
    : m_window(window), m_theme(theme), m_directory(directory)
{
    m_tick.setInterval(40ms);
    connect(&m_tick, &QTimer::timeout, this, &Tour::tick);
}

void Tour::start()
{
    if (!QDir().mkpath(m_directory)) {
        QMetaObject::invokeMethod(
            this, [this] { fail(u"cannot make the folder "_s % m_directory); },
            Qt::QueuedConnection);
        return;
    }
    m_window.resize(1420, 840);
    plan();
    m_waiting.start();
    m_tick.start();
}

bool Tour::dialogOpen(const QString &name) const
{
    return find<QDialog>(name) != nullptr;
}

bool Tour::isShown(const QString &group) const
{
    const auto *table = m_window.findChild<GroupTableView *>(u"groupTable"_s);
    const QAbstractItemModel *model = table->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data().toString() == group)
            return true;
    }
    return false;
}

void Tour::select(const QString &group)
{
    auto *table = m_window.findChild<GroupTableView *>(u"groupTable"_s);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QModelIndex index = table->model()->index(row, 0);
        if (index.data().toString() == group)
            table->reveal(index.data(GroupTableModel::RefRole).value<GroupRef>());
    }
}

void Tour::chooseScope(const QString &profileName)
{
    auto *tree = m_window.findChild<ScopeTreeView *>(u"scopeTree"_s);
    for (int row = 0; row < tree->model()->rowCount(); ++row) {
        const QModelIndex index = tree->model()->index(row, 0);
        if (profileName.isEmpty() ? row == 0 : index.data().toString() == profileName)
            tree->setCurrentIndex(index);
    }
}

void Tour::add(const QString &what, Ready ready, Act act, const QString &shot)
{
    m_steps.append({ what, std::move(ready), std::move(act), shot });
}

Tour::Ready Tour::always()
{
    return [] { return true; };
}

Tour::Ready Tour::enabled(const QString &button) const
{
    return [this, button] {
        const auto *widget = find<QAbstractButton>(button);
        return widget != nullptr && widget->isEnabled();
    };
}

Tour::Act Tour::press(const QString &button) const
{
    return [this, button] {
        if (auto *widget = find<QAbstractButton>(button))
            widget->click();
    };
}

Tour::Act Tour::trigger(const QString &action) const
{
    return [this, action] { m_window.findChild<QAction *>(action)->trigger(); };
}

void Tour::plan()
{
    const auto loaded = [this] {
        const auto *tree = m_window.findChild<ScopeTreeView *>(u"scopeTree"_s);
        const QAbstractItemModel *model = tree->model();
        if (model->rowCount() < 4)
            return false;
        for (int row = 1; row < model->rowCount(); ++row) {
            const auto state = model->index(row, 0).data(ScopeTreeModel::StateRole).toInt();
            if (static_cast<LoadState>(state) != LoadState::Ready)
                return false;
        }
        return true;
    };
    const auto filter = [this](const QString &text) {
        return [this, text] { m_window.findChild<QLineEdit *>(u"filterEdit"_s)->setText(text); };
    };
    add(u"list every group"_s, loaded, filter(u"data"_s), u"all-groups"_s);
    add(u"filter"_s, always(), filter({}), u"filtered"_s);
    planPlatform(u"Turso demo"_s, u"orders-replica"_s);
    planPlatform(u"Braintrust demo"_s, u"Model Reviewers"_s);
    planPlatform(u"Nscale demo"_s, u"gpu-night-shift"_s);
    planJournal(u"gpu-night-shift"_s);
    planConnections();
    add(u"show everything again"_s, always(), [this] {
        chooseScope({});
        m_theme.setScheme(ColorScheme::Dark);
    });
    add(
        u"dark colours"_s, loaded, [this] { m_theme.setScheme(ColorScheme::Light); }, u"dark"_s);
}

void Tour::planPlatform(const QString &profile, const QString &name)
{
    const QString label = profile.section(u' ', 0, 0).toLower();
    add(u"choose "_s % profile, always(), [this, profile] { chooseScope(profile); });
    planCreation(label, name);
    planEditing(label);
    planDeletion(label, name);
}

void Tour::planCreation(const QString &label, const QString &name)
{
    add(u"open New Group"_s, always(), trigger(u"newGroupAction"_s), label % u"-list"_s);
    add(
        u"type a name"_s, [this] { return dialogOpen(u"newGroupDialog"_s); },
        [this, name] {
            if (auto *edit = find<QLineEdit>(u"nameEdit"_s))
                edit->setText(name);
        });
    add(u"create"_s, enabled(u"createButton"_s), press(u"createButton"_s), label % u"-create"_s);
    add(
        u"find the new group"_s,
        [this, name] { return isShown(name) && !dialogOpen(u"newGroupDialog"_s); },
        [this, name] { select(name); });
}

void Tour::planDeletion(const QString &label, const QString &name)
{
    add(u"ask to delete it"_s, always(), trigger(u"deleteAction"_s));
    add(
        u"confirm"_s,
        [this] {
            return dialogOpen(u"deleteDialog"_s) && find<QLabel>(u"readingLabel"_s) == nullptr;
        },
        [this, name] {
            if (auto *edit = find<QLineEdit>(u"confirmEdit"_s))
                edit->setText(name);
        });
    add(u"delete"_s, enabled(u"deleteButton"_s), press(u"deleteButton"_s), label % u"-delete"_s);
    add(
        u"see it gone"_s, [this, name] { return !isShown(name); },
        [this] {
            if (auto *dialog = find<QDialog>(u"batchDialog"_s))
                dialog->close();
        },
        label % u"-deleted"_s);
}

void Tour::tick()
{
    const Step &step = m_steps.at(m_current);
    if (!step.ready()) {
        m_calm = 0;
        if (m_waiting.elapsed() > patienceMs)
            fail(u"waited in vain at: "_s % step.what);
        return;
    }
    if (!step.shot.isEmpty()) {
        if (++m_calm < calmTicks)
            return;
        if (!capture(step.shot))
            return fail(u"cannot write a screenshot to "_s % m_directory);
    }
    m_calm = 0;
    step.act();
    m_waiting.restart();
    if (++m_current == m_steps.size()) {
        m_tick.stop();
        Q_EMIT finished(0);
    }
}

bool Tour::capture(const QString &name)
{
    const QString file = u"%1-%2.png"_s.arg(++m_shots, 2, 10, QLatin1Char('0')).arg(name);
    const QRect frame = m_window.frameGeometry();
    const QPixmap shot
        = m_window.screen()->grabWindow(0, frame.x(), frame.y(), frame.width(), frame.height());
    return !shot.isNull() && shot.save(QDir(m_directory).filePath(file));
}

void Tour::fail(const QString &why)
{
    m_tick.stop();
    QTextStream(stderr) << u"tour: "_s << why << Qt::endl;
    Q_EMIT finished(1);
}

} // namespace groupdesk
