#pragma once

#include "callback.h"
#include "insight.h"
#include "organization.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

/// \file Braintrust's access control lists as values. Pure functions.

namespace groupdesk::braintrust {

/// What a grant can be about, as the filters of a list name it.
struct GrantObject
{
    QString type; ///< "project" …
    QString id;

    friend bool operator==(const GrantObject &, const GrantObject &) = default;
};

/// No value if the row does not say what it is about, who has it, or what is granted. Types and
/// permissions are whatever the server says: its lists of them grow.
[[nodiscard]] std::optional<Grant> grant(const QJsonObject &row);

/// What touches \a group among \a rows, each once: the server ignores a filter that it does not
/// know. A row that cannot be read makes the list incomplete; one about another organization is
/// left out.
[[nodiscard]] GrantList grantsOf(const QJsonArray &rows, const OrganizationId &organization,
                                 const GroupId &group);

/// The objects of the organization itself whose lists can be asked for; they all have its id. None
/// if it is not known by its id.
[[nodiscard]] QList<GrantObject> organizationObjects(const OrganizationId &organization);

/// \a projects, which came newest first, without deleted ones and those of other organizations.
[[nodiscard]] QList<GrantObject> projectObjects(const QJsonArray &projects,
                                                const OrganizationId &organization);

/// Refused, not there, or not known to an older server, which takes "list_org" for an id: as
/// opposed to a bad key or a server in trouble.
[[nodiscard]] bool isListRefused(const CloudError &error);

} // namespace groupdesk::braintrust
