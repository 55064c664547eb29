#include "profilejson.h"

#include "profilefields.h"

#include <span>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

constexpr QLatin1String idKey("id");
constexpr QLatin1String tokenKey("token");
constexpr QLatin1String signInKey("signIn");
constexpr QLatin1String networkKey("network");
constexpr QLatin1String optionsKey("options");

/// Reads \a fields out of \a stored; what they do not express remains.
QJsonObject readFields(QJsonObject stored, std::span<const ProfileField> fields, Profile &profile)
{
    for (const ProfileField &field : fields) {
        const QJsonValue value = stored.value(field.key);
        field.read(value, profile);
        if (field.write(profile) == value)
            stored.remove(field.key);
    }
    return stored;
}

/// \a remains with the profile's values of \a fields added.
QJsonObject writeFields(QJsonObject remains, std::span<const ProfileField> fields,
                        const Profile &profile)
{
    for (const ProfileField &field : fields) {
        const QJsonValue current = field.write(profile);
        const QJsonValue original = remains.value(field.key);
        Profile asRead;
        field.read(original, asRead);
        const bool unchanged = !original.isUndefined() && field.write(asRead) == current;
        if (unchanged)
            continue;
        if (current.isUndefined())
            remains.remove(field.key);
        else
            remains.insert(field.key, current);
    }
    return remains;
}

/// Keeps \a remains under \a key, if there is anything to keep.
void keep(QJsonObject &unknown, QLatin1String key, const QJsonObject &remains)
{
    if (remains.isEmpty())
        unknown.remove(key);
    else
        unknown.insert(key, remains);
}

/// Reads the object under \a key.
void readGroup(QJsonObject &unknown, QLatin1String key, std::span<const ProfileField> fields,
               Profile &profile)
{
    const QJsonValue stored = unknown.value(key);
    if (stored.isObject() || stored.isUndefined())
        keep(unknown, key, readFields(stored.toObject(), fields, profile));
}

/// Writes the object under \a key, if there is anything to write.
void writeGroup(QJsonObject &stored, QLatin1String key, std::span<const ProfileField> fields,
                const Profile &profile)
{
    const QJsonValue original = stored.value(key);
    const QJsonObject group = writeFields(original.toObject(), fields, profile);
    const bool unreadable = !original.isObject() && !original.isUndefined();
    if (unreadable && group == writeFields({}, fields, Profile()))
        return;
    keep(stored, key, group);
}

void readOptions(QJsonObject &unknown, Profile &profile)
{
    const QJsonValue stored = unknown.value(optionsKey);
    if (!stored.isObject())
        return;
    QJsonObject remains;
    const QJsonObject options = stored.toObject();
    for (auto option = options.begin(); option != options.end(); ++option) {
        if (option.value().isString())
            profile.options.insert(option.key(), option.value().toString());
        else
            remains.insert(option.key(), option.value());
    }
    keep(unknown, optionsKey, remains);
}

void writeOptions(QJsonObject &stored, const Profile &profile)
{
    if (profile.options.isEmpty())
        return; // whatever is kept there stays
    QJsonObject options = stored.value(optionsKey).toObject();
    for (auto option = profile.options.begin(); option != profile.options.end(); ++option)
        options.insert(option.key(), option.value());
    stored.insert(optionsKey, options);
}

} // namespace

std::optional<Profile> profileFromJson(const QJsonValue &stored)
{
    QJsonObject unknown = stored.toObject();
    Profile profile;
    profile.id = ProfileId(unknown.take(idKey).toString());
    if (profile.id.isEmpty())
        return std::nullopt;
    unknown = readFields(std::move(unknown), profileFields(), profile);
    readGroup(unknown, tokenKey, tokenFields(), profile);
    readGroup(unknown, signInKey, signInFields(), profile);
    readGroup(unknown, networkKey, networkFields(), profile);
    readOptions(unknown, profile);
    profile.unknown = unknown;
    return profile;
}

QJsonObject profileToJson(const Profile &profile)
{
    QJsonObject stored = writeFields(profile.unknown, profileFields(), profile);
    writeGroup(stored, tokenKey, tokenFields(), profile);
    writeGroup(stored, signInKey, signInFields(), profile);
    writeGroup(stored, networkKey, networkFields(), profile);
    writeOptions(stored, profile);
    stored.insert(idKey, profile.id.toString());
    return stored;
}

} // namespace groupdesk
