#include "tour.h"

#include "mainwindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

// The part of the tour about the journal: what was deleted is made again.

namespace groupdesk {

void Tour::planJournal(const QString &deleted)
{
    add(u"open the journal"_s, always(), trigger(u"journalAction"_s));
    add(
        u"choose the deletion"_s,
        [this] {
            const auto *table = find<QTableView>(u"journalTable"_s);
            return table != nullptr && table->model()->rowCount() > 0;
        },
        [this] { find<QTableView>(u"journalTable"_s)->selectRow(0); });
    // The button in the dock and the one in the dialog have the same name.
    add(
        u"make it again"_s,
        [this] {
            const auto *button = find<QToolButton>(u"recreateButton"_s);
            return button != nullptr && button->isEnabled();
        },
        [this] { find<QToolButton>(u"recreateButton"_s)->click(); }, u"journal"_s);
    add(
        u"confirm"_s,
        [this] {
            const auto *button = find<QPushButton>(u"recreateButton"_s);
            return button != nullptr && button->isEnabled();
        },
        [this] { find<QPushButton>(u"recreateButton"_s)->click(); }, u"recreate"_s);
    add(u"show it"_s, enabled(u"showGroupButton"_s), press(u"showGroupButton"_s), u"recreated"_s);
    add(
        u"close the journal"_s, [this, deleted] { return isShown(deleted); },
        trigger(u"journalAction"_s));
}

} // namespace groupdesk
