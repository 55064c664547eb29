#include "words.h"

#include <QCoreApplication>

namespace groupdesk {
namespace {

class Words final
{
    Q_DECLARE_TR_FUNCTIONS(groupdesk::Words)
};

} // namespace

QString className(EndpointClass endpointClass)
{
    switch (endpointClass) {
    case EndpointClass::Production:
        return Words::tr("production");
    case EndpointClass::Staging:
        return Words::tr("staging");
    case EndpointClass::Development:
        return Words::tr("development");
    case EndpointClass::Demo:
        return Words::tr("demo");
    }
    Q_UNREACHABLE();
}

QString stateName(LoadState state)
{
    switch (state) {
    case LoadState::Idle:
        return Words::tr("not loaded yet");
    case LoadState::WaitingForToken:
        return Words::tr("waiting for the token");
    case LoadState::Loading:
        return Words::tr("loading");
    case LoadState::Ready:
        return Words::tr("up to date");
    case LoadState::Failed:
        return Words::tr("failed");
    case LoadState::Stopped:
        return Words::tr("stopped, not complete");
    }
    Q_UNREACHABLE();
}

} // namespace groupdesk
