#include "nscaleediting.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace groupdesk::test {
namespace {

/// Before "spec": what the editor changes and what it has never heard of.
const QByteArray metadata
    = R"({"metadata":{"id":"g1","name":"ml-ops","organizationId":"d0aa","description":"old words",)"
      R"("tags":[{"name":"team","value":"ml","colour":"red"},{"name":"cost","value":"41"}],)"
      R"("creationTime":"2026-01-05T09:30:00Z","createdBy":"ana@x.example",)"
      R"("provisioningStatus":"provisioned","healthStatus":"healthy","labels":{"a":[1,2.5,null]}},)"
      R"("extra":{"deep":[true]},"spec":{)";

QByteArray groupWith(const QByteArray &spec)
{
    return metadata + spec + "}}";
}

const QByteArray lists
    = R"("roleIDs":["r1","hidden"],"serviceAccountIDs":["s1","stale"],"later":3)";

} // namespace

NscaleShapes shapes111()
{
    NscaleShapes shapes;
    shapes.group = groupWith(
        lists
        + R"(,"userIDs":["u1","u2"],"subjects":[)"
          R"({"id":"ana@x.example","issuer":"https://api.example.com","email":"ana@x.example"},)"
          R"({"id":"bo@x.example","issuer":"https://api.example.com","email":"bo@x.example"}])");
    shapes.others = R"(,{"metadata":{"id":"g2","name":"empty"},)"
                    R"("spec":{"roleIDs":["r2"],"serviceAccountIDs":[],"userIDs":[]}})";
    return shapes;
}

NscaleShapes shapes116()
{
    NscaleShapes shapes = shapes111();
    shapes.others.replace(R"("userIDs":[])", R"("userIDs":[],"subjects":[])");
    return shapes;
}

NscaleShapes shapes118()
{
    NscaleShapes shapes = shapes111();
    shapes.others.clear();
    shapes.version = R"({"name":"unikorn-identity","version":"v1.18.2"})";
    return shapes;
}

NscaleShapes shapesOf(const QString &generation)
{
    if (generation == "1.11"_L1)
        return shapes111();
    return generation == "1.16.1"_L1 ? shapes116() : shapes118();
}

NscaleShapes withSpec(NscaleShapes shapes, const QByteArray &spec)
{
    shapes.group = groupWith(spec);
    return shapes;
}

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QByteArray nscaleRoot()
{
    return "/api/v1/organizations/d0aa";
}

CloudResult<EditBase> NscaleDesk::open(const NscaleShapes &shapes)
{
    FakeNetwork &network = nscale.network;
    network.expect("GET", nscaleRoot() + "/groups/g1").reply(200, shapes.group);
    network.expect("GET", nscaleRoot() + "/users").reply(200, shapes.users);
    network.expect("GET", nscaleRoot() + "/roles").reply(200, shapes.roles);
    network.expect("GET", nscaleRoot() + "/projects").reply(200, shapes.projects);
    network.expect("GET", nscaleRoot() + "/groups")
        .reply(200, "[" + shapes.group + shapes.others + "]");
    network.expect("GET", "/oauth2/v2/userinfo").reply(200, shapes.caller);
    Expectation &version = network.expect("GET", "/api/version");
    if (shapes.version.isNull())
        version.reply(404, R"({"error":"not_found","error_description":"no"})");
    else
        version.reply(200, shapes.version);
    return answer();
}

CloudResult<EditBase> NscaleDesk::openAlone(const NscaleShapes &shapes, int status)
{
    FakeNetwork &network = nscale.network;
    network.expect("GET", nscaleRoot() + "/groups/g1").reply(200, shapes.group);
    for (const QByteArray part : { "/users", "/roles", "/projects", "/groups" })
        network.expect("GET", nscaleRoot() + part).reply(status, R"({"error":"forbidden"})");
    network.expect("GET", "/oauth2/v2/userinfo").reply(status);
    network.expect("GET", "/api/version").reply(status);
    return answer();
}

CloudResult<EditBase> NscaleDesk::answer()
{
    QObject context;
    Answer<EditBase> answer;
    nscale.client->editing().open(organization, GroupId(u"g1"_s), &context, answer.callback());
    if (answer.count() == 0 && answer.wait())
        return answer.result();
    return Unexpected(CloudError());
}

CloudResult<EditPlan> NscaleDesk::plan(const EditBase &base, const GroupContent &wanted)
{
    return nscale.client->editing().plan(organization, base, wanted);
}

} // namespace groupdesk::test
