#pragma once

#include "demoserver.h"
#include "profilerepository.h"
#include "secretstore.h"

namespace groupdesk {

/// Profiles that live as long as the demo: three ready ones to begin with. Nothing reaches a file.
class DemoProfiles final : public ProfileRepository
{
public:
    explicit DemoProfiles(const demo::DemoServer &server);

    [[nodiscard]] StoreResult<QList<Profile>> load() override;
    [[nodiscard]] StoreResult<Done> save(const QList<Profile> &profiles) override;

private:
    QList<Profile> m_profiles;
};

} // namespace groupdesk
