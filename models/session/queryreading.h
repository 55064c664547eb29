#pragma once

#include "queryfields.h"
#include "queryvalue.h"

#include <QString>

#include <optional>

namespace groupdesk {

/// What was made of a value. Without a value and without a problem it is still being typed.
struct QueryReading
{
    std::optional<QueryValue> value;
    QString problem; ///< translated; plain text
};

/// \a text is what stands behind the colon of \a field, without quotes.
[[nodiscard]] QueryReading readValue(QueryField field, const QString &text);

/// What is wrong with a field that does not exist: translated, plain text.
[[nodiscard]] QString strangeField(const QString &name);

} // namespace groupdesk
