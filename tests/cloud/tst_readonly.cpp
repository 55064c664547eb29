#include "contractwait.h"
#include "demoserver.h"
#include "openedclient.h"
#include "scriptedserver.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;
using namespace std::chrono_literals;

namespace {

using Kind = CloudError::Kind;
using RestAnswer = Answer<RestReply>;

const ApiPath path("/v1/groups"_L1);

/// One platform of a demo server, opened with a lock.
struct Opened
{
    Opened(const QString &platform, std::shared_ptr<const WriteLock> lock) : registry(*transport)
    {
        if (!server.start())
            qFatal("%s", qPrintable(server.errorString()));
        Profile profile = profileOf(platform);
        profile.baseUrl = platform == "turso"_L1 ? server.tursoUrl()
            : platform == "braintrust"_L1        ? server.braintrustUrl()
                                                 : server.nscaleUrl();
        Connection connection = Connection::open(profile, Secret::fromPaste(server.token()));
        connection.lock = std::move(lock);
        client = registry.open(connection);
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
    [[nodiscard]] CloudResult<OrderResult> order(const Organization &organization,
                                                 const GroupId &id, const GroupOrder &what)
    {
        return waitFor<OrderResult>([&](auto done) {
            client->actions().perform(organization, id, what, &context, std::move(done));
        });
    }
    /// Opens the group, and sends the first step of a change.
    [[nodiscard]] CloudResult<Done> edit(const Organization &organization, const GroupId &id)
    {
        const auto base = waitFor<EditBase>([&](auto done) {
            client->editing().open(organization, id, &context, std::move(done));
        });
        if (!base)
            return Unexpected(base.error());
        GroupContent wanted = base->content;
        if (wanted.description)
            wanted.description = u"not by me"_s;
        else if (wanted.protection)
            wanted.protection = !*wanted.protection;
        const auto plan = client->editing().plan(organization, *base, wanted);
        if (!plan)
            return Unexpected(plan.error());
        return waitFor<Done>([&](auto done) {
            client->editing().send(plan->steps.constFirst(), &context, std::move(done));
        });
    }
    [[nodiscard]] CloudResult<Secret> rotate()
    {
        return waitFor<Secret>(
            [&](auto done) { client->token().rotate(&context, std::move(done)); });
    }
    [[nodiscard]] QList<Organization> organizations()
    {
        return waitFor<QList<Organization>>(
                   [&](auto done) { client->organizations().list(&context, std::move(done)); })
            .value_or(QList<Organization>());
    }
    [[nodiscard]] GroupPage page(const Organization &organization)
    {
        return waitFor<GroupPage>([&](auto done) {
                   client->groups().list(organization, {}, &context, std::move(done));
               })
            .value_or(GroupPage());
    }
    [[nodiscard]] qsizetype writesSeen() const
    {
        const QList<demo::RecordedRequest> requests = server.requests();
        return std::count_if(requests.cbegin(), requests.cend(),
                             [](const auto &request) { return request.method != "GET"; });
    }

    demo::DemoServer server;
    TestTransport transport;
    PlatformRegistry registry;
    std::unique_ptr<PlatformClient> client;
    QObject context;
};

GroupDraft draftFor(const QString &platform)
{
    if (platform == "turso"_L1)
        return { u"not-me"_s, {}, TursoDraft { u"aws-us-east-1"_s } };
    if (platform == "braintrust"_L1)
        return { u"not-me"_s, {}, BraintrustDraft {} };
    return { u"not-me"_s, {}, NscaleDraft {} };
}

QList<GroupOrder> writingOrders()
{
    return { UnarchiveOrder {}, TransferOrder { OrganizationId(u"northwind"_s) },
             CreateTokenOrder {}, InvalidateTokensOrder {} };
}

std::shared_ptr<WriteLock> lockThatIs(WriteLock::State state)
{
    return std::make_shared<WriteLock>(state);
}

/// No lock, and every lock that does not allow writes.
QList<std::pair<const char *, std::shared_ptr<const WriteLock>>> shutLocks()
{
    auto lockedAgain = lockThatIs(WriteLock::State::Locked);
    lockedAgain->unlockFor(1h);
    lockedAgain->lock();
    auto expired = lockThatIs(WriteLock::State::Locked);
    expired->unlockFor(0ms);
    return { { "none", nullptr },
             { "locked", lockThatIs(WriteLock::State::Locked) },
             { "barred", lockThatIs(WriteLock::State::Barred) },
             { "locked again", lockedAgain },
             { "expired", expired } };
}

QString contentOf(const QString &file)
{
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? QString::fromUtf8(source.readAll()) : QString();
}

} // namespace

/// A profile that is locked sends nothing but GET, whatever anybody calls: no verb of RestClient,
/// no operation of any platform; and nothing in the platforms' folders sends past RestClient.
class TestReadOnly : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noVerbIsSent_data()
    {
        QTest::addColumn<int>("lock");
        QTest::addColumn<WriteVerb>("verb");
        const auto locks = shutLocks();
        for (int lock = 0; lock < locks.size(); ++lock) {
            for (const WriteVerb verb :
                 { WriteVerb::Post, WriteVerb::Put, WriteVerb::Patch, WriteVerb::Delete })
                QTest::addRow("%s, %d", locks.at(lock).first, int(verb)) << lock << verb;
        }
    }

