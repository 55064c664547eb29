#pragma once

#include "memoryjournal.h"
#include "operationrecord.h"

#include <memory>

namespace groupdesk::test {

/// The record of a new operation on the group called \a name.
[[nodiscard]] inline std::unique_ptr<OperationRecord> makeRecord(Journal &journal,
                                                                 JournalAction action,
                                                                 const QString &name = {})
{
    JournalIntent intent;
    intent.id = newOperationId();
    intent.action = action;
    intent.subject.group = name;
    return std::make_unique<OperationRecord>(journal, intent);
}

} // namespace groupdesk::test
