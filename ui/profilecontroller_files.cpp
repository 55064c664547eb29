// The part of ProfileController that writes profiles into files and reads them from files.

#include "errortext.h"
#include "exportdialog.h"
#include "group.h"
#include "icontheme.h"
#include "importdialog.h"
#include "noticeboard.h"
#include "profilecontroller.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

constexpr qint64 largestFile = 4 * 1024 * 1024; ///< thousands of profiles

QStringList nameFilters()
{
    return { ProfileController::tr("Profiles (*.groupdesk-profiles *.json)"),
             ProfileController::tr("All files (*)") };
}

/// Empty if the file holds all of \a bytes now, else the system's reason. commit() alone would
/// overlook that the last bytes found no room.
QString written(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool done = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
        && file.flush() && file.commit();
    return done ? QString() : file.errorString();
}

} // namespace

void ProfileController::exportProfiles()
{
    if (!m_files.written || m_workspace.profiles().isEmpty())
        return;
    auto *dialog = new ExportDialog(m_workspace.profiles(), m_window);
    connect(dialog, &ExportDialog::exportRequested, this, [this](const QList<Profile> &profiles) {
        auto *chooser = new QFileDialog(m_window, tr("Export Profiles"));
        chooser->setObjectName(u"exportFileDialog"_s);
        dropButtonIcons(chooser);
        chooser->setAttribute(Qt::WA_DeleteOnClose);
        chooser->setAcceptMode(QFileDialog::AcceptSave);
        chooser->setNameFilters(nameFilters());
        chooser->setDefaultSuffix(u"groupdesk-profiles"_s);
        chooser->selectFile(u"profiles.groupdesk-profiles"_s);
        connect(chooser, &QFileDialog::fileSelected, this,
                [this, profiles](const QString &path) { writeFile(path, profiles); });
        chooser->open();
    });
    dialog->open();
}

void ProfileController::writeFile(const QString &path, const QList<Profile> &profiles)
{
    const QString reason = written(path, m_files.written(profiles));
    const QString name = displayName(QFileInfo(path).fileName());
    if (!reason.isEmpty()) {
        reportFile(tr("The profiles could not be written to “%1”.").arg(name),
                   tr("Choose another folder, or make room on the disk."), path % u'\n' % reason);
        return;
    }
    m_notices.withdraw(u"profile-file"_s);
    m_notices.inform(
        u"export"_s,
        profiles.size() == 1
            ? tr("Exported one profile to “%1”.").arg(name)
            : tr("Exported %n profiles to “%1”.", nullptr, int(profiles.size())).arg(name),
        tr("The file holds no secret."));
}

void ProfileController::importProfiles()
{
    if (!m_files.read)
        return;
    auto *chooser = new QFileDialog(m_window, tr("Import Profiles"));
    chooser->setObjectName(u"importFileDialog"_s);
    dropButtonIcons(chooser);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->setNameFilters(nameFilters());
    connect(chooser, &QFileDialog::fileSelected, this, &ProfileController::readFile);
    chooser->open();
}

void ProfileController::openFiles(const QStringList &files)
{
    m_filesToOpen += files;
    openNextFile();
}

void ProfileController::openNextFile()
{
    while (!m_filesToOpen.isEmpty() && m_preview == nullptr && m_files.read)
        readFile(m_filesToOpen.takeFirst());
}

void ProfileController::readFile(const QString &path)
{
    const QString name = displayName(QFileInfo(path).fileName());
    if (!QFileInfo::exists(path)) {
        reportFile(tr("There is no file “%1”.").arg(name), tr("It may have been moved or deleted."),
                   path);
        return;
    }
    if (!QFileInfo(path).isFile()) { // a pipe would block, a folder has no content
        reportFile(tr("“%1” is not a file of profiles.").arg(name),
                   tr("Choose a file that Groupdesk exported. Nothing was changed."), path);
        return;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        reportFile(tr("“%1” could not be read.").arg(name), tr("Look at its permissions."),
                   path % u'\n' % file.errorString());
        return;
    }
    const QByteArray bytes = file.read(largestFile + 1);
    const auto arrived = m_files.read(bytes);
    if (!arrived || bytes.size() > largestFile) {
        const bool newer = !arrived && arrived.error().kind == StoreError::Kind::Newer;
        reportFile(newer ? tr("“%1” was written by a newer version of Groupdesk.").arg(name)
                         : tr("“%1” is not a file of profiles.").arg(name),
                   newer ? tr("Update Groupdesk to import it.")
                         : tr("Choose a file that Groupdesk exported. Nothing was changed."),
                   arrived ? path : QString(path % u'\n' % arrived.error().detail));
        return;
    }
    if (arrived->profiles.isEmpty()) {
        reportFile(tr("There is no profile in “%1”.").arg(name), tr("Nothing was changed."), path);
        return;
    }
    m_notices.withdraw(u"profile-file"_s);
    preview(*arrived);
}

void ProfileController::preview(const ArrivingProfiles &arrived)
{
    auto *dialog = new ImportDialog(m_workspace.compareImport(arrived.profiles),
                                    m_workspace.platforms(), arrived.skipped, m_window);
    connect(dialog, &ImportDialog::importRequested, this, &ProfileController::importNow);
    connect(dialog, &QDialog::finished, this, [this] {
        m_preview = nullptr;
        openNextFile();
    });
    m_preview = dialog;
    dialog->open();
}

void ProfileController::importNow(const QList<Profile> &profiles)
{
    const StoreResult<Done> imported = m_workspace.importProfiles(profiles);
    if (!imported) {
        reportFile(tr("The profiles could not be stored."), tr("Nothing was changed."),
                   imported.error().path % u'\n' % imported.error().detail);
        return;
    }
    m_notices.inform(
        u"import"_s,
        profiles.size() == 1 ? tr("Imported one profile.")
                             : tr("Imported %n profiles.", nullptr, int(profiles.size())),
        tr("A profile without a token asks for it: choose Edit Profile, then Refresh."));
}

void ProfileController::reportFile(const QString &headline, const QString &advice,
                                   const QString &details)
{
    m_notices.post(u"profile-file"_s, { headline, advice, details.trimmed(), {} }, {},
                   Message::Severity::Warning);
}

} // namespace groupdesk
