#include "demofault.h"

namespace groupdesk::demo {

Fault Fault::tooManyRequests(const QByteArray &retryAfter)
{
    Fault fault = withStatus(429);
    if (!retryAfter.isNull())
        fault.headers.emplaceBack("Retry-After", retryAfter);
    return fault;
}

Fault Fault::html(int code)
{
    Fault fault = withStatus(code);
    fault.headers.emplaceBack("Content-Type", "text/html; charset=utf-8");
    fault.body = "<!DOCTYPE html>\n<html><head><title>" + QByteArray::number(code) + ' '
        + reasonPhrase(code) + "</title></head>\n<body><h1>" + reasonPhrase(code)
        + "</h1><hr><p>gateway</p></body></html>\n";
    return fault;
}

Fault Fault::on(const QByteArray &verb, const QByteArray &prefix) const
{
    Fault fault = *this;
    fault.method = verb;
    fault.pathPrefix = prefix;
    return fault;
}

Fault Fault::times(int n) const
{
    Fault fault = *this;
    fault.count = n;
    return fault;
}

} // namespace groupdesk::demo
