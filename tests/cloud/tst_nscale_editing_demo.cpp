#include "contractwait.h"
#include "demoserver.h"
#include "openedclient.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;
using demo::NscaleGeneration;

/// Editing against the demo server, in each of its generations.
class TestNscaleEditingDemo : public QObject
{
    Q_OBJECT

    std::unique_ptr<demo::DemoServer> m_server;
    TestTransport m_transport;
    PlatformRegistry m_registry { *m_transport };
    std::unique_ptr<PlatformClient> m_client;
    Organization m_organization;

    static void eachGeneration()
    {
        QTest::addColumn<int>("generation");
        QTest::newRow("1.11") << int(NscaleGeneration::V1_11);
        QTest::newRow("1.16.1") << int(NscaleGeneration::V1_16);
        QTest::newRow("1.18") << int(NscaleGeneration::V1_18);
        QTest::newRow("1.20") << int(NscaleGeneration::V1_20);
    }
    [[nodiscard]] static bool storesSubjects(int generation)
    {
        return generation >= int(NscaleGeneration::V1_16);
    }

    void start(int generation, demo::Persona persona = demo::Persona::Owner)
    {
        demo::DemoOptions options;
        options.nscaleGeneration = NscaleGeneration(generation);
        m_server = std::make_unique<demo::DemoServer>(options);
        QVERIFY(m_server->start());
        Profile profile = profileOf(u"nscale"_s);
        profile.baseUrl = m_server->nscaleUrl();
        m_client = m_registry.open(
            Connection::open(profile, Secret::fromPaste(m_server->token(persona))));
        const auto organizations = waitFor<QList<Organization>>(
            [this](const auto &done) { m_client->organizations().list(this, done); });
        QVERIFY(organizations.has_value());
        m_organization = organizations->constFirst();
    }

    [[nodiscard]] GroupId idOf(const QString &name)
    {
        const auto page = waitFor<GroupPage>([this](const auto &done) {
            m_client->groups().list(m_organization, std::nullopt, this, done);
        });
        if (!page)
            return {};
        const QList<Group> groups = page->groups.toList();
        const auto found = std::find_if(groups.cbegin(), groups.cend(),
                                        [&name](const Group &group) { return group.name == name; });
        return found == groups.cend() ? GroupId() : found->id;
    }

    [[nodiscard]] CloudResult<EditBase> open(const GroupId &group)
    {
        return waitFor<EditBase>(
            [&](const auto &done) { m_client->editing().open(m_organization, group, this, done); });
    }

    [[nodiscard]] CloudResult<EditPlan> plan(const EditBase &base, const GroupContent &wanted)
    {
        return m_client->editing().plan(m_organization, base, wanted);
    }

    /// The first refusal; no value: every step was accepted.
    [[nodiscard]] std::optional<CloudError> send(const EditPlan &plan)
    {
        for (const EditStep &step : plan.steps) {
            const auto answer = waitFor<Done>(
                [&](const auto &done) { m_client->editing().send(step, this, done); });
            if (!answer)
                return answer.error();
        }
        return std::nullopt;
    }

