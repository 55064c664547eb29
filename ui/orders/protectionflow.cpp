#include "orders/protectionflow.h"

#include "clipboard.h"
#include "curlbutton.h"
#include "errorwords.h"
#include "fieldwords.h"
#include "help/helptopic.h"
#include "limittext.h"
#include "noticeboard.h"
#include "orders/orderstate.h"
#include "reviewdialog.h"

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

QString keyOf(const GroupRef &ref)
{
    return u"protection/"_s % ref.profile.toString() % u'/' % ref.organization.toString() % u'/'
        % ref.group.toString();
}

QString stateWords(const OrderSubject &subject, bool on)
{
    const QString name = quotedName(subject.group);
    return on ? ProtectionFlow::tr("Delete protection of %1 is on.").arg(name)
              : ProtectionFlow::tr("Delete protection of %1 is off.").arg(name);
}

QString unchangedWords(const OrderSubject &subject)
{
    return ProtectionFlow::tr("Delete protection of %1 was not changed.")
        .arg(quotedName(subject.group));
}

QList<PlannedRequest> requestsOf(const EditPlan &plan)
{
    QList<PlannedRequest> requests;
    for (const EditStep &step : plan.steps)
        requests.append(step.request);
    return requests;
}

} // namespace

ProtectionFlow::ProtectionFlow(Workspace &workspace, NoticeBoard &notices, QWidget *window)
    : QObject(window), m_workspace(workspace), m_notices(notices), m_window(window)
{
}

void ProtectionFlow::set(const GroupRef &ref, std::optional<bool> wanted)
{
    const auto subject = orderSubject(m_workspace, ref);
    if (!subject)
        return;
    m_notices.withdraw(keyOf(ref));
    Q_EMIT began(ref);
    m_workspace.edit(ref, this, [this, subject, wanted](const CloudResult<EditBase> &base) {
        if (base)
            return opened(*subject, wanted, *base);
        ErrorContext context = orderContext(*subject);
        context.activity = Activity::Retrieving;
        tell(*subject, errorText(base.error(), context), Message::Severity::Error, base.error());
        Q_EMIT ended(subject->ref);
    });
}

/// The group as it is now: it may be as wanted already, or not let itself be changed.
void ProtectionFlow::opened(const OrderSubject &subject, std::optional<bool> wanted,
                            const EditBase &base)
{
    const std::optional<bool> now = base.content.protection;
    if (now && (!wanted || *wanted == *now)) {
        Q_EMIT announced(stateWords(subject, *now));
    } else if (!now) {
        ErrorContext context = orderContext(subject);
        context.activity = Activity::Retrieving;
        const auto why = base.unread.constFind(GroupField::Protection);
        const QString reason
            = why == base.unread.cend() ? QString() : errorText(*why, context).headline;
        tell(subject,
             { tr("%1 does not say whether %2 is protected from deletion.")
                   .arg(subject.platform, quotedName(subject.group)),
               reason,
               {},
               {} },
             Message::Severity::Warning);
    } else if (const auto limit = base.limits.constFind(GroupField::Protection);
               limit != base.limits.cend()) {
        tell(subject,
             { unchangedWords(subject),
               limitText(*limit, GroupAction::Edit, subject.profile),
               {},
               {} },
             Message::Severity::Warning);
    } else {
        return plan({ subject, *wanted }, base);
    }
    Q_EMIT ended(subject.ref);
}

void ProtectionFlow::plan(const Wish &wish, const EditBase &base)
{
    GroupContent content = base.content;
    content.protection = wish.on;
    const CloudResult<EditPlan> plan = m_workspace.planEdit(wish.subject.ref, base, content);
    if (!plan) {
        ErrorContext context = orderContext(wish.subject);
        context.activity = Activity::Editing;
        tell(wish.subject, errorText(plan.error(), context), Message::Severity::Error,
             plan.error());
        return Q_EMIT ended(wish.subject.ref);
    }
    const bool careful = wish.subject.endpointClass == EndpointClass::Production;
    if (careful || !plan->warnings.isEmpty())
        review(wish, base, *plan);
    else
        send(wish, base, *plan, {});
}

