#pragma once

#include "queryreading.h"

#include <QLatin1String>
#include <QString>
#include <QStringView>

/// \file Parts of reading a filter's values; only for queryreading.cpp and querytime.cpp.

namespace groupdesk {

enum class QueryComparison {
    None,
    Equal,
    Less,
    AtMost,
    More,
    AtLeast,
};

/// Takes "<", "<=", ">", ">=" or "=" away from the beginning of \a text.
[[nodiscard]] QueryComparison takeComparison(QStringView &text);
/// The word for what nobody said.
inline constexpr QLatin1String unknownWord("unknown");
/// Whether \a text is \a word or its first letters, which are what is there while it is typed.
[[nodiscard]] bool begins(QLatin1String word, const QString &text);
/// 0 to 9 only, and at least one of them.
[[nodiscard]] bool isDigits(QStringView text);
/// What somebody typed, as it can be said in a sentence.
[[nodiscard]] QString shortened(const QString &text);

/// An age or a date; see readValue().
[[nodiscard]] QueryReading readTime(QueryField field, const QString &text);

} // namespace groupdesk
