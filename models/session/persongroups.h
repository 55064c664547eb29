#pragma once

#include "ids.h"
#include "paletteitem.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace groupdesk {

class GroupTableModel;

/// A group that somebody is in.
struct PersonGroup
{
    GroupRef ref;
    QString name;
    QString place; ///< platform and organization
    /// The group that brings the person in, because it is included; empty: they are a direct
    /// member.
    QString through;
};

/// Finds the groups that somebody is in, directly and through others, among those that are loaded.
/// Looks at them in slices: there may be very many.
class PersonGroups final : public QObject
{
    Q_OBJECT

public:
    /// \a who: the same person, as each organization knows them. \a groups outlives this.
    PersonGroups(const GroupTableModel &groups, const QList<PalettePerson> &who,
                 QObject *parent = nullptr);

    void start();
    /// By organization, then by name; complete when finished() comes.
    [[nodiscard]] const QList<PersonGroup> &found() const { return m_found; }

Q_SIGNALS:
    void finished();

private:
    void lookAtSlice();
    void lookAt(quint32 slot);
    void finish();
    void add(const GroupRef &ref, const QString &through);

    const GroupTableModel &m_groups;
    QHash<SourceRef, UserId> m_who;
    QTimer m_slice;
    quint32 m_next = 0;
    QList<GroupRef> m_direct;
    QHash<GroupRef, QList<GroupRef>> m_containers; ///< group → those that include it
    QSet<GroupRef> m_seen;
    QList<PersonGroup> m_found;
};

} // namespace groupdesk
