#pragma once

#include "http/httpmessage.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

/// \file The rules all lists of Braintrust share: limit, starting_after, ending_before and ids.

namespace groupdesk::demo {

/// One entry of the list of faults that the platform sends when input has the wrong form.
[[nodiscard]] QJsonObject braintrustIssue(const QString &code, const QString &message,
                                          const QJsonArray &path);
[[nodiscard]] QJsonObject braintrustUuidIssue(const QJsonArray &path);
[[nodiscard]] QJsonObject braintrustChoiceIssue(const QString &key, const QString &value,
                                                const QStringList &choices);

/// The values a query asks for with one key. To be made once for a list, which may be long.
class BraintrustFilter final
{
public:
    BraintrustFilter(const HttpRequest &request, const QString &key);
    /// True if the query does not have the key, or has it with \a value among its values.
    [[nodiscard]] bool admits(const QString &value) const
    {
        return m_wanted.isEmpty() || m_wanted.contains(value);
    }
    [[nodiscard]] const QStringList &wanted() const { return m_wanted; } ///< empty: any

private:
    QStringList m_wanted;
};
/// The same for a single value.
[[nodiscard]] bool asksFor(const HttpRequest &request, const QString &key, const QString &value);
/// Newest first; of the same moment, by id.
void sortNewestFirst(QList<QJsonObject> &list);

/// What is wrong with a list call: either issues of form, or a sentence.
using BraintrustListFault = std::variant<QJsonArray, QString>;

/// Which part of a list a query asks for.
struct BraintrustListQuery
{
    std::optional<qsizetype> limit = {};
    QString startingAfter = {}; ///< an id in lower case; null: from the beginning
    QString endingBefore = {}; ///< an id in lower case; null: to the end
    QStringList ids = {}; ///< in lower case; empty: all
};
[[nodiscard]] std::variant<BraintrustListQuery, BraintrustListFault> braintrustListQuery(
    const HttpRequest &request);
/// The object of a cursor is not there.
[[nodiscard]] BraintrustListFault braintrustDeadCursor(const QString &id);

/// The part of \a newestFirst the query asks for, or what is wrong with the query.
[[nodiscard]] std::variant<QJsonArray, BraintrustListFault> braintrustPage(
    const HttpRequest &request, QList<QJsonObject> newestFirst);

} // namespace groupdesk::demo
