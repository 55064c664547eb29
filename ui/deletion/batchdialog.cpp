#include "deletion/batchdialog.h"

#include "classband.h"
#include "deletion/batchfilter.h"
#include "formats.h"
#include "formscroll.h"
#include "help/helptopic.h"
#include "icons.h"
#include "noticebox.h"
#include "punctuation.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

// What the dialog is made of. What it says and does: batchdialog_state.cpp.

namespace groupdesk {
namespace {

using Column = BatchModel::Column;

/// The class that asks for the most care, and the profiles it comes from.
std::pair<EndpointClass, QString> mostCareful(const QList<BatchRow> &rows)
{
    auto worst = EndpointClass::Demo;
    for (const BatchRow &row : rows)
        worst = qMin(worst, row.subject.endpointClass); // declared in the order of care
    QStringList profiles;
    for (const BatchRow &row : rows) {
        const QString name = displayName(row.subject.profile);
        if (row.subject.endpointClass == worst && !profiles.contains(name))
            profiles.append(name);
    }
    return { worst, listed(profiles) };
}

} // namespace

BatchDialog::BatchDialog(const QList<DeletionSubject> &subjects, QWidget *parent)
    : QDialog(parent), m_model(new BatchModel(subjects, this)),
      m_filter(new BatchFilter(m_model, this)), m_band(new ClassBand(this)),
      m_headline(new QLabel(this)), m_progress(new QProgressBar(this)),
      m_onlyFailures(new QCheckBox(tr("Show &only what did not succeed"), this)),
      m_view(new QTreeView(this)), m_notice(new NoticeBox(this)),
      m_buttons(new QDialogButtonBox(this))
{
    setObjectName(u"batchDialog"_s);
    setHelpTopic(this, u"deleting#batch"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Deleting Groups"));
    setModal(false);
    build();
    updateState();
    openAtComfortableSize(this, 58);
    connect(m_model, &BatchModel::progressed, this, &BatchDialog::updateProgress);
}

BatchDialog::~BatchDialog() = default;

void BatchDialog::build()
{
    m_band->setObjectName(u"batchClassBand"_s);
    const auto [endpointClass, profiles] = mostCareful(m_model->rows());
    m_band->show(endpointClass, profiles);
    m_headline->setObjectName(u"batchHeadline"_s);
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setWordWrap(true);
    QFont large = m_headline->font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setWeight(QFont::DemiBold);
    m_headline->setFont(large);
    m_progress->setObjectName(u"batchProgress"_s);
    m_progress->setAccessibleName(tr("Progress of the deletion"));
    m_progress->setFormat(tr("%v of %m"));
    m_onlyFailures->setObjectName(u"onlyFailuresBox"_s);
    m_onlyFailures->hide();
    connect(m_onlyFailures, &QCheckBox::toggled, m_filter, &BatchFilter::setOnlyFailures);
    m_notice->setObjectName(u"batchNotice"_s);
    buildView();
    buildButtons();

    const int margin = dialogMargin(this);
    auto *content = new QVBoxLayout;
    content->setContentsMargins(margin, margin, margin, margin);
    content->setSpacing(margin * 2 / 3);
    content->addWidget(m_headline);
    content->addWidget(m_progress);
    content->addWidget(m_onlyFailures);
    content->addWidget(m_view, 1);
    auto *details = new QWidget(this); // gives way to the list where the font is large
    auto *inside = new QVBoxLayout(details);
    inside->setContentsMargins({});
    inside->addWidget(m_notice);
    content->addWidget(new FormScroll(details, this));
    content->addLayout(buildTools());
    content->addWidget(m_buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_band);
    column->addLayout(content);
}

void BatchDialog::buildView()
{
    m_view->setObjectName(u"batchView"_s);
    m_view->setAccessibleName(tr("Groups of this batch"));
    m_view->setModel(m_filter);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true); // thousands of rows
    m_view->setAllColumnsShowFocus(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->setTextElideMode(Qt::ElideMiddle);
    m_view->setMinimumHeight(em(this) * 5);
    QHeaderView *header = m_view->header();
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(em(this) * 3);
    // A fixed share of the width: measuring every row after every change would not stay fluid.
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(int(Column::Name), QHeaderView::Stretch);
    header->setSectionResizeMode(int(Column::Where), QHeaderView::Stretch);
    header->resizeSection(int(Column::State), em(this) * 10);
    header->resizeSection(int(Column::Time), em(this) * 5);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &BatchDialog::showCurrent);
}

QPushButton *BatchDialog::addTool(QHBoxLayout *row, const QString &name, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    row->addWidget(button);
    return button;
}

QHBoxLayout *BatchDialog::buildTools()
{
    auto *row = new QHBoxLayout;
    m_copy = addTool(row, u"copyReportButton"_s, tr("Copy &Report"));
    m_copy->setIcon(symbolicIcon(u"edit-copy"_s));
    m_copy->setToolTip(tr("Copy what became of every group, as text"));
    connect(m_copy, &QPushButton::clicked, this, &BatchDialog::copyReport);
    m_save = addTool(row, u"saveReportButton"_s, tr("Sa&ve Report…"));
    m_save->setIcon(symbolicIcon(u"document-save-as"_s));
    m_save->setToolTip(tr("Write what became of every group into a file, as text or as a table"));
    connect(m_save, &QPushButton::clicked, this, &BatchDialog::askWhereToSave);
    row->addStretch();
    setTabOrder(m_copy, m_save);
    return row;
}

void BatchDialog::buildButtons()
{
    const auto add = [this](const QString &name, const QString &text) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        button->setAutoDefault(false);
        m_buttons->addButton(button, QDialogButtonBox::ActionRole);
        return button;
    };
    m_retry = add(u"retryButton"_s, {});
    m_stop = add(u"stopButton"_s, tr("&Stop After Current"));
    m_stop->setToolTip(tr("Finish the groups in progress and start no other"));
    m_close = m_buttons->addButton(QDialogButtonBox::Close);
    m_close->setObjectName(u"closeButton"_s);
    m_close->setIcon({});
    m_close->setDefault(true);
    connect(m_stop, &QPushButton::clicked, this, &BatchDialog::stop);
    connect(m_retry, &QPushButton::clicked, this,
            [this] { Q_EMIT retryRequested(m_model->repeatable()); });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &BatchDialog::reject);
}

} // namespace groupdesk
