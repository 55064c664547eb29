#include "contractsuite.h"

#include "contractwait.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk::test {
namespace {

using Kind = CloudError::Kind;

/// No platform has one called so, and Braintrust and Nscale take it for an id.
const GroupId unknownGroup(u"f0000000-0000-4000-8000-00000000dead"_s);

bool isMissing(const CloudError &error)
{
    return error.kind == Kind::NotFound || error.kind == Kind::NotFoundOrForbidden;
}

QList<GroupId> idsOf(const QList<Group> &groups)
{
    QList<GroupId> ids;
    for (const Group &group : groups)
        ids.append(group.id);
    return ids;
}

} // namespace

ContractStage::~ContractStage() = default;

ContractSuite::ContractSuite(StageFactory factory) : m_factory(std::move(factory))
{
}

void ContractSuite::initTestCase_data()
{
    QTest::addColumn<QString>("platform");
    for (const char *platform : { "turso", "braintrust", "nscale" })
        QTest::newRow(platform) << QString::fromLatin1(platform);
}

void ContractSuite::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    QFETCH_GLOBAL(const QString, platform);
    m_platform = platform;
    m_stage = m_factory(platform, QString::fromLatin1(QTest::currentTestFunction()));
}

void ContractSuite::cleanup()
{
    m_stage.reset();
}

void ContractSuite::everyListedGroupCanBeRetrieved()
{
    const std::optional<Organization> organization = firstOrganization();
    QVERIFY(organization.has_value());
    const std::optional<QList<Group>> groups = allGroups(*organization);
    QVERIFY(groups.has_value() && groups->size() >= 2);
    const QList<GroupId> ids = idsOf(*groups);
    QCOMPARE(QSet<GroupId>(ids.cbegin(), ids.cend()).size(), ids.size());
    for (const Group &listed : *groups) {
        const CloudResult<Group> retrieved = retrieve(*organization, listed.id);
        QVERIFY2(retrieved.has_value(), qPrintable(listed.id.toString()));
        QCOMPARE(retrieved->id, listed.id);
        QCOMPARE(retrieved->name, listed.name);
        QCOMPARE(retrieved->organization, organization->id);
        QCOMPARE(retrieved->created, listed.created);
        QCOMPARE(retrieved->details.index(), listed.details.index());
        QCOMPARE(retrieved->members.has_value(), !is("turso"_L1));
        QVERIFY(!listed.raw.isEmpty());
    }
}

void ContractSuite::createdThenListedThenRemoved()
{
    const std::optional<Organization> organization = firstOrganization();
    QVERIFY(organization.has_value());
    const CloudResult<Creation> created = create(*organization);
    QVERIFY(created.has_value());
    QCOMPARE(created->outcome, Creation::Outcome::Created);
    QCOMPARE(created->group.name, draft().name);
    const GroupId id = created->group.id;
    const auto before = allGroups(*organization);
    QVERIFY(before.has_value() && idsOf(*before).count(id) == 1);

    const CloudResult<Removal> removed = remove(*organization, id);
    QVERIFY(removed.has_value());
    QCOMPARE(removed->deletedAt.has_value(), is("braintrust"_L1));
    const auto after = allGroups(*organization);
    QVERIFY(after.has_value() && !idsOf(*after).contains(id));
    QCOMPARE(after->size(), before->size() - 1);
    const CloudResult<Removal> again = remove(*organization, id);
    QVERIFY(!again && isMissing(again.error()));
}

void ContractSuite::aTakenName()
{
    const std::optional<Organization> organization = firstOrganization();
    QVERIFY(organization.has_value());
    const CloudResult<Creation> first = create(*organization);
    QVERIFY(first.has_value());
    const CloudResult<Creation> second = create(*organization);
    if (is("turso"_L1)) {
        QVERIFY(!second);
        QCOMPARE(second.error().kind, Kind::Conflict);
        QCOMPARE(second.error().field, u"name"_s);
        QVERIFY(!second.error().serverMessage.isEmpty());
        QVERIFY(!second.error().outcomeUnknown);
        return;
    }
    QVERIFY(second.has_value());
    // Braintrust hands out the group that is there; Nscale makes a namesake.
    QCOMPARE(second->outcome == Creation::Outcome::FoundExisting, is("braintrust"_L1));
    QCOMPARE(second->group.id == first->group.id, is("braintrust"_L1));
    QCOMPARE(second->group.name, first->group.name);
}

