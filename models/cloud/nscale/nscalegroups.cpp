#include "nscalegroups.h"

#include "decode.h"
#include "nscalebody.h"
#include "nscaledecode.h"
#include "nscalepaths.h"
#include "servicecall.h"

using namespace Qt::StringLiterals;

namespace groupdesk {

NscaleGroups::NscaleGroups(RestClient &client) : m_client(client)
{
}

void NscaleGroups::list(const Organization &organization,
                        const std::optional<PageCursor> & /*cursor*/, QObject *context,
                        Callback<GroupPage> done)
{
    const Decoder<GroupPage> decoder
        = [id = organization.id](const RestReply &reply) { return nscale::groups(reply, id); };
    m_client.get(nscale::below(organization, "/groups"_L1), {}, context,
                 decoded<GroupPage>(context, decoder, std::move(done)));
}

void NscaleGroups::retrieve(const Organization &organization, const GroupId &group,
                            QObject *context, Callback<Group> done)
{
    const Decoder<Group> decoder
        = [id = organization.id](const RestReply &reply) { return nscale::oneGroup(reply, id); };
    m_client.get(nscale::groupPath(organization, group), {}, context,
                 decoded<Group>(context, decoder, std::move(done)));
}

void NscaleGroups::create(const Organization &organization, const GroupDraft &draft,
                          QObject *context, Callback<Creation> done)
{
    const auto *details = std::get_if<NscaleDraft>(&draft.details);
    if (details == nullptr) {
        const CloudError error = badArgument(m_client, {}, u"The draft is not for Nscale"_s);
        answerLater<Creation>(&m_life, context, Unexpected(error), std::move(done));
        return;
    }
    const Decoder<Creation> decoder = [id = organization.id](const RestReply &reply) {
        return nscale::oneGroup(reply, id).transform([](Group &&group) {
            return Creation { Creation::Outcome::Created, std::move(group) };
        });
    };
    m_client.write(WriteVerb::Post, nscale::below(organization, "/groups"_L1),
                   nscale::createBody(draft, *details), context,
                   decoded<Creation>(context, decoder, std::move(done)));
}

void NscaleGroups::remove(const Organization &organization, const GroupId &group, QObject *context,
                          Callback<Removal> done)
{
    m_client.write(WriteVerb::Delete, nscale::groupPath(organization, group), std::nullopt, context,
                   decoded<Removal>(context, &nscale::removal, std::move(done)));
}

} // namespace groupdesk
