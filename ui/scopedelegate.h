#pragma once

#include "scope.h"

#include <QStyledItemDelegate>

#include <functional>

namespace groupdesk {

/// Draws a node of the scope tree: platform glyph, name, class word at profiles, the number of
/// groups at the trailing edge, a lock where nothing can be written, and a sign for loading,
/// failed, offline or waiting. A profile and its organizations carry the stripe of their class.
class ScopeDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ScopeDelegate(QObject *parent = nullptr);

    /// What a profile that waits for its token waits for, in one word.
    void setWaitingWords(std::function<QString(const Scope &)> words)
    {
        m_waiting = std::move(words);
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    std::function<QString(const Scope &)> m_waiting;
};

} // namespace groupdesk