void ContractSuite::anUnknownGroup()
{
    const std::optional<Organization> organization = firstOrganization();
    QVERIFY(organization.has_value());
    const CloudResult<Group> retrieved = retrieve(*organization, unknownGroup);
    const CloudResult<Removal> removed = remove(*organization, unknownGroup);
    const Kind expected = is("braintrust"_L1) ? Kind::NotFoundOrForbidden : Kind::NotFound;
    QVERIFY(!retrieved && !removed);
    QCOMPARE(kindName(retrieved.error().kind), kindName(expected));
    QCOMPARE(kindName(removed.error().kind), kindName(expected));
    QVERIFY(!removed.error().serverMessage.isEmpty());
    QVERIFY(removed.error().request.startsWith(u"DELETE /"_s));
    QVERIFY(!removed.error().outcomeUnknown);
}

void ContractSuite::anUnknownToken()
{
    PlatformClient &stranger = m_stage->stranger();
    const auto listed = waitFor<QList<Organization>>(
        [&](auto done) { stranger.organizations().list(this, std::move(done)); });
    QVERIFY(!listed);
    QCOMPARE(kindName(listed.error().kind), kindName(Kind::Unauthorized));
    const auto tested = waitFor<ConnectionReport>(
        [&](auto done) { stranger.organizations().test(this, std::move(done)); });
    QVERIFY(!tested);
    QCOMPARE(kindName(tested.error().kind), kindName(Kind::Unauthorized));
    QCOMPARE(tested.error().httpStatus, 401);
}

void ContractSuite::directories()
{
    const std::optional<Organization> organization = firstOrganization();
    QVERIFY(organization.has_value());
    QSet<DirectoryKind> offered;
    if (is("turso"_L1))
        offered = { DirectoryKind::Locations };
    else
        offered = { DirectoryKind::Users, DirectoryKind::Roles, DirectoryKind::ServiceAccounts };
    for (const DirectoryKind kind : { DirectoryKind::Users, DirectoryKind::Roles,
                                      DirectoryKind::ServiceAccounts, DirectoryKind::Locations }) {
        const auto found = waitFor<Directory>([&](auto done) {
            m_stage->client().directory().fetch(*organization, kind, this, std::move(done));
        });
        QCOMPARE(found.has_value(), offered.contains(kind));
        if (!found) {
            QCOMPARE(kindName(found.error().kind), kindName(Kind::Unsupported));
            continue;
        }
        QVERIFY(!found->isEmpty());
        for (const DirectoryEntry &entry : *found)
            QVERIFY(!entry.id.isEmpty() && !entry.name.isEmpty() && !entry.suggested);
        const auto inOrder = [](const DirectoryEntry &left, const DirectoryEntry &right) {
            return left.name.localeAwareCompare(right.name) < 0;
        };
        QVERIFY(std::is_sorted(found->cbegin(), found->cend(), inOrder));
    }
}

void ContractSuite::testConnection()
{
    const auto report = waitFor<ConnectionReport>(
        [&](auto done) { m_stage->client().organizations().test(this, std::move(done)); });
    QVERIFY(report.has_value());
    QVERIFY(!report->organizations.isEmpty());
    QCOMPARE(report->signedInAs.isEmpty(), is("braintrust"_L1)); // which cannot say
    QVERIFY(report->tlsVersion.isEmpty()); // neither side speaks TLS here
    QVERIFY(report->elapsed.count() >= 0);
    QCOMPARE(report->token.neverExpires, is("turso"_L1));
    QCOMPARE(report->token.kind == TokenStatus::Kind::SignIn, is("nscale"_L1));
    QVERIFY(!report->token.canRotate);
    // Only Nscale says what is allowed; here it is everything.
    QCOMPARE(report->limits.contains(report->organizations.constFirst().id), is("nscale"_L1));
    for (const Capabilities &limits : std::as_const(report->limits))
        QVERIFY(limits.isEmpty());
}

