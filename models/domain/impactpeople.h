#pragma once

#include "directory.h"
#include "group.h"
#include "ids.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace groupdesk {

/// Who belongs to a group of Nscale. A group lists people as users of the organization and as
/// subjects of an identity provider, and mostly names the same person both ways: a subject of the
/// organization's own issuer, or of none (an older server wrote that), is the user of its name.
/// Every other subject is somebody else. A value; may be used on any thread.
class ImpactPeople final
{
public:
    /// \a users has no value where it could not be read; \a issuer as in ImpactFacts.
    ImpactPeople(const QList<Group> &groups, const std::optional<Directory> &users, QString issuer);

    /// Each person once: by user id where there is one, else by the subject's id.
    [[nodiscard]] QSet<UserId> peopleOf(const NscaleDetails &details) const;
    /// True if \a subject stands for somebody who is among the users of the same group.
    [[nodiscard]] bool isListed(const NscaleSubject &subject, const NscaleDetails &details) const;
    /// True if \a account, a subject's or service account's id, is in the group. The servers go by
    /// the subject's id alone when they give rights, whatever its issuer. No value: not to be told
    /// without the users.
    [[nodiscard]] std::optional<bool> holds(const NscaleDetails &details,
                                            const QString &account) const;

private:
    [[nodiscard]] bool isLocal(const NscaleSubject &subject) const;
    [[nodiscard]] QString votedIssuer(const QList<Group> &groups) const;

    bool m_hasUsers = false;
    QHash<UserId, QString> m_names;
    QHash<QString, UserId> m_users; ///< by name
    QString m_issuer;
};

} // namespace groupdesk
