#include "turso/tursoerrors.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;

namespace {

using Kind = CloudError::Kind;

struct Row
{
    const char *name;
    const char *request;
    int status;
    QByteArray body;
    Kind kind;
    QString message;
    QString field = {};
    QString code = {};
};

} // namespace

/// What each refusal of Turso means. Texts in quotes are those of the API reference (June 2026) and
/// of reports about live servers; the others are made up.
class TestTursoErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusals_data()
    {
        QTest::addColumn<CloudError>("before");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<CloudError>("after");
        const QList<Row> rows {
            { "group exists", "POST /v1/groups", 409, R"({"error":"group already exists"})",
              Kind::Conflict, u"group already exists"_s, u"name"_s },
            { "name not available", "POST /v1/groups", 422, R"({"error":"name not available"})",
              Kind::Conflict, u"name not available"_s, u"name"_s },
            { "invalid location", "POST /v1/groups", 400, R"({"error":"invalid location: amss"})",
              Kind::BadRequest, u"invalid location: amss"_s, u"location"_s },
            { "bad name", "POST /v1/groups", 400,
              R"({"error":"invalid group name: name must contain between 1 and 48 characters"})",
              Kind::BadRequest,
              u"invalid group name: name must contain between 1 and 48 characters"_s, u"name"_s },
            { "another 400", "POST /v1/groups", 400, R"({"error":"malformed body"})",
              Kind::BadRequest, u"malformed body"_s },
            { "payment", "POST /v1/groups", 402, R"({"error":"payment required"})",
              Kind::PaymentRequired, u"payment required"_s },
            { "plan by code",
              "POST /v1/groups",
              403,
              R"({"error":"no","code":"feature_not_available_for_starter_plan"})",
              Kind::PaymentRequired,
              u"no"_s,
              {},
              u"feature_not_available_for_starter_plan"_s },
            { "plan by text", "POST /v1/groups", 403,
              R"({"error":"Your plan allows one group. Please upgrade."})", Kind::PaymentRequired,
              u"Your plan allows one group. Please upgrade."_s },
            { "limit by text", "POST /v1/groups", 400, R"({"error":"group limit reached"})",
              Kind::PaymentRequired, u"group limit reached"_s },
            { "forbidden", "GET /v1/groups", 403, R"({"error":"not a member"})", Kind::Forbidden,
              u"not a member"_s },
            { "database token",
              "GET /v1/user",
              401,
              R"({"error":"could not parse jwt id"})",
              Kind::Unauthorized,
              u"could not parse jwt id"_s,
              {},
              u"wrong-token-kind"_s },
            { "not a token",
              "GET /v1/user",
              401,
              R"({"error":"token contains an invalid number of segments"})",
              Kind::Unauthorized,
              u"token contains an invalid number of segments"_s,
              {},
              u"malformed-token"_s },
            { "expired token",
              "GET /v1/user",
              401,
              R"({"error":"token is expired"})",
              Kind::Unauthorized,
              u"token is expired"_s,
              {},
              u"expired-token"_s },
            { "another 401", "GET /v1/user", 401, R"({"error":"unauthorized"})", Kind::Unauthorized,
              u"unauthorized"_s },
            { "no such group", "GET /v1/groups/x", 404, R"({"error":"group not found"})",
              Kind::NotFound, u"group not found"_s },
            { "no such route", "GET /v2/organizations", 405, {}, Kind::Unsupported, {} },
            { "protected",
              "DELETE /v1/groups/x",
              403,
              R"({"error":"group is protected from deletion"})",
              Kind::Forbidden,
              u"group is protected from deletion"_s,
              {},
              u"delete-protected"_s },
            { "protected, as a conflict",
              "DELETE /v1/groups/x",
              409,
              R"({"error":"delete protection is enabled"})",
              Kind::Conflict,
              u"delete protection is enabled"_s,
              {},
              u"delete-protected"_s },
            { "conflict without a name", "DELETE /v1/groups/x", 409, R"({"error":"busy"})",
              Kind::Conflict, u"busy"_s },
            { "rate", "GET /v1/groups", 429, R"({"error":"too many requests"})", Kind::RateLimited,
              u"too many requests"_s },
            { "server", "GET /v1/groups", 500, R"({"error":"internal error"})", Kind::ServerError,
              u"internal error"_s },
            { "error as an object", "GET /v1/groups", 500, R"({"error":{"message":"deep inside"}})",
              Kind::ServerError, u"deep inside"_s },
            { "message", "GET /v1/groups", 500, R"({"message":"outside"})", Kind::ServerError,
              u"outside"_s },
            { "error text before message", "GET /v1/groups", 500,
              R"({"message":"second","error":"first"})", Kind::ServerError, u"first"_s },
            { "a bare JSON string", "GET /v1/groups", 500, R"("plain words")", Kind::ServerError,
              u"plain words"_s },
            { "not JSON", "GET /v1/groups", 500, "upstream gone", Kind::ServerError,
              u"upstream gone"_s },
            { "nothing", "GET /v1/groups", 503, {}, Kind::ServerError, {} },
            { "an array", "GET /v1/groups", 400, "[1,2]", Kind::BadRequest, {} },
            { "error is a number", "GET /v1/groups", 500, R"({"error":42,"message":"why"})",
              Kind::ServerError, u"why"_s },
            { "error is a list",
              "GET /v1/groups",
              500,
              R"({"error":["a","b"]})",
              Kind::ServerError,
              {} },
            { "error is null", "GET /v1/groups", 500, R"({"error":null})", Kind::ServerError, {} },
            { "cut short", "GET /v1/groups", 500, "{\"error\":", Kind::ServerError,
              u"{\"error\":"_s },
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
        turso::readError(before, body, {});
        QCOMPARE(kindName(before.kind), kindName(after.kind));
        QCOMPARE(before.serverMessage, after.serverMessage);
        QCOMPARE(before.field, after.field);
        QCOMPARE(before.serverCode, after.serverCode);
        QVERIFY(before == after);
    }

    void aPageOfSomebodyElseStaysWhatItIs()
    {
        CloudError error;
        error.kind = Kind::NotThePlatform;
        error.httpStatus = 404;
        const CloudError before = error;
        turso::readError(error, {}, {});
        QVERIFY(error == before);
    }
};

QTEST_GUILESS_MAIN(TestTursoErrors)
#include "tst_turso_errors.moc"
