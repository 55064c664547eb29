#pragma once

#include "editdraft.h"

#include <QJsonObject>

#include <optional>

namespace groupdesk {

/// \a draft as it is stored. A field without a value has no key; a list that is not to be had is
/// not among "lists".
[[nodiscard]] QJsonObject draftToJson(const EditDraft &draft);

/// The draft that \a stored describes, without any loss. Nothing if anything in it is missing, of
/// another type or unknown here: half of what somebody typed must not be saved as if it were all.
/// Only the time may be missing.
[[nodiscard]] std::optional<EditDraft> draftFromJson(const QJsonObject &stored);

} // namespace groupdesk
