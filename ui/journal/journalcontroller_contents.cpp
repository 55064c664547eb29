#include "icontheme.h"
#include "journal/forgetdialog.h"
#include "journal/journalcontroller.h"
#include "journalexport.h"
#include "noticeboard.h"
#include "unsaveddialog.h"

#include <QFileDialog>

using namespace Qt::StringLiterals;

// What leaves the journal: for a file, for ever.

namespace groupdesk {
namespace {

bool isShorter(int days, int than)
{
    return days != JournalRetention::forEver && (than == JournalRetention::forEver || days < than);
}

} // namespace

void JournalController::askToForget()
{
    auto *dialog = new ForgetDialog(m_window);
    connect(dialog, &ForgetDialog::forgetRequested, this, &JournalController::forget);
    dialog->open();
}

void JournalController::forget(const QStringList &marks)
{
    m_workspace.journal().forgetPerson(marks, this, [this](const StoreResult<int> &changed) {
        if (!changed) {
            sayFailure(u"journal/forget"_s, tr("The person could not be taken out of the journal"),
                       changed.error());
            return;
        }
        m_model.reload();
        m_notices.inform(u"journal/forget"_s,
                         *changed > 0
                             ? tr("The person was taken out of %n record(s).", nullptr, *changed)
                             : tr("The journal does not name this person."));
    });
}

void JournalController::chooseRetention(int days)
{
    const int before = m_retention.days();
    m_dock->setRetention(before); // until it is decided
    if (days == before)
        return;
    const auto adopt = [this, days] {
        m_retention.setDays(days);
        m_dock->setRetention(days);
    };
    if (!isShorter(days, before))
        return adopt();
    auto *dialog = new UnsavedDialog(
        { .title = tr("Contents of the Journal"),
          .text = tr("Keep contents for %n day(s) only?", nullptr, days),
          .advice
          = tr("Who was in a group and what it was called is taken out of everything older, "
               "now and every day. Older deletions cannot be made good and older edits "
               "cannot be reverted any more. That something was done, and when, stays."),
          .keepText = tr("&Cancel"),
          .discardText = tr("&Keep for %n Day(s)", nullptr, days),
          .draftText = {} },
        m_window);
    connect(dialog, &UnsavedDialog::discardRequested, this, adopt);
    dialog->open();
}

void JournalController::askWhereToExport(const JournalFilter &filter)
{
    auto *dialog = new QFileDialog(m_window, tr("Export Journal"), u"groupdesk-journal.jsonl"_s);
    dialog->setObjectName(u"exportJournalDialog"_s);
    dropButtonIcons(dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString json = tr("JSON lines, with contents (*.jsonl)");
    const QString csv = tr("CSV for spreadsheets, no cell is a formula (*.csv)");
    dialog->setNameFilters({ json, csv });
    dialog->setDefaultSuffix(u"jsonl"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, csv](const QString &chosen) {
        dialog->setDefaultSuffix(chosen == csv ? u"csv"_s : u"jsonl"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, filter](const QString &path) { exportTo(filter, path); });
    dialog->open();
}

void JournalController::exportTo(const JournalFilter &filter, const QString &path)
{
    if (m_export)
        return; // the button is dimmed meanwhile; a dialog may have been open twice
    const JournalFormat format = path.endsWith(".csv"_L1, Qt::CaseInsensitive)
        ? JournalFormat::Csv
        : JournalFormat::JsonLines;
    m_export = new JournalExport(m_workspace.journal(), filter, format, path, this);
    m_dock->setExporting(true);
    const auto end = [this] {
        m_export->deleteLater();
        m_export = nullptr;
        m_dock->setExporting(false);
    };
    connect(m_export, &JournalExport::finished, this, [this, path, end] {
        const int count = m_export->count();
        end();
        Q_EMIT announced(tr("%n entries written to %1", nullptr, count).arg(path));
    });
    connect(m_export, &JournalExport::failed, this, [this, path, end](const StoreError &error) {
        end();
        sayFailure(u"journal/export"_s, tr("The journal could not be written to %1").arg(path),
                   error);
    });
    m_export->start();
}

} // namespace groupdesk
