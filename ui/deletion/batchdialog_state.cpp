#include "deletion/batchdialog.h"

#include "clipboard.h"
#include "deletion/batchfilter.h"
#include "deletion/batchreport.h"
#include "icontheme.h"
#include "motion.h"
#include "noticebox.h"

#include <QCheckBox>
#include <QCloseEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace groupdesk {

void BatchDialog::take(const DeleteItem &item)
{
    m_model->take(item);
}

void BatchDialog::beginAgain(const QList<GroupRef> &refs)
{
    m_running = true;
    m_stopping = false;
    m_onlyFailures->setChecked(false);
    m_model->reset(refs);
    m_view->setCurrentIndex({});
    updateState();
}

void BatchDialog::end()
{
    QList<DeleteItem> left;
    for (const BatchRow &row : m_model->rows()) {
        if (row.state != DeleteItem::State::Waiting)
            continue;
        DeleteItem item;
        item.target.ref = row.subject.ref;
        item.state = DeleteItem::State::NotStarted;
        left.append(item);
    }
    for (const DeleteItem &item : std::as_const(left))
        m_model->take(item);
    m_model->flush();
    m_running = false;
    updateState();
    m_close->setFocus(Qt::OtherFocusReason);
    showFirstFailure();
}

void BatchDialog::setBarrier(const QString &reason)
{
    m_barrier = reason;
    updateButtons();
}

void BatchDialog::updateState()
{
    updateProgress();
    updateButtons();
    showCurrent();
}

void BatchDialog::updateProgress()
{
    const BatchCounts &now = counts();
    m_progress->setVisible(m_running);
    showProgress(m_progress, now.finished(), now.total);
    if (m_running)
        m_headline->setText(now.total == 1 ? tr("Deleting the group…")
                                           : tr("Deleting %Ln groups…", nullptr, now.total));
    else
        m_headline->setText(batchSummary(now));
    // The work is followed until somebody looks at a row.
    if (m_running && !m_view->currentIndex().isValid() && m_model->lastBegun() >= 0)
        m_view->scrollTo(m_filter->mapFromSource(m_model->index(m_model->lastBegun(), 0)));
    Q_EMIT progressed();
}

void BatchDialog::updateButtons()
{
    const BatchCounts &now = counts();
    m_stop->setVisible(m_running && now.total > 1);
    m_stop->setEnabled(m_running && !m_stopping);
    m_stop->setText(m_stopping ? tr("Stopping…") : tr("&Stop After Current"));
    m_retry->setVisible(!m_running && now.failed > 0);
    m_retry->setText(tr("Retry %Ln &Failed", nullptr, now.failed));
    m_retry->setEnabled(m_barrier.isEmpty());
    m_retry->setToolTip(m_barrier.isEmpty()
                            ? tr("Ask about the refused groups and send their deletion again")
                            : m_barrier);
    m_retry->setAccessibleDescription(m_barrier);
    m_onlyFailures->setVisible(!m_running && now.gone < now.total && now.gone > 0);
    m_close->setText(m_running ? tr("Run in &Background") : tr("Close"));
    m_close->setToolTip(m_running ? tr("Go on without this window; the status bar shows how far "
                                       "it is")
                                  : QString());
    setWindowTitle(m_running ? tr("Deleting Groups") : tr("Deletion of Groups"));
}

void BatchDialog::showFirstFailure()
{
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex index = m_filter->index(row, 0);
        if (!m_model->failure(m_filter->mapToSource(index).row()))
            continue;
        m_view->setCurrentIndex(index);
        m_view->scrollTo(index);
        break;
    }
    showCurrent();
}

void BatchDialog::showCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    const auto failure
        = current.isValid() ? m_model->failure(m_filter->mapToSource(current).row()) : std::nullopt;
    if (failure)
        m_notice->say(NoticeBox::Kind::Error, *failure);
    else
        m_notice->clear();
}

void BatchDialog::stop()
{
    m_stopping = true;
    updateButtons();
    Q_EMIT stopRequested();
}

void BatchDialog::copyReport()
{
    copyText(batchReportText(m_model->rows(), QDateTime::currentDateTimeUtc()));
    Q_EMIT announced(tr("The report is copied."));
}

void BatchDialog::askWhereToSave()
{
    auto *dialog = new QFileDialog(this, tr("Save Report"), u"deletion.csv"_s,
                                   tr("Table (*.csv);;Text (*.txt)"));
    dialog->setObjectName(u"saveReportDialog"_s);
    dropButtonIcons(dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains("*.txt"_L1) ? u"txt"_s : u"csv"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, &BatchDialog::saveTo);
    dialog->open();
}

void BatchDialog::saveTo(const QString &path)
{
    const bool text = QFileInfo(path).suffix().compare("txt"_L1, Qt::CaseInsensitive) == 0;
    const QByteArray content = text
        ? batchReportText(m_model->rows(), QDateTime::currentDateTimeUtc()).toUtf8()
        : batchReportCsv(m_model->rows());
    QSaveFile file(path);
    constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    // commit() of Qt 6.4 overlooks that its own flush failed.
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(ownerOnly)
        && file.write(content) == content.size() && file.flush() && file.commit();
    if (written)
        Q_EMIT announced(tr("The report is in %1.").arg(path));
    else
        m_notice->say(NoticeBox::Kind::Error, tr("The report could not be written to %1").arg(path),
                      file.errorString());
}

void BatchDialog::reject()
{
    if (!m_running) {
        QDialog::reject();
        return;
    }
    hide();
    Q_EMIT sentToBackground();
}

// Accepting the event would delete a dialog whose batch goes on.
void BatchDialog::closeEvent(QCloseEvent *event)
{
    if (!m_running) {
        QDialog::closeEvent(event);
        return;
    }
    event->ignore();
    reject();
}

// The icons of the rows are coloured by the palette.
void BatchDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_view->viewport()->update();
    QDialog::changeEvent(event);
}

} // namespace groupdesk
