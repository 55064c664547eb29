#pragma once

#include "ids.h"

#include <QList>
#include <QString>

#include <variant>

namespace groupdesk {

struct TursoDraft
{
    QString location; ///< a code from the platform's own list

    friend bool operator==(const TursoDraft &, const TursoDraft &) = default;
};

struct BraintrustDraft
{
    friend bool operator==(const BraintrustDraft &, const BraintrustDraft &) = default;
};

struct NscaleDraft
{
    QList<RoleId> roles;
    QList<UserId> users;
    QList<ServiceAccountId> serviceAccounts;

    friend bool operator==(const NscaleDraft &, const NscaleDraft &) = default;
};

/// A group that does not exist yet.
struct GroupDraft
{
    QString name;
    QString description; ///< empty: none; ignored where the platform has no descriptions
    std::variant<TursoDraft, BraintrustDraft, NscaleDraft> details;

    friend bool operator==(const GroupDraft &, const GroupDraft &) = default;
};

} // namespace groupdesk
