#pragma once

#include "secret.h"

#include <QWidget>

#include <optional>

class QPushButton;
class QToolButton;

namespace groupdesk {

class SecretEdit;

/// A SecretEdit with a button that reveals what was typed and, where wanted, one that pastes.
class SecretField final : public QWidget
{
    Q_OBJECT

public:
    enum class Paste {
        Without,
        With,
    };

    /// \a name begins the object names: "token" makes tokenEdit, tokenRevealButton and
    /// tokenPasteButton. \a what names the field for people: "Token".
    SecretField(const QString &name, const QString &what, Paste paste, QWidget *parent = nullptr);

    [[nodiscard]] SecretEdit *edit() const { return m_edit; }
    /// No value: nothing was typed.
    [[nodiscard]] std::optional<Secret> secret() const;

Q_SIGNALS:
    void changed();
    /// What happened to what was put in, for the person to know: trimmed, nothing to paste. Empty
    /// after a change that needs no word. Comes after changed().
    void noted(const QString &sentence);

private:
    void buildReveal(const QString &name);
    void buildPaste(const QString &name);
    void paste();

    SecretEdit *m_edit;
    QToolButton *m_reveal;
    QPushButton *m_paste = nullptr;
    QString m_note;
};

} // namespace groupdesk
