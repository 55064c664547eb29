#pragma once

#include "callback.h"
#include "createjob.h"
#include "directory.h"
#include "groupdraft.h"
#include "source.h"

#include <QDialog>
#include <QList>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace groupdesk {

/// The New Group form. Calls no service: it asks for directories and for the creation by signals.
/// After a refusal it stays open with everything typed; it closes itself only when the group
/// exists.
class NewGroupDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The names of the groups that are known in a source, for the duplicate check.
    using NamesOf = std::function<QStringList(const SourceRef &)>;

    /// \a sources must not be empty. The first one is chosen if \a preselected is not among them.
    NewGroupDialog(QList<Source> sources, const std::optional<SourceRef> &preselected,
                   NamesOf namesOf, QWidget *parent = nullptr);
    ~NewGroupDialog() override;

    [[nodiscard]] SourceRef source() const;
    [[nodiscard]] GroupDraft draft() const;

    /// Asks for the directories of the chosen source; call once after connecting. Also what open()
    /// and show() do by themselves when the dialog becomes visible.
    void requestDirectories();
    /// The answer to directoryRequested(); ignored if it is about a source no longer chosen.
    void setDirectory(const groupdesk::SourceRef &source, groupdesk::DirectoryKind kind,
                      const groupdesk::CloudResult<groupdesk::Directory> &directory);
    /// The answer to createRequested(). Created and CreatedAfterAll accept the dialog.
    void showResult(const groupdesk::CreateResult &result);
    /// The known names changed (a list arrived): looks for duplicates again.
    void refreshNames();

    void reject() override;

Q_SIGNALS:
    void directoryRequested(const groupdesk::SourceRef &source, groupdesk::DirectoryKind kind);
    void createRequested(const groupdesk::SourceRef &source, const groupdesk::GroupDraft &draft);
    /// Show the group of that name; the dialog closes itself.
    void openExistingRequested(const groupdesk::SourceRef &source, const QString &name);
    /// Nobody knows whether the group exists: list the source again, then call refreshNames().
    void checkRequested(const groupdesk::SourceRef &source);

protected:
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace groupdesk
