#pragma once

#include "journal/journaldock.h"
#include "journalretention.h"
#include "workspace.h"

#include <QObject>
#include <QPointer>

class QSettings;

namespace groupdesk {

class EditController;
class JournalExport;
class NoticeBoard;

/// Everything that can be done with the journal: owns its dock, asks the archive, and says what
/// came of it. Dialogs are never modal to the event loop.
class JournalController final : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive it.
    JournalController(Workspace &workspace, EditController &edits, NoticeBoard &notices,
                      QSettings &settings, QWidget *window);
    ~JournalController() override;

    [[nodiscard]] JournalDock *dock() const { return m_dock; }
    /// Shows the dock with that operation.
    void reveal(const OperationId &operation) { m_dock->reveal(operation); }

Q_SIGNALS:
    /// A deleted group is to be made again.
    void recreateRequested(const groupdesk::JournalEntry &entry);
    /// A group that was created is to be deleted again, through all that deleting takes.
    void deletionRequested(const groupdesk::GroupRef &group);
    void announced(const QString &sentence);

private:
    [[nodiscard]] JournalDock::Lookups lookups();
    void connectDock();
    void connectArchive();
    [[nodiscard]] ItemNames namesOf(const SourceRef &source) const;
    void readNames(const JournalEntry &entry);
    [[nodiscard]] QString whyNot(const JournalEntry &entry) const;
    void revert(const JournalEntry &entry);
    void verify();
    void sayCheck(const JournalCheck &check);
    void askToForget();
    void forget(const QStringList &marks);
    void chooseRetention(int days);
    void askWhereToExport(const JournalFilter &filter);
    void exportTo(const JournalFilter &filter, const QString &path);
    void sayFailure(const QString &key, const QString &headline, const StoreError &error);

    Workspace &m_workspace;
    EditController &m_edits;
    NoticeBoard &m_notices;
    QWidget *m_window;
    JournalModel m_model;
    JournalRetention m_retention;
    QPointer<JournalDock> m_dock; ///< the window's, and gone before the model
    QPointer<JournalExport> m_export;
};

} // namespace groupdesk
