#include "profilejson.h"

#include <QJsonArray>

#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

constexpr QLatin1String idKey("id");
constexpr QLatin1String tokenKey("token");
constexpr QLatin1String optionsKey("options");

/// One key of the file and the member it stands for. read() takes any value, also Undefined; the
/// value write() gives is Undefined if the key is not needed.
struct Field
{
    QLatin1String key;
    void (*read)(const QJsonValue &value, Profile &profile);
    QJsonValue (*write)(const Profile &profile);
};

QJsonValue missing()
{
    return QJsonValue(QJsonValue::Undefined);
}

void readOrganizations(const QJsonValue &value, Profile &profile)
{
    profile.onlyOrganizations.clear();
    const QJsonArray only = value.toArray();
    for (const QJsonValue &organization : only) {
        if (const QString id = organization.toString(); !id.isEmpty())
            profile.onlyOrganizations.append(id);
    }
}

QJsonValue writeOrganizations(const Profile &profile)
{
    if (profile.onlyOrganizations.isEmpty())
        return u"all"_s;
    return QJsonArray::fromStringList(profile.onlyOrganizations);
}

void readClass(const QJsonValue &value, Profile &profile)
{
    profile.endpointClass = EndpointClass::Production;
    for (const auto known :
         { EndpointClass::Staging, EndpointClass::Development, EndpointClass::Demo }) {
        if (value == QJsonValue(toKey(known)))
            profile.endpointClass = known;
    }
}

void readSource(const QJsonValue &value, Profile &profile)
{
    profile.tokenSource = value.isUndefined() ? Profile().tokenSource : TokenSource::Session;
    for (const auto known : { TokenSource::Keychain, TokenSource::Environment }) {
        if (value == QJsonValue(toKey(known)))
            profile.tokenSource = known;
    }
}

QJsonValue writeVariable(const Profile &profile)
{
    return profile.tokenVariable.isEmpty() ? missing() : QJsonValue(profile.tokenVariable);
}

constexpr std::array profileFields {
    Field { QLatin1String("name"),
            [](const QJsonValue &value, Profile &profile) { profile.name = value.toString(); },
            [](const Profile &profile) { return QJsonValue(profile.name); } },
    Field { QLatin1String("platform"),
            [](const QJsonValue &value, Profile &profile) {
                profile.platform = PlatformId(value.toString());
            },
            [](const Profile &profile) { return QJsonValue(profile.platform.toString()); } },
    Field { QLatin1String("baseUrl"),
            [](const QJsonValue &value, Profile &profile) {
                const QUrl url(value.toString(), QUrl::StrictMode);
                profile.baseUrl = url.isValid() ? url : QUrl();
            },
            [](const Profile &profile) {
                return QJsonValue(profile.baseUrl.toString(QUrl::FullyEncoded));
            } },
    Field { QLatin1String("organizations"), readOrganizations, writeOrganizations },
    Field { QLatin1String("class"), readClass,
            [](const Profile &profile) { return QJsonValue(toKey(profile.endpointClass)); } },
};

constexpr std::array tokenFields {
    Field { QLatin1String("source"), readSource,
            [](const Profile &profile) { return QJsonValue(toKey(profile.tokenSource)); } },
    Field {
        QLatin1String("variable"),
        [](const QJsonValue &value, Profile &profile) { profile.tokenVariable = value.toString(); },
        writeVariable },
};

/// Reads \a fields out of \a stored; what they do not express remains.
QJsonObject readFields(QJsonObject stored, std::span<const Field> fields, Profile &profile)
{
    for (const Field &field : fields) {
        const QJsonValue value = stored.value(field.key);
        field.read(value, profile);
        if (field.write(profile) == value)
            stored.remove(field.key);
    }
    return stored;
}

/// \a remains with the profile's values of \a fields added.
QJsonObject writeFields(QJsonObject remains, std::span<const Field> fields, const Profile &profile)
{
    for (const Field &field : fields) {
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

void readToken(QJsonObject &unknown, Profile &profile)
{
    const QJsonValue stored = unknown.value(tokenKey);
    if (stored.isObject() || stored.isUndefined())
        keep(unknown, tokenKey, readFields(stored.toObject(), tokenFields, profile));
}

void writeToken(QJsonObject &stored, const Profile &profile)
{
    const QJsonValue original = stored.value(tokenKey);
    const QJsonObject token = writeFields(original.toObject(), tokenFields, profile);
    const bool unreadable = !original.isObject() && !original.isUndefined();
    if (unreadable && token == writeFields({}, tokenFields, Profile()))
        return;
    stored.insert(tokenKey, token);
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
    unknown = readFields(std::move(unknown), profileFields, profile);
    readToken(unknown, profile);
    readOptions(unknown, profile);
    profile.unknown = unknown;
    return profile;
}

QJsonObject profileToJson(const Profile &profile)
{
    QJsonObject stored = writeFields(profile.unknown, profileFields, profile);
    writeToken(stored, profile);
    writeOptions(stored, profile);
    stored.insert(idKey, profile.id.toString());
    return stored;
}

} // namespace groupdesk
