#pragma once

#include "editjob.h"
#include "ids.h"

#include <QList>
#include <QObject>
#include <QString>

#include <optional>

namespace groupdesk {

class GroupTableModel;

/// One edit that can be undone: by saving what was there before, as the next edit. Nothing is ever
/// changed back without the platform.
struct UndoStep
{
    GroupRef ref; ///< as the group is called after the edit
    QString group; ///< its name after the edit
    GroupContent before;
    GroupContent after;
    OperationId operation; ///< the edit's in the journal; may be empty

    friend bool operator==(const UndoStep &, const UndoStep &) = default;
};

/// What would undo \a step.
[[nodiscard]] EditRequest undoRequest(const UndoStep &step);

/// The step of an edit of \a ref that ended so. No value unless it was saved and undoing it brings
/// back everything: locations come and go with their data, and what a person had to accept is lost.
[[nodiscard]] std::optional<UndoStep> undoStep(const GroupRef &ref, const EditRequest &request,
                                               const EditOutcome &outcome);

/// The last edits made in a window, the newest last. Drops those that make no sense any more: of a
/// group that is gone from \c groups, or that somebody changed to something else since, as far as
/// its row tells.
class UndoLog final : public QObject
{
    Q_OBJECT

public:
    static constexpr int capacity = 20;

    /// \a groups outlives the log.
    explicit UndoLog(const GroupTableModel &groups, QObject *parent = nullptr);

    void add(const UndoStep &step);
    [[nodiscard]] std::optional<UndoStep> last() const;
    [[nodiscard]] int count() const { return int(m_steps.size()); }
    void removeLast();
    /// Everything about \a ref.
    void drop(const GroupRef &ref);
    /// The group is called otherwise now; its steps stay.
    void rename(const GroupRef &from, const GroupRef &to);

Q_SIGNALS:
    void changed();

private:
    void dropRemoved(int first, int end);
    void dropChanged(int first, int end);

    const GroupTableModel &m_groups;
    QList<UndoStep> m_steps;
};

} // namespace groupdesk
