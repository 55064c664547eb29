#pragma once

#include "profile.h"

#include <QDate>

#include <optional>
#include <variant>

/// \file What stands behind the colon of a filter's field, once it was understood.

namespace groupdesk {

/// A text that is looked for, or, without a field, the word itself: QueryTerm::text.
struct QueryText
{
    friend bool operator==(const QueryText &, const QueryText &) = default;
};

enum class QueryAnswer {
    Yes,
    No,
    Unknown,
};

/// Both ends belong to it; an end that is missing is open.
struct QueryNumbers
{
    std::optional<qint64> least;
    std::optional<qint64> most;

    friend bool operator==(const QueryNumbers &, const QueryNumbers &) = default;
};

/// Younger or older than a time that ends now.
struct QueryAge
{
    enum class Unit {
        Hours,
        Days,
        Weeks,
        Months,
        Years,
    };
    enum class Side {
        Younger,
        Older,
    };
    Side side = Side::Younger;
    int amount = 0;
    Unit unit = Unit::Days;
    bool inclusive = false; ///< of exactly that age, too

    friend bool operator==(const QueryAge &, const QueryAge &) = default;
};

/// Whole days where the program runs; an end that is missing is open.
struct QueryDays
{
    std::optional<QDate> from; ///< the first day that belongs to it
    std::optional<QDate> until; ///< the first day that does not

    friend bool operator==(const QueryDays &, const QueryDays &) = default;
};

using QueryValue
    = std::variant<QueryText, QueryAnswer, QueryNumbers, QueryAge, QueryDays, EndpointClass>;

} // namespace groupdesk
