#include "tursoactions.h"

#include "decode.h"
#include "servicecall.h"
#include "tursofacts.h"
#include "tursoorderdecode.h"
#include "tursoorders.h"
#include "tursotransfer.h"

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

/// By which a gateway says that it did not get the answer in time.
bool isGatewaysPatience(int status)
{
    return status == 408 || status == 504 || status == 524;
}

Decoder<OrderResult> decoderOf(const Organization &organization, const GroupOrder &order)
{
    if (std::holds_alternative<CreateTokenOrder>(order))
        return &turso::newGroupToken;
    if (std::holds_alternative<InvalidateTokensOrder>(order))
        return &turso::plainOrder;
    const auto *transfer = std::get_if<TransferOrder>(&order);
    const OrganizationId owner = transfer ? transfer->target : organization.id;
    return [owner](const RestReply &reply) { return turso::orderedGroup(reply, owner); };
}

} // namespace

Capabilities TursoActions::limits(const Group &group) const
{
    Capabilities limits;
    const bool archived = turso::isArchived(group);
    if (!archived)
        limits.insert(GroupAction::Unarchive, { Limit::Kind::NotArchived, {} });
    if (!m_waits)
        limits.insert(GroupAction::WaitForLocation, { Limit::Kind::NotOffered, {} });
    else if (turso::isSingleForGood(group.locations))
        limits.insert(GroupAction::WaitForLocation, { Limit::Kind::SingleLocation, {} });
    else if (archived)
        limits.insert(GroupAction::WaitForLocation, { Limit::Kind::Archived, {} });
    return limits;
}

void TursoActions::checkTransfer(const Organization &organization, const Group &group,
                                 const OrganizationId &target, QObject *context,
                                 Callback<TransferCheck> done)
{
    if (m_root == turso::Root::Organization && target == organization.id) {
        const TransferCheck same { TransferCheck::Obstacle::SameOrganization, organization, {} };
        answerLater<TransferCheck>(&m_life, context, same, std::move(done));
        return;
    }
    turso::lookAtTarget({ m_client, m_organizations, group.name, target, m_root }, context,
                        std::move(done));
}

void TursoActions::perform(const Organization &organization, const GroupId &group,
                           const GroupOrder &order, QObject *context, Callback<OrderResult> done)
{
    const CloudResult<PlannedRequest> request
        = turso::orderRequest(m_client, m_root, organization, group, order);
    if (!request) {
        answerLater<OrderResult>(&m_life, context, Unexpected(request.error()), std::move(done));
        return;
    }
    if (std::holds_alternative<WaitForLocationOrder>(order)) {
        waitForLocation(*request, context, std::move(done));
        return;
    }
    m_client.send(*request, context,
                  decoded<OrderResult>(context, decoderOf(organization, order), std::move(done)));
}

void TursoActions::waitForLocation(const PlannedRequest &request, QObject *context,
                                   Callback<OrderResult> done)
{
    const Callback<OrderResult> judge
        = [this, done = std::move(done)](CloudResult<OrderResult> answer) {
              if (answer) {
                  done(std::move(answer));
                  return;
              }
              CloudError error = std::move(answer).error();
              if (isGatewaysPatience(error.httpStatus)) {
                  error.kind = CloudError::Kind::Timeout;
              } else if (turso::isMissingCall(error)) {
                  error.kind = CloudError::Kind::Unsupported;
                  m_waits = false;
              }
              done(Unexpected(std::move(error)));
          };
    m_patient.send(request, context, decoded<OrderResult>(context, &turso::plainOrder, judge));
}

} // namespace groupdesk
