#include "demooptions.h"

#include "turso/tursotokens.h"

using namespace Qt::StringLiterals;

namespace groupdesk::demo {

QString DemoOptions::defaultToken()
{
    return u"groupdesk-demo-token"_s;
}

QString personaToken(const QString &ownerToken, Persona persona)
{
    switch (persona) {
    case Persona::Owner:
        break;
    case Persona::Auditor:
        return ownerToken + u"-auditor"_s;
    case Persona::Reader:
        return ownerToken + u"-reader"_s;
    }
    return ownerToken;
}

QString tursoToken(const QString &ownerToken, TursoTokenKind kind)
{
    return QString::fromLatin1(tursoTokenText(ownerToken, kind));
}

QString nscaleServiceToken(const QString &ownerToken)
{
    return ownerToken + u"-service"_s;
}

} // namespace groupdesk::demo
