#pragma once

#include "http/httpmessage.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>
#include <variant>

/// \file The rules all lists of Braintrust share: limit, starting_after, ending_before and ids.

namespace groupdesk::demo {

/// One entry of the list of faults that the platform sends when input has the wrong form.
[[nodiscard]] QJsonObject braintrustIssue(const QString &code, const QString &message,
                                          const QJsonArray &path);
[[nodiscard]] QJsonObject braintrustUuidIssue(const QJsonArray &path);

/// True if the query does not have \a key, or has it with \a value among its values.
[[nodiscard]] bool asksFor(const HttpRequest &request, const QString &key, const QString &value);
/// Newest first; of the same moment, by id.
void sortNewestFirst(QList<QJsonObject> &list);

/// What is wrong with a list call: either issues of form, or a sentence.
using BraintrustListFault = std::variant<QJsonArray, QString>;

/// The part of \a newestFirst the query asks for, or what is wrong with the query.
[[nodiscard]] std::variant<QJsonArray, BraintrustListFault> braintrustPage(
    const HttpRequest &request, QList<QJsonObject> newestFirst);

} // namespace groupdesk::demo
