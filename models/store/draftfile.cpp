#include "draftfile.h"

#include "draftjson.h"
#include "paths.h"
#include "privatefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

constexpr QLatin1String formatKey("format");
constexpr QLatin1String versionKey("version");
constexpr QLatin1String formatName("groupdesk-draft");
constexpr int currentVersion = 1;
constexpr qint64 sizeLimit = 16 * 1024 * 1024;

QString fileName(const GroupRef &ref)
{
    QCryptographicHash digest(QCryptographicHash::Sha256);
    for (const QString &part :
         { ref.profile.toString(), ref.organization.toString(), ref.group.toString() }) {
        const QByteArray bytes = part.toUtf8();
        // With the lengths no two addresses give the same bytes.
        digest.addData(QByteArray::number(bytes.size()).append(':'));
        digest.addData(bytes);
    }
    return QString::fromLatin1(digest.result().toHex()) + ".json"_L1;
}

/// The error is the reason, for the log.
Result<EditDraft, QString> draftOf(const QByteArray &content)
{
    if (content.size() > sizeLimit)
        return Unexpected(u"it is larger than 16 MiB"_s);
    QJsonParseError parse;
    const QJsonObject root = QJsonDocument::fromJson(content, &parse).object();
    if (parse.error != QJsonParseError::NoError)
        return Unexpected(parse.errorString());
    if (root.value(formatKey) != QJsonValue(formatName))
        return Unexpected(u"\"format\" is not \"groupdesk-draft\""_s);
    if (root.value(versionKey) != QJsonValue(currentVersion))
        return Unexpected(u"it is of another version"_s);
    if (const auto draft = draftFromJson(root))
        return *draft;
    return Unexpected(u"something in it is missing or unknown"_s);
}

Result<EditDraft, QString> readDraft(const QFileInfo &file)
{
    const auto content = readFile(file.filePath(), sizeLimit);
    if (!content)
        return Unexpected(content.error().detail);
    if (!*content)
        return Unexpected(u"it is gone"_s);
    auto draft = draftOf(**content);
    // A copy under another name would come back however often the draft is removed.
    if (draft && fileName(draft->ref) != file.fileName())
        return Unexpected(u"it is not called after its group"_s);
    return draft;
}

} // namespace

DraftFiles::DraftFiles(const QString &directory) : m_directory(directory)
{
}

DraftFiles::~DraftFiles() = default;

QString DraftFiles::path(const GroupRef &ref) const
{
    return QDir(m_directory).absoluteFilePath(fileName(ref));
}

QList<EditDraft> DraftFiles::load()
{
    QList<EditDraft> drafts;
    const QFileInfoList files
        = QDir(m_directory).entryInfoList({ u"*.json"_s }, QDir::Files | QDir::Hidden, QDir::Name);
    for (const QFileInfo &file : files) {
        auto draft = readDraft(file);
        if (draft)
            drafts.append(*std::move(draft));
        else
            qWarning("%s: this draft is left out: %s", qPrintable(file.filePath()),
                     qPrintable(draft.error()));
    }
    std::stable_sort(
        drafts.begin(), drafts.end(),
        [](const EditDraft &left, const EditDraft &right) { return left.saved > right.saved; });
    return drafts;
}

StoreResult<Done> DraftFiles::save(const EditDraft &draft)
{
    QJsonObject root = draftToJson(draft);
    root.insert(formatKey, formatName);
    root.insert(versionKey, currentVersion);
    const QString target = path(draft.ref);
    const QByteArray content = QJsonDocument(root).toJson();
    if (content.size() > sizeLimit) {
        return Unexpected(
            StoreError { StoreError::Kind::Invalid, u"the draft is larger than 16 MiB"_s, target });
    }
    if (auto made = ensurePrivateDirectory(m_directory); !made)
        return made;
    return writePrivateFile(target, content);
}

StoreResult<Done> DraftFiles::remove(const GroupRef &ref)
{
    QFile file(path(ref));
    if (file.remove() || !QFileInfo::exists(file.fileName()))
        return Done {};
    return Unexpected(StoreError { StoreError::Kind::Io, file.errorString(), file.fileName() });
}

} // namespace groupdesk
