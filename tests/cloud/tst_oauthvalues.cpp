#include "oauth/oauthtokens.h"
#include "oauth/pkce.h"
#include "oauth/providerdocument.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::oauth;

/// The small parts of a sign-in.
class TestOAuthValues final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesTheChallengeOfTheStandard();
    void makesDifferentTexts();
    void comparesTexts();
    void findsTheDocument_data();
    void findsTheDocument();
    void keepsTokensAsTheyAre();
    void knowsWhenATokenIsDue();
};

void TestOAuthValues::makesTheChallengeOfTheStandard()
{
    // RFC 7636, appendix B.
    QCOMPARE(codeChallenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
             "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
}

void TestOAuthValues::makesDifferentTexts()
{
    QSet<QByteArray> texts;
    for (int i = 0; i < 1000; ++i) {
        texts.insert(randomText());
        QCOMPARE(QByteArray::fromBase64(*texts.cbegin(), QByteArray::Base64UrlEncoding).size(), 32);
    }
    QCOMPARE(texts.size(), 1000);
}

void TestOAuthValues::comparesTexts()
{
    QVERIFY(isSameText("abc", "abc"));
    QVERIFY(isSameText("", ""));
    QVERIFY(!isSameText("abc", "abd"));
    QVERIFY(!isSameText("abc", "Abc"));
    QVERIFY(!isSameText("abc", "ab"));
    QVERIFY(!isSameText("", "a"));
}

void TestOAuthValues::findsTheDocument_data()
{
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<QString>("document");
    const QString end = u"/.well-known/openid-configuration"_s;
    QTest::newRow("host") << u"https://a.example"_s << QString(u"https://a.example"_s + end);
    QTest::newRow("slash") << u"https://a.example/"_s << QString(u"https://a.example"_s + end);
    QTest::newRow("path") << u"https://a.example/x%2Fy/z"_s
                          << QString(u"https://a.example/x%2Fy/z"_s + end);
    QTest::newRow("port") << u"http://127.0.0.1:81/n"_s
                          << QString(u"http://127.0.0.1:81/n"_s + end);
    QTest::newRow("no TLS") << u"http://a.example"_s << QString();
    QTest::newRow("user") << u"https://u:p@a.example"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestOAuthValues::findsTheDocument()
{
    QFETCH(const QString, issuer);
    QTEST(documentUrl(QUrl(issuer)).toString(QUrl::FullyEncoded), "document");
}

void TestOAuthValues::keepsTokensAsTheyAre()
{
    OAuthTokens tokens;
    tokens.access = Secret::fromBytes("a\"\\.b");
    QCOMPARE(fromStored(toStored(tokens)), tokens);
    tokens.refresh = Secret::fromBytes("r");
    tokens.expiry = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 678), Qt::UTC);
    tokens.scope = u"openid é"_s;
    tokens.issuer = u"https://a.example/"_s;
    tokens.clientId = u"c"_s;
    QCOMPARE(fromStored(toStored(tokens)), tokens);
    QVERIFY(!fromStored(Secret()));
    QVERIFY(!fromStored(Secret::fromBytes("{\"refresh_token\":\"r\"}")));
}

void TestOAuthValues::knowsWhenATokenIsDue()
{
    const QDateTime now(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
    OAuthTokens tokens;
    QVERIFY(!isDue(tokens, now));
    tokens.expiry = now.addSecs(61);
    QVERIFY(!isDue(tokens, now));
    tokens.expiry = now.addSecs(60);
    QVERIFY(isDue(tokens, now));
    tokens.expiry = now.addSecs(-1);
    QVERIFY(isDue(tokens, now));
}

QTEST_GUILESS_MAIN(TestOAuthValues)
#include "tst_oauthvalues.moc"
