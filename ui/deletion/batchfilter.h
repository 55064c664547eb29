#pragma once

#include "deletion/batchmodel.h"

#include <QSortFilterProxyModel>

namespace groupdesk {

/// All rows of a batch, or those alone that need a look. Their order stays.
class BatchFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    BatchFilter(BatchModel *model, QObject *parent);

    void setOnlyFailures(bool only); // NOLINT: what a check box says

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &parent) const override;

private:
    BatchModel *m_model;
    bool m_onlyFailures = false;
};

} // namespace groupdesk
