#pragma once

#include "grouptablemodel.h"
#include "platformui.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QStackedWidget;
class QTabWidget;
class QToolButton;
class QVBoxLayout;

namespace groupdesk {

class EmptyState;
class FactGrid;
class MemberListView;
class WrapLabel;
class Workspace;

/// What is known of the selected group. Follows the selection without taking the focus: the row's
/// data at once, then, a moment later, the group read anew and the names its ids stand for.
class DetailPane final : public QWidget
{
    Q_OBJECT

public:
    explicit DetailPane(Workspace &workspace, QWidget *parent = nullptr);

    void showGroup(const GroupRef &ref);
    /// Nothing, or several groups, selected.
    void showSelectionCount(int count);
    [[nodiscard]] std::optional<GroupRef> shown() const { return m_ref; }

Q_SIGNALS:
    void retrieved(const groupdesk::GroupRef &ref);
    void retrieveFailed(const groupdesk::GroupRef &ref, const groupdesk::CloudError &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildHeader(QVBoxLayout *column);
    void render();
    void drawGlyph(const GroupRow &row);
    void renderLists(const GroupRow &row);
    void load();
    void loadNames(const PlatformUi &ui);
    [[nodiscard]] QList<Fact> commonFacts(const GroupRow &row) const;
    /// The name of an id if it is known, else the id or e-mail itself.
    [[nodiscard]] QString personName(const QString &idOrMail) const;

    Workspace &m_workspace;
    std::optional<GroupRef> m_ref;
    Names m_names;
    std::optional<SourceRef> m_namesOf;
    QObject *m_context = nullptr; ///< of the calls about the shown group
    QTimer m_settle;

    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QLabel *m_glyph;
    WrapLabel *m_name;
    WrapLabel *m_where;
    WrapLabel *m_id;
    QToolButton *m_copyId;
    QTabWidget *m_tabs;
    FactGrid *m_facts;
    QPlainTextEdit *m_json;
    QList<MemberListView *> m_lists;
};

} // namespace groupdesk
