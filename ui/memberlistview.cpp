#include "memberlistview.h"

#include "formats.h"
#include "icons.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

constexpr int secondaryRole = Qt::UserRole + 1;

/// Name at the leading edge, how or what at the trailing one, in the secondary colour.
class MemberDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(option.fontMetrics.height() * 17 / 10);
        return size;
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem name = option;
        const QString secondary = index.data(secondaryRole).toString();
        // The name goes first, but leaves the secondary text half the row if it has to.
        const QFontMetrics &metrics = option.fontMetrics;
        const int nameWidth
            = metrics.horizontalAdvance(index.data().toString()) + metrics.height() * 3;
        const int room = option.rect.width() - qMin(nameWidth, option.rect.width() / 2);
        const int width = qMin(metrics.horizontalAdvance(secondary) + 2, room);
        const int unit = option.fontMetrics.height();
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, option.palette.highlight());
        QRect side = option.rect.adjusted(unit / 2, 0, -unit / 2, 0);
        if (option.direction == Qt::RightToLeft)
            name.rect.adjust(width + unit, 0, 0, 0);
        else
            name.rect.adjust(0, 0, -width - unit, 0);
        name.decorationSize = QSize(unit, unit);
        QStyledItemDelegate::paint(painter, name, index);
        painter->save();
        painter->setPen(option.palette.color(option.state.testFlag(QStyle::State_Selected)
                                                 ? QPalette::HighlightedText
                                                 : QPalette::PlaceholderText));
        painter->drawText(side, int(Qt::AlignVCenter | Qt::AlignTrailing),
                          option.fontMetrics.elidedText(secondary, Qt::ElideRight, width));
        painter->restore();
    }
};

} // namespace

MemberListView::MemberListView(QWidget *parent)
    : QWidget(parent), m_filter(new QLineEdit(this)), m_view(new QListView(this)),
      m_empty(new QLabel(this)), m_model(new QStandardItemModel(this)),
      m_proxy(new QSortFilterProxyModel(this))
{
    m_filter->setPlaceholderText(tr("Filter…"));
    m_filter->setAccessibleName(tr("Filter this list"));
    m_filter->setClearButtonEnabled(true);
    m_proxy->setSourceModel(m_model);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_view->setModel(m_proxy);
    m_view->setItemDelegate(new MemberDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setFrameShape(QFrame::NoFrame);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_filter);
    column->addWidget(m_view, 1);
    column->addWidget(m_empty, 1);
    connect(m_filter, &QLineEdit::textChanged, m_proxy,
            &QSortFilterProxyModel::setFilterFixedString);
}

void MemberListView::setList(const MemberList &list)
{
    m_model->clear();
    for (const MemberList::Item &item : list.items) {
        auto *row = new QStandardItem(displayName(item.text));
        row->setData(displayName(item.secondary), secondaryRole);
        row->setToolTip(plainToolTip(item.toolTip));
        const QString spoken = item.text % u' ' % item.secondary;
        row->setAccessibleText(spoken);
        if (!item.iconName.isEmpty())
            row->setIcon(symbolicIcon(item.iconName));
        m_model->appendRow(row);
    }
    m_view->setAccessibleName(list.title);
    m_empty->setText(list.known ? list.emptyText
                                : tr("The platform did not say who or what is in this list."));
    const bool empty = list.items.isEmpty();
    m_empty->setVisible(empty);
    m_view->setVisible(!empty);
    m_filter->setVisible(list.items.size() > 8);
}

} // namespace groupdesk
