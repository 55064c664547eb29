#include "openedclient.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;

namespace {

using Kind = CloudError::Kind;

const Organization acme = organizationOf(u"acme"_s, u"Acme Corp"_s);
constexpr auto groupsTarget = "/v1/organizations/acme/groups";

Profile personalProfile()
{
    Profile profile = profileOf(u"turso"_s);
    profile.options.insert(profileoption::personalRoot, u"true"_s);
    return profile;
}

GroupDraft draftOf(const QString &name, const QString &location)
{
    return { name, {}, TursoDraft { location } };
}

} // namespace

/// What an opened Turso profile sends, and what becomes of the answers. Shapes: published pages of
/// 2023, API reference of June 2026.
class TestTursoGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void listsWithOneCall()
    {
        OpenedClient turso(u"turso"_s);
        turso.network.expect("GET", groupsTarget)
            .reply(200, R"({"groups":[{"name":"a","delete_protection":true},{"name":"b"}]})");
        Answer<GroupPage> answer;
        turso.groups().list(acme, std::nullopt, this, answer.callback());
        QCOMPARE(answer.count(), 0);
        QVERIFY(answer.wait());
        QVERIFY(answer.result().has_value());
        QCOMPARE(answer.result()->groups.size(), 2);
        QVERIFY(!answer.result()->next);
        QCOMPARE(turso.network.last().header("Authorization"), "Bearer token-of-ours");
    }

    void aLargeListIsDecodedElsewhere()
    {
        constexpr int count = 5000; // well over what is decoded on the spot
        QByteArrayList groups;
        for (int number = 0; number < count; ++number)
            groups.append("{\"name\":\"group-" + QByteArray::number(number)
                          + "\",\"locations\":[\"aws-us-east-1\"]}");
        OpenedClient turso(u"turso"_s);
        turso.network.expect("GET", groupsTarget)
            .reply(200, "{\"groups\":[" + groups.join(',') + "]}");
        Answer<GroupPage> answer;
        turso.groups().list(acme, std::nullopt, this, answer.callback());
        QVERIFY(answer.wait());
        QCOMPARE(answer.result()->groups.size(), count);
        QCOMPARE(answer.result()->groups.constLast().name, u"group-4999"_s);
        QCOMPARE(answer.count(), 1);
    }

    void thePersonalRootHasNoOrganization()
    {
        OpenedClient turso(personalProfile());
        turso.network.expect("GET", "/v1/groups").reply(200, R"({"groups":[{"name":"a"}]})");
        Answer<QList<Organization>> organizations;
        turso.organizations().list(this, organizations.callback());
        QCOMPARE(organizations.count(), 0);
        QVERIFY(organizations.wait());
        QCOMPARE(organizations.result()->size(), 1);
        const Organization only = organizations.result()->constFirst();
        QCOMPARE(only.id, OrganizationId(u"personal"_s));
        QCOMPARE(only.name, u"Personal account"_s);
        Answer<GroupPage> groups;
        turso.groups().list(only, std::nullopt, this, groups.callback());
        QVERIFY(groups.wait());
        QCOMPARE(groups.result()->groups.constFirst().organization, only.id);
        QCOMPARE(turso.network.requests().size(), 1);
    }

    void namesGoIntoThePathEncoded()
    {
        OpenedClient turso(u"turso"_s);
        turso.network.expect("GET", "/v1/organizations/acme/groups/a%2Fb%20%C3%BC%3F")
            .reply(200, R"({"group":{"name":"a/b ü?","delete_protection":false}})");
        Answer<Group> answer;
        turso.groups().retrieve(acme, GroupId(u"a/b ü?"_s), this, answer.callback());
        QVERIFY(answer.wait());
        QCOMPARE(answer.result()->id, GroupId(u"a/b ü?"_s));
    }

    void dotsAndNothingAreRefusedHere()
    {
        OpenedClient turso(u"turso"_s);
        for (const QString &name : { u""_s, u"."_s, u".."_s }) {
            Answer<Group> retrieved;
            turso.groups().retrieve(acme, GroupId(name), this, retrieved.callback());
            QVERIFY(retrieved.wait());
            QCOMPARE(retrieved.result().error().kind, Kind::BadArgument);
            Answer<Removal> removed;
            turso.groups().remove(acme, GroupId(name), this, removed.callback());
            QVERIFY(removed.wait());
            QCOMPARE(removed.result().error().kind, Kind::BadArgument);
            QVERIFY(!removed.result().error().outcomeUnknown);
        }
        QVERIFY(turso.network.requests().isEmpty());
    }

    void anUnsaidProtectionIsLookedUp()
    {
        OpenedClient turso(u"turso"_s);
        turso.network.expect("GET", "/v1/organizations/acme/groups/a")
            .reply(200, R"({"group":{"name":"a"}})");
        turso.network.expect("GET", "/v1/organizations/acme/groups/a/configuration")
            .reply(200, R"({"delete_protection":true})");
        Answer<Group> answer;
        turso.groups().retrieve(acme, GroupId(u"a"_s), this, answer.callback());
        QVERIFY(answer.wait());
        QCOMPARE(answer.result()->deleteProtection, std::optional(true));
    }

    void anUnknownProtectionStaysUnknown()
    {
        OpenedClient turso(u"turso"_s);
        for (const int status : { 200, 403, 404 }) {
            turso.network.expect("GET", "/v1/organizations/acme/groups/a")
                .reply(200, R"({"group":{"name":"a"}})");
            turso.network.expect("GET", "/v1/organizations/acme/groups/a/configuration")
                .reply(status, R"({"delete_protection":null})");
            Answer<Group> answer;
            turso.groups().retrieve(acme, GroupId(u"a"_s), this, answer.callback());
            QVERIFY(answer.wait());
            QVERIFY(answer.result().has_value());
            QVERIFY(!answer.result()->deleteProtection);
        }
    }

    void createSendsNameAndLocationOnly()
    {
        OpenedClient turso(u"turso"_s);
        turso.network.expect("POST", groupsTarget)
            .reply(200, R"({"group":{"name":"new","locations":["lhr"],"primary":"lhr"}})");
        Answer<Creation> answer;
        turso.groups().create(acme, draftOf(u"new"_s, u"lhr"_s), this, answer.callback());
        QVERIFY(answer.wait());
        QCOMPARE(answer.result()->outcome, Creation::Outcome::Created);
        QCOMPARE(answer.result()->group.id, GroupId(u"new"_s));
        const QJsonObject sent = QJsonDocument::fromJson(turso.network.last().body).object();
        QCOMPARE(sent, QJsonObject({ { u"name"_s, u"new"_s }, { u"location"_s, u"lhr"_s } }));
    }

    void anEmptyAnswerToCreateIsLookedUp()
    {
        OpenedClient turso(u"turso"_s);
        turso.network.expect("POST", groupsTarget).reply(201);
        turso.network.expect("GET", "/v1/organizations/acme/groups/new")
            .reply(200, R"({"group":{"name":"new","uuid":"u-1"}})");
        Answer<Creation> answer;
        turso.groups().create(acme, draftOf(u"new"_s, u"lhr"_s), this, answer.callback());
        QVERIFY(answer.wait());
        QCOMPARE(answer.result()->outcome, Creation::Outcome::Created);
        QCOMPARE(std::get<TursoDetails>(answer.result()->group.details).uuid, u"u-1"_s);
    }

    void createdIsCreatedEvenIfItCannotBeReadAgain()
    {
        OpenedClient turso(u"turso"_s);
        turso.network.expect("POST", groupsTarget).reply(200);
        turso.network.expect("GET", "/v1/organizations/acme/groups/new").reply(404, "{}");
        Answer<Creation> answer;
        turso.groups().create(acme, draftOf(u"new"_s, u"lhr"_s), this, answer.callback());
        QVERIFY(answer.wait());
        QVERIFY(answer.result().has_value());
        QCOMPARE(answer.result()->group.name, u"new"_s);
        QCOMPARE(answer.result()->group.locations, QStringList(u"lhr"_s));
    }

    void anUnreadableAnswerToCreateLeavesTheOutcomeOpen()
    {
        for (const QByteArray body :
             { "{\"group\":{\"na", R"({"group":{}})", "<html>login</html>" }) {
            OpenedClient turso(u"turso"_s);
            turso.network.expect("POST", groupsTarget).reply(200, body);
            Answer<Creation> answer;
            turso.groups().create(acme, draftOf(u"new"_s, u"lhr"_s), this, answer.callback());
            QVERIFY(answer.wait());
            QVERIFY(!answer.result());
            QVERIFY(answer.result().error().outcomeUnknown);
        }
    }

    void aDraftForAnotherPlatformIsNotSent()
    {
        OpenedClient turso(u"turso"_s);
        Answer<Creation> answer;
        turso.groups().create(acme, { u"new"_s, {}, NscaleDraft {} }, this, answer.callback());
        QCOMPARE(answer.count(), 0);
        QVERIFY(answer.wait());
        QCOMPARE(answer.result().error().kind, Kind::BadArgument);
        QVERIFY(turso.network.requests().isEmpty());
    }

    void everyUsableAnswerToDeleteIsASuccess_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("documented")
            << 200 << QByteArray(R"({"group":{"name":"a","locations":["fra"],"primary":"fra"}})");
        QTest::newRow("empty") << 200 << QByteArray();
        QTest::newRow("no content") << 204 << QByteArray();
        QTest::newRow("accepted") << 202 << QByteArray("{}");
        QTest::newRow("something else") << 200 << QByteArray("OK");
    }

    void everyUsableAnswerToDeleteIsASuccess()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        OpenedClient turso(u"turso"_s);
        turso.network.expect("DELETE", "/v1/organizations/acme/groups/a").reply(status, body);
        Answer<Removal> answer;
        turso.groups().remove(acme, GroupId(u"a"_s), this, answer.callback());
        QVERIFY(answer.wait());
        QVERIFY(answer.result().has_value());
        QVERIFY(!answer.result()->deletedAt);
        QVERIFY(turso.network.last().isSequential);
    }

    void anHtmlAnswerToDeleteIsNot()
    {
        OpenedClient turso(u"turso"_s);
        turso.network.expect("DELETE", "/v1/organizations/acme/groups/a")
            .reply(200, "<!doctype html><p>Please sign in to the hotel network")
            .header("Content-Type", "text/html");
        turso.network.expect("DELETE", "/v1/organizations/acme/groups/b")
            .reply(404, "<html><h1>404 Not Found</h1></html>");
        Answer<Removal> portal;
        turso.groups().remove(acme, GroupId(u"a"_s), this, portal.callback());
        QVERIFY(portal.wait());
        QCOMPARE(portal.result().error().kind, Kind::NotThePlatform);
        QVERIFY(portal.result().error().outcomeUnknown);
        Answer<Removal> wrongAddress;
        turso.groups().remove(acme, GroupId(u"b"_s), this, wrongAddress.callback());
        QVERIFY(wrongAddress.wait());
        // "Not found" would be taken for "already deleted".
        QCOMPARE(wrongAddress.result().error().kind, Kind::NotThePlatform);
    }
};

QTEST_GUILESS_MAIN(TestTursoGroups)
#include "tst_turso_groups.moc"
