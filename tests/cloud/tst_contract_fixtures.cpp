#include "contractsuite.h"
#include "fakenetwork.h"
#include "fixturefile.h"
#include "openedclient.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;

namespace {

/// A platform that answers one case from its fixtures, and fails the test on any other request.
class FixtureStage final : public ContractStage
{
public:
    FixtureStage(const QString &platform, const QString &caseName)
        : m_transport(sentOnce(&m_network)), m_registry(*m_transport), m_client(open(platform)),
          m_stranger(open(platform))
    {
        const QList<Exchange> exchanges = exchangesOf(platform, caseName);
        for (const Exchange &exchange : exchanges) {
            Expectation &expectation = m_network.expect(exchange.verb, exchange.target);
            expectation.reply(exchange.status, exchange.body);
            for (const auto &[name, value] : exchange.headers)
                expectation.header(name, value);
        }
    }

    PlatformClient &client() override { return *m_client; }
    PlatformClient &stranger() override { return *m_stranger; }
    void closeClient() override { m_client.reset(); }

private:
    std::unique_ptr<PlatformClient> open(const QString &platform)
    {
        return m_registry.open(Connection::open(profileOf(platform), Secret::fromPaste(u"any"_s)));
    }

    FakeNetwork m_network;
    TestTransport m_transport;
    PlatformRegistry m_registry;
    std::unique_ptr<PlatformClient> m_client;
    std::unique_ptr<PlatformClient> m_stranger;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    ContractSuite suite([](const QString &platform, const QString &caseName) {
        return std::make_unique<FixtureStage>(platform, caseName);
    });
    return QTest::qExec(&suite, argc, argv);
}
