#include "fakeplatform.h"

#include "fakeediting.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk::test {
namespace {

bool isWrite(FakePlatform::Call call)
{
    using Call = FakePlatform::Call;
    return call == Call::Create || call == Call::Remove || call == Call::Step || call == Call::Order
        || call == Call::Rotate;
}

} // namespace

/// A call that was made and not yet answered. Its type is forgotten; the closures know it.
class FakePlatform::Pending final
{
public:
    Request request;
    std::function<void()> succeed;
    std::function<void(const CloudError &, Write)> fail;
    std::function<void(const CloudResult<GroupPage> &)> answerList; ///< only for lists
};

class FakePlatform::Client final : public PlatformClient,
                                   private OrganizationService,
                                   private GroupService,
                                   private DirectoryService,
                                   private TokenService,
                                   private EditService,
                                   private GroupActionService,
                                   private InsightService,
                                   private GrantWriteService,
                                   private RequestPreview
{
public:
    Client(FakePlatform &fake, const Connection &connection)
        : m_fake(fake), m_profile(connection.profile.id), m_lock(connection.lock)
    {
    }

    [[nodiscard]] OrganizationService &organizations() override { return *this; }
    [[nodiscard]] GroupService &groups() override { return *this; }
    [[nodiscard]] DirectoryService &directory() override { return *this; }
    [[nodiscard]] TokenService &token() override { return *this; }
    [[nodiscard]] EditService &editing() override { return *this; }
    [[nodiscard]] GroupActionService &actions() override { return *this; }
    [[nodiscard]] InsightService &insight() override { return *this; }
    [[nodiscard]] GrantWriteService &grantWriting() override { return *this; }
    [[nodiscard]] const RequestPreview &preview() const override { return *this; }

private:
    /// True if nothing must be sent; \a done gets the answer.
    template <class T>
    [[nodiscard]] bool refuses(QObject *context, const Callback<T> &done) const
    {
        if (m_lock && m_lock->allowsWrites())
            return false;
        QMetaObject::invokeMethod(
            context, [done] { done(Unexpected(makeError(CloudError::Kind::ReadOnly))); },
            Qt::QueuedConnection);
        return true;
    }
    void list(QObject *context, Callback<QList<Organization>> done) override
    {
        const QList<Organization> known = m_fake.m_organizations.value(m_profile);
        m_fake.enqueue<QList<Organization>>({ Call::Organizations, { m_profile, {} }, {} }, &m_life,
                                            context, std::move(done), [known] { return known; });
    }
    void test(QObject *context, Callback<ConnectionReport> done) override
    {
        const ConnectionReport report { std::chrono::milliseconds(12), u"TLS 1.3"_s,
                                        u"ada@example.org"_s,
                                        m_fake.m_organizations.value(m_profile) };
        m_fake.enqueue<ConnectionReport>({ Call::Test, { m_profile, {} }, {} }, &m_life, context,
                                         std::move(done), [report] { return report; });
    }
    void list(const Organization &organization, const std::optional<PageCursor> &cursor,
              QObject *context, Callback<GroupPage> done) override
    {
        const SourceRef source { m_profile, organization.id };
        const CloudResult<GroupPage> page = m_fake.page(source, cursor);
        m_fake.enqueue<GroupPage>({ Call::List, source, cursor ? cursor->toString() : QString() },
                                  &m_life, context, std::move(done), [page] { return page; });
    }
    void retrieve(const Organization &organization, const GroupId &group, QObject *context,
                  Callback<Group> done) override
    {
        const SourceRef source { m_profile, organization.id };
        m_fake.enqueue<Group>({ Call::Retrieve, source, group.toString() }, &m_life, context,
                              std::move(done),
                              [result = m_fake.find(source, group)] { return result; });
    }
    void create(const Organization &organization, const GroupDraft &draft, QObject *context,
                Callback<Creation> done) override
    {
        if (refuses(context, done))
            return;
        const SourceRef source { m_profile, organization.id };
        m_fake.enqueue<Creation>(
            { Call::Create, source, draft.name }, &m_life, context, std::move(done),
            [&fake = m_fake, source, draft] { return fake.create(source, draft); });
    }
    void remove(const Organization &organization, const GroupId &group, QObject *context,
                Callback<Removal> done) override
    {
        if (refuses(context, done))
            return;
        const SourceRef source { m_profile, organization.id };
        m_fake.enqueue<Removal>(
            { Call::Remove, source, group.toString() }, &m_life, context, std::move(done),
            [&fake = m_fake, source, group] { return fake.remove(source, group); });
    }
    void fetch(const Organization &organization, DirectoryKind kind, QObject *context,
               Callback<Directory> done) override
    {
        const SourceRef source { m_profile, organization.id };
        const auto known = m_fake.m_directories.value(source);
        const int key = static_cast<int>(kind);
        m_fake.enqueue<Directory>({ Call::Directory, source, QString::number(key) }, &m_life,
                                  context, std::move(done), [known, key] {
                                      return known.contains(key)
                                          ? CloudResult<Directory>(known.value(key))
                                          : Unexpected(makeError(CloudError::Kind::Unsupported));
                                  });
    }

    void status(QObject *context, Callback<TokenStatus> done) override
    {
        const TokenStatus status = m_fake.m_tokenStatus.value(m_profile);
        m_fake.enqueue<TokenStatus>({ Call::TokenStatus, { m_profile, {} }, {} }, &m_life, context,
                                    std::move(done), [status] { return status; });
    }
    void limits(const Organization &organization, QObject *context,
                Callback<Capabilities> done) override
    {
        const SourceRef source { m_profile, organization.id };
        const Capabilities limits = m_fake.m_limits.value(source);
        m_fake.enqueue<Capabilities>({ Call::Limits, source, {} }, &m_life, context,
                                     std::move(done), [limits] { return limits; });
    }
    void account(const Organization &organization, QObject *context,
                 Callback<TokenAccount> done) override
    {
        const CloudResult<TokenAccount> known = m_fake.m_accounts.contains(m_profile)
            ? CloudResult<TokenAccount>(m_fake.m_accounts.value(m_profile))
            : Unexpected(makeError(CloudError::Kind::Unsupported));
        m_fake.enqueue<TokenAccount>({ Call::Account, { m_profile, organization.id }, {} }, &m_life,
                                     context, std::move(done), [known] { return known; });
    }
    void rotate(QObject *context, Callback<Secret> done) override
    {
        if (refuses(context, done))
            return;
        const Secret fresh = m_fake.m_rotated;
        m_fake.enqueue<Secret>({ Call::Rotate, { m_profile, {} }, {} }, &m_life, context,
                               std::move(done), [fresh] { return fresh; });
    }

    // --- EditService
    void open(const Organization &organization, const GroupId &group, QObject *context,
              Callback<EditBase> done) override
    {
        const SourceRef source { m_profile, organization.id };
        m_fake.enqueue<EditBase>({ Call::Open, source, group.toString() }, &m_life, context,
                                 std::move(done),
                                 [result = m_fake.editBase(source, group)] { return result; });
    }
    CloudResult<EditPlan> plan(const Organization &organization, const EditBase &base,
                               const GroupContent &wanted) const override
    {
        CloudResult<EditPlan> plan = fakePlan(organization.id, base, wanted);
        const GroupRef ref { m_profile, organization.id, base.group.id };
        if (plan && !plan->steps.isEmpty())
            plan->warnings = m_fake.m_warnings.value(ref);
        return plan;
    }
    void send(const EditStep &step, QObject *context, Callback<Done> done) override
    {
        if (refuses(context, done))
            return;
        const QJsonObject &body = *step.request.body;
        const SourceRef source { m_profile, OrganizationId(body["organization"_L1].toString()) };
        const QString argument = body["group"_L1].toString() + u'/'
            + QString::number(static_cast<int>(step.fields.constFirst()));
        m_fake.enqueue<Done>(
            { Call::Step, source, argument }, &m_life, context, std::move(done),
            [&fake = m_fake, source, step] { return fake.applyStep(source, step); });
    }
    // --- GroupActionService
    Capabilities limits(const Group &group) const override
    {
        if (m_fake.m_orderLimits.contains(group.id))
            return m_fake.m_orderLimits.value(group.id);
        Capabilities limits;
        if (std::holds_alternative<TursoDetails>(group.details))
            return limits;
        for (const GroupAction action :
             { GroupAction::Unarchive, GroupAction::Transfer, GroupAction::WaitForLocation,
               GroupAction::CreateToken, GroupAction::InvalidateTokens })
            limits.insert(action, { Limit::Kind::NotOffered, {} });
        return limits;
    }
    void checkTransfer(const Organization &organization, const Group &group,
                       const OrganizationId &target, QObject *context,
                       Callback<TransferCheck> done) override
    {
        TransferCheck check = m_fake.m_transferCheck;
        if (check.target.id.isEmpty())
            check.target = { target, target.toString(), {}, true };
        m_fake.enqueue<TransferCheck>(
            { Call::CheckTransfer, { m_profile, organization.id }, group.id.toString() }, &m_life,
            context, std::move(done), [check] { return check; });
    }
    void perform(const Organization &organization, const GroupId &group, const GroupOrder &order,
                 QObject *context, Callback<OrderResult> done) override
    {
        if (!std::holds_alternative<WaitForLocationOrder>(order) && refuses(context, done))
            return;
        const QString argument
            = group.toString() + u'/' + QString::number(static_cast<int>(actionOf(order)));
        m_fake.enqueue<OrderResult>({ Call::Order, { m_profile, organization.id }, argument },
                                    &m_life, context, std::move(done),
                                    [result = m_fake.m_orderResult] { return result; });
    }
    // --- InsightService
    void grants(const Organization &organization, const GroupId &group, QObject *context,
                Callback<GrantList> done) override
    {
        const GroupRef ref { m_profile, organization.id, group };
        const auto known = m_fake.m_grants;
        m_fake.enqueue<GrantList>(
            { Call::Grants, { m_profile, organization.id }, group.toString() }, &m_life, context,
            std::move(done), [known, ref] {
                return known.contains(ref) ? CloudResult<GrantList>(known.value(ref))
                                           : Unexpected(makeError(CloudError::Kind::Unsupported));
            });
    }
    void plan(const Organization &organization, QObject *context, Callback<PlanUsage> done) override
    {
        const SourceRef source { m_profile, organization.id };
        const auto known = m_fake.m_plans;
        m_fake.enqueue<PlanUsage>({ Call::Plan, source, {} }, &m_life, context, std::move(done),
                                  [known, source] {
                                      return known.contains(source)
                                          ? CloudResult<PlanUsage>(known.value(source))
                                          : Unexpected(makeError(CloudError::Kind::Unsupported));
                                  });
    }
    // --- GrantWriteService
    [[nodiscard]] CloudResult<PlannedRequest> plannedCreate(const Organization &organization,
                                                            const Grant &grant) const override
    {
        return fakeRequest("POST", organization.id, u"acl"_s,
                           QJsonObject { { u"object"_s, grant.objectId },
                                         { u"group"_s, grant.group.toString() } });
    }
    void create(const Organization &organization, const Grant &grant, QObject *context,
                Callback<Done> done) override
    {
        if (refuses(context, done))
            return;
        const SourceRef source { m_profile, organization.id };
        const QString argument = grant.objectId + u'/' + grant.user + grant.group.toString() + u'/'
            + grant.permission + grant.role.toString();
        m_fake.enqueue<Done>(
            { Call::CreateGrant, source, argument }, &m_life, context, std::move(done),
            [&fake = m_fake, source, grant] { return fake.createGrant(source, grant); });
    }
    // --- RequestPreview
    [[nodiscard]] QList<PlannedRequest> retrieve(const Organization &organization,
                                                 const GroupId &group) const override
    {
        return { fakeRequest("GET", organization.id, group.toString(), {}) };
    }
    [[nodiscard]] QList<PlannedRequest> create(const Organization &organization,
                                               const GroupDraft &draft) const override
    {
        return { fakeRequest("POST", organization.id, {},
                             QJsonObject { { u"name"_s, draft.name } }) };
    }
    [[nodiscard]] QList<PlannedRequest> remove(const Organization &organization,
                                               const GroupId &group) const override
    {
        if (group.isEmpty())
            return {};
        return { fakeRequest("DELETE", organization.id, group.toString(), {}) };
    }
    [[nodiscard]] QList<PlannedRequest> perform(const Organization &organization,
                                                const GroupId &group,
                                                const GroupOrder &order) const override
    {
        const QJsonObject body { { u"order"_s, static_cast<int>(actionOf(order)) } };
        return { fakeRequest("POST", organization.id, group.toString(), body) };
    }

    FakePlatform &m_fake;
    ProfileId m_profile;
    std::shared_ptr<const WriteLock> m_lock;
    QObject m_life;
};

