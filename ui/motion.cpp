#include "motion.h"

#include <QProgressBar>
#include <QStyle>

namespace groupdesk {

bool mayMove(const QWidget &widget)
{
    return widget.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &widget) > 0;
}

void showProgress(QProgressBar *bar, int done, int total)
{
    const bool still = total == 0 && !mayMove(*bar);
    bar->setRange(0, still ? 1 : total); // from 0 to 0 is what moves
    bar->setValue(still ? 0 : done);
}

} // namespace groupdesk
