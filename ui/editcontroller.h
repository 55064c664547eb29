#pragma once

#include "workspace.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

namespace groupdesk {

class EditFlow;
class NoticeBoard;
class SidePane;
class UnsavedDialog;

/// The groups that are being edited, each with a page beside the table; which group is selected has
/// no influence on them. Whoever wants to go where unsaved changes would be lost asks here first.
class EditController final : public QObject
{
    Q_OBJECT

public:
    EditController(Workspace &workspace, SidePane &pane, NoticeBoard &notices, QWidget *window);
    ~EditController() override;

    /// Opens the editor of a group, or shows the one that is open. A draft is restored.
    void edit(const GroupRef &ref);
    /// The same, with an item taken out of a list, for a person to look over and save.
    void removeReference(const GroupRef &ref, GroupField field, const QString &item);
    /// Opens the editor with a change that was worked out elsewhere (an inverse edit), for a person
    /// to review: see EditFlow::propose(). Where something is typed already it stays, and that is
    /// said.
    void propose(const GroupRef &ref, const EditRequest &request, const QString &why);
    /// Asks first if something is unsaved.
    void closePage(QWidget *page);
    [[nodiscard]] bool hasPages() const { return !m_flows.isEmpty(); }

    /// The groups that are being edited, and the one whose editor is shown.
    [[nodiscard]] QList<GroupRef> refs() const;
    [[nodiscard]] std::optional<GroupRef> shown() const;
    /// Editors of an earlier run that come back as soon as their groups are there: their drafts are
    /// theirs, and not offered. Each is to be followed by reopen() or expectNoLonger().
    void expect(const QList<GroupRef> &refs);
    /// Opens an expected editor behind what is shown. Its group is read when it comes to the front.
    void reopen(const GroupRef &ref);
    /// The group of an expected editor is gone. Its draft is offered now, if there is one.
    void expectNoLonger(const GroupRef &ref);
    /// Brings an editor that is open to the front, without the focus.
    void show(const GroupRef &ref);

    /// Offers the drafts of an earlier run, once; to be called when the profiles are known.
    void offerDrafts();

    /// True if nothing is lost by leaving now. Else a person is asked, and \a leave runs if and
    /// when nothing is lost any more; until it returns, this answers true.
    [[nodiscard]] bool mayLeave(const std::function<void()> &leave);
    /// The same for what was typed for one profile.
    [[nodiscard]] bool mayLeave(const ProfileId &profile, const std::function<void()> &leave);

Q_SIGNALS:
    /// Something should be shown that the filter or scope may hide.
    void revealRequested(const groupdesk::GroupRef &ref);
    void announced(const QString &sentence);
    void pagesChanged(); ///< see hasPages()

private:
    using Flows = QList<QPointer<EditFlow>>;

    [[nodiscard]] EditFlow *flow(const GroupRef &ref) const;
    [[nodiscard]] EditFlow *flow(const QWidget *page) const;
    EditFlow *open(const GroupRef &ref);
    EditFlow *add(const GroupRef &ref);
    EditFlow *make(const GroupRef &ref);
    void wake(const QWidget *page);
    void raise(EditFlow *flow);
    void connectFlow(EditFlow *flow);
    void close(EditFlow *flow);
    void closeOrphans();
    void askToDiscard(EditFlow *flow);

    // Drafts: editcontroller_drafts.cpp.
    [[nodiscard]] std::optional<EditDraft> draftOf(const GroupRef &ref) const;
    void offer(const QList<EditDraft> &drafts);
    void offerOrphans(const QList<EditDraft> &drafts);
    void continueDrafts(const QList<EditDraft> &drafts);
    void askToDiscard(const QList<EditDraft> &drafts, const std::function<void()> &offerAgain);
    void discardDrafts(const QList<EditDraft> &drafts);

    // Leaving: editcontroller_leaving.cpp.
    [[nodiscard]] bool mayLeave(const Flows &flows, const std::function<void()> &leave);
    void askToLeave(const Flows &flows, const std::function<void()> &leave);
    void askToWait(const Flows &flows, const std::function<void()> &leave);
    UnsavedDialog *ask(UnsavedDialog *dialog);
    void leave(const std::function<void()> &leave);
    void keepDrafts(const Flows &flows, const std::function<void()> &leave);
    void saveAll(Flows flows, const std::function<void()> &leave);

    Workspace &m_workspace;
    SidePane &m_pane;
    NoticeBoard &m_notices;
    QWidget *m_window;
    QList<EditFlow *> m_flows;
    QList<GroupRef> m_expected;
    QList<QPointer<EditFlow>> m_asleep; ///< reopened, and not read yet
    QPointer<UnsavedDialog> m_question;
    bool m_offered = false;
    bool m_leaving = false;
};

} // namespace groupdesk
