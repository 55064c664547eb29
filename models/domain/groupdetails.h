#pragma once

#include "ids.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>
#include <variant>

namespace groupdesk {

/// Turso: a database group. An optional without a value means that the platform did not send the
/// field, which several of its own descriptions of a group leave out.
struct TursoDetails
{
    QString uuid; ///< may be empty; changes when a group is re-created under its old name
    QStringList locations; ///< location codes; the only one on AWS, several on the legacy platform
    QString
        primary; ///< in its canonical form ("aws-us-east-1"), also where the server omits "aws-"
    QString version; ///< raw; "tech-preview" means turso-server on AWS

    friend bool operator==(const TursoDetails &, const TursoDetails &) = default;
};

/// Braintrust: a permission group. Member lists are absent in some replies: no value means unknown,
/// an empty list means none.
struct BraintrustDetails
{
    UserId creator; ///< empty for built-in groups
    std::optional<QList<UserId>> memberUsers; ///< direct members only
    std::optional<QList<GroupId>> memberGroups; ///< groups whose people flow into this one
    std::optional<QDateTime> deletedAt;
    bool builtIn = false; ///< Owners, Engineers, Viewers: recognised by name, not deletable

    friend bool operator==(const BraintrustDetails &, const BraintrustDetails &) = default;
};

/// Nscale: a person as an identity provider knows them.
struct NscaleSubject
{
    QString id; ///< the e-mail for local users
    QString issuer; ///< identity issuer URL; another value, or none, means an external subject
    QString email;

    friend bool operator==(const NscaleSubject &, const NscaleSubject &) = default;
};

struct NscaleTag
{
    QString name;
    QString value;

    friend bool operator==(const NscaleTag &, const NscaleTag &) = default;
};

/// Nscale: an identity group.
struct NscaleDetails
{
    QList<RoleId> roles;
    QList<UserId> users;
    /// No value: the server is older than the field. Both lists may name the same person.
    std::optional<QList<NscaleSubject>> subjects;
    QList<ServiceAccountId> serviceAccounts;
    QList<NscaleTag> tags;
    QString provisioningStatus; ///< raw
    QString healthStatus; ///< raw

    friend bool operator==(const NscaleDetails &, const NscaleDetails &) = default;
};

/// The part of a group that only its own platform has.
using GroupDetails = std::variant<TursoDetails, BraintrustDetails, NscaleDetails>;

} // namespace groupdesk
