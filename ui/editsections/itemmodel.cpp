#include "editsections/itemmodel.h"

#include "editsections/itemroles.h"
#include "formats.h"
#include "icons.h"
#include "punctuation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk {

ItemModel::ItemModel(Words words, const QString &iconName, QObject *parent)
    : QAbstractListModel(parent), m_words(std::move(words)), m_icon(symbolicIcon(iconName))
{
}

void ItemModel::load(const QStringList &openedOn, const QStringList &wanted)
{
    if (openedOn == m_openedOn && wanted == items()) {
        m_loaded = wanted;
        m_added.clear();
        return; // nothing is new: the selection stays
    }
    reset(openedOn, wanted);
}

void ItemModel::reset(const QStringList &openedOn, const QStringList &wanted)
{
    beginResetModel();
    m_openedOn = openedOn;
    m_loaded = wanted;
    m_added.clear();
    m_rows.clear();
    m_places.clear();
    const auto place = [this](const QString &id) -> Row & {
        const auto known = m_places.constFind(id);
        if (known != m_places.cend())
            return m_rows[*known];
        m_places.insert(id, int(m_rows.size()));
        m_rows.append({ id });
        return m_rows.last();
    };
    for (const QString &id : openedOn)
        place(id).before = true;
    for (const QString &id : wanted)
        place(id).now = true;
    if (m_choices) {
        for (const QString &id : std::as_const(*m_choices))
            place(id);
    }
    endResetModel();
}

void ItemModel::setChoices(const QStringList &choices)
{
    if (m_choices == choices) {
        refresh();
        return;
    }
    m_choices = choices;
    reset(m_openedOn, items());
}

void ItemModel::setWritable(bool writable)
{
    m_writable = writable;
    signalAll();
}

void ItemModel::refresh()
{
    for (const Row &row : std::as_const(m_rows))
        row.face.reset();
    signalAll();
}

void ItemModel::signalAll()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}

QStringList ItemModel::items() const
{
    QStringList items;
    for (const QString &id : m_loaded) {
        const auto place = m_places.constFind(id);
        if (place != m_places.cend() && m_rows.at(*place).now)
            items.append(id);
    }
    return items + m_added;
}

QStringList ItemModel::added() const
{
    QStringList added;
    for (const Row &row : m_rows) {
        if (row.now && !row.before)
            added.append(row.id);
    }
    return added;
}

bool ItemModel::contains(const QString &item) const
{
    const auto place = m_places.constFind(item);
    return place != m_places.cend() && m_rows.at(*place).now;
}

bool ItemModel::isRemoved(const QModelIndex &index) const
{
    const Row &row = m_rows.at(index.row());
    return row.before && !row.now;
}

bool ItemModel::isFixed(const QModelIndex &index) const
{
    return isFixed(m_rows.at(index.row()));
}

bool ItemModel::isFixed(const Row &row) const
{
    return !m_writable || (row.before == row.now && !reason(row).isEmpty());
}

int ItemModel::count() const
{
    return int(
        std::count_if(m_rows.cbegin(), m_rows.cend(), [](const Row &row) { return row.now; }));
}

int ItemModel::addedCount() const
{
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(),
                             [](const Row &row) { return row.now && !row.before; }));
}

int ItemModel::removedCount() const
{
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(),
                             [](const Row &row) { return row.before && !row.now; }));
}

QModelIndex ItemModel::indexOf(const QString &item) const
{
    const auto place = m_places.constFind(item);
    return place == m_places.cend() ? QModelIndex() : index(*place);
}

void ItemModel::add(const QStringList &items)
{
    const QSet<QString> loaded(m_loaded.cbegin(), m_loaded.cend());
    QList<Row> fresh;
    bool any = false;
    for (const QString &id : items) {
        const auto place = m_places.constFind(id);
        if (place == m_places.cend()) {
            m_places.insert(id, int(m_rows.size() + fresh.size()));
            fresh.append({ id, false, true });
        } else if (*place >= m_rows.size() || m_rows.at(*place).now) {
            continue;
        } else {
            m_rows[*place].now = true;
        }
        any = true;
        if (!loaded.contains(id))
            m_added.append(id);
    }
    if (!any)
        return;
    if (!fresh.isEmpty()) {
        const int first = int(m_rows.size());
        beginInsertRows({}, first, first + int(fresh.size()) - 1);
        m_rows += fresh;
        endInsertRows();
    }
    signalAll();
    Q_EMIT edited();
}

