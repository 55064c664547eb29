#pragma once

#include "errortext.h"

#include <QCoreApplication>

namespace groupdesk {

/// \file Parts of errorText(); nobody else needs them.

/// Whose tr() the words are.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

/// Headline, advice and actions of an error, without the platform's hint and without details.
[[nodiscard]] ErrorText cloudWords(const CloudError &error, const ErrorContext &context);
/// The same for an error that left open whether a write was applied.
[[nodiscard]] ErrorText unknownOutcomeWords(const CloudError &error, const ErrorContext &context);

/// The part of cloudWords() for errors before anything was sent and of the way to the platform.
[[nodiscard]] ErrorText networkWords(const CloudError &error, const ErrorContext &context);
/// The part of cloudWords() for errors of an answer.
[[nodiscard]] ErrorText answerWords(const CloudError &error, const ErrorContext &context);
/// An error text whose advice begins with what the failure means for a write.
[[nodiscard]] ErrorText wordsWith(const ErrorContext &context, const QString &headline,
                                  const QString &advice, const QList<ErrorAction> &actions);

/// What the platforms' readers make of a 401 that says what is wrong with the token
/// (CloudError::serverCode).
namespace tokencode {
inline constexpr QLatin1String wrongKind("wrong-token-kind");
inline constexpr QLatin1String malformed("malformed-token");
inline constexpr QLatin1String expired("expired-token");
} // namespace tokencode

/// How often it was tried, as a sentence; empty if once.
[[nodiscard]] QString attemptsSentence(const CloudError &error);

/// The host that was asked, or else the platform.
[[nodiscard]] QString hostWord(const CloudError &error, const ErrorContext &context);
[[nodiscard]] QString organizationWord(const ErrorContext &context);
[[nodiscard]] QString groupWord(const ErrorContext &context);

/// \a name in quotation marks, harmless to look at, and shortened if it is very long.
[[nodiscard]] QString quotedName(const QString &name);

/// "Turso", or a neutral word if the context does not say.
[[nodiscard]] QString platformWord(const ErrorContext &context);

/// \a parts as one text of sentences; empty ones are left out.
[[nodiscard]] QString joinedSentences(const QStringList &parts);

/// \a text as a sentence of its own: first letter and full stop, no doubled punctuation.
[[nodiscard]] QString asSentence(const QString &text);

} // namespace groupdesk
