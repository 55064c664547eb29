#include "groupaction.h"

namespace groupdesk {
namespace {

struct ActionOf
{
    GroupAction operator()(const UnarchiveOrder &) const { return GroupAction::Unarchive; }
    GroupAction operator()(const TransferOrder &) const { return GroupAction::Transfer; }
    GroupAction operator()(const WaitForLocationOrder &) const
    {
        return GroupAction::WaitForLocation;
    }
    GroupAction operator()(const CreateTokenOrder &) const { return GroupAction::CreateToken; }
    GroupAction operator()(const InvalidateTokensOrder &) const
    {
        return GroupAction::InvalidateTokens;
    }
};

} // namespace

GroupAction actionOf(const GroupOrder &order)
{
    return std::visit(ActionOf {}, order);
}

} // namespace groupdesk
