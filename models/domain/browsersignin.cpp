#include "browsersignin.h"

namespace groupdesk {

std::optional<StoreError> BrowserSignIn::storeProblem() const
{
    return std::nullopt;
}

SignInService::~SignInService() = default;

} // namespace groupdesk
