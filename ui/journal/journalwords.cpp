#include "journal/journalwords.h"

#include "classstyle.h"
#include "group.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPalette>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(groupdesk::JournalWords)
};

} // namespace

QString actionWords(JournalAction action, const QString &group)
{
    const QString name = displayName(group);
    switch (action) {
    case JournalAction::CreateGroup:
        return Words::tr("Create “%1”").arg(name);
    case JournalAction::EditGroup:
        return Words::tr("Edit “%1”").arg(name);
    case JournalAction::DeleteGroup:
        return Words::tr("Delete “%1”").arg(name);
    case JournalAction::UnarchiveGroup:
        return Words::tr("Unarchive “%1”").arg(name);
    case JournalAction::TransferGroup:
        return Words::tr("Transfer “%1”").arg(name);
    case JournalAction::CreateToken:
        return Words::tr("Create a token of “%1”").arg(name);
    case JournalAction::InvalidateTokens:
        return Words::tr("Invalidate the tokens of “%1”").arg(name);
    case JournalAction::RotateToken:
        return Words::tr("Exchange the profile's token");
    case JournalAction::RestoreGrant:
        return Words::tr("Restore a grant of “%1”").arg(name);
    }
    Q_UNREACHABLE();
}

QString actionWords(const JournalEntry &entry)
{
    return actionWords(entry.intent.action, entry.intent.subject.group);
}

QString outcomeWord(JournalOutcome outcome)
{
    switch (outcome) {
    case JournalOutcome::Done:
        return Words::tr("done");
    case JournalOutcome::FoundDone:
        return Words::tr("found done");
    case JournalOutcome::NotDone:
        return Words::tr("not done");
    case JournalOutcome::Partly:
        return Words::tr("partly done");
    case JournalOutcome::Unknown:
        return Words::tr("unknown");
    case JournalOutcome::NotEnded:
        return Words::tr("not ended");
    }
    Q_UNREACHABLE();
}

QString outcomeSentence(const JournalEntry &entry)
{
    const bool revert = !entry.intent.cause.isEmpty();
    switch (outcomeOf(entry)) {
    case JournalOutcome::Done:
        return revert ? Words::tr("Done, to take back or make good something earlier.")
                      : Words::tr("Done.");
    case JournalOutcome::FoundDone:
        return Words::tr("There was no usable answer, but a look at the platform showed that it "
                         "was done.");
    case JournalOutcome::NotDone:
        return Words::tr("Not done: nothing was changed.");
    case JournalOutcome::Partly:
        return Words::tr("Only some of its requests were applied.");
    case JournalOutcome::Unknown:
        return Words::tr(
            "Nobody knows: there was no usable answer, and looking did not settle it.");
    case JournalOutcome::NotEnded:
        return Words::tr("No end is noted: it is going on, or the program ended in the middle.");
    }
    Q_UNREACHABLE();
}

QString outcomeIcon(JournalOutcome outcome)
{
    switch (outcome) {
    case JournalOutcome::Done:
        return u"object-select"_s;
    case JournalOutcome::FoundDone:
        return u"edit-find"_s;
    case JournalOutcome::NotDone:
        return u"dialog-error"_s;
    case JournalOutcome::Partly:
        return u"dialog-warning"_s;
    case JournalOutcome::Unknown:
        return u"dialog-question"_s;
    case JournalOutcome::NotEnded:
        return u"task-past-due"_s;
    }
    Q_UNREACHABLE();
}

QColor outcomeColor(JournalOutcome outcome, const QPalette &palette)
{
    switch (outcome) {
    case JournalOutcome::Done:
    case JournalOutcome::FoundDone:
        return successColor(palette);
    case JournalOutcome::NotDone:
        return dangerColor(palette);
    case JournalOutcome::Partly:
    case JournalOutcome::Unknown:
        return warningColor(palette);
    case JournalOutcome::NotEnded:
        return palette.color(QPalette::PlaceholderText);
    }
    Q_UNREACHABLE();
}

