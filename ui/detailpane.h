#pragma once

#include "grouptablemodel.h"
#include "platformui.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QAction;
class QMenu;
class QStackedWidget;
class QTabWidget;
class QVBoxLayout;

namespace groupdesk {

class DetailHeader;
class DetailReader;
class EmptyState;
class FactGrid;
class JsonPage;
class MemberListView;
class Workspace;

/// What is known of the selected group. Follows the selection without taking the focus: the row's
/// data at once, then, a moment later, the group read anew and the names its ids stand for.
class DetailPane final : public QWidget
{
    Q_OBJECT

public:
    explicit DetailPane(Workspace &workspace, QWidget *parent = nullptr);

    void showGroup(const GroupRef &ref);
    /// When \a ref is shown next, it is shown as it was loaded, until somebody looks at the pane,
    /// with the pointer or the focus; then it is read anew.
    void hold(const GroupRef &ref);
    /// Nothing, or several groups, selected.
    void showSelectionCount(int count);
    [[nodiscard]] std::optional<GroupRef> shown() const { return m_ref; }
    /// A word for the tab in front that outlives the program.
    [[nodiscard]] QString currentTab() const;
    /// Brings a tab to the front, now or, if no group is shown that has it, when one is.
    void setCurrentTab(const QString &tab);
    /// The way to the editor; its button is in the header.
    void setEditAction(QAction *edit);
    /// What else can be done with the group; its button is in the header while something is in it.
    void setMoreMenu(QMenu *menu);
    /// Copies the request that reads the group as a command. Disabled while there is none.
    [[nodiscard]] QAction *copyCurlAction() const { return m_copyCurl; }

Q_SIGNALS:
    void tabChanged(); ///< see currentTab()
    void retrieved(const groupdesk::GroupRef &ref);
    void retrieveFailed(const groupdesk::GroupRef &ref, const groupdesk::CloudError &error);
    /// \a item of a list of the group stands for nothing and should leave it.
    void removeReferenceRequested(const groupdesk::GroupRef &ref, groupdesk::GroupField field,
                                  const QString &item);

protected:
    void enterEvent(QEnterEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void release();
    [[nodiscard]] QString tabAt(int index) const;
    void applyTab();
    void buildTabs(QVBoxLayout *column);
    void followWorkspace();
    void followReader();
    void render();
    void renderLists(const GroupRow &row, const DetailContext &context);
    [[nodiscard]] MemberListView *addList();
    void updateRemoval();
    [[nodiscard]] QList<Fact> commonFacts(const GroupRow &row, const DetailContext &context) const;
    [[nodiscard]] QString whyNotEdit() const;
    void explainMembership(const UserId &person);
    void retryFor(const MemberListView *view);
    void copyCurl();

    Workspace &m_workspace;
    std::optional<GroupRef> m_ref;
    std::optional<GroupRef> m_held; ///< see hold()
    QString m_wantedTab; ///< until it is there
    DetailReader *m_reader;
    QTimer m_settle;
    QTimer m_again; ///< many rows change at once; one look at them is enough
    QTimer m_soon; ///< something that was asked for came
    QAction *m_copyCurl;

    QStackedWidget *m_stack;
    EmptyState *m_empty;
    DetailHeader *m_header;
    QTabWidget *m_tabs;
    FactGrid *m_facts;
    JsonPage *m_json;
    QList<MemberListView *> m_lists;
    QList<DetailNeeds> m_listNeeds; ///< what each list is made of
};

} // namespace groupdesk
