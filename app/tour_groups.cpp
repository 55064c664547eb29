#include "tour.h"

#include "mainwindow.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLineEdit>

using namespace Qt::StringLiterals;

// The part of the tour about one group on each platform, from its creation to its end.

namespace groupdesk {

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
    add(u"confirm"_s, impactRead(), typeConfirmation());
    add(u"delete"_s, enabled(u"deleteButton"_s), press(u"deleteButton"_s), label % u"-delete"_s);
    add(
        u"see it gone"_s, [this, name] { return !isShown(name); },
        [this] {
            if (auto *dialog = find<QDialog>(u"batchDialog"_s))
                dialog->close();
        },
        label % u"-deleted"_s);
}

} // namespace groupdesk
