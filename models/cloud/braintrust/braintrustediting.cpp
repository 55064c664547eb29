#include "braintrustediting.h"

#include "braintrustbody.h"
#include "braintrustdecode.h"
#include "braintrusteditbase.h"
#include "braintrusteditplan.h"
#include "decode.h"
#include "servicecall.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

/// The two answers as they come in.
struct Gathering
{
    Callback<EditBase> done;
    std::optional<CloudResult<Group>> group {};
    std::optional<CloudResult<QJsonArray>> groups {};

    void settle()
    {
        if (!group || !groups)
            return;
        const Callback<EditBase> answer = std::move(done); // it may destroy who asked
        if (group->has_value())
            answer(braintrust::editBase({ **group, *groups }));
        else
            answer(Unexpected(group->error()));
    }
};

/// Every 2xx is a success, also with an empty body; but an HTML page is not Braintrust's.
CloudResult<Done> accepted(const RestReply &reply)
{
    return braintrust::removal(reply).transform([](Removal &&) { return Done {}; });
}

} // namespace

void BraintrustEditing::open(const Organization &organization, const GroupId &group,
                             QObject *context, Callback<EditBase> done)
{
    const std::optional<ApiPath> path = braintrust::groupPath(group);
    if (!path) {
        const CloudError error = badArgument(m_client, u"id"_s, u"The group id is not a UUID"_s);
        answerLater<EditBase>(&m_life, context, Unexpected(error), std::move(done));
        return;
    }
    const auto parts = std::make_shared<Gathering>(Gathering { std::move(done) });
    const Decoder<Group> decoder = [id = organization.id](const RestReply &reply) {
        return braintrust::oneGroup(reply, id);
    };
    m_client.get(*path, {}, context, decoded<Group>(context, decoder, [parts](auto answer) {
        parts->group = std::move(answer);
        parts->settle();
    }));
    m_pages.readAll({ braintrust::groupsPath(), organization.name }, context,
                    [parts](const CloudResult<braintrust::AllObjects> &found) {
                        if (found)
                            parts->groups = found->objects;
                        else
                            parts->groups = Unexpected(found.error());
                        parts->settle();
                    });
}

CloudResult<EditPlan> BraintrustEditing::plan(const Organization & /*organization*/,
                                              const EditBase &base,
                                              const GroupContent &wanted) const
{
    return braintrust::editPlan(m_client, base, wanted);
}

void BraintrustEditing::send(const EditStep &step, QObject *context, Callback<Done> done)
{
    m_client.send(step.request, context, decoded<Done>(context, &accepted, std::move(done)));
}

} // namespace groupdesk
