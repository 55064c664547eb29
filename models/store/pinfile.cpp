#include "pinfile.h"

#include "paths.h"
#include "privatefile.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

constexpr QLatin1String formatKey("format");
constexpr QLatin1String versionKey("version");
constexpr QLatin1String groupsKey("groups");
constexpr QLatin1String profileKey("profile");
constexpr QLatin1String organizationKey("organization");
constexpr QLatin1String groupKey("group");
constexpr QLatin1String formatName("groupdesk-pins");
constexpr int currentVersion = 1;
constexpr qint64 sizeLimit = 16 * 1024 * 1024;

/// The error is Newer, or Corrupt with the reason; without a path.
StoreResult<QJsonObject> rootOf(const QByteArray &content)
{
    const auto corrupt = [](const QString &reason) {
        return Unexpected(StoreError { StoreError::Kind::Corrupt, reason, {} });
    };
    if (content.size() > sizeLimit)
        return corrupt(u"the file is larger than 16 MiB"_s);
    QJsonParseError parse;
    const QJsonObject root = QJsonDocument::fromJson(content, &parse).object();
    if (parse.error != QJsonParseError::NoError)
        return corrupt(parse.errorString());
    if (root.value(formatKey) != QJsonValue(formatName))
        return corrupt(u"\"format\" is not \"groupdesk-pins\""_s);
    const double version = root.value(versionKey).toDouble();
    if (version > currentVersion) {
        const QString reason = u"version %1"_s.arg(version);
        return Unexpected(StoreError { StoreError::Kind::Newer, reason, {} });
    }
    if (version != currentVersion)
        return corrupt(u"\"version\" is not a version"_s);
    if (!root.value(groupsKey).isArray())
        return corrupt(u"\"groups\" is not a list"_s);
    return root;
}

std::optional<GroupRef> refOf(const QJsonObject &entry)
{
    const QString profile = entry.value(profileKey).toString();
    const QString organization = entry.value(organizationKey).toString();
    const QString group = entry.value(groupKey).toString();
    if (profile.isEmpty() || organization.isEmpty() || group.isEmpty())
        return std::nullopt;
    return GroupRef { ProfileId(profile), OrganizationId(organization), GroupId(group) };
}

} // namespace

PinFile::PinFile(const QString &directory) : m_directory(directory)
{
}

PinFile::~PinFile() = default;

QString PinFile::path() const
{
    return QDir(m_directory).absoluteFilePath(u"pins.json"_s);
}

StoreResult<PinFile::Content> PinFile::read() const
{
    const auto bytes = readFile(path(), sizeLimit);
    if (!bytes)
        return Unexpected(bytes.error());
    if (!*bytes)
        return Content {};
    auto root = rootOf(**bytes);
    if (!root)
        return Unexpected(StoreError { root.error().kind, root.error().detail, path() });
    Content content;
    for (const QJsonValue value : root->value(groupsKey).toArray()) {
        const auto ref = refOf(value.toObject());
        if (!ref) {
            // It may stand for a group that somebody wanted to be kept.
            return Unexpected(StoreError { StoreError::Kind::Corrupt,
                                           u"something in \"groups\" is no group"_s, path() });
        }
        content.groups.insert(*ref, value.toObject());
    }
    content.rest = *std::move(root);
    content.rest.remove(groupsKey);
    return content;
}

StoreResult<QSet<GroupRef>> PinFile::load()
{
    const auto content = read();
    if (!content)
        return Unexpected(content.error());
    return QSet<GroupRef>(content->groups.keyBegin(), content->groups.keyEnd());
}

StoreResult<Done> PinFile::save(const QSet<GroupRef> &pins)
{
    const auto before = read();
    if (!before)
        return Unexpected(before.error());
    if (QSet<GroupRef>(before->groups.keyBegin(), before->groups.keyEnd()) == pins)
        return Done {};
    QList<GroupRef> sorted(pins.cbegin(), pins.cend());
    std::sort(sorted.begin(), sorted.end());
    QJsonArray groups;
    for (const GroupRef &ref : std::as_const(sorted)) {
        QJsonObject entry = before->groups.value(ref);
        entry.insert(profileKey, ref.profile.toString());
        entry.insert(organizationKey, ref.organization.toString());
        entry.insert(groupKey, ref.group.toString());
        groups.append(entry);
    }
    QJsonObject root = before->rest;
    root.insert(formatKey, formatName);
    root.insert(versionKey, currentVersion);
    root.insert(groupsKey, groups);
    if (auto made = ensurePrivateDirectory(m_directory); !made)
        return made;
    return writePrivateFile(path(), QJsonDocument(root).toJson());
}

} // namespace groupdesk
