#include "braintrustdemodesk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk::test {

BraintrustDemoDesk::BraintrustDemoDesk(demo::Persona persona, const demo::DemoOptions &options,
                                       const QString &organization)
    : m_server(options)
{
    if (!m_server.start())
        return;
    connectAs(demo::Persona::Owner); // others may not see the groups
    find(organization);
    connectAs(persona);
}

void BraintrustDemoDesk::connectAs(demo::Persona persona)
{
    Profile profile = profileOf(u"braintrust"_s);
    profile.baseUrl = m_server.braintrustUrl();
    m_client
        = m_registry.open(Connection::open(profile, Secret::fromPaste(m_server.token(persona))));
}

void BraintrustDemoDesk::find(const QString &organization)
{
    const auto organizations = waitFor<QList<Organization>>(
        [this](const auto &done) { m_client->organizations().list(&m_context, done); });
    for (const Organization &one : organizations.value_or(QList<Organization>())) {
        if (one.name == organization)
            m_organization = one;
    }
    std::optional<PageCursor> cursor;
    do {
        const GroupPage page
            = waitFor<GroupPage>([&](const auto &done) {
                  m_client->groups().list(m_organization, cursor, &m_context, done);
              }).value_or(GroupPage());
        m_groups += page.groups.toList();
        cursor = page.next;
    } while (cursor);
}

GroupId BraintrustDemoDesk::idOf(const QString &name) const
{
    const auto found = std::find_if(m_groups.cbegin(), m_groups.cend(),
                                    [&name](const Group &group) { return group.name == name; });
    return found == m_groups.cend() ? GroupId() : found->id;
}

CloudResult<EditBase> BraintrustDemoDesk::open(const QString &name)
{
    return waitFor<EditBase>([&](const auto &done) {
        m_client->editing().open(m_organization, idOf(name), &m_context, done);
    });
}

CloudResult<EditPlan> BraintrustDemoDesk::plan(const EditBase &base, const GroupContent &wanted)
{
    return m_client->editing().plan(m_organization, base, wanted);
}

std::optional<CloudError> BraintrustDemoDesk::send(const EditPlan &plan)
{
    for (const EditStep &step : plan.steps) {
        const auto answer = waitFor<Done>(
            [&](const auto &done) { m_client->editing().send(step, &m_context, done); });
        if (!answer)
            return answer.error();
    }
    return std::nullopt;
}

CloudResult<GrantList> BraintrustDemoDesk::grants(const QString &name)
{
    return waitFor<GrantList>([&](const auto &done) {
        m_client->insight().grants(m_organization, idOf(name), &m_context, done);
    });
}

CloudResult<Directory> BraintrustDemoDesk::directory(DirectoryKind kind)
{
    return waitFor<Directory>([&](const auto &done) {
        m_client->directory().fetch(m_organization, kind, &m_context, done);
    });
}

} // namespace groupdesk::test
