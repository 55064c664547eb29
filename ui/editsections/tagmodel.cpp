#include "editsections/tagmodel.h"

#include "formats.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk {

TagModel::TagModel(QObject *parent) : QAbstractTableModel(parent)
{
}

void TagModel::load(const QList<NscaleTag> &openedOn, const QList<NscaleTag> &wanted)
{
    if (!m_rows.isEmpty() && tags() == wanted) {
        QList<NscaleTag> before;
        for (const Row &row : std::as_const(m_rows)) {
            if (row.before)
                before.append(*row.before);
        }
        if (before == openedOn)
            return; // nothing is new: the selection and an open field stay
    }
    beginResetModel();
    m_rows.clear();
    QList<NscaleTag> left = openedOn;
    for (const NscaleTag &tag : wanted) {
        const auto same = std::find_if(left.begin(), left.end(), [&tag](const NscaleTag &other) {
            return other.name == tag.name;
        });
        Row row { tag, {}, false };
        if (same != left.end()) {
            row.before = *same;
            left.erase(same);
        }
        m_rows.append(row);
    }
    for (const NscaleTag &tag : std::as_const(left))
        m_rows.append({ tag, tag, true });
    endResetModel();
}

void TagModel::setWritable(bool writable)
{
    m_writable = writable;
}

QList<NscaleTag> TagModel::tags() const
{
    QList<NscaleTag> tags;
    for (const Row &row : m_rows) {
        if (!row.removed)
            tags.append(row.tag);
    }
    return tags;
}

TagModel::Mark TagModel::mark(int row) const
{
    const Row &tag = m_rows.at(row);
    if (tag.removed)
        return Mark::Removed;
    if (!tag.before)
        return Mark::New;
    return *tag.before == tag.tag ? Mark::None : Mark::Changed;
}

QString TagModel::problem() const
{
    QSet<QString> names;
    QStringList touched;
    for (int row = 0; row < m_rows.size(); ++row) {
        const QString &name = m_rows.at(row).tag.name;
        if (mark(row) == Mark::Removed)
            continue;
        const bool isTouched = mark(row) != Mark::None;
        if (isTouched && name.isEmpty())
            return tr("A tag has no name yet.");
        // What the platform has twice may stay so.
        if (names.contains(name) && (isTouched || touched.contains(name)))
            return tr("Two tags have the name “%1”.").arg(displayName(name));
        names.insert(name);
        if (isTouched)
            touched.append(name);
    }
    return {};
}

int TagModel::addTag()
{
    const int row = int(m_rows.size());
    beginInsertRows({}, row, row);
    m_rows.append({ {}, {}, false });
    endInsertRows();
    Q_EMIT edited();
    return row;
}

void TagModel::setRemoved(int row, bool removed)
{
    if (row < 0 || row >= m_rows.size() || m_rows.at(row).removed == removed)
        return;
    if (removed && !m_rows.at(row).before) {
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    } else {
        m_rows[row].removed = removed;
        Q_EMIT dataChanged(index(row, 0), index(row, 1));
    }
    Q_EMIT edited();
}

int TagModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TagModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant TagModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const QString &text = index.column() == Name ? row.tag.name : row.tag.value;
    switch (role) {
    case Qt::DisplayRole:
        return displayName(text);
    case Qt::EditRole:
        return text;
    case Qt::ToolTipRole:
        return plainToolTip(text);
    case Qt::AccessibleTextRole:
        return accessibleText(index);
    case Qt::FontRole: {
        QFont font;
        font.setStrikeOut(row.removed);
        font.setItalic(!row.removed && mark(index.row()) != Mark::None);
        return font;
    }
    case Qt::ForegroundRole:
        return row.removed ? QGuiApplication::palette().brush(QPalette::PlaceholderText)
                           : QVariant();
    default:
        return {};
    }
}

QString TagModel::accessibleText(const QModelIndex &index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    switch (mark(index.row())) {
    case Mark::None:
        return text;
    case Mark::New:
        return tr("%1, new").arg(text);
    case Mark::Changed:
        return tr("%1, changed").arg(text);
    case Mark::Removed:
        return tr("%1, removed").arg(text);
    }
    Q_UNREACHABLE();
}

QVariant TagModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Horizontal)
        return section == Name ? tr("Name") : tr("Value");
    switch (mark(section)) {
    case Mark::None:
        return QString();
    case Mark::New:
        return u"+"_s;
    case Mark::Changed:
        return u"~"_s;
    case Mark::Removed:
        return u"−"_s;
    }
    Q_UNREACHABLE();
}

Qt::ItemFlags TagModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool editable = m_writable && index.isValid() && !m_rows.at(index.row()).removed;
    return editable ? flags | Qt::ItemIsEditable : flags;
}

bool TagModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid)
        || !(flags(index) & Qt::ItemIsEditable))
        return false;
    NscaleTag &tag = m_rows[index.row()].tag;
    QString &text = index.column() == Name ? tag.name : tag.value;
    if (text == value.toString())
        return true;
    text = value.toString();
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), 1));
    Q_EMIT headerDataChanged(Qt::Vertical, index.row(), index.row());
    Q_EMIT edited();
    return true;
}

} // namespace groupdesk
