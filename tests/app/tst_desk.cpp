#include "deskfixture.h"
#include "rawhttp.h"
#include "waitfor.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;

namespace {

/// A list answer of any of the platforms.
QJsonArray listed(const demo::DemoServer &server, const QByteArray &path)
{
    const RawResponse answer = request(server, "GET", path);
    if (answer.status != 200)
        qFatal("%s answered %d", path.constData(), answer.status);
    for (const QLatin1String key : { "groups"_L1, "objects"_L1 }) {
        if (answer.object().contains(key))
            return answer.object().value(key).toArray();
    }
    return answer.array();
}

/// What the server has, as "organization id/group id", sorted; asked for without the client.
QStringList servedGroups(const demo::DemoServer &server, const PlatformCase &platform)
{
    QStringList found;
    const auto add = [&found](const QString &organization, const QString &group) {
        found.append(organization + u'/' + group);
    };
    if (platform.key == "turso"_L1) {
        for (const QJsonValue &one : listed(server, "/turso/v1/organizations")) {
            const QString slug = one["slug"_L1].toString();
            for (const QJsonValue &group :
                 listed(server, "/turso/v1/organizations/" + slug.toUtf8() + "/groups"))
                add(slug, group["name"_L1].toString());
        }
    } else if (platform.key == "braintrust"_L1) {
        for (const QJsonValue &group : listed(server, "/braintrust/v1/group?limit=1000"))
            add(group["org_id"_L1].toString(), group["id"_L1].toString());
    } else {
        for (const QJsonValue &one : listed(server, "/nscale/api/v1/organizations")) {
            const QString id = one["metadata"_L1]["id"_L1].toString();
            for (const QJsonValue &group :
                 listed(server, "/nscale/api/v1/organizations/" + id.toUtf8() + "/groups"))
                add(id, group["metadata"_L1]["id"_L1].toString());
        }
    }
    found.sort();
    return found;
}

} // namespace

/// The whole program in one process: the window, the real clients, and real HTTP to the demo's
/// server.
class TestDesk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void showsEveryGroupOfEveryPlatform();
    void createsInspectsAndDeletes_data();
    void createsInspectsAndDeletes();
    void aWriteIsCalledOffByCancel_data();
    void aWriteIsCalledOffByCancel();
    void onePlatformInTroubleLeavesTheOthers_data();
    void onePlatformInTroubleLeavesTheOthers();
    void aRefusedTokenIsSaid_data();
    void aRefusedTokenIsSaid();
    void aDeadHostLeavesWhatWasShown();
    void closingEndsTheDesk();
    void closingWhileLoadingIsHarmless();
    void closingWhileCreatingIsHarmless_data();
    void closingWhileCreatingIsHarmless();
};

void TestDesk::showsEveryGroupOfEveryPlatform()
{
    DeskFixture fixture;
    QVERIFY(fixture.openAndWait());
    QVERIFY(fixture.messages().isEmpty());
    qsizetype total = 0;
    for (const PlatformCase &platform : platformCases()) {
        const QStringList served = servedGroups(fixture.server(), platform);
        QVERIFY(served.size() > 50);
        QCOMPARE(fixture.rowsOf(platform.key), served);
        total += served.size();
    }
    QCOMPARE(total, 300);
    QCOMPARE(fixture.shownNames().size(), total);
    QVERIFY(fixture.label(u"matchLabel"_s).startsWith("300 "_L1));
    QCOMPARE(fixture.whyUnusable(), QString());
    QCOMPARE(fixture.server().writesApplied(), 0);
}

void TestDesk::createsInspectsAndDeletes_data()
{
    addPlatformColumn();
}

