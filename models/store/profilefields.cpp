#include "profilefields.h"

#include <QJsonArray>

#include <array>
#include <chrono>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

using Field = ProfileField;

QJsonValue missing()
{
    return QJsonValue(QJsonValue::Undefined);
}

/// What is the default is not written.
template <class T>
QJsonValue unlessDefault(const T &value, const T &fallback)
{
    return value == fallback ? missing() : QJsonValue(value);
}

/// The one of \a words whose key \a value is.
template <class Word>
Word wordIn(const QJsonValue &value, std::initializer_list<Word> words, Word fallback)
{
    for (const Word word : words) {
        if (value == QJsonValue(toKey(word)))
            return word;
    }
    return fallback;
}

/// A whole number between \a least and \a most, or \a fallback.
int numberIn(const QJsonValue &value, int least, int most, int fallback)
{
    const int number = value.toInt(least - 1); // also if it has a fraction
    return number < least || number > most ? fallback : number;
}

QUrl urlIn(const QJsonValue &value)
{
    const QUrl url(value.toString(), QUrl::StrictMode);
    return url.isValid() ? url : QUrl();
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
    profile.endpointClass
        = wordIn(value, { EndpointClass::Staging, EndpointClass::Development, EndpointClass::Demo },
                 EndpointClass::Production);
}

void readSource(const QJsonValue &value, Profile &profile)
{
    profile.tokenSource
        = wordIn(value,
                 { TokenSource::Keychain, TokenSource::Environment, TokenSource::Command,
                   TokenSource::Ask, TokenSource::VaultFile },
                 value.isUndefined() ? Profile().tokenSource : TokenSource::Session);
}

template <std::chrono::seconds NetworkOptions::*limit, int most>
void readSeconds(const QJsonValue &value, Profile &profile)
{
    const auto fallback = int((NetworkOptions().*limit).count());
    profile.network.*limit = std::chrono::seconds(numberIn(value, 1, most, fallback));
}

template <std::chrono::seconds NetworkOptions::*limit>
QJsonValue writeSeconds(const Profile &profile)
{
    return unlessDefault(qint64((profile.network.*limit).count()),
                         qint64((NetworkOptions().*limit).count()));
}

template <QString OAuthClient::*text>
void readOAuth(const QJsonValue &value, Profile &profile)
{
    profile.oauth.*text = value.toString(OAuthClient().*text);
}

template <QString OAuthClient::*text>
QJsonValue writeOAuth(const Profile &profile)
{
    return unlessDefault(profile.oauth.*text, OAuthClient().*text);
}

template <QString Profile::*text>
void readText(const QJsonValue &value, Profile &profile)
{
    profile.*text = value.toString();
}

template <QString Profile::*text>
QJsonValue writeText(const Profile &profile)
{
    return unlessDefault(profile.*text, QString());
}

constexpr std::array ofProfile {
    Field { QLatin1String("name"), readText<&Profile::name>,
            [](const Profile &profile) { return QJsonValue(profile.name); } },
    Field { QLatin1String("platform"),
            [](const QJsonValue &value, Profile &profile) {
                profile.platform = PlatformId(value.toString());
            },
            [](const Profile &profile) { return QJsonValue(profile.platform.toString()); } },
    Field { QLatin1String("baseUrl"),
            [](const QJsonValue &value, Profile &profile) { profile.baseUrl = urlIn(value); },
            [](const Profile &profile) {
                return QJsonValue(profile.baseUrl.toString(QUrl::FullyEncoded));
            } },
    Field { QLatin1String("organizations"), readOrganizations, writeOrganizations },
    Field { QLatin1String("class"), readClass,
            [](const Profile &profile) { return QJsonValue(toKey(profile.endpointClass)); } },
    Field { QLatin1String("folder"), readText<&Profile::folder>, writeText<&Profile::folder> },
    Field { QLatin1String("startReadOnly"),
            [](const QJsonValue &value, Profile &profile) {
                // Whatever stands there but a plain "false" is the careful choice.
                profile.startReadOnly = !value.isUndefined() && value != QJsonValue(false);
            },
            [](const Profile &profile) { return unlessDefault(profile.startReadOnly, false); } },
};

