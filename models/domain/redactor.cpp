#include "redactor.h"

#include <QMutex>
#include <QMutexLocker>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

constexpr qsizetype shortestSecret = 6;

/// What \a secret looks like in the Base64 of a text in which \a before bytes (modulo 3) precede
/// it: without the characters that also hold bits of its neighbours.
QByteArray base64Inside(const QByteArray &secret, qsizetype before,
                        QByteArray::Base64Options options)
{
    const QByteArray padded = QByteArray(before, '\0').append(secret);
    const qsizetype start = (before * 8 + 5) / 6;
    const qsizetype end = padded.size() * 8 / 6;
    return padded.toBase64(options).mid(start, end - start);
}

/// The forms in which a secret may appear.
QList<QByteArray> formsOf(const QByteArray &secret)
{
    QList<QByteArray> forms { secret };
    const auto add = [&forms](const QByteArray &form) {
        if (!forms.contains(form) && form.size() >= shortestSecret)
            forms.append(form);
    };
    const QByteArray encoded = secret.toPercentEncoding();
    add(encoded);
    add(QByteArray(encoded).replace("%20", "+")); // as forms write it
    for (const auto alphabet : { QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding }) {
        add(secret.toBase64(alphabet));
        for (qsizetype before = 0; before < 3; ++before)
            add(base64Inside(secret, before, alphabet));
    }
    QByteArray escaped = secret; // as a JSON string writes it
    escaped.replace('\\', "\\\\").replace('"', "\\\"");
    add(escaped);
    add(escaped.replace('/', "\\/"));
    return forms;
}

const QRegularExpression &tokenPattern()
{
    static const QRegularExpression pattern(
        u"\\b(?:(?:sk|bt-st)-[A-Za-z0-9_-]{4,}|eyJ[A-Za-z0-9_-]{4,}(?:\\.[A-Za-z0-9_-]*){0,4})"_s);
    return pattern;
}

const QRegularExpression &schemePattern()
{
    static const QRegularExpression pattern(
        u"\\b(Bearer|Basic)\\s+(?!\\[redacted\\])[^\\s\"',;]+"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

// "name=value" of forms and addresses.
const QRegularExpression &fieldPattern()
{
    static const QRegularExpression pattern(
        u"\\b(access_token|refresh_token|id_token|client_secret|code_verifier|code|jwt|password|"
        "accessToken|api_key|token)=(?!\\[redacted\\])[^&\\s\"']+"_s);
    return pattern;
}

const QRegularExpression &memberPattern()
{
    static const QRegularExpression pattern(
        u"\"(access_token|refresh_token|id_token|client_secret|code_verifier|jwt|password|"
        "accessToken|api_key|token|key)\"\\s*:\\s*\"(?:[^\"\\\\]|\\\\.)*\""_s);
    return pattern;
}

bool isWhollySecret(const QByteArray &name)
{
    return name == "cookie" || name == "set-cookie" || name == "x-api-key" || name == "x-auth-token"
        || name == "x-access-token";
}

} // namespace

class Redactor::Private final
{
public:
    mutable QMutex mutex;
    QList<QByteArray> forms; ///< the longest first, so that none hides in another's rest
};

Redactor::Redactor() : d(std::make_unique<Private>())
{
}

Redactor::~Redactor() = default;

void Redactor::learn(const Secret &secret)
{
    if (secret.reveal().size() < shortestSecret)
        return;
    const QMutexLocker lock(&d->mutex);
    if (d->forms.contains(secret.reveal()))
        return;
    d->forms += formsOf(secret.reveal());
    std::stable_sort(d->forms.begin(), d->forms.end(),
                     [](const QByteArray &a, const QByteArray &b) { return a.size() > b.size(); });
}

QString Redactor::redacted(const QString &text) const
{
    QString result = text;
    {
        const QMutexLocker lock(&d->mutex);
        for (const QByteArray &form : std::as_const(d->forms)) {
            // "%2b" and "%2B" are the same.
            const auto cases = form.contains('%') ? Qt::CaseInsensitive : Qt::CaseSensitive;
            result.replace(QString::fromUtf8(form), u"[redacted]"_s, cases);
        }
    }
    return withoutTokens(result);
}

QByteArray Redactor::redacted(const QByteArray &text) const
{
    QByteArray known = text;
    {
        const QMutexLocker lock(&d->mutex);
        for (const QByteArray &form : std::as_const(d->forms))
            known.replace(form, "[redacted]");
    }
    return redacted(QString::fromUtf8(known)).toUtf8();
}

QUrl Redactor::redacted(const QUrl &url) const
{
    QString text = redacted(url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo));
    text.replace(u"[redacted]"_s, u"REDACTED"_s); // brackets mean an IPv6 host
    return QUrl(text, QUrl::StrictMode);
}

QPair<QByteArray, QByteArray> Redactor::redactedHeader(const QByteArray &name,
                                                       const QByteArray &value) const
{
    const QByteArray lower = name.toLower();
    if (isWhollySecret(lower))
        return { name, "[redacted]" };
    if (lower == "authorization" || lower == "proxy-authorization")
        return { name, value.left(std::max<qsizetype>(value.indexOf(' '), 0)) + " [redacted]" };
    return { name, redacted(value) };
}

QString withoutTokens(const QString &text)
{
    QString result = text;
    result.replace(schemePattern(), u"\\1 [redacted]"_s);
    result.replace(memberPattern(), u"\"\\1\":\"[redacted]\""_s);
    result.replace(fieldPattern(), u"\\1=[redacted]"_s);
    result.replace(tokenPattern(), u"[redacted]"_s);
    return result;
}

} // namespace groupdesk
