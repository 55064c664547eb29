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
#include <QPointer>

#include <functional>
#include <optional>

class QLabel;
class QPushButton;

namespace groupdesk {

class ClassBand;
class NoticeBox;
class ProfileForm;

/// Adds or edits an endpoint profile. Calls no service: it asks for a test or for being saved by
/// signals, and is told the outcome by its methods. Non-modal work: open() or show() it; it deletes
/// itself when closed. Nothing typed is lost until saveSucceeded() or until the person discards it.
///
/// The token lives in the password field and, as a Secret, in the arguments of the signals; it is
/// never put into a Profile. A stored token is kept only for the endpoint and the place it was
/// stored for: with another one the form asks for it again, so that editing an address cannot send
/// a token somewhere new.
class ProfileDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Without \a existing a new profile with an id of its own is begun.
    ProfileDialog(QList<PlatformDescription> platforms, std::optional<Profile> existing,
                  QWidget *parent = nullptr);

    /// The profile as the form has it now.
    [[nodiscard]] Profile profile() const;

    /// Tells whether a keychain answers on this computer; \a why it does not, in words for people.
    /// Until told, a keychain is assumed.
    void setKeychainAvailable(bool available, const QString &why = {});
    /// Whether an environment variable has a value. Replaces the look at the process' own
    /// environment, for tests.
    void setVariableLookup(std::function<bool(const QString &name)> isSet);

    /// The answer to testRequested(). Ignored if the form was changed since, or no test is running.
    void showTestResult(
        const groupdesk::Result<groupdesk::ConnectionReport, groupdesk::Problem> &result);
    /// The answers to saveRequested(): stay open and say why, or close.
    void saveFailed(const groupdesk::StoreError &error);
    void saveSucceeded();

    /// Asks first if something was typed.
    void reject() override;

Q_SIGNALS:
    /// Without a token: the stored one is meant (or the environment's).
    void testRequested(const groupdesk::Profile &profile,
                       const std::optional<groupdesk::Secret> &token);
    /// Without a token: what is stored stays as it is.
    void saveRequested(const groupdesk::Profile &profile,
                       const std::optional<groupdesk::Secret> &token);

private:
    void build();
    void connectParts();
    void formChanged();
    void updateState();
    void startTest();
    void startSave();
    void askToDiscard();
    [[nodiscard]] bool hasUnsavedWork() const;

    ProfileForm *m_form;
    ClassBand *m_band;
    NoticeBox *m_result;
    QPushButton *m_test;
    QLabel *m_hint;
    QPushButton *m_save;
    QPushButton *m_cancel = nullptr;
    Profile m_initial;
    bool m_isNew;
    bool m_testing = false;
    bool m_saving = false;
    QPointer<QWidget> m_focused; ///< where the focus was before saving took it
};

} // namespace groupdesk
