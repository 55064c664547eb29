#pragma once

#include "deletejob.h"

#include <QQueue>

/// \file What DeleteJob keeps besides its items; for its own two files.

namespace groupdesk {

/// What else there is to know of an item.
struct DeleteJob::Work
{
    std::unique_ptr<OperationRecord> record; ///< from being noted to the final state
    bool isNoted = false; ///< durably, and not handed over yet
    std::size_t lane = 0;
    int rank = 0; ///< its place in the order of the work
    int waits = 0; ///< for groups that include it
    QList<int> dependents; ///< groups that it includes
};

/// What is going on at one client.
struct DeleteJob::Lane
{
    QMap<int, int> ready; ///< rank → item: those that wait for nothing but their turn
    QQueue<int> noted; ///< to be handed over
    QString host; ///< as in TrafficPause; empty until something was noted
    int notesUnderWay = 0;
    int onWire = 0;
    QHash<OrganizationId, GroupLook *> looks;
};

} // namespace groupdesk
