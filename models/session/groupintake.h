#pragma once

#include "grouptablemodel.h"
#include "writesinflight.h"

#include <QObject>
#include <QTimer>

#include <deque>

namespace groupdesk {

/// Brings lists into a GroupTableModel: what is small at once, what is long in slices, so that the
/// window stays responsive while a hundred thousand groups arrive in one answer. Sources take
/// turns.
class GroupIntake final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    GroupIntake(GroupTableModel &groups, WritesInFlight &writes, QObject *parent = nullptr);

    /// A list starts at its beginning, perhaps once more.
    void begin(const SourceRef &source);
    /// What was written meanwhile counts more than \a page: see WritesInFlight.
    void add(const Source &source, const GroupBatch &page);
    /// Every page was added: what was in none of them leaves, once they are all in.
    void end(const SourceRef &source);
    /// Forgets what waits of \a source; what is in the table stays.
    void drop(const SourceRef &source);
    /// Something of \a source waits.
    [[nodiscard]] bool isBusy(const SourceRef &source) const;

Q_SIGNALS:
    /// Everything of \a source that was added is in the table now.
    void settled(const groupdesk::SourceRef &source);

private:
    struct Piece
    {
        enum class Kind {
            Begin,
            Page,
            End,
        };
        Kind kind = Kind::Page;
        Source source; ///< of the first and last kind only the ref
        GroupBatch page;
        qsizetype done = 0; ///< groups of the page
    };
    struct Line
    {
        SourceRef source;
        std::deque<Piece> pieces;
    };
    void put(Piece piece);
    void work();
    [[nodiscard]] bool step(Line &line);
    void mergeSlice(Piece &piece);

    GroupTableModel &m_groups;
    WritesInFlight &m_writes;
    std::deque<Line> m_lines; ///< the first one has its turn
    QTimer m_soon;
    qsizetype m_slice; ///< groups that take about as long as they should
};

} // namespace groupdesk
