#include "groupintake.h"

#include <QElapsedTimer>

#include <algorithm>

namespace groupdesk {
namespace {

constexpr qint64 turn = 4'000'000; // nanoseconds; the rest of a frame is for painting
constexpr qsizetype smallestSlice = 256;
constexpr qsizetype firstSlice = 2048;
constexpr qsizetype small = 512; ///< merged before anybody could notice
constexpr qsizetype largestSlice = 32 * 1024;
/// What a slice costs whatever its size grows with the table: so many slices fill it at most.
constexpr qsizetype mostSlices = 128;

} // namespace

GroupIntake::GroupIntake(GroupTableModel &groups, WritesInFlight &writes, QObject *parent)
    : QObject(parent), m_groups(groups), m_writes(writes), m_slice(firstSlice)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &GroupIntake::work);
}

void GroupIntake::begin(const SourceRef &source)
{
    Piece piece;
    piece.kind = Piece::Kind::Begin;
    piece.source.ref = source;
    put(std::move(piece));
}

void GroupIntake::add(const Source &source, const GroupBatch &page)
{
    put({ Piece::Kind::Page, source, page, 0 });
}

void GroupIntake::end(const SourceRef &source)
{
    Piece piece;
    piece.kind = Piece::Kind::End;
    piece.source.ref = source;
    put(std::move(piece));
}

void GroupIntake::drop(const SourceRef &source)
{
    std::erase_if(m_lines, [&source](const Line &line) { return line.source == source; });
}

bool GroupIntake::isBusy(const SourceRef &source) const
{
    return std::any_of(m_lines.begin(), m_lines.end(),
                       [&source](const Line &line) { return line.source == source; });
}

void GroupIntake::put(Piece piece)
{
    const bool idle = m_lines.empty();
    const bool isLong = piece.page.size() > small;
    const auto line = std::find_if(m_lines.begin(), m_lines.end(), [&piece](const Line &known) {
        return known.source == piece.source.ref;
    });
    if (line != m_lines.end()) {
        line->pieces.push_back(std::move(piece));
    } else {
        m_lines.push_back({ piece.source.ref, {} });
        m_lines.back().pieces.push_back(std::move(piece));
    }
    // Several long answers may be told of without the window being looked after in between.
    if (idle && isLong)
        m_soon.start();
    else if (idle)
        work();
}

void GroupIntake::work()
{
    QElapsedTimer timer;
    timer.start();
    bool isEnough = false; // a slice takes a whole turn; the first rows are to be seen at once
    while (!m_lines.empty() && timer.nsecsElapsed() < turn && !isEnough) {
        const bool isEmpty = m_groups.rowCount() == 0;
        // Out of the queue while its signals are heard: anybody may drop or add then.
        Line line = std::move(m_lines.front());
        m_lines.pop_front();
        const bool isSlice = !step(line);
        isEnough = isSlice || (isEmpty && m_groups.rowCount() > 0);
        const SourceRef source = line.source;
        if (line.pieces.empty())
            Q_EMIT settled(source);
        else
            m_lines.push_back(std::move(line));
    }
    if (!m_lines.empty())
        m_soon.start();
}

/// False if there is more of the piece.
bool GroupIntake::step(Line &line)
{
    Piece &piece = line.pieces.front();
    switch (piece.kind) {
    case Piece::Kind::Begin:
        m_groups.beginList(line.source);
        break;
    case Piece::Kind::Page:
        mergeSlice(piece);
        if (piece.done < piece.page.size())
            return false;
        break;
    case Piece::Kind::End:
        m_groups.endList(line.source);
        break;
    }
    line.pieces.pop_front();
    return true;
}

void GroupIntake::mergeSlice(Piece &piece)
{
    QElapsedTimer timer;
    timer.start();
    const qsizetype count = std::min(m_slice, piece.page.size() - piece.done);
    if (m_writes.isEmpty(piece.source.ref))
        m_groups.mergeGroups(piece.source, piece.page, piece.done, count);
    else
        m_groups.mergeGroups(piece.source,
                             m_writes.upToDate(piece.source.ref, piece.page, piece.done, count));
    piece.done += count;
    if (count < m_slice)
        return;
    const qint64 took = std::max<qint64>(timer.nsecsElapsed(), 1);
    const qsizetype fitting = static_cast<qsizetype>(static_cast<qint64>(count) * turn / took);
    const qsizetype smallest = std::max(smallestSlice, m_groups.rowCount() / mostSlices);
    m_slice = std::clamp((m_slice + fitting) / 2, smallest, std::max(smallest, largestSlice));
}

} // namespace groupdesk