    void noVerbIsSent()
    {
        QFETCH(const int, lock);
        QFETCH(const WriteVerb, verb);
        ScriptedServer server;
        TestTransport transport;
        RestSettings settings = openSettings(server.url(), u"t-o-k-e-n"_s);
        settings.lock = shutLocks().at(lock).second;
        RestClient client(*transport, settings);
        RestAnswer refused;
        client.write(verb, path, QJsonObject(), this, refused.callback());
        QCOMPARE(refused.count(), 0);
        QVERIFY(refused.wait());
        QCOMPARE(refused.result().error().kind, Kind::ReadOnly);
        QVERIFY(!refused.result().error().outcomeUnknown);
        QVERIFY(refused.result().error().request.endsWith(u" /v1/groups"_s));
        RestAnswer read;
        client.get(path, {}, this, read.callback());
        QVERIFY(read.wait());
        QVERIFY(read.result().has_value());
        QCOMPARE(server.requests().size(), 1);
        QCOMPARE(server.count("GET"), 1);
    }

    void whatWaitsIsNotSentOnceItIsLocked()
    {
        ScriptedServer server;
        server.enqueue(answer(429, {}, { { "Retry-After", "100" } }));
        TransportOptions options = quick();
        options.retry.longestAskedWait = 100s;
        TestTransport transport(options);
        RestSettings settings = openSettings(server.url());
        auto lock = lockThatIs(WriteLock::State::Locked);
        lock->unlockFor(1h);
        settings.lock = lock;
        RestClient client(*transport, settings);
        RestAnswer read;
        client.get(path, {}, this, read.callback());
        QVERIFY(waitUntil([&] { return !transport->pauses().isEmpty(); }));
        RestAnswer write;
        client.write(WriteVerb::Delete, path, {}, this, write.callback());
        lock->lock();
        transport->resume(server.url().authority());
        QVERIFY(write.wait());
        QCOMPARE(write.result().error().kind, Kind::ReadOnly);
        QVERIFY(read.wait());
        QCOMPARE(server.count("DELETE"), 0);
    }

    void noOperationOfAPlatformIsSent_data()
    {
        QTest::addColumn<QString>("platform");
        QTest::addColumn<int>("lock");
        for (const char *platform : { "turso", "braintrust", "nscale" }) {
            const auto locks = shutLocks();
            for (int lock = 0; lock < locks.size(); ++lock)
                QTest::addRow("%s, %s", platform, locks.at(lock).first)
                    << QString::fromLatin1(platform) << lock;
        }
    }

