#include "deletedialog.h"

#include "classstyle.h"
#include "confirmfield.h"
#include "deletiondelegate.h"
#include "deletionmodel.h"
#include "noticebox.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

bool isFinal(const DeleteItem &item)
{
    return item.state != DeleteItem::State::Waiting && item.state != DeleteItem::State::Running;
}

} // namespace

QString DeleteDialog::forbidden() const
{
    return m_rights.whyNot ? m_rights.whyNot() : QString();
}

QString DeleteDialog::whyNotYet() const
{
    if (refs().isEmpty())
        return tr("There is nothing to delete: every group here is skipped.");
    if (const QString reason = forbidden(); !reason.isEmpty())
        return reason;
    if (m_confirm != nullptr && !m_confirm->isMatched())
        return tr("The button works once the text is typed exactly.");
    return m_settled ? QString() : tr("One moment: read the list first.");
}

QString DeleteDialog::headline() const
{
    const auto count = int(refs().size());
    if (m_phase == Phase::Asking) {
        if (count == 0)
            return tr("None of these groups can be deleted");
        const auto &subjects = m_model->subjects();
        const bool production = std::any_of(
            subjects.cbegin(), subjects.cbegin() + count, [](const DeletionSubject &subject) {
                return subject.endpointClass == EndpointClass::Production;
            });
        const QString where = classWord(EndpointClass::Production).toUpper();
        if (production)
            return count == 1 ? tr("Delete this group in %1?").arg(where)
                              : tr("Delete %n groups in %1?", nullptr, count).arg(where);
        return count == 1 ? tr("Delete this group?") : tr("Delete %n groups?", nullptr, count);
    }
    if (m_phase == Phase::Running)
        return count == 1 ? tr("Deleting the group…") : tr("Deleting %n groups…", nullptr, count);
    const auto &items = m_model->items();
    const auto gone = int(std::count_if(items.cbegin(), items.cend(),
                                        [](const DeleteItem &item) { return item.isGone(); }));
    if (gone == count)
        return count == 1 ? tr("The group is gone") : tr("All %n groups are gone", nullptr, count);
    return gone == 0 ? tr("Nothing was deleted for certain")
                     : tr("%1 of %2 groups are gone").arg(gone).arg(count);
}

void DeleteDialog::updateState()
{
    const QString reason = whyNotYet();
    m_headline->setText(headline());
    m_delete->setEnabled(m_phase == Phase::Asking && reason.isEmpty());
    m_delete->setToolTip(reason.isEmpty() ? tr("This cannot be taken back") : reason);
    m_delete->setAccessibleDescription(reason);
    const QString barrier = forbidden();
    m_retry->setEnabled(barrier.isEmpty());
    m_retry->setToolTip(barrier.isEmpty() ? tr("Send the deletion of the refused groups again")
                                          : barrier);
    const bool retrying = m_phase == Phase::Done && m_retry->isVisibleTo(this);
    m_hint->setText(retrying ? barrier : reason);
    m_hint->setVisible(retrying ? !barrier.isEmpty()
                                : m_phase == Phase::Asking
                               && (m_confirm != nullptr || !reason.isEmpty()));
}

void DeleteDialog::enterPhase(Phase phase)
{
    m_phase = phase;
    m_question->setVisible(phase == Phase::Asking);
    m_progress->setVisible(phase == Phase::Running);
    m_delete->setVisible(phase == Phase::Asking);
    m_cancel->setVisible(phase == Phase::Asking);
    m_stop->setVisible(phase == Phase::Running);
    m_stop->setEnabled(phase == Phase::Running && refs().size() > 1);
    m_close->setVisible(phase == Phase::Done);
    const auto again = int(repeatable().size());
    m_retry->setVisible(phase == Phase::Done && again > 0);
    m_retry->setText(tr("&Retry %n Failed", nullptr, again));
    if (phase == Phase::Done) {
        m_close->setDefault(true);
        m_close->setFocus(Qt::OtherFocusReason);
    }
    updateState();
}

void DeleteDialog::confirm()
{
    if (m_phase != Phase::Asking || !whyNotYet().isEmpty())
        return;
    m_progress->setRange(0, int(refs().size()));
    m_progress->setValue(0);
    enterPhase(Phase::Running);
    Q_EMIT deleteRequested(refs());
}

void DeleteDialog::stop()
{
    m_stop->setEnabled(false);
    m_stop->setText(tr("Stopping…"));
    Q_EMIT stopRequested();
}

void DeleteDialog::retry()
{
    const QList<GroupRef> again = repeatable();
    if (m_phase != Phase::Done || again.isEmpty())
        return;
    m_notice->clear();
    m_progress->setRange(0, int(again.size()));
    m_progress->setValue(0);
    m_stop->setText(tr("&Stop After Current"));
    enterPhase(Phase::Running);
    Q_EMIT deleteRequested(again);
}

// An unknown outcome is not repeated from here: the list has to be looked at first.
QList<GroupRef> DeleteDialog::repeatable() const
{
    QList<GroupRef> again;
    const QList<GroupRef> all = refs();
    for (const GroupRef &ref : all) {
        const auto item = m_model->items().constFind(ref);
        if (item == m_model->items().cend())
            continue;
        if (item->state == DeleteItem::State::Failed
            || item->state == DeleteItem::State::StillThere)
            again.append(ref);
    }
    return again;
}

void DeleteDialog::showProgress(const QList<DeleteItem> &items)
{
    if (m_phase != Phase::Running)
        return;
    m_model->setItems(items);
    m_progress->setValue(int(std::count_if(items.cbegin(), items.cend(), isFinal)));
    const auto running = std::find_if(items.cbegin(), items.cend(), [](const DeleteItem &item) {
        return item.state == DeleteItem::State::Running;
    });
    if (running != items.cend()) {
        const auto row = refs().indexOf(running->target.ref);
        m_view->scrollTo(m_model->index(int(row)));
    }
    m_view->doItemsLayout(); // the lines below the names may have become longer
    if (std::all_of(items.cbegin(), items.cend(), isFinal))
        finish();
}

void DeleteDialog::finish()
{
    const auto &items = m_model->items();
    const bool nothingToRead = refs().size() == 1 && m_model->subjects().size() == 1
        && items.cbegin() != items.cend() && items.cbegin()->state == DeleteItem::State::Deleted
        && !items.cbegin()->deletedAt;
    enterPhase(Phase::Done);
    if (nothingToRead) {
        accept();
        return;
    }
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->failure(m_model->index(row))) {
            m_view->setCurrentIndex(m_model->index(row));
            break;
        }
    }
    showSelectedFailure();
}

void DeleteDialog::showSelectedFailure()
{
    if (m_phase != Phase::Done)
        return;
    const QModelIndex current = m_view->currentIndex(); // none until a row had the focus
    const auto failure = current.isValid() ? m_model->failure(current) : std::nullopt;
    if (failure)
        m_notice->say(NoticeBox::Kind::Error, *failure);
    else
        m_notice->clear();
}

void DeleteDialog::reject()
{
    if (m_phase != Phase::Running) {
        QDialog::reject();
        return;
    }
    if (m_stop->isEnabled())
        stop();
}

} // namespace groupdesk
