#pragma once

#include "callback.h"
#include "groupcontent.h"
#include "ids.h"

#include <QDateTime>
#include <QList>

namespace groupdesk {

/// What somebody typed into an editor and has not saved: enough to go on after a crash, and to see
/// whether the group changed meanwhile. Holds no secret.
struct EditDraft
{
    GroupRef ref;
    QString groupName; ///< as it was called
    GroupContent base; ///< what the editor was opened on
    GroupContent wanted;
    QDateTime saved; ///< UTC

    friend bool operator==(const EditDraft &, const EditDraft &) = default;
};

/// Where drafts are kept: one for each group, on this computer, readable by its owner only. All
/// calls are short and answer at once.
class DraftRepository
{
public:
    virtual ~DraftRepository();

    /// Everything that is kept, the newest first. A draft that cannot be read stays where it is and
    /// is left out.
    [[nodiscard]] virtual QList<EditDraft> load() = 0;
    /// Replaces the draft of the same group.
    [[nodiscard]] virtual StoreResult<Done> save(const EditDraft &draft) = 0;
    [[nodiscard]] virtual StoreResult<Done> remove(const GroupRef &ref) = 0;

protected:
    DraftRepository() = default;
    Q_DISABLE_COPY_MOVE(DraftRepository)
};

} // namespace groupdesk
