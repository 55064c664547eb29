#include "toasthost.h"

#include "accessible.h"
#include "classstyle.h"
#include "formats.h"
#include "icons.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace groupdesk {

ToastHost::ToastHost(QWidget *area)
    : QWidget(area), m_text(new QLabel(this)), m_button(new QPushButton(this)),
      m_close(new QToolButton(this))
{
    setObjectName(u"toastHost"_s);
    makeLive(this);
    m_text->setObjectName(u"toastText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_button->setObjectName(u"toastButton"_s);
    m_button->setAutoDefault(false);
    m_close->setObjectName(u"toastCloseButton"_s);
    m_close->setText(tr("Dismiss"));
    m_close->setToolTip(tr("Dismiss"));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    const int unit = em(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(unit, unit / 2, unit / 2, unit / 2);
    row->setSpacing(unit / 2);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    row->addWidget(m_close);
    m_end.setSingleShot(true);
    m_end.setInterval(lifetime);
    connect(&m_end, &QTimer::timeout, this, &ToastHost::dismiss);
    connect(m_close, &QToolButton::clicked, this, &ToastHost::dismiss);
    connect(m_button, &QPushButton::clicked, this, [this] {
        const auto run = std::exchange(m_run, {});
        dismiss();
        if (run)
            run();
    });
    connect(qApp, &QApplication::focusChanged, this, &ToastHost::follow);
    area->installEventFilter(this);
    adoptColors();
    hide();
}

void ToastHost::post(const Toast &toast)
{
    m_text->setText(toast.text);
    m_button->setText(toast.button);
    m_button->setVisible(!toast.button.isEmpty());
    m_run = toast.run;
    readOut(this, toast.text);
    const bool wasThere = isVisible();
    place(); // before it is seen, or it would flash elsewhere
    show();
    place();
    raise();
    m_hovered = m_hovered && wasThere;
    m_end.stop();
    follow();
}

void ToastHost::dismiss()
{
    m_end.stop();
    m_run = {};
    // The focus must not fall into nothing when its button goes.
    if (isAncestorOf(QApplication::focusWidget()))
        parentWidget()->setFocus(Qt::OtherFocusReason);
    m_hovered = false;
    hide();
}

QWidget *ToastHost::focusTarget() const
{
    if (m_button->isHidden())
        return m_close;
    return m_button;
}

/// While somebody is at it the time stands still, and begins anew afterwards.
void ToastHost::follow()
{
    if (!isVisible())
        return;
    const QWidget *focused = QApplication::focusWidget();
    const bool attended = m_hovered || (focused != nullptr && isAncestorOf(focused));
    if (attended)
        m_end.stop();
    else if (!m_end.isActive())
        m_end.start();
}

void ToastHost::place()
{
    const QWidget *area = parentWidget();
    const int margin = em(this);
    const int room = area->width() - 2 * margin;
    const int width = qMin(qMax(em(this) * 30, minimumSizeHint().width()), qMax(room, 1));
    const int tall = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width)
                                                   : sizeHint().height();
    const int x
        = area->layoutDirection() == Qt::RightToLeft ? margin : area->width() - width - margin;
    setGeometry(x, area->height() - tall - margin, width, tall);
}

bool ToastHost::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget()
        && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutDirectionChange)
        && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

bool ToastHost::event(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave) {
        m_hovered = event->type() == QEvent::Enter;
        follow();
    }
    return QWidget::event(event);
}

void ToastHost::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        dismiss();
        return;
    }
    QWidget::keyPressEvent(event);
}

void ToastHost::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        adoptColors();
    if (event->type() == QEvent::FontChange && isVisible())
        place();
    QWidget::changeEvent(event);
}

/// The colours of tool tips: they stand out from any list, in light and in dark.
void ToastHost::adoptColors()
{
    const QPalette general = QApplication::palette();
    const bool dark = isDark(general);
    QPalette colors = general;
    colors.setColor(QPalette::Window,
                    dark ? general.color(QPalette::Window).lighter(150)
                         : general.color(QPalette::WindowText).lighter(130));
    const QColor text
        = dark ? general.color(QPalette::WindowText) : general.color(QPalette::Window);
    colors.setColor(QPalette::WindowText, text);
    m_text->setPalette(colors);
    setPalette(colors);
    m_close->setIcon(tintedIcon(u"window-close"_s, text));
    m_button->setPalette(general);
}

void ToastHost::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QApplication::palette().color(QPalette::Mid), 1));
    painter.setBrush(palette().color(QPalette::Window));
    const qreal radius = em(this) / 3.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace groupdesk
