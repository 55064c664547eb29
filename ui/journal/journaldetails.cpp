#include "journal/journaldetails.h"

#include "changetree.h"
#include "formats.h"
#include "icons.h"
#include "journal/journalwords.h"
#include "journal/requesttree.h"
#include "journalexport.h"
#include "jsonpage.h"
#include "wraplabel.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

/// Nothing, with the lists that \a like has: a list that one side lacks says nothing.
GroupContent nothingLike(const GroupContent &like)
{
    GroupContent nothing;
    for (auto list = like.lists.cbegin(); list != like.lists.cend(); ++list)
        nothing.lists.insert(list.key(), {});
    return nothing;
}

/// An empty value is no change where there was nothing.
QList<MergeRow> withoutEmpty(QList<MergeRow> rows)
{
    rows.removeIf([](const MergeRow &row) {
        return !isList(row.field) && row.field != GroupField::Tags
            && row.base.value_or(u""_s).isEmpty() && row.mine.value_or(u""_s).isEmpty();
    });
    // One side has no group at all, so nothing is "changed".
    for (MergeRow &row : rows) {
        if (row.base && row.base->isEmpty() && !isList(row.field))
            row.base.reset();
        if (row.mine && row.mine->isEmpty() && !isList(row.field))
            row.mine.reset();
    }
    return rows;
}

