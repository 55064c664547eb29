#include "memberlistmodel.h"

#include "icons.h"
#include "plaintooltip.h"

using namespace Qt::StringLiterals;

namespace groupdesk {

void MemberListModel::setItems(const QList<MemberList::Item> &items)
{
    beginResetModel();
    m_items = items;
    endResetModel();
}

int MemberListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant MemberListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const MemberList::Item &item = m_items.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return displayName(item.text);
    case SecondaryRole:
        return displayName(item.secondary);
    case HeadingRole:
        return item.heading;
    case Qt::DecorationRole:
        return item.iconName.isEmpty() ? QVariant() : QVariant(symbolicIcon(item.iconName));
    case Qt::ToolTipRole:
        return plainToolTip(item.toolTip);
    case Qt::AccessibleTextRole:
        return item.secondary.isEmpty() ? displayName(item.text)
                                        : displayName(item.text + u", " + item.secondary);
    default:
        return {};
    }
}

Qt::ItemFlags MemberListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_items.at(index.row()).heading)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

MemberListFilter::MemberListFilter(MemberListModel *model, QObject *parent)
    : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(model);
    setFilterCaseSensitivity(Qt::CaseInsensitive);
}

bool MemberListFilter::matches(const MemberList::Item &item) const
{
    const QRegularExpression wanted = filterRegularExpression();
    return item.text.contains(wanted) || item.secondary.contains(wanted)
        || item.id.contains(wanted);
}

bool MemberListFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    if (filterRegularExpression().pattern().isEmpty())
        return true;
    if (!m_model->itemAt(row).heading)
        return matches(m_model->itemAt(row));
    for (int below = row + 1; below < m_model->rowCount(); ++below) {
        if (m_model->itemAt(below).heading)
            break;
        if (matches(m_model->itemAt(below)))
            return true;
    }
    return false;
}

} // namespace groupdesk
