#include "braintrustdesk.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;

namespace {

Grant grantOf(const QString &permission, const QString &restriction = {})
{
    Grant grant;
    grant.objectType = u"project"_s;
    grant.objectId = uuidText(7).toUpper();
    grant.permission = permission;
    grant.restriction = restriction;
    grant.group = GroupId(uuidText(1));
    return grant;
}

using Fields = QList<QPair<QByteArray, QByteArray>>;

/// An object of texts, its keys as they are given. (moc reads no raw strings in classes.)
QByteArray objectText(const Fields &fields)
{
    QByteArrayList parts;
    for (const auto &[key, value] : fields)
        parts.append('"' + key + "\":\"" + value + '"');
    return '{' + parts.join(',') + '}';
}

/// A row about project 7, held by group 1.
QByteArray row(const Fields &extra)
{
    return objectText(Fields { { "id", uuid(99) },
                               { "object_type", "project" },
                               { "object_id", uuid(7) },
                               { "group_id", uuid(1) } }
                      + extra);
}

} // namespace

/// Rows of Braintrust's access control lists: what is sent, and what an answer is worth.
class TestBraintrustGrantWriting : public QObject
{
    Q_OBJECT

    static constexpr auto path = "/v1/acl";

    CloudResult<Done> create(const Grant &grant)
    {
        Answer<Done> answer;
        m_desk->braintrust.client->grantWriting().create(m_desk->acme, grant, this,
                                                         answer.callback());
        if (answer.count() == 0 && answer.wait())
            return answer.result();
        CloudError error;
        error.reason = u"not answered, or too early"_s;
        return Unexpected(error);
    }

