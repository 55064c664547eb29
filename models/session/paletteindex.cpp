#include "paletteindex.h"

#include "grouptablemodel.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Taking up and searching. What is shown of it, and what was used lately: paletteindex_items.cpp.

namespace groupdesk {
namespace {

constexpr std::chrono::nanoseconds sliceLength = 4ms;
constexpr int stride = 64; ///< candidates between two looks at the clock

/// Names and ids of some rows, one after the other. The only place that knows how they are read.
template <class Take>
void forEachName(const GroupTableModel &groups, int first, int end, Take take)
{
    for (int row = first; row < end; ++row) {
        const GroupRow &group = groups.rowAt(row);
        take(SourceRef { group.ref.profile, group.ref.organization }, group.ref.group,
             group.group.name);
    }
}

/// Keeps the longest time that one of them lived for.
class Stopwatch final
{
public:
    explicit Stopwatch(std::chrono::nanoseconds &longest) : m_longest(longest) { m_clock.start(); }
    ~Stopwatch()
    {
        m_longest = std::max(m_longest, std::chrono::nanoseconds(m_clock.nsecsElapsed()));
    }
    Q_DISABLE_COPY_MOVE(Stopwatch)

private:
    std::chrono::nanoseconds &m_longest;
    QElapsedTimer m_clock;
};

/// What of a person is searched.
QString searchedText(const DirectoryEntry &person)
{
    return person.email.isEmpty() ? person.name : QString(person.name % u' ' % person.email);
}

std::string_view viewOf(const QByteArray &bytes)
{
    return { bytes.constData(), std::size_t(bytes.size()) };
}

} // namespace

PaletteIndex::PaletteIndex(GroupTableModel &groups, QObject *parent)
    : QObject(parent), m_groups(groups)
{
    m_slice.setSingleShot(true);
    m_slice.setInterval(0);
    connect(&m_slice, &QTimer::timeout, this, &PaletteIndex::takeUpSlice);
    m_settle.setSingleShot(true);
    m_settle.setInterval(300ms);
    connect(&m_settle, &QTimer::timeout, this, [this] {
        if (m_isOpen && m_isStale && m_filling == nullptr)
            m_slice.start();
    });
    connect(&m_search, &PaletteSearch::found, this, &PaletteIndex::take);
    takeUpFew();
    followGroups();
}

PaletteIndex::~PaletteIndex() = default;

void PaletteIndex::followGroups()
{
    const auto *model = &m_groups;
    connect(model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                if (roles.isEmpty() || roles.contains(Qt::DisplayRole))
                    noteChange();
            });
    connect(model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) {
                if (first < m_nextRow)
                    m_nextRow += last - first + 1;
                noteChange();
            });
    connect(model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) {
                if (first < m_nextRow)
                    m_nextRow -= std::min(last + 1, m_nextRow) - first;
                noteChange();
            });
    connect(model, &QAbstractItemModel::layoutChanged, this, &PaletteIndex::noteChange);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_nextRow = 0;
        noteChange();
    });
}

/// Taking up goes on: what it misses comes with the next time, and what is gone is not shown.
void PaletteIndex::noteChange()
{
    m_isStale = true;
    if (m_isOpen && !m_settle.isActive())
        m_settle.start();
}

void PaletteIndex::setActions(const QList<PaletteAction> &actions)
{
    m_actions = actions;
    takeUpFew();
}

void PaletteIndex::setScopes(const QList<PaletteScope> &scopes)
{
    m_scopes = scopes;
    takeUpFew();
}

void PaletteIndex::setPeople(const QList<PalettePeople> &people)
{
    if (people == m_people)
        return;
    m_people = people;
    if (m_filling) { // it would mix both
        m_filling.reset();
        m_slice.stop();
    }
    m_isStale = true;
    if (m_isOpen)
        m_slice.start();
}

