#include "orders/transferdialog.h"

#include "errorwords.h"
#include "formats.h"
#include "formscroll.h"
#include "help/helptopic.h"
#include "noticebox.h"
#include "orders/sentencelist.h"
#include "orders/transferwords.h"
#include "platformui.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace groupdesk {
namespace {

QString choiceText(const Organization &organization)
{
    const QString id = organization.id.toString();
    return organization.name.isEmpty() || organization.name == id
        ? displayName(id)
        : TransferDialog::tr("%1 — %2").arg(displayName(id), displayName(organization.name));
}

} // namespace

TransferDialog::TransferDialog(const OrderSubject &subject, const QList<Organization> &known,
                               QWidget *parent, std::chrono::milliseconds settleDelay)
    : OrderDialog(
        subject,
        { .name = u"transferDialog"_s,
          .title = tr("Transfer to Another Organization"),
          .headline = tr("Transfer %1 to another organization?").arg(quotedName(subject.group)),
          .button = tr("&Transfer Group"),
          .buttonName = u"transferButton"_s,
          .buttonIcon = u"document-send"_s,
          .busy = tr("Transferring the group…"),
          .weight = Weight::Grave,
          .settleDelay = settleDelay },
        parent),
      m_target(new QComboBox(this)), m_result(new NoticeBox(this))
{
    setHelpTopic(this, u"orders#transfer"_s);
    m_pause.setSingleShot(true);
    m_pause.setInterval(500ms); // do not ask about every letter of a name
    connect(&m_pause, &QTimer::timeout, this, &TransferDialog::check);
    build(makeForm(known));
    m_target->setFocus(Qt::OtherFocusReason);
    openAtComfortableSize(this, 42);
}

QWidget *TransferDialog::makeForm(const QList<Organization> &known)
{
    auto *form = new QWidget(this);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins({});
    column->setSpacing(dialogMargin(this) / 2);
    const PlatformUi *ui = findPlatformUi(subject().platformId);
    column->addWidget(new SentenceList(ui == nullptr ? QStringList() : ui->orders.transfer, form));
    m_target->setObjectName(u"targetCombo"_s);
    m_target->setEditable(true);
    m_target->setInsertPolicy(QComboBox::NoInsert);
    m_target->setCompleter(nullptr); // it would turn a short name into a longer one while typing
    m_target->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_target->setMinimumContentsLength(24);
    for (const Organization &organization : known)
        m_target->addItem(choiceText(organization), organization.id.toString());
    m_target->setCurrentIndex(-1);
    m_target->lineEdit()->setObjectName(u"targetEdit"_s);
    m_target->lineEdit()->setPlaceholderText(tr("Choose one, or type its short name"));
    m_target->lineEdit()->setMaxLength(256);
    m_target->lineEdit()->installEventFilter(this);
    m_target->installEventFilter(this);
    const QString name = tr("Organization that takes over the group");
    m_target->setAccessibleName(name);
    m_target->lineEdit()->setAccessibleName(name);
    auto *label = new QLabel(tr("&Organization that takes it over:"), form);
    label->setBuddy(m_target);
    m_result->setObjectName(u"checkNotice"_s);
    column->addWidget(label);
    column->addWidget(m_target);
    column->addWidget(m_result);
    column->addStretch();
    connect(m_target, &QComboBox::currentTextChanged, this, &TransferDialog::targetChanged);
    connect(m_target, &QComboBox::activated, this, &TransferDialog::check);
    return form;
}

OrganizationId TransferDialog::target() const
{
    const QString text = m_target->currentText().trimmed();
    const int chosen = m_target->findText(text);
    return OrganizationId(chosen < 0 ? text : m_target->itemData(chosen).toString());
}

void TransferDialog::targetChanged()
{
    const OrganizationId wanted = target();
    if (wanted == m_checked && m_stage != Stage::Waiting && m_stage != Stage::Nothing)
        return; // written in another way
    m_checked = {};
    m_result->clear();
    m_stage = wanted.isEmpty() ? Stage::Nothing : Stage::Waiting;
    if (wanted.isEmpty())
        m_pause.stop();
    else
        m_pause.start();
    updateState();
}

void TransferDialog::check()
{
    m_pause.stop();
    const OrganizationId wanted = target();
    const bool looking = m_stage == Stage::Checking && wanted == m_checked;
    if (wanted.isEmpty() || looking || isRunning())
        return;
    m_checked = wanted;
    m_stage = Stage::Checking;
    m_result->say(NoticeBox::Kind::Busy, tr("Looking at %1…").arg(quotedName(wanted.toString())));
    updateState();
    Q_EMIT checkRequested(wanted);
}

void TransferDialog::setCheck(const OrganizationId &target, const CloudResult<TransferCheck> &check)
{
    if (m_stage != Stage::Checking || target != m_checked)
        return;
    if (!check) {
        m_stage = Stage::Failed;
        ErrorContext context = orderContext(subject());
        context.activity = Activity::LoadingChoices;
        m_result->say(NoticeBox::Kind::Error, errorText(check.error(), context));
    } else if (check->obstacle != TransferCheck::Obstacle::None) {
        m_stage = Stage::Obstacle;
        m_result->say(NoticeBox::Kind::Error, obstacleWords(*check, target, subject()));
    } else {
        m_stage = Stage::Possible;
        m_result->say(NoticeBox::Kind::Success, possibleWords(*check, target));
    }
    if (m_stage != Stage::Possible) {
        auto *again = m_result->addButton(tr("Check A&gain"), u"checkAgainButton"_s);
        connect(again, &QPushButton::clicked, this, &TransferDialog::check);
    }
    updateState();
}

QString TransferDialog::missing() const
{
    switch (m_stage) {
    case Stage::Nothing:
        return tr("Choose the organization first.");
    case Stage::Waiting:
    case Stage::Checking:
        return tr("The organization is looked at first.");
    case Stage::Failed:
        return tr("The organization could not be looked at.");
    case Stage::Obstacle:
        return tr("The group cannot go there; see above.");
    case Stage::Possible:
        return {};
    }
    Q_UNREACHABLE();
}

std::optional<GroupOrder> TransferDialog::order() const
{
    const OrganizationId wanted = target();
    return wanted.isEmpty() ? std::nullopt : std::optional<GroupOrder>(TransferOrder { wanted });
}

/// Return looks at what was typed, and does no more than that.
bool TransferDialog::eventFilter(QObject *watched, QEvent *event)
{
    const bool ours = watched == m_target || watched == m_target->lineEdit();
    if (ours && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            check();
            return true;
        }
    }
    return OrderDialog::eventFilter(watched, event);
}

} // namespace groupdesk
