#include "connectiontest.h"

#include "opening.h"

namespace groupdesk {

ConnectionTest::ConnectionTest(Profile profile, PlatformFactory &factory, Done done,
                               QObject *parent)
    : QObject(parent), m_profile(std::move(profile)), m_factory(factory), m_done(std::move(done))
{
}

void ConnectionTest::start(SecretStore &tokens)
{
    tokens.read(m_profile, SecretSlot::Token, this, [this](const StoreResult<Secret> &token) {
        if (token)
            open(*token);
        else
            finish(Unexpected<Problem>(token.error()));
    });
}

void ConnectionTest::start(const Secret &token)
{
    QMetaObject::invokeMethod(
        this, [this, token] { open(token); }, Qt::QueuedConnection);
}

void ConnectionTest::open(const Secret &token)
{
    Opening opening = openClient(Connection::open(m_profile, token), m_factory);
    if (!opening) {
        finish(Unexpected<Problem>(opening.error()));
        return;
    }
    m_client = std::move(opening).value();
    m_client->organizations().test(this, [this](const CloudResult<ConnectionReport> &report) {
        if (report)
            finish(*report);
        else
            finish(Unexpected<Problem>(report.error()));
    });
}

void ConnectionTest::finish(const Result<ConnectionReport, Problem> &result)
{
    deleteLater(); // not at once: the client may be what is calling
    const Done done = std::move(m_done);
    done(result);
}

} // namespace groupdesk
