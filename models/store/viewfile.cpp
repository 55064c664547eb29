#include "viewfile.h"

#include "paths.h"
#include "privatefile.h"
#include "scopejson.h"

#include <QDir>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

constexpr QLatin1String formatKey("format");
constexpr QLatin1String versionKey("version");
constexpr QLatin1String viewsKey("views");
constexpr QLatin1String favouritesKey("favourites");
constexpr QLatin1String idKey("id");
constexpr QLatin1String nameKey("name");
constexpr QLatin1String scopeKey("scope");
constexpr QLatin1String queryKey("query");
constexpr QLatin1String columnsKey("columns");
constexpr QLatin1String groupKey("group");
constexpr QLatin1String formatName("groupdesk-views");
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
        return corrupt(u"\"format\" is not \"groupdesk-views\""_s);
    const double version = root.value(versionKey).toDouble();
    if (version > currentVersion) {
        const QString reason = u"version %1"_s.arg(version);
        return Unexpected(StoreError { StoreError::Kind::Newer, reason, {} });
    }
    if (version != currentVersion)
        return corrupt(u"\"version\" is not a version"_s);
    for (const QLatin1String key : { viewsKey, favouritesKey }) {
        if (root.contains(key) && !root.value(key).isArray())
            return corrupt(u"\"%1\" is not a list"_s.arg(key));
    }
    return root;
}

SavedView viewOf(const QJsonObject &entry)
{
    return { ViewId(entry.value(idKey).toString()), entry.value(nameKey).toString(),
             scopeFrom(entry.value(scopeKey).toObject()), entry.value(queryKey).toString(),
             columnLayoutFrom(entry.value(columnsKey).toObject()) };
}

Favourite favouriteOf(const QJsonObject &entry)
{
    return { scopeFrom(entry), GroupId(entry.value(groupKey).toString()),
             entry.value(nameKey).toString() };
}

bool isUsable(const Favourite &favourite)
{
    return favourite.isGroup() ? std::holds_alternative<SourceRef>(favourite.scope)
                               : !std::holds_alternative<EverythingScope>(favourite.scope);
}

void append(QJsonArray &list, const QJsonArray &more)
{
    for (const QJsonValue &value : more)
        list.append(value);
}

} // namespace

ViewFile::ViewFile(const QString &directory) : m_directory(directory)
{
}

ViewFile::~ViewFile() = default;

QString ViewFile::path() const
{
    return QDir(m_directory).absoluteFilePath(u"views.json"_s);
}

StoreResult<ViewFile::Content> ViewFile::read() const
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
    readViews(root->value(viewsKey).toArray(), content);
    readFavourites(root->value(favouritesKey).toArray(), content);
    content.rest = *std::move(root);
    content.rest.remove(viewsKey);
    content.rest.remove(favouritesKey);
    return content;
}

void ViewFile::readViews(const QJsonArray &entries, Content &content)
{
    for (const QJsonValue &entry : entries) {
        const SavedView view = viewOf(entry.toObject());
        if (view.id.isEmpty() || view.name.isEmpty() || content.views.contains(view.id)) {
            content.strangeViews.append(entry);
            continue;
        }
        content.shelf.views.append(view);
        content.views.insert(view.id, entry.toObject());
    }
}

void ViewFile::readFavourites(const QJsonArray &entries, Content &content)
{
    QList<Favourite> &known = content.shelf.favourites;
    for (const QJsonValue &entry : entries) {
        const Favourite favourite = favouriteOf(entry.toObject());
        const auto isSame
            = [&favourite](const Favourite &other) { return other.isSame(favourite); };
        if (!isUsable(favourite) || std::any_of(known.cbegin(), known.cend(), isSame)) {
            content.strangeFavourites.append(entry);
            continue;
        }
        known.append(favourite);
        content.favourites.append(entry.toObject());
    }
}

StoreResult<ViewShelf> ViewFile::load()
{
    auto content = read();
    if (!content)
        return Unexpected(content.error());
    return content->shelf;
}

QJsonArray ViewFile::views(const ViewShelf &shelf, const Content &before)
{
    QJsonArray entries;
    for (const SavedView &view : shelf.views) {
        QJsonObject entry = before.views.value(view.id);
        entry.insert(idKey, view.id.toString());
        entry.insert(nameKey, view.name);
        entry.insert(scopeKey, toJson(view.scope));
        entry.insert(queryKey, view.query);
        entry.insert(columnsKey, toJson(view.columns));
        entries.append(entry);
    }
    append(entries, before.strangeViews);
    return entries;
}

QJsonArray ViewFile::favourites(const ViewShelf &shelf, const Content &before)
{
    QJsonArray entries;
    for (const Favourite &favourite : shelf.favourites) {
        QJsonObject entry;
        for (qsizetype i = 0; i < before.favourites.size(); ++i) {
            if (before.shelf.favourites.at(i).isSame(favourite))
                entry = before.favourites.at(i);
        }
        const QJsonObject scope = toJson(favourite.scope);
        for (auto part = scope.constBegin(); part != scope.constEnd(); ++part)
            entry.insert(part.key(), part.value());
        if (favourite.isGroup())
            entry.insert(groupKey, favourite.group.toString());
        entry.insert(nameKey, favourite.name);
        entries.append(entry);
    }
    append(entries, before.strangeFavourites);
    return entries;
}

StoreResult<Done> ViewFile::save(const ViewShelf &shelf)
{
    const auto before = read();
    if (!before)
        return Unexpected(before.error());
    if (before->shelf == shelf)
        return Done {};
    QJsonObject root = before->rest;
    root.insert(formatKey, formatName);
    root.insert(versionKey, currentVersion);
    root.insert(viewsKey, views(shelf, *before));
    root.insert(favouritesKey, favourites(shelf, *before));
    if (auto made = ensurePrivateDirectory(m_directory); !made)
        return made;
    return writePrivateFile(path(), QJsonDocument(root).toJson());
}

} // namespace groupdesk
