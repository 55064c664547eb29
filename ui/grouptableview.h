#pragma once

#include "columnlayout.h"
#include "ids.h"

#include <QList>
#include <QPersistentModelIndex>
#include <QTableView>

#include <optional>

namespace groupdesk {

class GroupFilterModel;

/// The one table. Rows are selected whole; what is selected is told as ids, never as row numbers.
class GroupTableView final : public QTableView
{
    Q_OBJECT

public:
    explicit GroupTableView(GroupFilterModel *model, QWidget *parent = nullptr);

    /// In the order shown.
    [[nodiscard]] QList<GroupRef> selectedRefs() const;
    /// The only selected group, if exactly one is.
    [[nodiscard]] std::optional<GroupRef> soleSelection() const;
    /// Selects and scrolls to a group. False if it is not shown.
    bool reveal(const GroupRef &ref);
    /// The selected rows as tab-separated text, visible columns only, with a header line.
    [[nodiscard]] QString selectionAsText() const;
    /// Moves the rows up by \a pixels if the pointer is over them, so that they stay under it.
    void compensate(int pixels);

    void showColumnMenu(const QPoint &position);
    [[nodiscard]] QByteArray layoutState() const;
    void restoreLayoutState(const QByteArray &state);
    void resetColumns();
    /// The width of the name is not in it, because the name takes what the others leave; nor are
    /// those of hidden columns.
    [[nodiscard]] ColumnLayout columnLayout() const;
    void setColumnLayout(const ColumnLayout &layout);

Q_SIGNALS:
    void columnsResetRequested(); ///< in the menu of the columns
    void selectionSettled(); ///< the set of selected groups changed
    void opened(const groupdesk::GroupRef &ref); ///< Return or a double click

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void rememberPlace();
    void keepPlace();
    void applyRowHeight();
    void fitName();
    /// What column \a section needs for its title and its usual texts, in pixels.
    [[nodiscard]] int usualWidth(int section) const;

    /// What stays where it is when rows come and go around it.
    struct Place
    {
        QPersistentModelIndex index;
        int top = 0; ///< in the viewport, in pixels
    };

    GroupFilterModel *m_filter;
    Place m_place;
};

} // namespace groupdesk
