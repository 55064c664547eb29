#include "createjob.h"

#include "journalsubject.h"
#include "listjob.h"

#include <algorithm>

namespace groupdesk {
namespace {

JournalConclusion conclusionOf(const CreateResult &result)
{
    using Kind = JournalConclusion::Kind;
    using Outcome = CreateResult::Outcome;
    JournalConclusion end;
    switch (result.outcome) {
    case Outcome::Created:
    case Outcome::CreatedAfterAll:
        end.kind = result.outcome == Outcome::Created ? Kind::Done : Kind::FoundDone;
        end.result = result.group->id;
        break;
    case Outcome::FoundExisting:
    case Outcome::NotCreated:
    case Outcome::Failed:
        end.kind = Kind::NotDone;
        break;
    case Outcome::Unknown:
        end.kind = Kind::Unknown;
        break;
    }
    return end;
}

} // namespace

CreateJob::CreateJob(PlatformClient &client, Organization organization, CreateOrder order,
                     std::unique_ptr<OperationRecord> record, QObject *parent)
    : QObject(parent), m_client(client), m_organization(std::move(organization)),
      m_order(std::move(order)), m_record(std::move(record))
{
    m_record->setWanted(wantedBy(m_order.draft));
}

void CreateJob::start()
{
    m_record->send(
        firstOf(m_client.preview().create(m_organization, m_order.draft)), this,
        [this] {
            m_client.groups().create(
                m_organization, m_order.draft, this,
                [this](const CloudResult<Creation> &creation) { take(creation); });
        },
        [this](const CloudError &error) {
            finish({ CreateResult::Outcome::Failed, {}, error });
        });
}

void CreateJob::take(const CloudResult<Creation> &creation)
{
    using Outcome = CreateResult::Outcome;
    m_record->answered(creation ? std::nullopt : std::optional(creation.error()));
    if (creation) {
        const bool created = creation->outcome == Creation::Outcome::Created;
        finish({ created ? Outcome::Created : Outcome::FoundExisting, creation->group, {} });
    } else if (creation.error().outcomeUnknown) {
        look(creation.error());
    } else {
        finish({ Outcome::Failed, {}, creation.error() });
    }
}

void CreateJob::look(const CloudError &error)
{
    auto *list = new ListJob(m_client.groups(), m_organization, this);
    connect(list, &ListJob::finished, this,
            [this, error](const QList<Group> &groups) { finish(judge(groups, error)); });
    connect(list, &ListJob::failed, this, [this, error](const CloudError &) {
        finish({ CreateResult::Outcome::Unknown, {}, error });
    });
    list->start();
}

CreateResult CreateJob::judge(const QList<Group> &groups, const CloudError &error) const
{
    using Outcome = CreateResult::Outcome;
    const auto isNew = [this](const Group &group) {
        return group.name == m_order.draft.name
            && (!m_order.known || !m_order.known->contains(group.id));
    };
    const auto found = std::find_if(groups.cbegin(), groups.cend(), isNew);
    if (found == groups.cend())
        return { Outcome::NotCreated, {}, error };
    if (!m_order.known)
        return { Outcome::Unknown, {}, error };
    return { Outcome::CreatedAfterAll, *found, {} };
}

void CreateJob::finish(const CreateResult &result)
{
    m_record->conclude(conclusionOf(result));
    deleteLater();
    Q_EMIT finished(result);
}

} // namespace groupdesk
