#include "recordof.h"

#include "httprequest.h"
#include "redactor.h"
#include "wireattempt.h"

namespace groupdesk {
namespace {

constexpr qsizetype bodyCap = 64 * 1024;
/// Looked at beyond the cap, so that a secret on the border is still seen as a whole.
constexpr qsizetype margin = 16 * 1024;

QByteArray shownBody(const QByteArray &body, const Redactor &redactor)
{
    return redactor.redacted(body.first(std::min(body.size(), bodyCap + margin))).left(bodyCap);
}

RequestRecord::Headers shownHeaders(const RequestRecord::Headers &headers, const Redactor &redactor)
{
    RequestRecord::Headers shown;
    for (const auto &[name, value] : headers)
        shown.append(redactor.redactedHeader(name, value));
    return shown;
}

} // namespace

RequestRecord recordOf(const HttpRequest &request, const WireReport &report,
                       const Redactor &redactor)
{
    RequestRecord record;
    record.verb = request.verb;
    record.url = redactor.redacted(request.url);
    record.requestHeaders = shownHeaders(report.requestHeaders, redactor);
    record.requestBody = shownBody(request.body.value_or(QByteArray()), redactor);
    record.status = report.status;
    record.responseHeaders = shownHeaders(report.responseHeaders, redactor);
    record.responseBody = shownBody(report.body, redactor);
    record.responseSize = report.body.size();
    record.elapsed = report.elapsed;
    record.tlsVersion = report.tlsVersion;
    if (!report.result)
        record.error = redacted(report.result.error(), redactor);
    return record;
}

CloudError redacted(CloudError error, const Redactor &redactor)
{
    for (QString *text : { &error.serverMessage, &error.serverCode, &error.traceId, &error.field,
                           &error.reason, &error.request })
        *text = redactor.redacted(*text);
    return error;
}

} // namespace groupdesk
