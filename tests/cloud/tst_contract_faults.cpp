#include "braintrust/braintrustpages.h"
#include "contractwait.h"
#include "demoserver.h"
#include "openedclient.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;
using groupdesk::demo::Fault;

namespace {

using Kind = CloudError::Kind;

/// A client of one platform of a demo server of its own.
struct Opened
{
    explicit Opened(const QString &platform, demo::Persona persona = demo::Persona::Owner,
                    bool asksClosest = false, const TransportOptions &options = sentOnce(),
                    const demo::DemoOptions &demoOptions = {})
        : server(demoOptions), transport(options), registry(*transport)
    {
        if (!server.start())
            qFatal("%s", qPrintable(server.errorString()));
        Profile profile = profileOf(platform);
        profile.baseUrl = platform == "turso"_L1 ? server.tursoUrl()
            : platform == "braintrust"_L1        ? server.braintrustUrl()
                                                 : server.nscaleUrl();
        if (asksClosest)
            profile.options.insert(profileoption::closestRegionUrl, server.regionUrl().toString());
        client = registry.open(Connection::open(profile, Secret::fromPaste(server.token(persona))));
    }

    [[nodiscard]] CloudResult<QList<Organization>> organizations()
    {
        return waitFor<QList<Organization>>(
            [&](auto done) { client->organizations().list(&context, std::move(done)); });
    }
    [[nodiscard]] CloudResult<GroupPage> page(const Organization &organization,
                                              const std::optional<PageCursor> &cursor = {})
    {
        return waitFor<GroupPage>([&](auto done) {
            client->groups().list(organization, cursor, &context, std::move(done));
        });
    }
    [[nodiscard]] CloudResult<Creation> create(const Organization &organization,
                                               const GroupDraft &draft)
    {
        return waitFor<Creation>([&](auto done) {
            client->groups().create(organization, draft, &context, std::move(done));
        });
    }
    [[nodiscard]] CloudResult<Removal> remove(const Organization &organization, const GroupId &id)
    {
        return waitFor<Removal>([&](auto done) {
            client->groups().remove(organization, id, &context, std::move(done));
        });
    }

    demo::DemoServer server;
    TestTransport transport;
    PlatformRegistry registry;
    std::unique_ptr<PlatformClient> client;
    QObject context;
};

GroupDraft draftFor(const QString &platform, const QString &name)
{
    if (platform == "turso"_L1)
        return { name, {}, TursoDraft { u"aws-us-east-1"_s } };
    if (platform == "braintrust"_L1)
        return { name, {}, BraintrustDraft {} };
    return { name, {}, NscaleDraft {} };
}

} // namespace

