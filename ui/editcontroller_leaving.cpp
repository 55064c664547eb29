#include "editcontroller.h"
#include "editflow.h"
#include "formats.h"
#include "help/helptopic.h"
#include "sidepane.h"
#include "unsaveddialog.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// Before something that was typed would be lost.

namespace groupdesk {
namespace {

constexpr int namesInASentence = 5;

QStringList namesOf(const QList<QPointer<EditFlow>> &flows)
{
    QStringList names;
    for (const EditFlow *flow : flows)
        names.append(displayName(flow->name()));
    return names;
}

} // namespace

bool EditController::mayLeave(const std::function<void()> &leave)
{
    return mayLeave(Flows(m_flows.cbegin(), m_flows.cend()), leave);
}

bool EditController::mayLeave(const ProfileId &profile, const std::function<void()> &leave)
{
    Flows flows;
    for (EditFlow *flow : m_flows) {
        if (flow->ref().profile == profile)
            flows.append(flow);
    }
    return mayLeave(flows, leave);
}

bool EditController::mayLeave(const Flows &flows, const std::function<void()> &leave)
{
    if (m_leaving)
        return true;
    Flows unsaved = flows;
    unsaved.removeIf([](const EditFlow *flow) { return !flow->isUnsaved() && !flow->isSaving(); });
    if (unsaved.isEmpty())
        return true;
    if (m_question) {
        m_question->raise();
        return false;
    }
    m_pane.raiseEditor(unsaved.constFirst()->page());
    const bool saving = std::any_of(unsaved.cbegin(), unsaved.cend(),
                                    [](const EditFlow *flow) { return flow->isSaving(); });
    if (saving)
        askToWait(unsaved, leave);
    else
        askToLeave(unsaved, leave);
    return false;
}

UnsavedDialog *EditController::ask(UnsavedDialog *dialog)
{
    m_question = dialog;
    setHelpTopic(dialog, u"editing#drafts"_s);
    connect(dialog, &QDialog::finished, this, [this] { m_question = nullptr; });
    dialog->open();
    return dialog;
}

void EditController::askToLeave(const Flows &flows, const std::function<void()> &leave)
{
    const int count = int(flows.size());
    const bool keeps = m_workspace.drafts() != nullptr;
    auto *dialog = ask(new UnsavedDialog(
        { .title = tr("Unsaved Changes"),
          .text = count == 1 ? tr("The changes of %1 are not saved.").arg(namesOf(flows).first())
                             : tr("The changes of %n group(s) are not saved.", nullptr, count),
          .advice = count == 1 ? QString() : someOf(namesOf(flows), namesInASentence),
          .keepText = tr("&Keep Editing"),
          .discardText = tr("&Discard Changes"),
          .draftText = !keeps ? QString()
              : count == 1    ? tr("Keep D&raft")
                              : tr("Keep D&rafts"),
          .saveText = count == 1 ? tr("&Save Group") : tr("&Save %n Group(s)", nullptr, count) },
        m_window));
    connect(dialog, &UnsavedDialog::saveRequested, this,
            [this, flows, leave] { saveAll(flows, leave); });
    connect(dialog, &UnsavedDialog::draftRequested, this,
            [this, flows, leave] { keepDrafts(flows, leave); });
    connect(dialog, &UnsavedDialog::discardRequested, this, [this, flows, leave] {
        for (EditFlow *flow : flows) {
            if (flow != nullptr)
                flow->discard();
        }
        this->leave(leave);
    });
}

/// What was sent cannot be called back, and what comes of it is told to nobody who left.
void EditController::askToWait(const Flows &flows, const std::function<void()> &leave)
{
    auto *dialog = ask(new UnsavedDialog(
        { .title = tr("Saving"),
          .text = tr("%1 is being saved.").arg(someOf(namesOf(flows), namesInASentence)),
          .advice = tr("If the window is closed now, nobody is told what came of it. What was "
                       "sent already is not called back."),
          .keepText = tr("&Wait"),
          .discardText = tr("&Leave Now"),
          .draftText = {} },
        m_window));
    connect(dialog, &UnsavedDialog::discardRequested, this,
            [this, flows, leave] { keepDrafts(flows, leave); });
}

void EditController::leave(const std::function<void()> &leave)
{
    m_leaving = true;
    leave();
    m_leaving = false;
}

void EditController::keepDrafts(const Flows &flows, const std::function<void()> &leave)
{
    bool kept = true;
    for (EditFlow *flow : flows)
        kept = flow == nullptr || flow->keepDraft() ? kept : false;
    // Without a place for drafts a person was told; with one that fails, its message says why.
    if (kept || m_workspace.drafts() == nullptr)
        this->leave(leave);
}

/// One after another; the first that is not saved ends it, with its own words on show.
void EditController::saveAll(Flows flows, const std::function<void()> &leave)
{
    flows.removeIf([](const EditFlow *flow) { return flow == nullptr || !flow->isUnsaved(); });
    if (flows.isEmpty())
        return this->leave(leave);
    EditFlow *next = flows.constFirst();
    m_pane.raiseEditor(next->page());
    connect(
        next, &EditFlow::saveEnded, this,
        [this, flows, leave](bool saved) {
            if (saved)
                saveAll(flows, leave);
        },
        Qt::SingleShotConnection);
    next->save();
}

} // namespace groupdesk
