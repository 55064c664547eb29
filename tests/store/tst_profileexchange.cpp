#include "profileexchange.h"
#include "profilefile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;

using Kind = StoreError::Kind;

namespace {

Profile fullProfile()
{
    Profile profile;
    profile.id = ProfileId(u"5d0c0000-0000-4000-8000-000000000001"_s);
    profile.name = u"Äcme"_s;
    profile.platform = PlatformId(u"nscale"_s);
    profile.baseUrl = QUrl(u"https://identity.example/prefix"_s);
    profile.onlyOrganizations = { u"one"_s };
    profile.endpointClass = EndpointClass::Staging;
    profile.tokenSource = TokenSource::VaultFile;
    profile.tokenVariable = u"TOKEN_1"_s;
    profile.tokenCommand = u"op read op://vault/item/field"_s;
    profile.signIn = SignInMethod::Browser;
    profile.oauth
        = { QUrl(u"https://id.example/realm"_s), u"client-1"_s, 1234, u"/back"_s, u"openid"_s };
    profile.folder = u"Customers"_s;
    profile.startReadOnly = true;
    profile.network.proxy = { ProxySettings::Mode::Http, u"proxy.example"_s, 3128, u"me"_s };
    profile.network.caFile = u"/etc/ca.pem"_s;
    profile.network.totalLimit = std::chrono::seconds(30);
    profile.options.insert(profileoption::personalRoot, u"true"_s);
    profile.options.insert(profileoption::closestRegionUrl, u"https://region.example"_s);
    return profile;
}

/// A file with these entries, given as JSON.
QByteArray fileWith(const QByteArray &entries)
{
    return "{ \"format\": \"groupdesk-profiles\", \"version\": 1, \"profiles\": [" + entries
        + "] }";
}

/// The one profile in a file with this entry.
std::optional<Profile> importedFrom(const QByteArray &entry)
{
    const auto imported = importedProfiles(fileWith(entry));
    if (!imported || imported->profiles.size() != 1)
        return std::nullopt;
    return imported->profiles.constFirst();
}

} // namespace

class TestProfileExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void profilesSurvive()
    {
        Profile second = fullProfile();
        second.id = ProfileId(u"p2"_s);
        second.signIn = SignInMethod::Token;
        second.tokenSource = TokenSource::Environment;
        for (const auto &profiles : { QList<Profile>(), QList { fullProfile(), second } }) {
            const auto imported = importedProfiles(exportedProfiles(profiles));
            QVERIFY(imported);
            QCOMPARE(imported->profiles, profiles);
            QCOMPARE(imported->skipped, 0);
        }
    }

    void plantedSecretsStay()
    {
        Profile profile = fullProfile();
        profile.baseUrl = QUrl(u"https://me:planted1@host.example/a?token=planted2#planted3"_s);
        profile.oauth.issuer = QUrl(u"https://me:planted4@id.example/?code=planted5"_s);
        profile.options.insert(profileoption::closestRegionUrl,
                               u"https://planted6@region.example?x=planted7"_s);
        profile.options.insert(u"apiKey"_s, u"planted8"_s);
        profile.unknown = { { u"token"_s, QJsonObject { { u"value"_s, u"planted9"_s } } },
                            { u"password"_s, u"planted10"_s } };
        profile.network.proxy.host = u"me:planted11@proxy.example"_s;
        profile.network.proxy.user = u"me:planted12"_s;
        profile.tokenVariable = u"sk-planted13"_s;
        profile.tokenCommand = u"echo sk-planted14abcdef Bearer planted15"_s;
        const QByteArray file = exportedProfiles({ profile });
        QVERIFY2(!file.contains("planted"), file.constData());
        const auto imported = importedProfiles(file);
        QVERIFY(imported);
        QCOMPARE(imported->profiles.size(), 1);
        const Profile &again = imported->profiles.constFirst();
        QCOMPARE(again.baseUrl, QUrl(u"https://host.example/a"_s));
        QCOMPARE(again.network.proxy.host, u"proxy.example"_s);
        QCOMPARE(again.network.proxy.user, u"me"_s);
    }

    void whatIsNotThisFormatIsRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("empty") << QByteArray() << Kind::Corrupt;
        QTest::newRow("no JSON") << QByteArray("profiles") << Kind::Corrupt;
        QTest::newRow("cut off") << fileWith("{}").chopped(3) << Kind::Corrupt;
        QTest::newRow("a list") << QByteArray("[]") << Kind::Corrupt;
        QTest::newRow("no format")
            << QByteArray(R"({ "version": 1, "profiles": [] })") << Kind::Corrupt;
        QTest::newRow("other format")
            << QByteArray(R"({ "format": "x", "version": 1, "profiles": [] })") << Kind::Corrupt;
        QTest::newRow("no version")
            << QByteArray(R"({ "format": "groupdesk-profiles", "profiles": [] })") << Kind::Corrupt;
        QTest::newRow("version in words")
            << QByteArray(R"({ "format": "groupdesk-profiles", "version": "1", "profiles": [] })")
            << Kind::Corrupt;
        QTest::newRow("version 0")
            << QByteArray(R"({ "format": "groupdesk-profiles", "version": 0, "profiles": [] })")
            << Kind::Corrupt;
        QTest::newRow("version 2")
            << QByteArray(R"({ "format": "groupdesk-profiles", "version": 2, "profiles": [] })")
            << Kind::Newer;
        QTest::newRow("no list") << QByteArray(
            R"({ "format": "groupdesk-profiles", "version": 1, "profiles": {} })")
                                 << Kind::Corrupt;
        QTest::newRow("too many") << fileWith(QByteArray("{},").repeated(1000) + "{}")
                                  << Kind::Corrupt;
        QTest::newRow("too large") << fileWith({}) + QByteArray(1024 * 1024, ' ') << Kind::Corrupt;
        QTest::newRow("too deep") << QByteArray(100'000, '[') << Kind::Corrupt;
    }

    void whatIsNotThisFormatIsRefused()
    {
        QFETCH(QByteArray, file);
        QFETCH(Kind, kind);
        const auto imported = importedProfiles(file);
        QVERIFY(!imported);
        QCOMPARE(imported.error().kind, kind);
        QVERIFY(!imported.error().detail.isEmpty());
    }

    void whatCannotBeAProfileIsSkipped()
    {
        const auto imported = importedProfiles(fileWith(R"(1, null, "p", [], { "id": "p1" })"));
        QVERIFY(imported);
        QCOMPARE(imported->skipped, 4);
        QCOMPARE(imported->profiles.size(), 1);
    }

    void addressesWithPasswordsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::newRow("base") << QByteArray(R"({ "baseUrl": "https:\/\/me:pw@host.example" })");
        QTest::newRow("name only") << QByteArray(R"({ "baseUrl": "https:\/\/me@host.example" })");
        QTest::newRow("issuer") << QByteArray(
            R"({ "signIn": { "issuer": "https:\/\/me:pw@host.example" } })");
        QTest::newRow("region") << QByteArray(
            R"({ "options": { "closestRegionUrl": "https:\/\/me:pw@host.example" } })");
        QTest::newRow("proxy") << QByteArray(R"({ "network": { "proxyHost": "me:pw@host" } })");
    }

    void addressesWithPasswordsAreRefused()
    {
        QFETCH(QByteArray, entry);
        const auto imported = importedProfiles(fileWith(entry));
        QVERIFY(imported);
        QCOMPARE(imported->skipped, 1);
        QVERIFY(imported->profiles.isEmpty());
    }

    void idsAreTheirOwn_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::newRow("missing") << QByteArray();
        QTest::newRow("empty") << QByteArray(R"("id": "")");
        QTest::newRow("number") << QByteArray(R"("id": 7)");
        QTest::newRow("taken") << QByteArray(R"("id": "first")");
        // It would read another profile's proxy password as its token.
        QTest::newRow("another one's slot") << QByteArray(R"("id": "first\/proxy")");
        QTest::newRow("line end") << QByteArray(R"("id": "abc\n")");
        QTest::newRow("long") << QByteArray("\"id\": \"" + QByteArray(65, 'a') + "\"");
    }

    void idsAreTheirOwn()
    {
        QFETCH(QByteArray, id);
        const auto imported = importedProfiles(fileWith("{ \"id\": \"first\" }, {" + id + "}"));
        QVERIFY(imported);
        QCOMPARE(imported->profiles.size(), 2);
        QCOMPARE(imported->profiles.constFirst().id.toString(), u"first"_s);
        const QString given = imported->profiles.constLast().id.toString();
        QCOMPARE(given.size(), 36);
        QVERIFY(!given.contains(u'/'));
    }

    void whatIsUnknownIsDropped()
    {
        const auto profile = importedFrom(R"({ "id": "p", "colour": "red", "class": "canary",
            "token": { "source": "hsm", "value": "t" }, "startReadOnly": "maybe",
            "options": { "personalRoot": "true", "retries": "3" }, "network": [] })");
        QVERIFY(profile);
        QVERIFY(profile->unknown.isEmpty());
        QCOMPARE(profile->options.size(), 1);
        QCOMPARE(profile->tokenSource, TokenSource::Session);
        QCOMPARE(profile->endpointClass, EndpointClass::Production);
        QVERIFY(profile->startReadOnly);
    }

    void namesAreTrimmed()
    {
        const auto profile
            = importedFrom(R"({ "id": "p", "name": " a\n b\t", "folder": "  f  " })");
        QVERIFY(profile);
        QCOMPARE(profile->name, u"a b"_s);
        QCOMPARE(profile->folder, u"f"_s);
    }

    /// Nothing runs before a person has seen what.
    void commandsAreData()
    {
        Profile profile = fullProfile();
        profile.signIn = SignInMethod::Token;
        profile.tokenSource = TokenSource::Command;
        const auto imported = importedProfiles(exportedProfiles({ profile }));
        QVERIFY(imported);
        QCOMPARE(imported->profiles.constFirst().tokenSource, TokenSource::Ask);
        QCOMPARE(imported->profiles.constFirst().tokenCommand, profile.tokenCommand);
    }

    void theProfileFileReadsAnExport()
    {
        const QTemporaryDir dir;
        QFile file(dir.filePath(u"profiles.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(exportedProfiles({ fullProfile() }));
        file.close();
        const auto loaded = ProfileFile(dir.path()).load();
        QVERIFY(loaded);
        QCOMPARE(*loaded, QList { fullProfile() });
    }
};

QTEST_GUILESS_MAIN(TestProfileExchange)
#include "tst_profileexchange.moc"
