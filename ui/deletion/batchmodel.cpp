#include "deletion/batchmodel.h"

#include "classstyle.h"
#include "formats.h"
#include "group.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace groupdesk {
namespace {

using State = DeleteItem::State;

} // namespace

BatchModel::BatchModel(const QList<DeletionSubject> &subjects, QObject *parent)
    : QAbstractTableModel(parent)
{
    m_rows.reserve(subjects.size());
    m_rowOf.reserve(subjects.size());
    for (const DeletionSubject &subject : subjects) {
        m_rowOf.insert(subject.ref, int(m_rows.size()));
        m_rows.append({ .subject = subject });
    }
    m_counts.total = int(m_rows.size());
    m_counts.waiting = m_counts.total;
    m_later.setSingleShot(true);
    m_later.setInterval(60ms);
    connect(&m_later, &QTimer::timeout, this, &BatchModel::flush);
}

int BatchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int BatchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant BatchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const BatchRow &row = m_rows.at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case Column::State:
            return stateWord(row.state);
        case Column::Name:
            return displayName(row.subject.name);
        case Column::Where:
            return whereWords(row.subject);
        case Column::Time:
            return elapsedWords(row.elapsed);
        }
        Q_UNREACHABLE();
    case Qt::DecorationRole:
        return column == Column::State ? QVariant(stateIcon(row.state)) : QVariant();
    case Qt::AccessibleTextRole:
        return spoken(row);
    case Qt::ToolTipRole:
        return plainToolTip(column == Column::Name ? tr("%1\nid: %2")
                                                         .arg(displayName(row.subject.name),
                                                              row.subject.ref.group.toString())
                                                   : outcomeWords(row));
    case Qt::TextAlignmentRole:
        return int((column == Column::Time ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant BatchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnTotal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == int(Column::Time) ? Qt::AlignRight : Qt::AlignLeft)
                   | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::State:
        return tr("State");
    case Column::Name:
        return tr("Name");
    case Column::Where:
        return tr("Where");
    case Column::Time:
        return tr("Time");
    }
    Q_UNREACHABLE();
}

QString BatchModel::spoken(const BatchRow &row) const
{
    return tr("%1, %2, %3: %4")
        .arg(displayName(row.subject.name), whereWords(row.subject),
             classWord(row.subject.endpointClass), outcomeWords(row));
}

void BatchModel::take(const DeleteItem &item)
{
    const auto found = m_rowOf.constFind(item.target.ref);
    if (found == m_rowOf.cend())
        return;
    BatchRow &row = m_rows[*found];
    setState(row, item.state);
    row.deletedAt = item.deletedAt;
    row.error = item.error;
    row.elapsed = item.elapsed;
    if (item.state == State::Running)
        m_lastBegun = *found;
    touch(*found);
}

void BatchModel::reset(const QList<GroupRef> &refs)
{
    for (const GroupRef &ref : refs) {
        const int row = m_rowOf.value(ref, -1);
        if (row < 0)
            continue;
        setState(m_rows[row], State::Waiting);
        m_rows[row].error.reset();
        m_rows[row].elapsed = {};
        touch(row);
    }
    flush();
}

QList<GroupRef> BatchModel::repeatable() const
{
    QList<GroupRef> refs;
    for (const BatchRow &row : m_rows) {
        if (row.state == State::Failed || row.state == State::StillThere)
            refs.append(row.subject.ref);
    }
    return refs;
}

std::optional<ErrorText> BatchModel::failure(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    const BatchRow &found = m_rows.at(row);
    const bool unable = found.state == State::NotStarted && found.error;
    if (!needsAttention(found.state) && !unable)
        return {};
    return failureWords(m_rows.at(row));
}

int &BatchModel::countOf(State state)
{
    switch (state) {
    case State::Waiting:
        return m_counts.waiting;
    case State::Running:
        return m_counts.running;
    case State::Deleted:
    case State::AlreadyGone:
    case State::DeletedAfterAll:
        return m_counts.gone;
    case State::Failed:
    case State::StillThere:
        return m_counts.failed;
    case State::Unknown:
        return m_counts.unknown;
    case State::NotStarted:
        return m_counts.notStarted;
    }
    Q_UNREACHABLE();
}

void BatchModel::setState(BatchRow &row, State state)
{
    --countOf(row.state);
    ++countOf(state);
    row.state = state;
}

void BatchModel::touch(int row)
{
    m_firstTouched = m_firstTouched < 0 ? row : qMin(m_firstTouched, row);
    m_lastTouched = qMax(m_lastTouched, row);
    if (!m_later.isActive())
        m_later.start();
}

void BatchModel::flush()
{
    m_later.stop();
    if (m_firstTouched < 0)
        return;
    const QModelIndex first = index(m_firstTouched, 0);
    const QModelIndex last = index(m_lastTouched, columnTotal - 1);
    m_firstTouched = -1;
    m_lastTouched = -1;
    Q_EMIT dataChanged(first, last);
    Q_EMIT progressed();
}

} // namespace groupdesk