void TestDesk::createsInspectsAndDeletes()
{
    QFETCH(const QString, platform);
    const PlatformCase known = platformCase(platform);
    const QString name = u"desk-test-group"_s;
    DeskFixture fixture;
    QVERIFY(fixture.openAndWait());
    const QStringList before = fixture.allRows();
    fixture.chooseScope(known.profile);
    fixture.server().clearRequests();

    fixture.trigger(u"newGroupAction"_s);
    QVERIFY(fixture.waitDialog(u"newGroupDialog"_s));
    QVERIFY(fixture.type(u"nameEdit"_s, name));
    QVERIFY(fixture.click(u"createButton"_s));
    QVERIFY(fixture.waitNoDialog(u"newGroupDialog"_s));
    QVERIFY(waitUntil([&] { return fixture.shownNames().contains(name); }));
    QCOMPARE(fixture.allRows().size(), before.size() + 1);
    QCOMPARE(fixture.rowsOf(platform), servedGroups(fixture.server(), known));
    QCOMPARE(fixture.applied("POST"), 1);

    QVERIFY(waitUntil([&] { return fixture.label(u"detailName"_s) == name; }));
    QVERIFY(fixture.label(u"detailWhere"_s).startsWith(known.name));

    fixture.trigger(u"deleteAction"_s);
    QVERIFY(fixture.waitDialog(u"deleteDialog"_s));
    QVERIFY(waitUntil([&] { return fixture.find<QLabel>(u"readingLabel"_s) == nullptr; }));
    if (fixture.find<QLineEdit>(u"confirmEdit"_s) != nullptr)
        QVERIFY(fixture.type(u"confirmEdit"_s, name));
    QVERIFY(fixture.click(u"deleteButton"_s));
    QVERIFY(waitUntil([&] { return !fixture.shownNames().contains(name); }));
    QVERIFY(fixture.waitNoDialog(u"deleteDialog"_s));
    QCOMPARE(fixture.allRows(), before);
    QCOMPARE(fixture.rowsOf(platform), servedGroups(fixture.server(), known));
    QVERIFY(fixture.label(u"detailName"_s).isNull());

    QCOMPARE(fixture.applied("POST"), 1);
    QCOMPARE(fixture.applied("DELETE"), 1);
    QCOMPARE(fixture.server().writesApplied(), 2);
    QCOMPARE(fixture.sent("DELETE"), 1);
    QVERIFY(fixture.messages().isEmpty());
}

void TestDesk::aWriteIsCalledOffByCancel_data()
{
    addPlatformColumn();
}

void TestDesk::aWriteIsCalledOffByCancel()
{
    QFETCH(const QString, platform);
    DeskFixture fixture;
    QVERIFY(fixture.openAndWait());
    const QStringList before = fixture.allRows();
    fixture.chooseScope(platformCase(platform).profile);
    fixture.server().clearRequests();

    fixture.trigger(u"newGroupAction"_s);
    QVERIFY(fixture.waitDialog(u"newGroupDialog"_s));
    QVERIFY(fixture.type(u"nameEdit"_s, u"never-made"_s));
    QVERIFY(fixture.click(u"cancelButton"_s));
    QVERIFY(fixture.waitNoDialog(u"newGroupDialog"_s));

    QVERIFY(fixture.select(fixture.shownNames().constFirst()));
    fixture.trigger(u"deleteAction"_s);
    QVERIFY(fixture.waitDialog(u"deleteDialog"_s));
    QTest::keyClick(fixture.find<QDialog>(u"deleteDialog"_s), Qt::Key_Escape);
    QVERIFY(fixture.waitNoDialog(u"deleteDialog"_s));

    QVERIFY(fixture.refreshAll());
    QCOMPARE(fixture.sent("POST") + fixture.sent("DELETE"), 0);
    QCOMPARE(fixture.server().writesApplied(), 0);
    QCOMPARE(fixture.allRows(), before);
}

void TestDesk::onePlatformInTroubleLeavesTheOthers_data()
{
    addPlatformColumn();
}

void TestDesk::onePlatformInTroubleLeavesTheOthers()
{
    QFETCH(const QString, platform);
    const PlatformCase broken = platformCase(platform);
    DeskFixture fixture;
    fixture.server().inject(demo::Fault::withStatus(500).on({}, broken.prefix).times(-1));
    QVERIFY(fixture.openAndWait());
    for (const PlatformCase &other : platformCases()) {
        const QStringList expected
            = other.key == platform ? QStringList() : servedGroups(fixture.server(), other);
        QCOMPARE(fixture.rowsOf(other.key), expected);
    }
    QCOMPARE(fixture.messages().size(), 1);
    QVERIFY2(fixture.messages().constFirst().contains(broken.name),
             qPrintable(fixture.messages().constFirst()));
    QCOMPARE(fixture.whyUnusable(), QString());

    fixture.server().clearFaults();
    QVERIFY(fixture.click(u"messageAction"_s));
    QVERIFY(waitUntil([&] { return fixture.allRows().size() == 300; }));
    QVERIFY(fixture.waitIdle());
    QVERIFY(fixture.messages().isEmpty());
}

