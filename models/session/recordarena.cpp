#include "recordarena.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <new>

namespace groupdesk {

/// Starts at a multiple of its size, so that a record's address says which block it is in.
struct RecordArena::Block
{
    std::size_t place; ///< in m_blocks
    std::size_t used; ///< bytes, this head included
    std::size_t live; ///< bytes of records that were not dropped
    std::size_t size;

    [[nodiscard]] char *bytes() { return reinterpret_cast<char *>(this); }
};

namespace {

using Block = RecordArena::Block;

constexpr std::size_t blockSpan = 256 * 1024;
/// Leaves room for what the allocator notes before the next one, or every other span stays empty.
constexpr std::size_t blockSize = blockSpan - 64;

std::shared_ptr<Block> makeBlock(std::size_t least, std::size_t place)
{
    const std::size_t size = std::max(least + sizeof(Block), blockSize);
    void *memory = nullptr;
    if (posix_memalign(&memory, blockSpan, size) != 0)
        throw std::bad_alloc();
    return { new (memory) Block { place, sizeof(Block), 0, size },
             [](Block *block) { std::free(block); } };
}

/// A record begins within the span that its block begins in: a longer one has its block for itself.
Block *blockOf(const char *record)
{
    const auto address = reinterpret_cast<quintptr>(record) & ~quintptr(blockSpan - 1);
    return reinterpret_cast<Block *>(address);
}

} // namespace

RecordArena::RecordArena() = default;
RecordArena::~RecordArena() = default;

char *RecordArena::room(quint32 bytes)
{
    if (m_blocks.empty() || m_blocks.back()->size > blockSize
        || m_blocks.back()->used + bytes > blockSize)
        m_blocks.push_back(makeBlock(bytes, m_blocks.size()));
    Block &block = *m_blocks.back();
    char *start = block.bytes() + block.used;
    block.used += bytes;
    block.live += bytes;
    return start;
}

const char *RecordArena::add(const GroupView &group)
{
    char *start = room(group.size());
    std::memcpy(start, group.data(), group.size());
    return start;
}

void RecordArena::drop(const char *record, std::vector<const char *> &records)
{
    Block *block = blockOf(record);
    block->live -= GroupView(record).size();
    if (block == m_blocks.back().get())
        return; // it is still being filled
    if (block->live < (block->used - sizeof(Block)) / 2)
        evacuate(block->place, records);
}

void RecordArena::evacuate(std::size_t place, std::vector<const char *> &records)
{
    const std::shared_ptr<Block> leaving = m_blocks[place];
    for (const char *&record : records) {
        if (record != nullptr && blockOf(record) == leaving.get())
            record = add(GroupView(record));
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
