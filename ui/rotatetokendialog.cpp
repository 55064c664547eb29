#include "rotatetokendialog.h"

#include "classband.h"
#include "formscroll.h"
#include "group.h"
#include "help/helptopic.h"
#include "lockfollower.h"
#include "noticebox.h"
#include "plainlabel.h"
#include "writelock.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace groupdesk {

RotateTokenDialog::RotateTokenDialog(const Profile &profile, const QString &platform,
                                     WriteLock *lock, QWidget *parent)
    : QDialog(parent), m_band(new ClassBand(this)), m_lock(lock),
      m_question(plainLabel(u"rotateQuestion"_s, {}, this)), m_notice(new NoticeBox(this)),
      m_rotate(new QPushButton(tr("&Rotate Token"), this)),
      m_hint(plainLabel(u"rotateHint"_s, {}, this))
{
    setObjectName(u"rotateTokenDialog"_s);
    setHelpTopic(this, u"tokens#ending"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Rotate Token"));
    build(profile, platform);
    if (lock != nullptr)
        connect(lock, &WriteLock::changed, this, &RotateTokenDialog::updateState);
    connect(m_rotate, &QPushButton::clicked, this, &RotateTokenDialog::start);
    updateState();
    m_close->setFocus();
    openAtComfortableSize(this, 46); // its band says three things and has a button
}

void RotateTokenDialog::build(const Profile &profile, const QString &platform)
{
    const QString name = displayName(profile.name);
    m_band->setObjectName(u"rotateClassBand"_s);
    m_band->show(profile.endpointClass, name);
    (new LockFollower(m_band))->setLocks({ m_lock });
    m_question->setText(
        tr("Exchange the token of “%1” for a new one?\n\nThe old token ends at once: whatever else "
           "uses it, such as scripts or other computers, is refused by %2 from then on. The new "
           "one "
           "is kept where the old one is.")
            .arg(name, platform));
    m_notice->setObjectName(u"rotateNotice"_s);
    m_rotate->setObjectName(u"rotateButton"_s);
    m_rotate->setAutoDefault(false);
    auto *box = new QDialogButtonBox(this);
    box->addButton(m_rotate, QDialogButtonBox::AcceptRole);
    m_close = box->addButton(QDialogButtonBox::Cancel);
    m_close->setObjectName(u"rotateCloseButton"_s);
    m_close->setText(tr("Cancel"));
    m_close->setIcon({});
    m_close->setDefault(true);
    connect(box, &QDialogButtonBox::rejected, this, &RotateTokenDialog::reject);
    auto *content = new QVBoxLayout;
    const int margin = dialogMargin(this);
    content->setContentsMargins(margin, margin, margin, margin);
    content->setSpacing(margin * 2 / 3);
    for (QWidget *part : { static_cast<QWidget *>(m_question), static_cast<QWidget *>(m_notice),
                           static_cast<QWidget *>(m_hint) })
        content->addWidget(part);
    content->addStretch();
    content->addWidget(box);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_band);
    column->addLayout(content);
}

void RotateTokenDialog::updateState()
{
    const bool allowed = m_lock != nullptr && m_lock->allowsWrites();
    const QString reason = allowed || m_done || m_running
        ? QString()
        : tr("The profile is locked: unlock it to exchange its token.");
    m_rotate->setEnabled(allowed && !m_running);
    m_rotate->setToolTip(reason);
    m_rotate->setAccessibleDescription(reason);
    m_hint->setText(reason);
    m_hint->setVisible(!reason.isEmpty());
}

void RotateTokenDialog::start()
{
    m_running = true;
    m_close->setEnabled(false);
    updateState();
    m_notice->say(NoticeBox::Kind::Busy, tr("Exchanging the token…"));
    Q_EMIT confirmed();
}

void RotateTokenDialog::finish()
{
    m_running = false;
    m_done = true;
    updateState();
    m_question->hide();
    m_rotate->hide();
    m_close->setEnabled(true);
    m_close->setText(tr("Close"));
    m_close->setFocus();
}

void RotateTokenDialog::showSuccess(const QString &headline, const QString &advice)
{
    finish();
    m_notice->say(NoticeBox::Kind::Success, headline, advice);
}

void RotateTokenDialog::showWarning(const QString &headline, const QString &advice)
{
    finish();
    m_notice->say(NoticeBox::Kind::Warning, headline, advice);
}

void RotateTokenDialog::showFailure(const ErrorText &text)
{
    finish();
    m_notice->say(NoticeBox::Kind::Error, text);
}

// What was sent cannot be called back, and its result is worth waiting for.
void RotateTokenDialog::reject()
{
    if (!m_running)
        QDialog::reject();
}

} // namespace groupdesk
