#include "requestlogdock.h"

#include "clipboard.h"
#include "fixedfont.h"
#include "fontfollower.h"
#include "formats.h"
#include "help/helptopic.h"
#include "icons.h"
#include "icontheme.h"
#include "requestdetails.h"
#include "requestexport.h"
#include "requestlogmodel.h"

#include <QAction>
#include <QFileDialog>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSaveFile>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

QToolButton *makeButton(const QString &name, const QString &icon, const QString &text,
                        const QString &toolTip, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setIcon(symbolicIcon(icon));
    button->setText(text);
    button->setToolTip(toolTip);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    return button;
}

} // namespace

RequestLogDock::RequestLogDock(RequestLogModel &log, QAction *copyCurl, QWidget *parent)
    : QDockWidget(tr("Request Log"), parent), m_log(log), m_copyCurl(copyCurl),
      m_shown(new QSortFilterProxyModel(this)), m_filter(new QLineEdit(this)),
      m_count(new QLabel(this)),
      m_copy(makeButton(u"copyCurlButton"_s, u"edit-copy"_s, tr("Copy as c&URL"),
                        tr("Copy the selected request as a command; the token is a variable in it"),
                        this)),
      m_export(makeButton(u"exportHarButton"_s, u"document-save-as"_s, tr("&Export HAR…"),
                          tr("Write the requests shown here to a file; it holds no secrets"),
                          this)),
      m_clear(makeButton(u"clearLogButton"_s, u"edit-clear"_s, tr("&Clear"),
                         tr("Forget every request in this log"), this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)), m_table(new QTableView(this)),
      m_details(new QPlainTextEdit(this))
{
    setObjectName(u"requestLogDock"_s);
    setHelpTopic(this, u"requests#log"_s);
    setAllowedAreas(Qt::BottomDockWidgetArea | Qt::TopDockWidgetArea);
    m_shown->setSourceModel(&log);
    m_shown->setFilterRole(RequestLogModel::FilterRole);
    m_shown->setFilterKeyColumn(RequestLogModel::TimeColumn);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    build();
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_shown->setFilterFixedString(text);
        updateCount();
    });
    connect(m_copy, &QToolButton::clicked, this, &RequestLogDock::copyAsCurl);
    connect(m_copyCurl, &QAction::triggered, this, &RequestLogDock::copyAsCurl);
    connect(m_export, &QToolButton::clicked, this, &RequestLogDock::askWhereToExport);
    connect(m_clear, &QToolButton::clicked, this, [this] { m_log.clear(); });
    connect(m_shown, &QAbstractItemModel::rowsAboutToBeInserted, this, [this] {
        const QScrollBar *bar = m_table->verticalScrollBar();
        m_atEnd = bar->value() >= bar->maximum();
    });
    for (const auto signal :
         { &QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved })
        connect(m_shown, signal, this, [this] { follow(); });
    // The filter lets go of rows before the log does.
    connect(&m_log, &QAbstractItemModel::rowsRemoved, this, [this] { updateCount(); });
    connect(m_shown, &QAbstractItemModel::modelReset, this, &RequestLogDock::follow);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RequestLogDock::showCurrent);
    showCurrent();
    updateCount();
}

void RequestLogDock::build()
{
    buildTable();
    m_details->setObjectName(u"requestDetails"_s);
    m_details->setReadOnly(true);
    // With a caret, or nobody would see that it has the focus.
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setAccessibleName(tr("Details of the request"));
    setFixedFont(m_details);
    m_details->setPlaceholderText(tr("Select a request to see what was sent and answered"));
    m_details->setTabChangesFocus(true);
    m_details->setFrameShape(QFrame::NoFrame);
    m_splitter->setObjectName(u"requestSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_details);
    m_splitter->setSizes({ em(this) * 52, em(this) * 36 });

    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildTop());
    column->addWidget(m_splitter, 1);
    content->setMinimumHeight(em(this) * 9);
    setWidget(content);
}

