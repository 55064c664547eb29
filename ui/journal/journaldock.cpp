#include "journal/journaldock.h"

#include "clipboard.h"
#include "emptystate.h"
#include "formats.h"
#include "help/helptopic.h"
#include "journal/journalrows.h"
#include "journal/journalwords.h"
#include "requestexport.h"
#include "skeleton.h"

#include <QAction>
#include <QActionGroup>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

#include <chrono>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

constexpr std::chrono::milliseconds typingPause(250);

} // namespace

JournalDock::JournalDock(JournalModel &model, Lookups lookups, QWidget *parent)
    : QDockWidget(tr("Journal"), parent), m_model(model), m_lookups(std::move(lookups)),
      m_rows(new JournalRows(model, m_lookups.platformName, this)), m_filter(new QLineEdit(this)),
      m_kind(new QComboBox(this)), m_count(new QLabel(this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)), m_stack(new QStackedWidget(this)),
      m_table(new QTableView(this)), m_empty(new EmptyState(this, u"journalEmpty"_s)),
      m_skeleton(new Skeleton(this))
{
    setObjectName(u"journalDock"_s);
    setHelpTopic(this, u"journal"_s);
    setAllowedAreas(Qt::BottomDockWidgetArea | Qt::TopDockWidgetArea);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    build();
    connectParts();
    showCurrent();
    updateState();
}

JournalDock::~JournalDock()
{
    // Views that go let go of their rows, which is no news any more.
    m_model.disconnect(this);
    m_rows->disconnect(this);
    m_table->selectionModel()->disconnect(this);
}

void JournalDock::connectParts()
{
    connect(m_filter, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(&m_typing, &QTimer::timeout, this, &JournalDock::applyFilter);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] { applyFilter(); });
    connect(m_empty, &EmptyState::buttonClicked, this, [this] {
        if (m_model.problem())
            m_model.reload();
        else
            clearFilter();
    });
    connect(&m_model, &JournalModel::stateChanged, this, &JournalDock::updateState);
    for (const auto signal :
         { &QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved })
        connect(m_rows, signal, this, [this] { followRows(); });
    connect(m_rows, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &from, const QModelIndex &to) {
                const int row = m_table->currentIndex().row();
                if (from.row() <= row && row <= to.row())
                    showCurrent();
            });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &JournalDock::showCurrent);
    connect(m_recreate, &QAction::triggered, this, [this] {
        if (const auto entry = current())
            Q_EMIT recreateRequested(*entry);
    });
    connect(m_revert, &QAction::triggered, this, [this] {
        if (const auto entry = current())
            Q_EMIT revertRequested(*entry);
    });
    connect(m_copyCurl, &QAction::triggered, this, &JournalDock::copyAsCurl);
    connect(m_verify, &QAction::triggered, this, &JournalDock::verifyRequested);
    connect(m_export, &QAction::triggered, this,
            [this] { Q_EMIT exportRequested(m_model.filter()); });
    connect(m_forget, &QAction::triggered, this, &JournalDock::forgetRequested);
    connect(m_retention, &QActionGroup::triggered, this,
            [this](const QAction *action) { Q_EMIT retentionChosen(action->data().toInt()); });
}

void JournalDock::showEvent(QShowEvent *event)
{
    m_model.start();
    QDockWidget::showEvent(event);
}

void JournalDock::hideEvent(QHideEvent *event)
{
    m_model.pause();
    QDockWidget::hideEvent(event);
}

bool JournalDock::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            m_filter->clear();
            return true;
        }
        if (key == Qt::Key_Escape || key == Qt::Key_Down || key == Qt::Key_Return) {
            m_table->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QDockWidget::eventFilter(watched, event);
}

void JournalDock::applyFilter()
{
    m_typing.stop();
    JournalFilter filter;
    filter.text = m_filter->text().simplified();
    filter.kind = static_cast<JournalFilter::Kind>(m_kind->currentData().toInt());
    m_model.setFilter(filter);
    updateState();
}

void JournalDock::clearFilter()
{
    m_filter->clear();
    m_kind->setCurrentIndex(0);
    applyFilter();
}

std::optional<JournalEntry> JournalDock::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? std::optional(m_model.entry(index.row())) : std::nullopt;
}

QWidget *JournalDock::focusTarget() const
{
    if (m_stack->currentWidget() == m_table)
        return m_table;
    return m_filter;
}

void JournalDock::reveal(const OperationId &operation)
{
    show();
    raise();
    if (const int row = m_model.rowOf(operation); row >= 0) {
        m_table->setCurrentIndex(m_rows->index(row, 0));
        m_table->scrollTo(m_rows->index(row, 0));
    }
    m_table->setFocus(Qt::OtherFocusReason);
}

