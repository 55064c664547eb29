#pragma once

#include "connectionreport.h"
#include "platform.h"
#include "problem.h"
#include "profile.h"
#include "profileform.h"
#include "result.h"
#include "secretstore.h"
#include "storeerror.h"

#include <QDialog>
#include <QList>
#include <QPointer>

#include <functional>
#include <optional>

class QDialogButtonBox;
class QLabel;
class QPushButton;

namespace groupdesk {

class ClassBand;
class TestResult;
struct ErrorContext;

/// What a test of a connection is waiting for.
enum class TestPhase {
    Keychain, ///< which may be asking for its password
    Vault, ///< whose passphrase may be asked for
    Command,
    Person, ///< who is asked for the token
    Endpoint, ///< the token is there; the platform is asked
};

/// What is to happen once a profile is saved.
enum class AfterSaving {
    Nothing,
    SignIn,
};

/// Adds or edits an endpoint profile. Calls no service: it asks for a test or for being saved by
/// signals, and is told the outcome by its methods. Non-modal work: open() or show() it; it deletes
/// itself when closed. Nothing typed is lost until saveSucceeded() or until the person discards it.
///
/// Secrets live in the password fields and, as Secret, in the arguments of the signals; they are
/// never put into a Profile. A stored token is kept only for the endpoint it was given for: with
/// another one the form asks for it again, so that editing an address cannot send a token somewhere
/// new.
class ProfileDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Without anything in \a start a new profile with an id of its own is begun.
    ProfileDialog(QList<PlatformDescription> platforms, const ProfileStart &start,
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

    /// While a test runs.
    void showTestPhase(TestPhase phase);
    /// The answer to testRequested(). Ignored if the form was changed since, or no test is running.
    void showTestResult(
        const groupdesk::Result<groupdesk::ConnectionReport, groupdesk::Problem> &result);
    /// The answers to saveRequested(): stay open and say why, or close.
    void saveFailed(const groupdesk::StoreError &error);
    void saveSucceeded();
    /// The answer to moveToKeychainRequested().
    void showTokenMoved(const groupdesk::StoreResult<groupdesk::Done> &result);

    /// Asks first if something was typed.
    void reject() override;

Q_SIGNALS:
    /// For a slot without a secret the stored one is meant (or the environment's …).
    void testRequested(const groupdesk::Profile &profile, const groupdesk::Secrets &secrets);
    /// Nobody waits for the result any more.
    void testAbandoned();
    void saveRequested(const groupdesk::ProfileEdit &edit, groupdesk::AfterSaving after);
    void moveToKeychainRequested(const groupdesk::ProfileId &profile);

private:
    void build();
    QDialogButtonBox *buildButtons();
    void connectParts();
    void formChanged();
    void updateState();
    void startTest();
    void abandonTest();
    void startSave(AfterSaving after);
    void startMove();
    void askToDiscard();
    [[nodiscard]] bool hasUnsavedWork() const;
    /// Whether a sign-in in the browser has to come before anything can be tested.
    [[nodiscard]] bool needsSignInFirst() const;
    [[nodiscard]] ErrorContext errorContext() const;

    ProfileForm *m_form;
    ClassBand *m_band;
    TestResult *m_result;
    QPushButton *m_test;
    QLabel *m_hint;
    QPushButton *m_save;
    QPushButton *m_cancel = nullptr;
    Profile m_initial;
    bool m_isNew;
    bool m_testing = false;
    bool m_saving = false; ///< or moving the token
    QPointer<QWidget> m_focused; ///< where the focus was before saving took it
};

} // namespace groupdesk