void ProtectionFlow::review(const Wish &wish, const EditBase &base, const EditPlan &plan)
{
    const OrderSubject &subject = wish.subject;
    GroupContent after = base.content;
    after.protection = wish.on;
    const SourceRef source = sourceOf(subject.ref);
    const ItemNames names = [this, source](GroupField field, const QString &item) {
        return itemText(field, item, m_workspace.names().names(source),
                        m_workspace.membership(source));
    };
    auto *dialog = new ReviewDialog({ .endpointClass = subject.endpointClass,
                                      .profile = subject.profile,
                                      .organization = subject.organization,
                                      .group = subject.group,
                                      .before = base.content,
                                      .after = after,
                                      .plan = plan,
                                      .tokenVariable = subject.tokenVariable },
                                    names, m_window);
    setHelpTopic(dialog, u"orders#protection"_s);
    dialog->setRights(
        { .whyNot
          = [this, ref = subject.ref] { return whyNotOrder(m_workspace, GroupAction::Edit, ref); },
          .lock = m_workspace.lock(subject.ref.profile) });
    for (const auto signal :
         { &Workspace::limitsChanged, &Workspace::statusChanged, &Workspace::lockChanged })
        connect(&m_workspace, signal, dialog, &ReviewDialog::refreshRights);
    connect(dialog, &ReviewDialog::applyRequested, this,
            [this, wish, base, plan](const QList<EditWarning> &accepted) {
                send(wish, base, plan, accepted);
            });
    connect(dialog, &QDialog::rejected, this, [this, ref = subject.ref] { Q_EMIT ended(ref); });
    dialog->open();
}

void ProtectionFlow::send(const Wish &wish, const EditBase &base, const EditPlan &plan,
                          const QList<EditWarning> &accepted)
{
    GroupContent content = base.content;
    content.protection = wish.on;
    m_workspace.save(wish.subject.ref, { base.content, content, accepted }, this,
                     [this, wish, plan](const EditOutcome &outcome) { take(wish, plan, outcome); });
}

void ProtectionFlow::take(const Wish &wish, const EditPlan &plan, const EditOutcome &outcome)
{
    using Kind = EditOutcome::Kind;
    const OrderSubject &subject = wish.subject;
    const CloudError error = outcome.error.value_or(CloudError {});
    ErrorContext context = orderContext(subject);
    context.activity = Activity::Editing;
    switch (outcome.kind) {
    case Kind::Saved:
        tellDone(wish, plan);
        break;
    case Kind::Unchanged:
        Q_EMIT announced(stateWords(subject, wish.on));
        break;
    case Kind::Conflict:
    case Kind::NeedsAcceptance: // only what somebody else did meanwhile can bring a loss
        m_notices.post({ keyOf(subject.ref),
                         Message::Severity::Warning,
                         { unchangedWords(subject),
                           tr("Somebody else changed the group just now. Look at it, then try "
                              "again."),
                           {},
                           {} },
                         { againButton(wish) } },
                       subject.ref);
        break;
    case Kind::Failed: {
        CloudError known = error;
        known.outcomeUnknown = false; // it was looked at since
        ErrorText text = errorText(known, context);
        text.headline = joinedSentences({ unchangedWords(subject), text.headline });
        text.actions.removeAll(ErrorAction::Retry);
        tell(subject, text, Message::Severity::Error, error);
        break;
    }
    case Kind::Unknown:
        tellUnknown(wish, error);
        break;
    case Kind::NotVisibleYet:
        tell(subject,
             { tr("%1 accepted the change, but does not show it yet.").arg(subject.platform),
               tr("That can take a while; it is not sent again."),
               {},
               { ErrorAction::CheckNow } },
             Message::Severity::Warning);
        break;
    }
    Q_EMIT ended(subject.ref);
}

void ProtectionFlow::tell(const OrderSubject &subject, const ErrorText &text,
                          Message::Severity severity, const std::optional<CloudError> &error)
{
    m_notices.post({ keyOf(subject.ref), severity, text, {} }, subject.ref, error);
}

void ProtectionFlow::tellDone(const Wish &wish, const EditPlan &plan)
{
    const GroupRef ref = wish.subject.ref;
    m_notices.inform(keyOf(ref), stateWords(wish.subject, wish.on), {},
                     { { tr("&Undo"), [this, ref, on = wish.on] { set(ref, !on); } },
                       { tr("Copy as c&URL"), [this, ref, plan] {
                            copyText(curlCommands(m_workspace, ref.profile, requestsOf(plan)));
                        } } });
    Q_EMIT announced(stateWords(wish.subject, wish.on));
}

void ProtectionFlow::tellUnknown(const Wish &wish, const CloudError &error)
{
    ErrorContext context = orderContext(wish.subject);
    context.activity = Activity::Editing;
    ErrorText text = errorText(error, context);
    const QString name = quotedName(wish.subject.group);
    text.headline = wish.on
        ? tr("No answer: delete protection of %1 may or may not be on.").arg(name)
        : tr("No answer: delete protection of %1 may or may not be off.").arg(name);
    text.advice = tr("Nothing is sent again by itself: look at the list first.");
    text.actions = { ErrorAction::CheckNow };
    tell(wish.subject, text, Message::Severity::Error, error);
}

Message::Action ProtectionFlow::againButton(const Wish &wish)
{
    return { tr("Tr&y Again"), [this, ref = wish.subject.ref, on = wish.on] { set(ref, on); } };
}

} // namespace groupdesk
