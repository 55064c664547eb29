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
struct Sentences
{
    QString create;
    QString edit;
    QString remove;
    QString unarchive;
    QString transfer;
    QString wait;
    QString token;
    QString invalidate;
};

QString pick(GroupAction action, const Sentences &sentences)
{
    switch (action) {
    case GroupAction::Create:
        return sentences.create;
    case GroupAction::Edit:
        return sentences.edit;
    case GroupAction::Delete:
        return sentences.remove;
    case GroupAction::Unarchive:
        return sentences.unarchive;
    case GroupAction::Transfer:
        return sentences.transfer;
    case GroupAction::WaitForLocation:
        return sentences.wait;
    case GroupAction::CreateToken:
        return sentences.token;
    case GroupAction::InvalidateTokens:
        return sentences.invalidate;
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
                    { .create = LimitWords::tr("Creating groups takes a token with the scope %2; "
                                               "the one of the profile%1 lacks it."),
                      .edit = LimitWords::tr("Changing groups takes a token with the scope %2; the "
                                             "one of the profile%1 lacks it."),
                      .remove = LimitWords::tr("Deleting groups takes a token with the scope %2; "
                                               "the one of the profile%1 lacks it."),
                      .unarchive = LimitWords::tr("Unarchiving groups takes a token with the scope "
                                                  "%2; the one of the profile%1 lacks it."),
                      .transfer = LimitWords::tr("Transferring groups takes a token with the scope "
                                                 "%2; the one of the profile%1 lacks it."),
                      .wait = LimitWords::tr("Waiting for a location takes a token with the scope "
                                             "%2; the one of the profile%1 lacks it."),
                      .token = LimitWords::tr("Making tokens of groups takes a token with the "
                                              "scope %2; the one of the profile%1 lacks it."),
                      .invalidate
                      = LimitWords::tr("Invalidating tokens of groups takes a token with the scope "
                                       "%2; the one of the profile%1 lacks it.") })
            .arg(profile, word(limit.detail));
    }
    return pick(action,
                { .create = LimitWords::tr("The token of the profile%1 belongs to one group; "
                                           "creating groups takes a token of the organization."),
                  .edit = LimitWords::tr("The token of the profile%1 belongs to one group; "
                                         "changing others takes a token of the organization."),
                  .remove = LimitWords::tr("The token of the profile%1 belongs to one group; "
                                           "deleting groups takes a token of the organization."),
                  .unarchive
                  = LimitWords::tr("The token of the profile%1 belongs to one group; unarchiving "
                                   "others takes a token of the organization."),
                  .transfer
                  = LimitWords::tr("The token of the profile%1 belongs to one group; transferring "
                                   "groups takes a token of the organization."),
                  .wait
                  = LimitWords::tr("The token of the profile%1 belongs to one group; waiting for a "
                                   "location of others takes a token of the organization."),
                  .token = LimitWords::tr("The token of the profile%1 belongs to one group; making "
                                          "tokens of others takes a token of the organization."),
                  .invalidate
                  = LimitWords::tr("The token of the profile%1 belongs to one group; invalidating "
                                   "tokens of others takes a token of the organization.") })
        .arg(profile);
}

