#include "formscroll.h"

#include "formats.h"

#include <QApplication>
#include <QEvent>
#include <QFormLayout>
#include <QLayout>
#include <QMetaObject>
#include <QResizeEvent>
#include <QScreen>
#include <QScrollBar>
#include <QStyle>

namespace groupdesk {
namespace {

int comfortableHeight(const QWidget *dialog)
{
    QLayout *layout = dialog->layout();
    layout->activate();
    return layout->hasHeightForWidth() ? layout->totalHeightForWidth(dialog->width())
                                       : layout->totalSizeHint().height();
}

/// Gives every part of a dialog its size although it is not shown yet: Qt puts that off until then,
/// and until then a wrapped text does not know how tall it is.
void settle(QWidget *dialog)
{
    const auto widgets = dialog->findChildren<QWidget *>();
    for (auto widget = widgets.crbegin(); widget != widgets.crend(); ++widget) {
        if (QLayout *layout = (*widget)->layout())
            layout->invalidate();
        (*widget)->updateGeometry();
    }
    dialog->layout()->invalidate();
    dialog->layout()->setGeometry(dialog->contentsRect());
    for (QWidget *widget : widgets) {
        if (QLayout *layout = widget->layout())
            layout->setGeometry(widget->contentsRect());
    }
}

} // namespace

FormScroll::FormScroll(QWidget *form, QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setWidget(form);
    // A scroll area paints its content on a background of its own; a form belongs to the dialog.
    viewport()->setAutoFillBackground(false);
    form->setAutoFillBackground(false);
    form->installEventFilter(this);
    // However it got the focus, the field that has it is in sight.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now != nullptr && widget() != nullptr && widget()->isAncestorOf(now))
            ensureWidgetVisible(now);
    });
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(false);
    setSizePolicy(policy);
}

QSize FormScroll::sizeHint() const
{
    QSize hint = widget()->sizeHint();
    // Less the scroll bar: the area asks at that width whether its form fits without one.
    const bool hasWidth = width() > em(this) * 10;
    const int across = hasWidth ? width() - verticalScrollBar()->sizeHint().width() : hint.width();
    if (QLayout *layout = widget()->layout(); layout != nullptr && layout->hasHeightForWidth())
        hint.setHeight(layout->totalHeightForWidth(across));
    return hint;
}

QSize FormScroll::minimumSizeHint() const
{
    const int across
        = widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
    return { across, qMin(widget()->minimumSizeHint().height(), em(this) * 4) };
}

// How tall a form with wrapped texts is depends on its width.
void FormScroll::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

bool FormScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

QSize largestDialog(const QWidget *dialog)
{
    return QSize(1024, 700).boundedTo(dialog->screen()->availableGeometry().size());
}

DialogGrower::DialogGrower(QWidget *dialog) : QObject(dialog), m_dialog(dialog)
{
    dialog->installEventFilter(this);
}

bool DialogGrower::eventFilter(QObject *watched, QEvent *event)
{
    // Queued: the layouts inside have their new hints only after this event.
    if (event->type() == QEvent::LayoutRequest && !m_pending) {
        m_pending = true;
        QMetaObject::invokeMethod(this, &DialogGrower::grow, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void DialogGrower::grow()
{
    m_pending = false;
    if (!m_dialog->isVisible())
        return;
    const int wanted = qMin(comfortableHeight(m_dialog), largestDialog(m_dialog).height());
    if (wanted > m_dialog->height())
        m_dialog->resize(m_dialog->width(), wanted);
}

int dialogMargin(const QWidget *dialog)
{
    return qMax(dialog->style()->pixelMetric(QStyle::PM_LayoutLeftMargin), em(dialog));
}

void alignLabels(const QList<QFormLayout *> &forms)
{
    QList<QWidget *> labels;
    int widest = 0;
    for (const QFormLayout *form : forms) {
        for (int row = 0; row < form->rowCount(); ++row) {
            const QLayoutItem *item = form->itemAt(row, QFormLayout::LabelRole);
            if (item == nullptr || item->widget() == nullptr)
                continue;
            labels.append(item->widget());
            widest = qMax(widest, item->widget()->sizeHint().width());
        }
    }
    for (QWidget *label : std::as_const(labels))
        label->setMinimumWidth(widest);
}

void openAtComfortableSize(QWidget *dialog, int ems)
{
    dialog->ensurePolished();
    const QSize largest = largestDialog(dialog);
    const int width = qMin(qMax(dialog->sizeHint().width(), em(dialog) * ems), largest.width());
    // Again: how tall wrapped texts are is known once they have their width.
    for (int i = 0; i < 3; ++i) {
        dialog->resize(width, qMin(comfortableHeight(dialog), largest.height()));
        settle(dialog);
    }
    dialog->resize(width, qMin(comfortableHeight(dialog), largest.height()));
    new DialogGrower(dialog);
}

} // namespace groupdesk
