#include "braintrustfixture.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using demo::DemoServer;
using demo::Persona;
using test::idIn;
using test::objectsOf;
using test::RawResponse;
using test::request;
using test::unknownId;

namespace {

const QByteArray userPath = "/braintrust/v1/user";
const QByteArray tokenPath = "/braintrust/v1/service_token";
const QByteArray rolePath = "/braintrust/v1/role";
const QByteArray projectPath = "/braintrust/v1/project";

QStringList names(const QJsonArray &objects)
{
    QStringList list;
    for (const QJsonValue &object : objects)
        list.append(object["name"_L1].toString());
    list.sort();
    return list;
}

} // namespace

/// What groups refer to: people, service accounts, roles and projects.
class TestBraintrustDemoDirectory final : public test::BraintrustFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void isReadLikeEveryList_data();
    void isReadLikeEveryList();
    void peopleComeInPages();
    void filtersPeople();
    void serviceAccounts();
    void roles();
    void rolesOfTheSystemAreEverywhere();
    void projects();
    void honoursRights();

private:
    [[nodiscard]] QJsonArray objects(const QByteArray &path) const
    {
        return objectsOf(request(*m_server, "GET", path));
    }
};

void TestBraintrustDemoDirectory::init()
{
    m_server = std::make_unique<DemoServer>();
    QVERIFY(m_server->start());
}

void TestBraintrustDemoDirectory::cleanup()
{
    m_server.reset();
}

void TestBraintrustDemoDirectory::isReadLikeEveryList_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("users") << userPath << QByteArray("user");
    QTest::newRow("tokens") << tokenPath << QByteArray("service_token");
    QTest::newRow("roles") << rolePath << QByteArray("role");
    QTest::newRow("projects") << projectPath << QByteArray("project");
}

void TestBraintrustDemoDirectory::isReadLikeEveryList()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, type);
    const QJsonArray whole = objects(path);
    QVERIFY(whole.size() >= 3);
    QCOMPARE(objects(path + "?limit=2"), (QJsonArray { whole.at(0), whole.at(1) }));
    QCOMPARE(objects(path + "?limit=1&starting_after=" + idIn(whole.at(0))),
             QJsonArray { whole.at(1) });
    QCOMPARE(objects(path + "?limit=1&ending_before=" + idIn(whole.at(2))),
             QJsonArray { whole.at(1) });
    QCOMPARE(objects(path + "?ids=" + idIn(whole.at(2)) + "&ids=" + idIn(whole.at(0))),
             (QJsonArray { whole.at(0), whole.at(2) }));
    QVERIFY(objects(path + "?org_name=Nobody").size() < whole.size());
    QVERIFY(objects(path + "?org_name=Meridian%20Labs").size() < whole.size());
    QCOMPARE(request(*m_server, "GET", path + '/' + idIn(whole.at(1)).toUpper()).object(),
             whole.at(1).toObject());

    QVERIFY(request(*m_server, "GET", path + "?limit=x").body.contains("Expected number"));
    const RawResponse missing = request(*m_server, "GET", path + '/' + unknownId);
    QCOMPARE(missing.status, 400);
    const QByteArray text = "Missing read access to " + type + " id " + unknownId + ", or the "
        + type + " does not exist [";
    QVERIFY(missing.body.startsWith(text));
    QVERIFY(request(*m_server, "GET", path + "/x").body.contains("Invalid uuid"));
    QCOMPARE(request(*m_server, "GET", path, {}, { { "Authorization", "" } }).status, 401);
    QCOMPARE(request(*m_server, "POST", path, "{}").status, 405);
}

void TestBraintrustDemoDirectory::peopleComeInPages()
{
    QSet<QByteArray> ids;
    QByteArray cursor;
    QList<qsizetype> sizes;
    do {
        const QJsonArray page = objects(userPath + "?org_name=Meridian%20Labs&limit=1000" + cursor);
        for (const QJsonValue &user : page)
            ids.insert(idIn(user));
        sizes.append(page.size());
        cursor = "&starting_after=" + idIn(page.last());
    } while (sizes.constLast() == 1000);
    QCOMPARE(sizes.size(), 4);
    QCOMPARE(ids.size(), 3000 + sizes.constLast());
    // Everyone the large group names can be found in them.
    const QJsonArray crowd = named(u"Annotation Crowd"_s).value("member_users"_L1).toArray();
    QVERIFY(crowd.size() > 3000);
    QVERIFY(std::all_of(crowd.begin(), crowd.end(), [&ids](const QJsonValue &id) {
        return ids.contains(id.toString().toLatin1());
    }));
}

