#include "badanswers.h"

using namespace Qt::StringLiterals;

namespace groupdesk::test {
using demo::Fault;

namespace {

Fault bodyFault(const QByteArray &body)
{
    return { .effect = Fault::Effect::Answer,
             .status = 200,
             .headers = { { "Content-Type", "application/json" } },
             .body = body };
}

} // namespace

Fault badAnswer(const QString &name)
{
    if (const int status = name.toInt(); status != 0)
        return Fault::withStatus(status);
    if (name == "html with 200"_L1)
        return Fault::html(200);
    if (name == "html with 502"_L1)
        return Fault::html(502);
    if (name == "truncated"_L1)
        return Fault::dropped(Fault::Effect::TruncateAnswer);
    if (name == "dropped"_L1)
        return Fault::dropped(Fault::Effect::DropBeforeApplying);
    if (name == "half an object"_L1)
        return bodyFault(R"({"groups": [{"name": "ab)");
    if (name == "empty"_L1)
        return bodyFault("");
    if (name == "deep"_L1)
        return bodyFault(QByteArray(200'000, '['));
    if (name == "140 MB"_L1)
        return bodyFault('[' + QByteArray(140'000'000, ' ') + ']');
    if (name == "wrong list"_L1)
        return bodyFault(R"({"groups": "many", "objects": 12, "metadata": true})");
    if (name == "wrong members"_L1)
        return bodyFault(R"([{"name": 7, "id": [], "metadata": {"id": 1, "name": null}}, 12])");
    qFatal("no such fault: %s", qPrintable(name));
}

QStringList badAnswers()
{
    return {
        u"401"_s,
        u"403"_s,
        u"404"_s,
        u"409"_s,
        u"422"_s,
        u"429"_s,
        u"500"_s,
        u"503"_s,
        u"truncated"_s,
        u"dropped"_s,
        u"html with 200"_s,
        u"html with 502"_s,
        u"half an object"_s,
        u"empty"_s,
        u"deep"_s,
        u"140 MB"_s,
        u"wrong list"_s,
        u"wrong members"_s,
    };
}

Fault futureAnswer(const QString &platform)
{
    if (platform == "turso"_L1)
        return bodyFault(R"({"groups":[{"name":"from-the-future","uuid":"u","locations":["moon-1"],
            "primary":"moon-1","status":"entangled","delete_protection":"perhaps"}]})");
    if (platform == "braintrust"_L1)
        return bodyFault(R"({"objects":[{"id":"6f1f4f2c-6b7e-4a3e-9b1d-0a1b2c3d4e5f","name":
            "from-the-future","kind":"hologram","member_users":"everyone","created":"soon"}]})");
    return bodyFault(
        R"([{"metadata":{"id":"f1","name":"from-the-future","provisioningStatus":"entangled",
        "healthStatus":"radiant","creationTime":"soon"},"spec":{"roleIDs":"all"}}])");
}

} // namespace groupdesk::test
