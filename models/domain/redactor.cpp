#include "redactor.h"

#include <QByteArrayMatcher>
#include <QMutex>
#include <QMutexLocker>
#include <QRegularExpression>

#include <algorithm>
#include <array>

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

bool isAnyOf(const QByteArray &name, std::initializer_list<QByteArrayView> names)
{
    return std::any_of(names.begin(), names.end(), [&name](QByteArrayView other) {
        return name.size() == other.size() && name.compare(other, Qt::CaseInsensitive) == 0;
    });
}

bool isWhollySecret(const QByteArray &name)
{
    return isAnyOf(name, { "cookie", "set-cookie", "x-api-key", "x-auth-token", "x-access-token" });
}

// Nearly no text holds a secret, and the patterns are dear. What follows sees in one pass whatever
// they can match, and seldom more. It looks at UTF-8.

/// Whether a name of fieldPattern() or memberPattern() could end here.
bool endsLikeSecretName(QByteArrayView text)
{
    constexpr std::array ends { "token", "Token", "secret",   "verifier",
                                "code",  "jwt",   "password", "key" };
    return std::any_of(ends.begin(), ends.end(),
                       [text](const char *end) { return text.endsWith(end); });
}

bool endsLikeScheme(QByteArrayView text)
{
    return text.last(std::min<qsizetype>(text.size(), 6)).compare("bearer", Qt::CaseInsensitive)
        == 0
        || text.last(std::min<qsizetype>(text.size(), 5)).compare("basic", Qt::CaseInsensitive)
        == 0;
}

bool isSpace(char byte)
{
    return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

/// \a name is what stands before a colon.
bool endsLikeMember(QByteArrayView name)
{
    while (!name.isEmpty() && isSpace(name.back()))
        name.chop(1);
    return name.endsWith('"') && endsLikeSecretName(name.chopped(1));
}

/// Whether a pattern could match around \a byte, which comes after \a before.
bool couldMatchAt(QByteArrayView before, char byte)
{
    switch (byte) {
    case '=':
        return endsLikeSecretName(before);
    case ':':
        return endsLikeMember(before);
    case '-':
        return before.endsWith("sk") || before.endsWith("bt-st");
    case 'J':
        return before.endsWith("ey");
    case '\xbf': // U+017F is another small s to whoever does not look at case
        return before.endsWith('\xc5');
    default:
        return isSpace(byte) && endsLikeScheme(before);
    }
}

bool couldHoldToken(QByteArrayView text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char byte = text.at(at);
        const bool tells = byte == '=' || byte == ':' || byte == '-' || byte == 'J'
            || byte == '\xbf' || isSpace(byte);
        if (tells && couldMatchAt(text.first(at), byte))
            return true;
    }
    return false;
}

/// A form in which a known secret may appear, ready to be looked for.
struct Form
{
    explicit Form(const QByteArray &form)
        : bytes(form), matcher(form), text(QString::fromUtf8(form)), hasPercent(form.contains('%'))
    {
    }
    /// "%2b" and "%2B" are the same.
    [[nodiscard]] Qt::CaseSensitivity cases() const
    {
        return hasPercent ? Qt::CaseInsensitive : Qt::CaseSensitive;
    }

    QByteArray bytes;
    QByteArrayMatcher matcher;
    QString text;
    bool hasPercent;
};

} // namespace

class Redactor::Private final
{
public:
    /// Whether redacting could leave \a utf8 as anything else than it is.
    [[nodiscard]] bool couldChange(const QByteArray &utf8) const;

    mutable QMutex mutex;
    QList<Form> forms; ///< the longest first, so that none hides in another's rest
};

bool Redactor::Private::couldChange(const QByteArray &utf8) const
{
    // What is no clean UTF-8 does not come back the same.
    if (!utf8.isValidUtf8() || utf8.startsWith("\xef\xbb\xbf") || couldHoldToken(utf8))
        return true;
    const bool hasPercent = utf8.contains('%');
    const QMutexLocker lock(&mutex);
    return std::any_of(forms.cbegin(), forms.cend(), [&utf8, hasPercent](const Form &form) {
        if (form.hasPercent)
            return hasPercent;
        return form.bytes.size() <= utf8.size() && form.matcher.indexIn(utf8) >= 0;
    });
}

Redactor::Redactor() : d(std::make_unique<Private>())
{
}

Redactor::~Redactor() = default;

void Redactor::learn(const Secret &secret)
{
    if (secret.reveal().size() < shortestSecret)
        return;
    const QMutexLocker lock(&d->mutex);
    const auto isIt = [&secret](const Form &form) { return form.bytes == secret.reveal(); };
    if (std::any_of(d->forms.cbegin(), d->forms.cend(), isIt))
        return;
    for (const QByteArray &form : formsOf(secret.reveal()))
        d->forms.append(Form(form));
    std::stable_sort(d->forms.begin(), d->forms.end(),
                     [](const Form &a, const Form &b) { return a.bytes.size() > b.bytes.size(); });
}

QString Redactor::redacted(const QString &text) const
{
    if (!d->couldChange(text.toUtf8()))
        return text;
    QString result = text;
    {
        const QMutexLocker lock(&d->mutex);
        for (const Form &form : std::as_const(d->forms))
            result.replace(form.text, u"[redacted]"_s, form.cases());
    }
    return withoutTokens(result);
}

QByteArray Redactor::redacted(const QByteArray &text) const
{
    if (!d->couldChange(text))
        return text;
    QByteArray known = text;
    {
        const QMutexLocker lock(&d->mutex);
        for (const Form &form : std::as_const(d->forms))
            known.replace(form.bytes, "[redacted]");
    }
    return redacted(QString::fromUtf8(known)).toUtf8();
}

QUrl Redactor::redacted(const QUrl &url) const
{
    const QString whole = url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo);
    QString text = redacted(whole);
    if (text == whole && url.userInfo().isEmpty())
        return url;
    text.replace(u"[redacted]"_s, u"REDACTED"_s); // brackets mean an IPv6 host
    return QUrl(text, QUrl::StrictMode);
}

QPair<QByteArray, QByteArray> Redactor::redactedHeader(const QByteArray &name,
                                                       const QByteArray &value) const
{
    if (isWhollySecret(name))
        return { name, "[redacted]" };
    if (isAnyOf(name, { "authorization", "proxy-authorization" }))
        return { name, value.left(std::max<qsizetype>(value.indexOf(' '), 0)) + " [redacted]" };
    return { name, redacted(value) };
}

QString withoutTokens(const QString &text)
{
    if (!couldHoldToken(text.toUtf8()))
        return text;
    QString result = text;
    result.replace(schemePattern(), u"\\1 [redacted]"_s);
    result.replace(memberPattern(), u"\"\\1\":\"[redacted]\""_s);
    result.replace(fieldPattern(), u"\\1=[redacted]"_s);
    result.replace(tokenPattern(), u"[redacted]"_s);
    return result;
}

} // namespace groupdesk
