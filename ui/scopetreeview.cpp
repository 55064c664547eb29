#include "scopetreeview.h"

#include "formats.h"
#include "help/helptopic.h"
#include "scopedelegate.h"
#include "scopetreemodel.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace groupdesk {

ScopeTreeView::ScopeTreeView(ScopeTreeModel *model, QWidget *parent)
    : QTreeView(parent), m_model(model), m_delegate(new ScopeDelegate(this))
{
    setObjectName(u"scopeTree"_s);
    setHelpTopic(this, u"browsing#scope"_s);
    setAccessibleName(tr("Profiles and organizations"));
    setModel(model);
    setItemDelegate(m_delegate);
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setFrameShape(NoFrame);
    setIndentation(em(this) * 5 / 4);
    setEditTriggers(NoEditTriggers);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(true);
    connect(model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &above, int first, int last) {
                if (above.isValid())
                    expand(above);
                else
                    for (int row = first; row <= last; ++row)
                        expand(m_model->index(row, 0, {}));
            });
    // When a profile leaves, the current index below it ends without a word.
    connect(model, &QAbstractItemModel::rowsRemoved, this, [this] {
        if (!currentIndex().isValid())
            setCurrentScope(EverythingScope {});
    });
    expandAll();
    setCurrentScope(EverythingScope {});
}

void ScopeTreeView::setWaitingWords(std::function<QString(const Scope &)> words)
{
    m_delegate->setWaitingWords(std::move(words));
}

Scope ScopeTreeView::currentScope() const
{
    return currentIndex().isValid() ? currentIndex().data(ScopeTreeModel::ScopeRole).value<Scope>()
                                    : Scope(EverythingScope {});
}

void ScopeTreeView::setCurrentScope(const Scope &scope)
{
    const QModelIndex index = m_model->indexOf(scope);
    setCurrentIndex(index.isValid() ? index : m_model->indexOf(EverythingScope {}));
}

void ScopeTreeView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT scopeChosen(currentScope());
}

} // namespace groupdesk
