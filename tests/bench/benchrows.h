#pragma once

#include "groupbatch.h"
#include "source.h"

namespace groupdesk::bench {

/// \a count Braintrust groups as organizations have them: names of 8 to 24 characters, a
/// description on every third, up to six members. The same for the same \a seed.
[[nodiscard]] GroupBatch manyGroups(int count, quint32 seed = 1);
/// The same, of which every \a every-th has another description.
[[nodiscard]] GroupBatch withChanges(const GroupBatch &groups, int every);
/// Whose they are.
[[nodiscard]] Source manyGroupsSource();
/// \a groups as Braintrust lists them.
[[nodiscard]] QByteArray asBraintrustText(const GroupBatch &groups);
/// The bytes of the names and ids themselves, members' ids included.
[[nodiscard]] qint64 bytesOfNamesAndIds(const GroupBatch &groups);

} // namespace groupdesk::bench
