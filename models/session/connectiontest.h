#pragma once

#include "sessionconnection.h"

#include <QObject>

#include <functional>
#include <memory>

namespace groupdesk {

/// Tries a profile: its token, its platform, what the platform says. Writes nothing. Deletes itself
/// when done; silent if deleted before.
class ConnectionTest final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(Result<ConnectionReport, Problem>)>;

    /// \a around outlives the test.
    ConnectionTest(Profile profile, const Surroundings &around, Done done, QObject *parent);

    /// With what is in \a typed, and else with what is stored.
    void start(const Secrets &typed);

private:
    void open(const Secret &token);
    void finish(const Result<ConnectionReport, Problem> &result);

    Profile m_profile;
    const Surroundings &m_around;
    Done m_done;
    TokenOrigin m_origin;
    std::unique_ptr<PlatformClient> m_client;
};

} // namespace groupdesk
