#include "braintrust/braintrusterrors.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;

namespace {

using Kind = CloudError::Kind;

constexpr auto item = "/v1/group/11111111-1111-4111-8111-111111111111";
const QByteArray trailer = " [user_email=ada@example.org] [user_org=Acme & Söhne]"
                           " [timestamp=1786737742.434] [request_id=iad1::abcde-1]";

struct Row
{
    const char *name;
    QByteArray request;
    int status;
    QByteArray body;
    Kind kind;
    QString message;
    QString field = {};
    QString code = {};
};

} // namespace

/// What each refusal of Braintrust means. The forms are those recorded from live servers (2025 and
/// 2026) about sibling objects; ids and people are made up.
class TestBraintrustErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusals_data()
    {
        QTest::addColumn<CloudError>("before");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<CloudError>("after");
        const QByteArray del = QByteArray("DELETE ") + item;
        const QByteArray get = QByteArray("GET ") + item;
        const QByteArray missing
            = "Missing delete access to group id 1111, or the group does not exist";
        const QList<Row> rows {
            { "missing or forbidden, text", del, 400, missing + trailer, Kind::NotFoundOrForbidden,
              QString::fromUtf8(missing) },
            { "missing or forbidden, JSON",
              get,
              403,
              "{\"Code\":\"ForbiddenError\",\"Message\":\"Missing read access to group id 1111, "
              "or the group does not exist [user_email=ada@example.org] [user_org=Acme]\","
              "\"InternalTraceId\":\"t-1\",\"Path\":\"/v1/group\",\"Service\":\"api\"}",
              Kind::NotFoundOrForbidden,
              u"Missing read access to group id 1111, or the group does not exist"_s,
              {},
              u"ForbiddenError"_s },
            { "missing right", "GET /v1/group", 403, "Missing read access to organization",
              Kind::Forbidden, u"Missing read access to organization"_s },
            { "nothing can be missing from a create", "POST /v1/group", 400,
              "Missing create access to organization id 1, or the organization does not exist",
              Kind::Forbidden,
              u"Missing create access to organization id 1, or the organization does not exist"_s },
            { "404 of one group", del, 404, "Not Found", Kind::NotFoundOrForbidden,
              u"Not Found"_s },
            { "404 of a list", "GET /v1/organization", 404, "Not Found", Kind::NotFound,
              u"Not Found"_s },
            { "schema complaints", get, 400,
              R"([
  {"validation":"uuid","code":"invalid_string","message":"Invalid uuid","path":["id",0]},
  {"message":"Required","path":[]}
])" + trailer,
              Kind::BadRequest, u"id: Invalid uuid\nRequired"_s, u"id"_s },
            { "extraneous key", "POST /v1/group", 400,
              R"(Extraneous key "member_ids" at path [])" + trailer, Kind::BadRequest,
              u"Extraneous key \"member_ids\" at path []"_s, u"member_ids"_s },
            { "extraneous key, as a list", "POST /v1/group", 400,
              R"(Extraneous key ["x"] at path ["a"])", Kind::BadRequest,
              u"Extraneous key [\"x\"] at path [\"a\"]"_s, u"x"_s },
            { "bad key",
              "GET /v1/group",
              401,
              "Failed to validate Cognito JWT: JWT string does not consist of exactly 3 parts",
              Kind::Unauthorized,
              {} },
            { "bad key, JSON",
              "GET /v1/group",
              401,
              R"({"Code":"UnauthorizedError","Message":"jwt malformed"})",
              Kind::Unauthorized,
              {},
              {},
              u"UnauthorizedError"_s },
            { "plan", "POST /v1/group", 403,
              "Custom permission groups are available on the Enterprise plan" + trailer,
              Kind::PaymentRequired,
              u"Custom permission groups are available on the Enterprise plan"_s },
            { "plan words elsewhere", "GET /v1/group", 403, "no enterprise", Kind::Forbidden,
              u"no enterprise"_s },
            { "rate", "GET /v1/group", 429, R"({"error":"Too many requests"})", Kind::RateLimited,
              u"Too many requests"_s },
            { "nested error", "GET /v1/group", 500, R"({"error":{"message":"inner"}})",
              Kind::ServerError, u"inner"_s },
            { "message", "GET /v1/group", 500, R"({"message":"m"})", Kind::ServerError, u"m"_s },
            { "detail", "GET /v1/group", 422, R"({"detail":"d"})", Kind::Unprocessable, u"d"_s },
            { "a bare JSON string", "GET /v1/group", 500, R"("Internal Server Error")",
              Kind::ServerError, u"Internal Server Error"_s },
            { "text", "GET /v1/group", 500, "Internal Server Error", Kind::ServerError,
              u"Internal Server Error"_s },
            { "e-mail in the middle", "GET /v1/group", 500,
              "No access [user_email=ada@example.org] [user_org=Acme], try later",
              Kind::ServerError, u"No access [user_org=Acme], try later"_s },
            { "e-mail in a complaint", "POST /v1/group", 400,
              R"([{"message":"Taken [user_email=ada@example.org]","path":["name"]}])",
              Kind::BadRequest, u"name: Taken"_s, u"name"_s },
            { "error is a number", "GET /v1/group", 500, R"({"error":7})", Kind::ServerError, {} },
            { "null", "GET /v1/group", 500, "null", Kind::ServerError, u"null"_s },
            { "nothing", "GET /v1/group", 502, {}, Kind::ServerError, {} },
        };
        for (const Row &row : rows) {
            CloudError before;
            before.httpStatus = row.status;
            before.kind = kindOfStatus(row.status);
            before.request = QString::fromLatin1(row.request);
            CloudError after = before;
            after.kind = row.kind;
            after.serverMessage = row.message;
            after.field = row.field;
            after.serverCode = row.code;
            QTest::newRow(row.name) << before << row.body << after;
        }
    }

    void refusals()
    {
        QFETCH(CloudError, before);
        QFETCH(const QByteArray, body);
        QFETCH(const CloudError, after);
        braintrust::readError(before, body, {});
        QCOMPARE(kindName(before.kind), kindName(after.kind));
        QCOMPARE(before.serverMessage, after.serverMessage);
        QCOMPARE(before.field, after.field);
        QCOMPARE(before.serverCode, after.serverCode);
        QVERIFY(!before.serverMessage.contains(u"ada@example.org"_s));
    }

    void theTrailerNamesTheOrganization()
    {
        QCOMPARE(braintrust::userOrganization("Forbidden" + trailer), u"Acme & Söhne"_s);
        QCOMPARE(braintrust::userOrganization(R"({"Message":"No [user_org=Acme]"})"), u"Acme"_s);
        QVERIFY(braintrust::userOrganization("Forbidden").isEmpty());
        QVERIFY(braintrust::userOrganization({}).isEmpty());
        // Only at the end: what people wrote into a name is not a trailer.
        QVERIFY(braintrust::userOrganization("Group [user_org=Evil] is busy").isEmpty());
        QCOMPARE(braintrust::userOrganization("Group [user_org=Evil]" + trailer),
                 u"Acme & Söhne"_s);
    }

    void theBestTraceId_data()
    {
        using Headers = QHash<QByteArray, QByteArray>;
        QTest::addColumn<Headers>("headers");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("traceId");
        const QByteArray json = R"({"Message":"m [request_id=r]","InternalTraceId":"body"})";
        QTest::newRow("Braintrust's own")
            << Headers { { "x-bt-internal-trace-id", "own" }, { "x-request-id", "other" } } << json
            << u"own"_s;
        QTest::newRow("another header")
            << Headers { { "x-request-id", "other" } } << json << u"other"_s;
        QTest::newRow("body") << Headers {} << json << u"body"_s;
        QTest::newRow("trailer") << Headers {} << QByteArray("x" + trailer) << u"iad1::abcde-1"_s;
        QTest::newRow("none") << Headers {} << QByteArray("x") << QString();
    }

    void theBestTraceId()
    {
        using Headers = QHash<QByteArray, QByteArray>;
        QFETCH(const Headers, headers);
        QFETCH(const QByteArray, body);
        CloudError error;
        error.httpStatus = 401;
        braintrust::readError(error, body, headers);
        QTEST(error.traceId, "traceId");
    }

    void aPageOfSomebodyElseStaysWhatItIs()
    {
        CloudError error;
        error.kind = Kind::NotThePlatform;
        error.httpStatus = 404;
        error.request = QString::fromLatin1(QByteArray("DELETE ") + item);
        const CloudError before = error;
        braintrust::readError(error, {}, {});
        QVERIFY(error == before);
    }
};

QTEST_GUILESS_MAIN(TestBraintrustErrors)
#include "tst_braintrust_errors.moc"
