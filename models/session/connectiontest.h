#pragma once

#include "platformclient.h"
#include "source.h"
#include "secretstore.h"

#include <QObject>

#include <functional>
#include <memory>

namespace groupdesk {

/// Tries a profile: its token, its platform, what the platform says. Deletes itself when done;
/// silent if deleted before.
class ConnectionTest final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(Result<ConnectionReport, Problem>)>;

    ConnectionTest(Profile profile, PlatformFactory &factory, Done done, QObject *parent);

    /// With the token that \a tokens has for the profile.
    void start(SecretStore &tokens);
    void start(const Secret &token);

private:
    void open(const Secret &token);
    void finish(const Result<ConnectionReport, Problem> &result);

    Profile m_profile;
    PlatformFactory &m_factory;
    Done m_done;
    std::unique_ptr<PlatformClient> m_client;
};

} // namespace groupdesk
