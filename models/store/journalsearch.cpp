#include "journalsearch.h"

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

/// A line for each, so that no word is found across two of them.
QString folded(const QStringList &texts)
{
    QString result;
    for (const QString &text : texts) {
        if (!text.isEmpty())
            result += text.toCaseFolded() + u'\n';
    }
    return result;
}

} // namespace

QString searchedWords(const JournalSubject &subject)
{
    return folded({ subject.group, subject.organization, subject.profile });
}

QString searchedWords(const PlannedRequest &request)
{
    return folded(
        { QString::fromLatin1(request.verb) + u' ' + request.url.path(QUrl::FullyDecoded) });
}

QString searchedWords(const JournalAnswer &answer)
{
    return folded({ answer.message, answer.traceId });
}

QString searchedWords(const JournalEntry &entry)
{
    QString words = searchedWords(entry.intent.subject);
    for (const JournalRequest &request : entry.requests) {
        words += searchedWords(request.request);
        if (request.answer)
            words += searchedWords(*request.answer);
    }
    return words;
}

QStringList wordsOf(const QString &query)
{
    return query.toCaseFolded().simplified().split(u' ', Qt::SkipEmptyParts);
}

} // namespace groupdesk
