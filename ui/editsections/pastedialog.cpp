#include "editsections/pastedialog.h"

#include "editsections/pastemodel.h"
#include "fieldproblem.h"
#include "formats.h"
#include "formscroll.h"
#include "help/helptopic.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace groupdesk {

PasteDialog::PasteDialog(const QString &what, QSet<QString> present, QWidget *parent)
    : QDialog(parent), m_present(std::move(present)), m_model(new PasteModel(this)),
      m_text(new QPlainTextEdit(this)), m_table(new QTreeView(this)), m_subject(new QLabel(this)),
      m_candidates(new QComboBox(this)), m_leaveOut(new QPushButton(this)),
      m_leaveUnknown(new QPushButton(this)), m_note(new FieldProblem(u"pasteNote"_s, this)),
      m_retry(new QPushButton(tr("Try A&gain"), this)),
      m_hint(new FieldProblem(u"pasteHint"_s, this)), m_add(new QPushButton(this))
{
    setObjectName(u"pasteDialog"_s);
    setHelpTopic(this, u"editing#lists"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Paste List"));
    buildTable();
    build(what);
    connect(m_text, &QPlainTextEdit::textChanged, this, &PasteDialog::match);
    connect(m_model, &PasteModel::settled, this, &PasteDialog::updateState);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PasteDialog::goToNextOpen);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &PasteDialog::updateDecision);
    connect(m_candidates, &QComboBox::activated, this, &PasteDialog::chooseCandidate);
    connect(m_leaveOut, &QPushButton::clicked, this, &PasteDialog::toggleLeftOut);
    connect(m_leaveUnknown, &QPushButton::clicked, m_model, &PasteModel::leaveOutUnknown);
    connect(m_retry, &QPushButton::clicked, this, &PasteDialog::retryRequested);
    connect(m_add, &QPushButton::clicked, this, &PasteDialog::take);
    updateState();
    m_text->setFocus(Qt::OtherFocusReason);
    openAtComfortableSize(this, 42);
}

void PasteDialog::buildTable()
{
    m_table->setObjectName(u"pasteTable"_s);
    m_table->setAccessibleName(tr("What becomes of each line"));
    m_table->setModel(m_model);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(PasteModel::Text, QHeaderView::Stretch);
    m_table->header()->setSectionResizeMode(PasteModel::Person, QHeaderView::Stretch);
    m_table->header()->setSectionResizeMode(PasteModel::Becomes, QHeaderView::ResizeToContents);
    m_table->setIconSize(QSize(em(this), em(this)));
    m_table->setMinimumHeight(em(this) * 7);
}

