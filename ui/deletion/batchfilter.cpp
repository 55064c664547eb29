#include "deletion/batchfilter.h"

namespace groupdesk {

BatchFilter::BatchFilter(BatchModel *model, QObject *parent)
    : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(model);
}

void BatchFilter::setOnlyFailures(bool only) // NOLINT: what a check box says
{
    if (only == m_onlyFailures)
        return;
    m_onlyFailures = only;
    invalidateFilter();
}

bool BatchFilter::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    using State = DeleteItem::State;
    if (!m_onlyFailures)
        return true;
    const State state = m_model->rowAt(sourceRow).state;
    return needsAttention(state) || state == State::NotStarted;
}

} // namespace groupdesk
