#include "contractwait.h"
#include "openedclient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;

namespace {

const Organization acme = organizationOf(u"acme"_s, u"Acme Corp"_s);
const GroupId oddGroup(u"a/b ü?"_s);
const QByteArray groups = "/v1/organizations/acme/groups";
const QByteArray oddTarget = groups + "/a%2Fb%20%C3%BC%3F";

Profile personalProfile()
{
    Profile profile = profileOf(u"turso"_s);
    profile.options.insert(profileoption::personalRoot, u"true"_s);
    return profile;
}

} // namespace

Q_DECLARE_METATYPE(groupdesk::GroupOrder)

/// The requests that are shown before they are sent are those that are sent.
class TestTursoPreview : public QObject
{
    Q_OBJECT

    static void compare(const OpenedClient &turso, const QList<PlannedRequest> &planned)
    {
        QCOMPARE(planned.size(), 1);
        const SentRequest &sent = turso.network.last();
        QCOMPARE(planned.constFirst().verb, sent.verb);
        QCOMPARE(planned.constFirst().url.toEncoded(), sent.url.toEncoded());
        const QByteArray body = planned.constFirst().body
            ? QJsonDocument(*planned.constFirst().body).toJson(QJsonDocument::Compact)
            : QByteArray();
        QCOMPARE(body, sent.body);
        QCOMPARE(planned.constFirst().body.has_value(),
                 sent.header("Content-Type") != QByteArray());
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void retrieve()
    {
        OpenedClient turso(u"turso"_s);
        turso.network.expect("GET", oddTarget).reply(404);
        const auto group = waitFor<Group>(
            [&](const auto &done) { turso.groups().retrieve(acme, oddGroup, this, done); });
        QVERIFY(!group);
        compare(turso, turso.client->preview().retrieve(acme, oddGroup));
    }

    void create()
    {
        const GroupDraft draft { u"new"_s, u"not sent"_s, TursoDraft { u"aws-eu-west-1"_s } };
        OpenedClient turso(u"turso"_s);
        turso.network.expect("POST", groups).reply(403);
        const auto creation = waitFor<Creation>(
            [&](const auto &done) { turso.groups().create(acme, draft, this, done); });
        QVERIFY(!creation);
        compare(turso, turso.client->preview().create(acme, draft));
        QVERIFY(turso.client->preview().create(acme, { u"x"_s, {}, NscaleDraft {} }).isEmpty());
    }

    void remove()
    {
        OpenedClient turso(u"turso"_s);
        turso.network.expect("DELETE", oddTarget).reply(200);
        const auto removal = waitFor<Removal>(
            [&](const auto &done) { turso.groups().remove(acme, oddGroup, this, done); });
        QVERIFY(removal.has_value());
        compare(turso, turso.client->preview().remove(acme, oddGroup));
    }

    void perform_data()
    {
        QTest::addColumn<GroupOrder>("order");
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<QByteArray>("target"); ///< below the group
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *name, const GroupOrder &order, const QByteArray &verb,
                            const QByteArray &target, const QByteArray &body = {}) {
            QTest::newRow(name) << order << verb << target << body;
        };
        row("unarchive", UnarchiveOrder {}, "POST", "/unarchive");
        row("transfer", TransferOrder { OrganizationId(u"other-org"_s) }, "POST", "/transfer",
            R"({"organization":"other-org"})");
        row("wait", WaitForLocationOrder { u"lh/r"_s }, "GET", "/locations/lh%2Fr/wait");
        // Nothing to attach is no body at all: an empty list is refused.
        row("endless token", CreateTokenOrder {}, "POST",
            "/auth/tokens?expiration=never&authorization=full-access");
        row("reading token", CreateTokenOrder { 7, true, {} }, "POST",
            "/auth/tokens?expiration=7d&authorization=read-only");
        row("attaching token", CreateTokenOrder { 0, false, { u"db1"_s, u"d&b 2"_s } }, "POST",
            "/auth/tokens?expiration=never&authorization=full-access",
            R"({"permissions":{"read_attach":{"databases":["db1","d&b 2"]}}})");
        row("invalidate", InvalidateTokensOrder {}, "POST", "/auth/rotate");
    }

    void perform()
    {
        QFETCH(const GroupOrder, order);
        QFETCH(const QByteArray, verb);
        QFETCH(const QByteArray, target);
        QFETCH(const QByteArray, body);
        OpenedClient turso(u"turso"_s);
        turso.network.expect(verb, oddTarget + target).reply(403);
        const auto result = waitFor<OrderResult>([&](const auto &done) {
            turso.client->actions().perform(acme, oddGroup, order, this, done);
        });
        QVERIFY(!result);
        QCOMPARE(turso.network.last().body, body);
        compare(turso, turso.client->preview().perform(acme, oddGroup, order));
    }

    void thePersonalRoot()
    {
        const OpenedClient turso(personalProfile());
        const QList<PlannedRequest> planned
            = turso.client->preview().perform(acme, GroupId(u"a"_s), UnarchiveOrder {});
        QCOMPARE(planned.size(), 1);
        QCOMPARE(planned.constFirst().url.path(), u"/v1/groups/a/unarchive"_s);
    }

    void nothingThatCannotBeSent()
    {
        const OpenedClient turso(u"turso"_s);
        const RequestPreview &preview = turso.client->preview();
        const GroupId group(u"a"_s);
        QVERIFY(preview.retrieve(acme, GroupId(u".."_s)).isEmpty());
        QVERIFY(preview.remove(acme, GroupId()).isEmpty());
        QVERIFY(preview.perform(acme, GroupId(u"."_s), UnarchiveOrder {}).isEmpty());
        QVERIFY(preview.perform(acme, group, TransferOrder {}).isEmpty());
        QVERIFY(preview.perform(acme, group, WaitForLocationOrder { u".."_s }).isEmpty());
        QVERIFY(preview.perform(acme, group, CreateTokenOrder { -1, false, {} }).isEmpty());
        QVERIFY(preview.perform(acme, group, CreateTokenOrder { 1, false, { u""_s } }).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTursoPreview)
#include "tst_turso_preview.moc"
