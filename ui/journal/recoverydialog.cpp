#include "journal/recoverydialog.h"

#include "classstyle.h"
#include "formats.h"
#include "formscroll.h"
#include "help/helptopic.h"
#include "icons.h"
#include "journal/journalwords.h"
#include "journal/recoverywords.h"
#include "plainlabel.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

constexpr int longestOpenSection = 12;

} // namespace

RecoveryDialog::RecoveryDialog(Subject subject, QWidget *parent)
    : QDialog(parent), m_subject(std::move(subject)), m_tree(new QTreeView(this)),
      m_model(new QStandardItemModel(this))
{
    setObjectName(u"recoveryDialog"_s);
    setHelpTopic(this, u"journal#recovery"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Unfinished Work"));
    build();
    openAtComfortableSize(this, 46);
}

void RecoveryDialog::build()
{
    auto *column = new QVBoxLayout(this);
    const int margin = dialogMargin(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(margin * 2 / 3);
    addWords(column);
    m_tree->setObjectName(u"recoveryTree"_s);
    m_tree->setAccessibleName(tr("Groups by what became of them"));
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setMinimumHeight(em(this) * 9);
    m_tree->setIconSize(QSize(em(this), em(this)));
    fillTree();
    column->addWidget(m_tree, 1);
    buildButtons(column);
}

void RecoveryDialog::addWords(QVBoxLayout *column)
{
    const RecoveryReport::Batch &batch = m_subject.batch;
    QLabel *headline = plainLabel(u"recoveryHeadline"_s, interruptionWords(batch), this);
    QFont large = headline->font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    large.setWeight(QFont::DemiBold);
    headline->setFont(large);
    column->addWidget(headline);
    column->addWidget(plainLabel(u"recoveryStanding"_s, standingWords(batch), this));
    for (const QString &problem : std::as_const(m_subject.problems))
        column->addWidget(plainLabel(u"recoveryProblem"_s, problem, this));
}

void RecoveryDialog::addSection(const QString &title, const QString &icon, const QColor &color,
                                const QList<JournalSubject> &subjects)
{
    if (subjects.isEmpty())
        return;
    auto *section = new QStandardItem(tintedIcon(icon, color), title);
    section->setSizeHint({ em(this), em(this) * 3 / 2 });
    for (const JournalSubject &subject : subjects) {
        auto *name = new QStandardItem(displayName(subject.group));
        auto *where = new QStandardItem(whereWords(subject, {}));
        auto *word
            = new QStandardItem(classIcon(subject.endpointClass), classWord(subject.endpointClass));
        name->setData(tr("%1, %2, %3, %4", "group, where, class, state")
                          .arg(name->text(), where->text(), word->text(), title),
                      Qt::AccessibleTextRole);
        for (QStandardItem *item : { name, where })
            item->setToolTip(plainToolTip(item->text()));
        section->appendRow({ name, where, word });
    }
    m_model->appendRow(section);
    m_tree->setFirstColumnSpanned(section->row(), {}, true);
    if (subjects.size() <= longestOpenSection)
        m_tree->expand(section->index());
}

void RecoveryDialog::fillTree()
{
    const RecoveryReport::Batch &batch = m_subject.batch;
    const bool deletion = batch.batch.action == JournalAction::DeleteGroup;
    m_model->setHorizontalHeaderLabels({ tr("Group"), tr("Where"), tr("Class") });
    const auto size = [](const QList<JournalSubject> &subjects) { return int(subjects.size()); };
    // What is to be decided about stands first.
    addSection(tr("Not started (%1)").arg(size(batch.neverBegun)), u"process-stop"_s,
               palette().color(QPalette::Text), batch.neverBegun);
    addSection((deletion ? tr("Still there (%1)") : tr("Not done (%1)")).arg(size(batch.notDone)),
               u"dialog-warning"_s, warningColor(palette()), batch.notDone);
    addSection(tr("Not known (%1)").arg(size(batch.unknown)), u"dialog-question"_s,
               warningColor(palette()), batch.unknown);
    addSection((deletion ? tr("Gone (%1)") : tr("Done (%1)")).arg(size(batch.done)),
               u"object-select"_s, successColor(palette()), batch.done);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->resizeSection(1, em(this) * 16);
    m_tree->header()->resizeSection(2, em(this) * 9);
    if (m_model->rowCount() > 0)
        m_tree->setCurrentIndex(m_model->index(0, 0));
}

QPushButton *RecoveryDialog::addButton(QDialogButtonBox *box, const QString &name,
                                       const QString &text, int role)
{
    QPushButton *button = box->addButton(text, static_cast<QDialogButtonBox::ButtonRole>(role));
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

void RecoveryDialog::buildButtons(QVBoxLayout *column)
{
    const RecoveryReport::Batch &batch = m_subject.batch;
    auto *box = new QDialogButtonBox(this);
    const QList<GroupRef> rest = batch.rest();
    if (batch.batch.action == JournalAction::DeleteGroup && !rest.isEmpty()) {
        QPushButton *remove = addButton(box, u"recoveryDeleteButton"_s,
                                        tr("&Delete the Remaining %n…", nullptr, int(rest.size())),
                                        QDialogButtonBox::AcceptRole);
        remove->setIcon(symbolicIcon(u"edit-delete"_s));
        remove->setToolTip(tr("Nothing is deleted yet: what goes with them is measured and asked "
                              "for anew"));
        connect(remove, &QPushButton::clicked, this, [this, rest, id = batch.batch.id] {
            accept();
            Q_EMIT deletionRequested(rest, id);
        });
    }
    if (!batch.unknown.isEmpty()) {
        QPushButton *look = addButton(box, u"recoveryLookButton"_s, tr("Look &Again"),
                                      QDialogButtonBox::ActionRole);
        look->setIcon(symbolicIcon(u"view-refresh"_s));
        connect(look, &QPushButton::clicked, this, [this] {
            accept();
            Q_EMIT lookAgainRequested();
        });
    }
    QPushButton *leave
        = addButton(box, u"recoveryLeaveButton"_s, tr("&Leave Them"), QDialogButtonBox::ActionRole);
    leave->setToolTip(tr("Nothing more is done, and this is not asked again"));
    connect(leave, &QPushButton::clicked, this, [this, id = batch.batch.id] {
        accept();
        Q_EMIT leaveRequested(id);
    });
    QPushButton *later
        = addButton(box, u"recoveryLaterButton"_s, tr("La&ter"), QDialogButtonBox::RejectRole);
    later->setToolTip(tr("Ask again at the next start"));
    later->setDefault(true);
    later->setFocus(Qt::OtherFocusReason);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(box);
}

} // namespace groupdesk
