#pragma once

#include "requestrecord.h"

namespace groupdesk {

class Redactor;
struct HttpRequest;
struct WireReport;

/// One sending as the request log keeps it, without a secret. Whose it was, when, and the number of
/// the attempt are left to the caller.
[[nodiscard]] RequestRecord recordOf(const HttpRequest &request, const WireReport &report,
                                     const Redactor &redactor);

/// \a error without a secret in any of its texts.
[[nodiscard]] CloudError redacted(CloudError error, const Redactor &redactor);

} // namespace groupdesk
