#include "profileexchange.h"

#include "profilejson.h"
#include "redactor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

constexpr QLatin1String formatName("groupdesk-profiles");
constexpr int currentVersion = 1;
constexpr qsizetype sizeLimit = 1024 * 1024;
constexpr qsizetype countLimit = 1000;

/// The options of this version; what another one may hold in an option nobody knows.
QHash<QString, QString> knownOptions(const QHash<QString, QString> &options)
{
    QHash<QString, QString> known;
    for (const QLatin1String key :
         { profileoption::personalRoot, profileoption::closestRegionUrl }) {
        if (const auto found = options.constFind(key); found != options.constEnd())
            known.insert(key, *found);
    }
    return known;
}

QUrl bareUrl(const QUrl &url)
{
    return url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

/// A host name that somebody gave a name and password, as in an address, has lost them.
QString bareHost(const QString &host)
{
    return host.mid(host.lastIndexOf(u'@') + 1);
}

bool isVariableName(const QString &text)
{
    static const QRegularExpression name(u"\\A[A-Za-z_][A-Za-z0-9_]*\\z"_s);
    return name.match(text).hasMatch();
}

bool isPlainId(const QString &text)
{
    static const QRegularExpression id(u"\\A[A-Za-z0-9._-]{1,64}\\z"_s);
    return id.match(text).hasMatch();
}

Profile withoutSecrets(Profile profile)
{
    profile.unknown = {};
    profile.options = knownOptions(profile.options);
    profile.baseUrl = bareUrl(profile.baseUrl);
    profile.oauth.issuer = bareUrl(profile.oauth.issuer);
    profile.network.proxy.host = bareHost(profile.network.proxy.host);
    // A user name has no colon (RFC 7617): what follows one is a password.
    profile.network.proxy.user = profile.network.proxy.user.section(u':', 0, 0);
    profile.tokenCommand = withoutTokens(profile.tokenCommand);
    if (!isVariableName(profile.tokenVariable))
        profile.tokenVariable.clear();
    if (auto region = profile.options.find(profileoption::closestRegionUrl);
        region != profile.options.end())
        *region = bareUrl(QUrl(*region)).toString(QUrl::FullyEncoded);
    return profile;
}

bool namesSomebody(const QUrl &url)
{
    return !url.userInfo().isEmpty();
}

/// Whether one of the addresses has a name or password in it.
bool hasUserInfo(const Profile &profile)
{
    return namesSomebody(profile.baseUrl) || namesSomebody(profile.oauth.issuer)
        || namesSomebody(QUrl(profile.options.value(profileoption::closestRegionUrl)))
        || profile.network.proxy.host.contains(u'@');
}

/// The list of entries in a file of ours; the error is Newer, or Corrupt with the reason.
StoreResult<QJsonArray> entriesOf(const QByteArray &file)
{
    const auto corrupt = [](const QString &reason) {
        return Unexpected(StoreError { StoreError::Kind::Corrupt, reason, {} });
    };
    if (file.size() > sizeLimit)
        return corrupt(u"the file is larger than 1 MiB"_s);
    QJsonParseError parse;
    const QJsonObject root = QJsonDocument::fromJson(file, &parse).object();
    if (parse.error != QJsonParseError::NoError)
        return corrupt(parse.errorString());
    if (root.value("format"_L1) != QJsonValue(formatName))
        return corrupt(u"\"format\" is not \"groupdesk-profiles\""_s);
    const double version = root.value("version"_L1).toDouble();
    if (version > currentVersion) {
        const QString reason = u"version %1"_s.arg(version);
        return Unexpected(StoreError { StoreError::Kind::Newer, reason, {} });
    }
    if (version != currentVersion)
        return corrupt(u"\"version\" is not a version"_s);
    if (!root.value("profiles"_L1).isArray())
        return corrupt(u"\"profiles\" is not a list"_s);
    const QJsonArray entries = root.value("profiles"_L1).toArray();
    if (entries.size() > countLimit)
        return corrupt(u"there are more than %1 profiles"_s.arg(countLimit));
    return entries;
}

QString idFor(const QJsonObject &entry, const QSet<ProfileId> &taken)
{
    const QString given = entry.value("id"_L1).toString();
    if (isPlainId(given) && !taken.contains(ProfileId(given)))
        return given;
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

std::optional<Profile> importedProfile(QJsonObject entry, const QSet<ProfileId> &taken)
{
    entry.insert("id"_L1, idFor(entry, taken));
    std::optional<Profile> profile = profileFromJson(entry);
    if (!profile || hasUserInfo(*profile))
        return std::nullopt;
    profile->unknown = {};
    profile->options = knownOptions(profile->options);
    profile->name = profile->name.simplified();
    profile->folder = profile->folder.simplified();
    if (profile->tokenSource == TokenSource::Command)
        profile->tokenSource = TokenSource::Ask;
    return profile;
}

} // namespace

QByteArray exportedProfiles(const QList<Profile> &profiles)
{
    QJsonArray entries;
    for (const Profile &profile : profiles)
        entries.append(profileToJson(withoutSecrets(profile)));
    const QJsonObject root { { u"format"_s, formatName },
                             { u"version"_s, currentVersion },
                             { u"profiles"_s, entries } };
    return QJsonDocument(root).toJson();
}

StoreResult<ImportedProfiles> importedProfiles(const QByteArray &file)
{
    auto entries = entriesOf(file);
    if (!entries)
        return Unexpected(std::move(entries).error());
    ImportedProfiles imported;
    QSet<ProfileId> taken;
    for (const QJsonValue &entry : std::as_const(*entries)) {
        const auto profile
            = entry.isObject() ? importedProfile(entry.toObject(), taken) : std::nullopt;
        if (!profile) {
            ++imported.skipped;
            continue;
        }
        taken.insert(profile->id);
        imported.profiles.append(*profile);
    }
    return imported;
}

} // namespace groupdesk
