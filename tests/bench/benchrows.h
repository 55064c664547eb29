#pragma once

#include "groupbatch.h"
#include "source.h"

namespace groupdesk::bench {

enum class Descriptions { EveryThird, None };

/// \a count Braintrust groups as organizations have them: names of 8 to 24 characters, a
/// description on every third, up to six members. Always the same.
[[nodiscard]] GroupBatch manyGroups(int count,
                                    Descriptions descriptions = Descriptions::EveryThird);
/// The same, of which every \a every-th has another description.
[[nodiscard]] GroupBatch withChanges(const GroupBatch &groups, int every);
/// Whose they are.
[[nodiscard]] Source manyGroupsSource();
/// \a groups as Braintrust lists them.
[[nodiscard]] QByteArray asBraintrustText(const GroupBatch &groups);
/// The bytes of the names and ids themselves, members' ids included.
[[nodiscard]] qint64 bytesOfNamesAndIds(const GroupBatch &groups);

} // namespace groupdesk::bench
