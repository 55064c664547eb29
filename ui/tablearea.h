#pragma once

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
    void editProfileRequested();

private:
    enum class EmptyReason {
        NoGroups,
        NoMatch,
        NoOrganizations,
        Failed,
    };
    void update();
    [[nodiscard]] std::optional<std::pair<Problem, Profile>> firstProblem() const;
    void showEmpty(EmptyReason reason);

    Workspace &m_workspace;
    GroupFilterModel *m_filter;
    QStackedWidget *m_stack;
    GroupTableView *m_table;
    WelcomePage *m_welcome;
    EmptyState *m_empty;
    QWidget *m_skeleton;
    EmptyReason m_reason = EmptyReason::NoGroups;
};

} // namespace groupdesk
