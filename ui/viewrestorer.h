#pragma once

#include "windowstate.h"
#include "workspace.h"

#include <QObject>

namespace groupdesk {

class DetailPane;
class EditController;
class GroupTableView;
class ScopeTreeView;

/// Brings back what a window showed: the scope, the selected group and the editors, each as soon as
/// the workspace has it. Asks no platform for anything: what is not read by an ordinary start is
/// waited for as long as it takes. What is gone is left out without a word, and what a person chose
/// meanwhile is not undone.
class ViewRestorer final : public QObject
{
    Q_OBJECT

public:
    /// The parts of a window; they outlive this.
    struct Parts
    {
        ScopeTreeView *tree;
        GroupTableView *table;
        DetailPane *details;
        EditController *editors;
    };
    ViewRestorer(Workspace &workspace, const Parts &parts, QObject *parent);

    /// At once, or when the profiles are loaded.
    void begin(const WindowState &state);
    /// \a now with what is still waited for in its place.
    [[nodiscard]] WindowState completed(WindowState now) const;

private:
    enum class Presence {
        There,
        NotYet,
        Gone,
    };
    [[nodiscard]] Presence presence(const Scope &scope) const;
    [[nodiscard]] Presence presence(const GroupRef &ref) const;
    void advance();
    void restoreScope();
    void restoreSelection();
    void restoreEditors();
    void bringToFront();

    Workspace &m_workspace;
    const Parts m_parts;
    std::optional<Scope> m_scope;
    ViewId m_view; ///< that the scope is to be chosen by
    std::optional<GroupRef> m_selected;
    QList<GroupRef> m_editors;
    std::optional<GroupRef> m_shownEditor;
    bool m_isLoaded = false; ///< the profiles are known
    bool m_isActing = false; ///< what changes now is not a person's choice
};

} // namespace groupdesk
