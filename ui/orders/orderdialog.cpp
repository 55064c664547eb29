#include "orders/orderdialog.h"

#include "classband.h"
#include "confirmfield.h"
#include "curlbutton.h"
#include "fixedfont.h"
#include "foldout.h"
#include "formats.h"
#include "formscroll.h"
#include "icons.h"
#include "lockfollower.h"
#include "noticebox.h"
#include "plainlabel.h"
#include "plannedtext.h"
#include "requestexport.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace groupdesk {

OrderDialog::OrderDialog(OrderSubject subject, Look look, QWidget *parent)
    : QDialog(parent), m_subject(std::move(subject)), m_look(std::move(look)),
      m_band(new ClassBand(this)), m_lock(new LockFollower(m_band))
{
    setObjectName(m_look.name);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_look.title);
    m_settle.setSingleShot(true);
    m_settle.setInterval(m_look.settleDelay);
    connect(&m_settle, &QTimer::timeout, this, [this] {
        m_settled = true;
        updateState();
    });
}

/// Everything is made from top to bottom, after the form: that is the order of the Tab key.
void OrderDialog::build(QWidget *form)
{
    m_form = form;
    m_band->setObjectName(u"orderClassBand"_s);
    m_band->show(
        m_subject.endpointClass,
        tr("%1 · %2").arg(displayName(m_subject.profile), displayName(m_subject.organization)));
    QLabel *headline = plainLabel(u"headlineLabel"_s, {}, this);
    QFont large = headline->font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setWeight(QFont::DemiBold);
    headline->setFont(large);
    headline->setText(m_look.headline);
    buildRequest();
    if (m_look.weight == Weight::Grave) {
        m_confirm = new ConfirmField(phraseFor(m_subject.group, tr("this group")), this);
        connect(m_confirm, &ConfirmField::changed, this, &OrderDialog::updateState);
    }
    m_notice = new NoticeBox(this);
    m_notice->setObjectName(u"orderNotice"_s);
    m_hint = plainLabel(u"orderHint"_s, {}, this);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    buildButtons();

    auto *content = new QVBoxLayout;
    const int margin = dialogMargin(this);
    content->setContentsMargins(margin, margin, margin, margin);
    content->setSpacing(margin * 2 / 3);
    content->addWidget(headline);
    content->addWidget(new FormScroll(form, this), 1);
    content->addWidget(m_requestFold);
    if (m_confirm != nullptr)
        content->addWidget(m_confirm);
    content->addWidget(m_notice);
    content->addWidget(m_hint);
    content->addWidget(m_buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_band);
    column->addLayout(content);
    updateState();
}

void OrderDialog::buildRequest()
{
    m_requestText = new QPlainTextEdit(this);
    m_requestFold = new FoldOut(u"request"_s, tr("What is sent"), m_requestText, this);
    m_requestText->setObjectName(u"requestText"_s);
    m_requestText->setAccessibleName(tr("What is sent"));
    m_requestText->setReadOnly(true);
    m_requestText->setTabChangesFocus(true);
    m_requestText->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_requestText->setWordWrapMode(QTextOption::WrapAnywhere);
    setFixedFont(m_requestText);
    m_requestText->setFixedHeight(em(this) * 6);
    m_requestFold->hide();
}

void OrderDialog::buildButtons()
{
    m_buttons = new QDialogButtonBox(this);
    m_curl = new CurlButton(this);
    m_order = new QPushButton(m_look.button, this);
    m_order->setObjectName(m_look.buttonName);
    m_order->setIcon(symbolicIcon(m_look.buttonIcon));
    m_order->setAutoDefault(false);
    m_buttons->addButton(m_curl, QDialogButtonBox::ActionRole);
    m_buttons->addButton(m_order, QDialogButtonBox::AcceptRole);
    m_cancel = m_buttons->addButton(QDialogButtonBox::Cancel);
    m_cancel->setObjectName(u"cancelButton"_s);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setIcon({});
    // One of them is the default whatever is asked for: the box sees to that.
    m_cancel->setAutoDefault(m_look.weight != Weight::Harmless);
    (m_look.weight == Weight::Harmless ? m_order : m_cancel)->setDefault(true);
    if (m_look.weight == Weight::Grave)
        paintAsDanger(m_order, m_look.buttonIcon);
    // Not the box's accepted(): only a click on this very button orders.
    connect(m_order, &QPushButton::clicked, this, &OrderDialog::confirm);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &OrderDialog::reject);
}

