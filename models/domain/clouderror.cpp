#include "clouderror.h"

using namespace Qt::StringLiterals;

namespace groupdesk {

CloudError::Kind kindOfStatus(int httpStatus)
{
    using Kind = CloudError::Kind;
    switch (httpStatus) {
    case 400:
        return Kind::BadRequest;
    case 401:
        return Kind::Unauthorized;
    case 402:
        return Kind::PaymentRequired;
    case 403:
        return Kind::Forbidden;
    case 404:
    case 410:
        return Kind::NotFound;
    case 405:
    case 501:
        return Kind::Unsupported;
    case 407:
        return Kind::ProxyFailed;
    case 408:
        return Kind::Timeout;
    case 409:
        return Kind::Conflict;
    case 413:
        return Kind::TooLarge;
    case 422:
        return Kind::Unprocessable;
    case 429:
        return Kind::RateLimited;
    default:
        return httpStatus >= 500 && httpStatus <= 599 ? Kind::ServerError : Kind::UnexpectedStatus;
    }
}

QString kindName(CloudError::Kind kind)
{
    using Kind = CloudError::Kind;
    switch (kind) {
    case Kind::BadArgument:
        return u"BadArgument"_s;
    case Kind::MissingToken:
        return u"MissingToken"_s;
    case Kind::ReadOnly:
        return u"ReadOnly"_s;
    case Kind::SignInNeeded:
        return u"SignInNeeded"_s;
    case Kind::NotJournalled:
        return u"NotJournalled"_s;
    case Kind::Cancelled:
        return u"Cancelled"_s;
    case Kind::HostNotFound:
        return u"HostNotFound"_s;
    case Kind::Refused:
        return u"Refused"_s;
    case Kind::Offline:
        return u"Offline"_s;
    case Kind::ProxyFailed:
        return u"ProxyFailed"_s;
    case Kind::TlsFailed:
        return u"TlsFailed"_s;
    case Kind::Timeout:
        return u"Timeout"_s;
    case Kind::ConnectionLost:
        return u"ConnectionLost"_s;
    case Kind::RedirectRefused:
        return u"RedirectRefused"_s;
    case Kind::BadRequest:
        return u"BadRequest"_s;
    case Kind::Unauthorized:
        return u"Unauthorized"_s;
    case Kind::PaymentRequired:
        return u"PaymentRequired"_s;
    case Kind::Forbidden:
        return u"Forbidden"_s;
    case Kind::NotFound:
        return u"NotFound"_s;
    case Kind::NotFoundOrForbidden:
        return u"NotFoundOrForbidden"_s;
    case Kind::Unsupported:
        return u"Unsupported"_s;
    case Kind::Conflict:
        return u"Conflict"_s;
    case Kind::Unprocessable:
        return u"Unprocessable"_s;
    case Kind::RateLimited:
        return u"RateLimited"_s;
    case Kind::ServerError:
        return u"ServerError"_s;
    case Kind::UnexpectedStatus:
        return u"UnexpectedStatus"_s;
    case Kind::NotThePlatform:
        return u"NotThePlatform"_s;
    case Kind::BadResponse:
        return u"BadResponse"_s;
    case Kind::TooLarge:
        return u"TooLarge"_s;
    case Kind::CursorLost:
        return u"CursorLost"_s;
    }
    Q_UNREACHABLE();
}

} // namespace groupdesk
