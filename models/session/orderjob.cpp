#include "orderjob.h"

#include "callerrors.h"
#include "journalsubject.h"

namespace groupdesk {
namespace {

/// Whether what was ordered can be seen at the group.
bool isVisible(const GroupOrder &order)
{
    return std::holds_alternative<UnarchiveOrder>(order)
        || std::holds_alternative<TransferOrder>(order);
}

/// Waiting for a location changes nothing.
bool isWrite(const GroupOrder &order)
{
    return !std::holds_alternative<WaitForLocationOrder>(order);
}

} // namespace

OrderJob::OrderJob(PlatformClient &client, Organization organization, GroupId group,
                   GroupOrder order, EditJob::Means means, QObject *parent)
    : QObject(parent), m_client(client), m_organization(std::move(organization)),
      m_group(std::move(group)), m_order(std::move(order)), m_means(std::move(means))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(m_means.patience.pause);
    connect(&m_pause, &QTimer::timeout, this, &OrderJob::look);
}

void OrderJob::start()
{
    if (!isWrite(m_order)) {
        perform();
        return;
    }
    m_means.record->send(
        firstOf(m_client.preview().perform(m_organization, m_group, m_order)), this,
        [this] { perform(); },
        [this](const CloudError &error) {
            m_outcome.error = error;
            finish(OrderOutcome::Kind::Failed);
        });
}

void OrderJob::perform()
{
    m_client.actions().perform(m_organization, m_group, m_order, this,
                               [this](const CloudResult<OrderResult> &answer) { take(answer); });
}

void OrderJob::take(const CloudResult<OrderResult> &answer)
{
    using Kind = OrderOutcome::Kind;
    if (isWrite(m_order))
        m_means.record->answered(answer ? std::nullopt : std::optional(answer.error()));
    if (!answer) {
        takeError(answer.error());
        return;
    }
    m_outcome.result = *answer;
    m_outcome.error.reset(); // of waiting that was asked again
    if (!isVisible(m_order)) {
        finish(Kind::Done);
        return;
    }
    m_looksLeft = m_means.patience.looks;
    look();
}

void OrderJob::takeError(const CloudError &error)
{
    using Kind = OrderOutcome::Kind;
    m_outcome.error = error;
    if (std::holds_alternative<WaitForLocationOrder>(m_order)
        && error.kind == CloudError::Kind::Timeout) {
        // Asking changes nothing, so it is asked again; then the location simply is not ready yet.
        if (--m_waitsLeft > 0)
            perform();
        else
            finish(Kind::NotVisibleYet);
        return;
    }
    m_lookedUp = error.outcomeUnknown;
    if (!error.outcomeUnknown) {
        finish(Kind::Failed);
    } else if (isVisible(m_order)) {
        m_looksLeft = m_means.patience.looks;
        look();
    } else {
        finish(Kind::Unknown);
    }
}

void OrderJob::look()
{
    --m_looksLeft;
    m_client.groups().retrieve(m_organization, m_group, this,
                               [this](const CloudResult<Group> &found) { judge(found); });
}

void OrderJob::judge(const CloudResult<Group> &found)
{
    using Kind = OrderOutcome::Kind;
    if (found)
        m_outcome.result.group = *found;
    if (shows(found)) {
        m_outcome.error.reset();
        finish(Kind::Done);
    } else if (m_looksLeft > 0) {
        m_pause.start();
    } else if (!m_outcome.error) {
        finish(Kind::NotVisibleYet);
    } else {
        // It had no usable answer. The group was seen as it was before, or not seen at all.
        finish(found ? Kind::Failed : Kind::Unknown);
    }
}

bool OrderJob::shows(const CloudResult<Group> &found) const
{
    if (std::holds_alternative<TransferOrder>(m_order))
        return !found && saysMissing(found.error());
    if (!found)
        return false;
    const Capabilities limits = m_client.actions().limits(*found);
    const auto limit = limits.constFind(GroupAction::Unarchive);
    return limit != limits.cend() && limit->kind == Limit::Kind::NotArchived;
}

void OrderJob::finish(OrderOutcome::Kind kind)
{
    m_outcome.kind = kind;
    m_means.record->conclude(conclusion());
    deleteLater();
    Q_EMIT finished(m_outcome);
}

JournalConclusion OrderJob::conclusion() const
{
    using Kind = JournalConclusion::Kind;
    JournalConclusion end;
    switch (m_outcome.kind) {
    case OrderOutcome::Kind::Done:
    case OrderOutcome::Kind::NotVisibleYet:
        end.kind = m_lookedUp ? Kind::FoundDone : Kind::Done;
        break;
    case OrderOutcome::Kind::Failed:
        end.kind = Kind::NotDone;
        break;
    case OrderOutcome::Kind::Unknown:
        end.kind = Kind::Unknown;
        break;
    }
    return end;
}

} // namespace groupdesk
