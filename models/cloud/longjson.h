#pragma once

#include "compactid.h"
#include "restreply.h"

#include <simdjson.h>

#include <optional>
#include <string_view>
#include <vector>

/// \file The texts of long answers, read by simdjson: several times as quick as a QJsonDocument,
/// because no values are made. What it refuses, and everything it might read differently, is left
/// to parseJson(), whose verdict and words count; so both ways always say the same.
///
/// The functions read a value as those of jsonfields.h do: one of another type is none.

namespace groupdesk::longjson {

using Element = simdjson::dom::element;

/// An answer's text as values, which point into it. One at a time in each thread: they share the
/// memory that parsing takes, since getting that from the system takes longer than parsing. It is
/// given back when the thread ends, which for those of a pool is half a minute after their last
/// job.
class Document final
{
public:
    /// False if parseJson() has to read \a reply.
    [[nodiscard]] bool read(const RestReply &reply);
    [[nodiscard]] const Element &root() const { return m_root; }

private:
    QByteArray m_text; ///< with room behind it, see simdjson::SIMDJSON_PADDING
    Element m_root;
};

/// UTF-8.
[[nodiscard]] inline std::optional<std::string_view> text(const Element &value)
{
    std::string_view found;
    return value.get_string().get(found) == simdjson::SUCCESS ? std::optional(found) : std::nullopt;
}

/// Empty if there is none.
[[nodiscard]] inline std::string_view textOrNone(const Element &value)
{
    return text(value).value_or(std::string_view());
}

[[nodiscard]] std::optional<bool> flag(const Element &value);
/// Milliseconds since 1970, UTC.
[[nodiscard]] std::optional<qint64> time(const Element &value);

/// Puts the texts of an array in \a list, in place of what was there; other items are left out.
/// False, with an empty list, if \a value is no array.
bool readTexts(const Element &value, std::vector<std::string_view> &list);
/// The same for ids.
bool readIds(const Element &value, std::vector<CompactId> &list);

/// The memory of a list that comes and goes.
template <class T>
class Spare final
{
public:
    void close(std::optional<std::vector<T>> &list)
    {
        if (list)
            m_memory = std::move(*list);
        list.reset();
    }
    /// Empty, but there.
    [[nodiscard]] std::vector<T> &open(std::optional<std::vector<T>> &list)
    {
        if (!list)
            list.emplace(std::move(m_memory));
        list->clear();
        return *list;
    }

private:
    std::vector<T> m_memory;
};

} // namespace groupdesk::longjson