void OrderDialog::focusConfirmation()
{
    if (m_confirm != nullptr)
        m_confirm->setFocus(Qt::OtherFocusReason);
    else
        m_cancel->setFocus(Qt::OtherFocusReason);
}

void OrderDialog::setRights(Rights rights)
{
    m_rights = std::move(rights);
    m_lock->setLocks({ m_rights.lock });
    updateState();
}

void OrderDialog::setRequests(std::function<QList<PlannedRequest>(const GroupOrder &)> requests)
{
    m_requests = std::move(requests);
    m_requestFold->setVisible(m_requests != nullptr);
    m_curl->setCommands([this] {
        const QList<PlannedRequest> planned = this->requests();
        return planned.isEmpty() ? QString() : curlOf(planned, m_subject.tokenVariable);
    });
    updateState();
}

QList<PlannedRequest> OrderDialog::requests() const
{
    const std::optional<GroupOrder> wanted = order();
    return wanted && m_requests ? m_requests(*wanted) : QList<PlannedRequest> {};
}

bool OrderDialog::isForbidden() const
{
    return m_rights.whyNot && !m_rights.whyNot().isEmpty();
}

QString OrderDialog::whyNotYet() const
{
    if (m_running)
        return m_look.busy;
    if (isForbidden())
        return m_rights.whyNot();
    if (const QString why = missing(); !why.isEmpty())
        return why;
    if (m_confirm != nullptr && !m_confirm->isMatched())
        return tr("The button works once the name is typed exactly.");
    return m_settled ? QString() : tr("One moment: read this first.");
}

void OrderDialog::updateState()
{
    if (m_form == nullptr)
        return;
    const QString reason = whyNotYet();
    m_order->setEnabled(reason.isEmpty());
    m_order->setToolTip(reason.isEmpty() && m_look.weight == Weight::Grave
                            ? tr("This cannot be taken back")
                            : reason);
    m_order->setAccessibleDescription(reason);
    m_hint->setText(reason);
    m_hint->setVisible(!reason.isEmpty() && !m_running);
    m_form->setEnabled(!m_running);
    if (m_confirm != nullptr)
        m_confirm->setEnabled(!m_running);
    m_cancel->setText(m_running ? tr("Close") : tr("Cancel"));
    m_cancel->setEnabled(!m_running || !m_look.staysWhileRunning);
    m_cancel->setToolTip(m_running ? tr("It goes on; a message says what came of it") : QString());
    const QString text = requestsText(requests());
    if (m_requestText->toPlainText() != text)
        m_requestText->setPlainText(text);
    const QString summary = text.section(u'\n', 0, 0);
    m_requestFold->setSummary(summary.isEmpty() ? tr("nothing yet") : summary);
}

void OrderDialog::confirm()
{
    const std::optional<GroupOrder> wanted = order();
    if (!wanted || !whyNotYet().isEmpty())
        return;
    m_running = true;
    updateState();
    m_notice->say(NoticeBox::Kind::Busy, m_look.busy);
    m_cancel->setFocus(Qt::OtherFocusReason);
    Q_EMIT confirmed(*wanted);
}

void OrderDialog::showFailure(const ErrorText &text)
{
    m_running = false;
    updateState();
    m_notice->say(NoticeBox::Kind::Error, text);
    m_cancel->setFocus(Qt::OtherFocusReason);
}

void OrderDialog::reject()
{
    if (!m_running || !m_look.staysWhileRunning)
        QDialog::reject();
}

/// Return would press the default button from any field: it is for what a person is sure of.
void OrderDialog::keyPressEvent(QKeyEvent *event)
{
    const bool confirms = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (confirms && m_look.weight != Weight::Harmless) {
        event->accept();
        return;
    }
    QDialog::keyPressEvent(event);
}

void OrderDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!m_settled && !m_settle.isActive())
        m_settle.start();
}

} // namespace groupdesk
