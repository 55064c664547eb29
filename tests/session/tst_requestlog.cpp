#include "requestexport.h"
#include "requestlogmodel.h"
#include "scriptedserver.h"
#include "waitfor.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;

namespace {

RequestRecord makeRecord(const QByteArray &verb, const QString &url)
{
    RequestRecord record;
    record.profile = ProfileId(u"p"_s);
    record.platform = PlatformId(u"turso"_s);
    record.tokenVariable = u"TURSO_API_TOKEN"_s;
    record.started = QDateTime(QDate(2026, 3, 1), QTime(10, 20, 30, 400), Qt::UTC);
    record.verb = verb;
    record.url = QUrl(url);
    record.requestHeaders
        = { { "Authorization", "Bearer [redacted]" }, { "Accept", "application/json" } };
    record.status = 200;
    record.responseHeaders = { { "Content-Type", "application/json" } };
    record.responseBody = "{}";
    record.responseSize = 2;
    record.waited = std::chrono::milliseconds(5);
    record.elapsed = std::chrono::milliseconds(20);
    return record;
}

QString cell(const RequestLogModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class RequestLogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheLastFiveHundred();
    void saysWhatHappened();
    void canBeFiltered();
    void curlIsQuoted();
    void curlHasNoSecrets();
    void curlRunsInAShell_data();
    void curlRunsInAShell();
    void curlOfAPlan();
    void curlOfAPlanRunsInAShell();
    void harIsValid();
    void harKeepsWhatIsNotText();
};

void RequestLogTest::keepsTheLastFiveHundred()
{
    RequestLogModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.clear();
    for (int i = 0; i < RequestLogModel::capacity + 3; ++i)
        model.record(makeRecord("GET", u"https://api.example.org/v1/%1"_s.arg(i)));
    QCOMPARE(model.rowCount(), 500);
    QCOMPARE(model.record(0).url.path(), u"/v1/3"_s);
    QCOMPARE(model.record(499).url.path(), u"/v1/502"_s);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.clear();
    QCOMPARE(removed.count(), 1);
    QCOMPARE(model.rowCount(), 0);
}

void RequestLogTest::saysWhatHappened()
{
    RequestLogModel model;
    model.record(makeRecord("GET", u"https://api.example.org:8443/v1/groups?limit=2"_s));
    RequestRecord failed = makeRecord("DELETE", u"https://api.example.org/v1/x%2Fy"_s);
    failed.status = 0;
    failed.error = CloudError { .kind = CloudError::Kind::Refused };
    failed.attempt = 3;
    model.record(failed);
    QCOMPARE(cell(model, 0, RequestLogModel::VerbColumn), u"GET"_s);
    QCOMPARE(cell(model, 0, RequestLogModel::PathColumn), u"/v1/groups?limit=2"_s);
    QCOMPARE(cell(model, 0, RequestLogModel::HostColumn), u"api.example.org:8443"_s);
    QCOMPARE(cell(model, 0, RequestLogModel::StatusColumn), u"200"_s);
    QCOMPARE(cell(model, 0, RequestLogModel::ElapsedColumn), u"20 ms"_s);
    QVERIFY(!model.index(0, 0).data(RequestLogModel::FailedRole).toBool());
    QCOMPARE(cell(model, 1, RequestLogModel::PathColumn), u"/v1/x%2Fy"_s);
    QCOMPARE(cell(model, 1, RequestLogModel::StatusColumn), u"Refused"_s);
    QCOMPARE(cell(model, 1, RequestLogModel::TriesColumn), u"3"_s);
    QVERIFY(model.index(1, 0).data(RequestLogModel::FailedRole).toBool());
    for (int column = 0; column < model.columnCount(); ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

void RequestLogTest::canBeFiltered()
{
    RequestLogModel model;
    model.record(makeRecord("GET", u"https://api.example.org/v1/groups"_s));
    Profile profile;
    profile.id = ProfileId(u"p"_s);
    profile.name = u"My account"_s;
    model.setProfiles({ profile });
    const QString text = model.index(0, 0).data(RequestLogModel::FilterRole).toString();
    for (const QString &part :
         { u"GET"_s, u"/v1/groups"_s, u"200"_s, u"api.example.org"_s, u"My account"_s })
        QVERIFY2(text.contains(part), qPrintable(part));
}

void RequestLogTest::curlIsQuoted()
{
    RequestRecord record = makeRecord("POST", u"https://api.example.org/v1/groups?x=[1]&y='"_s);
    record.requestHeaders.emplaceBack("X-Empty", "");
    record.requestHeaders.emplaceBack("Content-Length", "99");
    record.requestBody = "{\"name\": \"it's $HOME `id`\"}";
    QCOMPARE(curlOf(record),
             u"curl -X 'POST' --globoff 'https://api.example.org/v1/groups?x=[1]&y='\\'''"
             " -H \"Authorization: Bearer $TURSO_API_TOKEN\" -H 'Accept: application/json'"
             " -H 'X-Empty;' --data-raw '{\"name\": \"it'\\''s $HOME `id`\"}'"_s);
}

void RequestLogTest::curlHasNoSecrets()
{
    RequestRecord record = makeRecord("GET", u"https://api.example.org/v1"_s);
    record.requestHeaders.emplaceBack("Cookie", "[redacted]");
    QVERIFY(!curlOf(record).contains("redacted"_L1));
    record.tokenVariable = u"X; rm -rf ~"_s; // not the name of a variable
    QVERIFY(curlOf(record).contains("\"Authorization: Bearer $TOKEN\""_L1));
    record.requestHeaders.clear();
    QVERIFY(!curlOf(record).contains("Authorization"_L1));
}

namespace {

/// Runs commands in a shell, with an odd token in place; -1 if that does not end.
int exitCodeOf(const QString &commands)
{
    QProcess shell;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TURSO_API_TOKEN"_s, u"planted token's \"value\" $HOME"_s);
    environment.insert(u"NO_PROXY"_s, u"*"_s);
    shell.setProcessEnvironment(environment);
    shell.start(u"/bin/sh"_s, { u"-c"_s, commands });
    return waitUntil([&shell] { return shell.state() == QProcess::NotRunning; }, 20000)
        ? shell.exitCode()
        : -1;
}

} // namespace

void RequestLogTest::curlRunsInAShell_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("get") << QByteArray("GET") << u"/v1/groups?limit=2&q=a%20b"_s << QByteArray();
    QTest::newRow("delete") << QByteArray("DELETE") << u"/v1/groups/x%2Fy"_s << QByteArray();
    QTest::newRow("brackets") << QByteArray("GET") << u"/v1/[1-3]?a={b,c}"_s << QByteArray();
    QTest::newRow("body") << QByteArray("POST") << u"/v1/groups"_s
                          << QByteArray("{\"name\": \"it's\\n$HOME `id` $(id) \\\\ é \"}");
    QTest::newRow("body that looks like a file")
        << QByteArray("PATCH") << u"/v1"_s << QByteArray("@/etc/hostname");
    QTest::newRow("lines") << QByteArray("PUT") << u"/v1"_s << QByteArray("{\n  \"a\": 1\n}");
}

void RequestLogTest::curlRunsInAShell()
{
    if (QStandardPaths::findExecutable(u"curl"_s).isEmpty())
        QSKIP("curl is not installed");
    QFETCH(const QByteArray, verb);
    QFETCH(const QString, target);
    QFETCH(const QByteArray, body);
    ScriptedServer server;
    server.enqueue(answer(200, "{}"));
    RequestRecord record = makeRecord(verb, server.url().toString() + target);
    record.requestHeaders.emplaceBack("Content-Type", "application/json");
    record.requestBody = body;

    QCOMPARE(exitCodeOf(curlOf(record)), 0);
    QCOMPARE(server.requests().size(), 1);
    const ReceivedRequest got = server.requests().constFirst();
    QCOMPARE(got.verb, verb);
    QCOMPARE(QUrl(QString::fromLatin1(got.target)), QUrl(target));
    QCOMPARE(got.headers.value("authorization"),
             QByteArray("Bearer planted token's \"value\" $HOME"));
    QCOMPARE(got.body, body);
}

void RequestLogTest::curlOfAPlan()
{
    const QUrl url(u"https://api.example.org/v1/groups/a"_s);
    QCOMPARE(curlOf(QList<PlannedRequest> {}, u"TURSO_API_TOKEN"_s), QString());
    const QString get = curlOf({ { "GET", url, {} } }, u"TURSO_API_TOKEN"_s);
    QVERIFY(get.contains("\"Authorization: Bearer $TURSO_API_TOKEN\""_L1));
    QVERIFY(!get.contains("Content-Type"_L1));
    QVERIFY(!get.contains("--data"_L1));
    const QString put = curlOf({ { "PUT", url, QJsonObject {} } }, u"TURSO_API_TOKEN"_s);
    QVERIFY(put.contains("Content-Type: application/json"_L1));
    QCOMPARE(curlOf({ { "GET", url, {} }, { "PUT", url, QJsonObject {} } }, u"TURSO_API_TOKEN"_s),
             QString(get + u"\n\n"_s + put));
}

void RequestLogTest::curlOfAPlanRunsInAShell()
{
    if (QStandardPaths::findExecutable(u"curl"_s).isEmpty())
        QSKIP("curl is not installed");
    ScriptedServer server;
    const QJsonObject body { { u"name"_s, u"it's\n$HOME `id` é"_s },
                             { u"add"_s, QJsonArray { u"a"_s, u"@b"_s } } };
    const QString base = server.url().toString();
    const QList<PlannedRequest> plan {
        { "PATCH", QUrl(base + u"/v1/group/x%2Fy"_s), body },
        { "PUT", QUrl(base + u"/v1/projects?a=b%20c"_s), QJsonObject {} },
        { "DELETE", QUrl(base + u"/v1/group/z"_s), {} },
    };
    for (qsizetype left = plan.size(); left > 0; --left)
        server.enqueue(answer(200, "{}"));
    QCOMPARE(exitCodeOf(curlOf(plan, u"TURSO_API_TOKEN"_s)), 0);
    QCOMPARE(server.requests().size(), plan.size());
    for (qsizetype place = 0; place < plan.size(); ++place) {
        const ReceivedRequest got = server.requests().at(place);
        QCOMPARE(got.verb, plan.at(place).verb);
        QCOMPARE(base.toUtf8() + got.target, plan.at(place).url.toEncoded());
        QCOMPARE(got.headers.value("authorization"),
                 QByteArray("Bearer planted token's \"value\" $HOME"));
        QCOMPARE(got.headers.contains("content-type"), plan.at(place).body.has_value());
        QCOMPARE(QJsonDocument::fromJson(got.body).object(),
                 plan.at(place).body.value_or(QJsonObject()));
        QCOMPARE(got.body.isEmpty(), !plan.at(place).body);
    }
}

void RequestLogTest::harIsValid()
{
    RequestRecord failed = makeRecord("POST", u"https://api.example.org/v1/groups?limit=2"_s);
    failed.status = 0;
    failed.requestBody = "{}";
    failed.error = CloudError { .kind = CloudError::Kind::Timeout };
    QJsonParseError parse;
    const QByteArray har
        = harOf({ makeRecord("GET", u"https://api.example.org/v1/groups?limit=2"_s), failed });
    const QJsonObject log
        = QJsonDocument::fromJson(har, &parse).object().value("log"_L1).toObject();
    QCOMPARE(parse.error, QJsonParseError::NoError);
    QCOMPARE(log.value("version"_L1).toString(), u"1.2"_s);
    QVERIFY(!log.value("creator"_L1)["name"_L1].toString().isEmpty());
    QVERIFY(!log.value("creator"_L1)["version"_L1].toString().isEmpty());
    const QJsonArray entries = log.value("entries"_L1).toArray();
    QCOMPARE(entries.size(), 2);
    for (const QJsonValue &value : entries) {
        const QJsonObject entry = value.toObject();
        for (const char *key :
             { "startedDateTime", "time", "request", "response", "cache", "timings" })
            QVERIFY2(entry.contains(QLatin1String(key)), key);
        for (const char *key : { "method", "url", "httpVersion", "cookies", "headers",
                                 "queryString", "headersSize", "bodySize" })
            QVERIFY2(entry.value("request"_L1).toObject().contains(QLatin1String(key)), key);
        for (const char *key : { "status", "statusText", "httpVersion", "cookies", "headers",
                                 "content", "redirectURL", "headersSize", "bodySize" })
            QVERIFY2(entry.value("response"_L1).toObject().contains(QLatin1String(key)), key);
        QVERIFY(entry.value("timings"_L1).toObject().contains("wait"_L1));
        QCOMPARE(entry.value("time"_L1).toInt(), 25);
    }
    QCOMPARE(entries.at(0)["startedDateTime"_L1].toString(), u"2026-03-01T10:20:30.400Z"_s);
    QCOMPARE(entries.at(0)["request"_L1]["queryString"_L1][0]["name"_L1].toString(), u"limit"_s);
    QCOMPARE(entries.at(0)["response"_L1]["content"_L1]["text"_L1].toString(), u"{}"_s);
    QCOMPARE(entries.at(1)["request"_L1]["postData"_L1]["text"_L1].toString(), u"{}"_s);
    QCOMPARE(entries.at(1)["response"_L1]["statusText"_L1].toString(), u"Timeout"_s);
}

void RequestLogTest::harKeepsWhatIsNotText()
{
    RequestRecord record = makeRecord("GET", u"https://api.example.org/v1"_s);
    record.responseBody = "\xff\xfe";
    record.responseSize = 100000;
    const QJsonObject log
        = QJsonDocument::fromJson(harOf({ record })).object().value("log"_L1).toObject();
    const QJsonValue content = log.value("entries"_L1)[0]["response"_L1]["content"_L1];
    QCOMPARE(content["encoding"_L1].toString(), u"base64"_s);
    QCOMPARE(QByteArray::fromBase64(content["text"_L1].toString().toLatin1()), record.responseBody);
    QCOMPARE(content["size"_L1].toInt(), 100000);
    QVERIFY(!content["comment"_L1].toString().isEmpty());
}

QTEST_GUILESS_MAIN(RequestLogTest)
#include "tst_requestlog.moc"
