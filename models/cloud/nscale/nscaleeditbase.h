#pragma once

#include "callback.h"
#include "groupediting.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>

/// \file A group of Nscale as an editor needs it. Pure functions.

namespace groupdesk::nscale {

/// What was read to edit a group. Only the group itself must be there.
struct EditParts
{
    Group group;
    CloudResult<QJsonArray> users;
    CloudResult<QJsonArray> roles;
    CloudResult<QJsonArray> projects;
    CloudResult<QJsonArray> groups;
    QString caller; ///< whose token it is, as userinfo says; empty: not known
    QString version; ///< of the server, as /api/version says; empty: it does not
    QString baseUrl; ///< without a slash at its end: the issuer of local people by convention
};

/// What a subject in a group is. "Local" is an issuer that is the identity service's own, or none,
/// which an older users API wrote.
enum class SubjectKind {
    Member, ///< local, and the same person is in "userIDs"
    Unlisted, ///< local and a member of the organization, but not in "userIDs"
    Dead, ///< of the own issuer, but the organization has no such user: refused when sent
    External, ///< everything else
};

/// What is known besides the group when it is written back. Kept in EditBase::memory.
struct EditMemory
{
    QJsonObject group; ///< as received
    std::optional<QJsonArray> projects; ///< as received; no value: not to be had
    /// User id to the subject that the identity provider knows; no value: not to be had.
    std::optional<QHash<QString, QString>> people;
    QString issuer; ///< of local people
    /// 1.16.1 or newer: "subjects" decides who belongs to the group, so it may be written.
    bool storesSubjects = false;
    QString caller;
    QStringList rolesElsewhere; ///< what the caller holds through other groups

    [[nodiscard]] static EditMemory fromJson(const QJsonObject &object);
    [[nodiscard]] QJsonObject toJson() const;
    /// The user id of a subject; empty if the organization has no such user.
    [[nodiscard]] QString userOf(const QString &subject) const;
    [[nodiscard]] SubjectKind kindOf(const QJsonValue &subject) const;
};

/// The item of GroupField::Subjects for a subject as it was received.
[[nodiscard]] QString itemOf(const QJsonValue &subject);

/// GroupField::Subjects lists those who are no SubjectKind::Member: the others are people in
/// GroupField::Users already. There is no such list on a server that stores none.
[[nodiscard]] EditBase editBase(const EditParts &parts);

} // namespace groupdesk::nscale
