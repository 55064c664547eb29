#include "journal/journaldock.h"

#include "emptystate.h"
#include "fontfollower.h"
#include "formats.h"
#include "icons.h"
#include "journal/journaldelegate.h"
#include "journal/journalrows.h"
#include "journalretention.h"
#include "skeleton.h"

#include <QAction>
#include <QActionGroup>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

// The parts of the journal's dock and how they lie.

namespace groupdesk {
namespace {

QToolButton *makeButton(QAction *action, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QString keepingWords(int days)
{
    if (days == JournalRetention::forEver)
        return JournalDock::tr("Keep for E&ver");
    return JournalDock::tr("Keep for %n Day(s)", nullptr, days);
}

} // namespace

void JournalDock::makeActions()
{
    const auto make = [this](const QString &name, const QString &icon, const QString &text,
                             const QString &toolTip) {
        auto *action = new QAction(text, this);
        action->setObjectName(name);
        if (!icon.isEmpty())
            action->setIcon(symbolicIcon(icon));
        action->setToolTip(toolTip);
        return action;
    };
    m_recreate = make(u"recreateAction"_s, u"edit-undo"_s, tr("&Recreate…"),
                      tr("Make the deleted group again, as far as its platform lets one"));
    m_revert = make(u"revertAction"_s, u"edit-undo"_s, tr("Re&vert…"),
                    tr("Take this back, after a look at what would be sent"));
    m_copyCurl = make(u"journalCurlAction"_s, u"edit-copy"_s, tr("Copy as c&URL"),
                      tr("Copy the requests as commands, with a variable for the token"));
    m_verify = make(u"verifyChainAction"_s, u"security-high"_s, tr("Verify &Chain"),
                    tr("Check that no record of the journal was changed, added or left out"));
    m_export = make(u"exportJournalAction"_s, u"document-save-as"_s, tr("&Export…"),
                    tr("Write everything that the filter lets through to a file"));
    m_forget = make(u"forgetPersonAction"_s, u"avatar-default"_s, tr("&Forget Person…"),
                    tr("Take a person out of everything that the journal keeps"));
    m_retention = new QActionGroup(this);
    for (const int days : JournalRetention::choices()) {
        QAction *action = make(u"keep%1Action"_s.arg(days), {}, keepingWords(days),
                               tr("How long the journal keeps who was in a group and what it was "
                                  "called"));
        action->setCheckable(true);
        action->setData(days);
        m_retention->addAction(action);
    }
}

void JournalDock::build()
{
    makeActions();
    m_details = new JournalDetails(
        { .recreate = m_recreate, .revert = m_revert, .copyCurl = m_copyCurl }, this);
    buildTable();
    m_skeleton->setObjectName(u"journalSkeleton"_s);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_skeleton);
    m_stack->setMinimumWidth(em(this) * 16);
    m_details->setMinimumWidth(em(this) * 16);
    m_splitter->setObjectName(u"journalSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_details);
    m_splitter->setSizes({ em(this) * 54, em(this) * 40 });

    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildTop());
    column->addWidget(m_splitter, 1);
    content->setMinimumHeight(em(this) * 14);
    setWidget(content);
}

QWidget *JournalDock::buildTop()
{
    m_filter->setObjectName(u"journalFilter"_s);
    m_filter->setPlaceholderText(tr("Filter the journal"));
    m_filter->setAccessibleName(tr("Filter the journal"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(em(this) * 7);
    m_filter->setMaximumWidth(em(this) * 20);
    m_filter->addAction(symbolicIcon(u"edit-find"_s), QLineEdit::LeadingPosition);
    m_filter->installEventFilter(this);
    using Kind = JournalFilter::Kind;
    m_kind->setObjectName(u"journalKind"_s);
    m_kind->setAccessibleName(tr("Kind of entries"));
    m_kind->addItem(tr("All entries"), int(Kind::All));
    m_kind->addItem(symbolicIcon(u"edit-delete"_s), tr("Recycle bin"), int(Kind::RecycleBin));
    m_kind->addItem(symbolicIcon(u"document-edit"_s), tr("Edits"), int(Kind::Edits));
    m_kind->addItem(symbolicIcon(u"list-add"_s), tr("New groups"), int(Kind::Creations));
    m_kind->addItem(symbolicIcon(u"document-send"_s), tr("Orders"), int(Kind::Orders));
    m_kind->setItemData(1, tr("Groups that were deleted"), Qt::ToolTipRole);
    m_kind->setItemData(4, tr("Tokens, transfers, unarchiving"), Qt::ToolTipRole);
    m_count->setObjectName(u"journalCount"_s);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setForegroundRole(QPalette::PlaceholderText);

    auto *more = new QToolButton(this);
    more->setObjectName(u"journalMoreButton"_s);
    more->setIcon(symbolicIcon(u"view-more"_s));
    more->setText(tr("More"));
    more->setToolTip(tr("What the journal keeps, and for how long"));
    more->setAutoRaise(true);
    more->setFocusPolicy(Qt::StrongFocus);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setMenu(makeMenu());
    auto *top = new QWidget(this);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(em(this) / 2, em(this) / 4, em(this) / 2, em(this) / 4);
    row->addWidget(m_filter, 1);
    row->addWidget(m_kind);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(makeButton(m_verify, u"verifyButton"_s, this));
    row->addWidget(makeButton(m_export, u"exportJournalButton"_s, this));
    row->addWidget(more);
    return top;
}

QMenu *JournalDock::makeMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"journalMenu"_s);
    menu->addSection(tr("Contents"));
    menu->addActions(m_retention->actions());
    menu->addSeparator();
    menu->addAction(m_forget);
    return menu;
}

void JournalDock::buildTable()
{
    m_table->setObjectName(u"journalTable"_s);
    m_table->setAccessibleName(tr("Journal, the newest first"));
    m_table->setModel(m_rows);
    m_table->setItemDelegate(new JournalDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    followFont(m_table,
               [this] { m_table->verticalHeader()->setDefaultSectionSize(em(m_table) * 19 / 10); });
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    header->resizeSection(JournalModel::TimeColumn, em(this) * 11);
    header->resizeSection(JournalModel::OutcomeColumn, em(this) * 8);
    header->resizeSection(JournalModel::WhatColumn, em(this) * 18);
    auto *separator = new QAction(m_table);
    separator->setSeparator(true);
    m_table->addActions({ m_recreate, m_revert, separator, m_copyCurl });
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

} // namespace groupdesk
