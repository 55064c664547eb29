#include "keychaintokens.h"

#include "answerlater.h"

#include <QTimer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace groupdesk {

KeychainTokens::KeychainTokens(std::unique_ptr<KeychainRunner> runner,
                               std::chrono::milliseconds limit)
    : m_runner(std::move(runner)), m_limit(limit)
{
}

KeychainTokens::~KeychainTokens()
{
    if (m_current)
        m_waiting.push_front(std::move(*m_current));
    for (Pending &pending : m_waiting) {
        answer(std::move(pending),
               Unexpected(
                   StoreError { StoreError::Kind::Unavailable, u"the program is closing"_s, {} }));
    }
}

void KeychainTokens::submit(const KeychainRequest &request, QObject *context,
                            StoreCallback<Secret> done)
{
    const quint64 ticket = ++m_lastTicket;
    m_waiting.push_back({ ticket, request, context, std::move(done) });
    QTimer::singleShot(m_limit, &m_lifetime, [this, ticket] { expire(ticket); });
    startNext();
}

void KeychainTokens::startNext()
{
    if (m_running)
        return;
    while (!m_waiting.empty() && !m_waiting.front().context)
        m_waiting.pop_front();
    if (m_waiting.empty())
        return;
    m_current = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_running = true;
    m_runner->run(m_current->request,
                  [this](StoreResult<Secret> result) { finish(std::move(result)); });
}

void KeychainTokens::finish(StoreResult<Secret> result)
{
    m_running = false;
    if (auto current = std::exchange(m_current, std::nullopt)) {
        const bool alreadyGone = current->request.verb == KeychainRequest::Verb::Remove && !result
            && result.error().kind == StoreError::Kind::NotFound;
        if (alreadyGone)
            answer(std::move(*current), Secret());
        else
            answer(std::move(*current), std::move(result));
    }
    startNext();
}

void KeychainTokens::expire(quint64 ticket)
{
    const auto timedOut = [](const QString &detail) {
        return Unexpected(StoreError { StoreError::Kind::TimedOut, detail, {} });
    };
    if (m_current && m_current->ticket == ticket) {
        const bool reads = m_current->request.verb == KeychainRequest::Verb::Read;
        answer(*std::exchange(m_current, std::nullopt),
               timedOut(reads
                            ? u"the keychain did not answer in time"_s
                            : u"the keychain did not answer in time; the change may still be made "
                              "when it does"_s));
        return;
    }
    const auto late = std::find_if(m_waiting.begin(), m_waiting.end(),
                                   [ticket](const Pending &one) { return one.ticket == ticket; });
    if (late == m_waiting.end())
        return;
    answer(std::move(*late), timedOut(u"the keychain is busy with an earlier question"_s));
    m_waiting.erase(late);
}

void KeychainTokens::answer(Pending pending, StoreResult<Secret> result)
{
    if (pending.context)
        answerLater(pending.context.data(), std::move(pending.done), std::move(result));
}

} // namespace groupdesk
