#include "tursoinsight.h"

#include "decode.h"
#include "servicecall.h"
#include "tursofacts.h"
#include "tursoolderroute.h"
#include "tursoplandecode.h"

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

/// The three answers as they come in.
struct Gathering
{
    std::optional<CloudResult<QString>> plan;
    std::optional<CloudResult<turso::GroupQuotas>> quotas;
    std::optional<CloudResult<turso::Usage>> usage;
    Callback<PlanUsage> done;

    void endIfComplete()
    {
        if (!plan || !quotas || !usage)
            return;
        const Callback<PlanUsage> answer = std::move(done); // it may destroy who asked
        answer(result());
    }

private:
    [[nodiscard]] CloudResult<PlanUsage> result() const
    {
        if (!*plan && !*quotas && !*usage)
            return Unexpected(commonError());
        PlanUsage found;
        found.plan = plan->value_or(QString());
        if (*usage)
            found.groups = (*usage)->groups;
        if (const auto known = quotas->value_or(turso::GroupQuotas());
            known.contains(found.plan.toLower()))
            found.allowedGroups = known.value(found.plan.toLower());
        return found;
    }
    [[nodiscard]] CloudError commonError() const
    {
        CloudError error = usage->error();
        if (turso::isMissingCall(error) && turso::isMissingCall(plan->error())
            && turso::isMissingCall(quotas->error()))
            error.kind = CloudError::Kind::Unsupported;
        return error;
    }
};

/// Decodes into one of the parts.
template <class T>
Callback<T> into(std::optional<CloudResult<T>> Gathering::*part,
                 const std::shared_ptr<Gathering> &gathering)
{
    return [part, gathering](CloudResult<T> result) {
        (*gathering).*part = std::move(result);
        gathering->endIfComplete();
    };
}

} // namespace

void TursoInsight::grants(const Organization & /*organization*/, const GroupId & /*group*/,
                          QObject *context, Callback<GrantList> done)
{
    const CloudError error = notOffered(m_client, u"Turso has no grants"_s);
    answerLater<GrantList>(&m_life, context, Unexpected(error), std::move(done));
}

void TursoInsight::plan(const Organization &organization, QObject *context,
                        Callback<PlanUsage> done)
{
    const auto parts = std::make_shared<Gathering>();
    parts->done = std::move(done);
    const auto path = [&](QLatin1String part) { return turso::below(m_root, organization, part); };
    m_client.get(
        path("/subscription"_L1), {}, context,
        decoded<QString>(context, &turso::subscribedPlan, into<QString>(&Gathering::plan, parts)));
    // The vendor's command line asks the second one.
    turso::getOrOlder<turso::GroupQuotas>(m_client, path("/plans"_L1), ApiPath("/v1/plans"_L1),
                                          &turso::groupQuotas, context,
                                          into<turso::GroupQuotas>(&Gathering::quotas, parts));
    m_client.get(path("/usage"_L1), {}, context,
                 decoded<turso::Usage>(context, &turso::usage,
                                       into<turso::Usage>(&Gathering::usage, parts)));
}

} // namespace groupdesk
