#include "requestqueue.h"

#include "restcall.h"

namespace groupdesk {

RequestQueue::RequestQueue(QNetworkAccessManager &network) : m_network(network)
{
}

void RequestQueue::add(std::unique_ptr<RestCall> call)
{
    RestCall *waiting = call.get();
    adopt(std::move(call));
    connect(waiting, &RestCall::over, this, [this, waiting] { forget(waiting); });
    m_waiting.append(waiting);
    schedule();
}

void RequestQueue::adopt(std::unique_ptr<RestCall> call)
{
    call.release()->setParent(this);
}

void RequestQueue::forget(RestCall *call)
{
    m_waiting.removeOne(call);
    m_running.removeOne(call);
    schedule();
}

void RequestQueue::schedule()
{
    if (m_isScheduled || m_waiting.isEmpty())
        return;
    m_isScheduled = true;
    QMetaObject::invokeMethod(this, &RequestQueue::startWaiting, Qt::QueuedConnection);
}

void RequestQueue::startWaiting()
{
    m_isScheduled = false;
    while (m_running.size() < width && !m_waiting.isEmpty()) {
        RestCall *call = m_waiting.takeFirst();
        m_running.append(call);
        call->start(m_network);
    }
}

} // namespace groupdesk
