#include "orders/transferwords.h"

#include "errorwords.h"
#include "group.h"

#include <QCoreApplication>

namespace groupdesk {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TransferWords)
};

/// Its name, with the id where that says more.
QString organizationWords(const TransferCheck &check, const OrganizationId &target)
{
    const QString id = target.toString();
    if (check.target.name.isEmpty() || check.target.name == id)
        return quotedName(id);
    return Texts::tr("%1 (%2)").arg(quotedName(check.target.name), displayName(id));
}

} // namespace

ErrorText obstacleWords(const TransferCheck &check, const OrganizationId &target,
                        const OrderSubject &subject)
{
    using Obstacle = TransferCheck::Obstacle;
    const QString where = organizationWords(check, target);
    switch (check.obstacle) {
    case Obstacle::NoSuchOrganization:
        return { Texts::tr("%1 knows no organization %2, or does not show it to this token.")
                     .arg(subject.platform, where),
                 Texts::tr("Check how it is written: its short name, as in its address. A token of "
                           "one organization may see no other."),
                 {},
                 {} };
    case Obstacle::SameOrganization:
        return { Texts::tr("The group is in %1 already.").arg(where),
                 Texts::tr("Choose another organization."),
                 {},
                 {} };
    case Obstacle::NotAMember:
        return { Texts::tr("The account of the profile %1 is not seen to be in %2.")
                     .arg(quotedName(subject.profile), where),
                 Texts::tr("An owner of that organization can invite it as an administrator."),
                 {},
                 {} };
    case Obstacle::RoleTooLow: {
        const QString role = check.role.isEmpty()
            ? QString()
            : Texts::tr("Its role there is %1.").arg(quotedName(check.role));
        return { Texts::tr("The account of the profile %1 may not take groups into %2.")
                     .arg(quotedName(subject.profile), where),
                 joinedSentences(
                     { role, Texts::tr("Owners and administrators may; an owner can change it.") }),
                 {},
                 {} };
    }
    case Obstacle::NameTaken:
        return { Texts::tr("%1 already has a group of the name %2.")
                     .arg(where, quotedName(subject.group)),
                 Texts::tr("Rename one of the two first."),
                 {},
                 {} };
    case Obstacle::None:
        break;
    }
    Q_UNREACHABLE();
}

ErrorText possibleWords(const TransferCheck &check, const OrganizationId &target)
{
    const QString role = check.role.isEmpty()
        ? Texts::tr("Which role the account has there could not be read, so it may still be "
                    "refused.")
        : Texts::tr("The account's role there is %1.").arg(quotedName(check.role));
    return { Texts::tr("Nothing is seen to be in the way of a transfer to %1.")
                 .arg(organizationWords(check, target)),
             role,
             {},
             {} };
}

} // namespace groupdesk
