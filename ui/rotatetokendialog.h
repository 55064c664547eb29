#pragma once

#include "errortext.h"
#include "profile.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QPushButton;

namespace groupdesk {

class ClassBand;
class NoticeBox;
class WriteLock;

/// Asks whether to exchange a profile's token, then shows what came of it. Calls no service, is not
/// modal: show() it; it deletes itself when closed. While the exchange runs it stays.
class RotateTokenDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \a lock: of the profile; the exchange is a write. Null: nothing can be exchanged.
    RotateTokenDialog(const Profile &profile, const QString &platform, WriteLock *lock,
                      QWidget *parent = nullptr);

    void showSuccess(const QString &headline, const QString &advice = {});
    void showWarning(const QString &headline, const QString &advice);
    void showFailure(const ErrorText &text);
    void reject() override;

Q_SIGNALS:
    void confirmed();

private:
    void build(const Profile &profile, const QString &platform);
    void start();
    void finish();
    void updateState();

    ClassBand *m_band;
    QPointer<WriteLock> m_lock;
    QLabel *m_question;
    NoticeBox *m_notice;
    QPushButton *m_rotate;
    QLabel *m_hint;
    QPushButton *m_close = nullptr;
    bool m_running = false;
    bool m_done = false;
};

} // namespace groupdesk
