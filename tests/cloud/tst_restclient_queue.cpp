#include "restclient.h"

#include "resttesting.h"
#include "scriptedserver.h"
#include "waitfor.h"

#include <QJsonObject>
#include <QPointer>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace groupdesk;
using namespace groupdesk::test;

namespace {

using Kind = CloudError::Kind;
using RestAnswer = Answer<RestReply>;

const ApiPath itemsPath("/items"_L1);

/// Holds every request until the test lets it go.
class Gate final
{
public:
    [[nodiscard]] Step step()
    {
        return [state = m_state](QTcpSocket &socket, const ReceivedRequest &request) {
            state->append({ &socket, request.target });
        };
    }
    [[nodiscard]] int held() const { return static_cast<int>(m_state->size()); }
    [[nodiscard]] QList<QByteArray> targets() const
    {
        QList<QByteArray> result;
        for (const Held &held : *m_state)
            result.append(held.target);
        std::sort(result.begin(), result.end());
        return result;
    }
    void releaseOne()
    {
        const Held held = m_state->takeFirst();
        if (held.socket)
            held.socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
    }

private:
    struct Held
    {
        QPointer<QTcpSocket> socket;
        QByteArray target;
    };
    std::shared_ptr<QList<Held>> m_state = std::make_shared<QList<Held>>();
};

} // namespace

/// Order, width, cancelling and lifetimes. Run with the address sanitizer now and then.
class TestRestClientQueue : public QObject
{
    Q_OBJECT

private:
    struct Setup
    {
        ScriptedServer server;
        TestTransport transport;
        std::unique_ptr<RestClient> client;
        Gate gate;

        Setup() { client = std::make_unique<RestClient>(*transport, openSettings(server.url())); }
        void get(int number, QObject *context, const Callback<RestReply> &done) const
        {
            client->get(itemsPath.segment(QString::number(number)), {}, context, done);
        }
    };

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void sixAreOnTheWireAndTheRestWaitsInOrder()
    {
        Setup setup;
        setup.server.otherwise(setup.gate.step());
        RestAnswer all;
        for (int number = 0; number < 9; ++number)
            setup.get(number, this, all.callback());
        QVERIFY(waitUntil([&] { return setup.gate.held() == 6; }));
        const QList<QByteArray> first { "/items/0", "/items/1", "/items/2",
                                        "/items/3", "/items/4", "/items/5" };
        QCOMPARE(setup.gate.targets(), first);
        for (int number = 6; number < 9; ++number) {
            QCOMPARE(setup.server.requests().size(), number);
            setup.gate.releaseOne();
            QVERIFY(waitUntil([&] { return setup.gate.held() == 6; }));
            QCOMPARE(setup.server.requests().constLast().target,
                     "/items/" + QByteArray::number(number));
        }
        while (setup.gate.held() > 0)
            setup.gate.releaseOne();
        QVERIFY(waitUntil([&] { return all.count() == 9; }));
        QCOMPARE(setup.server.connectionsEver(), 6);
    }

    void waitingDoesNotCountAsSilence()
    {
        ScriptedServer server;
        server.otherwise(answerLater(100, 200, "{}"));
        TestTransport transport;
        RestSettings settings = openSettings(server.url());
        settings.limits = { 1500ms, 1500ms, 1500ms, 1500ms };
        RestClient client(*transport, settings);
        int good = 0;
        int bad = 0;
        for (int number = 0; number < 96; ++number)
            client.get(itemsPath, {}, this,
                       [&](const CloudResult<RestReply> &reply) { ++(reply ? good : bad); });
        QVERIFY(waitUntil([&] { return good + bad == 96; }));
        QCOMPARE(bad, 0);
    }

    void aDeadContextFreesItsPlaces()
    {
        Setup setup;
        setup.server.otherwise(setup.gate.step());
        auto context = std::make_unique<QObject>();
        RestAnswer dead;
        for (int number = 0; number < 10; ++number)
            setup.get(number, context.get(), dead.callback());
        QVERIFY(waitUntil([&] { return setup.gate.held() == 6; }));
        setup.server.otherwise(answer(200, "{}"));
        RestAnswer alive;
        for (int number = 20; number < 28; ++number)
            setup.get(number, this, alive.callback());
        context.reset();
        QVERIFY(waitUntil([&] { return alive.count() == 8; }));
        QVERIFY(alive.result().has_value());
        QCOMPARE(dead.count(), 0);
        // The four that waited with the dead context were never sent.
        QCOMPARE(setup.server.requests().size(), 6 + 8);
        QVERIFY(waitUntil([&] { return setup.server.connectionsOpen() <= 6; }));
    }

    void aContextThatDiesAtOnceSendsNothing()
    {
        Setup setup;
        RestAnswer dead;
        {
            QObject context;
            setup.client->write(WriteVerb::Post, itemsPath, QJsonObject(), &context,
                                dead.callback());
        }
        RestAnswer alive;
        setup.get(1, this, alive.callback());
        QVERIFY(alive.wait());
        QCOMPARE(dead.count(), 0);
        QCOMPARE(setup.server.requests().size(), 1);
    }

