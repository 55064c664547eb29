#include "tursogroups.h"

#include "decode.h"
#include "servicecall.h"
#include "tursobody.h"
#include "tursodecode.h"

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

/// What is known of a group that Turso said it created without describing it.
Group groupFromDraft(const Organization &organization, const GroupDraft &draft,
                     const TursoDraft &details)
{
    Group group;
    group.id = GroupId(draft.name);
    group.organization = organization.id;
    group.name = draft.name;
    group.locations = QStringList(details.location);
    TursoDetails known;
    known.locations = group.locations;
    known.primary = details.location;
    group.details = std::move(known);
    return group;
}

} // namespace

TursoGroups::TursoGroups(RestClient &client, turso::Root root) : m_client(client), m_root(root)
{
}

void TursoGroups::list(const Organization &organization,
                       const std::optional<PageCursor> & /*cursor*/, QObject *context,
                       Callback<GroupPage> done)
{
    const Decoder<GroupPage> decoder
        = [id = organization.id](const RestReply &reply) { return turso::groups(reply, id); };
    m_client.get(turso::groupsPath(m_root, organization), {}, context,
                 decoded<GroupPage>(context, decoder, std::move(done)));
}

void TursoGroups::retrieve(const Organization &organization, const GroupId &group, QObject *context,
                           Callback<Group> done)
{
    fetch(organization, group, context,
          [this, organization, context, done = std::move(done)](CloudResult<Group> found) {
              if (!found || found->deleteProtection.has_value())
                  done(std::move(found));
              else
                  completeProtection(organization, std::move(found).value(), context, done);
          });
}

void TursoGroups::fetch(const Organization &organization, const GroupId &group, QObject *context,
                        Callback<Group> done)
{
    const Decoder<Group> decoder
        = [id = organization.id](const RestReply &reply) { return turso::oneGroup(reply, id); };
    m_client.get(turso::groupPath(m_root, organization, group), {}, context,
                 decoded<Group>(context, decoder, std::move(done)));
}

void TursoGroups::completeProtection(const Organization &organization, Group group,
                                     QObject *context, Callback<Group> done)
{
    const ApiPath path
        = turso::groupPath(m_root, organization, group.id).literal("/configuration"_L1);
    const auto complete = [group = std::move(group),
                           done = std::move(done)](const CloudResult<std::optional<bool>> &answer) {
        Group completed = group;
        if (answer)
            completed.deleteProtection = *answer;
        done(std::move(completed));
    };
    m_client.get(path, {}, context,
                 decoded<std::optional<bool>>(context, &turso::deleteProtection, complete));
}

void TursoGroups::create(const Organization &organization, const GroupDraft &draft,
                         QObject *context, Callback<Creation> done)
{
    const auto *details = std::get_if<TursoDraft>(&draft.details);
    if (details == nullptr) {
        const CloudError error = badArgument(m_client, {}, u"The draft is not for Turso"_s);
        answerLater<Creation>(&m_life, context, Unexpected(error), std::move(done));
        return;
    }
    const Decoder<std::optional<Group>> decoder
        = [id = organization.id](const RestReply &reply) { return turso::createdGroup(reply, id); };
    const auto created = [this, organization, draft, context,
                          done = std::move(done)](CloudResult<std::optional<Group>> answer) {
        if (!answer)
            done(Unexpected(std::move(answer).error()));
        else if (answer->has_value())
            done(Creation { Creation::Outcome::Created, **answer });
        else
            describeCreated(organization, draft, context, done);
    };
    m_client.write(WriteVerb::Post, turso::groupsPath(m_root, organization),
                   turso::createBody(draft, *details), context,
                   decoded<std::optional<Group>>(context, decoder, created));
}

void TursoGroups::describeCreated(const Organization &organization, const GroupDraft &draft,
                                  QObject *context, Callback<Creation> done)
{
    const Group known = groupFromDraft(organization, draft, std::get<TursoDraft>(draft.details));
    fetch(organization, GroupId(draft.name), context,
          [known, done = std::move(done)](const CloudResult<Group> &found) {
              // Created it is in any case; what cannot be read now comes with the next list.
              done(Creation { Creation::Outcome::Created, found.value_or(known) });
          });
}

void TursoGroups::remove(const Organization &organization, const GroupId &group, QObject *context,
                         Callback<Removal> done)
{
    m_client.write(WriteVerb::Delete, turso::groupPath(m_root, organization, group), std::nullopt,
                   context, decoded<Removal>(context, &turso::removal, std::move(done)));
}

} // namespace groupdesk
