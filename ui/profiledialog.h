#pragma once

#include "connectionreport.h"
#include "platform.h"
#include "profile.h"
#include "result.h"
#include "secret.h"
#include "source.h"
#include "storeerror.h"

#include <QDialog>
#include <QList>

#include <functional>
#include <memory>
#include <optional>

namespace groupdesk {

/// Adds or edits an endpoint profile. Calls no service: it asks for a test or for being saved by
/// signals, and is told the outcome by its slots. Non-modal work: open() or show() it; it deletes
/// itself when closed. Nothing typed is lost until saveSucceeded() or the person discards it.
///
/// The token lives in the password field and, as a Secret, in the arguments of the signals; it is
/// never put into a Profile.
class ProfileDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Without \a existing a new profile with an id of its own is begun.
    ProfileDialog(QList<PlatformDescription> platforms, std::optional<Profile> existing,
                  QWidget *parent = nullptr);
    ~ProfileDialog() override;

    /// The profile as the form has it now.
    [[nodiscard]] Profile profile() const;

    /// Tells whether a keychain answers on this computer; \a why it does not, in words for people.
    /// Until told, a keychain is assumed.
    void setKeychainAvailable(bool available, const QString &why = {});
    /// Whether an environment variable has a value. Replaces the look at the process' own
    /// environment, for tests.
    void setVariableLookup(std::function<bool(const QString &name)> isSet);

    /// The answer to testRequested(). Ignored if the form was changed or no test is running.
    void showTestResult(
        const groupdesk::Result<groupdesk::ConnectionReport, groupdesk::Problem> &result);
    /// The answers to saveRequested(): stay open and say why, or close.
    void saveFailed(const groupdesk::StoreError &error);
    void saveSucceeded();

    void reject() override;

Q_SIGNALS:
    /// Without a token: the stored one is meant (or the environment's).
    void testRequested(const groupdesk::Profile &profile,
                       const std::optional<groupdesk::Secret> &token);
    /// Without a token: what is stored stays as it is.
    void saveRequested(const groupdesk::Profile &profile,
                       const std::optional<groupdesk::Secret> &token);

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace groupdesk
