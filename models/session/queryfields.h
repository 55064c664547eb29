#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace groupdesk {

/// What a term of a filter is about.
enum class QueryField {
    Words, ///< no field: the words that are found anywhere
    Platform,
    Organization,
    Profile,
    Folder,
    Class,
    Name,
    Id,
    Description,
    Members,
    Protected,
    Role,
    Location,
    State,
    Created,
    CreatedBy,
    Pinned,
    Changed,
    Busy,
};

/// What may stand behind a field's colon.
enum class QueryKind {
    Text,
    Answer, ///< yes or no
    DoubtfulAnswer, ///< yes, no or unknown
    Number,
    Time,
    Class,
};

/// The fields that have a name, in the order in which they are offered.
[[nodiscard]] const QList<QueryField> &namedFields();
/// The name in the language of filters, which is English everywhere: "created-by".
[[nodiscard]] QString nameOf(QueryField field);
/// No value if there is no such field. Upper and lower case are alike.
[[nodiscard]] std::optional<QueryField> fieldNamed(const QString &name);
[[nodiscard]] QueryKind kindOf(QueryField field);
/// The field somebody may have meant by \a name; no value if none is like it.
[[nodiscard]] std::optional<QueryField> fieldLike(const QString &name);

} // namespace groupdesk
