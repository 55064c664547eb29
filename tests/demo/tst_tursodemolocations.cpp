#include "tursofixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;
using demo::TursoQuirks;
using demo::TursoTokenKind;

namespace {

const QByteArray storefront = acmeGroups + "/storefront";

QStringList locationsOf(const QJsonObject &group)
{
    QStringList list;
    const QJsonArray locations = group.value("locations"_L1).toArray();
    for (const QJsonValue &location : locations)
        list.append(location.toString());
    return list;
}

/// The status of a location of a group; null if there is none.
QString statusOf(const QJsonObject &group, const QString &location)
{
    const QJsonArray statuses = group.value("status"_L1)["locations"_L1].toArray();
    for (const QJsonValue &status : statuses) {
        if (status["name"_L1] == location)
            return status["status"_L1].toString();
    }
    return {};
}

} // namespace

/// Where a group of the demo's Turso runs, and how that is changed.
class TestTursoDemoLocations final : public TursoFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void adds_data();
    void adds();
    void isPendingForSomeReads();
    void listsCountAsReads();
    void isReadyOnceWaitedFor();
    void waitsAsLongAsItIsTold();
    void removes();
    void removesWhatIsPending();
    void refuses_data();
    void refuses();
    void archivedGroupsStayWhereTheyAre();
    void mayBeChangedWithTheScope();
};

void TestTursoDemoLocations::init()
{
    restart();
}

void TestTursoDemoLocations::adds_data()
{
    QTest::addColumn<QByteArray>("group");
    QTest::addColumn<QStringList>("locations");
    QTest::newRow("personal") << personalGroups + "/home-sensors"
                              << QStringList { u"mad"_s, u"cdg"_s, u"ams"_s };
    QTest::newRow("organization") << storefront << QStringList { u"iad"_s, u"sjc"_s, u"ams"_s };
}

void TestTursoDemoLocations::adds()
{
    QFETCH(const QByteArray, group);
    QFETCH(const QStringList, locations);
    const RawResponse added = post(group + "/locations/ams");
    QCOMPARE(added.status, 200);
    QCOMPARE(locationsOf(groupOf(added)), locations);
    QCOMPARE(locationsOf(groupOf(get(group))), locations);
    QCOMPARE(groupOf(added).value("primary"_L1).toString(), locations.constFirst());
    QCOMPARE(m_server->writesApplied(), 1);
}

void TestTursoDemoLocations::isPendingForSomeReads()
{
    QCOMPARE(statusOf(groupOf(post(storefront + "/locations/ams")), u"ams"_s), u"pending"_s);
    QCOMPARE(statusOf(groupOf(get(storefront)), u"ams"_s), u"pending"_s);
    QCOMPARE(statusOf(groupOf(get(storefront)), u"ams"_s), u"pending"_s);
    QCOMPARE(statusOf(groupOf(get(storefront)), u"ams"_s), u"up"_s);
    restart(TursoQuirks { .pendingReads = 0 });
    QCOMPARE(statusOf(groupOf(post(storefront + "/locations/ams")), u"ams"_s), u"up"_s);
    // A group that sends no statuses has one as long as something is on its way.
    restart(TursoQuirks { .pendingReads = 1 });
    const QByteArray silent = personalGroups + "/home-sensors";
    QCOMPARE(statusOf(groupOf(post(silent + "/locations/ams")), u"ams"_s), u"pending"_s);
    QCOMPARE(statusOf(groupOf(get(silent)), u"ams"_s), u"pending"_s);
    QVERIFY(!groupOf(get(silent)).contains("status"_L1));
}

void TestTursoDemoLocations::listsCountAsReads()
{
    restart(TursoQuirks { .pendingReads = 1 });
    QCOMPARE(post(storefront + "/locations/ams").status, 200);
    QCOMPARE(statusOf(listed(acmeGroups, u"storefront"_s).toObject(), u"ams"_s), u"pending"_s);
    QCOMPARE(statusOf(listed(acmeGroups, u"storefront"_s).toObject(), u"ams"_s), u"up"_s);
}

void TestTursoDemoLocations::isReadyOnceWaitedFor()
{
    restart(TursoQuirks { .pendingReads = 1000, .waitMs = 1 });
    QCOMPARE(post(storefront + "/locations/ams").status, 200);
    const RawResponse waited = get(storefront + "/locations/ams/wait");
    QCOMPARE(waited.status, 200);
    QVERIFY(waited.body.isEmpty());
    QCOMPARE(statusOf(groupOf(get(storefront)), u"ams"_s), u"up"_s);
    // Nothing to wait for.
    QCOMPARE(get(storefront + "/locations/sjc/wait").status, 200);
    const RawResponse unknown = get(storefront + "/locations/lhr/wait");
    QCOMPARE(unknown.status, 400);
    QCOMPARE(errorOf(unknown), u"Invalid location code"_s);
    QCOMPARE(get(acmeGroups + "/absent/locations/ams/wait").status, 404);
}

