#include "servertext.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk {

namespace {

constexpr qsizetype maxShownBytes = 4096;
/// How much is looked at before the cut, so that a token on the border is still seen as a whole.
constexpr qsizetype maxReadBytes = 64 * 1024;

bool isDropped(QChar character)
{
    const char16_t code = character.unicode();
    const bool control = code < 0x20 || (code >= 0x7f && code < 0xa0);
    const bool bidi = code == 0x061c || code == 0x200e || code == 0x200f
        || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    return (control && code != u'\n' && code != u'\t') || bidi || code == 0xfeff;
}

void redactTokens(QString &text)
{
    static const QRegularExpression token(
        u"\\b(?:(?:sk|bt-st)-[A-Za-z0-9_-]{4,}|eyJ[A-Za-z0-9_-]{4,}(?:\\.[A-Za-z0-9_-]*){0,4})"_s);
    text.replace(token, u"[redacted]"_s);
}

void cut(QString &text)
{
    if (text.toUtf8().size() <= maxShownBytes)
        return;
    const QString ellipsis = u"…"_s;
    QByteArray bytes = text.toUtf8().first(maxShownBytes - ellipsis.toUtf8().size());
    // Not in the middle of a character: go back over its continuation bytes and its first byte.
    const auto isContinuation = [](char byte) { return (byte & 0xc0) == 0x80; };
    if (isContinuation(text.toUtf8().at(bytes.size()))) {
        while (isContinuation(bytes.back()))
            bytes.chop(1);
        bytes.chop(1);
    }
    text = QString::fromUtf8(bytes) + ellipsis;
}

} // namespace

QString serverText(const QString &text)
{
    QString result = text.first(std::min(text.size(), maxReadBytes));
    result.removeIf(isDropped);
    result.replace(u'\t', u' ');
    redactTokens(result);
    result = result.trimmed();
    cut(result);
    return result;
}

QString serverText(const QByteArray &body)
{
    if (isMarkup({}, body))
        return {};
    return serverText(QString::fromUtf8(body.first(std::min(body.size(), maxReadBytes))));
}

bool isMarkup(const QByteArray &contentType, const QByteArray &body)
{
    const QByteArray type = contentType.split(';').constFirst().trimmed().toLower();
    if (type == "text/html" || type == "application/xhtml+xml")
        return true;
    QByteArrayView start(body);
    if (start.startsWith("\xef\xbb\xbf"))
        start = start.sliced(3);
    return start.trimmed().startsWith('<');
}

} // namespace groupdesk
