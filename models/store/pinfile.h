#pragma once

#include "pins.h"

#include <QHash>
#include <QJsonObject>
#include <QString>

namespace groupdesk {

/// The pins in pins.json, format version 1, UTF-8:
///
///     { "format": "groupdesk-pins", "version": 1,
///       "groups": [ { "profile": "…", "organization": "…", "group": "…" } ] }
///
/// Keys this version does not know are kept wherever they stand, as long as the group they are
/// about stays pinned. A file that cannot be read whole is an error and is left where it is: set
/// aside, it would be as if nothing had ever been pinned. Nor is it written over.
///
/// The file is replaced as a whole, with mode 0600 from before the first byte, in a folder made
/// with 0700. Used from one thread.
class PinFile final : public PinRepository
{
public:
    /// \a directory need not exist: it is made when there is something to keep.
    explicit PinFile(const QString &directory);
    ~PinFile() override;

    /// Corrupt: not JSON, not of this format, something in it is no group, or larger than 16 MiB.
    [[nodiscard]] StoreResult<QSet<GroupRef>> load() override;
    /// Errors: those of load(), and then nothing was written; Io: it cannot be written, and what
    /// was kept before still is.
    [[nodiscard]] StoreResult<Done> save(const QSet<GroupRef> &pins) override;

    [[nodiscard]] QString path() const;

private:
    struct Content
    {
        QJsonObject rest; ///< the root, without what is written anew
        QHash<GroupRef, QJsonObject> groups;
    };
    [[nodiscard]] StoreResult<Content> read() const;

    QString m_directory;
};

} // namespace groupdesk
