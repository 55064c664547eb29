#pragma once

#include "demofault.h"
#include "demooptions.h"

#include <QList>
#include <QObject>
#include <QUrl>

#include <memory>

namespace groupdesk::demo {

/// A server on 127.0.0.1 that plays Turso, Braintrust and Nscale, each below a prefix of its own,
/// with invented organizations, people and groups. Nothing it does leaves this computer, and
/// nothing is kept: every start begins with the same data for the same seed. Lives on one thread
/// (it needs an event loop there) and may share it with its clients.
class DemoServer final : public QObject
{
    Q_OBJECT
public:
    explicit DemoServer(const DemoOptions &options = {}, QObject *parent = nullptr);
    ~DemoServer() override;

    /// Starts to listen. False, with errorString(), if the port is not to be had.
    [[nodiscard]] bool start();
    /// Stops listening and cuts every connection. The data stays.
    void stop();
    [[nodiscard]] QString errorString() const; ///< why start() failed, for people

    [[nodiscard]] quint16 port() const; ///< 0 while it is not listening
    /// The base URLs of the platforms, without a trailing slash; usable after start().
    [[nodiscard]] QUrl tursoUrl() const; ///< plays api.turso.tech
    [[nodiscard]] QUrl braintrustUrl() const; ///< plays api.braintrust.dev
    [[nodiscard]] QUrl nscaleUrl() const; ///< plays the identity service
    /// Plays region.turso.io, which says where the nearest region is. Needs no token, and the
    /// request log shows whether one was sent.
    [[nodiscard]] QUrl regionUrl() const;
    [[nodiscard]] QString token(Persona persona = Persona::Owner) const;
    [[nodiscard]] QString tursoToken(TursoTokenKind kind) const;
    /// As at the start: once rotated, it is refused.
    [[nodiscard]] QString nscaleServiceToken() const;
    /// What a browser sign-in at Nscale needs; its issuer is nscaleUrl().
    [[nodiscard]] SignInClient signInClient() const;

    /// The data as at the start; forgets faults and recorded requests.
    void reset();
    void setLatency(int milliseconds);
    [[nodiscard]] int latency() const; ///< milliseconds

    /// Makes every access token of a browser sign-in at Nscale too old; the refresh tokens stay.
    void expireAccessTokens();
    /// While \a denied, sign-ins at Nscale come back with access_denied.
    void setSignInDenied(bool denied);

    void inject(const Fault &fault);
    void clearFaults();
    /// The requests since the start or the last clear, oldest first, as many as the options say.
    [[nodiscard]] QList<RecordedRequest> requests() const;
    void clearRequests();
    /// How many groups of all platforms are in memory. With DemoOptions::groups that are far fewer
    /// than there are: those nobody changed are made when they are asked for.
    [[nodiscard]] qsizetype groupsHeld() const;
    /// How many requests changed the data since the start or the last clear of the requests.
    [[nodiscard]] int writesApplied() const;

Q_SIGNALS:
    /// A request has been dealt with: the answer is under way, or the connection cut. A request
    /// left hanging is reported too.
    void requestServed(const groupdesk::demo::RecordedRequest &request);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace groupdesk::demo
