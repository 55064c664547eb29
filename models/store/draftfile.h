#pragma once

#include "editdraft.h"

#include <QByteArray>
#include <QString>

namespace groupdesk {

/// Drafts of edits, each in a file of its own, format version 1, UTF-8:
///
///     { "format": "groupdesk-draft", "version": 1,
///       "profile": "…", "organization": "…", "group": "…", "groupName": "…",
///       "saved": "2026-03-01T12:00:00.000Z",
///       "base": { "name": "…", "description": "…", "protection": true,
///                 "tags": [ { "name": "…", "value": "…" } ],
///                 "lists": { "users": [ "…" ], … } },
///       "wanted": { … } }
///
/// A file is called after a digest of the group's address, so whatever an id holds is good enough.
/// Files are replaced as a whole, with mode 0600 from before the first byte, in a folder made with
/// 0700. Instances of the program may share the folder: the last one to save a group's draft wins.
/// Used from one thread.
class DraftFiles final : public DraftRepository
{
public:
    /// \a directory need not exist: it is made when there is something to keep.
    explicit DraftFiles(const QString &directory);
    ~DraftFiles() override;

    /// Files that cannot be read, that a newer version wrote, or that are not called after the
    /// group in them, are left out and left alone; the log says which.
    [[nodiscard]] QList<EditDraft> load() override;
    /// Io: it cannot be written; what was kept before still is. Invalid: it is larger than 16 MiB.
    [[nodiscard]] StoreResult<Done> save(const EditDraft &draft) override;
    /// Fine if there is none. Io: the file is still there.
    [[nodiscard]] StoreResult<Done> remove(const GroupRef &ref) override;

    /// Where the draft of \a ref is kept, whether there is one or not.
    [[nodiscard]] QString path(const GroupRef &ref) const;

private:
    QString m_directory;
};

} // namespace groupdesk