    [[nodiscard]] Directory directory(DirectoryKind kind)
    {
        return waitFor<Directory>([&](const auto &done) {
                   m_client->directory().fetch(m_organization, kind, this, done);
               })
            .value_or(Directory());
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everythingCanBeChanged_data() { eachGeneration(); }
    void everythingCanBeChanged()
    {
        QFETCH(const int, generation);
        start(generation);
        const EditBase base = *open(idOf(u"image-builders"_s));
        GroupContent wanted = base.content;
        wanted.name = u"image-makers"_s;
        wanted.description = u"They make images"_s;
        wanted.tags = { { u"team"_s, u"images"_s } };
        QStringList &users = wanted.lists[GroupField::Users];
        users.removeFirst();
        users.append(directory(DirectoryKind::Users).constLast().id);
        wanted.lists[GroupField::Roles].append(directory(DirectoryKind::Roles).constFirst().id);
        const Directory projects = directory(DirectoryKind::Projects);
        QStringList links;
        for (const DirectoryEntry &project : projects) {
            if (!project.groups.contains(base.group.id))
                links.append(project.id);
        }
        QVERIFY(!links.isEmpty());
        wanted.lists[GroupField::Projects] = links;
        const CloudResult<EditPlan> changes = plan(base, wanted);
        QVERIFY(changes.has_value());
        QVERIFY(!send(*changes));
        const EditBase after = *open(base.group.id);
        QVERIFY(sameContent(after.content, wanted));
        QVERIFY(after.content.lists.value(GroupField::ServiceAccounts)
                == base.content.lists.value(GroupField::ServiceAccounts)); // one is gone
        QVERIFY(after.group.modified.has_value());
        QVERIFY(plan(after, wanted)->steps.isEmpty());
    }

    void aGuestSurvivesOrIsNamed_data() { eachGeneration(); }
    void aGuestSurvivesOrIsNamed()
    {
        QFETCH(const int, generation);
        start(generation);
        const EditBase base = *open(idOf(u"research-partners"_s));
        const QStringList guests = base.content.lists.value(GroupField::Subjects);
        QCOMPARE(guests.size(), 1);
        GroupContent wanted = base.content;
        wanted.description = u"Renewed"_s;
        const EditPlan changes = *plan(base, wanted);
        QVERIFY(!send(changes));
        const EditBase after = *open(base.group.id);
        QCOMPARE(after.content.description, u"Renewed"_s);
        QCOMPARE(after.content.lists.value(GroupField::Users),
                 base.content.lists.value(GroupField::Users));
        if (storesSubjects(generation)) {
            QVERIFY(changes.warnings.isEmpty());
            QCOMPARE(after.content.lists.value(GroupField::Subjects), guests);
        } else {
            const EditWarning expected { EditWarning::Kind::DropsSubjects, guests };
            QCOMPARE(changes.warnings, QList<EditWarning> { expected });
            QVERIFY(!after.content.lists.contains(GroupField::Subjects));
        }
    }

    void theDeadAreTakenOut_data() { eachGeneration(); }
    void theDeadAreTakenOut()
    {
        QFETCH(const int, generation);
        start(generation);
        const EditBase base = *open(idOf(u"offboarding"_s));
        const QStringList dead = base.content.lists.value(GroupField::Subjects);
        QCOMPARE(dead.size(), 1);
        GroupContent wanted = base.content;
        wanted.name = u"offboarded"_s;
        const EditPlan changes = *plan(base, wanted);
        const EditWarning expected { EditWarning::Kind::DropsDeadSubjects, dead };
        QCOMPARE(changes.warnings, QList<EditWarning> { expected });
        QVERIFY(!send(changes));
        const EditBase after = *open(base.group.id);
        QVERIFY(after.content.lists.value(GroupField::Subjects).isEmpty());
        QCOMPARE(after.content.lists.value(GroupField::Users),
                 base.content.lists.value(GroupField::Users));
    }

    void aRoleThatIsBeyondTheAccount_data() { eachGeneration(); }
    void aRoleThatIsBeyondTheAccount()
    {
        QFETCH(const int, generation);
        start(generation);
        const EditBase base = *open(idOf(u"Billing_approvers.2026"_s));
        const QStringList roles = base.content.lists.value(GroupField::Roles);
        QCOMPARE(roles.size(), 2);
        // Only the newest tells which it is; the others leave it out of the list of roles.
        const bool newest = generation == int(NscaleGeneration::V1_20);
        QCOMPARE(base.itemLimits.value(GroupField::Roles).contains(roles.at(1)), newest);
        GroupContent wanted = base.content;
        wanted.description = u"Renewed"_s;
        const std::optional<CloudError> refusal = send(*plan(base, wanted));
        // Older servers check even the roles that the group has: nothing is changed then.
        QCOMPARE(refusal.has_value(), !newest);
        if (refusal)
            QCOMPARE(refusal->kind, CloudError::Kind::Forbidden);
        const EditBase after = *open(base.group.id);
        QCOMPARE(after.content.lists.value(GroupField::Roles), roles);
        wanted.lists[GroupField::Roles].removeAll(roles.at(1));
        QCOMPARE(plan(base, wanted).has_value(), !newest);
    }

    void onesOwnWayOut()
    {
        start(int(NscaleGeneration::V1_18));
        const EditBase base = *open(idOf(u"administrators"_s));
        const Directory users = directory(DirectoryKind::Users);
        const auto own = std::find_if(users.cbegin(), users.cend(), [](const auto &user) {
            return user.name == u"rosa.delgado@borealis.example"_s;
        });
        QVERIFY(own != users.cend());
        GroupContent wanted = base.content;
        wanted.lists[GroupField::Users].removeAll(own->id);
        const EditWarning expected { EditWarning::Kind::MayLockOut, { own->id } };
        QCOMPARE(plan(base, wanted)->warnings, QList<EditWarning> { expected });
    }

    void anAuditorMayLookOnly()
    {
        start(int(NscaleGeneration::V1_18), demo::Persona::Auditor);
        const EditBase base = *open(idOf(u"night-shift"_s));
        GroupContent wanted = base.content;
        wanted.description = u"x"_s;
        const std::optional<CloudError> refusal = send(*plan(base, wanted));
        QVERIFY(refusal);
        QCOMPARE(refusal->kind, CloudError::Kind::Forbidden);
        QCOMPARE(m_server->writesApplied(), 0);
    }

    void anAnswerThatIsLost()
    {
        start(int(NscaleGeneration::V1_18));
        const EditBase base = *open(idOf(u"night-shift"_s));
        GroupContent wanted = base.content;
        wanted.name = u"day-shift"_s;
        const EditPlan changes = *plan(base, wanted);
        m_server->inject(demo::Fault::withStatus(409).on("PUT"));
        const std::optional<CloudError> conflict = send(changes);
        QVERIFY(conflict);
        QCOMPARE(conflict->httpStatus, 409);
        QVERIFY(!conflict->outcomeUnknown);
        // And an answer that never comes leaves open what became of it; it can be seen.
        m_server->inject(demo::Fault::dropped(demo::Fault::Effect::DropAfterApplying).on("PUT"));
        QVERIFY(send(changes)->outcomeUnknown);
        QCOMPARE(open(base.group.id)->content.name, u"day-shift"_s);
    }
};

QTEST_GUILESS_MAIN(TestNscaleEditingDemo)
#include "tst_nscale_editing_demo.moc"
