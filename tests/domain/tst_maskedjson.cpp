#include "maskedjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace groupdesk;
using namespace Qt::StringLiterals;

namespace {

QJsonObject parsed(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

class tst_MaskedJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretKeys_data();
    void secretKeys();
    void ordinaryContentStays();
    void everyDepth();
    void tokensInOrdinaryText();
};

void tst_MaskedJson::secretKeys_data()
{
    QTest::addColumn<QString>("key");
    for (const char *key : { "token", "accessToken", "access_token", "refresh-token", "secret",
                             "client_secret", "password", "jwt", "JWT", "apiKey", "api_keys",
                             "tokens", "privateKey", "Authorization", "credentials" })
        QTest::newRow(key) << QString::fromLatin1(key);
}

void tst_MaskedJson::secretKeys()
{
    QFETCH(QString, key);
    const QJsonObject object { { key, u"abc123"_s }, { u"name"_s, u"data"_s } };
    const QJsonObject shown = withoutSecrets(object);
    QCOMPARE(shown.value(key).toString(), u"••••••"_s);
    QCOMPARE(shown.value(u"name"_s).toString(), u"data"_s);
}

void tst_MaskedJson::ordinaryContentStays()
{
    const QJsonObject object = parsed(R"({
        "id": "g-1", "name": "secretaries", "tokenCount_": 3, "key": "team", "created": null,
        "delete_protection": false, "members": ["u-1", "u-2"], "token": null, "secret": ""
    })");
    QCOMPARE(withoutSecrets(object), object);
}

void tst_MaskedJson::everyDepth()
{
    const QJsonObject shown = withoutSecrets(parsed(R"({
        "status": {"accounts": [{"accessToken": "a-1", "id": "x"}]},
        "secrets": {"first": "s-1", "list": ["s-2", 7, true], "deep": {"name": "s-3"}}
    })"));
    QCOMPARE(shown, parsed(R"({
        "status": {"accounts": [{"accessToken": "••••••", "id": "x"}]},
        "secrets": {"first": "••••••", "list": ["••••••", "••••••", true],
                    "deep": {"name": "••••••"}}
    })"));
}

void tst_MaskedJson::tokensInOrdinaryText()
{
    const QJsonObject shown = withoutSecrets(
        { { u"description"_s, u"use sk-abcdefghijklmnopqrstuvwxyz0123456789 here"_s } });
    QVERIFY(!shown.value(u"description"_s).toString().contains(u"abcdefghij"_s));
    QVERIFY(shown.value(u"description"_s).toString().startsWith(u"use "_s));
}

QTEST_GUILESS_MAIN(tst_MaskedJson)
#include "tst_maskedjson.moc"
