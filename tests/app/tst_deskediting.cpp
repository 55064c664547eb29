#include "demoaccounts.h"
#include "deskfixture.h"
#include "memorysecretstore.h"
#include "requestexport.h"
#include "waitfor.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;
using groupdesk::demo::Fault;
using Kind = EditOutcome::Kind;

/// Editing over real HTTP to the demo's server, by two desks that know nothing of each other.
class TestDeskEditing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();

    void whatIsSavedIsFoundByOthers();
    void whatOthersSavedIsAConflict();
    void aLostAnswerIsLookedUp_data();
    void aLostAnswerIsLookedUp();
    void aRefusedSaveChangesNothing();
    void copiedCommandsDoTheSame();

private:
    [[nodiscard]] std::unique_ptr<DeskFixture> makeDesk();
    /// A group of the platform whose field can be edited, with the field.
    [[nodiscard]] bool findGroup();
    [[nodiscard]] std::optional<EditBase> open(DeskFixture &desk) const;
    [[nodiscard]] std::optional<EditOutcome> save(DeskFixture &desk,
                                                  const EditRequest &request) const;
    /// The content with the field changed, in another way for each \a turn.
    [[nodiscard]] GroupContent changed(GroupContent content, int turn) const;
    [[nodiscard]] EditRequest changeOf(DeskFixture &desk, int turn) const;

    PlatformCase m_platform;
    std::unique_ptr<demo::DemoServer> m_server;
    std::unique_ptr<DeskFixture> m_mine;
    std::unique_ptr<DeskFixture> m_theirs;
    GroupRef m_ref;
    GroupField m_field = GroupField::Description;
    QObject m_context;
};

void TestDeskEditing::initTestCase_data()
{
    addPlatformColumn();
}

std::unique_ptr<DeskFixture> TestDeskEditing::makeDesk()
{
    auto profiles = std::make_unique<DemoProfiles>(*m_server);
    const QList<Profile> accounts = *profiles->load();
    const DeskFixture::MakeSecrets secrets
        = [&](SecretPrompt &, Redactor &) -> std::unique_ptr<SecretStore> {
        auto store = std::make_unique<MemorySecretStore>();
        for (const Profile &profile : accounts)
            store->put(profile.id, Secret::fromPaste(m_server->token()));
        return store;
    };
    return std::make_unique<DeskFixture>(*m_server, std::move(profiles),
                                         DeskFixture::Parts { .secrets = secrets });
}

void TestDeskEditing::init()
{
    failOnWarnings();
    QFETCH_GLOBAL(const QString, platform);
    m_platform = platformCase(platform);
    m_server = std::make_unique<demo::DemoServer>();
    QVERIFY(m_server->start());
    m_mine = makeDesk();
    m_theirs = makeDesk();
    QVERIFY(m_mine->openAndWait() && m_theirs->openAndWait());
    QVERIFY(findGroup());
    m_server->clearRequests();
}

void TestDeskEditing::cleanup()
{
    m_mine.reset();
    m_theirs.reset();
    m_server.reset();
}

bool TestDeskEditing::findGroup()
{
    const GroupTableModel &groups = m_mine->workspace().groups();
    for (int row = 0; row < groups.rowCount(); ++row) {
        m_ref = groups.rowAt(row).ref;
        const std::optional<Profile> profile = m_mine->workspace().profile(m_ref.profile);
        if (profile->platform.toString() != m_platform.key
            || m_mine->workspace().limit(GroupAction::Edit, m_ref))
            continue;
        const std::optional<EditBase> base = open(*m_mine);
        if (!base)
            return false;
        m_field = base->content.description ? GroupField::Description : GroupField::Protection;
        if (!base->limits.contains(m_field) && changed(base->content, 1) != base->content)
            return true;
    }
    return false;
}

std::optional<EditBase> TestDeskEditing::open(DeskFixture &desk) const
{
    Answer<EditBase> answer;
    QObject context;
    desk.workspace().edit(m_ref, &context, answer.callback());
    return answer.wait() && answer.result() ? std::optional(*answer.result()) : std::nullopt;
}

