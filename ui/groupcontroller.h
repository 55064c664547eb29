#pragma once

#include "errortext.h"
#include "workspace.h"

#include <QObject>

namespace groupdesk {

class GroupTableView;
class NewGroupDialog;
class NoticeBoard;

/// What can be done with groups, apart from deleting them (DeletionController): opens the dialogs,
/// wires them to the workspace, and leads the eye to the result. Dialogs are never modal to the
/// event loop.
class GroupController final : public QObject
{
    Q_OBJECT

public:
    GroupController(Workspace &workspace, GroupTableView &table, NoticeBoard &notices,
                    QWidget *window);

    /// \a scope preselects the organization to create in.
    void newGroup(const Scope &scope);
    /// Marks the selected groups "Never Delete", or takes the mark away.
    void setPinned(bool pinned); // NOLINT: what a checkable action says
    void copyRows();
    void copyIds();
    void reportRetrieve(const GroupRef &ref, const CloudError &error);

Q_SIGNALS:
    /// Something should be shown that the filter or scope may hide.
    void revealRequested(const groupdesk::GroupRef &ref);
    void announced(const QString &sentence);

private:
    void wire(NewGroupDialog *dialog);
    void created(NewGroupDialog *dialog, const SourceRef &source, const CreateResult &result);
    void openExisting(const SourceRef &source, const QString &name);
    [[nodiscard]] QString whyNot(GroupAction action, const SourceRef &source) const;
    void followRights(NewGroupDialog *dialog);
    [[nodiscard]] QStringList namesIn(const SourceRef &source) const;
    [[nodiscard]] std::optional<SourceRef> preselection(const Scope &scope) const;
    [[nodiscard]] ErrorContext contextOf(const GroupRef &ref, Activity activity) const;

    Workspace &m_workspace;
    GroupTableView &m_table;
    NoticeBoard &m_notices;
    QWidget *m_window;
};

} // namespace groupdesk
