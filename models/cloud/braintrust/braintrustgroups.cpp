#include "braintrustgroups.h"

#include "braintrustbody.h"
#include "braintrustdecode.h"
#include "braintrustpages.h"
#include "decode.h"
#include "servicecall.h"

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

QString notAUuid()
{
    return u"The group id is not a UUID"_s;
}

} // namespace

BraintrustGroups::BraintrustGroups(RestClient &client) : m_client(client)
{
}

void BraintrustGroups::list(const Organization &organization,
                            const std::optional<PageCursor> &cursor, QObject *context,
                            Callback<GroupPage> done)
{
    const std::optional<QString> after = cursor ? std::optional(cursor->toString()) : std::nullopt;
    const Decoder<GroupPage> decoder = [id = organization.id](const RestReply &reply) {
        return braintrust::groups(reply, id, braintrust::groupPageLimit);
    };
    const Callback<GroupPage> taken = [this, organization, cursor, context,
                                       done = std::move(done)](CloudResult<GroupPage> page) {
        takePage(organization, cursor, context, done, std::move(page));
    };
    m_client.get(braintrust::groupsPath(),
                 braintrust::listQuery(braintrust::groupPageLimit, organization.name, after),
                 context, decoded<GroupPage>(context, decoder, taken));
}

void BraintrustGroups::takePage(const Organization &organization,
                                const std::optional<PageCursor> &cursor, QObject *context,
                                Callback<GroupPage> done, CloudResult<GroupPage> page)
{
    if (!page && braintrust::isLostCursor(page.error(), cursor.has_value())) {
        CloudError error = std::move(page).error();
        error.kind = CloudError::Kind::CursorLost;
        done(Unexpected(std::move(error)));
        return;
    }
    if (page && page->next && page->next == cursor)
        page->next.reset(); // the server repeats itself
    // A full page of which nothing is to be shown is not an end, and must not look like one.
    if (page && page->groups.isEmpty() && page->next)
        list(organization, page->next, context, std::move(done));
    else
        done(std::move(page));
}

void BraintrustGroups::retrieve(const Organization &organization, const GroupId &group,
                                QObject *context, Callback<Group> done)
{
    const std::optional<ApiPath> path = braintrust::groupPath(group);
    if (!path) {
        const CloudError error = badArgument(m_client, u"id"_s, notAUuid());
        answerLater<Group>(&m_life, context, Unexpected(error), std::move(done));
        return;
    }
    const Decoder<Group> decoder = [organizationId = organization.id](const RestReply &reply) {
        return braintrust::oneGroup(reply, organizationId);
    };
    m_client.get(*path, {}, context, decoded<Group>(context, decoder, std::move(done)));
}

void BraintrustGroups::create(const Organization &organization, const GroupDraft &draft,
                              QObject *context, Callback<Creation> done)
{
    if (!std::holds_alternative<BraintrustDraft>(draft.details)) {
        const CloudError error = badArgument(m_client, {}, u"The draft is not for Braintrust"_s);
        answerLater<Creation>(&m_life, context, Unexpected(error), std::move(done));
        return;
    }
    const Decoder<Creation> decoder = [id = organization.id, draft](const RestReply &reply) {
        return braintrust::creation(reply, id, draft);
    };
    const Callback<Creation> created
        = [this, organization, context, done = std::move(done)](CloudResult<Creation> answer) {
              if (answer)
                  describe(organization, *answer, context, done);
              else
                  done(std::move(answer));
          };
    m_client.write(WriteVerb::Post, braintrust::groupsPath(),
                   braintrust::createBody(organization, draft), context,
                   decoded<Creation>(context, decoder, created));
}

void BraintrustGroups::describe(const Organization &organization, const Creation &creation,
                                QObject *context, Callback<Creation> done)
{
    retrieve(organization, creation.group.id, context,
             [creation, done = std::move(done)](const CloudResult<Group> &found) {
                 done(Creation { creation.outcome, found.value_or(creation.group) });
             });
}

void BraintrustGroups::remove(const Organization & /*organization*/, const GroupId &group,
                              QObject *context, Callback<Removal> done)
{
    const std::optional<ApiPath> path = braintrust::groupPath(group);
    if (!path) {
        const CloudError error = badArgument(m_client, u"id"_s, notAUuid());
        answerLater<Removal>(&m_life, context, Unexpected(error), std::move(done));
        return;
    }
    m_client.write(WriteVerb::Delete, *path, std::nullopt, context,
                   decoded<Removal>(context, &braintrust::removal, std::move(done)));
}

} // namespace groupdesk
