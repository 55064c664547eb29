#include "impactflow.h"

#include "impactlists.h"

#include <algorithm>

namespace groupdesk {
namespace {

constexpr int bitsOfWord = 64;
/// Set where not everything is known; travels with the people.
constexpr quint64 incomplete = 1;

} // namespace

/// Tarjan's strongly connected components without recursion. Circles are closed innermost first, so
/// that whatever a circle includes has its people already.
class PeopleFlow::Walk final
{
public:
    Walk(const PeopleFlow &flow, bool withDoomed)
        : m_flow(flow), m_withDoomed(withDoomed), m_words(flow.ownBits(withDoomed)),
          m_order(flow.m_nodes.size(), unseen), m_low(flow.m_nodes.size(), 0),
          m_open(flow.m_nodes.size(), false)
    {
        for (int node = 0; node < int(m_flow.m_nodes.size()); ++node) {
            if (m_order[size_t(node)] == unseen)
                walkFrom(node);
        }
    }

    [[nodiscard]] Words take() { return std::move(m_words); }

private:
    static constexpr int unseen = -1;
    struct Step
    {
        int node = 0;
        size_t next = 0; ///< of the groups that it includes
    };

    [[nodiscard]] const std::vector<int> &included(int node) const
    {
        static const std::vector<int> nothing;
        const Node &known = m_flow.m_nodes[size_t(node)];
        return m_withDoomed || !known.isDoomed ? known.included : nothing;
    }

    void enter(int node)
    {
        m_order[size_t(node)] = m_low[size_t(node)] = m_count++;
        m_open[size_t(node)] = true;
        m_circle.push_back(node);
        m_path.push_back({ node });
    }

    void walkFrom(int start)
    {
        enter(start);
        while (!m_path.empty()) {
            Step &step = m_path.back();
            const std::vector<int> &below = included(step.node);
            if (step.next < below.size()) {
                const int next = below[step.next++];
                if (m_order[size_t(next)] == unseen)
                    enter(next); // step dangles from here on
                else if (m_open[size_t(next)])
                    lower(step.node, m_order[size_t(next)]);
                continue;
            }
            const int node = step.node;
            m_path.pop_back();
            if (m_low[size_t(node)] == m_order[size_t(node)])
                close(node);
            if (!m_path.empty())
                lower(m_path.back().node, m_low[size_t(node)]);
        }
    }

    void lower(int node, int order) { m_low[size_t(node)] = std::min(m_low[size_t(node)], order); }

    void close(int root)
    {
        const auto first = std::find(m_circle.crbegin(), m_circle.crend(), root).base() - 1;
        const std::vector<int> circle(first, m_circle.cend());
        m_circle.erase(first, m_circle.cend());
        for (const int node : circle) {
            m_open[size_t(node)] = false;
            unite(root, node);
            for (const int below : included(node))
                unite(root, below);
        }
        for (const int node : circle)
            unite(node, root);
    }

    void unite(int into, int from)
    {
        const size_t width = m_flow.m_width;
        quint64 *to = m_words.data() + size_t(into) * width;
        const quint64 *source = m_words.data() + size_t(from) * width;
        for (size_t word = 0; word < width; ++word)
            to[word] |= source[word];
    }

