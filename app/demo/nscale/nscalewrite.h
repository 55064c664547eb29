#pragma once

#include "demooptions.h"
#include "nscale/nscalestate.h"

#include <QByteArray>

#include <variant>

/// \file What a client may send to make or replace a group or to replace a project, and how it is
/// refused.

namespace groupdesk::demo {

/// Why a request is refused: the status, and the text for "error_description".
struct NscaleRefusal
{
    int status;
    QString text;
};

/// The changeable parts of a group, checked.
struct NscaleGroupWrite
{
    QString name;
    QString description; ///< null if not given
    QJsonArray tags;
    QStringList roles;
    QStringList users;
    QStringList serviceAccounts;
    QList<NscaleExternalSubject> externals;
};

/// What a write is checked against.
struct NscaleWriteContext
{
    const NscaleState &state;
    QString organization;
    QString issuer; ///< of local users
    NscaleGeneration generation;
    QStringList rolesHeld; ///< of the group so far; empty for a new one
};

/// The changeable parts of a project, checked.
struct NscaleProjectWrite
{
    QString name;
    QString description; ///< null if not given
    QJsonArray tags;
    QStringList groups;
};

[[nodiscard]] std::variant<NscaleGroupWrite, NscaleRefusal> readNscaleGroup(
    const QByteArray &body, const NscaleWriteContext &context);
/// Refuses ids of groups that the organization does not have.
[[nodiscard]] std::variant<NscaleProjectWrite, NscaleRefusal> readNscaleProject(
    const QByteArray &body, const NscaleWriteContext &context);

} // namespace groupdesk::demo
