#pragma once

#include "platformclient.h"
#include "restreply.h"

#include <QJsonArray>
#include <QRandomGenerator>

#include <functional>
#include <optional>

/// \file Reading lists of groups one way and the other.

namespace groupdesk::test {

constexpr int listLimit = 5; ///< groups that make a full page

/// One platform's two ways to read a list, and the one that everybody uses.
struct Ways
{
    const char *name;
    std::function<CloudResult<GroupPage>(const RestReply &)> ofDocument;
    std::function<std::optional<GroupPage>(const RestReply &)> ofText;
    std::function<CloudResult<GroupPage>(const RestReply &)> groups;
    std::function<QJsonArray(QRandomGenerator &, int)> randomList;
    QString key; ///< around the list; empty: always bare
};

[[nodiscard]] const QList<Ways> &platforms();

/// What \a text says otherwise than \a document, and where; empty if nothing.
[[nodiscard]] QString difference(const GroupPage &text, const GroupPage &document);

/// The same answer, long enough to be read the quick way; it says nothing else.
[[nodiscard]] RestReply longer(RestReply reply);

/// What the platform's ways disagree about; empty if about nothing.
[[nodiscard]] QString disagreement(const Ways &ways, const RestReply &reply);

/// A list as an answer: mostly within an object, where the platform does that.
[[nodiscard]] QByteArray wrapped(QRandomGenerator &random, const Ways &ways,
                                 const QByteArray &list);

/// An answer that nothing is wrong with.
[[nodiscard]] QByteArray soundBody(const Ways &ways, quint32 seed, int groups);

/// The same with \a value in a field that nobody knows.
[[nodiscard]] QByteArray bodyWith(const Ways &ways, const QByteArray &value);

} // namespace groupdesk::test
