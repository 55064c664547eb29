#pragma once

#include "secret.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrl>

#include <memory>

namespace groupdesk {

/// Takes secrets out of whatever is written down: request log, copies, exports, debug output, crash
/// text. It knows the secrets it was told about, in plain, percent-encoded, JSON-escaped and Base64
/// form (also inside a longer Base64 text), and what tokens look like ("sk-…", "bt-st-…", JWTs and
/// JWEs, "Bearer …", OAuth form fields and JSON members such as access_token, refresh_token,
/// client_secret, jwt, password, accessToken). May be used from every thread.
class Redactor final
{
public:
    Redactor();
    ~Redactor();
    Q_DISABLE_COPY_MOVE(Redactor)

    /// From now on \a secret is taken out wherever it appears. Secrets under 6 bytes are not
    /// remembered: they would tear holes into ordinary words.
    void learn(const Secret &secret);
    [[nodiscard]] QString redacted(const QString &text) const;
    [[nodiscard]] QByteArray redacted(const QByteArray &text) const;
    [[nodiscard]] QUrl redacted(const QUrl &url) const;
    /// Authorization, Proxy-Authorization, Cookie, Set-Cookie and X-Api-Key lose their values
    /// ("Bearer [redacted]"), the others what is secret in them.
    [[nodiscard]] QPair<QByteArray, QByteArray> redactedHeader(const QByteArray &name,
                                                               const QByteArray &value) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// What anybody's tokens look like, without knowing any: the part of Redactor that needs no memory.
[[nodiscard]] QString withoutTokens(const QString &text);

} // namespace groupdesk
