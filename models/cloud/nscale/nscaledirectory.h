#pragma once

#include "platformclient.h"
#include "restclient.h"

#include <QObject>

namespace groupdesk {

/// Nscale's users, roles, service accounts and projects; it has no locations for groups.
class NscaleDirectory final : public DirectoryService
{
public:
    explicit NscaleDirectory(RestClient &client);

    void fetch(const Organization &organization, DirectoryKind kind, QObject *context,
               Callback<Directory> done) override;

private:
    RestClient &m_client;
    QObject m_life; ///< what an answer made here must not outlive
};

} // namespace groupdesk
