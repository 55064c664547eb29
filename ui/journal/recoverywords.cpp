#include "journal/recoverywords.h"

#include "journal/journalwords.h"
#include "punctuation.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(groupdesk::RecoveryWords)
};

bool isDeletion(const RecoveryReport::Batch &batch)
{
    return batch.batch.action == JournalAction::DeleteGroup;
}

/// The parts that are not empty, as one sentence.
QString sentence(const QStringList &parts)
{
    QStringList said = parts;
    said.removeAll(QString());
    return said.isEmpty() ? QString() : Words::tr("%1.", "a sentence").arg(listed(said));
}

} // namespace

QString interruptionWords(const RecoveryReport::Batch &batch)
{
    const int count = int(batch.batch.subjects.size());
    const QString when = momentWords(batch.begun);
    return isDeletion(batch)
        ? Words::tr("Groupdesk ended while it was deleting %n group(s), begun %1.", nullptr, count)
              .arg(when)
        : Words::tr("Groupdesk ended in the middle of work on %n group(s), begun %1.", nullptr,
                    count)
              .arg(when);
}

QString standingWords(const RecoveryReport::Batch &batch)
{
    const auto part = [](const QList<JournalSubject> &subjects, auto words) {
        return subjects.isEmpty() ? QString() : words(int(subjects.size()));
    };
    const bool deletion = isDeletion(batch);
    return sentence(
        { part(batch.done,
               [deletion](int n) {
                   return deletion ? Words::tr("%n are gone", nullptr, n)
                                   : Words::tr("%n are done", nullptr, n);
               }),
          part(batch.notDone,
               [deletion](int n) {
                   return deletion ? Words::tr("%n are still there", nullptr, n)
                                   : Words::tr("%n were not done", nullptr, n);
               }),
          part(batch.neverBegun,
               [](int n) { return Words::tr("%n were not started", nullptr, n); }),
          part(batch.unknown, [](int n) { return Words::tr("of %n nobody knows", nullptr, n); }) });
}

QString interruptionWords(const QList<RecoveryReport::Operation> &operations)
{
    if (operations.size() == 1) {
        const JournalEntry &entry = operations.constFirst().entry;
        return Words::tr("Groupdesk ended before this was answered: %1, begun %2.")
            .arg(actionWords(entry), momentWords(entry.begun));
    }
    return Words::tr("Groupdesk ended before %n changes were answered.", nullptr,
                     int(operations.size()));
}

QString standingWords(const QList<RecoveryReport::Operation> &operations)
{
    int done = 0;
    int partly = 0;
    int notDone = 0;
    int unknown = 0;
    for (const RecoveryReport::Operation &operation : operations) {
        using Kind = JournalConclusion::Kind;
        const Kind found = operation.found.value_or(Kind::Unknown);
        done += found == Kind::Done || found == Kind::FoundDone ? 1 : 0;
        partly += found == Kind::Partly ? 1 : 0;
        notDone += found == Kind::NotDone ? 1 : 0;
        unknown += found == Kind::Unknown ? 1 : 0;
    }
    if (operations.size() == 1) {
        return done > 0   ? Words::tr("A look at the platform shows that it was done.")
            : partly > 0  ? Words::tr("A look at the platform shows that it was done in part.")
            : notDone > 0 ? Words::tr("A look at the platform shows that it was not done.")
                          : Words::tr("Whether it was done could not be found out.");
    }
    const auto part = [](int n, const QString &words) { return n > 0 ? words : QString(); };
    return sentence({ part(done, Words::tr("%n were done", nullptr, done)),
                      part(partly, Words::tr("%n were done in part", nullptr, partly)),
                      part(notDone, Words::tr("%n were not done", nullptr, notDone)),
                      part(unknown, Words::tr("of %n nobody knows", nullptr, unknown)) });
}

} // namespace groupdesk
