#pragma once

#include "detailcontent.h"
#include "errortext.h"

namespace groupdesk {

/// What of \a needs could not be read, and what that means for the reader: "The names of users
/// could not be read; their ids are shown." No value if all is well, or the platform has no such
/// thing. \a where names the platform for the details.
[[nodiscard]] std::optional<ErrorText> readProblem(const DetailNeeds &needs,
                                                   const DetailContext &context,
                                                   const ErrorContext &where);

/// True if something of \a needs is being read.
[[nodiscard]] bool isReading(const DetailNeeds &needs, const DetailContext &context);

} // namespace groupdesk
