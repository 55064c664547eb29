#include "recreatedialog.h"

#include "classband.h"
#include "classstyle.h"
#include "clipboard.h"
#include "curlbutton.h"
#include "fieldproblem.h"
#include "formats.h"
#include "formscroll.h"
#include "help/helptopic.h"
#include "icons.h"
#include "lockfollower.h"
#include "noticebox.h"
#include "plainlabel.h"
#include "writelock.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace groupdesk {

RecreateDialog::RecreateDialog(RecreateSubject subject, QWidget *parent)
    : QDialog(parent), m_subject(std::move(subject)), m_band(new ClassBand(this)),
      m_lock(new LockFollower(m_band)), m_headline(plainLabel(u"headlineLabel"_s, {}, this)),
      m_name(new QLineEdit(m_subject.name, this)),
      m_nameHint(new FieldProblem(u"nameHint"_s, this)),
      m_backTitle(plainLabel(u"backTitle"_s, {}, this)),
      m_lostTitle(plainLabel(u"lostTitle"_s, {}, this)), m_progress(new QProgressBar(this)),
      m_notice(new NoticeBox(this)), m_buttons(new QDialogButtonBox(this)),
      m_curl(new CurlButton(this)), m_recreate(new QPushButton(tr("&Recreate Group"), this)),
      m_check(new QPushButton(tr("Chec&k Again"), this)),
      m_stop(new QPushButton(tr("&Stop After Current"), this)),
      m_copy(new QPushButton(tr("Copy Re&port"), this)),
      m_show(new QPushButton(tr("Show &Group"), this))
{
    setObjectName(u"recreateDialog"_s);
    setHelpTopic(this, u"journal#recreate"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Recreate Group"));
    build();
    showReading();
    openAtComfortableSize(this, 70);
}

void RecreateDialog::build()
{
    m_band->setObjectName(u"recreateClassBand"_s);
    m_band->show(m_subject.place.endpointClass,
                 tr("%1 · %2").arg(displayName(m_subject.place.profile),
                                   displayName(m_subject.place.organization)));
    QFont large = m_headline->font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setWeight(QFont::DemiBold);
    m_headline->setFont(large);
    m_progress->setObjectName(u"progressBar"_s);
    m_progress->setAccessibleName(tr("Progress of the re-creation"));
    m_progress->setFormat(tr("%v of %m"));
    m_notice->setObjectName(u"recreateNotice"_s);
    m_nameRow = buildName();
    QWidget *lists = buildLists();
    buildButtons();

    auto *content = new QVBoxLayout;
    const int margin = dialogMargin(this);
    content->setContentsMargins(margin, margin, margin, margin);
    content->setSpacing(margin * 2 / 3);
    content->addWidget(m_headline);
    content->addWidget(m_nameRow);
    content->addWidget(lists, 1);
    content->addWidget(m_progress);
    content->addWidget(m_notice);
    content->addWidget(m_buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_band);
    column->addLayout(content);
}

QWidget *RecreateDialog::buildName()
{
    m_name->setObjectName(u"nameEdit"_s);
    m_name->setAccessibleName(tr("Name"));
    m_name->setToolTip(tr("What the group will be called"));
    connect(m_name, &QLineEdit::textChanged, this, &RecreateDialog::refreshRights);
    auto *row = new QWidget(this);
    auto *form = new QFormLayout(row);
    form->setContentsMargins({});
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *field = new QVBoxLayout;
    field->setSpacing(dialogMargin(this) / 3);
    field->addWidget(m_name);
    field->addWidget(m_nameHint);
    auto *label = new QLabel(tr("&Name"), row);
    label->setBuddy(m_name);
    form->addRow(label, field);
    return row;
}

QTreeWidget *RecreateDialog::makeList(const QString &name, const QStringList &columns,
                                      QLabel *title)
{
    auto *list = new QTreeWidget(this);
    list->setObjectName(name);
    list->setColumnCount(int(columns.size()));
    list->setHeaderLabels(columns);
    list->setHeaderHidden(columns.size() == 1);
    list->setWordWrap(true);
    list->setSelectionMode(QAbstractItemView::SingleSelection);
    list->setTabKeyNavigation(false);
    list->header()->setStretchLastSection(true);
    title->setBuddy(list);
    return list;
}

QWidget *RecreateDialog::buildLists()
{
    m_back = makeList(u"backList"_s, { tr("Comes back") }, m_backTitle);
    m_lost = makeList(u"lostList"_s, { tr("What"), tr("Why") }, m_lostTitle);
    m_back->setAccessibleName(tr("Comes back"));
    m_lost->setAccessibleName(tr("Does not come back"));
    auto *lists = new QWidget(this);
    auto *row = new QHBoxLayout(lists);
    row->setContentsMargins({});
    row->setSpacing(dialogMargin(this));
    for (const auto &[title, list, stretch] :
         { std::tuple(m_backTitle, m_back, 2), std::tuple(m_lostTitle, m_lost, 3) }) {
        auto *column = new QVBoxLayout;
        column->addWidget(title);
        column->addWidget(list, 1);
        row->addLayout(column, stretch);
    }
    return lists;
}

void RecreateDialog::buildButtons()
{
    const auto add
        = [this](QPushButton *button, const QString &name, QDialogButtonBox::ButtonRole role) {
              button->setObjectName(name);
              button->setAutoDefault(false);
              m_buttons->addButton(button, role);
          };
    m_buttons->addButton(m_curl, QDialogButtonBox::ActionRole);
    add(m_check, u"checkButton"_s, QDialogButtonBox::ActionRole);
    add(m_copy, u"copyReportButton"_s, QDialogButtonBox::ActionRole);
    add(m_stop, u"stopButton"_s, QDialogButtonBox::ActionRole);
    add(m_show, u"showGroupButton"_s, QDialogButtonBox::ActionRole);
    add(m_recreate, u"recreateButton"_s, QDialogButtonBox::AcceptRole);
    m_check->setToolTip(tr("Read again what is there and what is in the way"));
    m_stop->setToolTip(tr("Finish the step in progress and start no other"));
    m_copy->setToolTip(tr("Copy what came back and what did not as text"));
    m_show->setToolTip(tr("Show the new group in the table"));
    m_recreate->setDefault(true);
    m_close = m_buttons->addButton(QDialogButtonBox::Close);
    m_close->setObjectName(u"closeButton"_s);
    m_close->setIcon({});
    m_close->setAutoDefault(false);
    connect(m_recreate, &QPushButton::clicked, this, &RecreateDialog::start);
    connect(m_check, &QPushButton::clicked, this, [this] {
        showReading();
        Q_EMIT checkRequested();
    });
    connect(m_stop, &QPushButton::clicked, this, &RecreateDialog::stop);
    connect(m_show, &QPushButton::clicked, this, &RecreateDialog::showGroupRequested);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { copyText(reportText(m_report, m_subject)); });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &RecreateDialog::reject);
}

void RecreateDialog::setLock(WriteLock *lock)
{
    m_writeLock = lock;
    m_lock->setLocks({ lock });
    if (lock != nullptr)
        connect(lock, &WriteLock::changed, this, &RecreateDialog::refreshRights);
}

void RecreateDialog::setPlanner(std::function<RecreationPlan(const QString &)> planner)
{
    m_planner = std::move(planner);
}

void RecreateDialog::setCurl(std::function<QString(const QString &)> commands)
{
    m_curl->setCommands([this, commands = std::move(commands)] { return commands(name()); });
    updateState();
}

QString RecreateDialog::name() const
{
    return m_name->text().trimmed();
}

} // namespace groupdesk