QToolButton *buttonFor(QAction *action, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

QList<MergeRow> changesOf(const JournalEntry &entry)
{
    const JournalIntent &intent = entry.intent;
    if (intent.action == JournalAction::EditGroup) {
        if (!intent.before || !intent.wanted)
            return {};
        return compareContents(intent.before->content, intent.before->content, *intent.wanted);
    }
    if (intent.wanted) {
        const GroupContent nothing = nothingLike(*intent.wanted);
        return withoutEmpty(compareContents(nothing, nothing, *intent.wanted));
    }
    if (intent.before && intent.action == JournalAction::DeleteGroup) {
        const GroupContent &was = intent.before->content;
        return withoutEmpty(compareContents(was, was, nothingLike(was)));
    }
    return {};
}

JournalDetails::JournalDetails(const Actions &actions, QWidget *parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_title(new WrapLabel(this, 2)),
      m_where(new WrapLabel(this, 2)), m_outcome(new WrapLabel(this, 3)),
      m_recreateButton(buttonFor(actions.recreate, u"recreateButton"_s, this)),
      m_revertButton(buttonFor(actions.revert, u"revertButton"_s, this)),
      m_reason(new WrapLabel(this, 3)), m_tabs(new QTabWidget(this)), m_note(new QLabel(this)),
      m_changes(new ChangeTree(this)), m_requests(new RequestTree(this)),
      m_json(new JsonPage(actions.copyCurl, this))
{
    setObjectName(u"journalDetails"_s);
    m_title->setObjectName(u"journalTitle"_s);
    m_where->setObjectName(u"journalWhere"_s);
    m_outcome->setObjectName(u"journalOutcome"_s);
    m_reason->setObjectName(u"journalReason"_s);
    m_changes->setObjectName(u"journalChanges"_s);
    m_changes->setFrameShape(QFrame::NoFrame);
    m_note->setObjectName(u"journalNote"_s);
    m_tabs->setObjectName(u"journalTabs"_s);
    m_tabs->setAccessibleName(tr("Details of the entry"));
    m_json->describe(u"journal"_s, tr("The operation as the journal has it"));
    build();
    clear();
}

void JournalDetails::build()
{
    const int unit = em(this);
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    for (WrapLabel *label : { m_where, m_reason })
        label->setForegroundRole(QPalette::PlaceholderText);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setAlignment(Qt::AlignCenter);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setContentsMargins(unit, unit / 2, unit, unit / 2);

    auto *words = new QVBoxLayout;
    words->setSpacing(unit / 6);
    for (WrapLabel *label : { m_title, m_where, m_outcome, m_reason })
        words->addWidget(label);
    auto *buttons = new QVBoxLayout;
    buttons->addWidget(m_recreateButton);
    buttons->addWidget(m_revertButton);
    buttons->addStretch();
    auto *top = new QHBoxLayout;
    top->setContentsMargins(unit * 3 / 4, unit / 2, unit / 2, 0);
    top->setSpacing(unit / 2);
    top->addWidget(m_icon, 0, Qt::AlignTop);
    top->addLayout(words, 1);
    top->addLayout(buttons);
    auto *changes = new QWidget(m_tabs);
    auto *changesColumn = new QVBoxLayout(changes);
    changesColumn->setContentsMargins({});
    changesColumn->setSpacing(0);
    changesColumn->addWidget(m_note);
    changesColumn->addWidget(m_changes, 1);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(changes, tr("C&hanges"));
    m_tabs->addTab(m_requests, tr("Re&quests"));
    m_tabs->addTab(m_json, tr("&JSON"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(unit / 3);
    column->addLayout(top);
    column->addWidget(m_tabs, 1);
}

void JournalDetails::setEntry(const JournalEntry &entry, const QString &platform,
                              const ItemNames &names)
{
    const QJsonObject object = journalObject(entry);
    if (m_entry && object == m_object)
        return setNames(names); // keeps what is selected in it
    m_object = object;
    m_entry = entry;
    m_names = names;
    const bool deletion = entry.intent.action == JournalAction::DeleteGroup;
    m_title->setText(actionWords(entry));
    m_where->setText(
        tr("%1 · %2", "where and when")
            .arg(whereWords(entry.intent.subject, platform), momentWords(entry.begun)));
    m_where->setToolTip(exactTime(entry.begun));
    m_where->setAccessibleDescription(exactTime(entry.begun));
    m_outcome->setText(outcomeSentence(entry));
    drawIcon();
    m_recreateButton->setVisible(deletion);
    m_revertButton->setVisible(!deletion);
    m_tabs->setVisible(true);
    m_tabs->setTabText(1, tr("Re&quests (%1)").arg(QLocale().toString(entry.requests.size())));
    m_requests->setRequests(entry.requests, platform);
    m_json->setObject(object);
    showChanges();
}

void JournalDetails::setNames(const ItemNames &names)
{
    m_names = names;
    if (m_entry)
        showChanges();
}

QString JournalDetails::note() const
{
    if (m_entry->isForgotten) {
        return tr(
            "What it was about is not kept any more, or a person was taken out of it. That it "
            "was done, and when, stays.");
    }
    if (m_entry->intent.action == JournalAction::DeleteGroup && m_entry->intent.before)
        return tr("This is what was in the group.");
    return changesOf(*m_entry).isEmpty() ? tr("It changed nothing that a group shows.") : QString();
}

void JournalDetails::showChanges()
{
    const QList<MergeRow> rows = changesOf(*m_entry);
    m_changes->setChanges(rows, m_names);
    m_changes->setVisible(!rows.isEmpty());
    m_note->setText(note());
    m_note->setVisible(!m_note->text().isEmpty());
}

void JournalDetails::setReason(const QString &reason)
{
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
}

void JournalDetails::clear()
{
    m_entry.reset();
    m_title->setText(tr("Select an entry to see what was done"));
    m_where->setText({});
    m_where->setToolTip({});
    m_where->setAccessibleDescription({});
    m_outcome->setText({});
    m_icon->clear();
    m_recreateButton->hide();
    m_revertButton->hide();
    m_tabs->hide();
    setReason({});
}

void JournalDetails::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
    QWidget::changeEvent(event);
}

void JournalDetails::drawIcon()
{
    if (!m_entry)
        return;
    const JournalOutcome outcome = outcomeOf(*m_entry);
    const int size = em(this) * 5 / 4;
    m_icon->setPixmap(tintedIcon(outcomeIcon(outcome), outcomeColor(outcome, palette()))
                          .pixmap(QSize(size, size), devicePixelRatioF()));
}

} // namespace groupdesk