/// The real clients and a server that misbehaves.
class TestContractFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<QString>("platform");
        for (const char *platform : { "turso", "braintrust", "nscale" })
            QTest::newRow(platform) << QString::fromLatin1(platform);
    }

    void everyStatusHasItsKind_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("kind");
        QTest::newRow("401") << 401 << kindName(Kind::Unauthorized);
        QTest::newRow("403") << 403 << kindName(Kind::Forbidden);
        QTest::newRow("429") << 429 << kindName(Kind::RateLimited);
        QTest::newRow("500") << 500 << kindName(Kind::ServerError);
        QTest::newRow("503") << 503 << kindName(Kind::ServerError);
    }

    void everyStatusHasItsKind()
    {
        QFETCH_GLOBAL(const QString, platform);
        QFETCH(const int, status);
        Opened opened(platform);
        const auto organizations = opened.organizations();
        QVERIFY(organizations.has_value());
        opened.server.inject(Fault::withStatus(status));
        const auto page = opened.page(organizations->constFirst());
        QVERIFY(!page);
        QTEST(kindName(page.error().kind), "kind");
        QCOMPARE(page.error().httpStatus, status);
        QVERIFY(!page.error().serverMessage.contains(u"user_email"_s));
        QVERIFY(opened.page(organizations->constFirst()).has_value());
    }

    void passingFaultsAreNotSeen_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : { 429, 500, 502, 503, 504 })
            QTest::addRow("%d", status) << status;
    }

    void passingFaultsAreNotSeen()
    {
        QFETCH_GLOBAL(const QString, platform);
        QFETCH(const int, status);
        Opened opened(platform, demo::Persona::Owner, false, quick());
        const auto organizations = opened.organizations();
        QVERIFY(organizations.has_value());
        opened.server.clearRequests();
        for (int time = 0; time < 3; ++time)
            opened.server.inject(Fault::withStatus(status).on("GET"));
        QVERIFY(opened.page(organizations->constFirst()).has_value());
        QVERIFY(opened.server.requests().size() >= 4);
        // A write is another matter.
        opened.server.clearRequests();
        opened.server.inject(Fault::withStatus(status).on("POST"));
        const auto created
            = opened.create(organizations->constFirst(), draftFor(platform, u"only-once"_s));
        QVERIFY(!created);
        QCOMPARE(created.error().httpStatus, status);
        QCOMPARE(opened.server.requests().size(), 1);
        QCOMPARE(opened.server.writesApplied(), 0);
    }

    void pagesOfSomebodyElse()
    {
        QFETCH_GLOBAL(const QString, platform);
        Opened opened(platform);
        const auto organizations = opened.organizations();
        QVERIFY(organizations.has_value());
        opened.server.inject(Fault::html(200));
        const auto portal = opened.page(organizations->constFirst());
        QCOMPARE(kindName(portal.error().kind), kindName(Kind::NotThePlatform));
        opened.server.inject(Fault::html(502));
        const auto proxy = opened.page(organizations->constFirst());
        QCOMPARE(kindName(proxy.error().kind), kindName(Kind::ServerError));
        QVERIFY(!proxy.error().serverMessage.contains(u'<'));
    }

    void aWriteWithoutAnAnswerIsSentOnce_data()
    {
        QTest::addColumn<int>("effect");
        QTest::addColumn<int>("applied");
        QTest::newRow("lost on the way there") << int(Fault::Effect::DropBeforeApplying) << 0;
        QTest::newRow("lost on the way back") << int(Fault::Effect::DropAfterApplying) << 1;
    }

    void aWriteWithoutAnAnswerIsSentOnce()
    {
        QFETCH_GLOBAL(const QString, platform);
        QFETCH(const int, effect);
        QFETCH(const int, applied);
        Opened opened(platform);
        const auto organizations = opened.organizations();
        QVERIFY(organizations.has_value());
        opened.server.clearRequests();
        opened.server.inject(Fault::dropped(static_cast<Fault::Effect>(effect)).on("POST"));
        const auto created
            = opened.create(organizations->constFirst(), draftFor(platform, u"only-once"_s));
        QVERIFY(!created);
        QVERIFY(created.error().outcomeUnknown);
        QCOMPARE(opened.server.writesApplied(), applied);
        QCOMPARE(opened.server.requests().size(), 1);
    }

    void whoMayReadMayNotWrite()
    {
        QFETCH_GLOBAL(const QString, platform);
        Opened opened(platform, demo::Persona::Auditor);
        const auto organizations = opened.organizations();
        QVERIFY(organizations.has_value());
        const Organization organization = organizations->constFirst();
        const auto page = opened.page(organization);
        QVERIFY(page.has_value() && !page->groups.isEmpty());
        const auto created = opened.create(organization, draftFor(platform, u"not-mine"_s));
        QCOMPARE(kindName(created.error().kind), kindName(Kind::Forbidden));
        const auto removed = opened.remove(organization, page->groups.constFirst().id);
        const Kind expected
            = platform == "braintrust"_L1 ? Kind::NotFoundOrForbidden : Kind::Forbidden;
        QCOMPARE(kindName(removed.error().kind), kindName(expected));
        QCOMPARE(opened.server.writesApplied(), 0);
    }

    void strangeNamesComeBackAsTheyWere()
    {
        QFETCH_GLOBAL(const QString, platform);
        if (platform != "braintrust"_L1)
            QSKIP("Only Braintrust takes any name");
        Opened opened(platform);
        const Organization organization = opened.organizations()->constFirst();
        for (const QString &name : { u"a/b/../c?d=e#f%20g+h&i"_s, u"<b>\"bold\"</b> & 'x'"_s,
                                     u"\u202egnp.exe"_s, u"🐙 Ünïcødé 名前"_s, u"line\nbreak"_s }) {
            const auto created = opened.create(organization, draftFor(platform, name));
            QVERIFY2(created.has_value(), qPrintable(name));
            QCOMPARE(created->group.name, name);
            QVERIFY(opened.remove(organization, created->group.id).has_value());
        }
    }

    void moreThanOnePage()
    {
        QFETCH_GLOBAL(const QString, platform);
        if (platform != "braintrust"_L1)
            QSKIP("Only Braintrust has pages");
        constexpr int beyond = 40;
        demo::DemoOptions options;
        options.groups = braintrust::groupPageLimit + beyond;
        Opened opened(platform, demo::Persona::Owner, false, sentOnce(), options);
        const auto all = opened.organizations();
        const auto large
            = std::find_if(all->cbegin(), all->cend(), [](const Organization &organization) {
                  return organization.name == "Meridian Labs"_L1;
              });
        QVERIFY(large != all->cend());
        const Organization organization = *large;
        const auto first = opened.page(organization);
        QCOMPARE(first->groups.size(), braintrust::groupPageLimit);
        QVERIFY(first->next.has_value());
        const auto second = opened.page(organization, first->next);
        QCOMPARE(second->groups.size(), beyond);
        QVERIFY(!second->next);
        // The cursor's group goes away between two pages.
        QVERIFY(opened.remove(organization, first->groups.constLast().id).has_value());
        const auto lost = opened.page(organization, first->next);
        QVERIFY(!lost);
        QCOMPARE(kindName(lost.error().kind), kindName(Kind::CursorLost));
    }

    void theClosestLocationIsAskedForWithoutTheToken()
    {
        QFETCH_GLOBAL(const QString, platform);
        if (platform != "turso"_L1)
            QSKIP("Only Turso has locations");
        Opened opened(platform, demo::Persona::Owner, true);
        const Organization organization = opened.organizations()->constFirst();
        opened.server.clearRequests();
        const auto found = waitFor<Directory>([&](auto done) {
            opened.client->directory().fetch(organization, DirectoryKind::Locations,
                                             &opened.context, std::move(done));
        });
        QVERIFY(found.has_value());
        const auto isSuggested = [](const DirectoryEntry &entry) { return entry.suggested; };
        QCOMPARE(std::count_if(found->cbegin(), found->cend(), isSuggested), 1);
        const QList<demo::RecordedRequest> requests = opened.server.requests();
        QCOMPARE(requests.size(), 2);
        QVERIFY(!requests.constFirst().header("Authorization").isEmpty());
        QCOMPARE(requests.constLast().rawPath, "/region");
        QVERIFY(requests.constLast().header("Authorization").isNull());
    }

    void aProtectedGroupSaysSo()
    {
        QFETCH_GLOBAL(const QString, platform);
        if (platform != "turso"_L1)
            QSKIP("Only Turso protects groups");
        Opened opened(platform);
        const auto isProtected
            = [](const Group &group) { return group.deleteProtection.value_or(false); };
        const auto organizations = opened.organizations();
        QVERIFY(organizations.has_value());
        int found = 0;
        for (const Organization &organization : *organizations) {
            const auto page = opened.page(organization);
            QVERIFY(page.has_value());
            const QList<Group> groups = page->groups.toList();
            const auto group = std::find_if(groups.cbegin(), groups.cend(), isProtected);
            if (group == groups.cend())
                continue;
            ++found;
            const auto removed = opened.remove(organization, group->id);
            QVERIFY(!removed);
            QCOMPARE(removed.error().serverCode, u"delete-protected"_s);
            QVERIFY(!removed.error().serverMessage.isEmpty());
        }
        QVERIFY(found > 0);
    }
};

QTEST_GUILESS_MAIN(TestContractFaults)
#include "tst_contract_faults.moc"
