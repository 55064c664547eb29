#pragma once

#include "errortext.h"

#include <QDeadlineTimer>
#include <QDialog>
#include <QTimer>
#include <QUrl>

#include <chrono>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace groupdesk {

class NoticeBox;

/// Stays beside the browser while somebody signs in there. Calls no service: it asks for a sign-in
/// and for its end by signals. Not modal: show() it; it deletes itself when closed.
class SignInDialog final : public QDialog
{
    Q_OBJECT

public:
    /// How long a sign-in waits for the browser; see BrowserSignIn.
    static constexpr std::chrono::minutes defaultLimit { 5 };

    explicit SignInDialog(const QString &profileName, QWidget *parent = nullptr,
                          std::chrono::milliseconds limit = defaultLimit);

    /// Where the browser was sent.
    void setAddress(const QUrl &address);
    /// Ends the waiting: closes, or stays and says why it did not work.
    void succeed();
    void fail(const ErrorText &text);

    /// While it waits this asks for the end of the sign-in.
    void reject() override;

Q_SIGNALS:
    void cancelled();
    void retryRequested();

private:
    void build(const QString &profileName);
    void start();
    void stop();
    void tick();

    std::chrono::milliseconds m_limit;
    QDeadlineTimer m_end;
    QTimer m_timer;
    bool m_waiting = false;
    QLabel *m_headline;
    QLabel *m_advice;
    QLineEdit *m_address;
    QPushButton *m_copy;
    QProgressBar *m_bar;
    QLabel *m_left;
    NoticeBox *m_notice;
    QPushButton *m_retry;
    QPushButton *m_cancel = nullptr;
};

} // namespace groupdesk
