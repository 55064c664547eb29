#include "recordarena.h"

#include <cstdlib>
#include <cstring>
#include <new>

namespace groupdesk {

/// Starts at a multiple of its size, so that a record's address says which block it is in. Before
/// every record stands the number of its slot.
struct RecordArena::Block
{
    std::size_t place; ///< in m_blocks
    std::size_t used; ///< bytes, this head included
    std::size_t live; ///< bytes of records that were not dropped, with their slots
    std::size_t size;

    [[nodiscard]] char *bytes() { return reinterpret_cast<char *>(this); }
};

namespace {

using Block = RecordArena::Block;

constexpr std::size_t blockSize = 256 * 1024;
constexpr std::size_t prefix = sizeof(Slot);

std::shared_ptr<Block> makeBlock(std::size_t least, std::size_t place)
{
    const std::size_t needed = least + sizeof(Block);
    const std::size_t size = (needed + blockSize - 1) / blockSize * blockSize;
    void *memory = std::aligned_alloc(blockSize, size);
    if (memory == nullptr)
        throw std::bad_alloc();
    return { new (memory) Block { place, sizeof(Block), 0, size },
             [](Block *block) { std::free(block); } };
}

/// A record begins within the first blockSize bytes of its block: a longer one has it for itself.
Block *blockOf(const char *record)
{
    const auto address = reinterpret_cast<quintptr>(record) & ~quintptr(blockSize - 1);
    return reinterpret_cast<Block *>(address);
}

} // namespace

RecordArena::RecordArena() = default;
RecordArena::~RecordArena() = default;

char *RecordArena::room(quint32 bytes)
{
    const std::size_t needed = prefix + bytes;
    if (m_blocks.empty() || m_blocks.back()->used + needed > m_blocks.back()->size)
        m_blocks.push_back(makeBlock(needed, m_blocks.size()));
    Block &block = *m_blocks.back();
    char *start = block.bytes() + block.used;
    block.used += needed;
    block.live += needed;
    return start;
}

const char *RecordArena::add(const GroupView &group, Slot slot)
{
    char *start = room(group.size());
    std::memcpy(start, &slot, prefix);
    std::memcpy(start + prefix, group.data(), group.size());
    return start + prefix;
}

void RecordArena::drop(const char *record, std::vector<const char *> &records)
{
    Block *block = blockOf(record);
    block->live -= prefix + GroupView(record).size();
    if (block == m_blocks.back().get())
        return; // it is still being filled
    if (block->live < (block->used - sizeof(Block)) / 2)
        evacuate(block->place, records);
}

void RecordArena::evacuate(std::size_t place, std::vector<const char *> &records)
{
    const std::shared_ptr<Block> leaving = m_blocks[place];
    for (std::size_t at = sizeof(Block); at < leaving->used;) {
        Slot slot = 0;
        std::memcpy(&slot, leaving->bytes() + at, prefix);
        const char *record = leaving->bytes() + at + prefix;
        at += prefix + GroupView(record).size();
        if (slot < records.size() && records[slot] == record)
            records[slot] = add(GroupView(record), slot);
    }
    // The last block keeps its place as the one that is filled.
    if (place + 1 < m_blocks.size()) {
        const std::size_t before = m_blocks.size() - 2;
        m_blocks[place] = m_blocks[before];
        m_blocks[place]->place = place;
        m_blocks[before] = m_blocks.back();
        m_blocks[before]->place = before;
        m_blocks.pop_back();
    }
}

qsizetype RecordArena::capacity() const
{
    std::size_t bytes = 0;
    for (const auto &block : m_blocks)
        bytes += block->size;
    return static_cast<qsizetype>(bytes);
}

} // namespace groupdesk
