#pragma once

#include <QHash>
#include <QString>

namespace groupdesk {

/// What one may want to do with groups.
enum class GroupAction {
    Create,
    Edit,
    Delete,
    Unarchive,
    Transfer, ///< to another organization
    WaitForLocation,
    CreateToken, ///< a token of the group, for its databases
    InvalidateTokens,
};

/// Why an action is not to be had. A value; the user interface has the words.
struct Limit
{
    enum class Kind {
        TokenScope, ///< this kind of token never may (Turso: group-scoped tokens)
        MissingRight, ///< the account lacks the right named in detail (Nscale's ACL)
        PlanLimit, ///< the plan does not include it
        ReadOnly, ///< the profile is locked; unlocking helps
        Barred, ///< the program was started read-only
        Offline, ///< the platform does not answer; what is shown is old
        Organization, ///< the organization itself is not usable now; detail is its state
        // About one group, or one thing in it:
        NotOffered, ///< the platform has no such thing: not shown at all
        BuiltIn, ///< the platform's own group; it is not changed
        SingleLocation, ///< groups of this kind have one location for good (Turso on AWS)
        PrimaryLocation, ///< the primary location cannot be taken away
        NotArchived, ///< only archived groups are unarchived
        Archived, ///< an archived group must be unarchived first
        NotGrantable, ///< a role beyond the account's own rights
        Unread, ///< it could not be read, so it is not written
        Pinned, ///< a person marked it "Never Delete", on this computer
        // About this computer:
        Stale, ///< what is shown is from an earlier run; the platform has not answered yet
        PinsUnread, ///< which groups are pinned could not be read; detail is the file
    };
    Kind kind = Kind::MissingRight;
    QString detail; ///< the platform's own name of a right or state; may be empty

    friend bool operator==(const Limit &, const Limit &) = default;
};

/// What is known not to work. An action without an entry may work: the platform decides.
using Capabilities = QHash<GroupAction, Limit>;

} // namespace groupdesk
