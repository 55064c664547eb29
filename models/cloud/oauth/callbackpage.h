#pragma once

#include <QByteArray>

namespace groupdesk::oauth {

enum class SignInEnd {
    SignedIn,
    NotStored, ///< signed in, but only until the program ends
    Failed,
};

/// The page that the browser shows at the end: HTML that needs nothing else, in the language of the
/// program. Why it failed is told in the program's own window, not here.
[[nodiscard]] QByteArray callbackPage(SignInEnd end);

} // namespace groupdesk::oauth
