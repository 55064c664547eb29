#include "nscaleediting.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;

/// What opening a group for editing asks and finds, and the requests that save it, in the shapes of
/// three generations. Who is sent as a member: tst_nscale_membership.
class TestNscaleEditing : public QObject
{
    Q_OBJECT

    static void eachGeneration()
    {
        QTest::addColumn<QString>("generation");
        for (const QString &generation : { u"1.11"_s, u"1.16.1"_s, u"1.18"_s })
            QTest::newRow(qPrintable(generation)) << generation;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void opensEverything_data() { eachGeneration(); }
    void opensEverything()
    {
        QFETCH(const QString, generation);
        NscaleDesk desk;
        const CloudResult<EditBase> base = desk.open(shapesOf(generation));
        QVERIFY(base.has_value());
        QVERIFY(desk.nscale.network.unused().isEmpty());
        const GroupContent &content = base->content;
        QCOMPARE(content.name, u"ml-ops"_s);
        QCOMPARE(content.description, u"old words"_s);
        QCOMPARE(content.tags->size(), 2);
        QVERIFY(!content.protection);
        QCOMPARE(content.lists.value(GroupField::Users), QStringList({ u"u1"_s, u"u2"_s }));
        QCOMPARE(content.lists.value(GroupField::Roles), QStringList({ u"r1"_s, u"hidden"_s }));
        QCOMPARE(content.lists.value(GroupField::ServiceAccounts),
                 QStringList({ u"s1"_s, u"stale"_s }));
        QCOMPARE(content.lists.value(GroupField::Projects), QStringList(u"p1"_s));
        // Its subjects are its users. Where the server could not store others, there is no list.
        const bool stores = generation != "1.11"_L1;
        QCOMPARE(content.lists.contains(GroupField::Subjects), stores);
        QCOMPARE(base->limits.contains(GroupField::Subjects), !stores);
        QVERIFY(content.lists.value(GroupField::Subjects).isEmpty());
        QCOMPARE(base->limits.value(GroupField::Locations).kind, Limit::Kind::NotOffered);
        QVERIFY(!base->limits.contains(GroupField::Users));
        QVERIFY(base->itemLimits.isEmpty());
        QVERIFY(base->unread.isEmpty());
        QCOMPARE(base->group.name, u"ml-ops"_s);
    }

    void savesByOneFullReplacement_data() { eachGeneration(); }
    void savesByOneFullReplacement()
    {
        QFETCH(const QString, generation);
        NscaleDesk desk;
        const NscaleShapes shapes = shapesOf(generation);
        const EditBase base = *desk.open(shapes);
        GroupContent wanted = base.content;
        wanted.name = u"ml-people"_s;
        const CloudResult<EditPlan> plan = desk.plan(base, wanted);
        QVERIFY(plan.has_value());
        QCOMPARE(plan->steps.size(), 1);
        QVERIFY(plan->warnings.isEmpty());
        QCOMPARE(plan->resultId, GroupId(u"g1"_s));
        const EditStep &step = plan->steps.constFirst();
        QCOMPARE(step.request.verb, "PUT");
        QCOMPARE(step.request.url.toEncoded(),
                 "https://api.example.com" + nscaleRoot() + "/groups/g1");
        QCOMPARE(step.fields, QList<GroupField> { GroupField::Name });
        QVERIFY(step.item.isEmpty());
        // Everything as it came, but the name and the second way to say who belongs to it.
        QJsonObject expected = objectOf(shapes.group);
        QJsonObject metadata = expected.value("metadata"_L1).toObject();
        metadata.insert(u"name"_s, u"ml-people"_s);
        expected.insert(u"metadata"_s, metadata);
        QJsonObject spec = expected.value("spec"_L1).toObject();
        spec.remove(u"subjects"_s);
        expected.insert(u"spec"_s, spec);
        QCOMPARE(*step.request.body, expected);

        desk.nscale.network.expect("PUT", nscaleRoot() + "/groups/g1").reply(200);
        Answer<Done> answer;
        desk.nscale.client->editing().send(step, this, answer.callback());
        QVERIFY(answer.wait());
        QVERIFY(answer.result().has_value());
        QCOMPARE(objectOf(desk.nscale.network.last().body), expected);
        QCOMPARE(desk.nscale.network.last().header("Content-Type"), "application/json");
    }

    void nothingToChangeIsNoStep()
    {
        NscaleDesk desk;
        const EditBase base = *desk.open(shapes118());
        GroupContent wanted = base.content;
        std::swap(wanted.lists[GroupField::Roles][0], wanted.lists[GroupField::Roles][1]);
        QVERIFY(desk.plan(base, wanted)->steps.isEmpty());
    }

    void whatIsClearedIsLeftOut()
    {
        NscaleDesk desk;
        const EditBase base = *desk.open(shapes118());
        GroupContent wanted = base.content;
        wanted.description = QString();
        wanted.tags = QList<NscaleTag>();
        wanted.lists[GroupField::Roles].clear();
        wanted.lists[GroupField::Users].clear();
        const QJsonObject body = *desk.plan(base, wanted)->steps.constFirst().request.body;
        QVERIFY(!body["metadata"_L1].toObject().contains(u"description"_s));
        QVERIFY(!body["metadata"_L1].toObject().contains(u"tags"_s));
        QVERIFY(body["spec"_L1]["roleIDs"_L1].isArray());
        QVERIFY(body["spec"_L1]["roleIDs"_L1].toArray().isEmpty());
        QVERIFY(body["spec"_L1]["userIDs"_L1].isArray());
    }

    void nullsAreNotSentBack()
    {
        NscaleDesk desk;
        NscaleShapes shapes = shapes118();
        shapes.group = R"({"metadata":{"id":"g1","name":"n","description":null,"tags":null},)"
                       R"("spec":{"roleIDs":null,"serviceAccountIDs":null,"userIDs":null,)"
                       R"("subjects":null}})";
        const EditBase base = *desk.open(shapes);
        GroupContent wanted = base.content;
        wanted.name = u"m"_s;
        QCOMPARE(*desk.plan(base, wanted)->steps.constFirst().request.body,
                 objectOf(R"({"metadata":{"id":"g1","name":"m"},"spec":{"roleIDs":[],)"
                          R"("serviceAccountIDs":[],"userIDs":[]}})"));
    }

    void tagsKeepWhatElseTheyCarry()
    {
        NscaleDesk desk;
        const EditBase base = *desk.open(shapes118());
        GroupContent wanted = base.content;
        wanted.tags = { { u"team"_s, u"gpu"_s }, { u"new"_s, u""_s } };
        const QJsonObject body = *desk.plan(base, wanted)->steps.constFirst().request.body;
        QCOMPARE(body["metadata"_L1]["tags"_L1].toArray(),
                 objectOf(R"({"t":[{"name":"team","value":"gpu","colour":"red"},)"
                          R"({"name":"new","value":""}]})")["t"_L1]
                     .toArray());
    }

    void projectsAreReplacedOneByOne()
    {
        NscaleDesk desk;
        const EditBase base = *desk.open(shapes118());
        GroupContent wanted = base.content;
        wanted.lists[GroupField::Projects] = QStringList(u"p2"_s);
        const EditPlan links = *desk.plan(base, wanted);
        QCOMPARE(links.steps.size(), 2); // the group itself is not touched
        QCOMPARE(links.steps[0].item, u"p2"_s);
        QVERIFY(links.steps[0].request.url.path().endsWith(u"/d0aa/projects/p2"_s));
        QCOMPARE(*links.steps[0].request.body,
                 objectOf(R"({"metadata":{"id":"p2","name":"sandbox","description":"why"},)"
                          R"("spec":{"groupIDs":["g1"]}})"));
        QCOMPARE(links.steps[1].item, u"p1"_s);
        QCOMPARE(*links.steps[1].request.body,
                 objectOf(R"({"metadata":{"id":"p1","name":"training",)"
                          R"("tags":[{"name":"t","value":"1","x":2}],"new":7},)"
                          R"("spec":{"groupIDs":["g9"],"quota":{"gpu":4}}})"));
        QCOMPARE(links.steps[1].fields, QList<GroupField> { GroupField::Projects });

        wanted.name = u"x"_s;
        const EditPlan both = *desk.plan(base, wanted);
        QCOMPARE(both.steps.size(), 3);
        QVERIFY(both.steps.constFirst().item.isEmpty());
        QCOMPARE(both.steps.constFirst().fields, QList<GroupField> { GroupField::Name });
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("field");
        const auto row
            = [](const char *name, const QString &field) { QTest::newRow(name) << field; };
        row("blank in name", u"name"_s);
        row("empty name", u"name"_s);
        row("64 characters", u"name"_s);
        row("dash at the end", u"name"_s);
        row("line feed at the end", u"name"_s);
        row("umlaut", u"name"_s);
        row("tag without a name", u"tags"_s);
        row("two tags of one name", u"tags"_s);
        row("role that may not be granted", u"roleIDs"_s);
        row("role that may not be taken away", u"roleIDs"_s);
        row("empty id", u"serviceAccountIDs"_s);
        row("unknown project", u"projects"_s);
        row("no list", u"roleIDs"_s);
    }

    void refusals()
    {
        QFETCH(const QString, field);
        NscaleDesk desk;
        NscaleShapes shapes = shapes118();
        shapes.roles = R"([{"metadata":{"id":"r1","name":"user"},"grantable":false},
                           {"metadata":{"id":"r2","name":"administrator"},"grantable":false}])";
        const EditBase base = *desk.open(shapes);
        const QByteArray tag = QTest::currentDataTag();
        GroupContent wanted = base.content;
        const QHash<QByteArray, QString> names {
            { "blank in name", u"a b"_s },          { "empty name", QString() },
            { "64 characters", QString(64, u'a') }, { "dash at the end", u"a-"_s },
            { "line feed at the end", u"a\n"_s },   { "umlaut", u"größe"_s },
        };
        wanted.name = names.value(tag, wanted.name);
        if (tag == "tag without a name")
            wanted.tags->append({ QString(), u"x"_s });
        else if (tag == "two tags of one name")
            wanted.tags->append({ u"team"_s, u"x"_s });
        else if (tag == "role that may not be granted")
            wanted.lists[GroupField::Roles].append(u"r2"_s);
        else if (tag == "role that may not be taken away")
            wanted.lists[GroupField::Roles].removeAll(u"r1"_s);
        else if (tag == "empty id")
            wanted.lists[GroupField::ServiceAccounts].append(QString());
        else if (tag == "unknown project")
            wanted.lists[GroupField::Projects].append(u"p7"_s);
        else if (tag == "no list")
            wanted.lists.remove(GroupField::Roles);
        const CloudResult<EditPlan> plan = desk.plan(base, wanted);
        QVERIFY(!plan);
        QCOMPARE(plan.error().kind, CloudError::Kind::BadArgument);
        QCOMPARE(plan.error().field, field);
        QCOMPARE(plan.error().host, u"api.example.com"_s);
    }

    void rolesThatMayNotBeGrantedAreKept()
    {
        NscaleDesk desk;
        NscaleShapes shapes = shapes118();
        shapes.roles = R"([{"metadata":{"id":"r1","name":"user"},"grantable":false}])";
        const EditBase base = *desk.open(shapes);
        const QHash<QString, Limit> limits = base.itemLimits.value(GroupField::Roles);
        QCOMPARE(limits.keys(), QStringList(u"r1"_s));
        QCOMPARE(limits.value(u"r1"_s).kind, Limit::Kind::NotGrantable);
        // One that is in no list may be taken out: it may have ceased to exist.
        GroupContent wanted = base.content;
        wanted.lists[GroupField::Roles].removeAll(u"hidden"_s);
        const QJsonObject body = *desk.plan(base, wanted)->steps.constFirst().request.body;
        QCOMPARE(body["spec"_L1]["roleIDs"_L1].toArray(), QJsonArray { u"r1"_s });
    }

    void partsMayFailAlone()
    {
        for (const int status : { 403, 500 }) {
            NscaleDesk desk;
            const CloudResult<EditBase> base = desk.openAlone(shapes118(), status);
            QVERIFY(base.has_value());
            QVERIFY(!base->content.lists.contains(GroupField::Projects));
            QCOMPARE(base->unread.value(GroupField::Projects).httpStatus, status);
            QCOMPARE(base->limits.value(GroupField::Projects).kind, Limit::Kind::Unread);
            GroupContent wanted = base->content;
            wanted.description = u"new"_s;
            QCOMPARE(desk.plan(*base, wanted)->steps.size(), 1);
            wanted.lists.insert(GroupField::Projects, { u"p1"_s });
            QCOMPARE(desk.plan(*base, wanted).error().field, u"projects"_s);
        }
    }

    void withoutTheGroupThereIsNothing()
    {
        NscaleDesk desk;
        NscaleShapes shapes = shapes118();
        shapes.group = R"({"metadata":{}})";
        QCOMPARE(desk.open(shapes).error().kind, CloudError::Kind::BadResponse);
    }

    void anIdThatMustNotGoIntoAPath()
    {
        OpenedClient nscale(u"nscale"_s);
        for (const QByteArray list : { "users", "roles", "projects", "groups" })
            nscale.network.expect("GET", nscaleRoot() + '/' + list).reply(200, "[]");
        nscale.network.expect("GET", "/oauth2/v2/userinfo").reply(200, "{}");
        nscale.network.expect("GET", "/api/version").reply(404);
        Answer<EditBase> answer;
        nscale.client->editing().open(organizationOf(u"d0aa"_s, u"lab"_s), GroupId(u".."_s), this,
                                      answer.callback());
        QVERIFY(answer.wait());
        QCOMPARE(answer.result().error().kind, CloudError::Kind::BadArgument);
    }

    void aRefusedStepSaysWhy()
    {
        NscaleDesk desk;
        const EditBase base = *desk.open(shapes118());
        GroupContent wanted = base.content;
        wanted.name = u"x"_s;
        const EditStep step = desk.plan(base, wanted)->steps.constFirst();
        const auto send = [&] {
            Answer<Done> answer;
            desk.nscale.client->editing().send(step, this, answer.callback());
            return answer.wait() ? answer.result() : CloudResult<Done>(Done {});
        };
        desk.nscale.network.expect("PUT", nscaleRoot() + "/groups/g1")
            .reply(409,
                   R"({"error":"conflict","error_description":"the resource already exists"})");
        const CloudResult<Done> conflict = send();
        QCOMPARE(conflict.error().kind, CloudError::Kind::Conflict);
        QVERIFY(!conflict.error().outcomeUnknown);
        desk.nscale.network.expect("PUT", nscaleRoot() + "/groups/g1").reply(502);
        QVERIFY(send().error().outcomeUnknown);
        desk.nscale.network.expect("PUT", nscaleRoot() + "/groups/g1").reply(200, "<html>x</html>");
        QCOMPARE(send().error().kind, CloudError::Kind::NotThePlatform);
    }
};

QTEST_GUILESS_MAIN(TestNscaleEditing)
#include "tst_nscale_editing.moc"
