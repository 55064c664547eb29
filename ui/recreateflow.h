#pragma once

#include "workspace.h"

#include <QObject>

namespace groupdesk {

class RecreateDialog;

/// Leads from a deletion of the journal to the group that is created again. Dialogs are never modal
/// to the event loop; a job that runs goes on when its dialog is closed.
class RecreateFlow final : public QObject
{
    Q_OBJECT

public:
    RecreateFlow(Workspace &workspace, QWidget *window);

    /// \a deletion: of a group; anything else is left alone. A dialog that is open for it already
    /// comes to the front.
    void begin(const JournalEntry &deletion);

Q_SIGNALS:
    /// It may be hidden by the filter or scope.
    void revealRequested(const groupdesk::GroupRef &ref);
    /// For whoever looks elsewhere. Says no name.
    void taskEnded(const QString &headline, const QString &text);

private:
    void follow(RecreateDialog *dialog, RecreateJob *job);
    void ended(RecreateDialog *dialog, RecreateJob *job);

    Workspace &m_workspace;
    QWidget *m_window;
};

} // namespace groupdesk
