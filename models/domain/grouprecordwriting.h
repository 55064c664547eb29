#pragma once

#include "groupfields.h"

#include <QByteArray>

/// \file Writing a group's record; only for groupbatch.cpp. See grouprecord.h for its form.

namespace groupdesk::record {

/// Appends the record of \a fields to \a target.
void append(QByteArray &target, const GroupFields &fields);

} // namespace groupdesk::record
