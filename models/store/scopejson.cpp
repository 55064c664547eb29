#include "scopejson.h"

using namespace Qt::StringLiterals;

namespace groupdesk {

QJsonObject toJson(const Scope &scope)
{
    QJsonObject json;
    if (const auto *folder = std::get_if<FolderScope>(&scope))
        json.insert("folder"_L1, folder->name);
    if (const auto *profile = std::get_if<ProfileId>(&scope))
        json.insert("profile"_L1, profile->toString());
    if (const auto *source = std::get_if<SourceRef>(&scope)) {
        json.insert("profile"_L1, source->profile.toString());
        json.insert("organization"_L1, source->organization.toString());
    }
    return json;
}

Scope scopeFrom(const QJsonObject &json)
{
    const ProfileId profile(json.value("profile"_L1).toString());
    const OrganizationId organization(json.value("organization"_L1).toString());
    if (!profile.isEmpty() && !organization.isEmpty())
        return SourceRef { profile, organization };
    if (!profile.isEmpty())
        return profile;
    if (const QString folder = json.value("folder"_L1).toString(); !folder.isEmpty())
        return FolderScope { folder };
    return EverythingScope {};
}

} // namespace groupdesk
