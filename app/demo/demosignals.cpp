#include "demosignals.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX

#include <QSocketNotifier>

#include <array>
#include <csignal>

#include <sys/socket.h>
#include <unistd.h>

namespace groupdesk::demo {

namespace {

// A signal handler may do next to nothing, and writing to a descriptor is among it. The descriptor
// has to be where the handler can reach it, which leaves only a variable of the file.
std::array<int, 2> descriptors { -1, -1 };

extern "C" void writeByte(int /*signal*/)
{
    const char byte = 1;
    // Nothing could be done about a failure here, and a full buffer already wakes the reader.
    [[maybe_unused]] const ssize_t written = ::write(descriptors[0], &byte, sizeof byte);
}

} // namespace

DemoSignals::DemoSignals(QObject *parent) : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, descriptors.data()) != 0) {
        qWarning("No socket pair: signals will end the program at once");
        return;
    }
    auto *notifier = new QSocketNotifier(descriptors.at(1), QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        Q_EMIT terminationRequested();
    });
    std::signal(SIGINT, writeByte);
    std::signal(SIGTERM, writeByte);
}

DemoSignals::~DemoSignals()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    for (int &descriptor : descriptors) {
        if (descriptor >= 0)
            ::close(descriptor);
        descriptor = -1;
    }
}

} // namespace groupdesk::demo

#else

namespace groupdesk::demo {

DemoSignals::DemoSignals(QObject *parent) : QObject(parent)
{
}
DemoSignals::~DemoSignals() = default;

} // namespace groupdesk::demo

#endif
