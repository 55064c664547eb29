#include "journalmodel.h"

#include <QHash>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace groupdesk {
namespace {

/// During a batch something changes all the time. What takes longer to read is read less often.
constexpr auto pauseForEachPage = 250ms;

const OperationId &idOf(const JournalEntry &entry)
{
    return entry.intent.id;
}

/// Whether an entry that was read twice says the same: an intent changes only when its content is
/// forgotten.
bool saysTheSame(const JournalEntry &left, const JournalEntry &right)
{
    return left.isForgotten == right.isForgotten && left.conclusion == right.conclusion
        && left.requests == right.requests && left.intent.subject == right.intent.subject
        && left.intent.before == right.intent.before && left.intent.wanted == right.intent.wanted;
}

} // namespace

JournalModel::JournalModel(JournalArchive &archive, QObject *parent)
    : QAbstractTableModel(parent), m_archive(archive)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &JournalModel::readAnew);
    connect(&archive, &JournalArchive::changed, this, &JournalModel::follow);
}

void JournalModel::start()
{
    m_paused = false;
    if (!std::exchange(m_started, true) || m_stale)
        readAnew();
}

void JournalModel::pause()
{
    m_paused = true;
    m_pause.stop();
}

void JournalModel::setFilter(const JournalFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_settled = false;
    if (m_started)
        readAnew();
}

void JournalModel::reload()
{
    if (m_started)
        readAnew();
}

void JournalModel::follow()
{
    if (!m_started)
        return;
    m_stale = true;
    if (!m_paused && m_reading == Reading::Nothing && !m_pause.isActive())
        m_pause.start(pauseForEachPage * (1 + m_entries.size() / pageSize));
}

void JournalModel::readAnew()
{
    m_pause.stop();
    ++m_generation;
    m_reading = Reading::Anew;
    m_stale = false;
    m_arriving.clear();
    Q_EMIT stateChanged();
    read(0);
}

void JournalModel::read(qint64 before)
{
    JournalQuery query = queryOf(m_filter);
    query.before = before;
    query.limit = pageSize;
    m_archive.entries(query, this,
                      [this, generation = m_generation](const StoreResult<JournalPage> &answer) {
                          if (generation == m_generation)
                              take(answer);
                      });
}

void JournalModel::take(const StoreResult<JournalPage> &answer)
{
    if (!answer) {
        m_problem = answer.error();
        m_arriving.clear();
        m_stale = false; // or it would be asked again and again; the next change asks
        return end();
    }
    m_problem.reset();
    if (m_reading == Reading::Further)
        takeFurther(*answer);
    else
        takeAnew(*answer);
}

void JournalModel::takeFurther(const JournalPage &page)
{
    const auto wanted = [this](const JournalEntry &entry) { return fits(entry, m_filter); };
    std::copy_if(page.entries.cbegin(), page.entries.cend(), std::back_inserter(m_arriving),
                 wanted);
    m_next = page.lastKey;
    if (m_arriving.isEmpty() && m_next != 0)
        return read(m_next); // a page without anything to show would end the scrolling
    append(std::exchange(m_arriving, {}));
    end();
}

void JournalModel::takeAnew(const JournalPage &page)
{
    const auto wanted = [this](const JournalEntry &entry) { return fits(entry, m_filter); };
    std::copy_if(page.entries.cbegin(), page.entries.cend(), std::back_inserter(m_arriving),
                 wanted);
    // Rows that are shown stay, so it goes on to where they ended.
    const bool covers = page.lastKey == 0
        || (m_settled && !m_entries.isEmpty() ? m_next != 0 && page.lastKey <= m_next
                                              : m_arriving.size() >= pageSize / 4);
    if (!covers)
        return read(page.lastKey);
    m_next = page.lastKey;
    m_settled = true;
    merge(std::exchange(m_arriving, {}));
    end();
}

void JournalModel::end()
{
    m_reading = Reading::Nothing;
    if (m_stale)
        follow();
    Q_EMIT stateChanged();
}

void JournalModel::append(const QList<JournalEntry> &entries)
{
    if (entries.isEmpty())
        return;
    const int first = int(m_entries.size());
    beginInsertRows({}, first, first + int(entries.size()) - 1);
    m_entries += entries;
    endInsertRows();
}

/// Both lists are in the order of the journal, so one pass finds what left, what stays, what is
/// new.
void JournalModel::merge(const QList<JournalEntry> &entries)
{
    QHash<OperationId, qsizetype> places;
    for (qsizetype i = 0; i < entries.size(); ++i)
        places.insert(idOf(entries.at(i)), i);
    for (int last = int(m_entries.size()) - 1; last >= 0;) {
        if (places.contains(idOf(m_entries.at(last)))) {
            --last;
            continue;
        }
        int first = last;
        while (first > 0 && !places.contains(idOf(m_entries.at(first - 1))))
            --first;
        beginRemoveRows({}, first, last);
        m_entries.remove(first, last - first + 1);
        endRemoveRows();
        last = first - 1;
    }
    for (int row = 0; row < int(entries.size()); ++row) {
        const bool stays
            = row < int(m_entries.size()) && idOf(m_entries.at(row)) == idOf(entries.at(row));
        if (stays) {
            if (saysTheSame(m_entries.at(row), entries.at(row)))
                continue;
            m_entries[row] = entries.at(row);
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
            continue;
        }
        const qsizetype next
            = row < int(m_entries.size()) ? places.value(idOf(m_entries.at(row))) : entries.size();
        beginInsertRows({}, row, int(next) - 1);
        for (qsizetype i = row; i < next; ++i)
            m_entries.insert(i, entries.at(i));
        endInsertRows();
        row = int(next) - 1;
    }
}

int JournalModel::rowOf(const OperationId &operation) const
{
    const auto found = std::find_if(
        m_entries.cbegin(), m_entries.cend(),
        [&operation](const JournalEntry &entry) { return idOf(entry) == operation; });
    return found == m_entries.cend() ? -1 : int(found - m_entries.cbegin());
}

int JournalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int JournalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const JournalEntry &entry = m_entries.at(index.row());
    const JournalSubject &subject = entry.intent.subject;
    switch (role) {
    case OperationRole:
        return entry.intent.id.toString();
    case TimeRole:
        return entry.begun;
    case OutcomeRole:
        return int(outcomeOf(entry));
    case ActionRole:
        return int(entry.intent.action);
    case GroupRole:
        return subject.group;
    case OrganizationRole:
        return subject.organization;
    case ProfileRole:
        return subject.profile;
    case PlatformRole:
        return subject.platform.toString();
    case ClassRole:
        return int(subject.endpointClass);
    default:
        return {};
    }
}

bool JournalModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_next != 0 && m_settled && !m_problem
        && m_reading == Reading::Nothing;
}

void JournalModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_reading = Reading::Further;
    m_arriving.clear();
    read(m_next);
}

} // namespace groupdesk
