#pragma once

#include "savedview.h"
#include "scope.h"

#include <QTreeView>

#include <functional>
#include <optional>

namespace groupdesk {

class ScopeDelegate;
class ScopeTreeModel;

/// The tree that narrows the table. One node is always current. The other mouse button chooses
/// places only: what is on the shelf has a menu of its own, which is about what is shown now.
class ScopeTreeView final : public QTreeView
{
    Q_OBJECT

public:
    explicit ScopeTreeView(ScopeTreeModel *model, QWidget *parent = nullptr);

    [[nodiscard]] Scope currentScope() const;
    /// Chooses the place, never what is on the shelf.
    void setCurrentScope(const Scope &scope);
    /// Empty unless a saved view is chosen.
    [[nodiscard]] ViewId currentView() const;
    /// False if there is no such view.
    bool setCurrentView(const ViewId &view);
    [[nodiscard]] std::optional<Favourite> currentFavourite() const;

    /// See ScopeDelegate.
    void setWaitingWords(std::function<QString(const Scope &)> words);

Q_SIGNALS:
    void scopeChosen(const groupdesk::Scope &scope);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void rowsAboutToBeRemoved(const QModelIndex &above, int first, int last) override;

private:
    ScopeTreeModel *m_model;
    ScopeDelegate *m_delegate;
};

} // namespace groupdesk
