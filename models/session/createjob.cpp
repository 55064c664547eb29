#include "createjob.h"

#include "listjob.h"

#include <algorithm>

namespace groupdesk {

CreateJob::CreateJob(GroupService &service, Organization organization, GroupDraft draft,
                     std::optional<QSet<GroupId>> known, QObject *parent)
    : QObject(parent), m_service(service), m_organization(std::move(organization)),
      m_draft(std::move(draft)), m_known(std::move(known))
{
}

void CreateJob::start()
{
    m_service.create(m_organization, m_draft, this, [this](CloudResult<Creation> creation) {
        using Outcome = CreateResult::Outcome;
        if (creation) {
            const bool created = creation->outcome == Creation::Outcome::Created;
            finish({ created ? Outcome::Created : Outcome::FoundExisting, creation->group, {} });
        } else if (creation.error().outcomeUnknown) {
            look(creation.error());
        } else {
            finish({ Outcome::Failed, {}, creation.error() });
        }
    });
}

void CreateJob::look(const CloudError &error)
{
    auto *list = new ListJob(m_service, m_organization, this);
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
        return group.name == m_draft.name && (!m_known || !m_known->contains(group.id));
    };
    const auto found = std::find_if(groups.cbegin(), groups.cend(), isNew);
    if (found == groups.cend())
        return { Outcome::NotCreated, {}, error };
    if (!m_known)
        return { Outcome::Unknown, {}, error };
    return { Outcome::CreatedAfterAll, *found, {} };
}

void CreateJob::finish(const CreateResult &result)
{
    deleteLater();
    Q_EMIT finished(result);
}

} // namespace groupdesk
