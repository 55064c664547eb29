#include "help/helplistdelegate.h"

#include "help/helplistmodel.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

namespace groupdesk {
namespace {

constexpr int mostLines = 2;

QList<QTextLayout::FormatRange> boldRanges(const QString &text, const QStringList &words)
{
    QList<QTextLayout::FormatRange> formats;
    for (const TextRange &range : occurrences(text, words)) {
        QTextLayout::FormatRange format;
        format.start = int(range.start);
        format.length = int(range.length);
        format.format.setFontWeight(QFont::Bold);
        formats.append(format);
    }
    return formats;
}

/// Lays \a text out over at most \a lines lines; what has no room is cut off at a word.
void layOut(QTextLayout &layout, QString text, int width, int lines, const QStringList &words)
{
    int used = 0;
    do {
        layout.setText(text);
        layout.setFormats(boldRanges(text, words)); // before the lines: it throws them away
        layout.beginLayout();
        used = 0;
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            line.setPosition({ 0, used * line.height() });
            ++used;
        }
        layout.endLayout();
        if (used > lines)
            text = QString(text.left(text.lastIndexOf(u' ')) % u'…');
    } while (used > lines && text.contains(u' '));
}

/// One text of a row: in one line or several, from \a top on.
class Painter final
{
public:
    Painter(QPainter *painter, const QStyleOptionViewItem &option, QRect room)
        : m_painter(painter), m_option(option), m_room(room)
    {
    }

    void draw(const QString &text, const QFont &font, QPalette::ColorRole role, int lines,
              const QStringList &words)
    {
        if (text.isEmpty())
            return;
        QTextOption how(m_option.displayAlignment);
        how.setTextDirection(m_option.direction);
        how.setAlignment(Qt::AlignLeading);
        QTextLayout layout;
        layout.setFont(font);
        layout.setTextOption(how);
        const QString shown = lines > 1
            ? text
            : QFontMetrics(font).elidedText(text, Qt::ElideRight, m_room.width());
        layOut(layout, shown, m_room.width(), lines, words);
        const bool isSelected = m_option.state.testFlag(QStyle::State_Selected);
        m_painter->setPen(m_option.palette.color(isSelected ? QPalette::HighlightedText : role));
        layout.draw(m_painter, m_room.topLeft());
        m_room.setTop(m_room.top() + QFontMetrics(font).height() * lines);
    }

private:
    QPainter *m_painter;
    const QStyleOptionViewItem &m_option;
    QRect m_room;
};

} // namespace

void HelpListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const QString context = index.data(HelpListModel::ContextRole).toString();
    const QStringList words = index.data(HelpListModel::WordsRole).toStringList();
    const bool isHit = !words.isEmpty();
    row.text.clear();
    const QStyle *style = option.widget->style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, option.widget);

    painter->save();
    const int unit = option.fontMetrics.height();
    const int above = isHit ? unit / 4 : (option.rect.height() - unit) / 2;
    Painter text(painter, row, option.rect.adjusted(unit / 2, above, -unit / 2, 0));
    QFont heading = option.font;
    if (isHit)
        heading.setWeight(QFont::DemiBold);
    text.draw(index.data().toString(), heading, QPalette::Text, 1, {});
    text.draw(index.data(HelpListModel::PageRole).toString(), option.font,
              QPalette::PlaceholderText, 1, {});
    text.draw(context, option.font, QPalette::Text, mostLines, words);
    painter->restore();
}

QSize HelpListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int unit = option.fontMetrics.height();
    int lines = 1;
    if (!index.data(HelpListModel::PageRole).toString().isEmpty())
        ++lines;
    if (!index.data(HelpListModel::ContextRole).toString().isEmpty())
        lines += mostLines;
    const bool isHit = !index.data(HelpListModel::WordsRole).toStringList().isEmpty();
    const int height = isHit ? unit * lines + unit / 2 : unit * 17 / 10;
    return { unit * 8, height };
}

} // namespace groupdesk
