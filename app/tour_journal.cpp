#include "tour.h"

#include "desk.h"
#include "journal/recoverynotices.h"
#include "journalfile.h"
#include "journalsubject.h"
#include "mainwindow.h"
#include "workspace.h"

#include <QAbstractButton>
#include <QAction>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

// The part of the tour about the journal: what was deleted is made again, a person is taken out of
// it, and what an earlier program left unfinished is found.

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
        u"see it shown"_s, [this, deleted] { return isShown(deleted); },
        dismiss(u"recreateDialog"_s));
    add(u"forget somebody"_s, gone(u"recreateDialog"_s),
        [this] { m_window.findChild<QAction *>(u"forgetPersonAction"_s)->trigger(); });
    add(u"forget nobody"_s, there(u"forgetDialog"_s), dismiss(u"forgetDialog"_s), u"forget"_s);
    add(u"close the journal"_s, gone(u"forgetDialog"_s), trigger(u"journalAction"_s));
}

/// As if a program had ended while it deleted three groups: one was sent, and none answered.
void Tour::interrupt()
{
    const Workspace &workspace = m_desk.workspace();
    const GroupTableModel &groups = m_desk.workspace().groups();
    JournalBatch batch { newBatchId(), JournalAction::DeleteGroup, {} };
    for (int row = 0; row < groups.rowCount() && batch.subjects.size() < 3; ++row) {
        const GroupRow &data = groups.rowAt(row);
        const auto source = workspace.source(sourceOf(data.ref));
        if (source && data.platform == PlatformId(u"nscale"_s))
            batch.subjects.append(journalSubject(*source, data.ref.group, data.group.name));
    }
    JournalIntent first { newOperationId(), JournalAction::DeleteGroup,
                          batch.subjects.constFirst() };
    first.batch = batch.id;
    JournalFile earlier(m_desk.demoJournal());
    earlier.beginBatch(batch, this, [](const StoreResult<Done> &) {});
    earlier.begin(first, firstOf(workspace.previewRemove(first.subject.ref)), this,
                  [](const StoreResult<Done> &) {});
}

void Tour::planRecovery()
{
    add(u"end in the middle"_s, loaded(), [this] {
        interrupt();
        m_window.recovery().lookAgain();
    });
    add(u"see what was not finished"_s, there(u"messageAction"_s), press(u"messageAction"_s),
        u"recovery-message"_s);
    add(u"leave it"_s, there(u"recoveryDialog"_s), press(u"recoveryLeaveButton"_s), u"recovery"_s);
    add(u"see the message gone"_s, gone(u"messageAction"_s), [] {});
}

} // namespace groupdesk