FakePlatform::FakePlatform()
{
    const auto add = [this](const QString &id, const QString &name, const QString &variable) {
        PlatformDescription platform;
        platform.id = PlatformId(id);
        platform.name = name;
        platform.endpoints = { { u"Default"_s, QUrl(u"https://api.example.org"_s) } };
        platform.environmentVariable = variable;
        platform.hasDescription = id != "turso"_L1;
        platform.hasMembers = id != "turso"_L1;
        platform.browserSignIn = id == "nscale"_L1;
        platform.sameNames = id == "nscale"_L1;
        if (id == "turso"_L1)
            platform.draft.details = TursoDraft {};
        else if (id == "nscale"_L1)
            platform.draft.details = NscaleDraft {};
        else
            platform.draft.details = BraintrustDraft {};
        m_platforms.append(platform);
    };
    add(u"turso"_s, u"Turso"_s, u"TURSO_API_TOKEN"_s);
    add(u"braintrust"_s, u"Braintrust"_s, u"BRAINTRUST_API_KEY"_s);
    add(u"nscale"_s, u"Nscale"_s, u"NSCALE_SERVICE_TOKEN"_s);
}

FakePlatform::~FakePlatform() = default;

std::unique_ptr<PlatformClient> FakePlatform::open(const Connection &connection)
{
    const bool known = std::any_of(m_platforms.cbegin(), m_platforms.cend(),
                                   [&connection](const PlatformDescription &platform) {
                                       return platform.id == connection.profile.platform;
                                   });
    if (!known)
        return nullptr;
    m_tokens.append(connection.credentials->current().value_or(Secret()));
    m_connections.append(connection);
    return std::make_unique<Client>(*this, connection);
}

