#include "conflictmodel.h"

#include "fieldwords.h"
#include "formats.h"

#include <QFont>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk {

using Pick = MergeRow::Pick;

bool isChoice(const MergeRow &row)
{
    return row.theirs != row.mine;
}

ConflictModel::ConflictModel(QList<MergeRow> rows, ItemNames names, QObject *parent)
    : QAbstractTableModel(parent), m_rows(std::move(rows)), m_names(std::move(names))
{
    std::stable_partition(m_rows.begin(), m_rows.end(),
                          [](const MergeRow &row) { return row.isConflict(); });
}

int ConflictModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ConflictModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ConflictModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MergeRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(text(row, index.column()));
    case Qt::AccessibleTextRole:
        return accessibleText(row, index.column());
    case Qt::FontRole: {
        QFont font;
        const bool open = row.pick == Pick::Undecided && index.column() == Result;
        font.setWeight(open ? QFont::DemiBold : QFont::Normal);
        return open ? QVariant(font) : QVariant();
    }
    default:
        return {};
    }
}

QVariant ConflictModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("Field");
    case Was:
        return tr("Was");
    case Theirs:
        return tr("There now");
    case Mine:
        return tr("Yours");
    case Result:
        return tr("Result");
    default:
        return {};
    }
}

QString ConflictModel::text(const MergeRow &row, int column) const
{
    // The mark of a radio button: which of the two counts.
    const auto marked = [&row](const QString &value, Pick side) {
        return isChoice(row) ? (row.pick == side ? u"◉ "_s : u"○ "_s) + value : value;
    };
    switch (column) {
    case What: {
        const QString subject = subjectWords(row, m_names);
        return row.item.isEmpty() ? subject : tr("%1: %2").arg(fieldTitle(row.field), subject);
    }
    case Was:
        return valueWords(row, row.base);
    case Theirs:
        return marked(valueWords(row, row.theirs), Pick::Theirs);
    case Mine:
        return marked(valueWords(row, row.mine), Pick::Mine);
    case Result:
        return result(row);
    default:
        return {};
    }
}

QString ConflictModel::result(const MergeRow &row) const
{
    switch (row.pick) {
    case Pick::Undecided:
        return tr("Choose one");
    case Pick::Theirs:
        return valueWords(row, row.theirs);
    case Pick::Mine:
        return valueWords(row, row.mine);
    }
    Q_UNREACHABLE();
}

QString ConflictModel::accessibleText(const MergeRow &row, int column) const
{
    if (!isChoice(row) || (column != Theirs && column != Mine))
        return text(row, column);
    const bool theirs = column == Theirs;
    const QString value = valueWords(row, theirs ? row.theirs : row.mine);
    return row.pick == (theirs ? Pick::Theirs : Pick::Mine) ? tr("%1, chosen").arg(value)
                                                            : tr("%1, not chosen").arg(value);
}

void ConflictModel::pick(int row, Pick pick)
{
    if (row < 0 || row >= m_rows.size() || !isChoice(m_rows.at(row)) || m_rows.at(row).pick == pick)
        return;
    m_rows[row].pick = pick;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void ConflictModel::setNames(ItemNames names)
{
    m_names = std::move(names);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QStringList ConflictModel::undecided() const
{
    QStringList names;
    for (const MergeRow &row : m_rows) {
        if (row.pick == Pick::Undecided)
            names.append(text(row, What));
    }
    return names;
}

} // namespace groupdesk
