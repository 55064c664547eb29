#include "orders/orderstate.h"

#include "limittext.h"
#include "platformui.h"
#include "workspace.h"

#include <QCoreApplication>

#include <algorithm>

namespace groupdesk {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(OrderState)
};

std::optional<Limit> limitOf(const Workspace &workspace, GroupAction action, const GroupRef &ref)
{
    const std::optional<Limit> limit = workspace.limit(action, ref);
    // Waiting only asks: no lock is in its way.
    const bool locked
        = limit && (limit->kind == Limit::Kind::ReadOnly || limit->kind == Limit::Kind::Barred);
    return action == GroupAction::WaitForLocation && locked ? std::nullopt : limit;
}

QString wordsOf(const Workspace &workspace, const Limit &limit, GroupAction action,
                const GroupRef &ref)
{
    const auto profile = workspace.profile(ref.profile);
    return limitText(limit, action, profile ? profile->name : QString());
}

bool hasProtection(const PlatformId &platform)
{
    const PlatformUi *ui = findPlatformUi(platform);
    return ui != nullptr
        && std::any_of(
               ui->editFields.cbegin(), ui->editFields.cend(),
               [](const EditFieldUi &field) { return field.field == GroupField::Protection; });
}

OfferedOrder offered(const Workspace &workspace, GroupAction action, const GroupRef &ref)
{
    const std::optional<Limit> limit = limitOf(workspace, action, ref);
    if (!limit)
        return { true, {} };
    if (limit->kind == Limit::Kind::NotOffered)
        return {};
    return { true, wordsOf(workspace, *limit, action, ref) };
}

} // namespace

QString whyNotOrder(const Workspace &workspace, GroupAction action, const GroupRef &ref)
{
    const std::optional<Limit> limit = limitOf(workspace, action, ref);
    return limit ? wordsOf(workspace, *limit, action, ref) : QString();
}

OrderState orderState(Workspace &workspace, const QList<GroupRef> &selected,
                      const OrdersInFlight &running)
{
    OrderState state;
    const auto row
        = selected.isEmpty() ? std::nullopt : workspace.groups().row(selected.constFirst());
    if (!row)
        return state;
    const GroupRef &ref = row->ref;
    const auto offer = [&](GroupAction action, const QString &first = {}) {
        OfferedOrder order = offered(workspace, action, ref);
        if (running.contains(ref, action))
            order.whyNot = Texts::tr("This is being done just now.");
        else if (selected.size() > 1)
            order.whyNot = Texts::tr("Select one group: this is done for one at a time.");
        else if (order.whyNot.isEmpty())
            order.whyNot = first;
        return order;
    };
    state.protection = offer(GroupAction::Edit);
    state.protection.offered = hasProtection(row->platform);
    state.isProtected = row->group.deleteProtection;
    state.unarchive = offer(GroupAction::Unarchive);
    state.isArchived
        = state.unarchive.offered && row->group.state == std::optional(GroupState::Archived);
    const bool severalPlaces = row->group.locations.size() > 1;
    state.wait = offer(GroupAction::WaitForLocation,
                       severalPlaces ? QString()
                                     : Texts::tr("The group has one location only: there is none "
                                                 "to wait for."));
    state.token = offer(GroupAction::CreateToken);
    state.transfer = offer(GroupAction::Transfer);
    state.invalidate = offer(GroupAction::InvalidateTokens);
    return state;
}

} // namespace groupdesk