void FakePlatform::setTokenStatus(const ProfileId &profile, const TokenStatus &status)
{
    m_tokenStatus.insert(profile, status);
}

void FakePlatform::setLimits(const SourceRef &source, const Capabilities &limits)
{
    m_limits.insert(source, limits);
}

void FakePlatform::setAccount(const ProfileId &profile, const TokenAccount &account)
{
    m_accounts.insert(profile, account);
}

template <class T>
void FakePlatform::enqueue(const Request &request, QObject *client, QObject *context,
                           Callback<T> done, std::function<CloudResult<T>()> outcome)
{
    m_requests.append(request);
    const auto answer = [client = QPointer<QObject>(client), context = QPointer<QObject>(context),
                         done = std::move(done)](const CloudResult<T> &result) {
        if (client && context)
            done(result);
    };
    auto pending = std::make_shared<Pending>();
    pending->request = request;
    pending->fail = [answer, outcome](const CloudError &error, Write write) {
        if (write == Write::Applied)
            static_cast<void>(outcome());
        answer(Unexpected(error));
    };
    if (const std::optional<Failure> failure = nextFailure(request)) {
        pending->succeed
            = [fail = pending->fail, failure] { fail(failure->error, failure->write); };
    } else {
        pending->succeed = [answer, outcome] { answer(outcome()); };
    }
    if constexpr (std::is_same_v<T, GroupPage>)
        pending->answerList = answer;

    const bool isSlow = request.call == Call::List && m_heldLists.contains(request.source);
    if (m_holding || isSlow)
        m_held.append(pending);
    else
        QMetaObject::invokeMethod(
            &m_loop, [pending] { pending->succeed(); }, Qt::QueuedConnection);
}

