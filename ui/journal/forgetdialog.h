#pragma once

#include <QDialog>
#include <QStringList>

class QLineEdit;
class QPushButton;

namespace groupdesk {

class FieldProblem;

/// Asks who is to be taken out of the journal, and says what that means. Calls nothing.
class ForgetDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ForgetDialog(QWidget *parent = nullptr);

    /// What stands for the person, trimmed; empty until it can be confirmed.
    [[nodiscard]] QStringList marks() const;

Q_SIGNALS:
    /// Confirmed. The dialog closes itself.
    void forgetRequested(const QStringList &marks);

private:
    void build();
    void buildButtons();
    void updateState();
    [[nodiscard]] QString whyNot() const;
    [[nodiscard]] QList<QLineEdit *> edits() const { return { m_mail, m_name, m_id }; }

    QLineEdit *m_mail;
    QLineEdit *m_name;
    QLineEdit *m_id;
    FieldProblem *m_hint;
    QPushButton *m_forget = nullptr;
};

} // namespace groupdesk
