#pragma once

#include "callback.h"
#include "capabilities.h"
#include "group.h"
#include "ids.h"
#include "organization.h"
#include "secret.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

class QObject;

namespace groupdesk {

// What one can order for a single group, besides editing and deleting it. Only platforms that have
// the call offer it: see GroupActionService::limits().

/// Wakes an archived group.
struct UnarchiveOrder
{
    friend bool operator==(const UnarchiveOrder &, const UnarchiveOrder &) = default;
};

/// Hands the group over to another organization.
struct TransferOrder
{
    OrganizationId target;

    friend bool operator==(const TransferOrder &, const TransferOrder &) = default;
};

/// Waits until the group can be used in a location that was added. A long poll: it answers when the
/// location is ready.
struct WaitForLocationOrder
{
    QString location;

    friend bool operator==(const WaitForLocationOrder &, const WaitForLocationOrder &) = default;
};

/// Makes a token for every database of the group, also for those that are created later. It is
/// shown once and cannot be revoked by itself.
struct CreateTokenOrder
{
    int days = 0; ///< how long it lives; 0: it never ends
    bool readOnly = false;
    QStringList attach; ///< names of databases that may be attached; empty: none

    friend bool operator==(const CreateTokenOrder &, const CreateTokenOrder &) = default;
};

/// Ends every token of the group and of its databases; connections drop.
struct InvalidateTokensOrder
{
    friend bool operator==(const InvalidateTokensOrder &, const InvalidateTokensOrder &) = default;
};

using GroupOrder = std::variant<UnarchiveOrder, TransferOrder, WaitForLocationOrder,
                                CreateTokenOrder, InvalidateTokensOrder>;

/// What is asked of Capabilities for an order.
[[nodiscard]] GroupAction actionOf(const GroupOrder &order);

/// What an order came back with.
struct OrderResult
{
    std::optional<Group> group; ///< as the platform described it afterwards, where it did
    Secret token; ///< for CreateTokenOrder; shown once, never stored
};

/// What is known of a transfer before anybody is asked to confirm it.
struct TransferCheck
{
    /// Why it will not work, as far as could be seen.
    enum class Obstacle {
        None,
        NoSuchOrganization, ///< the platform knows no such organization, or not to this token
        SameOrganization,
        NotAMember, ///< the target's groups cannot be read
        RoleTooLow, ///< an owner or administrator of the target may take groups
        NameTaken, ///< the target has a group of that name
    };
    Obstacle obstacle = Obstacle::None;
    Organization target; ///< as the platform names it; empty for NoSuchOrganization
    QString role; ///< of the token's account in the target; empty: could not be read
};

/// What else can be done with a group.
class GroupActionService
{
public:
    virtual ~GroupActionService();

    /// What is known not to work with \a group, without asking: its kind or state. NotOffered: the
    /// platform has no such thing, so it is not shown at all. Changes nothing and asks nothing.
    [[nodiscard]] virtual Capabilities limits(const Group &group) const = 0;
    /// Looks, and changes nothing. Unsupported if the platform has no transfer.
    virtual void checkTransfer(const Organization &organization, const Group &group,
                               const OrganizationId &target, QObject *context,
                               Callback<TransferCheck> done)
        = 0;
    /// Sent at most once. An error with outcomeUnknown means that it may have happened; a token
    /// that was made then is lost, and only InvalidateTokensOrder ends it.
    virtual void perform(const Organization &organization, const GroupId &group,
                         const GroupOrder &order, QObject *context, Callback<OrderResult> done)
        = 0;

protected:
    GroupActionService() = default;
    Q_DISABLE_COPY_MOVE(GroupActionService)
};

} // namespace groupdesk
