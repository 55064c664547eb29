#pragma once

#include "callback.h"
#include "createjob.h"
#include "directory.h"
#include "fieldproblem.h"
#include "groupdraft.h"
#include "source.h"

#include <QDialog>
#include <QList>
#include <QPointer>
#include <QStringList>

#include <functional>
#include <optional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace groupdesk {

class ClassBand;
class CurlButton;
class DraftPage;
class LockFollower;
class NoticeBox;
class WriteLock;

/// The New Group form. Calls no service: it asks for directories and for the creation by signals.
/// After a refusal it stays open with everything typed; it closes itself only when the group
/// exists, or when the person wants to see an existing one.
class NewGroupDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The names of the groups that are known in a source, for the duplicate check.
    using NamesOf = std::function<QStringList(const SourceRef &)>;

    /// What may be done in a source, at the moment of asking.
    struct Rights
    {
        /// Why no group can be created there, in one sentence; empty if one can.
        std::function<QString(const SourceRef &)> whyNot;
        std::function<WriteLock *(const SourceRef &)> lock; ///< may be null
    };

    /// \a sources must not be empty. The first one is chosen if \a preselected is not among them.
    NewGroupDialog(QList<Source> sources, const std::optional<SourceRef> &preselected,
                   NamesOf namesOf, QWidget *parent = nullptr);

    [[nodiscard]] SourceRef source() const;
    [[nodiscard]] GroupDraft draft() const;

    /// Without rights everything may be done.
    void setRights(Rights rights);
    /// A right or lock changed: the Create button follows, and what was typed stays.
    void refreshRights();
    /// What would be sent for a draft, as commands to copy; without it there is nothing to copy.
    void setCurl(std::function<QString(const SourceRef &, const GroupDraft &)> commands);
    /// Asks for the directories of the chosen source. Happens by itself when the dialog becomes
    /// visible and when another source is chosen.
    void requestDirectories();
    /// The answer to directoryRequested(); ignored if it is about a source no longer chosen.
    void setDirectory(const groupdesk::SourceRef &source, groupdesk::DirectoryKind kind,
                      const groupdesk::CloudResult<groupdesk::Directory> &directory);
    /// The answer to createRequested(). Created and CreatedAfterAll accept the dialog.
    void showResult(const groupdesk::CreateResult &result);
    /// The known names changed (a list arrived): looks for duplicates again.
    void refreshNames();

Q_SIGNALS:
    void directoryRequested(const groupdesk::SourceRef &source, groupdesk::DirectoryKind kind);
    void createRequested(const groupdesk::SourceRef &source, const groupdesk::GroupDraft &draft);
    /// Show the group of that name; the dialog closes itself.
    void openExistingRequested(const groupdesk::SourceRef &source, const QString &name);
    /// Nobody knows whether the group exists: list the source again, then call refreshNames().
    void checkRequested(const groupdesk::SourceRef &source);

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// What is to be said about the name.
    struct NameNote
    {
        QString text;
        FieldProblem::Tone tone = FieldProblem::Tone::Quiet;
        bool exists = false; ///< a group of exactly this name can be opened
    };

    void build();
    void buildForm(QWidget *form);
    void connectParts();
    void fillSources(const std::optional<SourceRef> &preselected);
    void sourceChanged();
    void updateState();
    void startCreate();
    void checkNow();
    void openExisting(const QString &name);
    void showRefusal(const CreateResult &result);
    void showExisting(const CreateResult &result);
    [[nodiscard]] const Source &chosen() const;
    [[nodiscard]] QString name() const;
    [[nodiscard]] NameNote nameNote() const;
    [[nodiscard]] NameNote duplicateNote() const;
    [[nodiscard]] QString missing() const;
    [[nodiscard]] QString whyNot() const;

    QList<Source> m_sources;
    NamesOf m_namesOf;
    Rights m_rights;
    ClassBand *m_band;
    LockFollower *m_lock;
    QComboBox *m_source;
    QLineEdit *m_name;
    FieldProblem *m_nameHint;
    QPushButton *m_openIt;
    QLabel *m_descriptionLabel;
    QLineEdit *m_description;
    QFormLayout *m_form;
    QVBoxLayout *m_pageSlot;
    DraftPage *m_page = nullptr;
    NoticeBox *m_result;
    FieldProblem *m_hint;
    CurlButton *m_curl;
    QPushButton *m_create;
    QPushButton *m_cancel = nullptr;
    QString m_refusedName; ///< the platform refused this name …
    QString m_refusal; ///< … for this reason
    QString m_uncertainName; ///< a group of this name may or may not exist
    QPointer<QWidget> m_focused; ///< where the focus was before creating took it
    bool m_creating = false;
    bool m_requested = false;
};

} // namespace groupdesk
