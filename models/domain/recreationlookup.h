#pragma once

#include "recreation.h"

namespace groupdesk {

/// Whether what a deleted group named is still there, and what it is called. What could not be read
/// is taken to be there: the platform has the last word.
class RecreationLookup final
{
public:
    /// Both outlive it.
    RecreationLookup(const GroupSnapshot &snapshot, const RecreationFacts &facts);

    [[nodiscard]] bool isThere(GroupField field, const QString &item) const;
    /// False for a role that the account may not give.
    [[nodiscard]] bool isSelectable(GroupField field, const QString &item) const;
    /// Empty if it is not known.
    [[nodiscard]] QString name(GroupField field, const QString &item) const;
    /// True if \a group is the one that was deleted.
    [[nodiscard]] bool isOld(const QString &group) const;

    /// Why a grant cannot be made again; no value if it can, as far as is known.
    [[nodiscard]] std::optional<RecreationLoss> grantLoss(const Grant &grant) const;
    [[nodiscard]] RecreationPart grantPart(RecreationPart::Kind kind, const Grant &grant) const;

private:
    [[nodiscard]] QList<DirectoryKind> kindsOf(GroupField field) const;
    [[nodiscard]] const DirectoryEntry *entry(GroupField field, const QString &item) const;
    [[nodiscard]] const Group *group(const QString &id) const;
    [[nodiscard]] bool isObjectThere(const Grant &grant) const;
    [[nodiscard]] bool isHolderThere(const Grant &grant) const;

    const GroupSnapshot &m_snapshot;
    const RecreationFacts &m_facts;
    QHash<DirectoryKind, QHash<QString, const DirectoryEntry *>> m_entries;
    QHash<QString, const Group *> m_groups;
};

} // namespace groupdesk
