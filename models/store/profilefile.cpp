#include "profilefile.h"

#include "paths.h"
#include "privatefile.h"
#include "profilejson.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

constexpr QLatin1String formatKey("format");
constexpr QLatin1String versionKey("version");
constexpr QLatin1String profilesKey("profiles");
constexpr QLatin1String formatName("groupdesk-profiles");
constexpr int currentVersion = 1;
constexpr qint64 sizeLimit = 16 * 1024 * 1024;

QByteArray digestOf(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256);
}

/// The root of a file of ours; the error is Newer, or Corrupt with the reason.
StoreResult<QJsonObject> rootOf(const QByteArray &content)
{
    const auto corrupt = [](const QString &reason) {
        return Unexpected(StoreError { StoreError::Kind::Corrupt, reason, {} });
    };
    if (content.size() > sizeLimit)
        return corrupt(u"the file is larger than 16 MiB"_s);
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(content, &parse);
    if (parse.error != QJsonParseError::NoError)
        return corrupt(parse.errorString());
    const QJsonObject root = document.object();
    if (root.value(formatKey) != QJsonValue(formatName))
        return corrupt(u"\"format\" is not \"groupdesk-profiles\""_s);
    const double version = root.value(versionKey).toDouble();
    if (version > currentVersion) {
        const QString reason = u"version %1"_s.arg(version);
        return Unexpected(StoreError { StoreError::Kind::Newer, reason, {} });
    }
    if (version != currentVersion)
        return corrupt(u"\"version\" is not a version"_s);
    if (!root.value(profilesKey).isArray())
        return corrupt(u"\"profiles\" is not a list"_s);
    return root;
}

bool haveUniqueIds(const QList<Profile> &profiles)
{
    QSet<ProfileId> ids;
    for (const Profile &profile : profiles) {
        if (profile.id.isEmpty() || ids.contains(profile.id))
            return false;
        ids.insert(profile.id);
    }
    return true;
}

} // namespace

ProfileFile::ProfileFile(const QString &directory, Clock clock)
    : m_directory(directory), m_clock(std::move(clock))
{
}

ProfileFile::~ProfileFile() = default;

QString ProfileFile::path() const
{
    const QString own = QDir(m_directory).absoluteFilePath(u"profiles.json"_s);
    const QFileInfo info(own);
    if (!info.isSymLink())
        return own;
    // canonicalFilePath() is empty for a link to a file that is not there (yet).
    return info.exists() ? info.canonicalFilePath() : info.symLinkTarget();
}

StoreResult<QList<Profile>> ProfileFile::load()
{
    forget();
    auto content = readFile(path(), sizeLimit);
    if (!content)
        return Unexpected(std::move(content).error());
    if (!*content)
        return QList<Profile>();
    return take(**content);
}

StoreResult<QList<Profile>> ProfileFile::take(const QByteArray &content)
{
    auto root = rootOf(content);
    if (!root && root.error().kind == StoreError::Kind::Newer)
        return Unexpected(StoreError { StoreError::Kind::Newer, root.error().detail, path() });
    if (!root)
        return Unexpected(moveAside(root.error().detail));

    QList<Profile> profiles;
    QSet<ProfileId> ids;
    const QJsonArray entries = root->value(profilesKey).toArray();
    for (const QJsonValue &entry : entries) {
        const std::optional<Profile> profile = profileFromJson(entry);
        if (profile && !ids.contains(profile->id)) {
            ids.insert(profile->id);
            profiles.append(*profile);
        } else {
            m_skipped.append(entry);
        }
    }
    m_rest = *std::move(root);
    m_rest.remove(profilesKey);
    m_digest = digestOf(content);
    return profiles;
}

StoreError ProfileFile::moveAside(const QString &reason) const
{
    const QString from = path();
    const QString stamp = m_clock().toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    const QString base = from + ".corrupt-"_L1 + stamp;
    QString to = base;
    for (int number = 2; QFileInfo(to).exists() || QFileInfo(to).isSymLink(); ++number)
        to = base + u'-' + QString::number(number);
    QFile file(from);
    if (!file.rename(to)) // never replaces a file
        return { StoreError::Kind::Io, QString(reason + "; "_L1 + file.errorString()), from };
    return { StoreError::Kind::Corrupt, reason, to };
}

StoreResult<Done> ProfileFile::save(const QList<Profile> &profiles)
{
    if (!haveUniqueIds(profiles)) {
        return Unexpected(
            StoreError { StoreError::Kind::Invalid, u"profiles need ids of their own"_s, path() });
    }
    if (const auto unchanged = checkUnchanged(); !unchanged)
        return unchanged;
    const QString target = path();
    if (const auto made = ensurePrivateDirectory(QFileInfo(target).absolutePath()); !made)
        return made;
    const QByteArray content = document(profiles);
    if (const auto written = writePrivateFile(target, content); !written)
        return written;
    m_digest = digestOf(content);
    return Done {};
}

StoreResult<Done> ProfileFile::checkUnchanged() const
{
    auto content = readFile(path(), sizeLimit);
    if (!content)
        return Unexpected(std::move(content).error());
    if (!*content || digestOf(**content) == m_digest)
        return Done {};
    const auto root = rootOf(**content);
    if (!root && root.error().kind == StoreError::Kind::Newer)
        return Unexpected(StoreError { StoreError::Kind::Newer, root.error().detail, path() });
    return Unexpected(StoreError { StoreError::Kind::Io,
                                   u"the file was changed by another program since it was read"_s,
                                   path() });
}

QByteArray ProfileFile::document(const QList<Profile> &profiles) const
{
    QJsonArray entries;
    for (const Profile &profile : profiles)
        entries.append(profileToJson(profile));
    for (const QJsonValue &skipped : m_skipped)
        entries.append(skipped);
    QJsonObject root = m_rest;
    root.insert(formatKey, formatName);
    root.insert(versionKey, currentVersion);
    root.insert(profilesKey, entries);
    return QJsonDocument(root).toJson();
}

void ProfileFile::forget()
{
    m_digest.reset();
    m_rest = {};
    m_skipped = {};
}

} // namespace groupdesk
