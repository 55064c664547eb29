#include "servertruth.h"

#include "nscalefixture.h"
#include "rawhttp.h"

using namespace Qt::StringLiterals;

namespace groupdesk::test {
namespace {

constexpr int lateReads = 3;

const QByteArray tursoRoot = "/turso/v1/organizations";
const QByteArray braintrustRoot = "/braintrust/v1/group";
const QByteArray nscaleRoot = "/nscale/api/v1/organizations";

QStringList tursoOrganizations(const demo::DemoServer &server)
{
    QStringList slugs;
    for (const QJsonValue &one : request(server, "GET", tursoRoot).array())
        slugs.append(one["slug"_L1].toString());
    return slugs;
}

QStringList nscaleOrganizations(const demo::DemoServer &server)
{
    QStringList ids;
    for (const QJsonValue &one : request(server, "GET", nscaleRoot).array())
        ids.append(QString::fromLatin1(idOf(one)));
    return ids;
}

GroupRef refOf(const QString &profile, const QString &organization, const QString &group)
{
    return { ProfileId(profile), OrganizationId(organization), GroupId(group) };
}

QSet<GroupRef> read(const demo::DemoServer &server)
{
    QSet<GroupRef> all;
    for (const QString &slug : tursoOrganizations(server)) {
        const QByteArray path = tursoRoot + '/' + slug.toUtf8() + "/groups";
        for (const QJsonValue &group : request(server, "GET", path).object()["groups"_L1].toArray())
            all.insert(refOf(u"turso"_s, slug, group["name"_L1].toString()));
    }
    const RawResponse groups = request(server, "GET", braintrustRoot + "?limit=1000");
    for (const QJsonValue &group : groups.object()["objects"_L1].toArray()) {
        all.insert(
            refOf(u"braintrust"_s, group["org_id"_L1].toString(), group["id"_L1].toString()));
    }
    for (const QString &id : nscaleOrganizations(server)) {
        const QByteArray path = nscaleRoot + '/' + id.toLatin1() + "/groups";
        for (const QJsonValue &group : request(server, "GET", path).array())
            all.insert(refOf(u"nscale"_s, id, QString::fromLatin1(idOf(group))));
    }
    return all;
}

bool isFine(const RawResponse &response)
{
    const bool fine = response.status >= 200 && response.status < 300;
    if (!fine)
        qWarning("%d %s", response.status, response.body.constData());
    return fine;
}

} // namespace

DemoAddress addressOf(const demo::DemoServer &server)
{
    return { server.tursoUrl(), server.braintrustUrl(), server.nscaleUrl(), server.token() };
}

QSet<GroupRef> groupsAt(const demo::DemoServer &server)
{
    for (int time = 0; time < lateReads; ++time)
        static_cast<void>(read(server));
    return read(server);
}

bool makeGroupsAt(const demo::DemoServer &server, const QString &word, int count)
{
    const QByteArray nscaleGroups
        = nscaleRoot + '/' + nscaleOrganizations(server).constFirst().toLatin1() + "/groups";
    bool fine = true;
    for (int number = 0; fine && number < count; ++number) {
        const QString name = u"%1-%2"_s.arg(word).arg(number, 3, 10, QChar(u'0'));
        // An organization whose plan has no limit.
        const QJsonObject turso { { u"name"_s, name }, { u"location"_s, u"aws-eu-west-1"_s } };
        fine = isFine(request(server, "POST", tursoRoot + "/northwind/groups", json(turso)))
            && isFine(request(
                server, "POST", braintrustRoot,
                json(QJsonObject { { u"name"_s, name }, { u"org_name"_s, u"Meridian Labs"_s } })))
            && isFine(request(server, "POST", nscaleGroups, json(writeOf(name))));
    }
    return fine;
}

QHash<QByteArray, int> deletionsAt(const demo::DemoServer &server)
{
    QHash<QByteArray, int> counts;
    const QList<demo::RecordedRequest> requests = server.requests();
    for (const demo::RecordedRequest &request : requests) {
        if (request.method == "DELETE")
            ++counts[request.rawPath];
    }
    return counts;
}

QByteArray deletionPath(const Workspace &workspace, const GroupRef &ref)
{
    const QList<PlannedRequest> requests = workspace.previewRemove(ref);
    return requests.isEmpty() ? QByteArray()
                              : requests.constFirst().url.path(QUrl::FullyEncoded).toLatin1();
}

} // namespace groupdesk::test