    const PeopleFlow &m_flow;
    bool m_withDoomed;
    Words m_words;
    std::vector<int> m_order;
    std::vector<int> m_low;
    std::vector<bool> m_open; ///< in m_circle
    std::vector<int> m_circle;
    std::vector<Step> m_path;
    int m_count = 0;
};

PeopleFlow::PeopleFlow(const QList<Group> &groups, const QSet<GroupId> &doomed)
{
    addNodes(groups, doomed);
    numberPeople();
    m_before = Walk(*this, true).take();
    m_after = Walk(*this, false).take();
}

void PeopleFlow::addNodes(const QList<Group> &groups, const QSet<GroupId> &doomed)
{
    QList<QList<GroupId>> included;
    for (const Group &group : groups) {
        if (!std::holds_alternative<BraintrustDetails>(group.details) || m_index.contains(group.id))
            continue;
        const std::optional<QList<UserId>> users = memberUsersOf(group);
        const std::optional<QList<GroupId>> below = memberGroupsOf(group);
        m_index.insert(group.id, int(m_nodes.size()));
        included.append(below.value_or(QList<GroupId>()));
        Node node;
        node.id = group.id;
        node.users = users.value_or(QList<UserId>());
        node.isDoomed = doomed.contains(group.id);
        node.isKnown = users.has_value() && below.has_value();
        m_nodes.push_back(std::move(node));
    }
    for (int node = 0; node < int(m_nodes.size()); ++node) {
        for (const GroupId &id : included.at(node)) {
            const int below = m_index.value(id, -1);
            if (below < 0) {
                m_nodes[size_t(node)].isKnown = false; // deleted, or not to be seen by this token
                continue;
            }
            m_nodes[size_t(node)].included.push_back(below);
            m_nodes[size_t(below)].containers.push_back(node);
        }
    }
}

void PeopleFlow::numberPeople()
{
    m_people.emplace_back(); // the place of "incomplete"
    std::vector<bool> seen(m_nodes.size(), false);
    std::vector<int> open;
    const auto reach = [&](int node) {
        if (seen[size_t(node)])
            return;
        seen[size_t(node)] = true;
        open.push_back(node);
    };
    for (int node = 0; node < int(m_nodes.size()); ++node) {
        if (m_nodes[size_t(node)].isDoomed)
            reach(node);
    }
    while (!open.empty()) {
        const Node &node = m_nodes[size_t(open.back())];
        open.pop_back();
        for (const UserId &user : node.users) {
            if (m_bits.contains(user))
                continue;
            m_bits.insert(user, int(m_people.size()));
            m_people.push_back(user);
        }
        for (const int below : node.included)
            reach(below);
    }
    m_width = (m_people.size() + bitsOfWord - 1) / bitsOfWord;
}

PeopleFlow::Words PeopleFlow::ownBits(bool withDoomed) const
{
    Words words(m_nodes.size() * m_width, 0);
    for (size_t node = 0; node < m_nodes.size(); ++node) {
        if (m_nodes[node].isDoomed && !withDoomed)
            continue;
        quint64 *own = words.data() + node * m_width;
        if (!m_nodes[node].isKnown)
            own[0] |= incomplete;
        for (const UserId &user : m_nodes[node].users) {
            const int bit = m_bits.value(user, -1);
            if (bit > 0)
                own[bit / bitsOfWord] |= quint64(1) << (bit % bitsOfWord);
        }
    }
    return words;
}

const quint64 *PeopleFlow::row(const Words &words, int node) const
{
    return words.data() + size_t(node) * m_width;
}

QSet<UserId> PeopleFlow::peopleOf(const Words &bits) const
{
    QSet<UserId> people;
    for (size_t bit = 1; bit < m_people.size(); ++bit) {
        if ((bits[bit / bitsOfWord] >> (bit % bitsOfWord)) & 1)
            people.insert(m_people[bit]);
    }
    return people;
}

QSet<UserId> PeopleFlow::people(const GroupId &group) const
{
    const int node = m_index.value(group, -1);
    if (node < 0)
        return {};
    const quint64 *bits = row(m_before, node);
    return peopleOf(Words(bits, bits + m_width));
}

bool PeopleFlow::isComplete(const GroupId &group) const
{
    const int node = m_index.value(group, -1);
    return node >= 0 && (*row(m_before, node) & incomplete) == 0;
}

QList<PeopleFlow::Loss> PeopleFlow::losses(const GroupId &group) const
{
    const int start = m_index.value(group, -1);
    if (start < 0)
        return {};
    std::vector<bool> seen(m_nodes.size(), false);
    std::vector<int> open { start };
    seen[size_t(start)] = true;
    // Containers of one group mostly lose the same people: those sets are made, and kept, once.
    QHash<QByteArray, QSet<UserId>> sets;
    QList<Loss> found;
    Words lost(m_width);
    while (!open.empty()) {
        const int node = open.back();
        open.pop_back();
        for (const int above : m_nodes[size_t(node)].containers) {
            if (seen[size_t(above)])
                continue;
            seen[size_t(above)] = true;
            open.push_back(above);
        }
        if (m_nodes[size_t(node)].isDoomed)
            continue;
        for (size_t word = 0; word < m_width; ++word)
            lost[word] = row(m_before, start)[word] & ~row(m_after, node)[word];
        lost[0] &= ~incomplete;
        const QByteArray key(reinterpret_cast<const char *>(lost.data()),
                             qsizetype(m_width * sizeof(quint64)));
        auto known = sets.find(key);
        if (known == sets.end())
            known = sets.insert(key, peopleOf(lost));
        found.append({ m_nodes[size_t(node)].id, *known });
    }
    return found;
}

} // namespace groupdesk
