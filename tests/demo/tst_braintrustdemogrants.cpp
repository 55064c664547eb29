#include "braintrustfixture.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using demo::BraintrustGrantList;
using demo::DemoServer;
using demo::Persona;
using test::idIn;
using test::objectsOf;
using test::RawResponse;
using test::request;
using test::unknownId;

namespace {

const QByteArray aclPath = "/braintrust/v1/acl";
const QByteArray listPath = "/braintrust/v1/acl/list_org";

} // namespace

/// Who may do what, as the lists of grants tell it.
class TestBraintrustDemoGrants final : public test::BraintrustFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init() { start(BraintrustGrantList::Array); }
    void cleanup();
    void listsTheGrantsOnAnObject();
    void refusesBadQueries_data();
    void refusesBadQueries();
    void objectsThatAreNot();
    void retrieves();
    void listsAnOrganizationAsABareArray();
    void filters_data();
    void filters();
    void pages();
    void listsAnOrganizationAsAnObject();
    void refusesToListAnOrganization();
    void knowsNoListOfAnOrganization();
    void honoursRights();
    void outlivesItsGroup();

private:
    void start(BraintrustGrantList kind);
    [[nodiscard]] QJsonArray rows(const QByteArray &query = {}) const
    {
        return request(*m_server, "GET", listPath + '?' + query).array();
    }
    [[nodiscard]] QByteArray onChicken() const
    {
        return aclPath + "?object_type=group&object_id=" + idIn(named(u"Chicken"_s));
    }
};

void TestBraintrustDemoGrants::start(BraintrustGrantList kind)
{
    demo::DemoOptions options;
    options.braintrustGrantList = kind;
    m_server = std::make_unique<DemoServer>(options);
    QVERIFY(m_server->start());
}

void TestBraintrustDemoGrants::cleanup()
{
    m_server.reset();
}

void TestBraintrustDemoGrants::listsTheGrantsOnAnObject()
{
    const QJsonObject chicken = named(u"Chicken"_s);
    const QJsonArray grants = objectsOf(request(*m_server, "GET", onChicken()));
    QCOMPARE(grants.size(), 2);
    QVERIFY(grants.at(0)["created"_L1].toString() > grants.at(1)["created"_L1].toString());
    QCOMPARE(grants.at(0)["group_id"_L1],
             all("group_name=Engineers&org_name=Meridian%20Labs").at(0)["id"_L1]);
    const QJsonObject oldest = grants.at(1).toObject();
    QCOMPARE(oldest.value("object_type"_L1).toString(), u"group"_s);
    QCOMPARE(oldest.value("object_id"_L1), chicken.value("id"_L1));
    QCOMPARE(oldest.value("_object_org_id"_L1), chicken.value("org_id"_L1));
    QCOMPARE(oldest.value("group_id"_L1), named(u"Egg"_s).value("id"_L1));
    QCOMPARE(oldest.value("permission"_L1).toString(), u"update"_s);
    for (const QString &key : { u"user_id"_s, u"role_id"_s, u"restrict_object_type"_s })
        QCOMPARE(oldest.value(key), QJsonValue(QJsonValue::Null));
    // The same with the id in capitals, and with one more filter.
    const QByteArray upper
        = aclPath + "?object_type=group&permission=update&object_id=" + idIn(chicken).toUpper();
    QCOMPARE(objectsOf(request(*m_server, "GET", upper)), QJsonArray { oldest });
}

void TestBraintrustDemoGrants::refusesBadQueries_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("part");
    const auto add = [](const QByteArray &path, const QByteArray &part) {
        QTest::newRow(path.constData()) << path << part;
    };
    const QByteArray type = aclPath + "?object_type=group";
    const QByteArray whole = type + "&object_id=" + unknownId;
    add(aclPath, "Required");
    add(aclPath + "?object_id=" + unknownId, "\"object_type\"");
    add(type, "\"object_id\"");
    add(aclPath + "?object_type=grup&object_id=" + unknownId, "Invalid enum value");
    add(type + "&object_id=x", "Invalid uuid");
    for (const QByteArray &path : { whole, QByteArray(listPath + "?x=y") }) {
        for (const QByteArray &key :
             { QByteArray("group_id"), QByteArray("user_id"), QByteArray("role_id") })
            add(path + '&' + key + "=x", "Invalid uuid");
        add(path + "&permission=fly", "received 'fly'");
        add(path + "&restrict_object_type=all", "Invalid enum value");
    }
    const QByteArray after = listPath + "?starting_after=" + unknownId;
    add(listPath + "?limit=-1", "too_small");
    add(after, "does not exist");
    add(after + "&ending_before=" + unknownId, "Only one of");
    add(listPath + "?ids=", "Invalid uuid");
}

