#pragma once

#include "errortext.h"
#include "workspace.h"

#include <QWidget>

class QStackedWidget;

namespace groupdesk {

class EmptyState;
class GroupTableView;
class WelcomePage;

/// The table, or what stands in its place: welcome, loading, nothing there, nothing matches,
/// failed. Rows that are there are never hidden by a state.
class TableArea final : public QWidget
{
    Q_OBJECT

public:
    TableArea(Workspace &workspace, GroupFilterModel *filter, QWidget *parent = nullptr);

    [[nodiscard]] GroupTableView *table() const { return m_table; }
    [[nodiscard]] WelcomePage *welcome() const { return m_welcome; }

Q_SIGNALS:
    void newGroupRequested();
    void clearFilterRequested();
    void retryRequested();
    void loadRestRequested();
    void editProfileRequested(const groupdesk::ProfileId &profile);
    void signInRequested(const groupdesk::ProfileId &profile);

protected:
    /// Whoever gives the focus back means the table.
    void focusInEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum class EmptyReason {
        NoGroups,
        NoMatch,
        NoOrganizations,
        Failed,
        Stopped, ///< before anything arrived
        Waiting, ///< for a token or a person
    };
    void update();
    [[nodiscard]] std::optional<std::pair<Problem, Profile>> firstProblem() const;
    void showEmpty(EmptyReason reason);
    void showFailure();
    void showWaiting(const Profile &profile);
    void runButton();
    void runFailureAction();
    /// The first profile in scope that waits for its token, if nothing else there is loading.
    [[nodiscard]] std::optional<Profile> waitingProfile() const;

    Workspace &m_workspace;
    GroupFilterModel *m_filter;
    QStackedWidget *m_stack;
    GroupTableView *m_table;
    WelcomePage *m_welcome;
    EmptyState *m_empty;
    QWidget *m_skeleton;
    EmptyReason m_reason = EmptyReason::NoGroups;
    ErrorAction m_failureAction = ErrorAction::Retry; ///< of the button, for Failed
    ProfileId m_about; ///< whom the button is about
};

} // namespace groupdesk
