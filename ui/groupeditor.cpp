#include "groupeditor.h"

#include "accessible.h"
#include "classband.h"
#include "editsections/editsection.h"
#include "editsections/listsection.h"
#include "editsections/pastedialog.h"
#include "editsections/pickerdialog.h"
#include "editsections/valuesections.h"
#include "emptystate.h"
#include "fieldproblem.h"
#include "formats.h"
#include "formscroll.h"
#include "help/helptopic.h"
#include "lockfollower.h"
#include "noticebox.h"
#include "workspace.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace groupdesk {

GroupEditor::GroupEditor(Workspace &workspace, GroupRef ref, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_ref(std::move(ref)), m_band(new ClassBand(this)),
      m_lock(new LockFollower(m_band)), m_state(new EmptyState(this)), m_form(new QWidget(this)),
      m_column(new QVBoxLayout(m_form)), m_page(new QWidget(this)), m_pages(new QStackedLayout),
      m_notice(new NoticeBox(this)), m_progress(new QProgressBar(this)),
      m_hint(new FieldProblem(u"saveHint"_s, this)), m_draft(new QLabel(this)),
      m_discard(new QPushButton(tr("D&iscard…"), this)),
      m_review(new QPushButton(tr("Re&view…"), this)),
      m_save(new QPushButton(tr("&Save Group"), this))
{
    setObjectName(u"groupEditor"_s);
    setHelpTopic(this, u"editing"_s);
    setFocusPolicy(Qt::StrongFocus);
    makePane(this, tr("Group editor"));
    nameButtons();
    build();
    makeSections();
    connectParts();
    showPlace();
    m_state->show(u"state-loading"_s, tr("The group is being read…"));
    setPage(m_state);
    updateState();
}

GroupEditor::~GroupEditor() = default;

void GroupEditor::nameButtons()
{
    m_band->setObjectName(u"editorClassBand"_s);
    m_notice->setObjectName(u"editorNotice"_s);
    m_progress->setObjectName(u"saveProgress"_s);
    m_progress->setAccessibleName(tr("Saving"));
    m_progress->hide();
    m_draft->setObjectName(u"draftLabel"_s);
    m_draft->setTextFormat(Qt::PlainText);
    m_draft->setForegroundRole(QPalette::PlaceholderText);
    m_draft->hide();
    m_discard->setObjectName(u"discardButton"_s);
    m_discard->setToolTip(tr("Show the group as it was read last"));
    m_review->setObjectName(u"reviewButton"_s);
    m_review->setToolTip(tr("Show what would change, and the requests that would be sent"));
    m_save->setObjectName(u"saveButton"_s);
}

void GroupEditor::build()
{
    const int margin = dialogMargin(this);
    m_column->setContentsMargins(margin, margin, margin, margin);
    m_column->setSpacing(em(this) * 5 / 4);
    auto *page = new QVBoxLayout(m_page);
    page->setContentsMargins({});
    page->setSpacing(0);
    page->addWidget(new FormScroll(m_form, m_page), 1);
    page->addWidget(makeBottom());
    m_pages->addWidget(m_state);
    m_pages->addWidget(m_page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_band);
    column->addLayout(m_pages, 1);
}

QWidget *GroupEditor::makeBottom()
{
    auto *bottom = new QWidget(m_page);
    auto *column = new QVBoxLayout(bottom);
    const int margin = dialogMargin(this);
    column->setContentsMargins(margin, margin / 2, margin, margin);
    column->setSpacing(margin / 2);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_discard);
    buttons->addStretch();
    buttons->addWidget(m_review);
    buttons->addWidget(m_save);
    column->addWidget(m_notice);
    column->addWidget(m_progress);
    column->addWidget(m_hint);
    column->addWidget(m_draft);
    column->addLayout(buttons);
    return bottom;
}

