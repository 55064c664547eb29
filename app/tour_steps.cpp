#include "tour.h"

#include "confirmfield.h"
#include "grouptablemodel.h"
#include "grouptableview.h"
#include "mainwindow.h"
#include "scopetreemodel.h"
#include "scopetreeview.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>

using namespace Qt::StringLiterals;

// What the steps of the tour are made of: what they wait for, and what they do.

namespace groupdesk {
namespace {

using Kind = ScopeTreeModel::Kind;

Kind kindOf(const QModelIndex &index)
{
    return static_cast<Kind>(index.data(ScopeTreeModel::KindRole).toInt());
}

} // namespace

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
        if (profileName.isEmpty() ? kindOf(index) == Kind::Everything
                                  : index.data().toString() == profileName)
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

Tour::Ready Tour::there(const QString &widget) const
{
    return [this, widget] { return find<QWidget>(widget) != nullptr; };
}

Tour::Ready Tour::gone(const QString &widget) const
{
    return [this, widget] { return find<QWidget>(widget) == nullptr; };
}

Tour::Ready Tour::possible(const QString &action) const
{
    return [this, action] { return m_window.findChild<QAction *>(action)->isEnabled(); };
}

Tour::Ready Tour::enabled(const QString &button) const
{
    return [this, button] {
        const auto *widget = find<QAbstractButton>(button);
        return widget != nullptr && widget->isEnabled();
    };
}

Tour::Ready Tour::impactRead() const
{
    return [this] {
        return dialogOpen(u"deleteDialog"_s) && find<QWidget>(u"readingLabel"_s) == nullptr;
    };
}

Tour::Ready Tour::loaded() const
{
    return [this] {
        const auto *tree = m_window.findChild<ScopeTreeView *>(u"scopeTree"_s);
        const QAbstractItemModel *model = tree->model();
        int ready = 0;
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            if (kindOf(index) != Kind::Profile)
                continue;
            const auto state = index.data(ScopeTreeModel::StateRole).toInt();
            if (static_cast<LoadState>(state) != LoadState::Ready)
                return false;
            ++ready;
        }
        return ready >= 3;
    };
}

Tour::Act Tour::filter(const QString &text) const
{
    return [this, text] { m_window.findChild<QLineEdit *>(u"filterEdit"_s)->setText(text); };
}

Tour::Act Tour::press(const QString &button) const
{
    return [this, button] {
        if (auto *widget = find<QAbstractButton>(button))
            widget->click();
    };
}

Tour::Act Tour::pressIn(const QString &dialog, const QString &button) const
{
    return [this, dialog, button] {
        if (const auto *open = find<QDialog>(dialog))
            open->findChild<QAbstractButton *>(button)->click();
    };
}

Tour::Act Tour::trigger(const QString &action) const
{
    return [this, action] { m_window.findChild<QAction *>(action)->trigger(); };
}

Tour::Act Tour::dismiss(const QString &dialog) const
{
    return [this, dialog] {
        if (auto *open = find<QDialog>(dialog))
            open->reject();
    };
}

Tour::Act Tour::typeConfirmation() const
{
    return [this] {
        auto *edit = find<QLineEdit>(u"confirmEdit"_s);
        if (edit == nullptr)
            return; // it is not asked for
        if (const auto *field = qobject_cast<ConfirmField *>(edit->parentWidget()))
            edit->setText(field->phrase());
    };
}

void Tour::closePopups()
{
    while (QWidget *popup = QApplication::activePopupWidget()) {
        if (!popup->close())
            return;
    }
}

void Tour::look(const QString &action, const QString &dialog, const QString &shot)
{
    add(u"open "_s % dialog, possible(action), trigger(action));
    add(u"look at "_s % dialog, there(dialog), dismiss(dialog), shot);
    add(u"leave "_s % dialog, gone(dialog), [] {});
}

} // namespace groupdesk
