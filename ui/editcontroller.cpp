#include "editcontroller.h"

#include "editflow.h"
#include "formats.h"
#include "noticeboard.h"
#include "sidepane.h"
#include "unsaveddialog.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk {

EditController::EditController(Workspace &workspace, SidePane &pane, NoticeBoard &notices,
                               QWidget *window)
    : QObject(window), m_workspace(workspace), m_pane(pane), m_notices(notices), m_window(window)
{
    connect(&pane, &SidePane::closeRequested, this, &EditController::closePage);
    connect(&pane, &QTabWidget::currentChanged, this, [this] { wake(m_pane.currentWidget()); });
    connect(&workspace, &Workspace::profilesChanged, this, &EditController::closeOrphans);
    connect(&workspace, &Workspace::edited, this,
            [this](const GroupRef &ref, const EditRequest &, const EditOutcome &outcome) {
                EditFlow *editing = flow(ref);
                if (editing != nullptr && outcome.now)
                    editing->follow(*outcome.now);
            });
}

EditController::~EditController() = default;

EditFlow *EditController::flow(const GroupRef &ref) const
{
    const auto found = std::find_if(m_flows.cbegin(), m_flows.cend(),
                                    [&](const EditFlow *flow) { return flow->ref() == ref; });
    return found == m_flows.cend() ? nullptr : *found;
}

EditFlow *EditController::flow(const QWidget *page) const
{
    const auto found = std::find_if(m_flows.cbegin(), m_flows.cend(),
                                    [&](const EditFlow *flow) { return flow->page() == page; });
    return found == m_flows.cend() ? nullptr : *found;
}

void EditController::edit(const GroupRef &ref)
{
    if (m_workspace.profile(ref.profile))
        open(ref);
}

void EditController::removeReference(const GroupRef &ref, GroupField field, const QString &item)
{
    if (m_workspace.profile(ref.profile))
        open(ref)->removeItem(field, item);
}

EditFlow *EditController::open(const GroupRef &ref)
{
    EditFlow *opened = flow(ref);
    if (opened == nullptr) {
        opened = add(ref);
        opened->start(draftOf(ref));
        Q_EMIT pagesChanged();
    }
    raise(opened);
    return opened;
}

EditFlow *EditController::add(const GroupRef &ref)
{
    EditFlow *flow = make(ref);
    m_pane.addEditor(flow->page(), flow->name());
    return flow;
}

EditFlow *EditController::make(const GroupRef &ref)
{
    auto *flow = new EditFlow(m_workspace, m_notices, ref, m_window, this);
    m_flows.append(flow);
    connectFlow(flow);
    return flow;
}

void EditController::raise(EditFlow *flow)
{
    m_pane.raiseEditor(flow->page());
    flow->page()->setFocus(Qt::OtherFocusReason);
}

void EditController::propose(const GroupRef &ref, const EditRequest &request, const QString &why)
{
    if (!m_workspace.profile(ref.profile))
        return;
    EditFlow *proposing = flow(ref);
    const bool busy = proposing != nullptr && (proposing->isUnsaved() || proposing->isSaving());
    if (busy || (proposing == nullptr && draftOf(ref))) {
        open(ref);
        m_notices.inform(u"propose"_s,
                         tr("%1 has unsaved changes.").arg(displayName(flow(ref)->name())),
                         tr("Save or discard them first, then try again. Nothing was sent."));
        return;
    }
    const bool isNew = proposing == nullptr;
    if (isNew)
        proposing = add(ref);
    m_asleep.removeOne(proposing); // it reads the group for this
    proposing->propose(request, why);
    if (isNew)
        Q_EMIT pagesChanged();
    raise(proposing);
}

void EditController::connectFlow(EditFlow *flow)
{
    connect(flow, &EditFlow::titleChanged, this,
            [this, flow] { m_pane.setTitle(flow->page(), flow->name(), flow->isUnsaved()); });
    connect(flow, &EditFlow::closeRequested, this, [this, flow] { closePage(flow->page()); });
    connect(flow, &EditFlow::discardRequested, this, [this, flow] { askToDiscard(flow); });
    connect(flow, &EditFlow::revealRequested, this, &EditController::revealRequested);
    connect(flow, &EditFlow::announced, this, &EditController::announced);
}

void EditController::close(EditFlow *flow)
{
    m_flows.removeOne(flow);
    m_pane.removeEditor(flow->page());
    flow->deleteLater(); // it may be the one who says that it is over
    Q_EMIT pagesChanged();
}

void EditController::closePage(QWidget *page)
{
    EditFlow *closing = flow(page);
    if (closing == nullptr)
        return;
    if (closing->isSaving()) {
        Q_EMIT announced(tr("%1 is being saved. It can be closed when that is done.")
                             .arg(displayName(closing->name())));
        return;
    }
    const auto leave = [this, guard = QPointer(closing)] {
        if (guard)
            close(guard);
    };
    if (mayLeave(Flows { closing }, leave))
        leave();
}

/// Pages of profiles that are gone; what was typed there stays on show.
void EditController::closeOrphans()
{
    const QList<EditFlow *> flows = m_flows;
    for (EditFlow *flow : flows) {
        if (!m_workspace.profile(flow->ref().profile) && !flow->isUnsaved() && !flow->isSaving())
            close(flow);
    }
}

void EditController::askToDiscard(EditFlow *flow)
{
    if (!flow->isUnsaved() || flow->isSaving() || m_question)
        return;
    auto *dialog = ask(new UnsavedDialog(
        { .title = tr("Discard Changes"),
          .text = tr("Discard the changes of %1?").arg(displayName(flow->name())),
          .advice = tr("The form shows the group as it was read last. Nothing is sent."),
          .keepText = tr("&Keep Editing"),
          .discardText = tr("&Discard Changes"),
          .draftText = {} },
        m_window));
    connect(dialog, &UnsavedDialog::discardRequested, flow, &EditFlow::discard);
}

} // namespace groupdesk
