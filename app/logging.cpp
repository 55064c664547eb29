#include "logging.h"

#include "redactor.h"

#include <QString>
#include <QtGlobal>

#include <atomic>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

std::atomic<const Redactor *> &messageRedactor()
{
    static std::atomic<const Redactor *> redactor; // the handler has no other way to know it
    return redactor;
}

QtMessageHandler &nextHandler()
{
    static QtMessageHandler next = nullptr; // Qt's handler API leaves no other place
    return next;
}

void filter(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (message.contains("Cannot call seek on a sequential device"_L1)
        || message.contains("does not support propagateSizeHints"_L1)
        || message.contains("does not support raise"_L1)
        || message.contains("does not support grabbing the keyboard"_L1)
        || message.contains("this method must only be called once"_L1))
        return;
    const Redactor *redactor = messageRedactor();
    nextHandler()(type, context, redactor ? redactor->redacted(message) : withoutTokens(message));
}

} // namespace

void redactMessages(const Redactor *redactor)
{
    messageRedactor() = redactor;
}

void installMessageFilter()
{
    if (const QtMessageHandler before = qInstallMessageHandler(&filter); before != &filter)
        nextHandler() = before; // never itself
}

} // namespace groupdesk
