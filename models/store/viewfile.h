#pragma once

#include "savedview.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace groupdesk {

/// The saved views and favourites in views.json, format version 1, UTF-8:
///
///     { "format": "groupdesk-views", "version": 1,
///       "views": [ { "id": "…", "name": "…", "scope": { "profile": "…", "organization": "…" },
///                    "query": "…", "columns": { … } } ],
///       "favourites": [ { "profile": "…", "organization": "…", "group": "…", "name": "…" } ] }
///
/// Scopes are as toJson(Scope) writes them, columns as toJson(ColumnLayout); a favourite has the
/// keys of its scope. Keys this version does not know are kept wherever they stand, as long as what
/// they are about stays; so are entries that it does not understand. A file that cannot be read at
/// all is an error and is left where it is.
///
/// The file is replaced as a whole, with mode 0600 from before the first byte, in a folder made
/// with 0700. Used from one thread.
class ViewFile final : public ViewRepository
{
public:
    /// \a directory need not exist: it is made when there is something to keep.
    explicit ViewFile(const QString &directory);
    ~ViewFile() override;

    /// Corrupt: not JSON, not of this format, or larger than 16 MiB.
    [[nodiscard]] StoreResult<ViewShelf> load() override;
    /// Errors: those of load(), and then nothing was written; Io: it cannot be written, and what
    /// was kept before still is.
    [[nodiscard]] StoreResult<Done> save(const ViewShelf &shelf) override;

    [[nodiscard]] QString path() const;

private:
    struct Content
    {
        QJsonObject rest; ///< the root, without what is written anew
        ViewShelf shelf;
        QHash<ViewId, QJsonObject> views; ///< as they were read
        QList<QJsonObject> favourites; ///< the same, beside those of the shelf
        QJsonArray strangeViews; ///< what was not understood
        QJsonArray strangeFavourites;
    };
    [[nodiscard]] StoreResult<Content> read() const;
    static void readViews(const QJsonArray &entries, Content &content);
    static void readFavourites(const QJsonArray &entries, Content &content);
    [[nodiscard]] static QJsonArray views(const ViewShelf &shelf, const Content &before);
    [[nodiscard]] static QJsonArray favourites(const ViewShelf &shelf, const Content &before);

    QString m_directory;
};

} // namespace groupdesk
