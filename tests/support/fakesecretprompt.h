#pragma once

#include "secretprompt.h"

#include <QList>
#include <QMetaObject>
#include <QObject>
#include <QPointer>

#include <utility>

namespace groupdesk::test {

/// A person who answers when the test says so. Questions whose context is gone are withdrawn.
class FakeSecretPrompt final : public SecretPrompt
{
public:
    void ask(const SecretQuestion &question, QObject *context, StoreCallback<Secret> done) override
    {
        asked.append(question);
        m_open.append({ context, std::move(done) });
    }

    /// How many questions are open.
    [[nodiscard]] int openCount()
    {
        m_open.removeIf([](const Open &open) { return open.context.isNull(); });
        return int(m_open.size());
    }
    /// Answers the oldest open question.
    void answer(StoreResult<Secret> result)
    {
        Q_ASSERT(openCount() > 0);
        const Open open = m_open.takeFirst();
        QMetaObject::invokeMethod(
            open.context.data(), [done = open.done, result = std::move(result)] { done(result); },
            Qt::QueuedConnection);
    }
    void answer(const QByteArray &secret) { answer(Secret::fromBytes(secret)); }
    void close() { answer(Unexpected(StoreError { StoreError::Kind::Declined, {}, {} })); }

    QList<SecretQuestion> asked;

private:
    struct Open
    {
        QPointer<QObject> context;
        StoreCallback<Secret> done;
    };
    QList<Open> m_open;
};

} // namespace groupdesk::test
