#include "notoffered.h"

#include "servicecall.h"

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

QString noSuchCall()
{
    return u"The platform has no such call"_s;
}

} // namespace

Capabilities NoActions::limits(const Group &) const
{
    Capabilities limits;
    for (const GroupAction action :
         { GroupAction::Unarchive, GroupAction::Transfer, GroupAction::WaitForLocation,
           GroupAction::CreateToken, GroupAction::InvalidateTokens })
        limits.insert(action, { Limit::Kind::NotOffered, {} });
    return limits;
}

void NoActions::checkTransfer(const Organization &, const Group &, const OrganizationId &,
                              QObject *context, Callback<TransferCheck> done)
{
    answerLater<TransferCheck>(&m_life, context, Unexpected(notOffered(m_client, noSuchCall())),
                               std::move(done));
}

void NoActions::perform(const Organization &, const GroupId &, const GroupOrder &, QObject *context,
                        Callback<OrderResult> done)
{
    answerLater<OrderResult>(&m_life, context, Unexpected(notOffered(m_client, noSuchCall())),
                             std::move(done));
}

void NoInsight::grants(const Organization &, const GroupId &, QObject *context,
                       Callback<GrantList> done)
{
    answerLater<GrantList>(&m_life, context, Unexpected(notOffered(m_client, noSuchCall())),
                           std::move(done));
}

void NoInsight::plan(const Organization &, QObject *context, Callback<PlanUsage> done)
{
    answerLater<PlanUsage>(&m_life, context, Unexpected(notOffered(m_client, noSuchCall())),
                           std::move(done));
}

CloudResult<PlannedRequest> NoGrantWriting::plannedCreate(const Organization &, const Grant &) const
{
    return Unexpected(notOffered(m_client, noSuchCall()));
}

void NoGrantWriting::create(const Organization &, const Grant &, QObject *context,
                            Callback<Done> done)
{
    answerLater<Done>(&m_life, context, Unexpected(notOffered(m_client, noSuchCall())),
                      std::move(done));
}

} // namespace groupdesk