std::optional<FakePlatform::Failure> FakePlatform::nextFailure(const Request &request)
{
    for (qsizetype i = 0; i < m_failures.size(); ++i) {
        if (m_failures.at(i).call == request.call && m_failures[i].skip-- == 0)
            return m_failures.takeAt(i);
    }
    if (request.call == Call::List && m_listFailures.contains(request.source))
        return Failure { Call::List, m_listFailures.value(request.source), Write::Refused };
    return {};
}

void FakePlatform::addOrganization(const ProfileId &profile, const Organization &organization)
{
    m_organizations[profile].append(organization);
}

void FakePlatform::removeOrganization(const ProfileId &profile, const OrganizationId &organization)
{
    m_organizations[profile].removeIf(
        [&organization](const Organization &known) { return known.id == organization; });
}

void FakePlatform::setGroups(const SourceRef &source, const QList<Group> &groups)
{
    QList<Group> kept = groups;
    for (Group &group : kept)
        group.organization = source.organization;
    m_groups.insert(source, kept);
}

QList<Group> FakePlatform::groups(const SourceRef &source) const
{
    return m_groups.value(source);
}

void FakePlatform::setDirectory(const SourceRef &source, DirectoryKind kind,
                                const Directory &directory)
{
    m_directories[source].insert(static_cast<int>(kind), directory);
}

