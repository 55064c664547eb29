#include "requestexport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>
#include <QStringList>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

/// One argument for a POSIX shell. Nothing is special between single quotes but the quote itself.
QString quoted(const QString &text)
{
    QString escaped = text;
    escaped.remove(QChar::Null); // no argument can hold one
    escaped.replace(u"'"_s, u"'\\''"_s);
    return u'\'' % escaped % u'\'';
}

bool isVariableName(const QString &name)
{
    const auto fits
        = [](QChar c) { return c == u'_' || (c.unicode() < 128 && c.isLetterOrNumber()); };
    return !name.isEmpty() && !name.at(0).isDigit()
        && std::all_of(name.cbegin(), name.cend(), fits);
}

bool is(const QByteArray &name, const char *wanted)
{
    return name.compare(wanted, Qt::CaseInsensitive) == 0;
}

/// What curl works out by itself.
bool isMadeByCurl(const QByteArray &name)
{
    return is(name, "Host") || is(name, "Content-Length") || is(name, "Connection")
        || is(name, "Accept-Encoding");
}

QStringList headerArguments(const RequestRecord &record)
{
    QStringList arguments;
    for (const auto &[name, value] : record.requestHeaders) {
        if (is(name, "Authorization")) {
            const QString variable
                = isVariableName(record.tokenVariable) ? record.tokenVariable : u"TOKEN"_s;
            arguments << u"-H \"Authorization: Bearer $%1\""_s.arg(variable);
            continue;
        }
        if (isMadeByCurl(name) || value.contains("[redacted]"))
            continue;
        // curl leaves out a header that ends with ':'; ';' sends it empty.
        const QString text = QString::fromUtf8(name)
            % (value.isEmpty() ? u";"_s : QString(u": "_s % QString::fromUtf8(value)));
        arguments << u"-H "_s % quoted(text);
    }
    return arguments;
}

QJsonArray pairsOf(const RequestRecord::Headers &headers)
{
    QJsonArray pairs;
    for (const auto &[name, value] : headers) {
        pairs.append(QJsonObject { { u"name"_s, QString::fromUtf8(name) },
                                   { u"value"_s, QString::fromUtf8(value) } });
    }
    return pairs;
}

QJsonArray queryOf(const QUrl &url)
{
    QJsonArray pairs;
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items)
        pairs.append(QJsonObject { { u"name"_s, name }, { u"value"_s, value } });
    return pairs;
}

QString valueOf(const RequestRecord::Headers &headers, const char *wanted)
{
    for (const auto &[name, value] : headers) {
        if (is(name, wanted))
            return QString::fromUtf8(value);
    }
    return {};
}

/// The length of the head is not known; HAR has -1 for that.
constexpr int notKnown = -1;

QJsonObject requestOf(const RequestRecord &record)
{
    QJsonObject request { { u"method"_s, QString::fromLatin1(record.verb) },
                          { u"url"_s, record.url.toString(QUrl::FullyEncoded) },
                          { u"httpVersion"_s, u"HTTP/1.1"_s },
                          { u"cookies"_s, QJsonArray() },
                          { u"headers"_s, pairsOf(record.requestHeaders) },
                          { u"queryString"_s, queryOf(record.url) },
                          { u"headersSize"_s, notKnown },
                          { u"bodySize"_s, record.requestBody.size() } };
    if (!record.requestBody.isEmpty()) {
        request.insert(
            u"postData"_s,
            QJsonObject { { u"mimeType"_s, valueOf(record.requestHeaders, "Content-Type") },
                          { u"params"_s, QJsonArray() },
                          { u"text"_s, QString::fromUtf8(record.requestBody) } });
    }
    return request;
}

QJsonObject contentOf(const RequestRecord &record)
{
    QJsonObject content { { u"size"_s, record.responseSize },
                          { u"mimeType"_s, valueOf(record.responseHeaders, "Content-Type") } };
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(record.responseBody);
    if (decoder.hasError()) {
        content.insert(u"text"_s, QString::fromLatin1(record.responseBody.toBase64()));
        content.insert(u"encoding"_s, u"base64"_s);
    } else {
        content.insert(u"text"_s, text);
    }
    if (record.responseSize > record.responseBody.size())
        content.insert(u"comment"_s, u"only the beginning was kept"_s);
    return content;
}

QJsonObject responseOf(const RequestRecord &record)
{
    return { { u"status"_s, record.status },
             { u"statusText"_s, record.error ? kindName(record.error->kind) : u"OK"_s },
             { u"httpVersion"_s, u"HTTP/1.1"_s },
             { u"cookies"_s, QJsonArray() },
             { u"headers"_s, pairsOf(record.responseHeaders) },
             { u"content"_s, contentOf(record) },
             { u"redirectURL"_s, valueOf(record.responseHeaders, "Location") },
             { u"headersSize"_s, notKnown },
             { u"bodySize"_s, record.responseSize } };
}

QJsonObject entryOf(const RequestRecord &record)
{
    const auto waited = static_cast<double>(record.waited.count());
    const auto elapsed = static_cast<double>(record.elapsed.count());
    return { { u"startedDateTime"_s, record.started.toUTC().toString(Qt::ISODateWithMs) },
             { u"time"_s, waited + elapsed },
             { u"request"_s, requestOf(record) },
             { u"response"_s, responseOf(record) },
             { u"cache"_s, QJsonObject() },
             { u"timings"_s,
               QJsonObject { { u"blocked"_s, waited },
                             { u"send"_s, 0 },
                             { u"wait"_s, elapsed },
                             { u"receive"_s, 0 } } },
             { u"comment"_s, u"attempt %1"_s.arg(record.attempt) } };
}

} // namespace

QString curlOf(const RequestRecord &record)
{
    QStringList words { u"curl"_s };
    if (record.verb == "HEAD")
        words << u"--head"_s;
    else if (record.verb != "GET" || !record.requestBody.isEmpty())
        words << u"-X "_s % quoted(QString::fromLatin1(record.verb));
    // curl would take brackets and braces of an address as patterns.
    words << u"--globoff"_s << quoted(record.url.toString(QUrl::FullyEncoded));
    words += headerArguments(record);
    if (!record.requestBody.isEmpty())
        words << u"--data-raw "_s % quoted(QString::fromUtf8(record.requestBody));
    return words.join(u' ');
}

QString curlOf(const QList<PlannedRequest> &requests, const QString &tokenVariable)
{
    QStringList commands;
    for (const PlannedRequest &request : requests) {
        RequestRecord record;
        record.tokenVariable = tokenVariable;
        record.verb = request.verb;
        record.url = request.url;
        record.requestHeaders = { { "Authorization", {} }, { "Accept", "application/json" } };
        if (request.body) {
            record.requestHeaders.emplace_back("Content-Type", "application/json");
            record.requestBody = QJsonDocument(*request.body).toJson(QJsonDocument::Compact);
        }
        commands.append(curlOf(record));
    }
    return commands.join(u"\n\n"_s);
}

QByteArray harOf(const QList<RequestRecord> &records)
{
    QJsonArray entries;
    for (const RequestRecord &record : records)
        entries.append(entryOf(record));
    const QJsonObject creator { { u"name"_s, u"Groupdesk"_s },
                                { u"version"_s, QStringLiteral(GROUPDESK_VERSION) } };
    const QJsonObject log { { u"version"_s, u"1.2"_s },
                            { u"creator"_s, creator },
                            { u"entries"_s, entries } };
    return QJsonDocument(QJsonObject { { u"log"_s, log } }).toJson();
}

} // namespace groupdesk
