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
constexpr quint32 stride = 64; ///< candidates between two looks at the clock

/// Names and ids of the groups in some slots, one after the other.
template <class Take>
void forEachName(const GroupStore &groups, Slot first, Slot end, Take take)
{
    for (Slot slot = first; slot < end; ++slot) {
        if (!groups.isLive(slot))
            continue;
        const GroupView group = groups.view(slot);
        take(groups.source(groups.sourceOf(slot)).ref, group.id(),
             QString::fromUtf8(group.name().data(), qsizetype(group.name().size())));
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
    connect(&m_groups, &GroupTableModel::slotsChanged, this, [this](const SlotChange &change) {
        if (change.what == SlotChange::What::Everything)
            noteChange();
    });
    takeUpFew();
}

PaletteIndex::~PaletteIndex() = default;

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
        m_nextSlot = 0;
        m_nextPlace = 0;
        m_ids.clear();
    }
    while (m_nextSlot < m_groups.store().slotEnd() && !end.hasExpired())
        takeUpGroups();
    const bool hasGroups = m_nextSlot >= m_groups.store().slotEnd();
    while (hasGroups && m_nextPlace < m_people.size() && !end.hasExpired())
        takeUpPeople();
    if (!hasGroups || m_nextPlace < m_people.size())
        m_slice.start();
    else
        finishTakingUp();
}

void PaletteIndex::takeUpGroups()
{
    const GroupStore &groups = m_groups.store();
    const Slot end = std::min(m_nextSlot + stride, groups.slotEnd());
    forEachName(groups, m_nextSlot, end,
                [this](const SourceRef &source, const CompactId &id, const QString &name) {
                    m_filling->add(PaletteKind::Groups, name, source, id);
                });
    m_nextSlot = end;
}

void PaletteIndex::takeUpPeople()
{
    const PalettePeople &people = m_people.at(m_nextPlace);
    if (m_ids.isEmpty())
        m_ids = people.people.keys();
    CompactId::Uuid storage;
    for (quint32 count = 0; count < stride && !m_ids.isEmpty(); ++count) {
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
