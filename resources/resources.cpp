#include "resources.h"

#include <QtCore/qresource.h>

// Q_INIT_RESOURCE declares an external function of the global namespace, so it cannot stand inside
// ours.
static void initGroupdeskResources()
{
    Q_INIT_RESOURCE(help);
    Q_INIT_RESOURCE(icontheme);
    Q_INIT_RESOURCE(resources);
    Q_INIT_RESOURCE(translations);
}

namespace groupdesk {

void initResources()
{
    initGroupdeskResources();
}

} // namespace groupdesk
