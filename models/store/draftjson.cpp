#include "draftjson.h"

#include "contentjson.h"

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

std::optional<QString> textOf(const QJsonValue &value)
{
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

} // namespace

QJsonObject draftToJson(const EditDraft &draft)
{
    QJsonObject json {
        { u"profile"_s, draft.ref.profile.toString() },
        { u"organization"_s, draft.ref.organization.toString() },
        { u"group"_s, draft.ref.group.toString() },
        { u"groupName"_s, draft.groupName },
        { u"base"_s, contentToJson(draft.base) },
        { u"wanted"_s, contentToJson(draft.wanted) },
    };
    if (draft.saved.isValid())
        json.insert("saved"_L1, draft.saved.toUTC().toString(Qt::ISODateWithMs));
    return json;
}

std::optional<EditDraft> draftFromJson(const QJsonObject &stored)
{
    const auto profile = textOf(stored.value("profile"_L1));
    const auto organization = textOf(stored.value("organization"_L1));
    const auto group = textOf(stored.value("group"_L1));
    const auto name = textOf(stored.value("groupName"_L1));
    const auto base = contentFromJson(stored.value("base"_L1));
    const auto wanted = contentFromJson(stored.value("wanted"_L1));
    if (!profile || !organization || !group || !name || !base || !wanted)
        return std::nullopt;
    const QString saved = stored.value("saved"_L1).toString();
    return EditDraft {
        .ref = { ProfileId(*profile), OrganizationId(*organization), GroupId(*group) },
        .groupName = *name,
        .base = *base,
        .wanted = *wanted,
        .saved = QDateTime::fromString(saved, Qt::ISODateWithMs).toUTC(),
    };
}

} // namespace groupdesk
