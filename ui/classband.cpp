#include "classband.h"

#include "classstyle.h"
#include "formats.h"
#include "icons.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace groupdesk {

ClassBand::ClassBand(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"classBand"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ClassBand::show(EndpointClass endpointClass, const QString &text)
{
    m_class = endpointClass;
    m_text = text;
    setAccessibleName(this->text());
    setToolTip(plainToolTip(this->text()));
    update();
}

QString ClassBand::text() const
{
    const QString word = classWord(m_class).toUpper();
    return m_text.isEmpty() ? word : QString(word % u" — "_s % m_text);
}

QSize ClassBand::sizeHint() const
{
    return { em(this) * 20, em(this) * 7 / 4 };
}

void ClassBand::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ClassColors colors = classColors(m_class, palette());
    painter.fillRect(rect(), colors.background);
    const int unit = em(this);
    QRect icon(unit * 3 / 4, (height() - unit) / 2, unit, unit);
    QRect line = rect().adjusted(unit * 9 / 4, 0, -unit / 2, 0);
    if (layoutDirection() == Qt::RightToLeft) {
        icon.moveRight(width() - unit * 3 / 4);
        line = rect().adjusted(unit / 2, 0, -unit * 9 / 4, 0);
    }
    tintedIcon(u"class-"_s % toKey(m_class), colors.foreground).paint(&painter, icon);
    painter.setPen(colors.foreground);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    const QString shown = QFontMetrics(bold).elidedText(text(), Qt::ElideRight, line.width());
    painter.drawText(line, int(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextSingleLine, shown);
}

} // namespace groupdesk