void FakePlatform::releaseAll()
{
    m_holding = false;
    m_heldLists.clear();
    const QList<std::shared_ptr<Pending>> held = std::exchange(m_held, {});
    for (const auto &pending : held)
        pending->succeed();
}

QList<FakePlatform::Request> FakePlatform::held() const
{
    QList<Request> requests;
    for (const auto &pending : m_held)
        requests.append(pending->request);
    return requests;
}

std::shared_ptr<FakePlatform::Pending> FakePlatform::take(Call call)
{
    constexpr int turns = 8; // of the event loop, in which the journal notes a write
    for (int turn = 0; turn < turns; ++turn) {
        const auto found
            = std::find_if(m_held.cbegin(), m_held.cend(),
                           [call](const auto &pending) { return pending->request.call == call; });
        if (found != m_held.cend())
            return m_held.takeAt(found - m_held.cbegin());
        if (!isWrite(call))
            break;
        QCoreApplication::processEvents();
    }
    return {};
}

bool FakePlatform::release(Call call)
{
    const std::shared_ptr<Pending> pending = take(call);
    if (pending)
        pending->succeed();
    return pending != nullptr;
}

bool FakePlatform::fail(Call call, const CloudError &error, Write write)
{
    const std::shared_ptr<Pending> pending = take(call);
    if (pending)
        pending->fail(error, write);
    return pending != nullptr;
}

bool FakePlatform::answerList(const CloudResult<GroupPage> &page)
{
    const std::shared_ptr<Pending> pending = take(Call::List);
    if (pending)
        pending->answerList(page);
    return pending != nullptr;
}

void FakePlatform::failNext(Call call, const CloudError &error, Write write, int skip)
{
    m_failures.append({ call, error, write, skip });
}

void FakePlatform::failLists(const SourceRef &source, std::optional<CloudError> error)
{
    if (error)
        m_listFailures.insert(source, *error);
    else
        m_listFailures.remove(source);
}

int FakePlatform::count(Call call) const
{
    return static_cast<int>(
        std::count_if(m_requests.cbegin(), m_requests.cend(),
                      [call](const Request &request) { return request.call == call; }));
}

CloudResult<GroupPage> FakePlatform::page(const SourceRef &source,
                                          const std::optional<PageCursor> &cursor) const
{
    const QList<Group> all = m_groups.value(source);
    if (m_pageSize <= 0)
        return GroupPage { all, {} };
    const int from = cursor ? cursor->toString().toInt() : 0;
    const int to = from + m_pageSize;
    GroupPage page { all.mid(from, m_pageSize), {} };
    if (to < all.size())
        page.next = PageCursor(QString::number(to));
    return page;
}

CloudResult<Group> FakePlatform::find(const SourceRef &source, const GroupId &id) const
{
    const QList<Group> all = m_groups.value(source);
    for (const Group &group : all) {
        if (group.id == id)
            return group;
    }
    return Unexpected(makeError(CloudError::Kind::NotFound, 404));
}

