#pragma once

#include "compactid.h"
#include "group.h"

#include <optional>
#include <string_view>
#include <vector>

namespace groupdesk {

/// What Group says, as views of UTF-8 that somebody else owns: how decoders hand groups to a
/// GroupBatch, and how its records are read. Kept between groups, so that its lists allocate once.
struct GroupFields
{
    using Text = std::string_view;

    struct Subject
    {
        Text id;
        Text issuer;
        Text email;
    };
    struct Tag
    {
        Text name;
        Text value;
    };
    enum class Platform : unsigned char {
        Turso,
        Braintrust,
        Nscale,
    };

    CompactId id;
    Text name;
    std::optional<Text> description;
    std::optional<qint64> created; ///< milliseconds since 1970, UTC
    CompactId createdBy;
    std::optional<qint64> modified; ///< milliseconds since 1970, UTC
    CompactId modifiedBy;
    std::vector<Text> locations;
    std::optional<MemberCounts> members;
    std::optional<bool> deleteProtection;
    std::optional<GroupState> state;
    Text stateText;

    /// Which of the following are meant.
    Platform platform = Platform::Turso;
    // TursoDetails
    std::optional<std::vector<Text>> ownLocations; ///< no value: those above
    CompactId uuid;
    Text primary;
    Text version;
    // BraintrustDetails
    std::optional<CompactId> creator; ///< no value: createdBy
    std::optional<std::vector<CompactId>> memberUsers;
    std::optional<std::vector<CompactId>> memberGroups;
    std::optional<qint64> deletedAt;
    bool builtIn = false;
    // NscaleDetails
    std::vector<CompactId> roles;
    std::vector<CompactId> users;
    std::optional<std::vector<Subject>> subjects;
    std::vector<CompactId> serviceAccounts;
    std::vector<Tag> tags;
    Text provisioningStatus;
    Text healthStatus;

    /// The object as received, as compact JSON; empty if it was not kept (see GroupBatch).
    Text raw;
    /// Empty: that of the batch.
    Text organization;

    /// As new, but with the lists' memory.
    void clear();
};

} // namespace groupdesk
