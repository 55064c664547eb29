#include "profilechanges.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

bool sameTimeouts(const NetworkOptions &left, const NetworkOptions &right)
{
    return left.connectLimit == right.connectLimit && left.firstByteLimit == right.firstByteLimit
        && left.totalLimit == right.totalLimit;
}

} // namespace

QStringList changedFields(const Profile &before, const Profile &after)
{
    QStringList fields;
    const auto note = [&fields](bool same, const QString &field) {
        if (!same)
            fields.append(field);
    };
    note(before.name == after.name, u"name"_s);
    note(before.platform == after.platform, u"platform"_s);
    note(before.baseUrl == after.baseUrl, u"baseUrl"_s);
    note(before.onlyOrganizations == after.onlyOrganizations, u"organizations"_s);
    note(before.endpointClass == after.endpointClass, u"class"_s);
    note(before.folder == after.folder, u"folder"_s);
    note(before.startReadOnly == after.startReadOnly, u"startReadOnly"_s);
    note(before.signIn == after.signIn, u"signIn"_s);
    note(before.oauth == after.oauth, u"oauth"_s);
    note(before.tokenSource == after.tokenSource, u"tokenSource"_s);
    note(before.tokenVariable == after.tokenVariable, u"tokenVariable"_s);
    note(before.tokenCommand == after.tokenCommand, u"tokenCommand"_s);
    note(before.network.proxy == after.network.proxy, u"proxy"_s);
    note(before.network.caFile == after.network.caFile, u"caFile"_s);
    note(sameTimeouts(before.network, after.network), u"timeouts"_s);
    note(before.options == after.options, u"options"_s);
    note(before.unknown == after.unknown, u"other"_s);
    return fields;
}

bool needsReopening(const Profile &before, const Profile &after)
{
    static const QSet<QString> harmless { u"name"_s, u"class"_s, u"folder"_s, u"startReadOnly"_s,
                                          u"other"_s };
    const QStringList fields = changedFields(before, after);
    return std::any_of(fields.cbegin(), fields.cend(),
                       [](const QString &field) { return !harmless.contains(field); });
}

bool isElsewhere(const Profile &before, const Profile &after)
{
    return before.platform != after.platform || before.baseUrl.scheme() != after.baseUrl.scheme()
        || before.baseUrl.authority() != after.baseUrl.authority()
        || before.oauth.issuer != after.oauth.issuer
        || before.network.proxy.host != after.network.proxy.host;
}

QList<SecretSlot> slotsOutOfUse(const Profile &before, const Profile &after)
{
    const bool otherProvider = before.platform != after.platform || before.baseUrl != after.baseUrl
        || before.oauth.issuer != after.oauth.issuer
        || before.oauth.clientId != after.oauth.clientId;
    if (before.signIn == SignInMethod::Browser) {
        if (after.signIn != SignInMethod::Browser)
            return { SecretSlot::SignIn, SecretSlot::ClientSecret };
        return otherProvider ? QList { SecretSlot::SignIn } : QList<SecretSlot> {};
    }
    return after.signIn == SignInMethod::Browser ? QList { SecretSlot::Token }
                                                 : QList<SecretSlot> {};
}

QList<ImportLine> compare(const QList<Profile> &present, const QList<Profile> &arriving)
{
    QList<ImportLine> lines;
    for (const Profile &profile : arriving) {
        ImportLine line { profile, ImportLine::State::New, {} };
        for (const Profile &known : present) {
            if (known.id != profile.id)
                continue;
            line.changedFields = changedFields(known, profile);
            line.state = line.changedFields.isEmpty() ? ImportLine::State::Same
                                                      : ImportLine::State::Changed;
        }
        lines.append(line);
    }
    return lines;
}

} // namespace groupdesk
