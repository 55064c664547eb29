#include "braintrustinsight.h"

#include "braintrustdecode.h"
#include "braintrustgrants.h"
#include "servicecall.h"

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace groupdesk {

using braintrust::AllObjects;
using braintrust::GrantObject;
using braintrust::ListCall;

namespace {

constexpr qsizetype mostProjects = 100;
constexpr int mostAtOnce = 4; ///< so that others get their turn at the host's queue

ListCall listOf(const GrantObject &object, const QString &heldBy)
{
    ListCall call { ApiPath("/v1/acl"_L1) };
    call.filters = { { u"object_type"_s, object.type }, { u"object_id"_s, object.id } };
    if (!heldBy.isEmpty())
        call.filters.append({ u"group_id"_s, heldBy });
    return call;
}

ListCall listOfOrganization(const Organization &organization, const QString &heldBy)
{
    return { ApiPath("/v1/acl/list_org"_L1), organization.name, { { u"group_id"_s, heldBy } } };
}

} // namespace

/// One question on its way.
struct BraintrustInsight::Search
{
    Organization organization;
    QString group; ///< a UUID
    Callback<GrantList> done;
    std::optional<CloudResult<AllObjects>> about {}; ///< the list of the group itself
    std::optional<CloudResult<AllObjects>> all {}; ///< the organization's
    QList<GrantObject> open {}; ///< whose lists are still to be asked for
    int underWay = 0;
    int read = 0; ///< lists that were not refused
    QJsonArray rows {};

    [[nodiscard]] bool isOver() const { return !done; }
    void add(const QJsonArray &more)
    {
        ++read;
        for (const QJsonValue &row : more)
            rows.append(row);
    }
    void fail(const CloudError &error) { std::exchange(done, {})(Unexpected(error)); }
    void finish(bool complete)
    {
        GrantList found = braintrust::grantsOf(rows, organization.id, GroupId(group));
        found.complete = found.complete && complete;
        std::exchange(done, {})(std::move(found));
    }
};

void BraintrustInsight::grants(const Organization &organization, const GroupId &group,
                               QObject *context, Callback<GrantList> done)
{
    const std::optional<QString> id = braintrust::canonicalUuid(group.toString());
    if (!id) {
        const CloudError error = badArgument(m_client, u"id"_s, u"The group id is not a UUID"_s);
        answerLater<GrantList>(&m_life, context, Unexpected(error), std::move(done));
        return;
    }
    const auto search = std::make_shared<Search>(Search { organization, *id, std::move(done) });
    const auto into
        = [this, search, context](std::optional<CloudResult<AllObjects>> Search::*part) {
              return [this, search, context, part](CloudResult<AllObjects> list) {
                  (*search).*part = std::move(list);
                  settle(search, context);
              };
          };
    m_pages.readAll(listOf({ u"group"_s, *id }, {}), context, into(&Search::about));
    m_pages.readAll(listOfOrganization(organization, *id), context, into(&Search::all));
}

void BraintrustInsight::settle(const SearchPtr &search, QObject *context)
{
    if (!search->about || !search->all)
        return;
    for (const auto *list : { &*search->about, &*search->all }) {
        if (*list) {
            search->add((*list)->objects);
        } else if (!braintrust::isListRefused(list->error())) {
            search->fail(list->error());
            return;
        }
    }
    if (search->all->has_value())
        search->finish(search->about->has_value());
    else
        findProjects(search, context);
}

void BraintrustInsight::findProjects(const SearchPtr &search, QObject *context)
{
    search->open = braintrust::organizationObjects(search->organization.id);
    const Callback<AllObjects> found = [this, search,
                                        context](const CloudResult<AllObjects> &projects) {
        if (!projects && !braintrust::isListRefused(projects.error())) {
            search->fail(projects.error());
            return;
        }
        if (projects) {
            search->open += braintrust::projectObjects(projects->objects, search->organization.id)
                                .mid(0, mostProjects);
        }
        askNext(search, context);
    };
    m_pages.readAll({ ApiPath("/v1/project"_L1), search->organization.name }, context, found);
}

void BraintrustInsight::askNext(const SearchPtr &search, QObject *context)
{
    if (search->open.isEmpty() && search->underWay == 0) {
        if (search->read == 0)
            search->fail(search->all->error());
        else
            search->finish(false);
        return;
    }
    while (!search->open.isEmpty() && search->underWay < mostAtOnce) {
        ++search->underWay;
        m_pages.readAll(listOf(search->open.takeFirst(), search->group), context,
                        [this, search, context](const CloudResult<AllObjects> &list) {
                            take(search, context, list);
                        });
    }
}

void BraintrustInsight::take(const SearchPtr &search, QObject *context,
                             const CloudResult<AllObjects> &list)
{
    --search->underWay;
    if (search->isOver())
        return; // another list failed
    if (list) {
        search->add(list->objects);
    } else if (!braintrust::isListRefused(list.error())) {
        search->fail(list.error());
        return;
    }
    askNext(search, context);
}

void BraintrustInsight::plan(const Organization & /*organization*/, QObject *context,
                             Callback<PlanUsage> done)
{
    const CloudError error = notOffered(m_client, u"Braintrust does not say what its plans hold"_s);
    answerLater<PlanUsage>(&m_life, context, Unexpected(error), std::move(done));
}

} // namespace groupdesk
