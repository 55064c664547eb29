#include "orders/grouptokendialog.h"

#include "changewords.h"
#include "choicelist.h"
#include "errorwords.h"
#include "formats.h"
#include "formscroll.h"
#include "help/helptopic.h"
#include "noticebox.h"
#include "orders/sentencelist.h"
#include "platformui.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDate>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

constexpr int usualDays = 30;
constexpr int mostDays = 3650;
constexpr int namedDatabases = 6;

/// What is sent are names, and there may be two databases with one id only in theory.
Directory byName(const Directory &entries)
{
    Directory named = entries;
    for (DirectoryEntry &entry : named) {
        entry.id = entry.name;
        entry.detail.clear();
    }
    return named;
}

} // namespace

GroupTokenDialog::GroupTokenDialog(const OrderSubject &subject, QWidget *parent)
    : OrderDialog(subject,
                  { .name = u"groupTokenDialog"_s,
                    .title = tr("Create Group Token"),
                    .headline = tr("Create a token of %1").arg(quotedName(subject.group)),
                    .button = tr("Create &Token"),
                    .buttonName = u"createTokenButton"_s,
                    .buttonIcon = u"dialog-password"_s,
                    .busy = tr("Making the token…"),
                    .weight = Weight::Careful,
                    .staysWhileRunning = true },
                  parent),
      m_ends(new QRadioButton(tr("&Ends after"), this)),
      m_never(new QRadioButton(tr("&Never ends"), this)), m_days(new QSpinBox(this)),
      m_full(new QRadioButton(tr("Read and &write"), this)),
      m_readOnly(new QRadioButton(tr("&Read only"), this)),
      m_attach(new QCheckBox(tr("May &attach other databases"), this)),
      m_databases(new ChoiceList(tr("Databases to attach"), u"network-server"_s, this)),
      m_databaseProblem(new NoticeBox(this)), m_summary(new NoticeBox(this))
{
    setHelpTopic(this, u"orders#token"_s);
    build(makeForm());
    formChanged();
    m_days->setFocus(Qt::OtherFocusReason);
    openAtComfortableSize(this, 42);
}

QWidget *GroupTokenDialog::makeForm()
{
    auto *form = new QWidget(this);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins({});
    column->setSpacing(dialogMargin(this) / 2);
    const PlatformUi *ui = findPlatformUi(subject().platformId);
    column->addWidget(new SentenceList(ui == nullptr ? QStringList() : ui->orders.token, form));
    auto *row = new QHBoxLayout;
    row->addWidget(makeLifetime(), 1);
    row->addWidget(makeRights(), 1);
    column->addLayout(row);
    column->addWidget(makeAttach(), 1);
    m_summary->setObjectName(u"tokenSummary"_s);
    column->addWidget(m_summary);
    return form;
}

QWidget *GroupTokenDialog::makeLifetime()
{
    auto *box = new QGroupBox(tr("Lifetime"), this);
    m_ends->setObjectName(u"endsRadio"_s);
    m_never->setObjectName(u"neverRadio"_s);
    m_ends->setChecked(true);
    m_days->setObjectName(u"daysSpin"_s);
    m_days->setAccessibleName(tr("Days until the token ends"));
    m_days->setRange(1, mostDays);
    m_days->setValue(usualDays);
    auto *ends = new QHBoxLayout;
    ends->addWidget(m_ends);
    ends->addWidget(m_days);
    ends->addStretch();
    auto *column = new QVBoxLayout(box);
    column->addLayout(ends);
    column->addWidget(m_never);
    column->addStretch();
    connect(m_ends, &QRadioButton::toggled, this, &GroupTokenDialog::formChanged);
    connect(m_days, &QSpinBox::valueChanged, this, &GroupTokenDialog::formChanged);
    return box;
}

