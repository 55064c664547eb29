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

/// What is wrong with a list call: either issues of form, or a sentence.
using BraintrustListFault = std::variant<QJsonArray, QString>;

/// The part of \a newestFirst the query asks for, or what is wrong with the query.
[[nodiscard]] std::variant<QJsonArray, BraintrustListFault> braintrustPage(
    const HttpRequest &request, QList<QJsonObject> newestFirst);

} // namespace groupdesk::demo
