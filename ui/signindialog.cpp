#include "signindialog.h"

#include "clipboard.h"
#include "formats.h"
#include "formscroll.h"
#include "group.h"
#include "help/helptopic.h"
#include "icons.h"
#include "noticebox.h"
#include "plainlabel.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace groupdesk {

SignInDialog::SignInDialog(const QString &profileName, QWidget *parent,
                           std::chrono::milliseconds limit)
    : QDialog(parent), m_limit(limit), m_headline(plainLabel(u"signInHeadline"_s, {}, this)),
      m_advice(plainLabel(u"signInAdvice"_s, {}, this)), m_address(new QLineEdit(this)),
      m_copy(new QPushButton(symbolicIcon(u"edit-copy"_s), tr("Cop&y Address"), this)),
      m_bar(new QProgressBar(this)), m_left(plainLabel(u"signInLeft"_s, {}, this)),
      m_notice(new NoticeBox(this)), m_retry(new QPushButton(tr("&Try Again"), this))
{
    setObjectName(u"signInDialog"_s);
    setHelpTopic(this, u"tokens#signin"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Sign In"));
    build(profileName);
    m_timer.setInterval(std::chrono::seconds(1));
    connect(&m_timer, &QTimer::timeout, this, &SignInDialog::tick);
    connect(m_copy, &QPushButton::clicked, this, [this] { copyText(m_address->text()); });
    connect(m_retry, &QPushButton::clicked, this, [this] {
        start();
        Q_EMIT retryRequested();
    });
    start();
    openAtComfortableSize(this, 32);
}

void SignInDialog::build(const QString &profileName)
{
    const int margin = dialogMargin(this);
    QFont bold = m_headline->font();
    bold.setWeight(QFont::DemiBold);
    m_headline->setFont(bold);
    m_headline->setText(tr("Continue in the browser"));
    m_advice->setText(
        tr("Sign in there for “%1”. This window goes on by itself.").arg(displayName(profileName)));
    m_address->setObjectName(u"signInAddressEdit"_s);
    m_address->setAccessibleName(tr("Address of the sign-in"));
    m_address->setToolTip(tr("If no browser opened, open this address yourself"));
    m_address->setReadOnly(true);
    m_copy->setObjectName(u"signInCopyButton"_s);
    m_copy->setAutoDefault(false);
    m_copy->setToolTip(m_address->toolTip());
    m_bar->setObjectName(u"signInBar"_s);
    m_bar->setAccessibleName(tr("Time left"));
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(em(this) / 2);
    m_bar->setRange(0, int(std::chrono::ceil<std::chrono::seconds>(m_limit).count()));
    m_left->setForegroundRole(QPalette::PlaceholderText);
    m_notice->setObjectName(u"signInNotice"_s);
    m_retry->setObjectName(u"signInRetryButton"_s);

    auto *box = new QDialogButtonBox(this);
    box->addButton(m_retry, QDialogButtonBox::AcceptRole);
    m_cancel = box->addButton(QDialogButtonBox::Cancel);
    m_cancel->setObjectName(u"signInCancelButton"_s);
    m_cancel->setIcon({});
    // The box stands for its first button, and while that is hidden Tab gets no further than here.
    box->setFocusProxy(nullptr);
    connect(box, &QDialogButtonBox::rejected, this, &SignInDialog::reject);
    auto *address = new QHBoxLayout;
    address->addWidget(m_address, 1);
    address->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(margin * 2 / 3);
    column->addWidget(m_headline);
    column->addWidget(m_advice);
    column->addLayout(address);
    column->addWidget(m_bar);
    column->addWidget(m_left);
    column->addWidget(m_notice);
    column->addStretch();
    column->addWidget(box);
}

void SignInDialog::start()
{
    m_waiting = true;
    m_end = QDeadlineTimer(m_limit);
    m_timer.start();
    m_notice->clear();
    for (QWidget *part : { static_cast<QWidget *>(m_headline), static_cast<QWidget *>(m_advice),
                           static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_left) })
        part->show();
    m_retry->hide();
    m_cancel->setText(tr("Cancel"));
    m_cancel->setDefault(true);
    setAddress({});
    tick();
}

void SignInDialog::stop()
{
    m_waiting = false;
    m_timer.stop();
    for (QWidget *part : { static_cast<QWidget *>(m_headline), static_cast<QWidget *>(m_advice),
                           static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_left),
                           static_cast<QWidget *>(m_address), static_cast<QWidget *>(m_copy) })
        part->hide();
}

void SignInDialog::setAddress(const QUrl &address)
{
    m_address->setText(address.toString(QUrl::FullyEncoded));
    m_address->setCursorPosition(0);
    m_address->setVisible(!address.isEmpty());
    m_copy->setVisible(!address.isEmpty());
}

void SignInDialog::tick()
{
    using namespace std::chrono;
    const auto left = ceil<seconds>(milliseconds(m_end.remainingTime()));
    m_bar->setValue(int(left.count()));
    const auto whole = duration_cast<minutes>(left);
    m_left->setText(
        tr("%1:%2 left").arg(whole.count()).arg((left - whole).count(), 2, 10, QLatin1Char('0')));
}

void SignInDialog::succeed()
{
    stop();
    accept();
}

void SignInDialog::fail(const ErrorText &text)
{
    stop();
    m_notice->say(NoticeBox::Kind::Error, text);
    m_retry->show();
    m_retry->setDefault(true);
    m_cancel->setText(tr("Close"));
}

void SignInDialog::reject()
{
    if (m_waiting) {
        stop();
        Q_EMIT cancelled();
    }
    QDialog::reject();
}

} // namespace groupdesk