void TestDesk::aRefusedTokenIsSaid_data()
{
    addPlatformColumn();
}

void TestDesk::aRefusedTokenIsSaid()
{
    QFETCH(const QString, platform);
    const PlatformCase refused = platformCase(platform);
    DeskFixture fixture(DeskFixture::Ground::Accounts, platform);
    QVERIFY(fixture.openAndWait());
    QVERIFY(fixture.rowsOf(platform).isEmpty());
    for (const PlatformCase &other : platformCases())
        QCOMPARE(fixture.rowsOf(other.key).isEmpty(), other.key == platform);
    QCOMPARE(fixture.messages().size(), 1);
    const QString message = fixture.messages().constFirst();
    QVERIFY2(message.contains("did not accept the token"_L1), qPrintable(message));
    QVERIFY2(message.contains(refused.profile), qPrintable(message));
    QVERIFY(!message.contains("expired-token"_L1));
    QCOMPARE(fixture.whyUnusable(), QString());
    // The way out is offered: the profile opens.
    QVERIFY(fixture.click(u"messageAction"_s));
    QVERIFY(fixture.waitDialog(u"profileDialog"_s));
}

void TestDesk::closingEndsTheDesk()
{
    DeskFixture fixture;
    int closed = 0;
    connect(&fixture.desk(), &Desk::closed, this, [&closed] { ++closed; });
    QVERIFY(fixture.openAndWait());
    QVERIFY(fixture.window().close());
    QVERIFY(waitUntil([&closed] { return closed > 0; }));
    QCOMPARE(closed, 1);
}

void TestDesk::aDeadHostLeavesWhatWasShown()
{
    DeskFixture fixture;
    QVERIFY(fixture.openAndWait());
    const QStringList before = fixture.allRows();
    fixture.server().stop();
    fixture.trigger(u"refreshAllAction"_s);
    QVERIFY(waitUntil([&] { return fixture.messages().size() == 3; }));
    QVERIFY(fixture.waitIdle());
    for (const QString &message : fixture.messages())
        QVERIFY2(message.contains("127.0.0.1"_L1), qPrintable(message));
    QCOMPARE(fixture.allRows(), before);
    QVERIFY(fixture.select(fixture.shownNames().constFirst()));
}

void TestDesk::closingWhileLoadingIsHarmless()
{
    DeskFixture fixture;
    fixture.server().inject(demo::Fault { .effect = demo::Fault::Effect::Hang }.times(-1));
    fixture.desk().open();
    QVERIFY(waitUntil([&] { return fixture.server().requests().size() >= 3; }));
    QVERIFY(fixture.workspace().isLoading());
    QVERIFY(fixture.window().close());
}

void TestDesk::closingWhileCreatingIsHarmless_data()
{
    addPlatformColumn();
}

void TestDesk::closingWhileCreatingIsHarmless()
{
    QFETCH(const QString, platform);
    DeskFixture fixture;
    QVERIFY(fixture.openAndWait());
    fixture.chooseScope(platformCase(platform).profile);
    fixture.server().clearRequests();
    fixture.server().inject(demo::Fault { .effect = demo::Fault::Effect::Hang }.on("POST"));
    fixture.trigger(u"newGroupAction"_s);
    QVERIFY(fixture.waitDialog(u"newGroupDialog"_s));
    QVERIFY(fixture.type(u"nameEdit"_s, u"left-behind"_s));
    QVERIFY(fixture.click(u"createButton"_s));
    QVERIFY(waitUntil([&] { return fixture.sent("POST") == 1; }));
    QVERIFY(fixture.click(u"cancelButton"_s)); // "Close" by now
    QVERIFY(fixture.waitNoDialog(u"newGroupDialog"_s));
    QVERIFY(fixture.window().close());
    QCOMPARE(fixture.sent("POST"), 1);
}

QTEST_MAIN(TestDesk)
#include "tst_desk.moc"
