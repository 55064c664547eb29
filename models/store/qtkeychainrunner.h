#pragma once

#include "keychainrunner.h"

#include <QObject>
#include <QString>

namespace groupdesk {

/// Runs keychain operations through QtKeychain (the Secret Service or KWallet on Linux). It never
/// lets QtKeychain fall back to its plain-text file.
///
/// QtKeychain 0.13 reports a missing service, bus or library as OtherError and never as
/// NoBackendAvailable; so everything but "not found" and "refused" means that no keychain answers.
class QtKeychainRunner final : public KeychainRunner
{
public:
    /// \a service is the name under which all entries of the application are filed.
    explicit QtKeychainRunner(const QString &service);
    ~QtKeychainRunner() override;

    void run(const KeychainRequest &request, Finished finished) override;

private:
    QString m_service;
    QObject m_lifetime; ///< ends the connections to jobs that outlive the runner
};

} // namespace groupdesk
