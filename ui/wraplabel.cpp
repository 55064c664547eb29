#include "wraplabel.h"

#include "formats.h"

#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

constexpr qsizetype laidOutAtMost = 2'000; ///< characters; the rest is behind the "…" anyway
constexpr qsizetype toolTipAtMost = 5'000;

} // namespace

WrapLabel::WrapLabel(QWidget *parent, int maximumLines)
    : QWidget(parent), m_maximumLines(maximumLines)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void WrapLabel::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize WrapLabel::sizeHint() const
{
    const int widest = fontMetrics().horizontalAdvance(m_text.left(80));
    const int width = qMin(widest, em(this) * 18);
    return { width, heightForWidth(width) };
}

QSize WrapLabel::minimumSizeHint() const
{
    return { em(this) * 4, fontMetrics().height() };
}

int WrapLabel::heightForWidth(int width) const
{
    return int(qMax<qsizetype>(1, lines(width).size())) * fontMetrics().lineSpacing();
}

QStringList WrapLabel::lines(int width) const
{
    QStringList result;
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const QString text = m_text.left(laidOutAtMost);
    for (const QString &paragraph : text.split(u'\n')) {
        QTextLayout layout(paragraph, font());
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(qMax(width, em(this)));
            const QString part = paragraph.mid(line.textStart(), line.textLength());
            if (result.size() == m_maximumLines) {
                QString &last = result.last();
                last = fontMetrics().elidedText(QString(last % part), Qt::ElideRight, width);
                layout.endLayout();
                return result;
            }
            result.append(part);
        }
        layout.endLayout();
    }
    return result;
}

void WrapLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    int y = 0;
    for (const QString &line : lines(width())) {
        const QRect row(0, y, width(), fontMetrics().lineSpacing());
        painter.drawText(row, int(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine, line);
        y += fontMetrics().lineSpacing();
    }
}

bool WrapLabel::isCut() const
{
    return m_text.size() > laidOutAtMost || lines(width()).join(QString()).endsWith(u'…');
}

bool WrapLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && isCut()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), plainToolTip(m_text.left(toolTipAtMost)), this);
        return true;
    }
    return QWidget::event(event);
}

void WrapLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace groupdesk
