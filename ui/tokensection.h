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
class QToolButton;

namespace groupdesk {

class FieldProblem;
class SecretEdit;

/// Where the profile's token is kept, and the token itself as far as it is typed here.
class TokenSection final : public QWidget
{
    Q_OBJECT

public:
    /// \a existing: the stored profile, whose token can be kept as it is.
    explicit TokenSection(const std::optional<Profile> &existing, QWidget *parent = nullptr);

    void setPlatform(const PlatformDescription &platform, const QString &hint);
    /// A stored token is only kept for the endpoint it was given for.
    void setEndpointChanged(bool changed);
    void setKeychainAvailable(bool available, const QString &why);
    void setVariableLookup(std::function<bool(const QString &)> isSet);

    [[nodiscard]] TokenSource tokenSource() const;
    [[nodiscard]] QString variable() const;
    /// No value: nothing typed, or the token is not typed here at all.
    [[nodiscard]] std::optional<Secret> token() const;
    /// Why the token cannot be used or stored yet, in one sentence; empty if it can.
    [[nodiscard]] QString missing() const;
    [[nodiscard]] QWidget *firstField() const;

Q_SIGNALS:
    void changed();

private:
    void build();
    void connectFields();
    void paste();
    void update();
    void updateNotes();
    [[nodiscard]] bool keepsStored() const;
    [[nodiscard]] QString whereKept() const;

    std::optional<Profile> m_existing;
    QString m_hint;
    QString m_suggestedVariable;
    QString m_keychainProblem;
    bool m_keychainAvailable = true;
    bool m_sourceTouched = false;
    bool m_endpointChanged = false;
    bool m_justTrimmed = false;
    std::function<bool(const QString &)> m_isSet;

    QComboBox *m_source;
    QWidget *m_tokenRow;
    SecretEdit *m_token;
    QToolButton *m_reveal;
    QPushButton *m_paste;
    QLineEdit *m_variable;
    QLabel *m_note;
    FieldProblem *m_problem;
    QLabel *m_trimNote;
};

} // namespace groupdesk