void GroupEditor::connectParts()
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(0ms);
    connect(&m_settle, &QTimer::timeout, this, [this] {
        showPlace();
        showNames();
        updateName();
        updateState();
    });
    const auto later = [this] { m_settle.start(); };
    const GroupTableModel *rows = &m_workspace.groups();
    connect(rows, &QAbstractItemModel::rowsInserted, this, later);
    connect(rows, &QAbstractItemModel::rowsRemoved, this, later);
    connect(rows, &QAbstractItemModel::modelReset, this, later);
    connect(rows, &QAbstractItemModel::dataChanged, this, later);
    connect(&m_workspace, &Workspace::profilesChanged, this, later);
    connect(&m_workspace.names(), &NameBook::changed, this, [this](const SourceRef &source) {
        if (source == sourceRef())
            m_settle.start();
    });
    const auto save = [this] {
        if (whyNotSave().isEmpty())
            Q_EMIT saveRequested();
    };
    connect(m_save, &QPushButton::clicked, this, save);
    connect(m_review, &QPushButton::clicked, this, &GroupEditor::reviewRequested);
    connect(m_discard, &QPushButton::clicked, this, &GroupEditor::discardRequested);
    connect(m_state, &EmptyState::buttonClicked, this, [this] {
        m_state->show(u"state-loading"_s, tr("The group is being read…"));
        Q_EMIT retryRequested();
    });
    for (const int key : { Qt::Key_Return, Qt::Key_Enter }) {
        auto *apply = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        apply->setContext(Qt::WidgetWithChildrenShortcut);
        connect(apply, &QShortcut::activated, this, save);
    }
}

void GroupEditor::setPage(QWidget *page)
{
    m_pages->setCurrentWidget(page);
}

void GroupEditor::setRef(const GroupRef &ref)
{
    m_ref = ref;
    showPlace();
    updateName();
    updateState();
}

void GroupEditor::show(const EditBase &base, const GroupContent &openedOn,
                       const GroupContent &wanted)
{
    const bool first = !m_loaded;
    m_base = base;
    m_openedOn = openedOn;
    m_shown = wanted;
    m_loaded = true;
    loadSections();
    loadNames();
    updateName();
    setPage(m_page);
    if (EditSection *name = section(GroupField::Name); first && name != nullptr) {
        putButtonsLast();
        // No focus proxy: Tab would go from the editor to the field, past what lies between them.
        setFocusPolicy(Qt::NoFocus);
        if (hasFocus())
            name->firstField()->setFocus(Qt::OtherFocusReason);
    }
    updateState();
    Q_EMIT changed();
}

/// Who sends the focus here means the first field, once there is one.
void GroupEditor::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (EditSection *name = section(GroupField::Name); m_loaded && name != nullptr)
        name->firstField()->setFocus(event->reason());
}

/// They are made before the form, and reached after it.
void GroupEditor::putButtonsLast()
{
    QWidget *last = nullptr;
    for (QWidget *widget = nextInFocusChain(); widget != this;
         widget = widget->nextInFocusChain()) {
        if (m_form->isAncestorOf(widget))
            last = widget;
    }
    for (QWidget *button : { m_discard, m_review, m_save }) {
        if (last != nullptr)
            setTabOrder(last, button);
        last = button;
    }
}

void GroupEditor::showProblem(const QString &headline, const QString &advice)
{
    m_state->show(u"state-failed"_s, headline, advice, tr("&Retry"));
    setPage(m_state);
}

void GroupEditor::removeItem(GroupField field, const QString &item)
{
    if (auto *list = qobject_cast<ListSection *>(section(field)); list != nullptr && m_loaded)
        list->remove({ item });
}

void GroupEditor::showPlace()
{
    const auto profile = m_workspace.profile(m_ref.profile);
    if (!profile)
        return; // it was removed; what was typed stays on show until the page is closed
    const auto source = m_workspace.source(sourceRef());
    const QString organization = source ? source->organization.name : m_ref.organization.toString();
    m_band->show(profile->endpointClass,
                 tr("%1 · %2").arg(displayName(profile->name), displayName(organization)));
}

void GroupEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier) {
        Q_EMIT closeRequested();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace groupdesk
