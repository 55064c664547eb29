#include "profile.h"
#include "secret.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;

namespace {

Profile valid()
{
    Profile profile;
    profile.name = u"acme"_s;
    profile.platform = PlatformId(u"turso"_s);
    profile.baseUrl = QUrl(u"https://api.turso.tech"_s);
    return profile;
}

} // namespace

class TestProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCompleteProfileHasNoProblems() { QVERIFY(problemsOf(valid()).isEmpty()); }

    void everyProblemIsNamed_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<ProfileProblem>("problem");
        QTest::newRow("none") << QString() << ProfileProblem::UrlMissing;
        QTest::newRow("no host") << u"https:///path"_s << ProfileProblem::UrlMissing;
        QTest::newRow("http") << u"http://api.turso.tech"_s << ProfileProblem::UrlNotHttps;
        QTest::newRow("looks like loopback")
            << u"http://127.0.0.1.example.org"_s << ProfileProblem::UrlNotHttps;
        QTest::newRow("file") << u"file://host/etc"_s << ProfileProblem::UrlNotHttps;
        QTest::newRow("user") << u"https://u:p@host"_s << ProfileProblem::UrlHasUserInfo;
        QTest::newRow("query") << u"https://host/?a=b"_s << ProfileProblem::UrlHasQueryOrFragment;
    }

    void everyProblemIsNamed()
    {
        QFETCH(QString, url);
        QFETCH(ProfileProblem, problem);
        Profile profile = valid();
        profile.baseUrl = QUrl(url);
        QCOMPARE(problemsOf(profile), QList<ProfileProblem> { problem });
    }

    void plainHttpIsForLoopback()
    {
        Profile profile = valid();
        for (const QString &url : { u"http://127.0.0.1:4000/turso"_s, u"http://localhost:1"_s,
                                    u"http://[::1]:8080"_s }) {
            profile.baseUrl = QUrl(url);
            QVERIFY2(problemsOf(profile).isEmpty(), qPrintable(url));
        }
    }

    void environmentVariablesAreNames()
    {
        Profile profile = valid();
        profile.tokenSource = TokenSource::Environment;
        QCOMPARE(problemsOf(profile), QList { ProfileProblem::VariableMissing });
        profile.tokenVariable = u"1ST"_s;
        QCOMPARE(problemsOf(profile), QList { ProfileProblem::VariableNotAName });
        profile.tokenVariable = u"TURSO_API_TOKEN"_s;
        QVERIFY(problemsOf(profile).isEmpty());
    }

    void baseUrlsAreNormalized_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        QTest::newRow("slash") << u"https://api.turso.tech/"_s << u"https://api.turso.tech"_s;
        QTest::newRow("v1") << u" https://api.turso.tech/v1/ "_s << u"https://api.turso.tech"_s;
        QTest::newRow("proxy") << u"https://api.braintrust.dev/v1/proxy"_s
                               << u"https://api.braintrust.dev"_s;
        QTest::newRow("prefix kept") << u"https://x.example/bt/v1"_s << u"https://x.example/bt"_s;
        QTest::newRow("bare host") << u"api.turso.tech"_s << u"https://api.turso.tech"_s;
        QTest::newRow("port") << u"http://127.0.0.1:80/turso"_s << u"http://127.0.0.1:80/turso"_s;
    }

    void baseUrlsAreNormalized()
    {
        QFETCH(QString, typed);
        QFETCH(QString, expected);
        QCOMPARE(normalizedBaseUrl(typed).toString(), expected);
    }

    void pastedTokensAreTrimmed()
    {
        QCOMPARE(Secret::fromPaste(u"  abc\r\n"_s).reveal(), QByteArray("abc"));
        QVERIFY(Secret::fromPaste(u"\n"_s).isEmpty());
        QVERIFY(!Secret::fromPaste(u"a b"_s).isSendable());
        QVERIFY(!Secret::fromPaste(u"a\nb"_s).isSendable());
        QVERIFY(!Secret::fromPaste(u"é"_s).isSendable());
        QVERIFY(Secret::fromPaste(u"sk-1_2.3"_s).isSendable());
    }
};

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