QWidget *GroupTokenDialog::makeRights()
{
    auto *box = new QGroupBox(tr("Rights"), this);
    m_full->setObjectName(u"fullRadio"_s);
    m_readOnly->setObjectName(u"readOnlyRadio"_s);
    m_readOnly->setChecked(true); // more than that is somebody's decision
    auto *column = new QVBoxLayout(box);
    column->addWidget(m_readOnly);
    column->addWidget(m_full);
    column->addStretch();
    connect(m_full, &QRadioButton::toggled, this, &GroupTokenDialog::formChanged);
    return box;
}

QWidget *GroupTokenDialog::makeAttach()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    const PlatformUi *ui = findPlatformUi(subject().platformId);
    m_attach->setObjectName(u"attachCheck"_s);
    m_attach->setToolTip(plainToolTip(ui == nullptr ? QString() : ui->orders.attach));
    m_attach->setAccessibleDescription(ui == nullptr ? QString() : ui->orders.attach);
    m_databases->setObjectName(u"attachList"_s);
    m_databases->hide();
    m_databaseProblem->setObjectName(u"attachProblem"_s);
    column->addWidget(m_attach);
    column->addWidget(m_databases, 1);
    column->addWidget(m_databaseProblem);
    connect(m_attach, &QCheckBox::toggled, m_databases, &QWidget::setVisible);
    connect(m_attach, &QCheckBox::toggled, this, &GroupTokenDialog::formChanged);
    connect(m_databases, &ChoiceList::changed, this, &GroupTokenDialog::formChanged);
    return part;
}

void GroupTokenDialog::setDatabases(const DatabasesNow &databases)
{
    if (databases.known)
        m_databases->setEntries(byName(databases.entries), {});
    else if (databases.problem && !databases.loading)
        m_databases->setProblem(tr("The databases of the group could not be read."));
    if (!databases.problem || databases.loading) {
        m_databaseProblem->clear();
        return;
    }
    m_databaseProblem->say(NoticeBox::Kind::Warning, *databases.problem);
    auto *again = m_databaseProblem->addButton(tr("Tr&y Again"), u"databasesAgainButton"_s);
    connect(again, &QPushButton::clicked, this, &GroupTokenDialog::databasesRequested);
}

CreateTokenOrder GroupTokenDialog::wanted() const
{
    return { .days = m_never->isChecked() ? 0 : m_days->value(),
             .readOnly = m_readOnly->isChecked(),
             .attach = m_attach->isChecked() ? m_databases->chosenIds() : QStringList() };
}

void GroupTokenDialog::formChanged()
{
    m_days->setEnabled(m_ends->isChecked());
    m_days->setSuffix(u' ' + tr("days", "after a number", m_days->value()));
    const CreateTokenOrder order = wanted();
    const QString words = tokenWords(order, subject().group, QDate::currentDate());
    if (order.days == 0 && !order.readOnly) {
        m_summary->say(NoticeBox::Kind::Warning, words,
                       tr("A token that may do everything for ever is found one day by somebody "
                          "else. Give it an end, or let it only read, if that will do."));
    } else {
        m_summary->say(NoticeBox::Kind::Information, words);
    }
    updateState();
}

QString tokenWords(const CreateTokenOrder &order, const QString &group, const QDate &today)
{
    const QString name = quotedName(group);
    const QString day = QLocale().toString(today.addDays(order.days), QLocale::LongFormat);
    QString can;
    if (order.days == 0)
        can = order.readOnly
            ? GroupTokenDialog::tr("Whoever has it can read every database of %1, without end.")
            : GroupTokenDialog::tr(
                "Whoever has it can read and change every database of %1, without end.");
    else
        can = order.readOnly
            ? GroupTokenDialog::tr("Whoever has it can read every database of %1, until %2.")
            : GroupTokenDialog::tr(
                "Whoever has it can read and change every database of %1, until %2.");
    can = order.days == 0 ? can.arg(name) : can.arg(name, day);
    if (order.attach.isEmpty())
        return can;
    QStringList names;
    for (const QString &database : order.attach)
        names.append(displayName(database));
    return joinedSentences(
        { can, GroupTokenDialog::tr("It may attach %1.").arg(someOf(names, namedDatabases)) });
}

} // namespace groupdesk
