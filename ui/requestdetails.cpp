#include "requestdetails.h"

#include "group.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(groupdesk::RequestDetails)
};

/// Lines of somebody else's text, each harmless to look at; indentation stays.
QString harmless(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        qsizetype indent = 0;
        while (indent < line.size() && line.at(indent) == u' ')
            ++indent;
        const QString rest = line.mid(indent);
        line = line.left(indent) + (rest.isEmpty() ? QString() : displayName(rest));
    }
    return lines.join(u'\n');
}

QString headerLines(const RequestRecord::Headers &headers, QChar sign)
{
    QString lines;
    for (const auto &[name, value] : headers) {
        const QString line = QString::fromUtf8(name) % u": "_s % QString::fromUtf8(value);
        lines += sign % u' ' % displayName(line) % u'\n';
    }
    return lines;
}

QString bodyText(const QByteArray &body)
{
    QJsonParseError parsed {};
    const QJsonDocument json = QJsonDocument::fromJson(body, &parsed);
    if (parsed.error == QJsonParseError::NoError)
        return harmless(QString::fromUtf8(json.toJson(QJsonDocument::Indented)).trimmed());
    return harmless(QString::fromUtf8(body));
}

QString howItWent(const RequestRecord &record)
{
    const QLocale locale;
    QStringList parts;
    if (record.status != 0)
        parts.append(Words::tr("Status %1").arg(record.status));
    if (record.error)
        parts.append(kindName(record.error->kind));
    parts.append(Words::tr("%1 ms").arg(locale.toString(qlonglong(record.elapsed.count()))));
    if (record.waited.count() > 0)
        parts.append(Words::tr("after %1 ms in the queue")
                         .arg(locale.toString(qlonglong(record.waited.count()))));
    parts.append(locale.formattedDataSize(record.responseSize));
    if (!record.tlsVersion.isEmpty())
        parts.append(displayName(record.tlsVersion));
    if (record.attempt > 1)
        parts.append(Words::tr("try %1").arg(record.attempt));
    return parts.join(u" · "_s);
}

QString errorLines(const CloudError &error)
{
    QString lines;
    if (!error.reason.isEmpty())
        lines += Words::tr("Seen from here: %1").arg(displayName(error.reason)) % u'\n';
    if (!error.traceId.isEmpty())
        lines += Words::tr("Trace id: %1").arg(displayName(error.traceId)) % u'\n';
    return lines;
}

} // namespace

QString requestDetails(const RequestRecord &record)
{
    QString text = QString::fromLatin1(record.verb) % u' '
        % displayName(record.url.toString(QUrl::FullyEncoded)) % u'\n';
    text += QLocale().toString(record.started.toLocalTime(), QLocale::LongFormat) % u'\n';
    text += howItWent(record) % u'\n';
    if (record.error)
        text += errorLines(*record.error);
    text += u'\n' % headerLines(record.requestHeaders, u'>');
    if (!record.requestBody.isEmpty())
        text += u'\n' % bodyText(record.requestBody) % u'\n';
    if (record.status != 0)
        text += u'\n' % headerLines(record.responseHeaders, u'<');
    if (!record.responseBody.isEmpty()) {
        text += u'\n' % bodyText(record.responseBody) % u'\n';
        if (record.responseSize > record.responseBody.size())
            text += Words::tr("… the rest of %1 is not kept")
                        .arg(QLocale().formattedDataSize(record.responseSize))
                % u'\n';
    }
    return text;
}

} // namespace groupdesk
