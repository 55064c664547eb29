#include "redactor.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>
#include <QUrlQuery>

#include <thread>

using namespace Qt::StringLiterals;
using namespace groupdesk;

namespace {

/// Every way a secret is written down that this program or a server has.
QList<std::pair<const char *, QByteArray>> placesOf(const QByteArray &secret)
{
    const QString text = QString::fromUtf8(secret);
    QByteArray json
        = QJsonDocument(QJsonObject { { u"note"_s, QString(u"my "_s + text) } }).toJson();
    QByteArray slashes = json;
    slashes.replace('/', "\\/");
    QByteArray lowerPercent = secret.toPercentEncoding();
    for (const char *digit : { "A", "B", "C", "D", "E", "F" })
        lowerPercent.replace(QByteArray("%2").append(digit),
                             QByteArray("%2").append(QByteArray(digit).toLower()));
    const auto base64 = [&secret](const QByteArray &around, QByteArray::Base64Options options) {
        return QByteArray(around).append(secret).append(around).toBase64(options);
    };
    return {
        { "alone", QByteArray(secret) },
        { "in words", QByteArray("the token " + secret + " is not valid") },
        { "quoted", QByteArray("'" + secret + "'") },
        { "glued", QByteArray("xx" + secret + "yy") },
        { "header", QByteArray("Authorization: Bearer " + secret) },
        { "JSON", QByteArray(json) },
        { "JSON with slashes", QByteArray(slashes) },
        { "address", QByteArray("https://x.example/a?key=" + secret.toPercentEncoding() + "&b=1") },
        { "lower percent", QByteArray("/a?key=" + lowerPercent) },
        { "path", QByteArray("/v1/keys/" + secret.toPercentEncoding()) },
        { "Base64", QByteArray(secret.toBase64()) },
        { "Base64 URL", QByteArray(secret.toBase64(QByteArray::Base64UrlEncoding)) },
        { "user and password", QByteArray("Basic " + QByteArray("me:").append(secret).toBase64()) },
        { "inside Base64 0", QByteArray(base64("abc", QByteArray::Base64Encoding)) },
        { "inside Base64 1", QByteArray(base64("abcd", QByteArray::Base64Encoding)) },
        { "inside Base64 2", QByteArray(base64("abcde", QByteArray::Base64UrlEncoding)) },
    };
}

/// A part of \a secret long enough to be of use to anybody, in any of its forms.
bool leaks(const QByteArray &text, const QByteArray &secret)
{
    const auto holds = [&text](const QByteArray &form) {
        for (qsizetype at = 0; at + 8 <= form.size(); ++at) {
            if (text.contains(form.mid(at, 8)))
                return true;
        }
        return form.size() < 8 && text.contains(form);
    };
    for (const QByteArray &around : { QByteArray(), QByteArray("a"), QByteArray("ab") }) {
        const QByteArray padded = QByteArray(around).append(secret);
        const auto core = [&](QByteArray::Base64Options options) {
            return padded.toBase64(options).mid(4).chopped(secret.size() > 12 ? 4 : 0);
        };
        if (secret.size() > 12
            && (holds(core(QByteArray::Base64Encoding))
                || holds(core(QByteArray::Base64UrlEncoding))))
            return true;
    }
    return holds(secret) || holds(secret.toPercentEncoding());
}

} // namespace

