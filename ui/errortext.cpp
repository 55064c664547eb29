#include "errortext.h"

#include "errorwords.h"
#include "group.h"
#include "platformui.h"
#include "punctuation.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

/// Several lines of somebody else's words, each harmless to look at.
QString harmless(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = displayName(line);
    return lines.join(u'\n').trimmed();
}

void addLine(QStringList &lines, const QString &pattern, const QString &value)
{
    if (!value.isEmpty())
        lines.append(pattern.arg(harmless(value)));
}

QString cloudDetails(const CloudError &error, const ErrorContext &context)
{
    QStringList lines;
    addLine(lines, Words::tr("Profile: %1"), context.profile);
    addLine(lines, Words::tr("Request: %1"), error.request);
    addLine(lines, Words::tr("Host: %1"), error.host);
    if (error.httpStatus != 0)
        addLine(lines, Words::tr("Status: %1"), QString::number(error.httpStatus));
    if (error.attempts > 1)
        addLine(lines, Words::tr("Sent: %1 times"), QString::number(error.attempts));
    addLine(lines, Words::tr("Code: %1"), error.serverCode);
    addLine(lines, Words::tr("Field: %1"), error.field);
    addLine(lines, Words::tr("Trace id: %1"), error.traceId);
    addLine(lines, Words::tr("Seen from here: %1"), error.reason);
    if (!error.serverMessage.isEmpty()) {
        lines.append(
            Words::tr("%1 says: “%2”").arg(platformWord(context), harmless(error.serverMessage)));
    }
    if (lines.isEmpty())
        lines.append(Words::tr("Kind: %1").arg(kindName(error.kind)));
    return lines.join(u'\n');
}

} // namespace

QString quotedName(const QString &name)
{
    constexpr qsizetype longest = 60;
    QString shown = displayName(name);
    if (shown.size() > longest)
        shown = shown.left(longest - 1) + u'…';
    return quoted(shown);
}

QString platformWord(const ErrorContext &context)
{
    return context.platform.isEmpty() ? Words::tr("The platform") : context.platform;
}

QString joinedSentences(const QStringList &parts)
{
    QStringList present = parts;
    present.removeAll(QString());
    return present.join(u' ');
}

QString asSentence(const QString &text)
{
    QString sentence = displayName(text.simplified());
    if (sentence.isEmpty())
        return {};
    sentence.replace(0, 1, sentence.at(0).toUpper());
    while (!sentence.isEmpty() && u".!;:,"_s.contains(sentence.back()))
        sentence.chop(1);
    return sentence.isEmpty() ? QString() : QString(sentence + u'.');
}

bool isWrite(Activity activity)
{
    switch (activity) {
    case Activity::Creating:
    case Activity::Deleting:
    case Activity::Editing:
    case Activity::Ordering:
        return true;
    case Activity::Connecting:
    case Activity::Listing:
    case Activity::Retrieving:
    case Activity::LoadingChoices:
        return false;
    }
    Q_UNREACHABLE();
}

ErrorText errorText(const CloudError &error, const ErrorContext &context)
{
    ErrorText text = isWrite(context.activity) && error.outcomeUnknown
        ? unknownOutcomeWords(error, context)
        : cloudWords(error, context);
    const PlatformUi *ui = findPlatformUi(context.platformId);
    if (ui != nullptr && ui->errorHint) {
        if (const QString hint = ui->errorHint(error, context.activity); !hint.isEmpty())
            text.advice = joinedSentences({ text.advice, hint });
    }
    text.details = cloudDetails(error, context);
    return text;
}

ErrorText errorText(const Problem &problem, const ErrorContext &context)
{
    if (const auto *cloud = std::get_if<CloudError>(&problem))
        return errorText(*cloud, context);
    return errorText(std::get<StoreError>(problem), context);
}

QString actionText(ErrorAction action)
{
    switch (action) {
    case ErrorAction::Retry:
        return Words::tr("&Retry");
    case ErrorAction::CheckNow:
        return Words::tr("&Check Now");
    case ErrorAction::EditProfile:
        return Words::tr("&Edit Profile…");
    case ErrorAction::RemoveFromList:
        return Words::tr("Re&move from List");
    case ErrorAction::RefreshList:
        return Words::tr("Re&fresh List");
    case ErrorAction::SignIn:
        return Words::tr("&Sign In…");
    case ErrorAction::Unlock:
        return Words::tr("&Unlock");
    case ErrorAction::EnterToken:
        return Words::tr("Enter &Token…");
    }
    Q_UNREACHABLE();
}

} // namespace groupdesk
