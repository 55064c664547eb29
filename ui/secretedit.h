#pragma once

#include "secret.h"

#include <QLineEdit>

namespace groupdesk {

/// A password field for tokens and passwords. Beyond the password echo it keeps the text out of the
/// accessibility tree (also while revealed), out of the undo history, out of input-method memory,
/// out of the mouse's selection clipboard, and offers no Copy.
class SecretEdit final : public QLineEdit
{
    Q_OBJECT

public:
    enum class Kind {
        Token, ///< white space around what is typed or pasted is taken off
        Passphrase, ///< every character counts
    };

    explicit SecretEdit(QWidget *parent = nullptr);

    /// Before anything is typed; Kind::Token by default.
    void setKind(Kind kind) { m_kind = kind; }
    [[nodiscard]] Secret secret() const;
    void setRevealed(bool revealed);
    /// Overwrites what is in the field as far as Qt lets us, and empties it.
    void wipe();

Q_SIGNALS:
    /// White space was taken off what a person put in; \a lineEnds: line ends were among it.
    void trimmed(bool lineEnds);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void trim();
    void dropHistory();

    Kind m_kind = Kind::Token;
};

} // namespace groupdesk
