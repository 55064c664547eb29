#pragma once

#include "secret.h"
#include "secretprompt.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QPushButton;

namespace groupdesk {

class FieldProblem;
class SecretField;

/// Asks for one secret: a token, or the passphrase of the vault file. Calls no service. open() it;
/// it deletes itself when closed, and what was typed is wiped.
class SecretDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SecretDialog(const SecretQuestion &question, QWidget *parent = nullptr);
    ~SecretDialog() override;

Q_SIGNALS:
    void answered(const groupdesk::Secret &secret);

private:
    void build(const SecretQuestion &question);
    void addFields(QFormLayout *form);
    void updateState();
    void give();
    [[nodiscard]] bool isToken() const;
    /// Why what was typed cannot be used yet; empty if it can.
    [[nodiscard]] QString missing() const;

    SecretQuestion::Kind m_kind;
    SecretField *m_field;
    SecretField *m_again = nullptr; ///< a new passphrase is typed twice
    FieldProblem *m_problem;
    QLabel *m_note;
    QPushButton *m_accept;
};

} // namespace groupdesk