/// No secret survives, wherever it stands; and what is no secret stays.
class TestRedactor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatItWasToldIsTakenOutEverywhere_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::newRow("opaque") << QByteArray("Zq8uPx4w7K2m9LrT5vB1nC3dF6gH");
        QTest::newRow("with everything") << QByteArray("Zq8+uP/x4=w7&K2%m9 L\"r\\T~5v.B");
        QTest::newRow("umlauts") << QString(u"Pässwörter sind schön"_s).toUtf8();
        QTest::newRow("key") << QByteArray("sk-Zq8uPx4w7K2m9LrT5vB1nC3dF6gH8jK0");
        QTest::newRow("JWT") << QByteArray("eyJhbGciOiJFZERTQSJ9.eyJzdWIiOiJtZSJ9.c2lnbmF0dXJl");
        QTest::newRow("client secret") << QByteArray("7f3c9b2e-58a1-4d10-9c6e-0b1d2e3f4a5b");
    }

    void whatItWasToldIsTakenOutEverywhere()
    {
        QFETCH(const QByteArray, secret);
        Redactor redactor;
        redactor.learn(Secret::fromBytes("another-secret"));
        redactor.learn(Secret::fromBytes(secret));
        for (const auto &[name, text] : placesOf(secret)) {
            const QByteArray bytes = redactor.redacted(text);
            QVERIFY2(!leaks(bytes, secret), QByteArray(name).append(bytes).constData());
            QVERIFY2(bytes.contains("[redacted]"), name);
            const QString words = redactor.redacted(QString::fromUtf8(text));
            QVERIFY2(!leaks(words.toUtf8(), secret),
                     QByteArray(name).append(words.toUtf8()).constData());
        }
    }

    void whatLooksLikeATokenIsTakenOutUnknown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("secret");
        const auto row = [](const QString &text, const QString &secret) {
            QTest::newRow(qPrintable(text)) << text << secret;
        };
        row(u"use sk-Zq8uPx4w7K2m, please"_s, u"Zq8uPx4w7K2m"_s);
        row(u"bt-st-Zq8uPx4w7K2m"_s, u"Zq8uPx4w7K2m"_s);
        row(u"(eyJhbGciOi.eyJzdWIi.c2lnbmF0dXJl)"_s, u"c2lnbmF0dXJl"_s);
        row(u"eyJhbGciOi.a2V5.aXYx.Y2lwaGVy.dGFnMTIz"_s, u"dGFnMTIz"_s);
        row(u"authorization: bearer abc123def"_s, u"abc123def"_s);
        row(u"Basic bWU6c2VjcmV0"_s, u"bWU6c2VjcmV0"_s);
        row(u"grant_type=refresh_token&refresh_token=r3fr3sh&x=1"_s, u"r3fr3sh"_s);
        row(u"/callback?code=c0d3c0d3&state=s"_s, u"c0d3c0d3"_s);
        row(u"client_secret=cl13nt"_s, u"cl13nt"_s);
        row(u"code_verifier=v3r1f13r"_s, u"v3r1f13r"_s);
        for (const char *member : { "access_token", "refresh_token", "id_token", "client_secret",
                                    "jwt", "password", "accessToken", "api_key", "token", "key" })
            row(u"{\"a\":1,\"%1\" : \"pl\\\"41n\"}"_s.arg(QLatin1String(member)), u"41n"_s);
    }

    void whatLooksLikeATokenIsTakenOutUnknown()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, secret);
        const QString clean = withoutTokens(text);
        QVERIFY2(!clean.contains(secret), qPrintable(clean));
        QVERIFY(clean.contains(u"[redacted]"_s));
        QCOMPARE(Redactor().redacted(text), clean);
        QCOMPARE(withoutTokens(clean), clean);
    }

    void ordinaryTextStays_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text :
             { u"Not found: group \"tasks\" (404)"_s, u"{\"name\":\"x\",\"tokens\":3}"_s,
               u"https://api.example.com/v1/groups?limit=5&starting_after=abc"_s,
               u"The bearer of bad news"_s.replace(u"bearer of"_s, u"bringer of"_s),
               u"task-list, risk-averse, desk-bound"_s, u"0af7651916cd43dd8448eb211c80319c"_s })
            QTest::newRow(qPrintable(text)) << text;
    }

    void ordinaryTextStays()
    {
        QFETCH(const QString, text);
        Redactor redactor;
        redactor.learn(Secret::fromBytes("Zq8uPx4w7K2m"));
        redactor.learn(Secret::fromBytes("group")); // too short to be remembered
        redactor.learn({});
        QCOMPARE(redactor.redacted(text), text);
        QCOMPARE(redactor.redacted(text.toUtf8()), text.toUtf8());
    }

    void addressesStayAddresses()
    {
        Redactor redactor;
        redactor.learn(Secret::fromBytes("Zq8uPx4/w7K2m"));
        const QUrl url(u"https://me:pw@x.example/a/Zq8uPx4%2Fw7K2m?token=abc&n=1"_s);
        const QUrl clean = redactor.redacted(url);
        QVERIFY(clean.isValid());
        QCOMPARE(clean.host(), u"x.example"_s);
        QVERIFY(clean.userInfo().isEmpty());
        QVERIFY(!clean.toEncoded().contains("w7K2m"));
        QCOMPARE(QUrlQuery(clean).queryItemValue(u"token"_s), u"REDACTED"_s);
        QCOMPARE(QUrlQuery(clean).queryItemValue(u"n"_s), u"1"_s);
    }

    void headersLoseTheirSecrets_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("shown");
        const auto row = [](const char *name, const char *value, const char *shown) {
            QTest::addRow("%s: %s", name, value)
                << QByteArray(name) << QByteArray(value) << QByteArray(shown);
        };
        row("Authorization", "Bearer abc", "Bearer [redacted]");
        row("authorization", "abc", " [redacted]");
        row("Proxy-Authorization", "Basic bWU6eA==", "Basic [redacted]");
        row("Cookie", "a=1; b=2", "[redacted]");
        row("Set-Cookie", "a=1; Path=/", "[redacted]");
        row("X-Api-Key", "abc", "[redacted]");
        row("Location", "/cb?code=abc&x=1", "/cb?code=[redacted]&x=1");
        row("X-Echo", "Zq8uPx4w7K2m", "[redacted]");
        row("Content-Type", "application/json", "application/json");
    }

    void headersLoseTheirSecrets()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const QByteArray, value);
        Redactor redactor;
        redactor.learn(Secret::fromBytes("Zq8uPx4w7K2m"));
        const auto header = redactor.redactedHeader(name, value);
        QCOMPARE(header.first, name);
        QTEST(header.second, "shown");
    }

    void aSecretInsideAnotherLeavesNoRest()
    {
        Redactor redactor;
        redactor.learn(Secret::fromBytes("secret-one"));
        redactor.learn(Secret::fromBytes("secret-one-and-more"));
        QCOMPARE(redactor.redacted(u"a secret-one-and-more b secret-one c"_s),
                 u"a [redacted] b [redacted] c"_s);
    }

    /// Texts that cannot hold a secret are left alone without looking closely. A letter that keeps
    /// it from doing so makes no difference.
    void aShortLookSeesWhatALongOneDoes()
    {
        const QByteArray secret = "Zq8u/Px4w+7K2m";
        Redactor redactor;
        redactor.learn(Secret::fromBytes(secret));
        const QByteArrayList pieces {
            "sk-",
            "s",
            "k-",
            "bt-st-",
            "eyJ",
            "ey",
            "abcd1234",
            ".",
            "Bearer",
            "BEARER ",
            "basic\t",
            "bearer\n",
            " ",
            "\n",
            "\"",
            ":",
            "\" : \"",
            "\":\"",
            "token",
            "\"token",
            "accessToken",
            "id_token=",
            "code=",
            "monkey=",
            "\"api_key",
            "password",
            "client_secret",
            "=",
            "&",
            "[redacted]",
            "[",
            "ü",
            "ba\xc5\xbfic ",
            "%2",
            "\\",
            secret,
            "Zq8u%2fPx4w%2B7K2m",
            secret.toBase64(),
            secret.left(9),
            "max-age=1",
        };
        QRandomGenerator random(7);
        int changed = 0;
        for (int round = 0; round < 20'000; ++round) {
            QByteArray text;
            for (quint32 count = random.bounded(1, 9); count > 0; --count)
                text += pieces.at(random.bounded(int(pieces.size())));
            const QByteArray seen = redactor.redacted(text);
            changed += seen == text ? 0 : 1;
            // U+017F has to be looked at closely.
            QCOMPARE(redactor.redacted(text + "'\xc5\xbf"), QByteArray(seen + "'\xc5\xbf"));
            QCOMPARE(redactor.redacted(QString::fromUtf8(text)).toUtf8(), seen);
        }
        QVERIFY(changed > 1'000 && changed < 19'000);
    }

    void textsThatAreNoTextsStayOutOfTheLog()
    {
        const Redactor redactor;
        QCOMPARE(redactor.redacted(QByteArray("a\xff")), QByteArray("a\xef\xbf\xbd"));
        QCOMPARE(redactor.redacted(QByteArray("\xef\xbb\xbf"
                                              "a")),
                 QByteArray("a"));
        QVERIFY(redactor.redacted(QByteArray()).isEmpty());
    }

    void everyThreadMayUseIt()
    {
        Redactor redactor;
        std::thread learning([&redactor] {
            for (int number = 0; number < 200; ++number)
                redactor.learn(Secret::fromBytes("secret-" + QByteArray::number(1000 + number)));
        });
        for (int number = 0; number < 200; ++number)
            QCOMPARE(redactor.redacted(u"nothing here"_s), u"nothing here"_s);
        learning.join();
        QCOMPARE(redactor.redacted(u"secret-1199"_s), u"[redacted]"_s);
    }
};

QTEST_GUILESS_MAIN(TestRedactor)
#include "tst_redactor.moc"