void TestBraintrustDemoGrants::refusesBadQueries()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, part);
    const RawResponse response = request(*m_server, "GET", path);
    QCOMPARE(response.status, 400);
    QVERIFY(response.header("Content-Type").startsWith("text/plain"));
    QVERIFY2(response.body.contains(part), response.body.constData());
    QVERIFY(response.body.contains(" [user_email="));
}

void TestBraintrustDemoGrants::objectsThatAreNot()
{
    for (const QByteArray &type : { QByteArray("group"), QByteArray("project"),
                                    QByteArray("organization"), QByteArray("dataset") }) {
        const RawResponse response = request(
            *m_server, "GET", aclPath + "?object_type=" + type + "&object_id=" + unknownId);
        QCOMPARE(response.status, 400);
        const QByteArray text = "Missing read_acls access to " + type + " id " + unknownId
            + ", or the " + type + " does not exist [";
        QVERIFY(response.body.startsWith(text));
    }
}

void TestBraintrustDemoGrants::retrieves()
{
    const QJsonArray whole = rows();
    const QByteArray id = idIn(whole.at(5));
    QCOMPARE(request(*m_server, "GET", aclPath + '/' + id).object(), whole.at(5).toObject());
    QCOMPARE(request(*m_server, "GET", aclPath + '/' + id.toUpper()).status, 200);
    const RawResponse missing = request(*m_server, "GET", aclPath + '/' + unknownId);
    QCOMPARE(missing.status, 400);
    QVERIFY(missing.body.startsWith(QByteArray("Missing read access to acl id " + unknownId)));
    const RawResponse malformed = request(*m_server, "GET", aclPath + "/x");
    QCOMPARE(malformed.status, 400);
    QVERIFY(malformed.body.contains("Invalid uuid"));
}

void TestBraintrustDemoGrants::listsAnOrganizationAsABareArray()
{
    const RawResponse response = request(*m_server, "GET", listPath);
    QCOMPARE(response.status, 200);
    QVERIFY(response.body.startsWith('['));
    const QJsonArray whole = response.array();
    const QJsonArray meridian = rows("org_name=Meridian%20Labs");
    const QJsonArray halcyon = rows("org_name=Halcyon%20Health");
    QVERIFY(!meridian.isEmpty() && !halcyon.isEmpty());
    QCOMPARE(meridian.size() + halcyon.size(), whole.size());
    QVERIFY(rows("org_name=Nobody").isEmpty());
    for (qsizetype i = 1; i < whole.size(); ++i)
        QVERIFY(whole.at(i - 1)["created"_L1].toString() >= whole.at(i)["created"_L1].toString());
}

void TestBraintrustDemoGrants::filters_data()
{
    QTest::addColumn<QString>("key");
    for (const QString &key : { u"object_type"_s, u"object_id"_s, u"user_id"_s, u"group_id"_s,
                                u"permission"_s, u"role_id"_s, u"restrict_object_type"_s })
        QTest::newRow(qPrintable(key)) << key;
}

void TestBraintrustDemoGrants::filters()
{
    QFETCH(QString, key);
    const QJsonArray whole = rows();
    const auto hasValue = [&key](const QJsonValue &row) { return row[key].isString(); };
    const auto example = std::find_if(whole.begin(), whole.end(), hasValue);
    QVERIFY(example != whole.end());
    const QString value = (*example)[key].toString();
    QJsonArray expected;
    std::copy_if(whole.begin(), whole.end(), std::back_inserter(expected),
                 [&](const QJsonValue &row) { return row[key].toString() == value; });
    QVERIFY(expected.size() < whole.size());
    QCOMPARE(rows(key.toLatin1() + '=' + value.toLatin1()), expected);
}

