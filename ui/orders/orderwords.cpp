#include "orders/orderwords.h"

#include "errorwords.h"
#include "group.h"

#include <QCoreApplication>

#include <utility>

namespace groupdesk {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(OrderWords)
};

/// Whole sentences for each order: parts of a sentence do not translate.
struct Sentences
{
    QString unarchive;
    QString transfer;
    QString wait;
    QString token;
    QString invalidate;
};

/// The sentence of the order and where it leads: an organization or a location; may be empty.
std::pair<QString, QString> pick(const GroupOrder &order, const Sentences &sentences)
{
    using Picked = std::pair<QString, QString>;
    struct Picker
    {
        const Sentences &sentences;
        Picked operator()(const UnarchiveOrder &) const { return { sentences.unarchive, {} }; }
        Picked operator()(const TransferOrder &transfer) const
        {
            return { sentences.transfer, transfer.target.toString() };
        }
        Picked operator()(const WaitForLocationOrder &wait) const
        {
            return { sentences.wait, wait.location };
        }
        Picked operator()(const CreateTokenOrder &) const { return { sentences.token, {} }; }
        Picked operator()(const InvalidateTokensOrder &) const
        {
            return { sentences.invalidate, {} };
        }
    };
    return std::visit(Picker { sentences }, order);
}

/// In the sentences %1 is the group, and %2 where the order leads.
QString filled(const GroupOrder &order, const Sentences &sentences, const ErrorContext &context)
{
    const auto [sentence, place] = pick(order, sentences);
    const QString group
        = context.group.isEmpty() ? Texts::tr("The group") : quotedName(context.group);
    if (sentence.contains(u"%2"))
        return sentence.arg(group, quotedName(place));
    return sentence.contains(u"%1") ? sentence.arg(group) : sentence;
}

} // namespace

QString runningWords(const GroupOrder &order, const ErrorContext &context)
{
    return filled(order,
                  { .unarchive = Texts::tr("Unarchiving %1… This can take a while."),
                    .transfer = Texts::tr("Transferring %1 to %2…"),
                    .wait = Texts::tr("Waiting until %1 is ready in %2…"),
                    .token = Texts::tr("Making a token of %1…"),
                    .invalidate = Texts::tr("Invalidating every token of %1…") },
                  context);
}

QString doneWords(const GroupOrder &order, const ErrorContext &context)
{
    return filled(order,
                  { .unarchive = Texts::tr("%1 is unarchived."),
                    .transfer = Texts::tr("%1 belongs to %2 now."),
                    .wait = Texts::tr("%1 is ready in %2."),
                    .token = Texts::tr("A token of %1 was made."),
                    .invalidate = Texts::tr("Every token of %1 and of its databases has "
                                            "ended.") },
                  context);
}

ErrorText failedWords(const GroupOrder &order, const CloudError &error, const ErrorContext &context)
{
    CloudError known = error;
    known.outcomeUnknown = false; // whoever says "failed" looked, and it had not happened
    ErrorText text = errorText(known, context);
    const QString what
        = filled(order,
                 { .unarchive = Texts::tr("%1 was not unarchived."),
                   .transfer = Texts::tr("%1 was not transferred to %2."),
                   .wait = Texts::tr("Whether %1 is ready in %2 could not be found out."),
                   .token = Texts::tr("No token of %1 was made."),
                   .invalidate = Texts::tr("The tokens of %1 were not invalidated.") },
                 context);
    text.headline = joinedSentences({ what, text.headline });
    // A message above the table has no form to send again from; the menus have.
    text.actions.removeAll(ErrorAction::Retry);
    return text;
}

ErrorText unknownWords(const GroupOrder &order, const CloudError &error,
                       const ErrorContext &context)
{
    CloudError open = error;
    open.outcomeUnknown = true;
    ErrorText text = errorText(open, context);
    const QString platform = platformWord(context);
    const QString answer = error.httpStatus == 0
        ? Texts::tr("No answer from %1.").arg(platform)
        : Texts::tr("No clear answer from %1.").arg(platform);
    const QString fate
        = filled(order,
                 { .unarchive = Texts::tr("%1 may or may not be unarchived."),
                   .transfer = Texts::tr("%1 may or may not belong to %2 now."),
                   .wait = Texts::tr("%1 may or may not be ready in %2."),
                   .token = Texts::tr("A token of %1 may have been made."),
                   .invalidate = Texts::tr("The tokens of %1 may or may not have ended.") },
                 context);
    const QString look = Texts::tr("Nothing is sent again by itself: look at the list first.");
    text.headline = joinedSentences({ answer, fate });
    text.advice = filled(
        order,
        { .unarchive = look,
          .transfer = look,
          .wait = Texts::tr("Asking again changes nothing."),
          .token = Texts::tr("If so, it works, and it is lost with the answer: it can be neither "
                             "shown nor revoked by itself. Only invalidating every token of the "
                             "group ends it."),
          .invalidate = Texts::tr("Invalidating them once more makes it certain. Tokens "
                                  "that were made since then end, too.") },
        context);
    const bool shown = std::holds_alternative<UnarchiveOrder>(order)
        || std::holds_alternative<TransferOrder>(order);
    text.actions = shown ? QList<ErrorAction> { ErrorAction::CheckNow } : QList<ErrorAction> {};
    return text;
}

ErrorText notVisibleWords(const GroupOrder &order, const ErrorContext &context)
{
    ErrorText text;
    const QString platform = platformWord(context);
    const bool waits = std::holds_alternative<WaitForLocationOrder>(order);
    const QString state = filled(order,
                                 { .unarchive = Texts::tr("It still shows %1 as archived."),
                                   .transfer = Texts::tr("It still shows %1 in this organization."),
                                   .wait = Texts::tr("%1 is not ready in %2 yet."),
                                   .token = {},
                                   .invalidate = {} },
                                 context);
    text.headline = waits
        ? state
        : joinedSentences({ Texts::tr("%1 accepted the order.").arg(platform), state });
    text.advice = waits ? Texts::tr("Wait once more, or come back later.")
                        : Texts::tr("That can take a while; it is not sent again.");
    if (!waits)
        text.actions = { ErrorAction::CheckNow };
    return text;
}

} // namespace groupdesk
