#pragma once

#include "scope.h"

#include <QTreeView>

#include <functional>

namespace groupdesk {

class ScopeDelegate;
class ScopeTreeModel;

/// The tree that narrows the table. One node is always current.
class ScopeTreeView final : public QTreeView
{
    Q_OBJECT

public:
    explicit ScopeTreeView(ScopeTreeModel *model, QWidget *parent = nullptr);

    [[nodiscard]] Scope currentScope() const;
    void setCurrentScope(const Scope &scope);

    /// See ScopeDelegate.
    void setWaitingWords(std::function<QString(const Scope &)> words);

Q_SIGNALS:
    void scopeChosen(const groupdesk::Scope &scope);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    ScopeTreeModel *m_model;
    ScopeDelegate *m_delegate;
};

} // namespace groupdesk
