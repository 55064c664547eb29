#pragma once

#include "editdraft.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace groupdesk {

/// Keeps the draft of one editor a moment after it was changed. Without a repository it keeps
/// nothing.
class DraftKeeper final : public QObject
{
    Q_OBJECT

public:
    /// \a draft is asked at the moment of writing; no value: there is nothing unsaved, and what was
    /// kept is removed.
    DraftKeeper(DraftRepository *repository, std::function<std::optional<EditDraft>()> draft,
                QObject *parent);

    [[nodiscard]] bool keeps() const { return m_repository != nullptr; }
    /// Something was typed: writes one second after the last time.
    void touch();
    /// Writes now what touch() would write later. True if everything unsaved is kept.
    [[nodiscard]] bool flush();
    /// The draft of \a ref is kept already: the editor was opened from it.
    void adopt(const GroupRef &ref) { m_keptUnder = ref; }
    /// Saved or discarded: removes what was kept, and writes nothing until touch().
    void clear();

Q_SIGNALS:
    void kept(const QDateTime &when);
    /// It cannot be kept. Said once, until it works again.
    void failed(const groupdesk::StoreError &error);

private:
    void write();
    void take(const StoreResult<Done> &result);

    DraftRepository *m_repository;
    std::function<std::optional<EditDraft>()> m_draft;
    std::optional<GroupRef> m_keptUnder; ///< a rename moves a draft
    QTimer m_timer;
    bool m_failing = false;
};

} // namespace groupdesk