QString whereWords(const JournalSubject &subject, const QString &platform)
{
    QStringList parts { platform, displayName(subject.organization), displayName(subject.profile) };
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString momentWords(const QDateTime &utc)
{
    const QDateTime local = utc.toLocalTime();
    return local.date() == QDate::currentDate()
        ? QLocale().toString(local.time(), QLocale::ShortFormat)
        : QLocale().toString(local, QLocale::ShortFormat);
}

QString answerWords(const JournalRequest &request)
{
    if (!request.answer)
        return Words::tr("no answer noted");
    const JournalAnswer &answer = *request.answer;
    if (answer.kind == JournalAnswer::Kind::NotSent)
        return Words::tr("not sent");
    if (answer.httpStatus != 0 && !answer.error.isEmpty())
        return Words::tr("%1 %2", "status and kind").arg(answer.httpStatus).arg(answer.error);
    if (answer.httpStatus != 0)
        return QString::number(answer.httpStatus);
    switch (answer.kind) {
    case JournalAnswer::Kind::Accepted:
        return Words::tr("accepted");
    case JournalAnswer::Kind::Refused:
        return answer.error.isEmpty() ? Words::tr("refused") : answer.error;
    case JournalAnswer::Kind::Unknown:
    case JournalAnswer::Kind::NotSent:
        return answer.error.isEmpty() ? Words::tr("no answer") : answer.error;
    }
    Q_UNREACHABLE();
}

QString durationWords(std::chrono::milliseconds elapsed)
{
    const QLocale locale;
    if (elapsed < std::chrono::seconds(1))
        return Words::tr("%1 ms").arg(locale.toString(qlonglong(elapsed.count())));
    return Words::tr("%1 s").arg(locale.toString(double(elapsed.count()) / 1000, 'f', 1));
}

ErrorText journalProblem(const StoreError &error)
{
    ErrorText text;
    text.details = error.detail;
    switch (error.kind) {
    case StoreError::Kind::Newer:
        text.headline = Words::tr("The journal was written by a newer version of Groupdesk.");
        text.advice = Words::tr("It is left untouched. Nothing can be changed at a platform until "
                                "this version is updated, because nothing could be noted before.");
        break;
    case StoreError::Kind::Corrupt:
        text.headline = Words::tr("The journal was damaged, and a new one was begun.");
        text.advice = error.path.isEmpty()
            ? QString()
            : Words::tr("The old file was kept aside: %1").arg(error.path);
        break;
    default:
        text.headline = Words::tr("The journal could not be read or written.");
        text.advice = error.detail.isEmpty()
            ? Words::tr("Nothing can be changed at a platform that could not be noted before.")
            : Words::tr("The system says: %1").arg(displayName(error.detail));
    }
    return text;
}

QString obstacleSentence(RevertObstacle obstacle)
{
    switch (obstacle) {
    case RevertObstacle::NothingDone:
        return Words::tr("It changed nothing, so there is nothing to revert.");
    case RevertObstacle::NotSettled:
        return Words::tr("Nobody knows what it did, so its opposite is not known either.");
    case RevertObstacle::NothingLeft:
        return Words::tr("Nothing of it was left when the group was read afterwards.");
    case RevertObstacle::IsDeletion:
        return Words::tr("A deleted group does not come back; it can be made again.");
    case RevertObstacle::Transferred:
        return Words::tr("Only an owner of the other organization can hand the group back.");
    case RevertObstacle::TokenMade:
        return Words::tr("A single token cannot be revoked; invalidating ends all tokens of the "
                         "group.");
    case RevertObstacle::TokensEnded:
        return Words::tr("Tokens that have ended never work again; new ones can be created.");
    case RevertObstacle::TokenExchanged:
        return Words::tr("The old token has ended and never works again.");
    case RevertObstacle::Unarchived:
        return Words::tr("The platform itself archives groups, after a time without use.");
    case RevertObstacle::GrantMade:
        return Words::tr("Groupdesk does not take grants away; that is done at the platform.");
    case RevertObstacle::ContentGone:
        return Words::tr("What the group looked like before is not in the journal any more: it was "
                         "older than what is kept, or a person was taken out of it.");
    case RevertObstacle::GroupUnknown:
        return Words::tr("The journal does not know which group it was.");
    }
    Q_UNREACHABLE();
}

QString whyNotRecreate(const JournalEntry &entry)
{
    const JournalOutcome outcome = outcomeOf(entry);
    if (outcome == JournalOutcome::NotDone)
        return Words::tr("The group was not deleted.");
    if (outcome != JournalOutcome::Done && outcome != JournalOutcome::FoundDone)
        return Words::tr("Nobody knows whether the group was deleted.");
    if (!entry.intent.before)
        return obstacleSentence(RevertObstacle::ContentGone);
    return {};
}

} // namespace groupdesk
