#include "formscroll.h"

#include "formats.h"

#include <QEvent>
#include <QLayout>
#include <QScreen>
#include <QScrollBar>

namespace groupdesk {

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
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(false);
    setSizePolicy(policy);
}

QSize FormScroll::sizeHint() const
{
    QSize hint = widget()->sizeHint();
    const int across = qMax(hint.width(), width());
    if (QLayout *layout = widget()->layout(); layout != nullptr && layout->hasHeightForWidth())
        hint.setHeight(layout->totalHeightForWidth(across));
    return hint;
}

QSize FormScroll::minimumSizeHint() const
{
    const int across
        = widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
    return { across, qMin(widget()->minimumSizeHint().height(), em(this) * 8) };
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

void openAtComfortableSize(QWidget *dialog, int ems)
{
    dialog->ensurePolished();
    QLayout *layout = dialog->layout();
    layout->activate();
    QSize size = dialog->sizeHint();
    size.setWidth(qMax(size.width(), em(dialog) * ems));
    size = size.boundedTo(largestDialog(dialog));
    if (layout->hasHeightForWidth())
        size.setHeight(
            qMin(layout->totalHeightForWidth(size.width()), largestDialog(dialog).height()));
    dialog->resize(size);
}

} // namespace groupdesk
