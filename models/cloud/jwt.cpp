#include "jwt.h"

#include <QJsonDocument>
#include <QList>

namespace groupdesk {
namespace {

/// Far more than any of the platforms' tokens.
constexpr qsizetype longestToken = 64 * 1024;

std::optional<QJsonObject> part(const QByteArray &encoded)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        encoded, QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    if (!decoded)
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(*decoded);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

} // namespace

std::optional<Jwt> readJwt(const QByteArray &token)
{
    if (token.size() > longestToken || token.count('.') != 2)
        return std::nullopt;
    const QList<QByteArray> parts = token.split('.');
    const std::optional<QJsonObject> header = part(parts.at(0));
    const std::optional<QJsonObject> payload = part(parts.at(1));
    if (!header || !payload)
        return std::nullopt;
    return Jwt { *header, *payload };
}

} // namespace groupdesk