void ContractSuite::idsThatMustNotGoIntoAPath()
{
    const std::optional<Organization> organization = firstOrganization();
    QVERIFY(organization.has_value());
    for (const QString &text : { u""_s, u"."_s, u".."_s }) {
        const CloudResult<Group> retrieved = retrieve(*organization, GroupId(text));
        const CloudResult<Removal> removed = remove(*organization, GroupId(text));
        QVERIFY(!retrieved && !removed);
        QCOMPARE(kindName(retrieved.error().kind), kindName(Kind::BadArgument));
        QCOMPARE(kindName(removed.error().kind), kindName(Kind::BadArgument));
        QCOMPARE(removed.error().httpStatus, 0);
    }
}

void ContractSuite::onceAndNeverAtOnce()
{
    const std::optional<Organization> organization = firstOrganization();
    QVERIFY(organization.has_value());
    GroupService &service = m_stage->client().groups();
    Answer<GroupPage> listed;
    Answer<Group> retrieved;
    Answer<Group> refused;
    Answer<Removal> removed;
    service.list(*organization, std::nullopt, this, listed.callback());
    service.retrieve(*organization, unknownGroup, this, retrieved.callback());
    service.retrieve(*organization, GroupId(), this, refused.callback());
    service.remove(*organization, unknownGroup, this, removed.callback());
    QCOMPARE(listed.count() + retrieved.count() + refused.count() + removed.count(), 0);
    QVERIFY(listed.wait() && retrieved.wait() && refused.wait() && removed.wait());
    // Whatever else were to come would come while these are asked and answered.
    Answer<QList<Organization>> later;
    m_stage->client().organizations().list(this, later.callback());
    QVERIFY(later.wait());
    QCOMPARE(listed.count() + retrieved.count() + refused.count() + removed.count(), 4);
}

void ContractSuite::silenceAfterTheContextDied()
{
    const std::optional<Organization> organization = firstOrganization();
    QVERIFY(organization.has_value());
    auto context = std::make_unique<QObject>();
    Answer<GroupPage> listed;
    Answer<Group> refused;
    m_stage->client().groups().list(*organization, std::nullopt, context.get(), listed.callback());
    m_stage->client().groups().retrieve(*organization, GroupId(), context.get(),
                                        refused.callback());
    context.reset();
    Answer<QList<Organization>> later;
    m_stage->client().organizations().list(this, later.callback());
    QVERIFY(later.wait());
    QCOMPARE(listed.count() + refused.count(), 0);
}

void ContractSuite::silenceAfterTheClientWasClosed()
{
    const std::optional<Organization> organization = firstOrganization();
    QVERIFY(organization.has_value());
    Answer<GroupPage> listed;
    Answer<Group> refused;
    m_stage->client().groups().list(*organization, std::nullopt, this, listed.callback());
    m_stage->client().groups().retrieve(*organization, GroupId(), this, refused.callback());
    m_stage->closeClient();
    const auto other = waitFor<QList<Organization>>(
        [&](auto done) { m_stage->stranger().organizations().list(this, std::move(done)); });
    QVERIFY(!other);
    QCOMPARE(listed.count() + refused.count(), 0);
}

void ContractSuite::aCallbackMayDestroyItsContext()
{
    const std::optional<Organization> organization = firstOrganization();
    QVERIFY(organization.has_value());
    int calls = 0;
    auto *context = new QObject(this);
    m_stage->client().groups().list(*organization, std::nullopt, context,
                                    [&calls, context](const CloudResult<GroupPage> &page) {
                                        calls += page.has_value() ? 1 : 100;
                                        delete context;
                                    });
    QVERIFY(waitUntil([&calls] { return calls > 0; }));
    QCOMPARE(calls, 1);
}

} // namespace groupdesk::test
