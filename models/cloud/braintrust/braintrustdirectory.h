#pragma once

#include "braintrustpages.h"
#include "platformclient.h"
#include "restclient.h"

#include <QObject>

namespace groupdesk {

/// Braintrust's users, service accounts, roles and projects. Roles and projects only turn up in
/// grants: a group itself names neither.
class BraintrustDirectory final : public DirectoryService
{
public:
    explicit BraintrustDirectory(RestClient &client);

    /// Service accounts have no list of their own; they are found through their tokens.
    void fetch(const Organization &organization, DirectoryKind kind, QObject *context,
               Callback<Directory> done) override;

private:
    RestClient &m_client;
    braintrust::Pages m_pages;
    QObject m_life; ///< what an answer made here must not outlive
};

} // namespace groupdesk