std::optional<EditOutcome> TestDeskEditing::save(DeskFixture &desk,
                                                 const EditRequest &request) const
{
    std::optional<EditOutcome> result;
    QObject context;
    desk.workspace().save(m_ref, request, &context,
                          [&result](const EditOutcome &outcome) { result = outcome; });
    if (!waitUntil([&result] { return result.has_value(); }, 60'000))
        return {};
    return result;
}

GroupContent TestDeskEditing::changed(GroupContent content, int turn) const
{
    if (content.description)
        content.description = u"written in turn %1, “so” & <b>"_s.arg(turn);
    else if (content.protection)
        content.protection = !*content.protection;
    return content;
}

EditRequest TestDeskEditing::changeOf(DeskFixture &desk, int turn) const
{
    const std::optional<EditBase> base = open(desk);
    if (!base)
        qFatal("the group cannot be opened");
    return { base->content, changed(base->content, turn), {} };
}

void TestDeskEditing::whatIsSavedIsFoundByOthers()
{
    const EditRequest request = changeOf(*m_mine, 1);
    const auto outcome = save(*m_mine, request);
    QVERIFY(outcome);
    QCOMPARE(outcome->kind, Kind::Saved);
    QCOMPARE(m_server->writesApplied(), 1);
    QCOMPARE(open(*m_theirs)->content, request.wanted); // every other field as it was
    QCOMPARE(m_mine->workspace().groups().row(m_ref)->group, outcome->now->group);
    QVERIFY(!m_mine->workspace().groups().row(m_ref)->busy);
    // Saved again, there is nothing to send.
    const auto again = save(*m_mine, { request.wanted, request.wanted, {} });
    QCOMPARE(again->kind, Kind::Unchanged);
    QCOMPARE(m_server->writesApplied(), 1);
}

void TestDeskEditing::whatOthersSavedIsAConflict()
{
    const EditRequest mine = changeOf(*m_mine, 1);
    const auto theirs = save(*m_theirs, changeOf(*m_theirs, 2));
    QCOMPARE(theirs->kind, Kind::Saved);
    const auto outcome = save(*m_mine, mine);
    QCOMPARE(outcome->kind, Kind::Conflict);
    QCOMPARE(m_server->writesApplied(), 1);
    QCOMPARE(outcome->now->content, theirs->now->content);
    QCOMPARE(m_mine->workspace().groups().row(m_ref)->group, outcome->now->group);

    QList<MergeRow> rows = compareContents(mine.base, outcome->now->content, mine.wanted);
    for (MergeRow &row : rows)
        row.pick = MergeRow::Pick::Mine;
    const GroupContent merged = mergedContent(outcome->now->content, rows);
    const auto settled = save(*m_mine, { outcome->now->content, merged, {} });
    const bool differs = merged != outcome->now->content;
    QCOMPARE(settled->kind, differs ? Kind::Saved : Kind::Unchanged);
    QCOMPARE(open(*m_theirs)->content, mine.wanted);
}

void TestDeskEditing::aLostAnswerIsLookedUp_data()
{
    QTest::addColumn<bool>("applied");
    QTest::newRow("applied") << true;
    QTest::newRow("not applied") << false;
}

void TestDeskEditing::aLostAnswerIsLookedUp()
{
    QFETCH(const bool, applied);
    const EditRequest request = changeOf(*m_mine, 1);
    for (const char *verb : { "PUT", "PATCH" }) {
        m_server->inject(Fault::dropped(applied ? Fault::Effect::DropAfterApplying
                                                : Fault::Effect::DropBeforeApplying)
                             .on(verb));
    }
    const auto outcome = save(*m_mine, request);
    QVERIFY(outcome);
    QCOMPARE(outcome->kind, applied ? Kind::Saved : Kind::Failed);
    QCOMPARE(m_mine->sent("PUT") + m_mine->sent("PATCH"), 1);
    QCOMPARE(m_server->writesApplied(), applied ? 1 : 0);
    m_server->clearFaults();
    QCOMPARE(open(*m_theirs)->content, applied ? request.wanted : request.base);
}

void TestDeskEditing::aRefusedSaveChangesNothing()
{
    const EditRequest request = changeOf(*m_mine, 1);
    for (const char *verb : { "PUT", "PATCH" })
        m_server->inject(Fault::withStatus(403).on(verb).times(-1));
    const auto outcome = save(*m_mine, request);
    QCOMPARE(outcome->kind, Kind::Failed);
    QCOMPARE(outcome->error->httpStatus, 403);
    QCOMPARE(m_mine->sent("PUT") + m_mine->sent("PATCH"), 1);
    QCOMPARE(m_server->writesApplied(), 0);
    QCOMPARE(outcome->now->content, request.base);
}

void TestDeskEditing::copiedCommandsDoTheSame()
{
    if (QStandardPaths::findExecutable(u"curl"_s).isEmpty())
        QSKIP("curl is not installed");
    const EditBase base = *open(*m_mine);
    const GroupContent wanted = changed(base.content, 1);
    const CloudResult<EditPlan> plan = m_mine->workspace().planEdit(m_ref, base, wanted);
    QVERIFY(plan);
    QCOMPARE(m_server->writesApplied(), 0);
    QList<PlannedRequest> requests;
    for (const EditStep &step : plan->steps)
        requests.append(step.request);
    QProcess shell;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"GROUPDESK_TOKEN"_s, m_server->token());
    environment.insert(u"NO_PROXY"_s, u"*"_s);
    shell.setProcessEnvironment(environment);
    shell.start(u"/bin/sh"_s, { u"-c"_s, curlOf(requests, u"GROUPDESK_TOKEN"_s) });
    QVERIFY(waitUntil([&shell] { return shell.state() == QProcess::NotRunning; }, 20'000));
    QCOMPARE(shell.exitCode(), 0);
    QCOMPARE(m_server->writesApplied(), 1);
    QVERIFY(waitUntil([&] { return open(*m_theirs)->content == wanted; }));
}

QTEST_MAIN(TestDeskEditing)
#include "tst_deskediting.moc"
