#include "newgroupdialog.h"

#include "curlbutton.h"
#include "errortext.h"
#include "formats.h"
#include "formscroll.h"
#include "group.h"
#include "noticebox.h"
#include "platformui.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

ErrorContext contextOf(const Source &source, Activity activity, const QString &group)
{
    return { .activity = activity,
             .platform = source.platform.name,
             .profile = source.profile.name,
             .organization = source.organization.name,
             .group = group,
             .platformId = source.platform.id };
}

} // namespace

NewGroupDialog::NameNote NewGroupDialog::duplicateNote() const
{
    using Tone = FieldProblem::Tone;
    const QStringList names = m_namesOf ? m_namesOf(source()) : QStringList();
    const QString shown = displayName(name());
    const QString where = displayName(chosen().organization.name);
    if (names.contains(name())) {
        switch (platformUi(chosen().platform.id).duplicateNames) {
        case DuplicateNames::ReturnExisting:
            return {
                tr("“%1” exists in %2 — creating would return it unchanged.").arg(shown, where),
                Tone::Wrong, true
            };
        case DuplicateNames::Refused:
            return { tr("“%1” exists in %2, and names are unique there.").arg(shown, where),
                     Tone::Wrong, true };
        case DuplicateNames::Allowed:
            return { tr("%2 already has a group “%1”. A second one of that name would be hard to "
                        "tell apart.")
                         .arg(shown, where),
                     Tone::Warning, true };
        }
    }
    for (const QString &other : names) {
        if (other.compare(name(), Qt::CaseInsensitive) == 0)
            return { tr("“%1” exists in %2 and differs only in upper and lower case.")
                         .arg(displayName(other), where),
                     Tone::Warning, false };
    }
    return {};
}

NewGroupDialog::NameNote NewGroupDialog::nameNote() const
{
    using Tone = FieldProblem::Tone;
    if (name().isEmpty())
        return {};
    if (!m_refusal.isEmpty() && m_refusedName == name())
        return { m_refusal, Tone::Wrong, false };
    if (const QString problem = m_page->nameProblem(name()); !problem.isEmpty())
        return { problem, Tone::Wrong, false };
    if (const NameNote duplicate = duplicateNote(); !duplicate.text.isEmpty())
        return duplicate;
    if (const QString warning = m_page->nameWarning(name()); !warning.isEmpty())
        return { warning, Tone::Warning, false };
    if (name() != m_name->text())
        return { tr("Spaces around the name are left out."), Tone::Quiet, false };
    return {};
}

QString NewGroupDialog::whyNot() const
{
    return m_rights.whyNot ? m_rights.whyNot(source()) : QString();
}

QString NewGroupDialog::missing() const
{
    if (const QString reason = whyNot(); !reason.isEmpty())
        return reason;
    if (name().isEmpty())
        return tr("Enter a name.");
    if (nameNote().tone == FieldProblem::Tone::Wrong && !nameNote().text.isEmpty())
        return tr("Choose another name.");
    if (m_uncertainName == name())
        return tr("A group of this name may exist already: check first.");
    if (!chosen().organization.ready)
        return tr("%1 says that this organization is not ready yet.").arg(chosen().platform.name);
    return m_page->missing();
}

void NewGroupDialog::updateState()
{
    const NameNote note = nameNote();
    m_nameHint->say(note.text, note.tone);
    m_openIt->setVisible(note.exists);
    const QString reason = missing();
    m_create->setEnabled(reason.isEmpty() && !m_creating);
    m_create->setToolTip(
        reason.isEmpty() ? tr("Create the group at %1 (Ctrl+Return)").arg(chosen().platform.name)
                         : reason);
    m_create->setAccessibleDescription(reason);
    // Half a draft would be a command that fails; a lock does not matter for a copy.
    m_curl->setEnabled(!name().isEmpty() && m_page->missing().isEmpty());
    m_hint->say(m_creating ? QString() : reason,
                whyNot().isEmpty() ? FieldProblem::Tone::Quiet : FieldProblem::Tone::Warning);
    for (QWidget *field : { static_cast<QWidget *>(m_source), static_cast<QWidget *>(m_name),
                            static_cast<QWidget *>(m_description), static_cast<QWidget *>(m_page) })
        field->setEnabled(!m_creating);
    // The request cannot be called back: closing only means not waiting for it here.
    m_cancel->setText(m_creating ? tr("Close") : tr("Cancel"));
}

