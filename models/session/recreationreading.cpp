#include "recreationreading.h"

#include "listjob.h"

namespace groupdesk {

RecreationReading::RecreationReading(PlatformClient &client, Organization organization,
                                     QList<DirectoryKind> needs, QObject *parent)
    : QObject(parent), m_client(client), m_organization(std::move(organization)),
      m_needs(std::move(needs))
{
}

void RecreationReading::start()
{
    m_open = int(m_needs.size()) + 2;
    readGroups();
    for (const DirectoryKind kind : std::as_const(m_needs)) {
        m_client.directory().fetch(m_organization, kind, this,
                                   [this, kind](const CloudResult<Directory> &found) {
                                       if (found)
                                           m_facts.directories.insert(kind, *found);
                                       settle();
                                   });
    }
    m_client.insight().plan(m_organization, this, [this](const CloudResult<PlanUsage> &usage) {
        if (usage)
            m_facts.usage = *usage;
        settle();
    });
}

void RecreationReading::readGroups()
{
    auto *list = new ListJob(m_client.groups(), m_organization, this);
    connect(list, &ListJob::finished, this, [this](const QList<Group> &groups) {
        m_facts.groups = groups;
        settle();
    });
    connect(list, &ListJob::failed, this, [this](const CloudError &error) {
        m_facts.obstacles.append({ RecreationObstacle::Kind::GroupsUnread, {}, error, {} });
        settle();
    });
    list->start();
}

void RecreationReading::settle()
{
    if (--m_open > 0)
        return;
    deleteLater();
    Q_EMIT finished(m_facts);
}

} // namespace groupdesk
