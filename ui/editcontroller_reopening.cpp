#include "editcontroller.h"
#include "editflow.h"
#include "sidepane.h"

// The editors of an earlier run.

namespace groupdesk {

QList<GroupRef> EditController::refs() const
{
    QList<GroupRef> refs;
    for (const EditFlow *flow : m_flows)
        refs.append(flow->ref());
    return refs;
}

std::optional<GroupRef> EditController::shown() const
{
    const EditFlow *shown = flow(m_pane.currentWidget());
    return shown != nullptr ? std::optional(shown->ref()) : std::nullopt;
}

void EditController::expect(const QList<GroupRef> &refs)
{
    m_expected = refs;
}

void EditController::reopen(const GroupRef &ref)
{
    m_expected.removeOne(ref);
    if (flow(ref) != nullptr || !m_workspace.profile(ref.profile))
        return;
    EditFlow *reopened = make(ref);
    m_asleep.append(reopened);
    m_pane.addEditorBehind(reopened->page(), reopened->name());
    wake(m_pane.currentWidget()); // where there was nothing else to show
    Q_EMIT pagesChanged();
}

void EditController::expectNoLonger(const GroupRef &ref)
{
    if (!m_expected.removeOne(ref) || !draftOf(ref))
        return;
    m_offered = false; // together with what was offered before: the message is one
    offerDrafts();
}

void EditController::show(const GroupRef &ref)
{
    if (const EditFlow *open = flow(ref))
        m_pane.raiseEditor(open->page());
}

void EditController::wake(const QWidget *page)
{
    EditFlow *waking = flow(page);
    if (waking != nullptr && m_asleep.removeOne(waking))
        waking->start(draftOf(waking->ref()));
}

} // namespace groupdesk
