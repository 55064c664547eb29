#include "braintrust/braintrustgroups.h"

#include <algorithm>
#include <utility>

namespace groupdesk::demo {

namespace {

bool isBefore(const BraintrustGroup &a, const BraintrustGroup &b)
{
    return a.created != b.created ? a.created > b.created : a.id < b.id;
}

} // namespace

BraintrustGroups::BraintrustGroups(QList<BraintrustGroup> others, DemoCrowd<BraintrustGroup> crowd)
    : m_others(std::move(others)), m_crowd(std::move(crowd))
{
    std::sort(m_others.begin(), m_others.end(), isBefore);
}

BraintrustGroups::Place BraintrustGroups::before(const BraintrustGroup &group) const
{
    const auto other = std::lower_bound(m_others.cbegin(), m_others.cend(), group, isBefore);
    // Of the crowd, a higher place is before a lower one: the highest that is not before it.
    qsizetype low = -1;
    qsizetype high = m_crowd.places();
    while (high - low > 1) {
        const qsizetype middle = low + (high - low) / 2;
        (isBefore(m_crowd.at(middle), group) ? high : low) = middle;
    }
    return { other - m_others.cbegin(), m_crowd.before(low + 1) };
}

BraintrustGroups::Place BraintrustGroups::back(Place place, qsizetype count) const
{
    for (; count > 0; --count) {
        const qsizetype younger = m_crowd.after(place.crowd);
        const bool hasCrowd = younger < m_crowd.places();
        const bool hasOther = place.other > 0;
        if (!hasCrowd && !hasOther)
            break;
        // The older one of the two is the one right before the place.
        if (hasCrowd && (!hasOther || isBefore(m_others.at(place.other - 1), m_crowd.at(younger))))
            place.crowd = younger;
        else
            --place.other;
    }
    return place;
}

BraintrustGroup BraintrustGroups::next(Place &place) const
{
    const bool hasOther = place.other < m_others.size();
    if (place.crowd < 0)
        return m_others.at(place.other++);
    BraintrustGroup made = m_crowd.at(place.crowd);
    if (hasOther && isBefore(m_others.at(place.other), made))
        return m_others.at(place.other++);
    place.crowd = m_crowd.before(place.crowd);
    return made;
}

bool operator==(const BraintrustGroups::Place &a, const BraintrustGroups::Place &b)
{
    return a.other == b.other && a.crowd == b.crowd;
}

} // namespace groupdesk::demo
