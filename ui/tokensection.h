#pragma once

#include "platform.h"
#include "profile.h"
#include "secret.h"

#include <QWidget>

#include <functional>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace groupdesk {

class FieldProblem;
class SecretField;

/// Where the profile's token is kept, and the token itself as far as it is typed here. With a
/// sign-in in the browser there is no token to type, only the place for what the sign-in brings.
class TokenSection final : public QWidget
{
    Q_OBJECT

public:
    /// Begins with the values of \a start. \a stored: that profile as it is stored, whose token can
    /// be kept as it is.
    TokenSection(const Profile &start, const std::optional<Profile> &stored,
                 QWidget *parent = nullptr);

    void setPlatform(const PlatformDescription &platform, const QString &hint);
    void setMethod(SignInMethod method);
    /// A stored token is only kept for the endpoint it was given for.
    void setEndpointChanged(bool changed);
    void setKeychainAvailable(bool available, const QString &why);
    void setVariableLookup(std::function<bool(const QString &)> isSet);
    /// The stored token is in the keychain from now on.
    void tokenMovedToKeychain();
    void setMoveEnabled(bool enabled);

    [[nodiscard]] TokenSource tokenSource() const;
    [[nodiscard]] QString variable() const;
    [[nodiscard]] QString command() const;
    /// No value: nothing typed, or the token is not typed here at all.
    [[nodiscard]] std::optional<Secret> token() const;
    /// Why the token cannot be used or stored yet, in one sentence; empty if it can.
    [[nodiscard]] QString missing() const;
    [[nodiscard]] QWidget *firstField() const;

Q_SIGNALS:
    void changed();
    void moveToKeychainRequested();

private:
    void build();
    void buildFields();
    void connectFields();
    void select(TokenSource source);
    void setSourceEnabled(TokenSource source, bool enabled);
    void update();
    void updateNotes();
    void updatePlaceholder();
    [[nodiscard]] bool isTypedHere() const;
    [[nodiscard]] bool hadToken() const;
    [[nodiscard]] bool keepsStored() const;
    [[nodiscard]] bool movesStored() const;
    [[nodiscard]] QString whereKept() const;
    [[nodiscard]] QString whereSignInIsKept() const;
    [[nodiscard]] QString variableNote() const;
    [[nodiscard]] QString commandNote() const;
    [[nodiscard]] QString whatHappensToTheOld() const;

    std::optional<Profile> m_existing;
    SignInMethod m_method;
    QString m_hint;
    QString m_suggestedVariable;
    QString m_keychainProblem;
    bool m_keychainAvailable = true;
    bool m_sourceTouched = false;
    bool m_endpointChanged = false;
    std::function<bool(const QString &)> m_isSet;

    QComboBox *m_source;
    QPushButton *m_move;
    SecretField *m_token;
    QLineEdit *m_variable;
    QLineEdit *m_command;
    QLabel *m_note;
    FieldProblem *m_problem;
    QLabel *m_trimNote;
    FieldProblem *m_oldNote;
};

} // namespace groupdesk
