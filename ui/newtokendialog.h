#pragma once

#include "secret.h"

#include <QDialog>

class QCheckBox;
class QDialogButtonBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace groupdesk {

class NoticeBox;

/// A new token that is shown this once: masked, to be copied. Closes only after the person said
/// that it is stored; what the dialog has of it is wiped then.
class NewTokenDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Words
    {
        QString headline; ///< whose token it is
        QString facts; ///< what it can do, and until when; may be empty
    };
    NewTokenDialog(const Words &words, const Secret &token, QWidget *parent = nullptr);

    /// It could not be stored where it belongs, and \a why, in one sentence; with a button to try
    /// that again.
    void offerToStore(const QString &why);
    void reject() override;

Q_SIGNALS:
    void storeAgainRequested();
    /// The person has it.
    void handedOver();

private:
    void build(const Words &words);
    void addToken(QVBoxLayout *column);
    void addButtons(QVBoxLayout *column);
    void updateState();

    Secret m_token;
    NoticeBox *m_notice;
    QLabel *m_copied;
    QCheckBox *m_stored;
    QLabel *m_hint;
    QPushButton *m_copy;
    QPushButton *m_again; ///< hidden, and not among the buttons, until it is offered
    QDialogButtonBox *m_buttons;
    QPushButton *m_close = nullptr;
};

} // namespace groupdesk