void PaletteIndex::open()
{
    m_isOpen = true;
    if (m_isStale)
        m_slice.start();
}

void PaletteIndex::close()
{
    m_isOpen = false;
    m_search.drop();
    m_slice.stop();
    m_settle.stop();
    if (std::exchange(m_filling, nullptr))
        m_isStale = true;
}

bool PaletteIndex::isFilling() const
{
    return m_many == nullptr;
}

void PaletteIndex::takeUpFew()
{
    auto few = std::make_shared<PaletteCorpus>();
    for (const PaletteAction &action : std::as_const(m_actions))
        few->add(PaletteKind::Actions, action.text);
    for (const PaletteScope &scope : std::as_const(m_scopes))
        few->add(PaletteKind::Places, scope.name);
    m_few = std::move(few);
    searchAgain();
}

void PaletteIndex::takeUpSlice()
{
    const Stopwatch clock(m_longestHold);
    const QDeadlineTimer end(sliceLength);
    if (!m_filling) {
        m_filling = std::make_shared<PaletteCorpus>();
        m_isStale = false;
        m_nextRow = 0;
        m_nextPlace = 0;
        m_ids.clear();
    }
    while (m_nextRow < m_groups.rowCount() && !end.hasExpired())
        takeUpGroups();
    while (m_nextRow >= m_groups.rowCount() && m_nextPlace < m_people.size() && !end.hasExpired())
        takeUpPeople();
    if (m_nextRow < m_groups.rowCount() || m_nextPlace < m_people.size())
        m_slice.start();
    else
        finishTakingUp();
}

void PaletteIndex::takeUpGroups()
{
    const int end = std::min(m_nextRow + stride, m_groups.rowCount());
    CompactId::Uuid storage;
    forEachName(m_groups, m_nextRow, end,
                [&](const SourceRef &source, const GroupId &id, const QString &name) {
                    const QByteArray bytes = id.toString().toUtf8();
                    m_filling->add(PaletteKind::Groups, name, source,
                                   CompactId::of(viewOf(bytes), storage));
                });
    m_nextRow = end;
}

void PaletteIndex::takeUpPeople()
{
    const PalettePeople &people = m_people.at(m_nextPlace);
    if (m_ids.isEmpty())
        m_ids = people.people.keys();
    CompactId::Uuid storage;
    for (int count = 0; count < stride && !m_ids.isEmpty(); ++count) {
        const QString id = m_ids.takeLast();
        const QByteArray bytes = id.toUtf8();
        m_filling->add(PaletteKind::People, searchedText(people.people.value(id)), people.source,
                       CompactId::of(viewOf(bytes), storage));
    }
    if (m_ids.isEmpty())
        ++m_nextPlace;
}

void PaletteIndex::finishTakingUp()
{
    m_many = std::exchange(m_filling, nullptr);
    m_nextRow = 0;
    for (Recent &recent : m_recent)
        recent.place = placeInMany(recent.target);
    if (m_isStale)
        m_settle.start();
    searchAgain();
}

void PaletteIndex::search(const QString &text)
{
    const Stopwatch clock(m_longestHold);
    m_text = text;
    PaletteScanOrder order { .query = PaletteQuery::parse(text), .parts = { m_few } };
    if (m_many)
        order.parts.push_back(m_many);
    order.boosts = boosts();
    m_search.start(std::move(order));
}

void PaletteIndex::searchAgain()
{
    if (m_isOpen)
        search(m_text);
}

void PaletteIndex::take()
{
    const Stopwatch clock(m_longestHold);
    const PaletteScan &scan = *m_search.last();
    m_items.clear();
    qsizetype gone = 0;
    for (const PaletteHit &hit : scan.hits) {
        if (const std::optional<PaletteItem> item = itemAt(hit.place))
            m_items.append(*item);
        else
            ++gone;
    }
    m_total = scan.total - gone;
    Q_EMIT found();
}

} // namespace groupdesk
