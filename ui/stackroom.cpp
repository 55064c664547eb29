#include "stackroom.h"

#include <QStackedWidget>

namespace groupdesk {

void giveRoomToShownPage(QStackedWidget *stack)
{
    const auto share = [stack] {
        for (int i = 0; i < stack->count(); ++i) {
            const bool shown = i == stack->currentIndex();
            const auto policy = shown ? QSizePolicy::Expanding : QSizePolicy::Ignored;
            stack->widget(i)->setSizePolicy(policy, policy);
        }
    };
    QObject::connect(stack, &QStackedWidget::currentChanged, stack, share);
    share();
}

} // namespace groupdesk
