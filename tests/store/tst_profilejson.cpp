#include "profilejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;

namespace {

/// In a raw string moc sees comments and brackets: write "\/\/" and leave none open.
QJsonObject object(const char *json)
{
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray(json), &parse);
    Q_ASSERT_X(parse.error == QJsonParseError::NoError, "object", json);
    return document.object();
}

QJsonObject stored()
{
    return object(R"({ "id": "p1", "name": "acme", "platform": "turso",
        "baseUrl": "https:\/\/api.turso.tech", "organizations": ["one", "two"],
        "class": "staging",
        "token": { "source": "environment", "variable": "TURSO_API_TOKEN" },
        "options": { "personalRoot": "true" } })");
}

} // namespace

class TestProfileJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMemberIsRead()
    {
        const auto profile = profileFromJson(stored());
        QVERIFY(profile);
        QCOMPARE(profile->id, ProfileId(u"p1"_s));
        QCOMPARE(profile->name, u"acme"_s);
        QCOMPARE(profile->platform, PlatformId(u"turso"_s));
        QCOMPARE(profile->baseUrl, QUrl(u"https://api.turso.tech"_s));
        QCOMPARE(profile->onlyOrganizations, QStringList({ u"one"_s, u"two"_s }));
        QCOMPARE(profile->endpointClass, EndpointClass::Staging);
        QCOMPARE(profile->tokenSource, TokenSource::Environment);
        QCOMPARE(profile->tokenVariable, u"TURSO_API_TOKEN"_s);
        QCOMPARE(profile->options.value(profileoption::personalRoot), u"true"_s);
        QVERIFY(profile->unknown.isEmpty());
        QCOMPARE(profileToJson(*profile), stored());
    }

    void everyWordSurvives()
    {
        for (const auto endpointClass : { EndpointClass::Production, EndpointClass::Staging,
                                          EndpointClass::Development, EndpointClass::Demo }) {
            for (const auto source :
                 { TokenSource::Keychain, TokenSource::Environment, TokenSource::Session,
                   TokenSource::Command, TokenSource::Ask, TokenSource::VaultFile }) {
                Profile profile;
                profile.id = ProfileId(u"p"_s);
                profile.endpointClass = endpointClass;
                profile.tokenSource = source;
                const auto again = profileFromJson(profileToJson(profile));
                QVERIFY(again);
                QCOMPARE(*again, profile);
            }
        }
    }

    void aConnectionSurvives()
    {
        Profile profile;
        profile.id = ProfileId(u"p"_s);
        profile.folder = u"Kunden"_s;
        profile.startReadOnly = true;
        profile.tokenSource = TokenSource::Command;
        profile.tokenCommand = u"op read \"op://a b/c\""_s;
        profile.signIn = SignInMethod::Browser;
        profile.oauth
            = { QUrl(u"https://id.example/realm"_s), u"client"_s, 0, u"/back"_s, u"openid"_s };
        profile.network.caFile = u"/etc/ca.pem"_s;
        profile.network.connectLimit = std::chrono::seconds(1);
        profile.network.firstByteLimit = std::chrono::seconds(600);
        profile.network.totalLimit = std::chrono::seconds(3600);
        for (const auto mode : { ProxySettings::Mode::System, ProxySettings::Mode::None,
                                 ProxySettings::Mode::Http, ProxySettings::Mode::Socks5 }) {
            profile.network.proxy = { mode, u"proxy.example"_s, 3128, u"me"_s };
            const auto again = profileFromJson(profileToJson(profile));
            QVERIFY(again);
            QCOMPARE(*again, profile);
            QVERIFY(again->unknown.isEmpty());
        }
    }

    void defaultsAreNotWritten()
    {
        Profile profile;
        profile.id = ProfileId(u"p"_s);
        QStringList keys = profileToJson(profile).keys();
        QCOMPARE(keys,
                 QStringList({ u"baseUrl"_s, u"class"_s, u"id"_s, u"name"_s, u"organizations"_s,
                               u"platform"_s, u"token"_s }));
    }

    void doubtMeansReadOnly()
    {
        for (const QJsonValue &value : { QJsonValue(1), QJsonValue(u"no"_s), QJsonValue() }) {
            QJsonObject json = stored();
            json.insert("startReadOnly"_L1, value);
            QVERIFY(profileFromJson(json)->startReadOnly);
        }
        QVERIFY(!profileFromJson(stored())->startReadOnly);
    }

    void missingKeysAreDefaults()
    {
        const auto profile = profileFromJson(object(R"({ "id": "p" })"));
        QVERIFY(profile);
        Profile expected;
        expected.id = ProfileId(u"p"_s);
        QCOMPARE(*profile, expected);
    }

    void whatCannotBeAProfileIsNone_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("null") << QJsonValue();
        QTest::newRow("text") << QJsonValue(u"p"_s);
        QTest::newRow("list") << QJsonValue(QJsonArray { u"p"_s });
        QTest::newRow("no id") << QJsonValue(object(R"({ "name": "n" })"));
        QTest::newRow("empty id") << QJsonValue(object(R"({ "id": "" })"));
        QTest::newRow("number id") << QJsonValue(object(R"({ "id": 7 })"));
    }

    void whatCannotBeAProfileIsNone()
    {
        QFETCH(QJsonValue, value);
        QVERIFY(!profileFromJson(value));
    }

    /// Every case is stored exactly as it was read, as long as nothing is changed.
    void nothingIsLost_data()
    {
        QTest::addColumn<QByteArray>("json"); // merged over stored()
        QTest::newRow("unknown key") << QByteArray(R"({ "colour": { "r": [1, 2.5, null] } })");
        QTest::newRow("unknown token key")
            << QByteArray(R"({ "token": { "source": "keychain", "agent": ["op", "read"] } })");
        QTest::newRow("option of another type")
            << QByteArray(R"({ "options": { "personalRoot": "true", "retries": 3 } })");
        QTest::newRow("unknown class") << QByteArray(R"({ "class": "canary" })");
        QTest::newRow("class of another type") << QByteArray(R"({ "class": ["staging"] })");
        QTest::newRow("unknown source")
            << QByteArray(R"({ "token": { "source": "hsm", "variable": "X", "x": 1 } })");
        QTest::newRow("source of another type") << QByteArray(R"({ "token": { "source": 1 } })");
        QTest::newRow("variable null")
            << QByteArray(R"({ "token": { "source": "session", "variable": null } })");
        QTest::newRow("token of another type") << QByteArray(R"({ "token": "keychain" })");
        QTest::newRow("options of another type") << QByteArray(R"({ "options": [1] })");
        QTest::newRow("name of another type") << QByteArray(R"({ "name": 5 })");
        QTest::newRow("platform null") << QByteArray(R"({ "platform": null })");
        QTest::newRow("broken address") << QByteArray(R"({ "baseUrl": "https:\/\/host:port" })");
        QTest::newRow("address in other words")
            << QByteArray(R"({ "baseUrl": "HTTPS:\/\/Example.ORG/ä b" })");
        QTest::newRow("unknown sign-in")
            << QByteArray(R"({ "signIn": { "method": "passkey", "clientId": "c", "x": 1 } })");
        QTest::newRow("sign-in of another type") << QByteArray(R"({ "signIn": "browser" })");
        QTest::newRow("port out of range")
            << QByteArray(R"({ "signIn": { "redirectPort": 65536 } })");
        QTest::newRow("unknown proxy")
            << QByteArray(R"({ "network": { "proxy": "pac", "proxyUser": "u", "pac": [] } })");
        QTest::newRow("port with a fraction")
            << QByteArray(R"({ "network": { "proxyPort": 31.5 } })");
        QTest::newRow("times out of range")
            << QByteArray(R"({ "network": { "connectSeconds": 0, "totalSeconds": 3601 } })");
        QTest::newRow("defaults that are written out")
            << QByteArray(R"({ "network": { "proxy": "system", "connectSeconds": 15 },
                               "signIn": { "method": "token" }, "folder": "",
                               "startReadOnly": false })");
        QTest::newRow("command of another type")
            << QByteArray(R"({ "token": { "source": "command", "command": ["op", "read"] } })");
        QTest::newRow("network of another type") << QByteArray(R"({ "network": [] })");
        QTest::newRow("read-only in words") << QByteArray(R"({ "startReadOnly": "yes" })");
        QTest::newRow("organizations in words") << QByteArray(R"({ "organizations": "mine" })");
        QTest::newRow("organizations empty") << QByteArray(R"({ "organizations": [] })");
        QTest::newRow("organizations mixed") << QByteArray(R"({ "organizations": ["a", 5] })");
    }

    void nothingIsLost()
    {
        QFETCH(QByteArray, json);
        QJsonObject before = stored();
        const QJsonObject over = object(json.constData());
        for (auto entry = over.begin(); entry != over.end(); ++entry)
            before.insert(entry.key(), entry.value());
        const auto profile = profileFromJson(before);
        QVERIFY(profile);
        QCOMPARE(profileToJson(*profile), before);
        // A change elsewhere keeps it, too.
        Profile renamed = *profile;
        renamed.name = u"renamed"_s;
        before.insert("name"_L1, u"renamed"_s);
        QCOMPARE(profileToJson(renamed), before);
    }

    void unknownWordsAreReadWithCare()
    {
        QJsonObject json = stored();
        json.insert("class"_L1, u"canary"_s);
        json.insert("token"_L1, object(R"({ "source": "hsm" })"));
        const auto profile = profileFromJson(json);
        QVERIFY(profile);
        QCOMPARE(profile->endpointClass, EndpointClass::Production);
        QCOMPARE(profile->tokenSource, TokenSource::Session);
    }

    void aChangeReplacesTheUnknownWord()
    {
        QJsonObject json = stored();
        json.insert("class"_L1, u"canary"_s);
        json.insert("organizations"_L1, u"mine"_s);
        json.insert("token"_L1, object(R"({ "source": "hsm", "run": "op read" })"));
        auto profile = profileFromJson(json);
        QVERIFY(profile);
        profile->endpointClass = EndpointClass::Demo;
        profile->onlyOrganizations = { u"a"_s };
        profile->tokenSource = TokenSource::Keychain;
        const QJsonObject after = profileToJson(*profile);
        QCOMPARE(after.value("class"_L1).toString(), u"demo"_s);
        QCOMPARE(after.value("organizations"_L1).toArray(), QJsonArray { u"a"_s });
        QCOMPARE(after.value("token"_L1).toObject(),
                 object(R"({ "source": "keychain", "run": "op read" })"));
    }

    void aChangeReplacesAnUnreadableObject()
    {
        QJsonObject json = stored();
        json.insert("token"_L1, 5);
        json.insert("options"_L1, u"none"_s);
        auto profile = profileFromJson(json);
        QVERIFY(profile);
        profile->tokenSource = TokenSource::Session;
        profile->options.insert(u"k"_s, u"v"_s);
        const QJsonObject after = profileToJson(*profile);
        QCOMPARE(after.value("token"_L1).toObject(), object(R"({ "source": "session" })"));
        QCOMPARE(after.value("options"_L1).toObject(), object(R"({ "k": "v" })"));
    }

    void removedValuesGo()
    {
        auto profile = profileFromJson(stored());
        QVERIFY(profile);
        profile->options.clear();
        profile->tokenVariable.clear();
        profile->onlyOrganizations.clear();
        const QJsonObject after = profileToJson(*profile);
        QVERIFY(!after.contains("options"_L1));
        QVERIFY(!after.value("token"_L1).toObject().contains("variable"_L1));
        QCOMPARE(after.value("organizations"_L1).toString(), u"all"_s);
    }
};

QTEST_GUILESS_MAIN(TestProfileJson)
#include "tst_profilejson.moc"
