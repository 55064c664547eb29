#pragma once

#include "nscaletokendecode.h"
#include "platformclient.h"
#include "restclient.h"

#include <QList>
#include <QObject>
#include <QString>

namespace groupdesk {

/// What Nscale says about the token. Its tokens are encrypted and cannot be read here: userinfo
/// says whose it is, and a service account finds its own expiry in the list of its organization.
class NscaleToken final : public TokenService
{
public:
    explicit NscaleToken(RestClient &client) : m_client(client) { }

    /// Service accounts: when the token ends, and that it can be exchanged. A list that cannot be
    /// read leaves both open.
    void status(QObject *context, Callback<TokenStatus> done) override;
    /// From the organization's access control list, which may be a minute old. An organization that
    /// is not provisioned allows nothing, without asking: its calls would all fail.
    void limits(const Organization &organization, QObject *context,
                Callback<Capabilities> done) override;
    /// From userinfo and the organization's access control list. Where the latter cannot be read,
    /// it is not known either whether all projects are seen.
    void account(const Organization &organization, QObject *context,
                 Callback<TokenAccount> done) override;
    /// POST …/serviceaccounts/{id}/rotate. The old token is refused at once. Unsupported for
    /// people.
    void rotate(QObject *context, Callback<Secret> done) override;

private:
    void findCaller(QObject *context, Callback<nscale::Caller> done);
    /// The organizations the caller sees; a service account's only one is the first.
    void findHome(QObject *context, Callback<QList<Organization>> done);
    void addExpiry(TokenStatus status, const QString &subject, const Organization &organization,
                   QObject *context, Callback<TokenStatus> done);
    void exchange(const QString &subject, const Organization &organization, QObject *context,
                  Callback<Secret> done);

    RestClient &m_client;
    QObject m_life;
};

} // namespace groupdesk
