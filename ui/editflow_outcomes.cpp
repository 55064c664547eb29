#include "editflow.h"
#include "errorwords.h"
#include "fieldwords.h"
#include "formats.h"
#include "noticeboard.h"
#include "punctuation.h"

#include <QApplication>
#include <QLocale>
#include <QTime>

using namespace Qt::StringLiterals;

// Saving, and what came of it.

namespace groupdesk {

void EditFlow::save()
{
    if (!m_page->isLoaded() || m_saving)
        return Q_EMIT saveEnded(false);
    if (const QString why = m_page->whyNotSave(); !why.isEmpty()) {
        m_page->showNotice(Message::Severity::Warning, tr("This cannot be saved yet."), why);
        m_fleeting = true;
        return Q_EMIT saveEnded(false);
    }
    if (!isCompared())
        return compare();
    const auto planned = plan();
    if (!planned)
        return Q_EMIT saveEnded(false);
    const auto profile = m_workspace.profile(m_ref.profile);
    const bool production = profile && profile->endpointClass == EndpointClass::Production;
    if (!planned->warnings.isEmpty() || (production && !planned->steps.isEmpty()))
        openReview(*planned);
    else
        send(*planned, {});
}

void EditFlow::send(const EditPlan &plan, const QList<EditWarning> &accepted)
{
    m_plan = plan;
    m_saving = true;
    m_fleeting = false;
    m_page->clearNotice();
    m_page->setSaving(true, 0, int(plan.steps.size()));
    m_workspace.save(m_ref, { m_openedOn, m_wanted, accepted, m_cause }, this,
                     [this](const EditOutcome &outcome) { ended(outcome); });
}

void EditFlow::ended(const EditOutcome &outcome)
{
    using Kind = EditOutcome::Kind;
    m_saving = false;
    m_page->setSaving(false);
    if (outcome.now)
        adopt(outcome.now->group.id);
    m_laterId = outcome.id;
    switch (outcome.kind) {
    case Kind::Saved:
        if (outcome.now)
            return saved(*outcome.now);
        return check();
    case Kind::Unchanged:
        return unchanged(outcome);
    case Kind::Conflict:
        return conflicted(outcome);
    case Kind::NeedsAcceptance:
        return unaccepted(outcome);
    case Kind::Failed:
        return failed(outcome);
    case Kind::Unknown:
        return unknown(outcome);
    case Kind::NotVisibleYet:
        return notVisibleYet(outcome);
    }
    Q_UNREACHABLE();
}

void EditFlow::saved(const EditBase &now)
{
    present(now, now.content, now.content);
    m_cause = {};
    m_keeper.clear();
    m_notices.withdraw(m_draftKey);
    m_notices.withdraw(m_errorKey);
    m_page->showNotice(
        Message::Severity::Information,
        tr("Saved at %1").arg(QLocale().toString(QTime::currentTime(), QLocale::ShortFormat)),
        tr("The form shows the group as %1 has it now.").arg(context(Activity::Editing).platform));
    m_fleeting = true;
    Q_EMIT announced(tr("%1 is saved.").arg(displayName(name())));
    Q_EMIT saveEnded(true);
}

void EditFlow::unchanged(const EditOutcome &outcome)
{
    const EditBase now = outcome.now.value_or(m_page->base());
    present(now, now.content, now.content);
    m_keeper.clear();
    m_page->showNotice(Message::Severity::Information,
                       tr("There was nothing to save: the group is like this already."));
    m_fleeting = true;
    Q_EMIT saveEnded(true);
}

void EditFlow::conflicted(const EditOutcome &outcome)
{
    if (outcome.now)
        present(*outcome.now, m_openedOn, m_wanted);
    m_page->showNotice(Message::Severity::Warning,
                       tr("Nothing was saved: the group has changed since it was opened here."),
                       tr("Compare both, and choose what is to stay."), { compareButton() });
    if (QApplication::activeModalWidget() == nullptr)
        compare(); // over another dialog it waits for its button
    else
        Q_EMIT saveEnded(false);
}

void EditFlow::unaccepted(const EditOutcome &outcome)
{
    if (outcome.now)
        rebase(*outcome.now);
    if (!isCompared())
        return compare();
    auto planned = plan();
    if (!planned)
        return Q_EMIT saveEnded(false);
    for (const EditWarning &warning : outcome.warnings) {
        if (!planned->warnings.contains(warning))
            planned->warnings.append(warning);
    }
    m_page->showNotice(Message::Severity::Warning,
                       tr("Nothing was saved: something would be lost, which has to be accepted."),
                       {}, { { tr("Re&view…"), [this] { review(); } } });
    if (QApplication::activeModalWidget() == nullptr)
        openReview(*planned);
    else
        Q_EMIT saveEnded(false);
}

/// What was done before the failure is looked at first, so that the form shows what is left.
void EditFlow::failed(const EditOutcome &outcome)
{
    if (outcome.done == 0) {
        showFailure(outcome);
        return Q_EMIT saveEnded(false);
    }
    look([this, outcome](bool) {
        showFailure(outcome);
        Q_EMIT saveEnded(false);
    });
}

void EditFlow::showFailure(const EditOutcome &outcome)
{
    CloudError error = outcome.error.value_or(CloudError {});
    error.outcomeUnknown = false; // it was looked at since: what is not done was not applied
    ErrorText text = errorText(error, context(Activity::Editing));
    if (outcome.done == 0) {
        text.advice = joinedSentences({ tr("Nothing was changed."), text.advice });
    } else {
        text.headline = joinedSentences(
            { tr("%1 of %2 changes were made.").arg(outcome.done).arg(outcome.total),
              text.headline });
        const bool known = m_plan.steps.size() == outcome.total;
        text.advice = joinedSentences(
            { known ? tr("Made: %1.").arg(stepWords(0, outcome.done)) : QString(),
              known ? tr("Not made: %1.").arg(stepWords(outcome.done, outcome.total - outcome.done))
                    : QString(),
              text.advice });
    }
    showError(error, text);
}

QString EditFlow::stepWords(qsizetype from, qsizetype count) const
{
    const ItemNames nameOf = names();
    QStringList words;
    for (const EditStep &step : m_plan.steps.sliced(from, count)) {
        QStringList titles;
        for (const GroupField field : step.fields)
            titles.append(fieldTitle(field));
        QString word = listed(titles);
        if (!step.item.isEmpty() && !step.fields.isEmpty())
            word = tr("%1 %2").arg(word, nameOf(step.fields.constFirst(), step.item));
        words.append(word);
    }
    constexpr int named = 6;
    return someOf(words, named);
}

void EditFlow::showError(const CloudError &error, const ErrorText &text)
{
    if (!error.field.isEmpty()) {
        const QString words = error.serverMessage.isEmpty()
            ? text.headline
            : tr("%1 says: “%2”")
                  .arg(context(Activity::Editing).platform, displayName(error.serverMessage));
        m_page->showFieldError(error.field, words); // the notice below says it in any case
    }
    m_page->showNotice(Message::Severity::Error, text.headline, text.advice,
                       buttonsFor(error, text));
}

QList<Message::Action> EditFlow::buttonsFor(const CloudError &error, const ErrorText &text)
{
    QList<Message::Action> buttons;
    for (const ErrorAction action : text.actions) {
        if (action == ErrorAction::Retry)
            buttons.append({ actionText(action), [this] { save(); } });
        else if (action == ErrorAction::CheckNow)
            buttons.append({ actionText(action), [this] { check(); } });
        else
            buttons.append(m_notices.buttonFor(action, m_ref));
    }
    buttons.append({ tr("De&tails"), [this, error] {
                        m_notices.post(m_errorKey, error, context(Activity::Editing), m_ref);
                    } });
    return buttons;
}

void EditFlow::unknown(const EditOutcome &outcome)
{
    if (outcome.now)
        rebase(*outcome.now);
    const CloudError error = outcome.error.value_or(CloudError { .outcomeUnknown = true });
    ErrorText text = errorText(error, context(Activity::Editing));
    text.actions = { ErrorAction::CheckNow };
    text.advice = tr("Nothing is sent again by itself. What was typed is kept here. Check what the "
                     "group says now before anything else.");
    if (outcome.total > 1) {
        text.headline = joinedSentences(
            { tr("%1 of %2 changes were made.").arg(outcome.done).arg(outcome.total),
              text.headline });
    }
    showError(error, text);
    Q_EMIT saveEnded(false);
}

void EditFlow::notVisibleYet(const EditOutcome &outcome)
{
    if (outcome.now)
        rebase(*outcome.now);
    m_page->showNotice(
        Message::Severity::Warning,
        tr("%1 accepted the changes, but does not show all of them yet.")
            .arg(context(Activity::Editing).platform),
        tr("That can take a while. What was typed is kept here until they are seen."),
        { { actionText(ErrorAction::CheckNow), [this] { check(); } } });
    Q_EMIT saveEnded(false);
}

/// Reads the group again. True if that worked: then the form is about what was read.
void EditFlow::look(const std::function<void(bool)> &then)
{
    m_saving = true;
    m_page->setSaving(true);
    m_workspace.edit(m_ref, this, [this, then](const CloudResult<EditBase> &found) {
        const bool renamed = !found && found.error().kind == CloudError::Kind::NotFound
            && !m_laterId.isEmpty() && m_laterId != m_ref.group;
        if (renamed) {
            adopt(m_laterId);
            return look(then);
        }
        m_saving = false;
        m_page->setSaving(false);
        if (found)
            rebase(*found);
        else
            showUnread(found.error());
        then(found.has_value());
    });
}

void EditFlow::showUnread(const CloudError &error)
{
    const ErrorText text = errorText(error, context(Activity::Retrieving));
    m_page->showNotice(Message::Severity::Error, text.headline, text.advice,
                       { { actionText(ErrorAction::CheckNow), [this] { check(); } } });
}

void EditFlow::check()
{
    look([this](bool found) {
        if (!found)
            return Q_EMIT saveEnded(false);
        const EditBase now = m_page->base();
        if (sameContent(now.content, m_wanted))
            return saved(now);
        QStringList missing;
        for (const GroupField field : changedFields(now.content, m_wanted))
            missing.append(fieldTitle(field));
        QList<Message::Action> buttons { { actionText(ErrorAction::CheckNow), [this] { check(); } },
                                         isCompared() ? Message::Action { tr("&Save Again"),
                                                                          [this] { save(); } }
                                                      : compareButton() };
        m_page->showNotice(Message::Severity::Warning,
                           tr("The group does not show these changes: %1.").arg(listed(missing)),
                           tr("They are still in the form."), buttons);
        Q_EMIT saveEnded(false);
    });
}

} // namespace groupdesk
