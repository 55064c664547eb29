#include "impactpeople.h"

#include <algorithm>
#include <utility>

namespace groupdesk {

ImpactPeople::ImpactPeople(const QList<Group> &groups, const std::optional<Directory> &users,
                           QString issuer)
    : m_hasUsers(users.has_value()), m_issuer(std::move(issuer))
{
    for (const DirectoryEntry &user : users.value_or(Directory())) {
        m_names.insert(UserId(user.id), user.name);
        m_users.insert(user.name, UserId(user.id));
    }
    const QString voted = votedIssuer(groups);
    if (!voted.isEmpty())
        m_issuer = voted;
}

/// A profile may go through another address than the one that people are issued by: then it is the
/// issuer that most people among the users are listed with. Empty: nothing speaks against the known
/// one.
QString ImpactPeople::votedIssuer(const QList<Group> &groups) const
{
    QHash<QString, int> votes;
    for (const Group &group : groups) {
        const auto *details = std::get_if<NscaleDetails>(&group.details);
        if (details == nullptr)
            continue;
        for (const NscaleSubject &subject : details->subjects.value_or(QList<NscaleSubject>())) {
            const UserId user = m_users.value(subject.id);
            if (!subject.issuer.isEmpty() && !user.isEmpty() && details->users.contains(user))
                ++votes[subject.issuer];
        }
    }
    if (votes.isEmpty() || votes.contains(m_issuer))
        return {};
    QStringList issuers = votes.keys();
    issuers.sort(); // the same choice every time
    return *std::max_element(issuers.cbegin(), issuers.cend(),
                             [&votes](const QString &left, const QString &right) {
                                 return votes.value(left) < votes.value(right);
                             });
}

bool ImpactPeople::isLocal(const NscaleSubject &subject) const
{
    return subject.issuer.isEmpty() || subject.issuer == m_issuer;
}

QSet<UserId> ImpactPeople::peopleOf(const NscaleDetails &details) const
{
    QSet<UserId> people(details.users.cbegin(), details.users.cend());
    for (const NscaleSubject &subject : details.subjects.value_or(QList<NscaleSubject>())) {
        const bool isOthers = !m_issuer.isEmpty() && !isLocal(subject);
        if (!m_hasUsers && !isOthers)
            continue; // most likely one of the users
        const UserId user = isLocal(subject) ? m_users.value(subject.id) : UserId();
        people.insert(user.isEmpty() ? UserId(subject.id) : user);
    }
    return people;
}

bool ImpactPeople::isListed(const NscaleSubject &subject, const NscaleDetails &details) const
{
    if (!m_hasUsers) // the server makes those of its own issuer from the users
        return !subject.issuer.isEmpty() && subject.issuer == m_issuer;
    const UserId user = isLocal(subject) ? m_users.value(subject.id) : UserId();
    return !user.isEmpty() && details.users.contains(user);
}

std::optional<bool> ImpactPeople::holds(const NscaleDetails &details, const QString &account) const
{
    const QList<NscaleSubject> subjects = details.subjects.value_or(QList<NscaleSubject>());
    const bool isNamed = details.serviceAccounts.contains(ServiceAccountId(account))
        || details.users.contains(UserId(account))
        || std::any_of(subjects.cbegin(), subjects.cend(),
                       [&account](const NscaleSubject &one) { return one.id == account; });
    if (isNamed)
        return true;
    if (!m_hasUsers && !details.users.isEmpty())
        return std::nullopt;
    const UserId user = m_users.value(account);
    return !user.isEmpty() && details.users.contains(user);
}

} // namespace groupdesk
