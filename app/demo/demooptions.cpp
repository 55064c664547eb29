#include "demooptions.h"

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

} // namespace groupdesk::demo
