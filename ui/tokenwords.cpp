#include "tokenwords.h"

#include "expirywarning.h"
#include "group.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TokenWords)
};

QString kindWord(TokenStatus::Kind kind)
{
    switch (kind) {
    case TokenStatus::Kind::Unknown:
        return Texts::tr("Token");
    case TokenStatus::Kind::UserKey:
        return Texts::tr("API key of a person");
    case TokenStatus::Kind::ServiceKey:
        return Texts::tr("API key of a service account");
    case TokenStatus::Kind::ApiToken:
        return Texts::tr("API token");
    case TokenStatus::Kind::GroupToken:
        return Texts::tr("Group token");
    case TokenStatus::Kind::SessionToken:
        return Texts::tr("Session token of the command line");
    case TokenStatus::Kind::ServiceToken:
        return Texts::tr("Service token");
    case TokenStatus::Kind::SignIn:
        return Texts::tr("Signed in with the browser");
    }
    Q_UNREACHABLE();
}

} // namespace

QString tokenKindText(const TokenStatus &status)
{
    const QString kind = kindWord(status.kind);
    return status.boundTo.isEmpty()
        ? kind
        : Texts::tr("%1, only for %2").arg(kind, displayName(status.boundTo));
}

QString expiryText(const TokenStatus &status, const QDateTime &now)
{
    if (status.neverExpires)
        return Texts::tr("never expires");
    if (!status.expires)
        return {};
    const QDateTime end = status.expires->toLocalTime();
    const QLocale locale;
    const QString date = locale.toString(end.date(), QLocale::LongFormat);
    const qint64 minutes = now.secsTo(*status.expires) / 60;
    if (expiryWarning(status, now) == ExpiryWarning::Expired)
        return Texts::tr("expired on %1").arg(date);
    const QString time = locale.toString(end.time(), QLocale::ShortFormat);
    if (minutes < 60)
        return Texts::tr("expires in %n minute(s)", nullptr, int(minutes));
    if (minutes < 48 * 60)
        return Texts::tr("expires in %n hour(s) (%1, %2)", nullptr, int(minutes / 60))
            .arg(date, time);
    return Texts::tr("expires in %n day(s) (%1)", nullptr, int(minutes / (24 * 60))).arg(date);
}

QString sourceName(TokenSource source)
{
    switch (source) {
    case TokenSource::Keychain:
        return Texts::tr("System keychain");
    case TokenSource::Environment:
        return Texts::tr("Environment variable");
    case TokenSource::Command:
        return Texts::tr("Command");
    case TokenSource::Ask:
        return Texts::tr("Ask each time");
    case TokenSource::Session:
        return Texts::tr("This session only");
    case TokenSource::VaultFile:
        return Texts::tr("Encrypted vault file");
    }
    Q_UNREACHABLE();
}

QString sourcePhrase(TokenSource source)
{
    switch (source) {
    case TokenSource::Keychain:
        return Texts::tr("the system's keychain");
    case TokenSource::Environment:
        return Texts::tr("an environment variable");
    case TokenSource::Command:
        return Texts::tr("a command");
    case TokenSource::Ask:
        return Texts::tr("memory, asked for when needed");
    case TokenSource::Session:
        return Texts::tr("memory, for this session only");
    case TokenSource::VaultFile:
        return Texts::tr("the encrypted vault file");
    }
    Q_UNREACHABLE();
}

} // namespace groupdesk
