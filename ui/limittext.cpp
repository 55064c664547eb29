#include "limittext.h"

#include "errorwords.h"
#include "group.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

struct LimitWords
{
    Q_DECLARE_TR_FUNCTIONS(LimitText)
};

/// Whole sentences for each action: parts of a sentence do not translate.
QString pick(GroupAction action, const QString &create, const QString &edit, const QString &remove)
{
    switch (action) {
    case GroupAction::Create:
        return create;
    case GroupAction::Edit:
    case GroupAction::Unarchive:
    case GroupAction::Transfer:
    case GroupAction::WaitForLocation:
    case GroupAction::CreateToken:
    case GroupAction::InvalidateTokens:
        return edit;
    case GroupAction::Delete:
        return remove;
    }
    Q_UNREACHABLE();
}

/// The name of a profile with a space before it, to follow the word "profile"; empty if it has
/// none.
QString named(const QString &profileName)
{
    return profileName.isEmpty() ? QString() : QString(u' ' + quotedName(profileName));
}

/// A platform's word as part of a sentence.
QString word(const QString &detail)
{
    return quotedName(detail.simplified());
}

QString tokenScope(const Limit &limit, GroupAction action, const QString &profile)
{
    if (!limit.detail.isEmpty()) {
        return pick(action,
                    LimitWords::tr("Creating groups takes a token with the scope %2; the one of "
                                   "the profile%1 lacks it."),
                    LimitWords::tr("Changing groups takes a token with the scope %2; the one of "
                                   "the profile%1 lacks it."),
                    LimitWords::tr("Deleting groups takes a token with the scope %2; the one of "
                                   "the profile%1 lacks it."))
            .arg(profile, word(limit.detail));
    }
    return pick(action,
                LimitWords::tr("The token of the profile%1 belongs to one group; creating groups "
                               "takes a token of the organization."),
                LimitWords::tr("The token of the profile%1 belongs to one group; changing others "
                               "takes a token of the organization."),
                LimitWords::tr("The token of the profile%1 belongs to one group; deleting groups "
                               "takes a token of the organization."))
        .arg(profile);
}

QString missingRight(const Limit &limit, GroupAction action, const QString &profile)
{
    if (limit.detail.isEmpty()) {
        return pick(action,
                    LimitWords::tr("The account of the profile%1 may not create groups here; an "
                                   "administrator of the organization can give it the right."),
                    LimitWords::tr("The account of the profile%1 may not change groups here; an "
                                   "administrator of the organization can give it the right."),
                    LimitWords::tr("The account of the profile%1 may not delete groups here; an "
                                   "administrator of the organization can give it the right."))
            .arg(profile);
    }
    return pick(action,
                LimitWords::tr("Creating groups takes the right %2, which the account of the "
                               "profile%1 lacks here."),
                LimitWords::tr("Changing groups takes the right %2, which the account of the "
                               "profile%1 lacks here."),
                LimitWords::tr("Deleting groups takes the right %2, which the account of the "
                               "profile%1 lacks here."))
        .arg(profile, word(limit.detail));
}

QString planLimit(GroupAction action)
{
    return pick(action,
                LimitWords::tr("The plan of the organization does not include another group."),
                LimitWords::tr("The plan of the organization does not include changing groups."),
                LimitWords::tr("The plan of the organization does not include deleting groups."));
}

QString readOnly(GroupAction action, const QString &profile)
{
    return pick(action, LimitWords::tr("The profile%1 is locked: unlock it to create groups."),
                LimitWords::tr("The profile%1 is locked: unlock it to change groups."),
                LimitWords::tr("The profile%1 is locked: unlock it to delete groups."))
        .arg(profile);
}

QString barred(GroupAction action)
{
    return pick(action, LimitWords::tr("The program was started read-only: it creates no groups."),
                LimitWords::tr("The program was started read-only: it changes no groups."),
                LimitWords::tr("The program was started read-only: it deletes no groups."));
}

QString offline(GroupAction action, const QString &profile)
{
    return pick(action,
                LimitWords::tr("The platform of the profile%1 does not answer: groups can be "
                               "created once it is back."),
                LimitWords::tr("The platform of the profile%1 does not answer: groups can be "
                               "changed once it is back."),
                LimitWords::tr("The platform of the profile%1 does not answer: groups can be "
                               "deleted once it is back."))
        .arg(profile);
}

QString organization(const Limit &limit, GroupAction action)
{
    const QString state
        = limit.detail.isEmpty() ? QString() : QString(u" (" + displayName(limit.detail) + u')');
    return pick(action,
                LimitWords::tr("The organization is not ready%1: groups can be created once it "
                               "is."),
                LimitWords::tr("The organization is not ready%1: groups can be changed once it "
                               "is."),
                LimitWords::tr("The organization is not ready%1: groups can be deleted once it "
                               "is."))
        .arg(state);
}

} // namespace

QString limitText(const Limit &limit, GroupAction action, const QString &profileName)
{
    const QString profile = named(profileName);
    switch (limit.kind) {
    case Limit::Kind::TokenScope:
        return tokenScope(limit, action, profile);
    case Limit::Kind::MissingRight:
        return missingRight(limit, action, profile);
    case Limit::Kind::PlanLimit:
        return planLimit(action);
    case Limit::Kind::ReadOnly:
        return readOnly(action, profile);
    case Limit::Kind::Barred:
        return barred(action);
    case Limit::Kind::Offline:
        return offline(action, profile);
    case Limit::Kind::Organization:
        return organization(limit, action);
    case Limit::Kind::NotOffered:
        return LimitWords::tr("The platform offers no such thing.");
    case Limit::Kind::BuiltIn:
        return LimitWords::tr("The group is built in: the platform itself needs it as it is.");
    case Limit::Kind::SingleLocation:
        return LimitWords::tr("Groups of this kind stay in one location; the platform does not "
                              "replicate them.");
    case Limit::Kind::PrimaryLocation:
        return LimitWords::tr("The primary location cannot be removed.");
    case Limit::Kind::NotArchived:
        return LimitWords::tr("The group is not archived.");
    case Limit::Kind::Archived:
        return LimitWords::tr("The group is archived: unarchive it first.");
    case Limit::Kind::NotGrantable:
        return LimitWords::tr("This goes beyond the account's own rights.");
    case Limit::Kind::Unread:
        return LimitWords::tr("It could not be read, so it is not changed.");
    }
    Q_UNREACHABLE();
}

} // namespace groupdesk
