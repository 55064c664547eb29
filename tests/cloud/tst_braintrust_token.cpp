#include "braintrust/braintrusttoken.h"
#include "contractwait.h"
#include "openedclient.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;

namespace {

using TokenKind = TokenStatus::Kind;

std::unique_ptr<PlatformClient> opened(PlatformRegistry &registry, const QString &token)
{
    return registry.open(Connection::open(profileOf(u"braintrust"_s), Secret::fromPaste(token)));
}

} // namespace

/// The little that can be known of a Braintrust key without asking for anything.
class TestBraintrustToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void kinds_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("expires");
        QTest::newRow("user") << QByteArray("sk-abc") << int(TokenKind::UserKey) << false;
        QTest::newRow("service") << QByteArray("bt-st-abc") << int(TokenKind::ServiceKey) << false;
        QTest::newRow("other") << QByteArray("something") << int(TokenKind::Unknown) << false;
        // {"exp":1800000000} and {"exp":1e300}
        QTest::newRow("JWT") << QByteArray("e30.eyJleHAiOjE4MDAwMDAwMDB9.x")
                             << int(TokenKind::Unknown) << true;
        QTest::newRow("JWT without sense")
            << QByteArray("e30.eyJleHAiOjFlMzAwfQ.x") << int(TokenKind::Unknown) << false;
    }

    void kinds()
    {
        QFETCH(const QByteArray, token);
        QFETCH(const int, kind);
        QFETCH(const bool, expires);
        const TokenStatus status = braintrust::lookOf(token);
        QCOMPARE(int(status.kind), kind);
        QCOMPARE(status.expires.has_value(), expires);
        QVERIFY(!status.neverExpires && !status.canRotate && status.boundTo.isEmpty());
    }

    void nobodyIsAskedAboutTheKey()
    {
        FakeNetwork network;
        TestTransport transport(sentOnce(&network));
        PlatformRegistry registry(*transport);
        const auto client = opened(registry, u"sk-abc"_s);
        Answer<TokenStatus> status;
        client->token().status(this, status.callback());
        QCOMPARE(status.count(), 0);
        QVERIFY(status.wait());
        QCOMPARE(int(status.result()->kind), int(TokenKind::UserKey));
        const auto limits = waitFor<Capabilities>([&](auto done) {
            client->token().limits(organizationOf(u"o"_s, u"o"_s), this, std::move(done));
        });
        QVERIFY(limits.has_value() && limits->isEmpty());
        const auto secret
            = waitFor<Secret>([&](auto done) { client->token().rotate(this, std::move(done)); });
        QVERIFY(!secret && secret.error().kind == CloudError::Kind::Unsupported);
        const auto account = waitFor<TokenAccount>(
            [&](auto done) { client->token().account({}, this, std::move(done)); });
        QVERIFY(!account && account.error().kind == CloudError::Kind::Unsupported);
        QCOMPARE(account.error().httpStatus, 0);
        QVERIFY(network.requests().isEmpty());
    }

    void theReportOfATestHasTheKind()
    {
        FakeNetwork network;
        TestTransport transport(sentOnce(&network));
        PlatformRegistry registry(*transport);
        const auto client = opened(registry, u"bt-st-abc"_s);
        network.expect("GET", "/v1/organization?limit=200")
            .reply(200, R"({"objects":[{"id":"o1","name":"Acme"}]})");
        const auto report = waitFor<ConnectionReport>(
            [&](auto done) { client->organizations().test(this, std::move(done)); });
        QVERIFY(report.has_value());
        QCOMPARE(int(report->token.kind), int(TokenKind::ServiceKey));
        QVERIFY(report->limits.isEmpty()); // not known is not "everything"
    }

    void regionsAreOffered()
    {
        FakeNetwork network;
        TestTransport transport(sentOnce(&network));
        PlatformRegistry registry(*transport);
        QStringList urls;
        for (const PlatformDescription &platform : registry.platforms()) {
            if (platform.id != PlatformId(u"braintrust"_s))
                continue;
            for (const EndpointSuggestion &endpoint : platform.endpoints)
                urls.append(endpoint.baseUrl.toString());
        }
        const QStringList expected { u"https://api.braintrust.dev"_s,
                                     u"https://api-eu.braintrust.dev"_s };
        QCOMPARE(urls, expected);
    }

    void aSelfHostedPrefixIsKept()
    {
        FakeNetwork network;
        TestTransport transport(sentOnce(&network));
        PlatformRegistry registry(*transport);
        Profile profile = profileOf(u"braintrust"_s);
        profile.baseUrl = QUrl(u"https://own.example.net/data/plane/v1"_s);
        const auto client
            = registry.open(Connection::open(profile, Secret::fromPaste(u"sk-abc"_s)));
        network.expect("GET", "/data/plane/v1/organization?limit=200")
            .reply(200, R"({"objects":[]})");
        const auto found = waitFor<QList<Organization>>(
            [&](auto done) { client->organizations().list(this, std::move(done)); });
        QVERIFY(found.has_value());
        QCOMPARE(network.last().url.host(), u"own.example.net"_s);
    }
};

QTEST_GUILESS_MAIN(TestBraintrustToken)
#include "tst_braintrust_token.moc"
