#include "recreatedesk.h"

#include "connection.h"

#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk::test {

bool RecreateDesk::open(const QString &platform, const QString &organization)
{
    m_server = std::make_unique<demo::DemoServer>();
    if (!m_server->start())
        return false;
    Profile profile;
    profile.id = ProfileId(u"p"_s);
    profile.platform = PlatformId(platform);
    profile.baseUrl = platform == "turso"_L1 ? m_server->tursoUrl()
        : platform == "braintrust"_L1        ? m_server->braintrustUrl()
                                             : m_server->nscaleUrl();
    for (const PlatformDescription &one : m_registry.platforms()) {
        if (one.id == profile.platform)
            m_platform = one;
    }
    m_client = m_registry.open(
        Connection::open(profile, Secret::fromPaste(m_server->token(demo::Persona::Owner))));
    const auto all = answer<QList<Organization>>(
        [this](const auto &done) { m_client->organizations().list(&m_context, done); });
    for (const Organization &one : all.value_or(QList<Organization>())) {
        const bool fits = organization.isEmpty() || one.name == organization
            || one.id == OrganizationId(organization);
        if (m_organization.id.isEmpty() && fits)
            m_organization = one;
    }
    return !m_organization.id.isEmpty();
}

QList<Group> RecreateDesk::groups()
{
    QList<Group> all;
    std::optional<PageCursor> cursor;
    do {
        const GroupPage page
            = answer<GroupPage>([&](const auto &done) {
                  m_client->groups().list(m_organization, cursor, &m_context, done);
              }).value_or(GroupPage());
        all += page.groups.toList();
        cursor = page.next;
    } while (cursor);
    return all;
}

std::optional<Group> RecreateDesk::create(const QString &name, const QString &location)
{
    GroupDraft draft = m_platform.draft;
    draft.name = name;
    if (auto *turso = std::get_if<TursoDraft>(&draft.details))
        turso->location = location;
    const auto made = answer<Creation>([&](const auto &done) {
        m_client->groups().create(m_organization, draft, &m_context, done);
    });
    return made ? std::optional(made->group) : std::nullopt;
}

std::optional<EditBase> RecreateDesk::edit(const GroupId &group)
{
    return answer<EditBase>([&](const auto &done) {
        m_client->editing().open(m_organization, group, &m_context, done);
    });
}

bool RecreateDesk::apply(const GroupId &group, const GroupContent &wanted)
{
    const std::optional<EditBase> base = edit(group);
    if (!base)
        return false;
    const CloudResult<EditPlan> plan = m_client->editing().plan(m_organization, *base, wanted);
    if (!plan)
        return false;
    return std::all_of(plan->steps.cbegin(), plan->steps.cend(), [this](const EditStep &step) {
        return answer<Done>(
                   [&](const auto &done) { m_client->editing().send(step, &m_context, done); })
            .has_value();
    });
}

bool RecreateDesk::remove(const GroupId &group)
{
    return answer<Removal>([&](const auto &done) {
               m_client->groups().remove(m_organization, group, &m_context, done);
           })
        .has_value();
}

GrantList RecreateDesk::grants(const GroupId &group)
{
    return answer<GrantList>([&](const auto &done) {
               m_client->insight().grants(m_organization, group, &m_context, done);
           })
        .value_or(GrantList());
}

bool RecreateDesk::grant(const Grant &grant)
{
    return answer<Done>([&](const auto &done) {
               m_client->grantWriting().create(m_organization, grant, &m_context, done);
           })
        .has_value();
}

Directory RecreateDesk::directory(DirectoryKind kind)
{
    return answer<Directory>([&](const auto &done) {
               m_client->directory().fetch(m_organization, kind, &m_context, done);
           })
        .value_or(Directory());
}

GroupSnapshot RecreateDesk::measured(const GroupId &group)
{
    ImpactTarget target;
    target.ref = { ProfileId(u"p"_s), m_organization.id, group };
    target.organization = m_organization;
    target.client = m_client.get();
    target.owner = &m_context;
    std::optional<DeletionMeasure> measure;
    auto *job = new ImpactJob({ target }, &m_context);
    QObject::connect(job, &ImpactJob::finished, &m_context,
                     [&measure](const DeletionMeasure &found) { measure = found; });
    job->start();
    const bool done = waitUntil([&measure] { return measure.has_value(); });
    return done ? measure->snapshots.value(target.ref) : GroupSnapshot();
}

GroupSnapshot RecreateDesk::snapshot(const GroupId &group)
{
    GroupSnapshot snapshot;
    const std::optional<EditBase> base = edit(group);
    if (!base)
        return snapshot;
    snapshot.id = group;
    snapshot.name = base->group.name;
    snapshot.content = base->content;
    if (const auto *turso = std::get_if<TursoDetails>(&base->group.details))
        snapshot.primaryLocation = turso->primary;
    for (const Group &other : groups()) {
        const auto *details = std::get_if<BraintrustDetails>(&other.details);
        if (details != nullptr && other.id != group
            && details->memberGroups.value_or(QList<GroupId>()).contains(group))
            snapshot.containers.append({ other.id, other.name });
    }
    if (std::holds_alternative<BraintrustDetails>(base->group.details))
        snapshot.grants = grants(group);
    return snapshot;
}

RecreationReport RecreateDesk::deleteAndRecreate(const GroupSnapshot &snapshot)
{
    if (!remove(snapshot.id))
        return {};
    RecreateTarget target;
    target.deletion.intent.id = OperationId(u"deletion"_s);
    target.deletion.intent.action = JournalAction::DeleteGroup;
    target.deletion.intent.before = snapshot;
    target.platform = m_platform;
    target.organization = m_organization;
    target.journal = &journal;
    target.client = m_client.get();
    target.patience = { std::chrono::milliseconds(10), 5 };
    RecreateJob job(target, nullptr);
    const QSignalSpy ready(&job, &RecreateJob::prepared);
    const QSignalSpy over(&job, &RecreateJob::finished);
    job.prepare();
    if (!waitUntil([&ready] { return !ready.isEmpty(); }))
        return {};
    job.start(snapshot.name);
    const bool ended = waitUntil([&over] { return !over.isEmpty(); }, 60'000);
    return ended ? job.report() : RecreationReport();
}

} // namespace groupdesk::test