QString missingRight(const Limit &limit, GroupAction action, const QString &profile)
{
    if (limit.detail.isEmpty()) {
        return pick(action,
                    { .create = LimitWords::tr(
                          "The account of the profile%1 may not create groups here; an "
                          "administrator of the organization can give it the right."),
                      .edit = LimitWords::tr(
                          "The account of the profile%1 may not change groups here; an "
                          "administrator of the organization can give it the right."),
                      .remove = LimitWords::tr(
                          "The account of the profile%1 may not delete groups here; an "
                          "administrator of the organization can give it the right."),
                      .unarchive = LimitWords::tr(
                          "The account of the profile%1 may not unarchive groups here; an "
                          "administrator of the organization can give it the right."),
                      .transfer = LimitWords::tr(
                          "The account of the profile%1 may not transfer groups here; an "
                          "administrator of the organization can give it the right."),
                      .wait = LimitWords::tr(
                          "The account of the profile%1 may not wait for locations of groups here; "
                          "an administrator of the organization can give it the right."),
                      .token = LimitWords::tr(
                          "The account of the profile%1 may not make tokens of groups here; an "
                          "administrator of the organization can give it the right."),
                      .invalidate = LimitWords::tr(
                          "The account of the profile%1 may not invalidate tokens of groups here; "
                          "an administrator of the organization can give it the right.") })
            .arg(profile);
    }
    return pick(action,
                { .create = LimitWords::tr("Creating groups takes the right %2, which the account "
                                           "of the profile%1 lacks here."),
                  .edit = LimitWords::tr("Changing groups takes the right %2, which the account of "
                                         "the profile%1 lacks here."),
                  .remove = LimitWords::tr("Deleting groups takes the right %2, which the account "
                                           "of the profile%1 lacks here."),
                  .unarchive = LimitWords::tr("Unarchiving groups takes the right %2, which the "
                                              "account of the profile%1 lacks here."),
                  .transfer = LimitWords::tr("Transferring groups takes the right %2, which the "
                                             "account of the profile%1 lacks here."),
                  .wait = LimitWords::tr("Waiting for a location takes the right %2, which the "
                                         "account of the profile%1 lacks here."),
                  .token = LimitWords::tr("Making tokens of groups takes the right %2, which the "
                                          "account of the profile%1 lacks here."),
                  .invalidate = LimitWords::tr("Invalidating tokens of groups takes the right %2, "
                                               "which the account of the profile%1 lacks here.") })
        .arg(profile, word(limit.detail));
}

QString planLimit(GroupAction action)
{
    return pick(
        action,
        { .create = LimitWords::tr("The plan of the organization does not include another group."),
          .edit = LimitWords::tr("The plan of the organization does not include changing groups."),
          .remove
          = LimitWords::tr("The plan of the organization does not include deleting groups."),
          .unarchive
          = LimitWords::tr("The plan of the organization does not include unarchiving groups."),
          .transfer
          = LimitWords::tr("The plan of the organization does not include transferring groups."),
          .wait
          = LimitWords::tr("The plan of the organization does not include waiting for a location."),
          .token
          = LimitWords::tr("The plan of the organization does not include tokens of groups."),
          .invalidate = LimitWords::tr(
              "The plan of the organization does not include invalidating tokens of groups.") });
}

QString readOnly(GroupAction action, const QString &profile)
{
    return pick(action,
                { .create = LimitWords::tr("The profile%1 is locked: unlock it to create groups."),
                  .edit = LimitWords::tr("The profile%1 is locked: unlock it to change groups."),
                  .remove = LimitWords::tr("The profile%1 is locked: unlock it to delete groups."),
                  .unarchive
                  = LimitWords::tr("The profile%1 is locked: unlock it to unarchive groups."),
                  .transfer
                  = LimitWords::tr("The profile%1 is locked: unlock it to transfer groups."),
                  .wait = LimitWords::tr(
                      "The profile%1 is locked: unlock it to wait for locations of groups."),
                  .token
                  = LimitWords::tr("The profile%1 is locked: unlock it to make tokens of groups."),
                  .invalidate = LimitWords::tr(
                      "The profile%1 is locked: unlock it to invalidate tokens of groups.") })
        .arg(profile);
}

QString barred(GroupAction action)
{
    return pick(
        action,
        { .create = LimitWords::tr("The program was started read-only: it creates no groups."),
          .edit = LimitWords::tr("The program was started read-only: it changes no groups."),
          .remove = LimitWords::tr("The program was started read-only: it deletes no groups."),
          .unarchive
          = LimitWords::tr("The program was started read-only: it unarchives no groups."),
          .transfer = LimitWords::tr("The program was started read-only: it transfers no groups."),
          .wait
          = LimitWords::tr("The program was started read-only: it does not wait for locations."),
          .token
          = LimitWords::tr("The program was started read-only: it makes no tokens of groups."),
          .invalidate
          = LimitWords::tr("The program was started read-only: it invalidates no tokens.") });
}

