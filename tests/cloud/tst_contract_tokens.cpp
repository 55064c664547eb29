#include "contractwait.h"
#include "demoserver.h"
#include "openedclient.h"
#include "turso/tursoerrors.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;
using demo::Persona;
using demo::TursoTokenKind;

namespace {

using TokenKind = TokenStatus::Kind;

/// Clients of one demo server.
struct Demo
{
    Demo() : registry(*transport)
    {
        if (!server.start())
            qFatal("%s", qPrintable(server.errorString()));
    }

    [[nodiscard]] std::unique_ptr<PlatformClient> open(const QString &platform, const Secret &token)
    {
        Profile profile = profileOf(platform);
        profile.baseUrl = platform == "turso"_L1 ? server.tursoUrl()
            : platform == "braintrust"_L1        ? server.braintrustUrl()
                                                 : server.nscaleUrl();
        return registry.open(Connection::open(profile, token));
    }
    [[nodiscard]] CloudResult<ConnectionReport> test(const QString &platform, const QString &token)
    {
        const auto client = open(platform, Secret::fromPaste(token));
        return waitFor<ConnectionReport>(
            [&](auto done) { client->organizations().test(&context, std::move(done)); });
    }

    demo::DemoServer server;
    TestTransport transport;
    PlatformRegistry registry;
    QObject context;
};

/// The actions of a report's first organization that are limited.
QList<GroupAction> limited(const ConnectionReport &report)
{
    const Capabilities limits = report.limits.value(report.organizations.constFirst().id);
    QList<GroupAction> actions;
    for (const GroupAction action : { GroupAction::Create, GroupAction::Edit, GroupAction::Delete })
        if (limits.contains(action))
            actions.append(action);
    return actions;
}

const QList<GroupAction> allActions { GroupAction::Create, GroupAction::Edit, GroupAction::Delete };

} // namespace

/// What Test Connection finds out about the tokens that the demo server knows, and rotation.
class TestContractTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tursoTokens();
    void tursoRefusals();
    void braintrustKeys();
    void nscalePersonas();
    void aServiceTokenIsExchanged();
    void aLostExchangeIsNotRepeated();
};

void TestContractTokens::tursoTokens()
{
    Demo demo;
    const auto ofOrganization
        = demo.test(u"turso"_s, demo.server.tursoToken(TursoTokenKind::Organization));
    QVERIFY(ofOrganization.has_value());
    QCOMPARE(int(ofOrganization->token.kind), int(TokenKind::ApiToken));
    QCOMPARE(ofOrganization->token.boundTo, u"acme-inc"_s);
    QVERIFY(ofOrganization->token.neverExpires);
    QCOMPARE(limited(*ofOrganization), QList<GroupAction>());

    const auto ofGroup = demo.test(u"turso"_s, demo.server.tursoToken(TursoTokenKind::Group));
    QVERIFY(ofGroup.has_value());
    QCOMPARE(int(ofGroup->token.kind), int(TokenKind::GroupToken));
    QCOMPARE(limited(*ofGroup), allActions);

    const auto session = demo.test(u"turso"_s, demo.server.tursoToken(TursoTokenKind::Session));
    QVERIFY(session.has_value());
    QCOMPARE(int(session->token.kind), int(TokenKind::SessionToken));
    QVERIFY(session->token.expires > QDateTime::currentDateTimeUtc().addDays(5));
}

void TestContractTokens::tursoRefusals()
{
    Demo demo;
    const QList<QPair<QString, QString>> cases {
        { demo.server.tursoToken(TursoTokenKind::Database), turso::code::wrongTokenKind },
        { demo.server.tursoToken(TursoTokenKind::Expired), turso::code::expiredToken },
        { u"somebody-else"_s, turso::code::malformedToken },
    };
    for (const auto &[token, code] : cases) {
        const auto report = demo.test(u"turso"_s, token);
        QVERIFY(!report);
        QCOMPARE(kindName(report.error().kind), kindName(CloudError::Kind::Unauthorized));
        QCOMPARE(report.error().serverCode, code);
    }
}

void TestContractTokens::braintrustKeys()
{
    Demo demo;
    const auto key = demo.test(u"braintrust"_s, u"sk-"_s + demo.server.token());
    QVERIFY(key.has_value());
    QCOMPARE(int(key->token.kind), int(TokenKind::UserKey));
    const auto service = demo.test(u"braintrust"_s, u"bt-st-"_s + demo.server.token());
    QVERIFY(service.has_value());
    QCOMPARE(int(service->token.kind), int(TokenKind::ServiceKey));
    QVERIFY(!demo.test(u"braintrust"_s, u"sk-wrong"_s));
}

void TestContractTokens::nscalePersonas()
{
    Demo demo;
    const auto owner = demo.test(u"nscale"_s, demo.server.token());
    QVERIFY(owner.has_value());
    QCOMPARE(int(owner->token.kind), int(TokenKind::SignIn));
    QCOMPARE(limited(*owner), QList<GroupAction>());
    for (const Persona persona : { Persona::Auditor, Persona::Reader }) {
        const auto report = demo.test(u"nscale"_s, demo.server.token(persona));
        QVERIFY(report.has_value());
        QCOMPARE(limited(*report), allActions);
    }
    const auto service = demo.test(u"nscale"_s, demo.server.nscaleServiceToken());
    QVERIFY(service.has_value());
    QCOMPARE(int(service->token.kind), int(TokenKind::ServiceToken));
    QCOMPARE(service->organizations.size(), 1);
    QCOMPARE(service->token.boundTo, service->organizations.constFirst().name);
    QVERIFY(service->token.canRotate);
    QCOMPARE(QDateTime::currentDateTimeUtc().daysTo(*service->token.expires), 5);
}

void TestContractTokens::aServiceTokenIsExchanged()
{
    Demo demo;
    const QString old = demo.server.nscaleServiceToken();
    const auto client = demo.open(u"nscale"_s, Secret::fromPaste(old));
    const auto fresh = waitFor<Secret>(
        [&](auto done) { client->token().rotate(&demo.context, std::move(done)); });
    QVERIFY(fresh.has_value());
    QCOMPARE(demo.server.writesApplied(), 1);
    const auto refused = demo.test(u"nscale"_s, old);
    QVERIFY(!refused);
    QCOMPARE(kindName(refused.error().kind), kindName(CloudError::Kind::Unauthorized));
    const auto next = demo.open(u"nscale"_s, *fresh);
    const auto status = waitFor<TokenStatus>(
        [&](auto done) { next->token().status(&demo.context, std::move(done)); });
    QVERIFY(status.has_value());
    QCOMPARE(QDateTime::currentDateTimeUtc().daysTo(*status->expires), 90);
}

void TestContractTokens::aLostExchangeIsNotRepeated()
{
    Demo demo;
    demo.server.inject(demo::Fault::dropped(demo::Fault::Effect::DropAfterApplying).on("POST"));
    const auto client = demo.open(u"nscale"_s, Secret::fromPaste(demo.server.nscaleServiceToken()));
    const auto fresh = waitFor<Secret>(
        [&](auto done) { client->token().rotate(&demo.context, std::move(done)); });
    QVERIFY(!fresh);
    QVERIFY(fresh.error().outcomeUnknown);
    QCOMPARE(demo.server.writesApplied(), 1);
}

QTEST_GUILESS_MAIN(TestContractTokens)
#include "tst_contract_tokens.moc"
