#pragma once

#include "journalmodel.h"

#include <QIdentityProxyModel>

#include <functional>

namespace groupdesk {

/// The rows of a JournalModel in words: what a view shows, a screen reader says, and Copy takes.
class JournalRows final : public QIdentityProxyModel
{
    Q_OBJECT

public:
    using PlatformNames = std::function<QString(const PlatformId &)>;

    /// \a model outlives it.
    JournalRows(JournalModel &model, PlatformNames names, QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const JournalEntry &entry, int column) const;
    [[nodiscard]] QString spoken(const JournalEntry &entry) const;

    JournalModel &m_model;
    PlatformNames m_names;
};

} // namespace groupdesk
