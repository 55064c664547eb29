#include "filtercompletions.h"

#include "formats.h"

#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

class ProposalDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QFontMetrics &metrics = option.fontMetrics;
        const QString explanation = index.data(FilterProposalModel::ExplanationRole).toString();
        const int unit = metrics.height();
        const int text = metrics.horizontalAdvance(index.data().toString());
        const int gap = explanation.isEmpty() ? 0 : unit * 2;
        return { text + gap + metrics.horizontalAdvance(explanation) + unit, unit * 3 / 2 };
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const QFontMetrics &metrics = option.fontMetrics;
        const int unit = metrics.height();
        const int taken = metrics.horizontalAdvance(index.data().toString()) + unit * 2;
        const int room = option.rect.width() - taken - unit / 2;
        if (room < unit * 2)
            return;
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setPen(
            option.palette.color(selected ? QPalette::HighlightedText : QPalette::PlaceholderText));
        const QString explanation = index.data(FilterProposalModel::ExplanationRole).toString();
        painter->drawText(option.rect.adjusted(unit / 2, 0, -unit / 2, 0),
                          int(Qt::AlignVCenter | Qt::AlignTrailing),
                          metrics.elidedText(explanation, Qt::ElideRight, room));
        painter->restore();
    }
};

} // namespace

void FilterProposalModel::setProposals(const QList<QueryProposal> &proposals)
{
    if (proposals == m_proposals)
        return;
    beginResetModel();
    m_proposals = proposals;
    endResetModel();
}

int FilterProposalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_proposals.size());
}

QVariant FilterProposalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QueryProposal &proposal = m_proposals.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return proposal.label;
    case Qt::AccessibleTextRole:
        return proposal.explanation.isEmpty()
            ? proposal.label
            : QString(proposal.label + u", "_s + proposal.explanation);
    case ExplanationRole:
        return proposal.explanation;
    default:
        return {};
    }
}

FilterCompletions::FilterCompletions(QWidget *parent) : QListView(parent)
{
    setObjectName(u"filterCompletions"_s);
    setAccessibleName(tr("Suggestions for the filter"));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
}

void FilterCompletions::showExplanations()
{
    setItemDelegate(new ProposalDelegate(this));
}

int FilterCompletions::wantedWidth(const FilterProposalModel &model) const
{
    QStyleOptionViewItem option;
    option.initFrom(this);
    option.fontMetrics = fontMetrics();
    int widest = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        widest = qMax(widest, itemDelegate()->sizeHint(option, model.index(row)).width());
    return qMin(widest + em(this) * 2, em(this) * 34); // with room for a scroll bar
}

} // namespace groupdesk
