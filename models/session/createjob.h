#pragma once

#include "groupdraft.h"
#include "operationrecord.h"
#include "platformclient.h"

#include <QObject>
#include <QSet>

#include <memory>
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

/// What is to be created.
struct CreateOrder
{
    GroupDraft draft;
    /// Ids of the organization's groups before, to tell a new group from an older namesake. No
    /// value: the list was never complete, so a namesake proves nothing and the outcome stays
    /// Unknown.
    std::optional<QSet<GroupId>> known;
};

/// Creates one group, noted in the journal before it is sent. A write is never repeated: when the
/// outcome is unknown the job lists the organization and says what it found. Deletes itself when
/// finished.
class CreateJob final : public QObject
{
    Q_OBJECT

public:
    /// \a record: not begun; never null.
    CreateJob(PlatformClient &client, Organization organization, CreateOrder order,
              std::unique_ptr<OperationRecord> record, QObject *parent);

    void start();

Q_SIGNALS:
    void finished(const groupdesk::CreateResult &result);

private:
    void take(const CloudResult<Creation> &creation);
    void look(const CloudError &error);
    [[nodiscard]] CreateResult judge(const QList<Group> &groups, const CloudError &error) const;
    void finish(const CreateResult &result);

    PlatformClient &m_client;
    Organization m_organization;
    CreateOrder m_order;
    std::unique_ptr<OperationRecord> m_record;
};

} // namespace groupdesk
