#pragma once

#include "braintrust/braintrustgroup.h"
#include "crowd/democrowd.h"

#include <functional>

namespace groupdesk::demo {

/// Groups as lists show them: newest first, of the same moment by id. A picture of the moment it
/// was made; what it takes to find a place in it hardly depends on how many groups there are.
class BraintrustGroups final
{
public:
    /// Before the group that next() gives.
    struct Place
    {
        qsizetype other = 0; ///< the first of the others that is not passed yet
        qsizetype crowd = -1; ///< the last place of the crowd that is not passed yet; -1: none
    };

    BraintrustGroups(QList<BraintrustGroup> others, DemoCrowd<BraintrustGroup> crowd);

    [[nodiscard]] qsizetype size() const { return m_others.size() + m_crowd.size(); }
    [[nodiscard]] Place begin() const { return { 0, m_crowd.before(m_crowd.places()) }; }
    [[nodiscard]] Place end() const { return { m_others.size(), -1 }; }
    /// Before \a group, which must be among them.
    [[nodiscard]] Place before(const BraintrustGroup &group) const;
    /// \a count groups before \a place, or the beginning.
    [[nodiscard]] Place back(Place place, qsizetype count) const;
    /// The group behind \a place, which moves behind it. There must be one.
    [[nodiscard]] BraintrustGroup next(Place &place) const;

private:
    QList<BraintrustGroup> m_others;
    DemoCrowd<BraintrustGroup> m_crowd;
};

[[nodiscard]] bool operator==(const BraintrustGroups::Place &a, const BraintrustGroups::Place &b);

} // namespace groupdesk::demo
