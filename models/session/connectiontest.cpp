#include "connectiontest.h"

namespace groupdesk {

ConnectionTest::ConnectionTest(Profile profile, const Surroundings &around, Done done,
                               QObject *parent)
    : QObject(parent), m_profile(std::move(profile)), m_around(around), m_done(std::move(done))
{
}

void ConnectionTest::start(const Secrets &typed)
{
    findOrigin(m_around, m_profile, typed, this, [this](const Result<TokenOrigin, Problem> &found) {
        if (!found) {
            finish(Unexpected(found.error()));
            return;
        }
        m_origin = *found;
        m_origin.credentials->get(this, [this](const Result<Secret, Problem> &token) {
            if (token)
                open(*token);
            else
                finish(Unexpected(token.error()));
        });
    });
}

void ConnectionTest::open(const Secret &token)
{
    if (const std::optional<StoreError> problem = problemOf(token)) {
        finish(Unexpected<Problem>(*problem));
        return;
    }
    Opening opening = openClient(
        { m_profile, m_origin.credentials, nullptr, m_origin.proxyPassword }, m_around.platforms);
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
