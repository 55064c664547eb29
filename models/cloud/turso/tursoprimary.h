#pragma once

#include <QStringView>

#include <algorithm>
#include <string_view>

namespace groupdesk::turso {

/// True if \a part, with a hyphen before it, is the end of \a text: a location without the prefix
/// of its provider.
[[nodiscard]] inline bool endsInPart(std::string_view text, std::string_view part)
{
    return text.size() > part.size() && text.ends_with(part)
        && text[text.size() - part.size() - 1] == '-';
}

[[nodiscard]] inline bool endsInPart(QStringView text, QStringView part)
{
    return text.size() > part.size() && text.endsWith(part)
        && text.at(text.size() - part.size() - 1) == u'-';
}

/// The API reference shows "us-east-1" as the primary of a group in "aws-us-east-1", and live
/// servers have sent both forms. For texts of any kind.
template <class Text, class List>
[[nodiscard]] Text canonicalPrimary(const Text &primary, const List &locations)
{
    const Text only = locations.size() == 1 ? locations.front() : Text();
    if (primary.size() == 0)
        return only;
    if (std::find(locations.begin(), locations.end(), primary) != locations.end())
        return primary;
    for (const Text &location : locations) {
        if (endsInPart(location, primary))
            return location;
    }
    return locations.size() == 1 ? only : primary;
}

} // namespace groupdesk::turso
