#include "secretentry.h"

using namespace Qt::StringLiterals;

namespace groupdesk {

QString wordOf(SecretSlot slot)
{
    switch (slot) {
    case SecretSlot::Token:
        return u"token"_s;
    case SecretSlot::ProxyPassword:
        return u"proxy"_s;
    case SecretSlot::ClientSecret:
        return u"client"_s;
    case SecretSlot::SignIn:
        return u"signin"_s;
    }
    Q_UNREACHABLE();
}

QString entryOf(const ProfileId &profile, SecretSlot slot)
{
    if (slot == SecretSlot::Token)
        return profile.toString();
    return profile.toString() + u'/' + wordOf(slot);
}

} // namespace groupdesk
