#pragma once

#include "profile.h"
#include "secret.h"

#include <QList>
#include <QWidget>

#include <optional>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace groupdesk {

class FieldProblem;
class SecretField;

/// How a profile proves who it is, for platforms that offer more than a token: the method, and the
/// OAuth client of a sign-in in the browser.
class SignInSection final : public QWidget
{
    Q_OBJECT

public:
    /// Begins with the values of \a start. \a stored: that profile as it is stored, whose client
    /// secret can be kept as it is.
    SignInSection(const Profile &start, const std::optional<Profile> &stored,
                  QWidget *parent = nullptr);

    [[nodiscard]] SignInMethod method() const;
    void setMethod(SignInMethod method);
    /// The client as the form has it.
    [[nodiscard]] OAuthClient client() const;
    /// No value: nothing typed, or the method needs none.
    [[nodiscard]] std::optional<Secret> clientSecret() const;
    /// The profile's endpoint, where the sign-in is without an issuer of its own.
    void setEndpoint(const QUrl &endpoint);
    /// Whether the sign-in would be somewhere else, or as another client, than what is stored was
    /// given for: then nothing stored is used for it.
    [[nodiscard]] bool isElsewhere() const;
    /// Shows those of \a problems that belong here, once the section was touched.
    void showProblems(const QList<ProfileProblem> &problems);
    [[nodiscard]] QWidget *firstField() const;

Q_SIGNALS:
    void changed();

private:
    void buildMethods();
    void buildClient();
    void addRedirect(QFormLayout *form);
    void fill(const OAuthClient &client);
    void connectFields();
    void update();
    [[nodiscard]] QString redirectAddress() const;
    [[nodiscard]] QUrl effectiveIssuer(const OAuthClient &client, const QUrl &endpoint) const;

    std::optional<Profile> m_existing;
    QUrl m_endpoint;
    OAuthClient m_base; ///< parts that have no field
    bool m_touched = false;
    QRadioButton *m_token;
    QRadioButton *m_browser;
    QWidget *m_client;
    QLineEdit *m_issuer;
    QLineEdit *m_clientId;
    SecretField *m_secret;
    QSpinBox *m_port;
    QLineEdit *m_path;
    QLineEdit *m_redirect;
    QPushButton *m_copy;
    QLabel *m_note;
    FieldProblem *m_problem;
};

} // namespace groupdesk
