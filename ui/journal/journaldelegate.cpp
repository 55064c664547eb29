#include "journal/journaldelegate.h"

#include "classstripe.h"
#include "classstyle.h"
#include "icons.h"
#include "journal/journalwords.h"
#include "journalmodel.h"

#include <QPainter>

namespace groupdesk {
namespace {

void setTextColor(QStyleOptionViewItem *option, const QColor &color)
{
    for (const auto role : { QPalette::Text, QPalette::WindowText })
        option->palette.setColor(role, color);
}

} // namespace

JournalDelegate::JournalDelegate(QObject *parent) : QStyledItemDelegate(parent)
{
}

void JournalDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const int unit = option->fontMetrics.height();
    option->decorationSize = QSize(unit, unit);
    if (index.column() != JournalModel::WhatColumn)
        setTextColor(option, option->palette.color(QPalette::PlaceholderText));
    if (index.column() != JournalModel::OutcomeColumn)
        return;
    const auto outcome = static_cast<JournalOutcome>(index.data(JournalModel::OutcomeRole).toInt());
    const QColor color = outcomeColor(outcome, option->palette);
    const bool selected = option->state & QStyle::State_Selected;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = tintedIcon(outcomeIcon(outcome),
                              selected ? option->palette.color(QPalette::HighlightedText) : color);
    if (outcome != JournalOutcome::Done)
        setTextColor(option, color);
}

void JournalDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    if (index.column() != JournalModel::TimeColumn) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    const int lead = option.fontMetrics.height() / 3;
    const bool mirrored = option.direction == Qt::RightToLeft;
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, option.palette.color(QPalette::Highlight));
    QStyleOptionViewItem shifted = option;
    shifted.rect.adjust(mirrored ? 0 : lead, 0, mirrored ? -lead : 0, 0);
    QStyledItemDelegate::paint(painter, shifted, index);
    QRect stripe(option.rect.left(), option.rect.top(), 3, option.rect.height());
    if (mirrored)
        stripe.moveRight(option.rect.right());
    const auto endpointClass
        = static_cast<EndpointClass>(index.data(JournalModel::ClassRole).toInt());
    paintClassStripe(painter, stripe, endpointClass, option.palette);
}

} // namespace groupdesk
