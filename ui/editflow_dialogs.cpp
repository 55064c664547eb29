#include "conflictdialog.h"
#include "editflow.h"
#include "fieldwords.h"
#include "formats.h"
#include "reviewdialog.h"

using namespace Qt::StringLiterals;

// What is asked of a person before something is sent.

namespace groupdesk {

/// True if the form was opened on the group as it was last read.
bool EditFlow::isCompared() const
{
    return sameContent(m_openedOn, m_page->base().content);
}

ItemNames EditFlow::names() const
{
    return [this](GroupField field, const QString &item) {
        return itemText(field, item, m_workspace.names().names(source()),
                        m_workspace.membership(source()));
    };
}

/// What would be sent; says in the form why nothing can be.
std::optional<EditPlan> EditFlow::plan()
{
    const CloudResult<EditPlan> plan
        = m_workspace.planEdit(m_ref, m_page->base(), m_page->wanted());
    if (plan)
        return *plan;
    showError(plan.error(), errorText(plan.error(), context(Activity::Editing)));
    return {};
}

void EditFlow::review()
{
    if (!m_page->isLoaded() || m_saving)
        return;
    if (!isCompared())
        return compare();
    if (const auto planned = plan())
        openReview(*planned);
}

void EditFlow::openReview(const EditPlan &plan)
{
    const auto profile = m_workspace.profile(m_ref.profile);
    if (!profile || isAsking())
        return Q_EMIT saveEnded(false);
    auto *dialog = new ReviewDialog(
        { .endpointClass = profile->endpointClass,
          .profile = profile->name,
          .organization = context(Activity::Editing).organization,
          .group = name(),
          .before = m_page->base().content,
          .after = m_wanted,
          .plan = plan,
          .tokenVariable = m_workspace.platform(profile->platform).environmentVariable },
        names(), m_window);
    dialog->setRights(
        { .whyNot = [this] { return whyNot(); }, .lock = m_workspace.lock(m_ref.profile) });
    for (const auto signal : { &Workspace::limitsChanged, &Workspace::statusChanged })
        connect(&m_workspace, signal, dialog, &ReviewDialog::refreshRights);
    connect(&m_workspace.names(), &NameBook::changed, dialog, &ReviewDialog::refreshNames);
    connect(dialog, &ReviewDialog::applyRequested, this,
            [this, plan](const QList<EditWarning> &accepted) { send(plan, accepted); });
    connect(dialog, &QDialog::rejected, this, [this] { Q_EMIT saveEnded(false); });
    m_dialog = dialog;
    dialog->open();
}

/// One dialog at a time.
bool EditFlow::isAsking() const
{
    return m_dialog && m_dialog->isVisible();
}

Message::Action EditFlow::compareButton()
{
    return { tr("Co&mpare…"), [this] { compare(); } };
}

void EditFlow::compare()
{
    const auto profile = m_workspace.profile(m_ref.profile);
    if (!profile || isAsking() || !m_page->isLoaded())
        return Q_EMIT saveEnded(false);
    const ErrorContext around = context(Activity::Editing);
    const EditBase &now = m_page->base();
    auto *dialog
        = new ConflictDialog({ .endpointClass = profile->endpointClass,
                               .profile = profile->name,
                               .organization = around.organization,
                               .platform = around.platform,
                               .group = m_openedOn.name,
                               .now = now.group,
                               .rows = compareContents(m_openedOn, now.content, m_page->wanted()) },
                             names(), m_window);
    connect(&m_workspace.names(), &NameBook::changed, dialog, &ConflictDialog::refreshNames);
    connect(dialog, &ConflictDialog::resolved, this, &EditFlow::resolve);
    connect(dialog, &QDialog::rejected, this, [this] { Q_EMIT saveEnded(false); });
    m_dialog = dialog;
    dialog->open();
}

/// From now on the form is about the group as it is now.
void EditFlow::resolve(const QList<MergeRow> &rows)
{
    const EditBase now = m_page->base();
    present(now, now.content, mergedContent(now.content, rows));
    if (m_unsaved) {
        m_page->showNotice(Message::Severity::Information,
                           tr("The result is in the form. Nothing was sent yet."),
                           tr("Look it over, then save."));
    } else {
        m_page->showNotice(Message::Severity::Information,
                           tr("The form shows the group as it is now."),
                           tr("None of the changes made here are left."));
    }
    m_fleeting = true;
    Q_EMIT saveEnded(!m_unsaved);
}

} // namespace groupdesk
