#include "deletion/deletionview.h"

#include "deletion/deletiondelegate.h"
#include "formats.h"

#include <QResizeEvent>
#include <QScrollBar>

namespace groupdesk {

DeletionView::DeletionView(QAbstractItemModel *model, QWidget *parent) : QTreeView(parent)
{
    setModel(model);
    setItemDelegate(new DeletionDelegate(this));
    setHeaderHidden(true);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setExpandsOnDoubleClick(true);
    setAllColumnsShowFocus(true);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_open.clear();
        for (int row = 0; row < this->model()->rowCount(); ++row) {
            if (isExpanded(this->model()->index(row, 0)))
                m_open.insert(row);
        }
    });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        for (const int row : std::as_const(m_open))
            expand(this->model()->index(row, 0));
        updateGeometry();
    });
    connect(this, &QTreeView::expanded, this, [this] { updateGeometry(); });
}

int DeletionView::widthOf(const QModelIndex &index) const
{
    return qMax(em(this), viewport()->width() - indentation() * (index.parent().isValid() ? 2 : 1));
}

int DeletionView::heightOf(const QModelIndex &index, int width) const
{
    int height = DeletionDelegate::rowHeight(font(), width - indentation(), index);
    if (!isExpanded(index))
        return height;
    const int enough = em(this) * 22;
    for (int row = 0; row < model()->rowCount(index) && height < enough; ++row)
        height += DeletionDelegate::rowHeight(font(), width - indentation() * 2,
                                              model()->index(row, 0, index));
    return height;
}

QSize DeletionView::sizeHint() const
{
    constexpr int looked = 100; // of two thousand rows these are enough to choose a width by
    int width = em(this) * 38;
    for (int row = 0; row < qMin(looked, model()->rowCount()); ++row)
        width = qMax(width, DeletionDelegate::comfortableWidth(font(), model()->index(row, 0)));
    const int scrollBar = verticalScrollBar()->sizeHint().width();
    width = qMin(width + scrollBar + indentation(), em(this) * 60);
    // The width it has, once it has one: long names wrap, and that takes height.
    const int across
        = this->width() > em(this) * 20 ? qMin(width, this->width() - 2 * frameWidth()) : width;
    const int rowWidth = across - scrollBar; // so that it is enough also while there is one
    const int most = em(this) * 22;
    int height = 2 * frameWidth() + em(this) / 2;
    for (int row = 0; row < model()->rowCount() && height < most; ++row)
        height += heightOf(model()->index(row, 0), rowWidth);
    return { width, qBound(em(this) * 4, height, most) };
}

// Rows are as tall as their texts need at this width.
void DeletionView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    if (event->oldSize().width() == event->size().width())
        return;
    scheduleDelayedItemsLayout();
    updateGeometry();
}

QSize DeletionView::minimumSizeHint() const
{
    return { em(this) * 20, em(this) * 4 };
}

} // namespace groupdesk