void TestBraintrustDemoGrants::pages()
{
    const QJsonArray whole = rows();
    QJsonArray walked;
    QByteArray cursor;
    for (;;) {
        const QJsonArray page = rows("limit=20" + cursor);
        for (const QJsonValue &row : page)
            walked.append(row);
        if (page.size() < 20)
            break;
        cursor = "&starting_after=" + idIn(page.last());
    }
    QCOMPARE(walked, whole);
    const QJsonArray before = rows("limit=2&ending_before=" + idIn(whole.at(9)));
    QCOMPARE(before, (QJsonArray { whole.at(7), whole.at(8) }));
    QCOMPARE(rows("ids=" + idIn(whole.at(4)) + "&ids=" + idIn(whole.at(2))),
             (QJsonArray { whole.at(2), whole.at(4) }));

    const QJsonArray two = objectsOf(request(*m_server, "GET", onChicken()));
    QCOMPARE(objectsOf(request(*m_server, "GET", onChicken() + "&limit=1")),
             QJsonArray { two.at(0) });
    QCOMPARE(objectsOf(request(*m_server, "GET",
                               onChicken() + "&limit=1&starting_after=" + idIn(two.at(0)))),
             QJsonArray { two.at(1) });
}

void TestBraintrustDemoGrants::listsAnOrganizationAsAnObject()
{
    const QJsonArray bare = rows("limit=3");
    start(BraintrustGrantList::Objects);
    const RawResponse response = request(*m_server, "GET", listPath + "?limit=3");
    QCOMPARE(response.status, 200);
    QCOMPARE(test::keysOf(response.object()), QStringList { u"objects"_s });
    QCOMPARE(objectsOf(response).size(), bare.size());
}

void TestBraintrustDemoGrants::refusesToListAnOrganization()
{
    start(BraintrustGrantList::Refused);
    const RawResponse refused = request(*m_server, "GET", listPath);
    QCOMPARE(refused.status, 403);
    QCOMPARE(refused.object().value("Code"_L1).toString(), u"ForbiddenError"_s);
    QVERIFY(refused.object()
                .value("Message"_L1)
                .toString()
                .startsWith(u"Missing read_acls access to organization id "_s));
    QCOMPARE(objectsOf(request(*m_server, "GET", onChicken())).size(), 2);
}

void TestBraintrustDemoGrants::knowsNoListOfAnOrganization()
{
    start(BraintrustGrantList::Absent);
    const RawResponse response = request(*m_server, "GET", listPath);
    QCOMPARE(response.status, 400);
    QVERIFY(response.body.contains("Invalid uuid")); // "list_org" is no id
    QCOMPARE(objectsOf(request(*m_server, "GET", onChicken())).size(), 2);
}

void TestBraintrustDemoGrants::honoursRights()
{
    const demo::HttpHeaders auditor = test::bearer(m_server->token(Persona::Auditor));
    const demo::HttpHeaders reader = test::bearer(m_server->token(Persona::Reader));
    const QByteArray one = aclPath + '/' + idIn(rows("limit=1").at(0));
    for (const QByteArray &path : { onChicken(), listPath, one }) {
        QCOMPARE(request(*m_server, "GET", path, {}, auditor).status, 200);
        QCOMPARE(request(*m_server, "GET", path, {}, reader).status, path == listPath ? 403 : 400);
        QCOMPARE(request(*m_server, "GET", path, {}, { { "Authorization", "" } }).status, 401);
    }
}

void TestBraintrustDemoGrants::outlivesItsGroup()
{
    const QByteArray id = idIn(named(u"Egg"_s));
    const QJsonArray before = rows("group_id=" + id);
    QVERIFY(!before.isEmpty());
    QCOMPARE(request(*m_server, "DELETE", test::groupsPath + '/' + id).status, 200);
    QCOMPARE(rows("group_id=" + id), before);
    QCOMPARE(request(*m_server, "GET", aclPath + "?object_type=group&object_id=" + id).status, 400);
}

QTEST_GUILESS_MAIN(TestBraintrustDemoGrants)
#include "tst_braintrustdemogrants.moc"
