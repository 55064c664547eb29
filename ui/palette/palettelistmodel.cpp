#include "palette/palettelistmodel.h"

#include "formats.h"

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

QString kindWord(PaletteKind kind)
{
    switch (kind) {
    case PaletteKind::Actions:
        return PaletteListModel::tr("action");
    case PaletteKind::Places:
        return PaletteListModel::tr("place");
    case PaletteKind::Groups:
        return PaletteListModel::tr("group");
    case PaletteKind::People:
        return PaletteListModel::tr("person");
    }
    Q_UNREACHABLE();
}

QString detailOf(const PaletteItem &item)
{
    return item.whyNot.isEmpty() ? item.detail : item.whyNot;
}

/// "Delete Group…, action, Group, Del"
QString spoken(const PaletteItem &item)
{
    QStringList words { item.title, kindWord(item.kind()) };
    if (!item.whyNot.isEmpty())
        words.append(PaletteListModel::tr("not possible now: %1").arg(item.whyNot));
    else if (!item.detail.isEmpty())
        words.append(item.detail);
    if (!item.keys.isEmpty())
        words.append(item.keys);
    return words.join(u", "_s);
}

} // namespace

PaletteListModel::PaletteListModel(Icons icons, QObject *parent)
    : QAbstractListModel(parent), m_icons(std::move(icons))
{
}

int PaletteListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant PaletteListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteItem &item = m_items.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return item.title;
    case Qt::DecorationRole:
        return m_icons(item);
    case Qt::AccessibleTextRole:
        return spoken(item);
    case Qt::ToolTipRole: // what has no room is read there
        return plainToolTip(QString(item.title % u'\n' % detailOf(item)));
    case DetailRole:
        return detailOf(item);
    case KeysRole:
        return item.keys;
    case TitleMarksRole:
        return QVariant::fromValue(item.titleMarks);
    case DetailMarksRole:
        return QVariant::fromValue(item.whyNot.isEmpty() ? item.detailMarks : QList<int>());
    case PossibleRole:
        return item.whyNot.isEmpty();
    default:
        return {};
    }
}

void PaletteListModel::setItems(const QList<PaletteItem> &items)
{
    beginResetModel();
    m_items = items;
    endResetModel();
}

int PaletteListModel::rowOf(const PaletteTarget &target) const
{
    for (int row = 0; row < int(m_items.size()); ++row) {
        if (m_items.at(row).target == target)
            return row;
    }
    return -1;
}

} // namespace groupdesk
