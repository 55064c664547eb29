#pragma once

#include "changewords.h"
#include "draftkeeper.h"
#include "groupeditor.h"
#include "messagebar.h"
#include "workspace.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

class QDialog;

namespace groupdesk {

class NoticeBoard;
struct ErrorText;

/// Editing one group, from reading it to what the platform made of the changes. Owns nothing that
/// is seen but makes it: the form, and the dialogs for reviewing and comparing. Never sends what
/// was not compared with the group as it is now.
class EditFlow final : public QObject
{
    Q_OBJECT

public:
    EditFlow(Workspace &workspace, NoticeBoard &notices, const GroupRef &ref, QWidget *window,
             QObject *parent);
    ~EditFlow() override;

    /// The form. Whoever shows it owns it, and ends the flow before it.
    [[nodiscard]] GroupEditor *page() const { return m_page; }
    [[nodiscard]] const GroupRef &ref() const { return m_ref; }
    /// What the group is called at the platform, as far as is known.
    [[nodiscard]] QString name() const;
    [[nodiscard]] bool isUnsaved() const { return m_unsaved; }
    [[nodiscard]] bool isSaving() const { return m_saving; }

    /// Reads the group, and shows it, with \a draft over it where there is one.
    void start(const std::optional<EditDraft> &draft);
    /// The same with a change that was worked out elsewhere: the form has request.wanted over a
    /// group that should still be request.base, and says \a why. Then what would be sent is
    /// reviewed; where the group is something else by now, both are compared first.
    void propose(const EditRequest &request, const QString &why);
    /// Takes an item out of a list and marks it so; at once, or when the group was read.
    void removeItem(GroupField field, const QString &item);
    /// Sends the changes, after a look at what would be sent where that is due. Ends with
    /// saveEnded().
    void save();
    /// True if everything unsaved is kept as a draft.
    [[nodiscard]] bool keepDraft() { return m_keeper.flush(); }
    /// The group was saved from elsewhere: the form follows, unless something is typed in it.
    void follow(const EditBase &now);
    /// Drops what was typed, and the draft.
    void discard();

Q_SIGNALS:
    void titleChanged();
    /// An attempt to save is over; true if nothing is unsaved now.
    void saveEnded(bool saved);
    void discardRequested();
    void closeRequested();
    void revealRequested(const groupdesk::GroupRef &group);
    void announced(const QString &sentence);

private:
    // What is shown and kept.
    void connectPage();
    void opened(const EditBase &base);
    void openFailed(const CloudError &error);
    void restore(const EditBase &base, const EditDraft &draft);
    void presentProposal(const EditBase &base);
    void present(const EditBase &base, const GroupContent &openedOn, const GroupContent &wanted);
    void rebase(const EditBase &now);
    void take();
    void adopt(const GroupId &id);
    void followRights();
    [[nodiscard]] std::optional<EditDraft> draft() const;
    [[nodiscard]] QString whyNot() const;

    // Dialogs.
    [[nodiscard]] bool isCompared() const;
    [[nodiscard]] std::optional<EditPlan> plan();
    void review();
    void openReview(const EditPlan &plan);
    void compare();
    void resolve(const QList<MergeRow> &rows);
    [[nodiscard]] Message::Action compareButton();
    [[nodiscard]] bool isAsking() const;
    [[nodiscard]] ItemNames names() const;
    [[nodiscard]] SourceRef source() const { return { m_ref.profile, m_ref.organization }; }

    // Saving.
    void send(const EditPlan &plan, const QList<EditWarning> &accepted);
    void ended(const EditOutcome &outcome);
    void saved(const EditBase &now);
    void unchanged(const EditOutcome &outcome);
    void conflicted(const EditOutcome &outcome);
    void unaccepted(const EditOutcome &outcome);
    void failed(const EditOutcome &outcome);
    void unknown(const EditOutcome &outcome);
    void notVisibleYet(const EditOutcome &outcome);
    void look(const std::function<void(bool found)> &then);
    void check();
    void showFailure(const EditOutcome &outcome);
    void showUnread(const CloudError &error);
    void showError(const CloudError &error, const ErrorText &text);
    [[nodiscard]] QList<Message::Action> buttonsFor(const CloudError &error, const ErrorText &text);
    [[nodiscard]] QString stepWords(qsizetype from, qsizetype count) const;
    [[nodiscard]] ErrorContext context(Activity activity) const;

    Workspace &m_workspace;
    NoticeBoard &m_notices;
    QWidget *m_window;
    GroupRef m_ref;
    QString m_draftKey; ///< of messages above the table; they keep it over a rename
    QString m_errorKey;
    GroupId m_laterId; ///< what the group may be called after a step nobody knows the end of
    QPointer<GroupEditor> m_page;
    QPointer<QDialog> m_dialog;
    DraftKeeper m_keeper;
    std::optional<EditDraft> m_restored; ///< until the group was read
    std::optional<EditRequest> m_proposal; ///< until the group was read
    QString m_proposalWhy;
    OperationId m_cause; ///< what is wanted takes this back, until it is saved or dropped
    QList<QPair<GroupField, QString>> m_removals; ///< until the group was read
    // What the form says, kept here because a draft is written when the form may be gone.
    QString m_name;
    GroupContent m_openedOn;
    GroupContent m_wanted;
    bool m_unsaved = false;
    bool m_saving = false;
    bool m_fleeting = false; ///< the notice in the form goes with the next change
    EditPlan m_plan; ///< what was sent last
};

} // namespace groupdesk