void PasteDialog::build(const QString &what)
{
    auto *label = new QLabel(tr("&Names, e-mail addresses or ids, one in a line or separated by "
                                "commas:"),
                             this);
    label->setWordWrap(true);
    label->setBuddy(m_text);
    m_text->setObjectName(u"pasteText"_s);
    m_text->setAccessibleName(tr("List to add to %1").arg(what));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(em(this) * 3);
    m_text->setMaximumHeight(em(this) * 7);
    m_retry->setObjectName(u"pasteRetry"_s);
    m_retry->hide();
    m_leaveUnknown->setObjectName(u"pasteLeaveUnknown"_s);
    m_add->setObjectName(u"pasteAdd"_s);
    auto *box = new QDialogButtonBox(this);
    box->addButton(m_add, QDialogButtonBox::AcceptRole);
    QPushButton *cancel = box->addButton(QDialogButtonBox::Cancel);
    cancel->setObjectName(u"pasteCancel"_s);
    cancel->setText(tr("Cancel"));
    cancel->setIcon({});
    for (QPushButton *button : { m_retry, m_leaveUnknown, m_leaveOut, cancel })
        button->setAutoDefault(false);
    m_add->setDefault(true);
    connect(box, &QDialogButtonBox::rejected, this, &PasteDialog::reject);

    auto *note = new QHBoxLayout;
    note->addWidget(m_note, 1);
    note->addWidget(m_retry, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    const int margin = dialogMargin(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->addWidget(label);
    column->addWidget(m_text);
    column->addLayout(note);
    column->addWidget(m_table, 1);
    column->addWidget(makeDecision());
    auto *hint = new QHBoxLayout;
    hint->addWidget(m_hint, 1);
    hint->addWidget(m_leaveUnknown);
    column->addLayout(hint);
    column->addWidget(box);
}

/// What can be decided about the line that is current in the table.
QWidget *PasteDialog::makeDecision()
{
    m_subject->setTextFormat(Qt::PlainText);
    m_candidates->setObjectName(u"pasteCandidates"_s);
    m_candidates->setAccessibleName(tr("Who it is"));
    m_candidates->setPlaceholderText(tr("Choose who it is"));
    m_candidates->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_candidates->setMinimumContentsLength(16);
    m_leaveOut->setObjectName(u"pasteLeaveOut"_s);
    auto *decision = new QWidget(this);
    auto *row = new QHBoxLayout(decision);
    row->setContentsMargins({});
    row->addWidget(m_subject);
    row->addWidget(m_candidates, 1);
    row->addWidget(m_leaveOut);
    row->addStretch();
    return decision;
}

void PasteDialog::setPeople(const Directory &people)
{
    m_people = people;
    match();
}

void PasteDialog::setNote(const QString &text, bool retry)
{
    m_note->say(text, retry ? FieldProblem::Tone::Warning : FieldProblem::Tone::Quiet);
    m_retry->setVisible(retry);
    updateState();
}

void PasteDialog::setText(const QString &text)
{
    m_text->setPlainText(text);
}

void PasteDialog::match()
{
    m_model->setMatches(matchMembers(m_text->toPlainText(), m_people, m_present));
    updateState();
}

int PasteDialog::currentRow() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? current.row() : -1;
}

void PasteDialog::goToNextOpen()
{
    const int row = m_model->nextOpen(currentRow());
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
    updateDecision();
}

void PasteDialog::toggleLeftOut()
{
    const int row = currentRow();
    if (row < 0)
        return;
    const bool leaveOut = !m_model->isLeftOut(row);
    m_model->setLeftOut(row, leaveOut);
    if (leaveOut)
        goToNextOpen();
}

void PasteDialog::chooseCandidate(int index)
{
    const int row = currentRow();
    if (row < 0)
        return;
    m_model->choose(row, m_candidates->itemData(index).toString());
    goToNextOpen();
}

void PasteDialog::take()
{
    if (!whyNotYet().isEmpty())
        return;
    Q_EMIT peopleChosen(m_model->people());
    accept();
}

QString PasteDialog::whyNotYet() const
{
    if (m_model->rowCount() == 0)
        return tr("Paste or type a list.");
    // Until the directory is here, everybody would look unknown.
    if (m_people.isEmpty() && !m_note->text().isEmpty())
        return tr("Nobody can be found without the list of people.");
    if (const int open = m_model->openCount(); open > 0)
        return tr("%n lines are still to be settled.", nullptr, open);
    return m_model->people().isEmpty() ? tr("Nobody in the list is to be added.") : QString();
}

void PasteDialog::updateState()
{
    const QString reason = whyNotYet();
    const auto people = int(m_model->people().size());
    m_add->setEnabled(reason.isEmpty());
    m_add->setText(people > 0 ? tr("&Add %n People", nullptr, people) : tr("&Add"));
    m_add->setToolTip(reason);
    m_add->setAccessibleDescription(reason);
    m_hint->say(reason, FieldProblem::Tone::Quiet);
    const int unknown = m_model->unknownCount();
    m_leaveUnknown->setVisible(unknown > 1);
    m_leaveUnknown->setText(tr("Leave Out &Unknown (%1)").arg(unknown));
    updateDecision();
}

void PasteDialog::updateDecision()
{
    const int row = currentRow();
    const bool any = row >= 0 && row < m_model->rowCount() && m_model->canLeaveOut(row);
    m_subject->setVisible(any);
    m_leaveOut->setVisible(any);
    const bool ambiguous = any && m_model->matches().at(row).state == MemberMatch::State::Ambiguous;
    m_candidates->setVisible(ambiguous);
    if (!any)
        return;
    const MemberMatch &match = m_model->matches().at(row);
    m_subject->setText(
        fontMetrics().elidedText(displayName(match.text), Qt::ElideMiddle, em(this) * 20));
    m_leaveOut->setText(m_model->isLeftOut(row) ? tr("&Take In Again") : tr("&Leave Out"));
    if (!ambiguous)
        return;
    const QSignalBlocker quiet(m_candidates);
    m_candidates->clear();
    for (const DirectoryEntry &person : match.candidates)
        m_candidates->addItem(personText(person), person.id);
    m_candidates->setCurrentIndex(m_candidates->findData(m_model->chosen(row)));
}

} // namespace groupdesk