    std::unique_ptr<BraintrustDesk> m_desk;

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_desk = std::make_unique<BraintrustDesk>();
    }

    void sendsWhatIsPlanned_data()
    {
        QTest::addColumn<QString>("restriction");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("answer");
        const Fields common { { "group_id", uuid(1) },
                              { "object_id", uuid(7) },
                              { "object_type", "project" },
                              { "permission", "read" } };
        const Fields restricted { { "restrict_object_type", "dataset" } };
        const Fields read { { "permission", "read" } };
        QTest::newRow("a permission") << QString() << objectText(common) << row(read);
        QTest::newRow("restricted")
            << u"dataset"_s << objectText(common + restricted) << row(read + restricted);
    }

    void sendsWhatIsPlanned()
    {
        QFETCH(const QString, restriction);
        QFETCH(const QByteArray, body);
        QFETCH(const QByteArray, answer);
        const Grant grant = grantOf(u"read"_s, restriction);
        const CloudResult<PlannedRequest> planned
            = m_desk->braintrust.client->grantWriting().plannedCreate(m_desk->acme, grant);
        QVERIFY(planned.has_value());
        QCOMPARE(planned->verb, QByteArray("POST"));
        QCOMPARE(QJsonDocument(*planned->body).toJson(QJsonDocument::Compact), body);
        m_desk->braintrust.network.expect("POST", path).reply(200, answer);
        QVERIFY(create(grant).has_value());
        QCOMPARE(m_desk->braintrust.network.last().body, body);
        QCOMPARE(m_desk->braintrust.network.requests().size(), 1);
    }

    void grantsRolesToUsers()
    {
        Grant grant = grantOf({});
        grant.role = RoleId(uuidText(5));
        grant.group = GroupId();
        grant.user = uuidText(6);
        m_desk->braintrust.network.expect("POST", path)
            .reply(200,
                   objectText({ { "id", uuid(99) },
                                { "object_type", "project" },
                                { "object_id", uuid(7) },
                                { "user_id", uuid(6) },
                                { "role_id", uuid(5) } }));
        QVERIFY(create(grant).has_value());
        const QJsonObject body = objectOf(m_desk->braintrust.network.last().body);
        QCOMPARE(body.value("user_id"_L1).toString(), uuidText(6));
        QCOMPARE(body.value("role_id"_L1).toString(), uuidText(5));
        QVERIFY(!body.contains("group_id"_L1) && !body.contains("permission"_L1));
    }

    void neverSent_data()
    {
        QTest::addColumn<Grant>("grant");
        QTest::addColumn<QString>("field");
        const auto add = [](const char *name, const QString &field, const auto &change) {
            Grant grant = grantOf(u"read"_s);
            change(grant);
            QTest::newRow(name) << grant << field;
        };
        add("no type", u"object_type"_s, [](Grant &grant) { grant.objectType.clear(); });
        add("no object", u"object_id"_s, [](Grant &grant) { grant.objectId.clear(); });
        add("a strange object", u"object_id"_s, [](Grant &grant) { grant.objectId = u"../x"_s; });
        add("role and permission", u"permission"_s,
            [](Grant &grant) { grant.role = RoleId(uuidText(5)); });
        add("neither", u"permission"_s, [](Grant &grant) { grant.permission.clear(); });
        add("two holders", u"group_id"_s, [](Grant &grant) { grant.user = uuidText(6); });
        add("no holder", u"group_id"_s, [](Grant &grant) { grant.group = GroupId(); });
        add("a strange holder", u"group_id"_s, [](Grant &grant) { grant.group = GroupId(u"g"_s); });
        add("a restricted role", u"restrict_object_type"_s, [](Grant &grant) {
            grant.permission.clear();
            grant.role = RoleId(uuidText(5));
            grant.restriction = u"dataset"_s;
        });
    }

    void neverSent()
    {
        QFETCH(const Grant, grant);
        QFETCH(const QString, field);
        const CloudResult<PlannedRequest> planned
            = m_desk->braintrust.client->grantWriting().plannedCreate(m_desk->acme, grant);
        QVERIFY(!planned.has_value());
        QCOMPARE(planned.error().kind, CloudError::Kind::BadArgument);
        QCOMPARE(planned.error().field, field);
        const CloudResult<Done> answer = create(grant);
        QVERIFY(!answer.has_value());
        QCOMPARE(answer.error(), planned.error());
        QVERIFY(m_desk->braintrust.network.requests().isEmpty());
    }

    void refusals_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("unknown");
        using Kind = CloudError::Kind;
        const auto add = [](const char *name, int status, const QByteArray &body, Kind kind,
                            bool unknown = false) {
            QTest::newRow(name) << status << body << static_cast<int>(kind) << unknown;
        };
        const QByteArray gone = "Missing create_acls access to project id " + uuid(7);
        add("gone or forbidden", 400, gone + ", or the project does not exist",
            Kind::NotFoundOrForbidden);
        add("forbidden", 403, gone, Kind::Forbidden);
        add("a bad key", 401, "no", Kind::Unauthorized);
        add("in trouble", 500, "Internal Server Error", Kind::ServerError);
        add("a gateway lost it", 502, "<html>", Kind::ServerError, true);
        add("cut off", 200, "{\"id\":\"", Kind::BadResponse, true);
        add("no row", 200, "{}", Kind::BadResponse, true);
        add("another row", 200, row({ { "permission", "update" } }), Kind::BadResponse, true);
    }

    void refusals()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const int, kind);
        QFETCH(const bool, unknown);
        m_desk->braintrust.network.expect("POST", path).reply(status, body);
        const CloudResult<Done> answer = create(grantOf(u"read"_s));
        QVERIFY(!answer.has_value());
        QCOMPARE(static_cast<int>(answer.error().kind), kind);
        QCOMPARE(answer.error().outcomeUnknown, unknown);
        QCOMPARE(m_desk->braintrust.network.requests().size(), 1);
    }

    void notOfferedElsewhere_data()
    {
        QTest::addColumn<QString>("platform");
        QTest::newRow("turso") << u"turso"_s;
        QTest::newRow("nscale") << u"nscale"_s;
    }

    void notOfferedElsewhere()
    {
        QFETCH(const QString, platform);
        OpenedClient other(platform);
        GrantWriteService &service = other.client->grantWriting();
        const CloudResult<PlannedRequest> planned
            = service.plannedCreate(m_desk->acme, grantOf(u"read"_s));
        QVERIFY(!planned.has_value());
        QCOMPARE(planned.error().kind, CloudError::Kind::Unsupported);
        Answer<Done> answer;
        service.create(m_desk->acme, grantOf(u"read"_s), this, answer.callback());
        QCOMPARE(answer.count(), 0);
        QVERIFY(answer.wait());
        QCOMPARE(answer.result().error().kind, CloudError::Kind::Unsupported);
        QVERIFY(other.network.requests().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestBraintrustGrantWriting)
#include "tst_braintrust_grantwriting.moc"
