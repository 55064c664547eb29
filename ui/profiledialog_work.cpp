// The part of ProfileDialog that waits: tests, saving, moving the token.

#include "errortext.h"
#include "group.h"
#include "profiledialog.h"
#include "testresult.h"
#include "tokensection.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

/// What storing or reading with this source may ask of the person.
QString patienceText(TokenSource source)
{
    switch (source) {
    case TokenSource::Keychain:
        return ProfileDialog::tr("The keychain may be asking for its password.");
    case TokenSource::VaultFile:
        return ProfileDialog::tr("The vault file may need its passphrase.");
    case TokenSource::Environment:
    case TokenSource::Command:
    case TokenSource::Ask:
    case TokenSource::Session:
        break;
    }
    return {};
}

} // namespace

bool ProfileDialog::needsSignInFirst() const
{
    const ProfileEdit edit = m_form->edit();
    return edit.profile.signIn == SignInMethod::Browser
        && (m_isNew || m_initial.signIn != SignInMethod::Browser
            || edit.outdated.contains(SecretSlot::SignIn));
}

void ProfileDialog::startTest()
{
    if (needsSignInFirst()) {
        m_result->showSignInNeeded();
        return;
    }
    m_testing = true;
    updateState();
    showTestPhase(TestPhase::Endpoint);
    const ProfileEdit edit = m_form->edit();
    Q_EMIT testRequested(edit.profile, edit.secrets);
}

void ProfileDialog::abandonTest()
{
    if (!m_testing)
        return;
    m_testing = false;
    Q_EMIT testAbandoned();
}

void ProfileDialog::showTestPhase(TestPhase phase)
{
    if (!m_testing)
        return;
    QString headline;
    QString advice;
    switch (phase) {
    case TestPhase::Keychain:
        headline = tr("Waiting for the keychain…");
        advice = patienceText(TokenSource::Keychain);
        break;
    case TestPhase::Vault:
        headline = tr("Waiting for the vault file…");
        advice = patienceText(TokenSource::VaultFile);
        break;
    case TestPhase::Command:
        headline = tr("Waiting for the command that prints the token…");
        break;
    case TestPhase::Person:
        headline = tr("Waiting for the token…");
        break;
    case TestPhase::Endpoint:
        headline = tr("Asking %1…").arg(displayName(m_form->profile().baseUrl.host()));
        break;
    }
    m_result->showWaiting(headline, advice, TestResult::Cancel::With);
}

ErrorContext ProfileDialog::errorContext() const
{
    const Profile current = m_form->profile();
    return { .activity = Activity::Connecting,
             .platform = m_form->platform().name,
             .profile = current.name,
             .organization = {},
             .group = {},
             .platformId = current.platform };
}

void ProfileDialog::showTestResult(const Result<ConnectionReport, Problem> &result)
{
    if (!m_testing)
        return;
    m_testing = false;
    updateState();
    if (result) {
        m_result->showReport(*result, m_form->profile());
        return;
    }
    const auto *error = std::get_if<CloudError>(&result.error());
    if (error != nullptr && error->kind == CloudError::Kind::SignInNeeded)
        m_result->showSignInNeeded();
    else
        m_result->showFailure(errorText(result.error(), errorContext()));
}

void ProfileDialog::startSave(AfterSaving after)
{
    if (!m_form->missing().isEmpty() || m_saving)
        return;
    abandonTest();
    m_saving = true;
    m_focused = focusWidget();
    updateState();
    const ProfileEdit edit = m_form->edit();
    m_result->showWaiting(tr("Saving…"), patienceText(edit.profile.tokenSource),
                          TestResult::Cancel::Without);
    Q_EMIT saveRequested(edit, after);
}

void ProfileDialog::saveFailed(const StoreError &error)
{
    m_saving = false;
    updateState();
    if (m_focused != nullptr)
        m_focused->setFocus();
    m_result->showFailure(errorText(error, errorContext()));
}

void ProfileDialog::saveSucceeded()
{
    QDialog::accept();
}

void ProfileDialog::startMove()
{
    if (m_saving)
        return;
    abandonTest();
    m_saving = true;
    updateState();
    m_result->showWaiting(tr("Moving the token to the keychain…"),
                          patienceText(TokenSource::Keychain), TestResult::Cancel::Without);
    Q_EMIT moveToKeychainRequested(m_initial.id);
}

void ProfileDialog::showTokenMoved(const StoreResult<Done> &result)
{
    if (!result) {
        saveFailed(result.error());
        return;
    }
    m_initial.tokenSource = TokenSource::Keychain;
    m_initial.tokenVariable.clear();
    m_initial.tokenCommand.clear();
    m_form->tokenSection().tokenMovedToKeychain();
    m_saving = false;
    m_result->clear();
    updateState();
}

} // namespace groupdesk
