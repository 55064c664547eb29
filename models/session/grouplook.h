#pragma once

#include "editjob.h"
#include "platformclient.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace groupdesk {

class ListJob;

/// Looks in an organization's list whether groups are still there. One list at a time answers for
/// all that were asked about before it began. Platforms show deletions late, so a group that is
/// there is looked for again, patience.looks times in all; pauses lie between the lists.
class GroupLook final : public QObject
{
    Q_OBJECT

public:
    enum class Finding {
        Gone,
        There,
        NotSeen, ///< the list could not be read
    };

    GroupLook(GroupService &service, Organization organization, EditJob::Patience patience,
              QObject *parent);

    using Callback = std::function<void(Finding)>;
    /// Only lists that begin after this call count. \a settled is called later, unless the look is
    /// destroyed before.
    void add(const GroupId &group, Callback settled);
    /// Why the last list could not be read, if one could not.
    [[nodiscard]] const CloudError &problem() const { return m_problem; }

private:
    struct Asked
    {
        GroupId group;
        Callback settled;
        int looksLeft = 0;
        bool isInList = false; ///< the list that is being read began after it was asked about
    };
    void look();
    void take(const QList<Group> &groups);
    void giveUp(const CloudError &problem);
    struct Settled
    {
        Callback callback;
        Finding finding = Finding::NotSeen;
    };
    void settle(const QList<Settled> &all);

    GroupService &m_service;
    Organization m_organization;
    EditJob::Patience m_patience;
    QList<Asked> m_asked;
    CloudError m_problem;
    QPointer<ListJob> m_list;
    QTimer m_pause; ///< before the next list
};

} // namespace groupdesk
