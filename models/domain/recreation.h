#pragma once

#include "capabilities.h"
#include "clouderror.h"
#include "directory.h"
#include "grantwriting.h"
#include "groupdraft.h"
#include "groupsnapshot.h"
#include "insight.h"
#include "platform.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

/// \file What making a deleted group again brings back, and what it never does, from what was
/// noted before the deletion and what the organization has now. Pure: asks nothing.

namespace groupdesk {

/// One thing that belonged to the group.
struct RecreationPart
{
    enum class Kind {
        Content, ///< see field; for a list, one of its items
        PrimaryLocation, ///< Turso: where the group is created
        Container, ///< a group that included it
        GrantHeld, ///< what it was allowed
        GrantOnGroup, ///< what others were allowed to do with it
        // What a platform never gives twice:
        Identity, ///< the id, which every other system knows it by
        Database, ///< Turso: with everything in it
        Tokens, ///< of the group and of its databases
        Creation, ///< when it was created, and by whom
        // What nobody can say any more:
        UnreadGrants,
        UnreadField, ///< see field
        ForgottenPeople,
    };
    Kind kind = Kind::Content;
    GroupField field = GroupField::Name;
    QString item; ///< id of what it is about; the name of a tag; empty for a field that is no list
    QString name; ///< of what it is about, where it is known; the text of a field that is no list
    std::optional<Grant> grant {};
    QString holder {}; ///< of a grant on the group: the name, where it is known
    QString role {}; ///< of a grant: the name of the role, where it is known

    friend bool operator==(const RecreationPart &, const RecreationPart &) = default;
};

/// Why a part does not come back.
enum class RecreationLoss {
    Never, ///< it is made anew, or it is gone for good
    Unread, ///< it could not be read before the deletion
    Forgotten, ///< a person was taken out of the journal
    Gone, ///< the organization has no such thing any more
    NotGrantable, ///< a role that the account may not give
    Circle, ///< the group would include itself, directly or through others
    Failed, ///< it was tried; see error
    Uncertain, ///< it was tried, and nobody knows whether it worked; see error
    NotTried, ///< it was not its turn any more
};

struct LostPart
{
    RecreationPart part;
    RecreationLoss why = RecreationLoss::Never;
    std::optional<CloudError> error {}; ///< for Failed and Uncertain

    friend bool operator==(const LostPart &, const LostPart &) = default;
};

/// What is in the way of making the group again.
struct RecreationObstacle
{
    enum class Kind {
        NoSnapshot, ///< nothing is known of the group any more
        ProfileGone, ///< the profile does not exist any more
        NotOpen, ///< the profile is not open: no token yet, or it failed
        OrganizationGone,
        Limited, ///< see limit: locked, offline, no right …
        PlanLimit, ///< the plan's groups are all in use
        GroupsUnread, ///< see error: whether the name is taken is not known
        NameMissing,
        NameTaken, ///< another name helps
        SameName, ///< there is another group of that name; the platform allows it
        LocationGone, ///< Turso: it has no such location any more; see item
    };
    Kind kind = Kind::NoSnapshot;
    std::optional<Limit> limit {};
    std::optional<CloudError> error {};
    QString item {};

    /// False if it is only to be known.
    [[nodiscard]] bool blocks() const { return kind != Kind::SameName; }
    friend bool operator==(const RecreationObstacle &, const RecreationObstacle &) = default;
};

/// What is known of the organization now. A directory that is not in it could not be read, or was
/// not needed: what it would name is taken to be there.
struct RecreationFacts
{
    PlatformDescription platform;
    QList<Group> groups; ///< all of the organization's
    QHash<DirectoryKind, Directory> directories;
    std::optional<PlanUsage> usage; ///< no value: not published
    /// What stands in the way before anything could be read.
    QList<RecreationObstacle> obstacles;
    bool isForgotten = false; ///< see JournalEntry::isForgotten
};

/// One thing to be done. Steps do not depend on each other, except that all need the first.
struct RecreationStep
{
    enum class Kind {
        Create,
        Content, ///< a field of the new group; a project or location by itself
        Container, ///< names the new group, and the old one no longer
        Grant,
    };
    Kind kind = Kind::Create;
    GroupField field = GroupField::Name; ///< for Content
    NamedGroup container {};
    Grant grant {}; ///< with the old group's id
    QList<RecreationPart> parts; ///< what comes back by it

    friend bool operator==(const RecreationStep &, const RecreationStep &) = default;
};

struct RecreationPlan
{
    GroupDraft draft; ///< what is sent to create it
    GroupContent wanted; ///< what it is to be at last
    QList<RecreationStep> steps; ///< in the order of the work; empty if there is no snapshot
    QList<LostPart> lost;
    QList<RecreationObstacle> obstacles;
    QList<DirectoryKind> unchecked; ///< needed, and not read: whether their things are there is not
                                    ///< known

    [[nodiscard]] bool isBlocked() const;
    [[nodiscard]] bool has(RecreationObstacle::Kind kind) const;
    /// The parts of all steps.
    [[nodiscard]] QList<RecreationPart> comesBack() const;
};

/// Which directories recreationPlan() looks into.
[[nodiscard]] QList<DirectoryKind> recreationNeeds(const GroupSnapshot &snapshot);

/// \a name: what the new group is to be called; the old name, if that is free.
[[nodiscard]] RecreationPlan recreationPlan(const GroupSnapshot &snapshot,
                                            const RecreationFacts &facts, const QString &name);

/// \a grant as it is for the group that was made for \a old.
[[nodiscard]] Grant movedGrant(Grant grant, const GroupId &old, const GroupId &made);

} // namespace groupdesk
