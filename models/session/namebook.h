#pragma once

#include "callback.h"
#include "directory.h"
#include "ids.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

#include <optional>

namespace groupdesk {

class Workspace;

/// The names that ids stand for, as far as they are known: kind → id → entry.
using Names = QHash<DirectoryKind, QHash<QString, DirectoryEntry>>;

/// The names of everything in each organization: read once, the kinds side by side, and read again
/// when the organization is refreshed. Each kind may fail alone; then its problem stays to be
/// shown, and is asked again with the next load(). Of a kind that the platform does not have,
/// nothing is known to exist.
class NameBook final : public QObject
{
    Q_OBJECT

public:
    explicit NameBook(Workspace &workspace);

    /// Reads what of \a kinds is not known and not being read.
    void load(const SourceRef &source, const QList<DirectoryKind> &kinds);
    [[nodiscard]] const Names &names(const SourceRef &source) const;
    /// In the platform's order; empty until known.
    [[nodiscard]] Directory directory(const SourceRef &source, DirectoryKind kind) const;
    [[nodiscard]] bool isKnown(const SourceRef &source, DirectoryKind kind) const;
    [[nodiscard]] bool isLoading(const SourceRef &source, DirectoryKind kind) const;
    [[nodiscard]] std::optional<CloudError> problem(const SourceRef &source,
                                                    DirectoryKind kind) const;
    /// Reads anew what was read of \a source. What is known stays to be shown until then.
    void reload(const SourceRef &source);
    /// Drops what is known through a profile; answers to what was asked before are dropped, too.
    void forget(const ProfileId &profile);

Q_SIGNALS:
    void changed(const groupdesk::SourceRef &source);

private:
    struct Page
    {
        Names names;
        QHash<DirectoryKind, Directory> directories;
        QHash<DirectoryKind, CloudError> problems;
        QSet<DirectoryKind> fresh; ///< read since the last reload()
        QSet<DirectoryKind> loading;
        int generation = 0; ///< an answer to a question of another one is dropped
    };
    void take(const SourceRef &source, DirectoryKind kind, int generation,
              const CloudResult<Directory> &answer);

    Workspace &m_workspace;
    QHash<SourceRef, Page> m_pages;
    int m_generation = 0;
};

} // namespace groupdesk
