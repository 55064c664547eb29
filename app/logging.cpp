#include "logging.h"

#include <QString>
#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

QtMessageHandler &nextHandler()
{
    static QtMessageHandler next = nullptr; // Qt's handler API leaves no other place
    return next;
}

void filter(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (message.contains("Cannot call seek on a sequential device"_L1)
        || message.contains("does not support propagateSizeHints"_L1))
        return;
    nextHandler()(type, context, message);
}

} // namespace

void installMessageFilter()
{
    nextHandler() = qInstallMessageHandler(&filter);
}

} // namespace groupdesk
