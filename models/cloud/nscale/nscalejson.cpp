#include "nscalejson.h"

#include "decode.h"

using namespace Qt::StringLiterals;

namespace groupdesk::nscale {

CloudResult<QJsonArray> list(const RestReply &reply)
{
    if (reply.body.trimmed() == "null")
        return QJsonArray();
    const CloudResult<QJsonDocument> document = parseJson(reply);
    if (!document)
        return Unexpected(document.error());
    if (!document->isArray())
        return Unexpected(badShape(reply, u"The answer is not a list"_s));
    return document->array();
}

} // namespace groupdesk::nscale
