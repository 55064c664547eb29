#include "classband.h"

#include "accessible.h"
#include "classstyle.h"
#include "formats.h"
#include "icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

QFont boldOf(const QFont &font)
{
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    return bold;
}

} // namespace

ClassBand::ClassBand(QWidget *parent) : QWidget(parent), m_button(new QPushButton(this))
{
    setObjectName(u"classBand"_s);
    makePane(this, {}); // its name is what it says
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_button->setObjectName(u"lockButton"_s);
    m_button->setText(tr("Lock Now")); // hidden, it still decides how high the band is
    m_button->setAutoDefault(false);
    m_button->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(em(this) / 2, em(this) / 6, em(this) / 2, em(this) / 6);
    row->addStretch(1);
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &ClassBand::lockButtonPressed);
}

void ClassBand::show(EndpointClass endpointClass, const QString &text)
{
    m_class = endpointClass;
    m_text = text;
    paintButton();
    describe();
}

void ClassBand::setLock(const LockWords &words)
{
    m_lock = words;
    if (!words.button.isEmpty())
        m_button->setText(words.button);
    m_button->setVisible(!words.button.isEmpty());
    m_button->setToolTip(words.buttonToolTip);
    paintButton();
    describe();
}

void ClassBand::describe()
{
    // What is spoken has a time of day instead of a countdown: it changes once, not each second.
    const QString state = m_lock.spoken.isEmpty() ? m_lock.state : m_lock.spoken;
    const QString whole = state.isEmpty() ? text() : QString(classAndPlace() % u" · "_s % state);
    setAccessibleName(whole);
    setToolTip(plainToolTip(whole));
    update();
}

QString ClassBand::classAndPlace() const
{
    const QString word = classWord(m_class).toUpper();
    return m_text.isEmpty() ? word : QString(word % u" — "_s % m_text);
}

QString ClassBand::text() const
{
    return m_lock.state.isEmpty() ? classAndPlace()
                                  : QString(classAndPlace() % u" · "_s % m_lock.state);
}

QSize ClassBand::sizeHint() const
{
    // As high without the button: what is below must not move when it comes.
    const int button = m_button->sizeHint().height();
    return { em(this) * 20, std::max(em(this) * 7 / 4, button + em(this) / 3) };
}

QSize ClassBand::minimumSizeHint() const
{
    const int button = m_button->isVisibleTo(this) ? m_button->sizeHint().width() : 0;
    return { em(this) * 8 + button, sizeHint().height() };
}

// The band's pair of colours the other way round: the same contrast.
void ClassBand::paintButton()
{
    const ClassColors colors = classColors(m_class, palette());
    QPalette inverse = palette();
    for (const auto group : { QPalette::Active, QPalette::Inactive, QPalette::Disabled }) {
        inverse.setColor(group, QPalette::Button, colors.foreground);
        inverse.setColor(group, QPalette::ButtonText, colors.background);
    }
    m_button->setPalette(inverse);
    const QString icon = m_lock.icon.isEmpty() ? u"changes-prevent"_s : m_lock.icon;
    m_button->setIcon(tintedIcon(icon, colors.background));
}

void ClassBand::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        paintButton();
    QWidget::changeEvent(event);
}

QRect ClassBand::lineRect() const
{
    QRect line = rect().adjusted(em(this) * 9 / 4, 0, -em(this) / 2, 0);
    if (m_button->isVisibleTo(this))
        line.setRight(width() - m_button->width() - em(this));
    return layoutDirection() == Qt::RightToLeft
        ? QRect(width() - line.right() - 1, line.top(), line.width(), line.height())
        : line;
}

void ClassBand::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ClassColors colors = classColors(m_class, palette());
    painter.fillRect(rect(), colors.background);
    const int unit = em(this);
    QRect icon(unit * 3 / 4, (height() - unit) / 2, unit, unit);
    if (layoutDirection() == Qt::RightToLeft)
        icon.moveRight(width() - unit * 3 / 4);
    tintedIcon(u"class-"_s % toKey(m_class), colors.foreground).paint(&painter, icon);
    painter.setPen(colors.foreground);
    const QRect line = lineRect();
    painter.setFont(boldOf(font()));
    // Where both do not fit, what can be done goes before where one is.
    const QFontMetrics metrics = painter.fontMetrics();
    QString shown = text();
    if (metrics.horizontalAdvance(shown) > line.width() && !m_lock.state.isEmpty()) {
        const QString end = u" · "_s % m_lock.state;
        const int room = line.width() - metrics.horizontalAdvance(end);
        shown = metrics.elidedText(classAndPlace(), Qt::ElideRight, std::max(room, unit * 4)) % end;
    }
    shown = metrics.elidedText(shown, Qt::ElideRight, line.width());
    painter.drawText(line, int(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextSingleLine, shown);
}

} // namespace groupdesk