constexpr std::array ofToken {
    Field { QLatin1String("source"), readSource,
            [](const Profile &profile) { return QJsonValue(toKey(profile.tokenSource)); } },
    Field { QLatin1String("variable"), readText<&Profile::tokenVariable>,
            writeText<&Profile::tokenVariable> },
    Field { QLatin1String("command"), readText<&Profile::tokenCommand>,
            writeText<&Profile::tokenCommand> },
};

constexpr std::array ofSignIn {
    Field { QLatin1String("method"),
            [](const QJsonValue &value, Profile &profile) {
                profile.signIn = wordIn(value, { SignInMethod::Browser }, SignInMethod::Token);
            },
            [](const Profile &profile) {
                return unlessDefault(toKey(profile.signIn), toKey(SignInMethod::Token));
            } },
    Field { QLatin1String("issuer"),
            [](const QJsonValue &value, Profile &profile) { profile.oauth.issuer = urlIn(value); },
            [](const Profile &profile) {
                return unlessDefault(profile.oauth.issuer.toString(QUrl::FullyEncoded), QString());
            } },
    Field { QLatin1String("clientId"), readOAuth<&OAuthClient::clientId>,
            writeOAuth<&OAuthClient::clientId> },
    Field { QLatin1String("redirectPort"),
            [](const QJsonValue &value, Profile &profile) {
                const int fallback = OAuthClient().redirectPort;
                profile.oauth.redirectPort = quint16(numberIn(value, 0, 65535, fallback));
            },
            [](const Profile &profile) {
                return unlessDefault(int(profile.oauth.redirectPort),
                                     int(OAuthClient().redirectPort));
            } },
    Field { QLatin1String("redirectPath"), readOAuth<&OAuthClient::redirectPath>,
            writeOAuth<&OAuthClient::redirectPath> },
    Field { QLatin1String("scope"), readOAuth<&OAuthClient::scope>,
            writeOAuth<&OAuthClient::scope> },
};

constexpr std::array ofNetwork {
    Field { QLatin1String("proxy"),
            [](const QJsonValue &value, Profile &profile) {
                using Mode = ProxySettings::Mode;
                profile.network.proxy.mode
                    = wordIn(value, { Mode::None, Mode::Http, Mode::Socks5 }, Mode::System);
            },
            [](const Profile &profile) {
                return unlessDefault(toKey(profile.network.proxy.mode),
                                     toKey(ProxySettings::Mode::System));
            } },
    Field { QLatin1String("proxyHost"),
            [](const QJsonValue &value, Profile &profile) {
                profile.network.proxy.host = value.toString();
            },
            [](const Profile &profile) {
                return unlessDefault(profile.network.proxy.host, QString());
            } },
    Field {
        QLatin1String("proxyPort"),
        [](const QJsonValue &value, Profile &profile) {
            profile.network.proxy.port = quint16(numberIn(value, 0, 65535, 0));
        },
        [](const Profile &profile) { return unlessDefault(int(profile.network.proxy.port), 0); } },
    Field { QLatin1String("proxyUser"),
            [](const QJsonValue &value, Profile &profile) {
                profile.network.proxy.user = value.toString();
            },
            [](const Profile &profile) {
                return unlessDefault(profile.network.proxy.user, QString());
            } },
    Field {
        QLatin1String("caFile"),
        [](const QJsonValue &value, Profile &profile) {
            profile.network.caFile = value.toString();
        },
        [](const Profile &profile) { return unlessDefault(profile.network.caFile, QString()); } },
    Field { QLatin1String("connectSeconds"), readSeconds<&NetworkOptions::connectLimit, 300>,
            writeSeconds<&NetworkOptions::connectLimit> },
    Field { QLatin1String("firstByteSeconds"), readSeconds<&NetworkOptions::firstByteLimit, 600>,
            writeSeconds<&NetworkOptions::firstByteLimit> },
    Field { QLatin1String("totalSeconds"), readSeconds<&NetworkOptions::totalLimit, 3600>,
            writeSeconds<&NetworkOptions::totalLimit> },
};

} // namespace

std::span<const ProfileField> profileFields()
{
    return ofProfile;
}

std::span<const ProfileField> tokenFields()
{
    return ofToken;
}

std::span<const ProfileField> signInFields()
{
    return ofSignIn;
}

std::span<const ProfileField> networkFields()
{
    return ofNetwork;
}

} // namespace groupdesk
