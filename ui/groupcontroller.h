#pragma once

#include "errortext.h"
#include "workspace.h"

#include <QObject>

namespace groupdesk {

class DeleteDialog;
class GroupTableView;
class NewGroupDialog;
class NoticeBoard;

/// What can be done with groups: opens the dialogs, wires them to the workspace, and leads the eye
/// to the result. Dialogs are never modal to the event loop.
class GroupController final : public QObject
{
    Q_OBJECT

public:
    GroupController(Workspace &workspace, GroupTableView &table, NoticeBoard &notices,
                    QWidget *window);

    /// \a scope preselects the organization to create in.
    void newGroup(const Scope &scope);
    /// Acts on the groups selected at this moment, whatever is selected later.
    void deleteSelected();
    void copyRows();
    void copyIds();
    void reportRetrieve(const GroupRef &ref, const CloudError &error);

Q_SIGNALS:
    /// Something should be shown that the filter or scope may hide.
    void revealRequested(const groupdesk::GroupRef &ref);

private:
    void wire(NewGroupDialog *dialog);
    void created(NewGroupDialog *dialog, const SourceRef &source, const CreateResult &result);
    void openExisting(const SourceRef &source, const QString &name);
    void wire(DeleteDialog *dialog);
    [[nodiscard]] QString whyNot(GroupAction action, const SourceRef &source) const;
    void followRights(NewGroupDialog *dialog);
    void followRights(DeleteDialog *dialog);
    void startDeletion(DeleteDialog *dialog, const QList<GroupRef> &refs);
    void deletionFinished(const QList<DeleteItem> &items);
    [[nodiscard]] QStringList namesIn(const SourceRef &source) const;
    [[nodiscard]] std::optional<SourceRef> preselection(const Scope &scope) const;
    [[nodiscard]] ErrorContext contextOf(const GroupRef &ref, Activity activity) const;

    Workspace &m_workspace;
    GroupTableView &m_table;
    NoticeBoard &m_notices;
    QWidget *m_window;
};

} // namespace groupdesk
