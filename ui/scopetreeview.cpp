#include "scopetreeview.h"

#include "formats.h"
#include "help/helptopic.h"
#include "scopedelegate.h"
#include "scopetreemodel.h"

#include <QHeaderView>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

bool isShelved(const QModelIndex &index)
{
    using Kind = ScopeTreeModel::Kind;
    const auto kind = static_cast<Kind>(index.data(ScopeTreeModel::KindRole).toInt());
    return index.isValid()
        && (kind == Kind::ViewSection || kind == Kind::View || kind == Kind::FavouriteSection
            || kind == Kind::Favourite);
}

} // namespace

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

ViewId ScopeTreeView::currentView() const
{
    return currentIndex().data(ScopeTreeModel::ViewRole).value<ViewId>();
}

bool ScopeTreeView::setCurrentView(const ViewId &view)
{
    const QModelIndex index = m_model->indexOf(view);
    if (!index.isValid())
        return false;
    setCurrentIndex(index);
    return true;
}

std::optional<Favourite> ScopeTreeView::currentFavourite() const
{
    const QVariant favourite = currentIndex().data(ScopeTreeModel::FavouriteRole);
    return favourite.isValid() ? std::optional(favourite.value<Favourite>()) : std::nullopt;
}

void ScopeTreeView::focusInEvent(QFocusEvent *event)
{
    QTreeView::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason)
        scrollTo(currentIndex()); // a focus out of sight is none
}

void ScopeTreeView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::RightButton && isShelved(indexAt(event->pos())))
        return;
    QTreeView::mousePressEvent(event);
}

void ScopeTreeView::rowsAboutToBeRemoved(const QModelIndex &above, int first, int last)
{
    // Else the next one on the shelf would be chosen, and do what it does when a person chooses it.
    const QModelIndex current = currentIndex();
    if (isShelved(current) && current.parent() == above && current.row() >= first
        && current.row() <= last)
        setCurrentScope(currentScope());
    QTreeView::rowsAboutToBeRemoved(above, first, last);
}

void ScopeTreeView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT scopeChosen(currentScope());
}

} // namespace groupdesk
