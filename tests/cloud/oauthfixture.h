#pragma once

#include "demoserver.h"
#include "memorysecretstore.h"
#include "oauth/oauthservice.h"
#include "transport.h"
#include "waitfor.h"

#include <QByteArray>
#include <QHash>
#include <QNetworkAccessManager>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>
#include <optional>

/// \file A sign-in, a browser that nobody has to look at, and a provider.

namespace groupdesk::test {

/// Follows addresses as a browser does, wherever they lead.
class FakeBrowser final
{
public:
    [[nodiscard]] BrowserOpener opener();
    /// Asks for \a url; the page that comes of it is in pages.
    void visit(const QUrl &url);
    /// The parameters of the address that was opened last.
    [[nodiscard]] QString parameter(const QString &name) const;
    /// Comes back to the redirect address with \a fields and the state that was asked for, unless
    /// \a fields has its own.
    void comeBack(QList<std::pair<QString, QString>> fields);

    bool follows = true; ///< false: addresses are only remembered
    bool exists = true;
    QList<QUrl> opened;
    QList<QByteArray> pages;
    QList<int> statuses; ///< of the pages; 0: no answer

private:
    QNetworkAccessManager m_network;
};

/// Keeps what goes into the request log.
class RequestList final : public RequestSink
{
public:
    void record(const RequestRecord &record) override { records.append(record); }
    /// Everything of all records in one text.
    [[nodiscard]] QByteArray text() const;

    QList<RequestRecord> records;
};

/// What a test of sign-ins needs, with the demo's Nscale as the provider.
struct SignInDesk
{
    SignInDesk();
    /// Another port for the redirects: programs that run side by side must not meet.
    [[nodiscard]] static quint16 freePort();
    [[nodiscard]] static demo::DemoOptions demoOptions();

    [[nodiscard]] std::shared_ptr<BrowserSignIn> open() { return service->open(profile, {}); }
    /// A service of its own on the same store and lock folder: another window.
    [[nodiscard]] std::unique_ptr<OAuthService> otherWindow();
    void restartService();

    [[nodiscard]] Result<Done, Problem> signIn(BrowserSignIn &signIn);
    [[nodiscard]] Result<Secret, Problem> get(BrowserSignIn &signIn);
    [[nodiscard]] Result<Secret, Problem> renew(BrowserSignIn &signIn, const Secret &rejected);
    /// How many requests of this grant type the demo's token endpoint got.
    [[nodiscard]] int grants(const QByteArray &type) const;
    /// What the demo answers to userinfo with this token.
    [[nodiscard]] int statusWith(const Secret &token);
    /// The stored tokens; empty if there are none.
    [[nodiscard]] QByteArray stored() const;

    QTemporaryDir folder;
    demo::DemoServer server { demoOptions() };
    Redactor redactor;
    RequestList log;
    Transport transport { TransportOptions {}, &log, redactor };
    MemorySecretStore secrets;
    FakeBrowser browser;
    oauth::OAuthLimits limits;
    Profile profile;
    std::unique_ptr<OAuthService> service;
};

/// The kind of the error; no value if it is none or a StoreError.
template <class T>
[[nodiscard]] std::optional<CloudError::Kind> cloudKind(const Result<T, Problem> &result)
{
    if (result)
        return std::nullopt;
    const auto *error = std::get_if<CloudError>(&result.error());
    return error ? std::optional(error->kind) : std::nullopt;
}

template <class T>
[[nodiscard]] CloudError cloudError(const Result<T, Problem> &result)
{
    const auto *error = result ? nullptr : std::get_if<CloudError>(&result.error());
    return error ? *error : CloudError {};
}

template <class T>
[[nodiscard]] std::optional<StoreError::Kind> storeKind(const Result<T, Problem> &result)
{
    if (result)
        return std::nullopt;
    const auto *error = std::get_if<StoreError>(&result.error());
    return error ? std::optional(error->kind) : std::nullopt;
}

} // namespace groupdesk::test
