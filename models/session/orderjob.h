#pragma once

#include "editjob.h"
#include "groupaction.h"
#include "platformclient.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace groupdesk {

/// What became of an order.
struct OrderOutcome
{
    enum class Kind {
        Done, ///< and seen, where there is something to see
        NotVisibleYet, ///< accepted, but the platform does not show it yet
        Failed, ///< refused; see the error
        Unknown, ///< no usable answer, and looking did not settle it
    };
    Kind kind = Kind::Failed;
    OrderResult result;
    std::optional<CloudError> error;
};

/// Carries out one order and looks until the platform shows it: an unarchived group is no longer
/// archived, a transferred one has left. An order is in the journal before it is sent, and is sent
/// once; waiting for a location, which
/// changes nothing, is asked again after a time-out. If the outcome of a transfer or of unarchiving
/// is not known, the job looks and says what it found; of a token nothing can be seen.
class OrderJob final : public QObject
{
    Q_OBJECT

public:
    OrderJob(PlatformClient &client, Organization organization, GroupId group, GroupOrder order,
             EditJob::Means means, QObject *parent);

    void start();

Q_SIGNALS:
    void finished(const groupdesk::OrderOutcome &outcome);

private:
    void perform();
    void take(const CloudResult<OrderResult> &answer);
    void takeError(const CloudError &error);
    void look();
    void judge(const CloudResult<Group> &found);
    [[nodiscard]] bool shows(const CloudResult<Group> &found) const;
    void finish(OrderOutcome::Kind kind);
    [[nodiscard]] JournalConclusion conclusion() const;

    PlatformClient &m_client;
    Organization m_organization;
    GroupId m_group;
    GroupOrder m_order;
    EditJob::Means m_means;
    OrderOutcome m_outcome;
    int m_looksLeft = 0;
    bool m_lookedUp = false; ///< there was no usable answer
    int m_waitsLeft = 3; ///< for WaitForLocationOrder
    QTimer m_pause;
};

} // namespace groupdesk
