#include "instance/instancerequest.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

using Kind = InstanceRequest::Kind;

constexpr int currentVersion = 1;
constexpr qsizetype mostFiles = 100;
constexpr qsizetype longestToken = 1024;

constexpr std::array<std::pair<Kind, QLatin1String>, 3> kinds { {
    { Kind::Raise, QLatin1String("raise") },
    { Kind::NewWindow, QLatin1String("window") },
    { Kind::Demo, QLatin1String("demo") },
} };

QString wordOf(Kind kind)
{
    const auto *found = std::find_if(kinds.begin(), kinds.end(),
                                     [kind](const auto &pair) { return pair.first == kind; });
    return found->second;
}

std::optional<Kind> kindOf(const QString &word)
{
    const auto *found = std::find_if(kinds.begin(), kinds.end(),
                                     [&word](const auto &pair) { return pair.second == word; });
    return found == kinds.end() ? std::nullopt : std::optional(found->first);
}

/// It becomes a variable of the environment.
bool isPlainToken(const QString &token)
{
    return token.size() <= longestToken && std::all_of(token.cbegin(), token.cend(), [](QChar c) {
               return c.unicode() > 0x20 && c.unicode() < 0x7f;
           });
}

Result<QStringList, QString> filesIn(const QJsonValue &value)
{
    const QJsonArray entries = value.toArray();
    if (entries.size() > mostFiles)
        return Unexpected(u"too many files"_s);
    QStringList files;
    for (const QJsonValue &entry : entries) {
        const QString file = entry.toString();
        if (!QDir::isAbsolutePath(file) || file.contains(QChar(0)))
            return Unexpected(u"a file without an absolute path"_s);
        files.append(file);
    }
    return files;
}

} // namespace

QByteArray encoded(const InstanceRequest &request)
{
    const QJsonObject root { { u"groupdesk"_s, currentVersion },
                             { u"kind"_s, wordOf(request.kind) },
                             { u"readOnly"_s, request.readOnly },
                             { u"files"_s, QJsonArray::fromStringList(request.files) },
                             { u"activationToken"_s, request.activationToken } };
    return QJsonDocument(root).toJson(QJsonDocument::Compact) + '\n';
}

Result<InstanceRequest, QString> decodedRequest(const QByteArray &line)
{
    QJsonParseError parse;
    const QJsonObject root = QJsonDocument::fromJson(line, &parse).object();
    if (parse.error != QJsonParseError::NoError)
        return Unexpected(parse.errorString());
    if (root.value("groupdesk"_L1) != QJsonValue(currentVersion))
        return Unexpected(u"not a request of this version"_s);
    const std::optional<Kind> kind = kindOf(root.value("kind"_L1).toString());
    if (!kind)
        return Unexpected(u"an unknown kind of request"_s);
    auto files = filesIn(root.value("files"_L1));
    if (!files)
        return Unexpected(files.error());
    InstanceRequest request;
    request.kind = *kind;
    // What cannot be understood must not open more doors.
    request.readOnly = root.value("readOnly"_L1).toBool(true);
    request.files = *std::move(files);
    request.activationToken = root.value("activationToken"_L1).toString();
    if (!isPlainToken(request.activationToken))
        return Unexpected(u"a token that is none"_s);
    return request;
}

} // namespace groupdesk
