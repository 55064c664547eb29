#include "braintrustgrantwriting.h"

#include "braintrustdecode.h"
#include "braintrustgrants.h"
#include "decode.h"
#include "servicecall.h"

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

/// What cannot be right; an empty field: nothing.
struct Flaw
{
    QString field;
    QString reason;
};

Flaw flawOf(const Grant &grant)
{
    if (grant.objectType.isEmpty())
        return { u"object_type"_s, u"It is not said what kind of object it is about"_s };
    if (grant.permission.isEmpty() == grant.role.isEmpty())
        return { u"permission"_s, u"Either a permission or a role is granted"_s };
    if (!grant.restriction.isEmpty() && grant.permission.isEmpty())
        return { u"restrict_object_type"_s, u"A role cannot be restricted"_s };
    if (grant.user.isEmpty() == grant.group.isEmpty())
        return { u"group_id"_s, u"Either a user or a group holds it"_s };
    return {};
}

/// The ids of the body with their keys; those that are not there are left out.
QList<QPair<QString, QString>> idsOf(const Grant &grant)
{
    QList<QPair<QString, QString>> ids { { u"object_id"_s, grant.objectId } };
    if (!grant.user.isEmpty())
        ids.append({ u"user_id"_s, grant.user });
    if (!grant.group.isEmpty())
        ids.append({ u"group_id"_s, grant.group.toString() });
    if (!grant.role.isEmpty())
        ids.append({ u"role_id"_s, grant.role.toString() });
    return ids;
}

/// A row, or anything else that is not a page of somebody else's: the answer says nothing that was
/// not asked for, but one about another object is no success.
CloudResult<Done> accepted(const RestReply &reply, const Grant &wanted)
{
    const CloudResult<QJsonDocument> document = parseJson(reply);
    if (!document)
        return Unexpected(document.error());
    const std::optional<Grant> made = braintrust::grant(document->object());
    if (!made)
        return Unexpected(badShape(reply, u"The grant cannot be read"_s));
    if (!sameGrant(*made, wanted))
        return Unexpected(badShape(reply, u"The answer is about another grant"_s));
    return Done {};
}

} // namespace

CloudResult<PlannedRequest> BraintrustGrantWriting::plannedCreate(
    const Organization & /*organization*/, const Grant &grant) const
{
    if (const Flaw flaw = flawOf(grant); !flaw.field.isEmpty())
        return Unexpected(badArgument(m_client, flaw.field, flaw.reason));
    QJsonObject body { { u"object_type"_s, grant.objectType } };
    for (const auto &[key, text] : idsOf(grant)) {
        const std::optional<QString> id = braintrust::canonicalUuid(text);
        if (!id)
            return Unexpected(badArgument(m_client, key, u"\"%1\" is not a UUID"_s.arg(text)));
        body.insert(key, *id);
    }
    if (!grant.permission.isEmpty())
        body.insert("permission"_L1, grant.permission);
    if (!grant.restriction.isEmpty())
        body.insert("restrict_object_type"_L1, grant.restriction);
    return m_client.planned(WriteVerb::Post, ApiPath("/v1/acl"_L1), body);
}

void BraintrustGrantWriting::create(const Organization &organization, const Grant &grant,
                                    QObject *context, Callback<Done> done)
{
    const CloudResult<PlannedRequest> request = plannedCreate(organization, grant);
    if (!request) {
        answerLater<Done>(&m_life, context, Unexpected(request.error()), std::move(done));
        return;
    }
    Grant sent = grant;
    sent.objectId = grant.objectId.toLower();
    sent.user = grant.user.toLower();
    sent.group = GroupId(grant.group.toString().toLower());
    sent.role = RoleId(grant.role.toString().toLower());
    const Decoder<Done> decoder = [sent](const RestReply &reply) { return accepted(reply, sent); };
    m_client.send(*request, context, decoded<Done>(context, decoder, std::move(done)));
}

} // namespace groupdesk
