#include "nscaleediting.h"

#include "decode.h"
#include "nscaledecode.h"
#include "nscaleeditbase.h"
#include "nscaleeditplan.h"
#include "nscalejson.h"
#include "nscalepaths.h"
#include "nscaletokendecode.h"

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

/// The answers as they come in. Ends once all are there.
class Gathering final
{
public:
    Gathering(QString baseUrl, Callback<EditBase> done)
        : m_baseUrl(std::move(baseUrl)), m_done(std::move(done))
    {
    }

    CloudResult<Group> group = Unexpected(CloudError());
    CloudResult<QJsonArray> users = Unexpected(CloudError());
    CloudResult<QJsonArray> roles = Unexpected(CloudError());
    CloudResult<QJsonArray> projects = Unexpected(CloudError());
    CloudResult<QJsonArray> groups = Unexpected(CloudError());
    CloudResult<QString> caller = Unexpected(CloudError());
    CloudResult<QString> version = Unexpected(CloudError());

    void expectOne() { ++m_missing; }
    void countOne()
    {
        if (--m_missing > 0)
            return;
        const Callback<EditBase> done = std::move(m_done); // it may destroy who asked
        if (!group) {
            done(Unexpected(group.error()));
            return;
        }
        done(
            nscale::editBase({ *group, users, roles, projects, groups, caller ? *caller : QString(),
                               version ? *version : QString(), m_baseUrl }));
    }

private:
    QString m_baseUrl;
    Callback<EditBase> m_done;
    int m_missing = 0;
};

using GatheringPtr = std::shared_ptr<Gathering>;

/// Decodes into one of the parts.
template <class T>
Callback<RestReply> into(CloudResult<T> Gathering::*part, const GatheringPtr &gathering,
                         QObject *context, const Decoder<T> &decoder)
{
    gathering->expectOne();
    return decoded<T>(context, decoder, [part, gathering](CloudResult<T> result) {
        (*gathering).*part = std::move(result);
        gathering->countOne();
    });
}

CloudResult<QString> subjectOf(const RestReply &reply)
{
    return nscale::caller(reply).transform(
        [](nscale::Caller &&caller) { return std::move(caller.subject); });
}

CloudResult<QString> versionOf(const RestReply &reply)
{
    return parseJson(reply).transform(
        [](QJsonDocument &&document) { return document["version"_L1].toString(); });
}

/// Every 2xx is a success, mostly with an empty body; but an HTML page is not Nscale's.
CloudResult<Done> accepted(const RestReply &reply)
{
    return nscale::removal(reply).transform([](Removal &&) { return Done {}; });
}

} // namespace

void NscaleEditing::open(const Organization &organization, const GroupId &group, QObject *context,
                         Callback<EditBase> done)
{
    QString baseUrl = m_client.settings().baseUrl.toString();
    if (baseUrl.endsWith(u'/'))
        baseUrl.chop(1);
    const auto parts = std::make_shared<Gathering>(baseUrl, std::move(done));
    const Decoder<Group> decoder
        = [id = organization.id](const RestReply &reply) { return nscale::oneGroup(reply, id); };
    m_client.get(nscale::groupPath(organization, group), {}, context,
                 into<Group>(&Gathering::group, parts, context, decoder));
    const auto list = [&](QLatin1String collection, CloudResult<QJsonArray> Gathering::*part) {
        m_client.get(nscale::below(organization, collection), {}, context,
                     into<QJsonArray>(part, parts, context, &nscale::list));
    };
    list("/users"_L1, &Gathering::users);
    list("/roles"_L1, &Gathering::roles);
    list("/projects"_L1, &Gathering::projects);
    list("/groups"_L1, &Gathering::groups);
    m_client.get(ApiPath("/oauth2/v2/userinfo"_L1), {}, context,
                 into<QString>(&Gathering::caller, parts, context, &subjectOf));
    m_client.get(ApiPath("/api/version"_L1), {}, context,
                 into<QString>(&Gathering::version, parts, context, &versionOf));
}

CloudResult<EditPlan> NscaleEditing::plan(const Organization &organization, const EditBase &base,
                                          const GroupContent &wanted) const
{
    return nscale::editPlan(m_client, organization, base, wanted);
}

void NscaleEditing::send(const EditStep &step, QObject *context, Callback<Done> done)
{
    m_client.send(step.request, context, decoded<Done>(context, &accepted, std::move(done)));
}

} // namespace groupdesk
