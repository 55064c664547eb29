#include "rotatetokendialog.h"

#include "classband.h"
#include "clipboard.h"
#include "formscroll.h"
#include "group.h"
#include "lockfollower.h"
#include "noticebox.h"
#include "writelock.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

QLabel *plainLabel(const QString &text, const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(text);
    return label;
}

QVBoxLayout *makeColumn(QDialog *dialog)
{
    auto *column = new QVBoxLayout(dialog);
    const int margin = dialogMargin(dialog);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(margin * 2 / 3);
    return column;
}

} // namespace

RotateTokenDialog::RotateTokenDialog(const Profile &profile, const QString &platform,
                                     WriteLock *lock, QWidget *parent)
    : QDialog(parent), m_band(new ClassBand(this)), m_lock(lock),
      m_question(plainLabel({}, u"rotateQuestion"_s, this)), m_notice(new NoticeBox(this)),
      m_rotate(new QPushButton(tr("&Rotate Token"), this)),
      m_hint(plainLabel({}, u"rotateHint"_s, this))
{
    setObjectName(u"rotateTokenDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Rotate Token"));
    build(profile, platform);
    if (lock != nullptr)
        connect(lock, &WriteLock::changed, this, &RotateTokenDialog::updateState);
    connect(m_rotate, &QPushButton::clicked, this, &RotateTokenDialog::start);
    updateState();
    m_close->setFocus();
    openAtComfortableSize(this, 34);
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

NewTokenDialog::NewTokenDialog(const QString &profileName, const Secret &token, const QString &why,
                               QWidget *parent)
    : QDialog(parent), m_token(token), m_notice(new NoticeBox(this)),
      m_copied(plainLabel({}, u"secretCopied"_s, this)),
      m_again(new QPushButton(tr("Try to &Store It Again"), this)), m_close(nullptr)
{
    setObjectName(u"secretDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("New Token"));
    build(profileName);
    showFailure(why);
    openAtComfortableSize(this, 32);
}

void NewTokenDialog::build(const QString &profileName)
{
    // The token itself stays out of the field: nothing that reads the screen can get at it.
    auto *masked = new QLineEdit(QString(24, QChar(0x2022)), this);
    masked->setObjectName(u"secretMask"_s);
    masked->setReadOnly(true);
    masked->setEnabled(false);
    masked->setAccessibleName(tr("The new token, masked"));
    auto *copy = new QPushButton(tr("&Copy"), this);
    copy->setObjectName(u"secretCopyButton"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(masked, 1);
    row->addWidget(copy);
    auto *stored = new QCheckBox(tr("I &have stored it"), this);
    stored->setObjectName(u"secretStoredCheck"_s);
    m_again->setObjectName(u"secretStoreAgainButton"_s);
    m_again->setAutoDefault(false);
    auto *box = new QDialogButtonBox(this);
    box->addButton(m_again, QDialogButtonBox::ActionRole);
    m_close = box->addButton(QDialogButtonBox::Close);
    m_close->setObjectName(u"secretCloseButton"_s);
    m_close->setText(tr("Close"));
    m_close->setIcon({});
    m_close->setEnabled(false);
    m_close->setToolTip(tr("The token is shown only once: store it first"));
    auto *column = makeColumn(this);
    column->addWidget(plainLabel(tr("The new token of “%1” is shown only once. The old one has "
                                    "ended.")
                                     .arg(displayName(profileName)),
                                 u"secretHeadline"_s, this));
    column->addWidget(m_notice);
    column->addLayout(row);
    column->addWidget(m_copied);
    column->addWidget(stored);
    column->addStretch();
    column->addWidget(box);
    connect(copy, &QPushButton::clicked, this,
            [this] { m_copied->setText(copySecret(QString::fromUtf8(m_token.reveal()))); });
    connect(stored, &QCheckBox::toggled, m_close, &QWidget::setEnabled);
    connect(m_again, &QPushButton::clicked, this, [this] {
        m_again->setEnabled(false);
        m_notice->say(NoticeBox::Kind::Busy, tr("Storing the token…"));
        Q_EMIT storeAgainRequested();
    });
    connect(m_close, &QPushButton::clicked, this, [this] {
        Q_EMIT handedOver();
        accept();
    });
    copy->setDefault(true);
    copy->setFocus();
}

void NewTokenDialog::showFailure(const QString &why)
{
    m_again->setEnabled(true);
    m_notice->say(NoticeBox::Kind::Warning, tr("It could not be stored."), why);
}

void NewTokenDialog::reject()
{
    if (m_close->isEnabled())
        m_close->click();
}

} // namespace groupdesk
