#include "deletionorder.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <queue>
#include <vector>

namespace groupdesk {
namespace {

/// Which groups include which, as far as they are doomed.
QList<QList<int>> linksOf(const QList<DoomedGroup> &doomed)
{
    QHash<GroupRef, int> places;
    places.reserve(doomed.size());
    for (int index = 0; index < doomed.size(); ++index) {
        if (!places.contains(doomed.at(index).ref))
            places.insert(doomed.at(index).ref, index);
    }
    QList<QList<int>> links(doomed.size());
    for (int index = 0; index < doomed.size(); ++index) {
        const GroupRef &ref = doomed.at(index).ref;
        QSet<int> known { index };
        for (const GroupId &id : doomed.at(index).includes) {
            const auto found = places.constFind({ ref.profile, ref.organization, id });
            if (found == places.cend() || known.contains(*found))
                continue;
            known.insert(*found);
            links[index].append(*found);
        }
    }
    return links;
}

/// Walks the links in depth, without recursion, and leaves out those that lead back to where the
/// walk came from.
class CircleCutter final
{
public:
    explicit CircleCutter(const QList<QList<int>> &links)
        : m_links(links), m_kept(links.size()), m_marks(links.size(), Mark::New)
    {
        for (int index = 0; index < links.size(); ++index)
            walk(index);
    }
    [[nodiscard]] QList<QList<int>> kept() && { return std::move(m_kept); }

private:
    enum class Mark {
        New,
        Open, ///< on the way to where the walk is
        Over,
    };
    struct Step
    {
        int group = 0;
        qsizetype next = 0; ///< of its links
    };

    void walk(int start)
    {
        if (m_marks.at(start) != Mark::New)
            return;
        m_marks[start] = Mark::Open;
        std::vector<Step> way { { start, 0 } };
        while (!way.empty()) {
            Step &here = way.back();
            if (here.next == m_links.at(here.group).size()) {
                m_marks[here.group] = Mark::Over;
                way.pop_back();
                continue;
            }
            const int next = m_links.at(here.group).at(here.next++);
            if (m_marks.at(next) == Mark::Open)
                continue; // a circle
            m_kept[here.group].append(next);
            if (m_marks.at(next) == Mark::New) {
                m_marks[next] = Mark::Open;
                way.push_back({ next, 0 });
            }
        }
    }

    const QList<QList<int>> &m_links;
    QList<QList<int>> m_kept;
    QList<Mark> m_marks;
};

} // namespace

DeletionOrder deletionOrder(const QList<DoomedGroup> &doomed)
{
    DeletionOrder order;
    order.dependents = CircleCutter(linksOf(doomed)).kept();
    order.waits.resize(doomed.size());
    for (const QList<int> &dependents : std::as_const(order.dependents)) {
        for (const int dependent : dependents)
            ++order.waits[dependent];
    }
    QList<int> waits = order.waits;
    std::priority_queue<int, std::vector<int>, std::greater<>> ready;
    for (int index = 0; index < doomed.size(); ++index) {
        if (waits.at(index) == 0)
            ready.push(index);
    }
    while (!ready.empty()) {
        const int index = ready.top();
        ready.pop();
        order.sequence.append(index);
        for (const int dependent : std::as_const(order.dependents).at(index)) {
            if (--waits[dependent] == 0)
                ready.push(dependent);
        }
    }
    return order;
}

} // namespace groupdesk
