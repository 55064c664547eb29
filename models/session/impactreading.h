#pragma once

#include "clouderror.h"
#include "impact.h"
#include "impactjob.h"
#include "listjob.h"

#include <QFutureWatcher>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QQueue>
#include <QSet>

#include <memory>
#include <optional>

namespace groupdesk {

/// One organization's part of an ImpactJob: its whole list of groups, the directories that tell
/// what hangs on a group, the grants of each doomed group, and whom the token belongs to. All of it
/// is asked at once, but grants and single groups four at a time. A call that the platform does not
/// have (Unsupported, without a status) is no part that is missing.
class ImpactReading final : public QObject
{
    Q_OBJECT

public:
    /// \a targets are of one source, and not empty.
    ImpactReading(const QList<ImpactTarget> &targets, QObject *parent);
    ~ImpactReading() override;

    void start();
    [[nodiscard]] int done() const { return m_done; } ///< answers that are here …
    [[nodiscard]] int total() const { return m_total; } ///< … of so many, as far as known

    // After finished():
    [[nodiscard]] SourceRef source() const;
    [[nodiscard]] const QHash<GroupId, GroupImpact> &impacts() const { return m_found.impacts; }
    [[nodiscard]] const QHash<GroupId, GroupSnapshot> &snapshots() const
    {
        return m_found.snapshots;
    }
    [[nodiscard]] const QSet<GroupId> &gone() const { return m_gone; }
    [[nodiscard]] const std::optional<CloudError> &problem() const { return m_problem; }

Q_SIGNALS:
    void progressed();
    void finished();

private:
    /// What is asked of one group.
    struct Errand
    {
        enum class Kind { Grants, Group };
        Kind kind = Kind::Grants;
        GroupId group;
        int ticket = 0;
    };
    struct Findings
    {
        QHash<GroupId, GroupImpact> impacts;
        QHash<GroupId, GroupSnapshot> snapshots;
    };

    void askList();
    void askAbout(const GroupId &group, const GroupDetails &details);
    void askDirectory(DirectoryKind kind, ImpactPart part,
                      std::optional<Directory> ImpactFacts::*to);
    void askAccount();
    void takeList(const QList<Group> &groups);
    void failList(const CloudError &error);
    void dropErrandsOfGone();
    void completeGroups(const QList<GroupId> &groups);
    void takeGroup(const Group &group);
    void enqueue(Errand::Kind kind, const GroupId &group);
    void runErrands();
    void run(const Errand &errand);
    void endErrand(int ticket);

    /// An answer is awaited. Without it \a part is unread; no value: nobody misses it.
    [[nodiscard]] int expect(std::optional<ImpactPart> part);
    /// It is here. May be the end of this object.
    void settle(int ticket);
    void miss(ImpactPart part, const CloudError &error);
    void loseOwner();
    void compute();

    QList<ImpactTarget> m_targets;
    Organization m_organization;
    PlatformClient *m_client = nullptr;
    std::unique_ptr<QObject> m_calls; ///< the context of the calls
    QSet<GroupId> m_doomed;
    ImpactFacts m_facts;
    QHash<GroupId, qsizetype> m_places; ///< in the list of groups that was read
    QSet<GroupId> m_gone;
    std::optional<CloudError> m_problem;
    QSet<DirectoryKind> m_directories; ///< asked for
    bool m_accountAsked = false;
    QSet<GroupId> m_grantsAsked;
    QSet<GroupId> m_groupsAsked; ///< one by one
    QHash<int, std::optional<ImpactPart>> m_open;
    QQueue<Errand> m_errands;
    int m_running = 0; ///< errands
    int m_tickets = 0;
    int m_done = 0;
    int m_total = 0;
    bool m_ended = false;
    QFutureWatcher<Findings> m_watcher;
    Findings m_found;
};

} // namespace groupdesk