void NewGroupDialog::refreshNames()
{
    updateState();
}

void NewGroupDialog::setDirectory(const SourceRef &source, DirectoryKind kind,
                                  const CloudResult<Directory> &directory)
{
    if (source != this->source() || !m_page->needs().contains(kind))
        return;
    if (directory) {
        m_page->setDirectory(kind, *directory);
    } else {
        const ErrorText text
            = errorText(directory.error(), contextOf(chosen(), Activity::LoadingChoices, {}));
        m_page->setDirectoryError(kind, text.headline);
    }
    updateState();
}

void NewGroupDialog::showResult(const CreateResult &result)
{
    using Outcome = CreateResult::Outcome;
    m_creating = false;
    m_uncertainName = result.outcome == Outcome::Unknown ? name() : QString();
    updateState();
    if (m_focused != nullptr)
        m_focused->setFocus();
    switch (result.outcome) {
    case Outcome::Created:
    case Outcome::CreatedAfterAll:
        accept();
        return;
    case Outcome::FoundExisting:
        showExisting(result);
        return;
    case Outcome::NotCreated:
    case Outcome::Unknown:
    case Outcome::Failed:
        showRefusal(result);
        return;
    }
    Q_UNREACHABLE();
}

void NewGroupDialog::checkNow()
{
    m_uncertainName.clear();
    m_result->say(NoticeBox::Kind::Information, tr("The list is being read again."),
                  tr("If the group is in it, this form says so at the name."));
    Q_EMIT checkRequested(source());
    updateState();
}

void NewGroupDialog::showExisting(const CreateResult &result)
{
    const QString existing = result.group ? result.group->name : name();
    m_result->say(NoticeBox::Kind::Warning,
                  tr("Nothing was created: “%1” was already there.").arg(displayName(existing)),
                  tr("%1 returned the existing group unchanged; the description typed here was "
                     "not stored.")
                      .arg(chosen().platform.name));
    QPushButton *open = m_result->addButton(tr("Open E&xisting"), u"openExistingButton"_s);
    connect(open, &QPushButton::clicked, this, [this, existing] { openExisting(existing); });
}

void NewGroupDialog::showRefusal(const CreateResult &result)
{
    using Outcome = CreateResult::Outcome;
    const CloudError error = result.error.value_or(CloudError {});
    ErrorText text = errorText(error, contextOf(chosen(), Activity::Creating, name()));
    if (result.outcome == Outcome::NotCreated) {
        text.headline = tr("The group was not created: %1 gave no usable answer, and its list has "
                           "no group of this name.")
                            .arg(chosen().platform.name);
        text.advice = tr("It can be tried again.");
    }
    m_result->say(NoticeBox::Kind::Error, text);
    if (result.outcome == Outcome::Unknown) {
        QPushButton *check
            = m_result->addButton(actionText(ErrorAction::CheckNow), u"checkNowButton"_s);
        connect(check, &QPushButton::clicked, this, &NewGroupDialog::checkNow);
    }
    if (result.outcome != Outcome::Failed)
        return;
    const bool aboutName = error.field == "name"_L1 || error.field.endsWith(".name"_L1)
        || (error.field.isEmpty() && error.kind == CloudError::Kind::Conflict);
    if (aboutName) {
        m_refusedName = name();
        m_refusal = text.headline;
        updateState();
        m_name->setFocus();
        m_name->selectAll();
    } else if (!error.field.isEmpty()) {
        m_page->showFieldError(error.field, text.headline);
    }
}

} // namespace groupdesk
