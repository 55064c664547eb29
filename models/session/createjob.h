#pragma once

#include "groupdraft.h"
#include "platformclient.h"

#include <QObject>
#include <QSet>

#include <optional>

namespace groupdesk {

/// What became of a create request, as far as it is known.
struct CreateResult
{
    enum class Outcome {
        Created,
        FoundExisting, ///< a group of that name was there already; nothing was created
        /// No usable answer, but a look at the list shows one new group of that name.
        CreatedAfterAll,
        /// No usable answer, and the list shows no such group.
        NotCreated,
        /// No usable answer, and looking failed too: nobody knows.
        Unknown,
        Failed, ///< refused; see the error
    };
    Outcome outcome = Outcome::Failed;
    std::optional<Group> group; ///< for Created, FoundExisting, CreatedAfterAll
    std::optional<CloudError> error; ///< for the others (the first error, not that of looking)
};

/// Creates one group. A write is never repeated: when the outcome is unknown the job lists the
/// organization and says what it found. Deletes itself when finished.
class CreateJob final : public QObject
{
    Q_OBJECT

public:
    /// \a known: ids of the organization's groups before, to tell a new group from an older
    /// namesake. No value: the list was never complete, so a namesake proves nothing and the
    /// outcome stays Unknown.
    CreateJob(GroupService &service, Organization organization, GroupDraft draft,
              std::optional<QSet<GroupId>> known, QObject *parent);

    void start();

Q_SIGNALS:
    void finished(const groupdesk::CreateResult &result);

private:
    void look(const CloudError &error);
    [[nodiscard]] CreateResult judge(const QList<Group> &groups, const CloudError &error) const;
    void finish(const CreateResult &result);

    GroupService &m_service;
    Organization m_organization;
    GroupDraft m_draft;
    std::optional<QSet<GroupId>> m_known;
};

} // namespace groupdesk
