#include "editcontroller.h"
#include "editflow.h"
#include "formats.h"
#include "groupcontext.h"
#include "noticeboard.h"
#include "unsaveddialog.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// What an earlier run left behind.

namespace groupdesk {
namespace {

constexpr int namesInASentence = 5;

QStringList namesOf(const QList<EditDraft> &drafts)
{
    QStringList names;
    for (const EditDraft &draft : drafts)
        names.append(displayName(draft.groupName));
    return names;
}

} // namespace

std::optional<EditDraft> EditController::draftOf(const GroupRef &ref) const
{
    if (m_workspace.drafts() == nullptr)
        return {};
    const QList<EditDraft> drafts = m_workspace.drafts()->load();
    const auto found = std::find_if(drafts.cbegin(), drafts.cend(),
                                    [&](const EditDraft &draft) { return draft.ref == ref; });
    return found == drafts.cend() ? std::nullopt : std::optional(*found);
}

void EditController::offerDrafts()
{
    if (m_offered || m_workspace.drafts() == nullptr || m_workspace.profiles().isEmpty())
        return;
    m_offered = true;
    QList<EditDraft> drafts = m_workspace.drafts()->load();
    drafts.removeIf([this](const EditDraft &draft) {
        return m_expected.contains(draft.ref) || flow(draft.ref) != nullptr;
    });
    const auto lost
        = std::stable_partition(drafts.begin(), drafts.end(), [this](const EditDraft &draft) {
              return m_workspace.profile(draft.ref.profile).has_value();
          });
    const QList<EditDraft> orphans(lost, drafts.end());
    drafts.erase(lost, drafts.end());
    if (!orphans.isEmpty())
        offerOrphans(orphans);
    if (!drafts.isEmpty())
        offer(drafts);
}

void EditController::offer(const QList<EditDraft> &drafts)
{
    m_notices.inform(u"drafts"_s,
                     tr("%n unsaved edit(s) from an earlier run", nullptr, int(drafts.size())),
                     tr("What was typed for %1 is kept on this computer. Nothing was sent.")
                         .arg(someOf(namesOf(drafts), namesInASentence)),
                     { { tr("C&ontinue"), [this, drafts] { continueDrafts(drafts); } },
                       { tr("D&iscard…"), [this, drafts] {
                            askToDiscard(drafts, [this, drafts] { offer(drafts); });
                        } } });
}

void EditController::offerOrphans(const QList<EditDraft> &drafts)
{
    m_notices.inform(
        u"drafts/orphans"_s,
        tr("%n unsaved edit(s) of profiles that are no longer there", nullptr, int(drafts.size())),
        tr("What was typed for %1 cannot be saved any more.")
            .arg(someOf(namesOf(drafts), namesInASentence)),
        { { tr("D&iscard…"),
            [this, drafts] { askToDiscard(drafts, [this, drafts] { offerOrphans(drafts); }); } } });
}

void EditController::continueDrafts(const QList<EditDraft> &drafts)
{
    for (const EditDraft &draft : drafts)
        edit(draft.ref);
    if (!drafts.isEmpty())
        edit(drafts.constFirst().ref); // the newest is on show
}

void EditController::askToDiscard(const QList<EditDraft> &drafts,
                                  const std::function<void()> &offerAgain)
{
    if (m_question)
        return offerAgain();
    auto *dialog = ask(new UnsavedDialog(
        { .title = tr("Discard Drafts"),
          .text = tr("Discard %n draft(s)?", nullptr, int(drafts.size())),
          .advice = tr("What was typed for %1 is lost. The groups stay as they are.")
                        .arg(someOf(namesOf(drafts), namesInASentence)),
          .keepText = tr("&Keep Drafts"),
          .discardText = tr("&Discard Drafts"),
          .draftText = {} },
        m_window));
    connect(dialog, &UnsavedDialog::discardRequested, this,
            [this, drafts] { discardDrafts(drafts); });
    connect(dialog, &QDialog::rejected, this, offerAgain);
}

/// A draft whose group is being edited is that editor's.
void EditController::discardDrafts(const QList<EditDraft> &drafts)
{
    for (const EditDraft &draft : drafts) {
        if (flow(draft.ref) != nullptr)
            continue;
        const StoreResult<Done> removed = m_workspace.drafts()->remove(draft.ref);
        if (removed)
            continue;
        m_notices.post(
            u"drafts/discard"_s,
            errorText(removed.error(), groupContext(m_workspace, draft.ref, Activity::Editing)),
            draft.ref, Message::Severity::Warning);
    }
}

} // namespace groupdesk