QWidget *RequestLogDock::buildTop()
{
    m_filter->setObjectName(u"requestFilter"_s);
    m_filter->setPlaceholderText(tr("Filter requests"));
    m_filter->setAccessibleName(tr("Filter requests"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(em(this) * 22);
    m_filter->installEventFilter(this);
    m_count->setObjectName(u"requestCount"_s);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto *top = new QWidget(this);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(em(this) / 2, em(this) / 4, em(this) / 2, em(this) / 4);
    row->addWidget(m_filter, 1);
    row->addWidget(m_count);
    row->addStretch(1);
    for (QToolButton *button : { m_copy, m_export, m_clear })
        row->addWidget(button);
    return top;
}

void RequestLogDock::buildTable()
{
    m_table->setObjectName(u"requestTable"_s);
    m_table->setAccessibleName(tr("Requests, the newest last"));
    m_table->setModel(m_shown);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideMiddle); // what is asked for stands at a path's end
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    followFont(m_table,
               [this] { m_table->verticalHeader()->setDefaultSectionSize(em(m_table) * 3 / 2); });
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(RequestLogModel::PathColumn,
                                                      QHeaderView::Stretch);
    const auto setWidth = [this](int column, int ems) {
        QHeaderView *header = m_table->horizontalHeader();
        header->resizeSection(column, qMax(em(this) * ems, header->sectionSizeHint(column)));
    };
    setWidth(RequestLogModel::TimeColumn, 7);
    setWidth(RequestLogModel::VerbColumn, 4);
    setWidth(RequestLogModel::HostColumn, 10);
    setWidth(RequestLogModel::StatusColumn, 6);
    setWidth(RequestLogModel::ElapsedColumn, 6);
    setWidth(RequestLogModel::SizeColumn, 6);
    setWidth(RequestLogModel::TriesColumn, 3);
    m_table->addAction(m_copyCurl);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

bool RequestLogDock::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        if (m_filter->text().isEmpty())
            m_table->setFocus(Qt::OtherFocusReason);
        else
            m_filter->clear();
        return true;
    }
    return QDockWidget::eventFilter(watched, event);
}

void RequestLogDock::follow()
{
    updateCount();
    if (m_atEnd)
        m_table->scrollToBottom();
    if (!m_table->currentIndex().isValid())
        showCurrent();
}

void RequestLogDock::updateCount()
{
    const int all = m_log.rowCount();
    m_count->setText(
        m_filter->text().isEmpty()
            ? tr("%n request(s)", nullptr, all)
            : tr("%1 of %2").arg(QLocale().toString(m_shown->rowCount()), QLocale().toString(all)));
    m_clear->setEnabled(all > 0);
    m_export->setEnabled(m_shown->rowCount() > 0);
}

std::optional<RequestRecord> RequestLogDock::current() const
{
    const QModelIndex index = m_shown->mapToSource(m_table->currentIndex());
    return index.isValid() ? std::optional(m_log.record(index.row())) : std::nullopt;
}

void RequestLogDock::showCurrent()
{
    const auto record = current();
    m_details->setPlainText(record ? requestDetails(*record) : QString());
    m_copy->setEnabled(record.has_value());
    m_copyCurl->setEnabled(record.has_value());
}

void RequestLogDock::reveal(const QString &host, const QString &request)
{
    show();
    raise();
    int found = m_log.rowCount() - 1;
    for (int row = found; row >= 0; --row) {
        const RequestRecord &record = m_log.record(row);
        const QString line = QString::fromLatin1(record.verb) % u' ' % record.url.path();
        const QString authority = record.url.authority();
        if ((host.isEmpty() || authority == host || record.url.host() == host) && line == request) {
            found = row;
            break;
        }
    }
    if (found < 0)
        return;
    if (!m_shown->mapFromSource(m_log.index(found, 0)).isValid())
        m_filter->clear();
    const QModelIndex shown = m_shown->mapFromSource(m_log.index(found, 0));
    m_table->setCurrentIndex(shown);
    m_table->scrollTo(shown);
    m_table->setFocus(Qt::OtherFocusReason);
}

void RequestLogDock::copyAsCurl()
{
    const auto record = current();
    if (!record)
        return;
    copyText(curlOf(*record));
    Q_EMIT informed(
        record->tokenVariable.isEmpty()
            ? tr("Copied as cURL.")
            : tr("Copied as cURL. Set $%1 before running it.").arg(record->tokenVariable));
}

QList<RequestRecord> RequestLogDock::shownRecords() const
{
    QList<RequestRecord> records;
    for (int row = 0; row < m_shown->rowCount(); ++row)
        records.append(m_log.record(m_shown->mapToSource(m_shown->index(row, 0)).row()));
    return records;
}

void RequestLogDock::askWhereToExport()
{
    auto *dialog
        = new QFileDialog(this, tr("Export HAR"), u"groupdesk.har"_s, tr("HTTP archives (*.har)"));
    dialog->setObjectName(u"exportHarDialog"_s);
    dropButtonIcons(dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"har"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &RequestLogDock::exportTo);
    dialog->open();
}

void RequestLogDock::exportTo(const QString &path)
{
    const QList<RequestRecord> records = shownRecords();
    const QByteArray content = harOf(records);
    QSaveFile file(path);
    constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    // commit() of Qt 6.4 overlooks that its own flush failed.
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(ownerOnly)
        && file.write(content) == content.size() && file.flush() && file.commit();
    if (!written) {
        Q_EMIT exportFailed(tr("The requests could not be written to %1").arg(path),
                            file.errorString());
        return;
    }
    Q_EMIT informed(tr("%n request(s) written to %1", nullptr, int(records.size())).arg(path));
}

} // namespace groupdesk
