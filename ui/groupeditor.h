#pragma once

#include "directory.h"
#include "groupediting.h"
#include "ids.h"
#include "messagebar.h"
#include "source.h"

#include <QDateTime>
#include <QList>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedLayout;
class QVBoxLayout;

namespace groupdesk {

class ClassBand;
class EditSection;
struct EditFieldUi;
class EmptyState;
class FieldProblem;
struct ItemFace;
class ListSection;
class LockFollower;
class NoticeBox;
class PasteDialog;
class PickerDialog;
class Workspace;
class WriteLock;

/// The form in which one group is edited: its fields and lists, as the platform's description in
/// PlatformUi lays them out. Sends nothing: what is wanted is asked for by signals. Reads names
/// from the workspace's NameBook, which it asks to load what the form shows.
///
/// Ids that nobody can resolve, and everything that was not touched, stay in wanted() as they were.
class GroupEditor final : public QWidget
{
    Q_OBJECT

public:
    /// Starts without a group, saying that it is being read.
    explicit GroupEditor(Workspace &workspace, GroupRef ref, QWidget *parent = nullptr);
    ~GroupEditor() override;

    [[nodiscard]] GroupRef ref() const { return m_ref; }
    /// After a rename that changes the id.
    void setRef(const GroupRef &ref);

    using QWidget::show;
    /// Shows the group as \a base and, over it, what is wanted: base.content for an editor in which
    /// nothing was touched. \a openedOn is what it was opened on. Later calls keep the focus and
    /// where the form was scrolled to.
    void show(const EditBase &base, const GroupContent &openedOn, const GroupContent &wanted);
    /// The group could not be opened; offers to try again, see retryRequested().
    void showProblem(const QString &headline, const QString &advice);

    /// False until show() was called.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] const EditBase &base() const { return m_base; }
    [[nodiscard]] const GroupContent &openedOn() const { return m_openedOn; }
    [[nodiscard]] GroupContent wanted() const;
    /// True if wanted() says something else than openedOn().
    [[nodiscard]] bool isChanged() const;
    /// Why this cannot be saved now, in one sentence; empty if it can.
    [[nodiscard]] QString whyNotSave() const;

    /// Why the group cannot be changed at all, in one sentence; empty if it can. What was typed
    /// stays. \a lock may be null.
    void setRights(const QString &whyNot, WriteLock *lock);
    /// While saving the fields are dimmed; \a done of \a total steps are made.
    void setSaving(bool saving, int done = 0, int total = 0);
    /// The platform refused \a platformField (its own name for it): shows \a text there until the
    /// field is changed. False if the form has no such field.
    bool showFieldError(const QString &platformField, const QString &text);
    /// What came of something, above the buttons: saved, partly saved, a draft that was restored.
    /// \a actions run without closing the notice.
    void showNotice(Message::Severity severity, const QString &headline, const QString &advice = {},
                    const QList<Message::Action> &actions = {});
    void clearNotice();
    /// UTC; no value: there is no draft.
    void setDraftTime(const std::optional<QDateTime> &saved);
    /// Takes an item out of a list, as its Remove button would.
    void removeItem(GroupField field, const QString &item);

Q_SIGNALS:
    void changed(); ///< wanted() may say something else
    void saveRequested(); ///< only while whyNotSave() is empty
    void reviewRequested();
    void discardRequested();
    void closeRequested(); ///< Escape
    void retryRequested();
    /// The row of that group is to be shown: another one has the name that was typed.
    void openGroupRequested(const groupdesk::GroupRef &group);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *makeBottom();
    void nameButtons();
    void putButtonsLast();
    void connectParts();
    void setPage(QWidget *page);
    void updateState();
    void showPlace();
    [[nodiscard]] SourceRef sourceRef() const { return sourceOf(m_ref); }

    // The fields: groupeditor_fields.cpp.
    void makeSections();
    [[nodiscard]] EditSection *makeSection(const EditFieldUi &field);
    [[nodiscard]] EditSection *makeList(const EditFieldUi &field);
    void loadSections();
    [[nodiscard]] bool isShown(GroupField field) const;
    void limitSection(EditSection *section);
    [[nodiscard]] QString limitOf(GroupField field) const;
    [[nodiscard]] EditSection *section(GroupField field) const;
    void updateName();
    void takeChange();

    // Names, and what can be added: groupeditor_names.cpp.
    void loadNames();
    void showNames();
    [[nodiscard]] ItemFace faceOf(GroupField field, const QString &item) const;
    [[nodiscard]] QString whyFixed(GroupField field, const QString &item) const;
    /// Why an item cannot be put in: a circle of groups, a role beyond the account's rights.
    [[nodiscard]] QString refusalOf(GroupField field, const QString &item) const;
    [[nodiscard]] QString circleText(const GroupId &candidate) const;
    [[nodiscard]] QList<DirectoryKind> choosableFrom(GroupField field) const;
    [[nodiscard]] Directory choicesFor(GroupField field) const;
    /// Why the names of a field are not to be had now; empty: they are.
    [[nodiscard]] QString namesNote(GroupField field) const;
    [[nodiscard]] bool canRetryNames(GroupField field) const;
    void openPicker(ListSection *list);
    void fillPicker();
    void openPaste(ListSection *list);
    void fillPaste();

    Workspace &m_workspace;
    GroupRef m_ref;
    EditBase m_base;
    GroupContent m_openedOn;
    GroupContent m_shown; ///< what was wanted when it was shown last
    std::optional<GroupRef> m_sameName;
    QString m_whyNot;
    bool m_loaded = false;
    bool m_saving = false;
    bool m_loadingSections = false;
    QList<EditSection *> m_sections;
    QTimer m_settle; ///< many rows of the table may change at once
    QPointer<QWidget> m_focused; ///< where the focus was before saving took it
    QPointer<PickerDialog> m_picker;
    QPointer<PasteDialog> m_paste;
    GroupField m_asked = GroupField::Users; ///< the list for which a dialog is open
    ClassBand *m_band;
    LockFollower *m_lock;
    EmptyState *m_state;
    QWidget *m_form;
    QVBoxLayout *m_column;
    QWidget *m_page; ///< the form with everything around it
    QStackedLayout *m_pages;
    NoticeBox *m_notice;
    QProgressBar *m_progress;
    FieldProblem *m_hint;
    QLabel *m_draft;
    QPushButton *m_discard;
    QPushButton *m_review;
    QPushButton *m_save;
};

} // namespace groupdesk
