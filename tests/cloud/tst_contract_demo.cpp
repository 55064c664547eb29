#include "contractsuite.h"
#include "demoserver.h"
#include "openedclient.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;

namespace {

/// A platform as the demo server plays it, fresh for every case.
class DemoStage final : public ContractStage
{
public:
    explicit DemoStage(const QString &platform) : m_registry(*m_transport)
    {
        if (!m_server.start())
            qFatal("%s", qPrintable(m_server.errorString()));
        m_profile = profileOf(platform);
        m_profile.baseUrl = platform == "turso"_L1 ? m_server.tursoUrl()
            : platform == "braintrust"_L1          ? m_server.braintrustUrl()
                                                   : m_server.nscaleUrl();
        m_client
            = m_registry.open(Connection::open(m_profile, Secret::fromPaste(m_server.token())));
        m_stranger
            = m_registry.open(Connection::open(m_profile, Secret::fromPaste(u"somebody-else"_s)));
    }

    PlatformClient &client() override { return *m_client; }
    PlatformClient &stranger() override { return *m_stranger; }
    void closeClient() override { m_client.reset(); }

private:
    demo::DemoServer m_server;
    TestTransport m_transport;
    PlatformRegistry m_registry;
    Profile m_profile;
    std::unique_ptr<PlatformClient> m_client;
    std::unique_ptr<PlatformClient> m_stranger;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    ContractSuite suite([](const QString &platform, const QString & /*caseName*/) {
        return std::make_unique<DemoStage>(platform);
    });
    return QTest::qExec(&suite, argc, argv);
}
