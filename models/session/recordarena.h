#pragma once

#include "groupview.h"

#include <memory>
#include <vector>

namespace groupdesk {

/// A row's number in a GroupStore. It stays the same while the row lives, and is given to another
/// one afterwards.
using Slot = quint32;

/// Memory for many records of groups: taken in blocks, given back block by block once most of one
/// is unused. Records never change; replacing one is adding another and dropping the first.
class RecordArena final
{
public:
    struct Block;
    /// Keeps records alive, and where they are, for a worker that reads them. Records added later
    /// are not among them.
    using Holder = std::vector<std::shared_ptr<Block>>;

    RecordArena();
    ~RecordArena();
    Q_DISABLE_COPY_MOVE(RecordArena)

    /// A copy of \a group's record; valid until it is dropped or moved.
    [[nodiscard]] const char *add(const GroupView &group);
    /// \a records are those of all slots, null where there is none; the records that move to
    /// another place are exchanged in it. \a record must not be among them any more.
    void drop(const char *record, std::vector<const char *> &records);
    [[nodiscard]] Holder hold() const { return m_blocks; }
    /// Of all blocks, in bytes.
    [[nodiscard]] qsizetype capacity() const;

private:
    char *room(quint32 bytes);
    void evacuate(std::size_t place, std::vector<const char *> &records);

    Holder m_blocks; ///< records are added to the last one
};

} // namespace groupdesk
