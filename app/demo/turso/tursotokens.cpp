#include "turso/tursotokens.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace groupdesk::demo {

namespace {

constexpr QLatin1String organizationTokenId("Zk3dNQhAEe6v0nTq8xWc1A");
constexpr QLatin1String groupTokenId("b7GdSAhBEe6Cpk5yJt0Q2w");
constexpr QLatin1String expiredTokenId("e0XpIRhCEe6Ax1c9LmN4Rg");

QByteArray part(const QJsonObject &object)
{
    return QJsonDocument(object)
        .toJson(QJsonDocument::Compact)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QJsonObject payload(TursoTokenKind kind)
{
    switch (kind) {
    case TursoTokenKind::Organization:
        return { { u"jti"_s, organizationTokenId } };
    case TursoTokenKind::Group:
        return { { u"jti"_s, groupTokenId } };
    case TursoTokenKind::Session:
        return { { u"sub"_s, u"user_rosa-delgado"_s } };
    case TursoTokenKind::Expired:
        return { { u"jti"_s, expiredTokenId } };
    case TursoTokenKind::Database:
        break;
    }
    return { { u"a"_s, u"rw"_s },
             { u"iat"_s, 1'767'000'000 },
             { u"id"_s, u"0d1c2b3a-4f5e-4d6c-8b7a-9a8b7c6d5e4f"_s } };
}

} // namespace

QByteArray sealedJwt(const QJsonObject &header, const QJsonObject &payload,
                     const QByteArray &secret)
{
    const QByteArray content = part(header) + '.' + part(payload);
    const QByteArray sealed = content + secret;
    const QByteArray seal = QCryptographicHash::hash(sealed, QCryptographicHash::Sha512);
    return content + '.'
        + seal.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray tursoTokenText(const QString &ownerToken, TursoTokenKind kind)
{
    const bool isSession = kind == TursoTokenKind::Session;
    const QJsonObject header { { u"alg"_s, isSession ? u"RS256"_s : u"EdDSA"_s },
                               { u"typ"_s, u"JWT"_s } };
    // The seal makes the token as secret as the owner's.
    return sealedJwt(header, payload(kind), ownerToken.toUtf8());
}

std::optional<TursoTokenKind> tursoTokenKind(const QString &ownerToken, const QByteArray &text)
{
    for (const TursoTokenKind kind :
         { TursoTokenKind::Organization, TursoTokenKind::Group, TursoTokenKind::Session,
           TursoTokenKind::Expired, TursoTokenKind::Database }) {
        if (text == tursoTokenText(ownerToken, kind))
            return kind;
    }
    return std::nullopt;
}

QJsonArray tursoTokenList(const QString &group, const QStringList &scopes)
{
    const QJsonObject ofOrganization { { u"id"_s, organizationTokenId },
                                       { u"name"_s, u"groupdesk"_s },
                                       { u"organization"_s, tursoTokenOrganization() },
                                       { u"created_at"_s, u"2026-02-03"_s } };
    const QJsonObject ofGroup { { u"id"_s, groupTokenId },
                                { u"name"_s, u"default-databases"_s },
                                { u"organization"_s, tursoTokenOrganization() },
                                { u"group"_s, group },
                                { u"scopes"_s, QJsonArray::fromStringList(scopes) },
                                { u"created_at"_s, u"2026-05-20"_s } };
    const QJsonObject unrestricted { { u"id"_s, u"u1RsTxhDEe6Qo5h7Bv2K8Q"_s },
                                     { u"name"_s, u"old-laptop"_s },
                                     { u"created_at"_s, u"2023-11-30"_s } };
    if (group.isNull())
        return { ofOrganization, unrestricted };
    return { ofOrganization, ofGroup, unrestricted };
}

QString tursoTokenOrganization()
{
    return u"acme-inc"_s;
}

QString tursoTokenGroup()
{
    return u"default"_s;
}

} // namespace groupdesk::demo
