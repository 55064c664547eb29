#pragma once

#include "querycompletion.h"

#include <QAbstractListModel>
#include <QListView>

namespace groupdesk {

/// How a filter's text may go on, as rows.
class FilterProposalModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        ExplanationRole = Qt::UserRole + 1,
    };

    using QAbstractListModel::QAbstractListModel;

    void setProposals(const QList<QueryProposal> &proposals);
    [[nodiscard]] const QueryProposal &proposal(int row) const { return m_proposals.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<QueryProposal> m_proposals;
};

/// The list that shows them, with the explanations at the other end of their rows.
class FilterCompletions final : public QListView
{
    Q_OBJECT

public:
    explicit FilterCompletions(QWidget *parent = nullptr);

    /// For after a completer took the list, which gives it a delegate that draws the label alone.
    void showExplanations();
    /// What the widest row of \a model needs, in pixels.
    [[nodiscard]] int wantedWidth(const FilterProposalModel &model) const;
};

} // namespace groupdesk