    void noOperationOfAPlatformIsSent()
    {
        QFETCH(const QString, platform);
        QFETCH(const int, lock);
        Opened opened(platform, shutLocks().at(lock).second);
        const QList<Organization> organizations = opened.organizations();
        QVERIFY(!organizations.isEmpty());
        for (const Organization &organization : organizations) {
            const auto created = opened.create(organization, draftFor(platform));
            QCOMPARE(kindName(created.error().kind), kindName(Kind::ReadOnly));
            for (const Group &group : opened.page(organization).groups) {
                const auto removed = opened.remove(organization, group.id);
                QCOMPARE(kindName(removed.error().kind), kindName(Kind::ReadOnly));
            }
            const Group group = opened.page(organization).groups.constFirst();
            QCOMPARE(kindName(opened.edit(organization, group.id).error().kind),
                     kindName(Kind::ReadOnly));
            for (const GroupOrder &order : writingOrders()) {
                const auto ordered = opened.order(organization, group.id, order);
                QCOMPARE(kindName(ordered.error().kind),
                         kindName(platform == "turso"_L1 ? Kind::ReadOnly : Kind::Unsupported));
            }
        }
        const auto rotated = opened.rotate();
        QVERIFY(!rotated);
        QVERIFY2(rotated.error().kind == Kind::ReadOnly
                     || rotated.error().kind == Kind::Unsupported,
                 qPrintable(kindName(rotated.error().kind)));
        QCOMPARE(opened.server.writesApplied(), 0);
        QCOMPARE(opened.writesSeen(), 0);
        QVERIFY(!opened.server.requests().isEmpty());
    }

    void theSameOperationsAreSentWhenItIsOpen_data()
    {
        QTest::addColumn<QString>("platform");
        for (const char *platform : { "turso", "braintrust", "nscale" })
            QTest::newRow(platform) << QString::fromLatin1(platform);
    }

    void theSameOperationsAreSentWhenItIsOpen()
    {
        QFETCH(const QString, platform);
        auto lock = lockThatIs(WriteLock::State::Locked);
        lock->unlockFor(1h);
        Opened opened(platform, lock);
        const Organization organization = opened.organizations().constFirst();
        const auto created = opened.create(organization, draftFor(platform));
        QVERIFY2(created.has_value(), created ? "" : qPrintable(kindName(created.error().kind)));
        QVERIFY(opened.remove(organization, created->group.id).has_value());
        QCOMPARE(opened.server.writesApplied(), 2);
        QCOMPARE(opened.writesSeen(), 2);
    }

    void thePlatformsSendThroughRestClientOnly()
    {
        static const QRegularExpression wayOut(
            u"QNetwork|QTcp|QSsl|QUdp|QLocalSocket|QAbstractSocket|QWebSocket|QProcess|<sys/"_s);
        const QString cloud = QStringLiteral(GROUPDESK_SOURCE_DIR) + u"/models/cloud/"_s;
        QStringList wrong;
        int seen = 0;
        for (const QString &platform : { u"turso"_s, u"braintrust"_s, u"nscale"_s }) {
            QDirIterator files(cloud + platform, { u"*.h"_s, u"*.cpp"_s }, QDir::Files);
            while (files.hasNext()) {
                const QString file = files.next();
                ++seen;
                if (contentOf(file).contains(wayOut))
                    wrong.append(file);
            }
        }
        QVERIFY(seen > 30);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        // And RestClient itself has one place where anything is sent.
        static const QRegularExpression sending(
            u"sendCustomRequest|etwork(\\.|->)(get|post|put|deleteResource)\\("_s);
        QStringList senders;
        QDirIterator top(cloud, { u"*.cpp"_s }, QDir::Files);
        while (top.hasNext()) {
            const QString file = top.next();
            if (contentOf(file).contains(sending))
                senders.append(file.mid(cloud.size()));
        }
        QCOMPARE(senders, QStringList { u"wireattempt.cpp"_s });
    }
};

QTEST_GUILESS_MAIN(TestReadOnly)
#include "tst_readonly.moc"