void TestTursoDemoLocations::waitsAsLongAsItIsTold()
{
    // So long that it cannot be over while another request is answered.
    restart(TursoQuirks { .waitMs = 600'000 });
    QCOMPARE(post(storefront + "/locations/ams").status, 200);
    RawConnection waiting(m_server->port());
    waiting.send("GET " + storefront
                 + "/locations/ams/wait HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer "
                 + m_server->token().toUtf8() + "\r\n\r\n");
    const auto asked = [this] {
        const auto requests = m_server->requests();
        return requests.constLast().rawPath.endsWith("/wait");
    };
    QTRY_VERIFY(asked());
    QCOMPARE(get(storefront).status, 200);
    QVERIFY(waiting.leftOver().isEmpty());
}

void TestTursoDemoLocations::removes()
{
    const RawResponse removed = request(*m_server, "DELETE", storefront + "/locations/sjc");
    QCOMPARE(removed.status, 200);
    // The answer still has it; the group has not.
    QCOMPARE(locationsOf(groupOf(removed)), (QStringList { u"iad"_s, u"sjc"_s }));
    const QJsonObject after = groupOf(get(storefront));
    QCOMPARE(locationsOf(after), QStringList(u"iad"_s));
    QVERIFY(statusOf(after, u"sjc"_s).isNull());
    QCOMPARE(statusOf(after, u"iad"_s), u"up"_s);
    const RawResponse again = request(*m_server, "DELETE", storefront + "/locations/sjc");
    QCOMPARE(again.status, 400);
    QCOMPARE(errorOf(again), u"Invalid location code"_s);
    QCOMPARE(m_server->writesApplied(), 1);
}

void TestTursoDemoLocations::removesWhatIsPending()
{
    restart(TursoQuirks { .pendingReads = 5 });
    QCOMPARE(post(storefront + "/locations/ams").status, 200);
    QCOMPARE(request(*m_server, "DELETE", storefront + "/locations/ams").status, 200);
    const QJsonObject after = groupOf(get(storefront));
    QVERIFY(!locationsOf(after).contains(u"ams"_s));
    QVERIFY(statusOf(after, u"ams"_s).isNull());
}

void TestTursoDemoLocations::refuses_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("text");
    const QByteArray aws = acmeGroups + "/default/locations/";
    const QByteArray fly = storefront + "/locations/";
    const QByteArray none = acmeGroups + "/absent/locations/";
    const auto row
        = [](const char *name, const QByteArray &verb, const QByteArray &path, int status,
             const QString &text) { QTest::newRow(name) << verb << path << status << text; };
    const QString fixed = u"replication is not supported"_s;
    row("add to AWS", "POST", aws + "aws-us-east-2", 400, fixed);
    row("add Fly to AWS", "POST", aws + "ams", 400, fixed);
    row("remove from AWS", "DELETE", aws + "aws-us-east-1", 400, fixed);
    row("add the unknown", "POST", fly + "amss", 400, u"invalid location: amss"_s);
    row("add AWS", "POST", fly + "aws-us-east-1", 400, u"invalid location: aws-us-east-1"_s);
    row("add what it has", "POST", fly + "sjc", 400, u"invalid location: sjc"_s);
    row("remove what it has not", "DELETE", fly + "ams", 400, u"Invalid location code"_s);
    row("remove the primary", "DELETE", fly + "iad", 400, u"primary location"_s);
    row("add to none", "POST", none + "ams", 404, u"group not found"_s);
    row("remove from none", "DELETE", none + "ams", 404, u"group not found"_s);
}

void TestTursoDemoLocations::refuses()
{
    QFETCH(const QByteArray, verb);
    QFETCH(const QByteArray, path);
    QFETCH(const int, status);
    QFETCH(const QString, text);
    const RawResponse refused = request(*m_server, verb, path);
    QCOMPARE(refused.status, status);
    QVERIFY2(errorOf(refused).contains(text), qPrintable(errorOf(refused)));
    QCOMPARE(m_server->writesApplied(), 0);
}

void TestTursoDemoLocations::archivedGroupsStayWhereTheyAre()
{
    const QByteArray group = acmeGroups + "/hackathon-2023";
    const RawResponse refused = post(group + "/locations/lhr");
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.object().value("code"_L1).toString(), u"group_sleeping"_s);
    QCOMPARE(post(group + "/unarchive").status, 200);
    QCOMPARE(post(group + "/locations/lhr").status, 200);
}

void TestTursoDemoLocations::mayBeChangedWithTheScope()
{
    const auto add = [this] {
        return as(TursoTokenKind::Group, "POST", acmeGroups + "/default/locations/ams").status;
    };
    QCOMPARE(add(), 403);
    restart(TursoQuirks { .groupTokenScopes = { u"read"_s, u"group:configure"_s } });
    QCOMPARE(add(), 400); // let through, to where it turns out that the group is on AWS
}

QTEST_GUILESS_MAIN(TestTursoDemoLocations)
#include "tst_tursodemolocations.moc"