QString offline(GroupAction action, const QString &profile)
{
    return pick(action,
                { .create = LimitWords::tr("The platform of the profile%1 does not answer: groups "
                                           "can be created once it is back."),
                  .edit = LimitWords::tr("The platform of the profile%1 does not answer: groups "
                                         "can be changed once it is back."),
                  .remove = LimitWords::tr("The platform of the profile%1 does not answer: groups "
                                           "can be deleted once it is back."),
                  .unarchive = LimitWords::tr("The platform of the profile%1 does not answer: "
                                              "groups can be unarchived once it is back."),
                  .transfer = LimitWords::tr("The platform of the profile%1 does not answer: "
                                             "groups can be transferred once it is back."),
                  .wait = LimitWords::tr("The platform of the profile%1 does not answer: one can "
                                         "wait for locations once it is back."),
                  .token = LimitWords::tr("The platform of the profile%1 does not answer: tokens "
                                          "of groups can be made once it is back."),
                  .invalidate
                  = LimitWords::tr("The platform of the profile%1 does not answer: tokens of "
                                   "groups can be invalidated once it is back.") })
        .arg(profile);
}

QString stale()
{
    return LimitWords::tr("What is shown is from the last time. It can be worked with once the "
                          "platform has answered.");
}

QString organization(const Limit &limit, GroupAction action)
{
    const QString state
        = limit.detail.isEmpty() ? QString() : QString(u" (" + displayName(limit.detail) + u')');
    return pick(action,
                { .create = LimitWords::tr(
                      "The organization is not ready%1: groups can be created once it is."),
                  .edit = LimitWords::tr(
                      "The organization is not ready%1: groups can be changed once it is."),
                  .remove = LimitWords::tr(
                      "The organization is not ready%1: groups can be deleted once it is."),
                  .unarchive = LimitWords::tr(
                      "The organization is not ready%1: groups can be unarchived once it is."),
                  .transfer = LimitWords::tr(
                      "The organization is not ready%1: groups can be transferred once it is."),
                  .wait = LimitWords::tr(
                      "The organization is not ready%1: one can wait for locations once it is."),
                  .token = LimitWords::tr(
                      "The organization is not ready%1: tokens of groups can be made once it is."),
                  .invalidate = LimitWords::tr("The organization is not ready%1: tokens of groups "
                                               "can be invalidated once it is.") })
        .arg(state);
}

/// What is so with one group whatever one wants to do with it.
QString aboutOneGroup(Limit::Kind kind)
{
    switch (kind) {
    case Limit::Kind::BuiltIn:
        return LimitWords::tr("The group is built in: the platform itself needs it as it is.");
    case Limit::Kind::SingleLocation:
        return LimitWords::tr("Groups of this kind stay in one location: there is none to add or "
                              "to wait for.");
    case Limit::Kind::PrimaryLocation:
        return LimitWords::tr("The primary location belongs to the group for good: it cannot be "
                              "removed.");
    case Limit::Kind::NotArchived:
        return LimitWords::tr("The group is not archived: there is nothing to unarchive.");
    case Limit::Kind::Archived:
        return LimitWords::tr("The group is archived: unarchive it first.");
    case Limit::Kind::NotGrantable:
        return LimitWords::tr("This goes beyond the account's own rights, so it cannot be given.");
    case Limit::Kind::Unread:
        return LimitWords::tr("It could not be read, so it is not changed.");
    case Limit::Kind::Pinned:
        return LimitWords::tr("The group is marked “Never Delete” on this computer: take the mark "
                              "away first, in the Group menu.");
    default:
        return LimitWords::tr("The platform offers no such thing.");
    }
}

QString pinsUnread(const Limit &limit)
{
    if (limit.detail.isEmpty())
        return LimitWords::tr("Which groups are marked “Never Delete” cannot be read on this "
                              "computer. Until it can, nothing is deleted.");
    return LimitWords::tr("Which groups are marked “Never Delete” cannot be read from %1. Until it "
                          "can, nothing is deleted.")
        .arg(displayName(limit.detail));
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
    case Limit::Kind::Stale:
        return stale();
    case Limit::Kind::Organization:
        return organization(limit, action);
    case Limit::Kind::NotOffered:
    case Limit::Kind::BuiltIn:
    case Limit::Kind::SingleLocation:
    case Limit::Kind::PrimaryLocation:
    case Limit::Kind::NotArchived:
    case Limit::Kind::Archived:
    case Limit::Kind::NotGrantable:
    case Limit::Kind::Unread:
    case Limit::Kind::Pinned:
        return aboutOneGroup(limit.kind);
    case Limit::Kind::PinsUnread:
        return pinsUnread(limit);
    }
    Q_UNREACHABLE();
}

} // namespace groupdesk