CloudResult<Creation> FakePlatform::create(const SourceRef &source, const GroupDraft &draft)
{
    QList<Group> &all = m_groups[source];
    for (const Group &group : std::as_const(all)) {
        if (group.name != draft.name || std::holds_alternative<NscaleDraft>(draft.details))
            continue;
        if (std::holds_alternative<BraintrustDraft>(draft.details))
            return Creation { Creation::Outcome::FoundExisting, group };
        return Unexpected(makeError(CloudError::Kind::Conflict, 409));
    }
    const QString newId = u"new-%1"_s.arg(++m_created);
    Group made = makeGroup(newId, draft.name, source.organization.toString());
    if (const auto *turso = std::get_if<TursoDraft>(&draft.details)) {
        made.id = GroupId(draft.name);
        made.locations = QStringList { turso->location };
        made.details = TursoDetails { newId, made.locations, turso->location, {} };
        made.deleteProtection = false;
    } else if (const auto *nscale = std::get_if<NscaleDraft>(&draft.details)) {
        NscaleDetails details;
        details.roles = nscale->roles;
        details.users = nscale->users;
        details.serviceAccounts = nscale->serviceAccounts;
        details.subjects.emplace();
        made.details = details;
    } else {
        BraintrustDetails details;
        details.memberUsers.emplace();
        details.memberGroups.emplace();
        made.details = details;
    }
    if (!draft.description.isEmpty())
        made.description = draft.description;
    all.append(made);
    return Creation { Creation::Outcome::Created, made };
}

void FakePlatform::setGrants(const GroupRef &group, const GrantList &grants)
{
    m_grants.insert(group, grants);
}

CloudResult<Done> FakePlatform::createGrant(const SourceRef &source, const Grant &grant)
{
    const auto put = [&](const GroupId &group, QList<Grant> GrantList::*list) {
        QList<Grant> &rows = m_grants[{ source.profile, source.organization, group }].*list;
        const bool there = std::any_of(rows.cbegin(), rows.cend(), [&grant](const Grant &row) {
            return sameGrant(row, grant);
        });
        if (!there) {
            rows.append(grant);
            rows.last().id = GrantId(u"grant-%1"_s.arg(++m_created));
        }
    };
    if (!grant.group.isEmpty())
        put(grant.group, &GrantList::held);
    if (grant.objectType == "group"_L1)
        put(GroupId(grant.objectId), &GrantList::onGroup);
    return Done {};
}

void FakePlatform::setPlan(const SourceRef &source, const PlanUsage &plan)
{
    m_plans.insert(source, plan);
}

void FakePlatform::setFieldLimits(const GroupRef &group, const FieldLimits &limits)
{
    m_fieldLimits.insert(group, limits);
}

void FakePlatform::setItemLimits(const GroupRef &group, GroupField field,
                                 const QHash<QString, Limit> &limits)
{
    m_itemLimits[group].insert(field, limits);
}

void FakePlatform::setWarnings(const GroupRef &group, const QList<EditWarning> &warnings)
{
    m_warnings.insert(group, warnings);
}

void FakePlatform::setOrderLimits(const GroupId &group, const Capabilities &limits)
{
    m_orderLimits.insert(group, limits);
}

CloudResult<EditBase> FakePlatform::editBase(const SourceRef &source, const GroupId &id) const
{
    const CloudResult<Group> found = find(source, id);
    if (!found)
        return Unexpected(found.error());
    const GroupRef ref { source.profile, source.organization, id };
    EditBase base;
    base.group = *found;
    base.content = fakeContent(
        *found, m_directories.value(source).value(static_cast<int>(DirectoryKind::Projects)));
    base.limits = m_fieldLimits.value(ref);
    base.itemLimits = m_itemLimits.value(ref);
    return base;
}

CloudResult<Done> FakePlatform::applyStep(const SourceRef &source, const EditStep &step)
{
    const GroupId id(step.request.body->value("group"_L1).toString());
    for (Group &group : m_groups[source]) {
        if (group.id != id)
            continue;
        applyFakeStep(group, m_directories[source][static_cast<int>(DirectoryKind::Projects)],
                      step);
        return Done {};
    }
    return Unexpected(makeError(CloudError::Kind::NotFound, 404));
}

CloudResult<Removal> FakePlatform::remove(const SourceRef &source, const GroupId &id)
{
    const auto removed
        = m_groups[source].removeIf([&id](const Group &group) { return group.id == id; });
    if (removed == 0)
        return Unexpected(makeError(CloudError::Kind::NotFound, 404));
    return Removal {};
}

} // namespace groupdesk::test
