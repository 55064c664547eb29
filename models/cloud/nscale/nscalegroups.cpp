#include "nscalegroups.h"

#include "decode.h"
#include "nscaledecode.h"
#include "nscalepaths.h"
#include "servicecall.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

template <class Id>
QJsonArray arrayOf(const QList<Id> &ids)
{
    QJsonArray array;
    for (const Id &id : ids)
        array.append(id.toString());
    return array;
}

/// The three lists are always there: the server refuses a missing or null "roleIDs" or
/// "serviceAccountIDs", and servers before 1.11 a missing "userIDs". "subjects" never: together
/// with "userIDs" it is refused by some generations, even when one of them is empty.
QJsonObject createBody(const GroupDraft &draft, const NscaleDraft &details)
{
    QJsonObject metadata { { u"name"_s, draft.name } };
    if (!draft.description.isEmpty())
        metadata.insert("description"_L1, draft.description);
    const QJsonObject spec {
        { u"roleIDs"_s, arrayOf(details.roles) },
        { u"userIDs"_s, arrayOf(details.users) },
        { u"serviceAccountIDs"_s, arrayOf(details.serviceAccounts) },
    };
    return { { u"metadata"_s, metadata }, { u"spec"_s, spec } };
}

} // namespace

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
    m_client.get(nscale::below(organization, "/groups"_L1).segment(group.toString()), {}, context,
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
                   createBody(draft, *details), context,
                   decoded<Creation>(context, decoder, std::move(done)));
}

void NscaleGroups::remove(const Organization &organization, const GroupId &group, QObject *context,
                          Callback<Removal> done)
{
    m_client.write(
        WriteVerb::Delete, nscale::below(organization, "/groups"_L1).segment(group.toString()),
        std::nullopt, context, decoded<Removal>(context, &nscale::removal, std::move(done)));
}

} // namespace groupdesk