    void aDyingFamilyOfContextsSendsNothing()
    {
        Setup setup;
        setup.server.otherwise(setup.gate.step());
        auto parent = std::make_unique<QObject>();
        auto *child = new QObject(parent.get());
        RestAnswer dead;
        for (int number = 0; number < 6; ++number)
            setup.get(number, parent.get(), dead.callback());
        for (int number = 6; number < 12; ++number)
            setup.get(number, child, dead.callback());
        QVERIFY(waitUntil([&] { return setup.gate.held() == 6; }));
        parent.reset();
        setup.server.otherwise(answer(200, "{}"));
        RestAnswer alive;
        setup.get(99, this, alive.callback());
        QVERIFY(alive.wait());
        QCOMPARE(dead.count(), 0);
        QCOMPARE(setup.server.requests().size(), 7);
    }

    void aCallbackMayDestroyItsContext()
    {
        Setup setup;
        int calls = 0;
        for (int number = 0; number < 8; ++number) {
            auto *context = new QObject;
            setup.get(number, context, [context, &calls](const CloudResult<RestReply> &reply) {
                QVERIFY(reply.has_value());
                ++calls;
                delete context;
            });
        }
        QVERIFY(waitUntil([&] { return calls == 8; }));
    }

    void aCallbackMayDestroyEverybodysContext()
    {
        Setup setup;
        auto *context = new QObject;
        int calls = 0;
        for (int number = 0; number < 12; ++number)
            setup.get(number, context, [context, &calls](const CloudResult<RestReply> &) {
                ++calls;
                delete context;
            });
        QVERIFY(waitUntil([&] { return calls == 1; }));
        RestAnswer alive;
        setup.get(99, this, alive.callback());
        QVERIFY(alive.wait());
        QCOMPARE(calls, 1);
    }

    void aCallbackMayDestroyTheClient_data()
    {
        QTest::addColumn<bool>("withTransport");
        QTest::newRow("client") << false;
        QTest::newRow("client and transport") << true;
    }

    void aCallbackMayDestroyTheClient()
    {
        QFETCH(bool, withTransport);
        ScriptedServer server;
        server.otherwise(answerLater(20, 200, "{}"));
        auto transport = std::make_unique<TestTransport>();
        auto client = std::make_unique<RestClient>(**transport, openSettings(server.url()));
        int calls = 0;
        for (int number = 0; number < 12; ++number)
            client->get(itemsPath, {}, this, [&](const CloudResult<RestReply> &reply) {
                QVERIFY(reply.has_value());
                ++calls;
                client.reset();
                if (withTransport)
                    transport.reset();
            });
        QVERIFY(waitUntil([&] { return calls > 0; }));
        QVERIFY(waitUntil([&] { return !withTransport || server.connectionsOpen() == 0; }));
        QVERIFY(server.requests().size() <= 6);
        QCOMPARE(calls, 1);
    }

    void aFailureWithoutSendingMayDestroyTheClient()
    {
        Setup setup;
        int calls = 0;
        for (int number = 0; number < 3; ++number)
            setup.client->get(itemsPath.segment(u".."_s), {}, this,
                              [&](const CloudResult<RestReply> &reply) {
                                  QCOMPARE(reply.error().kind, Kind::BadArgument);
                                  ++calls;
                                  setup.client.reset();
                              });
        QCOMPARE(calls, 0);
        QVERIFY(waitUntil([&] { return calls == 1; }));
        QCoreApplication::sendPostedEvents();
        QCOMPARE(calls, 1);
    }

    void aFailureWithoutSendingIsSilentWhenTheContextDies()
    {
        Setup setup;
        RestAnswer dead;
        {
            QObject context;
            setup.client->get(itemsPath.segment({}), {}, &context, dead.callback());
        }
        RestAnswer alive;
        setup.get(1, this, alive.callback());
        QVERIFY(alive.wait());
        QCOMPARE(dead.count(), 0);
    }

    void destroyingTheClientAbandonsEverything()
    {
        Setup setup;
        setup.server.otherwise(setup.gate.step());
        RestAnswer abandoned;
        for (int number = 0; number < 10; ++number)
            setup.get(number, this, abandoned.callback());
        QVERIFY(waitUntil([&] { return setup.gate.held() == 6; }));
        setup.client.reset();
        QVERIFY(waitUntil([&] { return setup.server.connectionsOpen() == 0; }));
        QCOMPARE(abandoned.count(), 0);
        QCOMPARE(setup.server.requests().size(), 6);
    }

    void aCallbackMayAskAgain()
    {
        Setup setup;
        int calls = 0;
        std::function<void(const CloudResult<RestReply> &)> again
            = [&](const CloudResult<RestReply> &) {
                  if (++calls < 20)
                      setup.get(calls, this, again);
              };
        setup.get(0, this, again);
        QVERIFY(waitUntil([&] { return calls == 20; }));
        QCOMPARE(setup.server.connectionsEver(), 1);
    }
};

QTEST_GUILESS_MAIN(TestRestClientQueue)
#include "tst_restclient_queue.moc"
