#pragma once

#include "errortext.h"
#include "undolog.h"
#include "workspace.h"

#include <QObject>

#include <optional>

namespace groupdesk {

class EditController;
class NoticeBoard;
class ToastHost;

/// Undo of what was saved in this window: by saving the opposite, with all that saving takes. The
/// group is read first; where it is something else by now, both are compared by a person, and in
/// production what would be sent is reviewed. What came of it is told, with a way back.
class UndoController final : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive it.
    UndoController(Workspace &workspace, EditController &edits, NoticeBoard &notices,
                   ToastHost &toasts, QObject *parent);

    void undo();
    void redo();
    [[nodiscard]] bool canUndo() const { return m_log.count() > 0 && !m_sent; }
    [[nodiscard]] bool canRedo() const { return m_redo && !m_sent; }
    /// "data-team"; empty if there is nothing to undo (redo).
    [[nodiscard]] QString undoName() const;
    [[nodiscard]] QString redoName() const;

Q_SIGNALS:
    void changed(); ///< what can be undone or redone
    void announced(const QString &sentence);

private:
    enum class Way {
        Back,
        Forth,
    };
    void take(const GroupRef &ref, const EditRequest &request, const EditOutcome &outcome);
    void takeEdit(const GroupRef &ref, const std::optional<UndoStep> &step,
                  const EditOutcome &outcome);
    [[nodiscard]] std::optional<Way> wayOf(const GroupRef &ref, const EditRequest &request) const;
    void perform(const UndoStep &step, Way way);
    void ended(const UndoStep &step, Way way, const EditOutcome &outcome);
    void propose(const UndoStep &step, Way way);
    void tellFailure(const UndoStep &step, const EditOutcome &outcome);
    void tellEdited(const UndoStep &step);
    void tellUndone(const UndoStep &step);
    void dropOffer();
    void say(const QString &sentence, const QString &button, void (UndoController::*run)());

    Workspace &m_workspace;
    EditController &m_edits;
    NoticeBoard &m_notices;
    ToastHost &m_toasts;
    UndoLog m_log;
    std::optional<GroupRef> m_offered; ///< whose undoing the toast offers
    std::optional<UndoStep> m_redo; ///< what was undone last
    std::optional<UndoStep> m_sent; ///< is being saved right now
};

} // namespace groupdesk