void TestBraintrustDemoDirectory::filtersPeople()
{
    QCOMPARE(objects(userPath + "?email=ada.okafor@meridian.example").size(), 1);
    QCOMPARE(objects(userPath
                     + "?email=ada.okafor%40meridian.example&email=annotator-0001@crowd.example")
                 .size(),
             2);
    QCOMPARE(objects(userPath + "?family_name=Okafor&given_name=Ada").size(), 1);
    QVERIFY(objects(userPath + "?family_name=Okafor&given_name=Aiko").isEmpty());
    const QJsonObject nameless
        = objects(userPath + "?email=annotator-3000@crowd.example").at(0).toObject();
    QVERIFY(nameless.value("given_name"_L1).isNull() && nameless.value("family_name"_L1).isNull());
}

void TestBraintrustDemoDirectory::serviceAccounts()
{
    const QJsonArray halcyon = objects(tokenPath + "?org_name=Halcyon%20Health");
    QCOMPARE(names(halcyon), QStringList { u"ward-sync"_s });
    const QJsonArray exports = objects(tokenPath + "?service_token_name=nightly-export");
    QCOMPARE(exports.size(), 1);
    const QString account = exports.at(0)["service_account_id"_L1].toString();
    QVERIFY(named(u"Robots"_s).value("member_users"_L1).toArray().contains(account));
    QVERIFY(objects(userPath + "?ids=" + account.toLatin1()).isEmpty()); // it is no person
}

void TestBraintrustDemoDirectory::roles()
{
    const QJsonArray curators = objects(rolePath + "?role_name=Dataset%20Curator");
    QCOMPARE(curators.size(), 1);
    const QJsonObject curator = curators.at(0).toObject();
    QCOMPARE(curator.value("org_id"_L1), named(u"Chicken"_s).value("org_id"_L1));
    QCOMPARE(curator.value("member_permissions"_L1).toArray(),
             (QJsonArray { QJsonObject { { u"permission"_s, u"create"_s },
                                         { u"restrict_object_type"_s, u"dataset"_s } },
                           QJsonObject { { u"permission"_s, u"update"_s },
                                         { u"restrict_object_type"_s, u"dataset"_s } } }));
    QCOMPARE(curator.value("member_roles"_L1).toArray(),
             QJsonArray { objects(rolePath + "?role_name=Viewer").at(0)["id"_L1] });
    QVERIFY(objects(rolePath + "?role_name=viewer").isEmpty());
}

void TestBraintrustDemoDirectory::rolesOfTheSystemAreEverywhere()
{
    const QJsonArray halcyon = objects(rolePath + "?org_name=Halcyon%20Health");
    QCOMPARE(names(halcyon),
             (QStringList { u"Clinical Reviewer"_s, u"Engineer"_s, u"Owner"_s, u"Viewer"_s }));
    for (const QJsonValue &role : halcyon)
        QCOMPARE(role["org_id"_L1].isNull(), role["name"_L1].toString() != "Clinical Reviewer"_L1);
    QCOMPARE(objects(rolePath + "?org_name=Nobody").size(), 3);
}

void TestBraintrustDemoDirectory::projects()
{
    QCOMPARE(names(objects(projectPath + "?org_name=Halcyon%20Health")),
             (QStringList { u"Search Ranking"_s, u"Ward Notes"_s }));
    const QJsonArray twins = objects(projectPath + "?project_name=Search%20Ranking");
    QCOMPARE(twins.size(), 2);
    QVERIFY(twins.at(0)["org_id"_L1] != twins.at(1)["org_id"_L1]);
}

void TestBraintrustDemoDirectory::honoursRights()
{
    const demo::HttpHeaders auditor = test::bearer(m_server->token(Persona::Auditor));
    const demo::HttpHeaders reader = test::bearer(m_server->token(Persona::Reader));
    for (const QByteArray &path : { userPath, tokenPath, rolePath, projectPath }) {
        const QJsonArray whole = objects(path);
        QCOMPARE(objectsOf(request(*m_server, "GET", path, {}, auditor)), whole);
        const bool hidden = path == projectPath;
        QCOMPARE(objectsOf(request(*m_server, "GET", path, {}, reader)).isEmpty(), hidden);
        QCOMPARE(request(*m_server, "GET", path + '/' + idIn(whole.at(0)), {}, reader).status,
                 hidden ? 400 : 200);
    }
}

QTEST_GUILESS_MAIN(TestBraintrustDemoDirectory)
#include "tst_braintrustdemodirectory.moc"
