#include "deletion/batchreport.h"

#include "classstyle.h"
#include "csvtext.h"
#include "formats.h"
#include "group.h"
#include "punctuation.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

using State = DeleteItem::State;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(BatchReport)
};

/// The word for a state in files: stays the same in every language.
QString stateKey(State state)
{
    switch (state) {
    case State::Waiting:
        return u"waiting"_s;
    case State::Running:
        return u"running"_s;
    case State::Deleted:
        return u"deleted"_s;
    case State::AlreadyGone:
        return u"already-gone"_s;
    case State::DeletedAfterAll:
        return u"deleted-after-all"_s;
    case State::Failed:
        return u"failed"_s;
    case State::StillThere:
        return u"still-there"_s;
    case State::Unknown:
        return u"unknown"_s;
    case State::NotStarted:
        return u"not-started"_s;
    }
    Q_UNREACHABLE();
}

QString lineOf(const BatchRow &row)
{
    const DeletionSubject &subject = row.subject;
    QStringList parts { stateWord(row.state),
                        displayName(subject.name),
                        whereWords(subject),
                        classWord(subject.endpointClass),
                        displayName(subject.ref.group.toString()),
                        elapsedWords(row.elapsed) };
    parts.removeAll(QString());
    return parts.join(u"  ·  "_s);
}

QString reasonOf(const BatchRow &row)
{
    const ErrorText words = failureWords(row);
    QStringList lines { outcomeWords(row), words.advice, words.details };
    lines.removeAll(QString());
    QString text = lines.join(u'\n');
    return u"    "_s + text.replace(u'\n', u"\n    "_s);
}

QString utc(const std::optional<QDateTime> &time)
{
    return time ? time->toUTC().toString(Qt::ISODateWithMs) : QString();
}

} // namespace

QString batchSummary(const BatchCounts &counts)
{
    QStringList parts;
    if (counts.gone == counts.total)
        parts.append(counts.total == 1
                         ? Texts::tr("The group is gone")
                         : Texts::tr("All %Ln groups are gone", nullptr, counts.total));
    else
        parts.append(counts.gone == 0 ? Texts::tr("Nothing was deleted for certain")
                                      : Texts::tr("%1 of %2 groups are gone")
                                            .arg(QLocale().toString(counts.gone),
                                                 QLocale().toString(counts.total)));
    if (counts.failed > 0)
        parts.append(Texts::tr("%Ln failed", nullptr, counts.failed));
    if (counts.unknown > 0)
        parts.append(Texts::tr("%Ln not known", nullptr, counts.unknown));
    if (counts.notStarted > 0)
        parts.append(Texts::tr("%Ln not started", nullptr, counts.notStarted));
    return listed(parts);
}

QString batchReportText(const QList<BatchRow> &rows, const QDateTime &now)
{
    BatchCounts counts;
    for (const BatchRow &row : rows) {
        ++counts.total;
        counts.gone += row.state == State::Deleted || row.state == State::AlreadyGone
                || row.state == State::DeletedAfterAll
            ? 1
            : 0;
        counts.failed += row.state == State::Failed || row.state == State::StillThere ? 1 : 0;
        counts.unknown += row.state == State::Unknown ? 1 : 0;
        counts.notStarted += row.state == State::NotStarted ? 1 : 0;
        counts.waiting += row.state == State::Waiting ? 1 : 0;
        counts.running += row.state == State::Running ? 1 : 0;
    }
    QStringList lines { Texts::tr("Deletion of groups, as of %1").arg(exactTime(now)),
                        QString(batchSummary(counts) % u'.'), QString() };
    for (const BatchRow &row : rows) {
        if (needsAttention(row.state))
            lines += { lineOf(row), reasonOf(row) };
    }
    for (const BatchRow &row : rows) {
        if (!needsAttention(row.state))
            lines.append(lineOf(row));
    }
    return lines.join(u'\n') + u'\n';
}

QByteArray batchReportCsv(const QList<BatchRow> &rows)
{
    QString text = csvLine({ u"state"_s, u"name"_s, u"id"_s, u"platform"_s, u"organization"_s,
                             u"organization_id"_s, u"profile"_s, u"class"_s, u"milliseconds"_s,
                             u"deleted_at"_s, u"outcome"_s, u"http_status"_s, u"trace_id"_s,
                             u"server_message"_s });
    for (const BatchRow &row : rows) {
        const DeletionSubject &subject = row.subject;
        const CloudError error = row.error.value_or(CloudError {});
        const bool asked = row.error && error.httpStatus > 0;
        text += csvLine(
            { stateKey(row.state), subject.name, subject.ref.group.toString(),
              subject.platform.toString(), subject.organization,
              subject.ref.organization.toString(), subject.profile, toKey(subject.endpointClass),
              row.elapsed.count() > 0 ? QString::number(row.elapsed.count()) : QString(),
              utc(row.deletedAt), outcomeWords(row),
              asked ? QString::number(error.httpStatus) : QString(), error.traceId,
              error.serverMessage });
    }
    return text.toUtf8();
}

} // namespace groupdesk