/// A view that stands at the newest entry stays there; else what is read stays under the eye.
void JournalDock::followRows()
{
    if (!m_table->currentIndex().isValid() || m_model.rowCount() == 0)
        showCurrent();
    updateState();
}

void JournalDock::showCurrent()
{
    const auto entry = current();
    if (entry) {
        const JournalSubject &subject = entry->intent.subject;
        const SourceRef source { subject.ref.profile, subject.ref.organization };
        m_details->setEntry(*entry, m_lookups.platformName(subject.platform),
                            m_lookups.names(source));
        if (m_shown != entry->intent.id) {
            m_shown = entry->intent.id;
            Q_EMIT entryShown(*entry);
        }
    } else {
        m_shown = {};
        m_details->clear();
    }
    refreshRights();
}

void JournalDock::refreshNames()
{
    if (const auto entry = current()) {
        const JournalSubject &subject = entry->intent.subject;
        m_details->setNames(m_lookups.names({ subject.ref.profile, subject.ref.organization }));
    }
}

void JournalDock::refreshRights()
{
    const auto entry = current();
    const bool deletion = entry && entry->intent.action == JournalAction::DeleteGroup;
    const QString whyNot = entry ? m_lookups.whyNot(*entry) : QString();
    const auto allow = [&](QAction *action, bool meant, const QString &usual) {
        action->setVisible(!entry || meant);
        action->setEnabled(entry && meant && whyNot.isEmpty());
        action->setToolTip(whyNot.isEmpty() ? usual : plainToolTip(whyNot));
        action->setStatusTip(whyNot);
    };
    allow(m_recreate, deletion,
          tr("Make the deleted group again, as far as its platform lets one"));
    allow(m_revert, !deletion, tr("Take this back, after a look at what would be sent"));
    m_details->setReason(whyNot);
    m_copyCurl->setEnabled(entry && !entry->requests.isEmpty());
}

void JournalDock::updateState()
{
    const int count = m_model.rowCount();
    const bool more = m_model.canFetchMore({});
    m_count->setText(more ? tr("%n entries, more below", nullptr, count)
                          : tr("%n entries", nullptr, count));
    m_count->setVisible(count > 0);
    m_export->setEnabled(count > 0 && m_export->data().isNull());
    if (count > 0) {
        m_stack->setCurrentWidget(m_table);
        return;
    }
    if (m_model.isReading()) {
        m_stack->setCurrentWidget(m_skeleton);
        return;
    }
    if (const auto &problem = m_model.problem()) {
        const ErrorText text = journalProblem(*problem);
        m_empty->show(u"state-failed"_s, text.headline, text.advice, tr("&Read Again"));
    } else if (m_model.filter() != JournalFilter {}) {
        const bool bin = m_model.filter() == JournalFilter { {}, JournalFilter::Kind::RecycleBin };
        m_empty->show(u"state-no-match"_s,
                      bin ? tr("No group was deleted") : tr("Nothing in the journal matches"), {},
                      tr("Show &All Entries"));
    } else {
        m_empty->show(u"state-no-groups"_s, tr("Nothing was changed yet"),
                      tr("Everything that Groupdesk writes to a platform is noted here, before it "
                         "is sent."));
    }
    m_stack->setCurrentWidget(m_empty);
}

void JournalDock::copyAsCurl()
{
    const auto entry = current();
    if (!entry)
        return;
    QList<PlannedRequest> requests;
    for (const JournalRequest &sent : entry->requests)
        requests.append(sent.request);
    const QString variable = m_lookups.tokenVariable(entry->intent.subject.platform);
    copyText(curlOf(requests, variable));
    Q_EMIT informed(variable.isEmpty()
                        ? tr("Copied as cURL.")
                        : tr("Copied as cURL. Set $%1 before running it.").arg(variable));
}

void JournalDock::setRetention(int days)
{
    const auto actions = m_retention->actions();
    for (QAction *action : actions)
        action->setChecked(action->data().toInt() == days);
}

void JournalDock::setVerifying(bool verifying)
{
    m_verify->setEnabled(!verifying);
    m_verify->setText(verifying ? tr("Verifying…") : tr("Verify &Chain"));
}

void JournalDock::setExporting(bool exporting)
{
    m_export->setData(exporting ? QVariant(true) : QVariant());
    m_export->setText(exporting ? tr("Exporting…") : tr("&Export…"));
    updateState();
}

} // namespace groupdesk