void ItemModel::remove(const QStringList &items)
{
    QList<int> dropped;
    QSet<QString> gone;
    for (const QString &id : items) {
        const auto place = m_places.constFind(id);
        if (place == m_places.cend() || !m_rows.at(*place).now || isFixed(m_rows.at(*place)))
            continue;
        Row &row = m_rows[*place];
        row.now = false;
        gone.insert(id);
        if (!row.before && !m_choices)
            dropped.append(*place);
    }
    if (gone.isEmpty())
        return;
    m_added.removeIf([&gone](const QString &id) { return gone.contains(id); });
    dropRows(dropped);
    signalAll();
    Q_EMIT edited();
}

/// What was added here and is taken out again leaves the list at once.
void ItemModel::dropRows(QList<int> rows)
{
    std::sort(rows.begin(), rows.end(), std::greater<>());
    for (const int row : std::as_const(rows)) {
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    if (!rows.isEmpty())
        reindex();
}

void ItemModel::reindex()
{
    m_places.clear();
    for (int row = 0; row < m_rows.size(); ++row)
        m_places.insert(m_rows.at(row).id, row);
}

int ItemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

const ItemFace &ItemModel::face(const Row &row) const
{
    if (!row.face)
        row.face = m_words.face(row.id);
    return *row.face;
}

QString ItemModel::reason(const Row &row) const
{
    if (const QString why = m_words.whyFixed(row.id); !why.isEmpty())
        return why;
    return row.before ? QString() : m_words.whyNotAdded(row.id);
}

QString ItemModel::refusal() const
{
    for (const Row &row : m_rows) {
        if (row.before || !row.now)
            continue;
        if (const QString why = reason(row); !why.isEmpty())
            return tr("%1: %2").arg(face(row).text, why);
    }
    return {};
}

QString ItemModel::mark(const Row &row) const
{
    return row.before == row.now ? QString() : row.now ? tr("new") : tr("removed");
}

QVariant ItemModel::words(const Row &row, int role) const
{
    const ItemFace &known = face(row);
    switch (role) {
    case Qt::DisplayRole:
        return known.text;
    case Qt::ToolTipRole:
        return plainToolTip(row.id);
    case Qt::AccessibleTextRole: {
        QStringList parts { known.text, known.detail, mark(row), reason(row) };
        parts.removeAll(QString());
        return listed(parts);
    }
    case ItemIdRole:
        return row.id;
    case ItemDetailRole:
        return known.detail;
    case ItemMarkRole:
        return mark(row);
    case ItemReasonRole:
        return reason(row);
    case ItemSortRole:
        return known.text.toCaseFolded();
    case ItemSearchRole:
        return QString(known.text + u'\n' + known.detail + u'\n' + row.id).toCaseFolded();
    default:
        return {};
    }
}

QVariant ItemModel::looks(const Row &row, int role) const
{
    switch (role) {
    case Qt::DecorationRole:
        return m_icon;
    case Qt::CheckStateRole:
        return m_choices ? QVariant(row.now ? Qt::Checked : Qt::Unchecked) : QVariant();
    case ItemStruckRole:
        return row.before && !row.now;
    case ItemFaintRole:
        return face(row).unknown || !reason(row).isEmpty();
    case ItemActionRole:
        if (m_choices || isFixed(row))
            return {};
        return row.now ? u"list-remove"_s : u"edit-undo"_s;
    default:
        return {};
    }
}

QVariant ItemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const QVariant look = looks(row, role);
    return look.isValid() ? look : words(row, role);
}

} // namespace groupdesk
