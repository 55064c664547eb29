#include "undocontroller.h"

#include "editcontroller.h"
#include "formats.h"
#include "groupcontext.h"
#include "noticeboard.h"
#include "punctuation.h"
#include "toasthost.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

QString keyOf(const GroupRef &ref)
{
    return u"undo/"_s % ref.profile.toString() % u'/' % ref.organization.toString() % u'/'
        % ref.group.toString();
}

bool isUndoOf(const UndoStep &step, const GroupRef &ref, const EditRequest &request)
{
    return step.ref == ref && request.cause == step.operation
        && changedFields(step.after, step.before) == changedFields(request.base, request.wanted);
}

} // namespace

UndoController::UndoController(Workspace &workspace, EditController &edits, NoticeBoard &notices,
                               ToastHost &toasts, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_edits(edits), m_notices(notices), m_toasts(toasts),
      m_log(workspace.groups())
{
    connect(&workspace, &Workspace::edited, this, &UndoController::take);
    connect(&m_log, &UndoLog::changed, this, [this] {
        dropOffer();
        Q_EMIT changed();
    });
}

/// What cannot be undone any more is not offered; its button would undo something else.
void UndoController::dropOffer()
{
    const auto last = m_log.last();
    if (!m_offered || (last && last->ref == *m_offered))
        return;
    m_offered.reset();
    m_toasts.dismiss();
}

QString UndoController::undoName() const
{
    const auto step = m_log.last();
    return step ? step->group : QString();
}

QString UndoController::redoName() const
{
    return m_redo ? m_redo->group : QString();
}

void UndoController::undo()
{
    if (const auto step = m_log.last())
        perform(*step, Way::Back);
}

void UndoController::redo()
{
    if (m_redo)
        perform(*m_redo, Way::Forth);
}

void UndoController::perform(const UndoStep &step, Way way)
{
    if (m_sent)
        return;
    m_toasts.dismiss();
    m_notices.withdraw(keyOf(step.ref));
    const auto profile = m_workspace.profile(step.ref.profile);
    if (profile && profile->endpointClass == EndpointClass::Production)
        return propose(step, way);
    m_sent = step;
    Q_EMIT changed();
    m_workspace.save(step.ref, undoRequest(step), this,
                     [this, step, way](const EditOutcome &outcome) {
                         m_sent.reset();
                         Q_EMIT changed();
                         ended(step, way, outcome);
                     });
}

/// Whether a save that ended was the way back, or the way forth again.
std::optional<UndoController::Way> UndoController::wayOf(const GroupRef &ref,
                                                         const EditRequest &request) const
{
    if (const auto last = m_log.last(); last && isUndoOf(*last, ref, request))
        return Way::Back;
    if (m_redo && isUndoOf(*m_redo, ref, request))
        return Way::Forth;
    return {};
}

void UndoController::take(const GroupRef &ref, const EditRequest &request,
                          const EditOutcome &outcome)
{
    const auto step = undoStep(ref, request, outcome);
    const auto way = wayOf(ref, request);
    if (step && step->ref != ref)
        m_log.rename(ref, step->ref);
    if (way != Way::Back || !step) {
        takeEdit(ref, step, outcome);
        return;
    }
    m_redo = step;
    m_log.removeLast();
    tellUndone(*step);
}

void UndoController::takeEdit(const GroupRef &ref, const std::optional<UndoStep> &step,
                              const EditOutcome &outcome)
{
    if (step) {
        if (m_redo && m_redo->ref == ref)
            m_redo.reset();
        m_log.add(*step);
        tellEdited(*step);
        return;
    }
    // Something was changed that cannot be undone as a whole: what was before it is out of reach.
    const bool touched = outcome.done > 0 || outcome.kind == EditOutcome::Kind::Unknown;
    if (!touched)
        return;
    if (m_redo && m_redo->ref == ref)
        m_redo.reset();
    m_log.drop(ref);
    Q_EMIT changed();
}

void UndoController::ended(const UndoStep &step, Way way, const EditOutcome &outcome)
{
    switch (outcome.kind) {
    case EditOutcome::Kind::Saved:
    case EditOutcome::Kind::NotVisibleYet:
        return; // take() has said it
    case EditOutcome::Kind::Unchanged:
        Q_EMIT announced(tr("%1 is like this already.").arg(quoted(displayName(step.group))));
        m_log.drop(step.ref);
        return;
    case EditOutcome::Kind::Conflict:
    case EditOutcome::Kind::NeedsAcceptance:
        return propose(step, way);
    case EditOutcome::Kind::Failed:
    case EditOutcome::Kind::Unknown:
        return tellFailure(step, outcome);
    }
}

/// A person looks at it: in the editor, with the review or the comparison over it.
void UndoController::propose(const UndoStep &step, Way way)
{
    m_edits.propose(step.ref, undoRequest(step),
                    way == Way::Back
                        ? tr("The form has the group as it was before the last edit.")
                        : tr("The form has the group as it was before the last edit was undone."));
}

void UndoController::tellFailure(const UndoStep &step, const EditOutcome &outcome)
{
    CloudError error = outcome.error.value_or(CloudError {});
    const bool unknown = outcome.kind == EditOutcome::Kind::Unknown;
    error.outcomeUnknown = unknown;
    ErrorContext context = groupContext(m_workspace, step.ref, Activity::Editing);
    context.group = step.group;
    ErrorText text = errorText(error, context);
    text.headline = tr("The edit of %1 was not undone. %2")
                        .arg(quoted(displayName(step.group)), text.headline);
    if (unknown) {
        text.headline = tr("Nobody knows whether the edit of %1 was undone.")
                            .arg(quoted(displayName(step.group)));
        text.actions = { ErrorAction::CheckNow };
    } else if (outcome.done > 0) {
        text.headline = tr("The edit of %1 was undone only in part: %2 of %3 changes.")
                            .arg(quoted(displayName(step.group)))
                            .arg(outcome.done)
                            .arg(outcome.total);
    }
    Message message;
    message.key = keyOf(step.ref);
    message.severity = unknown ? Message::Severity::Warning : Message::Severity::Error;
    message.text = text;
    m_notices.post(message, step.ref, error);
}

void UndoController::tellEdited(const UndoStep &step)
{
    say(tr("The changes of %1 are saved.").arg(quoted(displayName(step.group))), tr("&Undo"),
        &UndoController::undo);
    m_offered = step.ref;
    Q_EMIT changed();
}

void UndoController::tellUndone(const UndoStep &step)
{
    say(tr("The changes of %1 are undone.").arg(quoted(displayName(step.group))), tr("&Redo"),
        &UndoController::redo);
    Q_EMIT changed();
}

void UndoController::say(const QString &sentence, const QString &button,
                         void (UndoController::*run)())
{
    m_offered.reset();
    m_toasts.post({ sentence, button, [this, run] { (this->*run)(); } });
    Q_EMIT announced(sentence);
}

} // namespace groupdesk
