#pragma once

#include "secret.h"

#include <QLineEdit>

namespace groupdesk {

/// A password field for tokens. Beyond the password echo it keeps the text out of the
/// accessibility tree (also while revealed), out of the undo history, out of input-method memory,
/// and offers no Copy. White space around what is pasted is taken off.
class SecretEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SecretEdit(QWidget *parent = nullptr);

    [[nodiscard]] Secret secret() const;
    void setRevealed(bool revealed);

Q_SIGNALS:
    /// White space was taken off what a person put in; \a lineEnds: line ends were among it.
    void trimmed(bool lineEnds);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void trim();
};

} // namespace groupdesk
