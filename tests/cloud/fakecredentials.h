#pragma once

#include "credentials.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <utility>

namespace groupdesk::test {

/// A token that the test hands out and renews by hand. What was asked is counted; one answer is for
/// everybody who waits.
class FakeCredentials final : public Credentials
{
public:
    explicit FakeCredentials(const QByteArray &token = {})
    {
        if (!token.isNull())
            m_current = Secret::fromBytes(token);
    }

    [[nodiscard]] std::optional<Secret> current() const override { return m_current; }
    void get(QObject *context, ProblemCallback<Secret> done) override
    {
        ++m_gets;
        m_waiting.append({ context, std::move(done) });
    }
    void renew(const Secret &rejected, QObject *context, ProblemCallback<Secret> done) override
    {
        m_rejected.append(rejected.reveal());
        if (m_current && *m_current != rejected)
            return later({ context, std::move(done) }, *m_current);
        if (m_current)
            ++m_renewals;
        m_current.reset();
        m_waiting.append({ context, std::move(done) });
    }
    void forget() override { m_current.reset(); }

    /// What everybody waits for.
    void answer(const QByteArray &token)
    {
        m_current = Secret::fromBytes(token);
        release(*m_current);
    }
    void answer(const Problem &problem) { release(Unexpected<Problem>(problem)); }

    [[nodiscard]] int gets() const { return m_gets; }
    [[nodiscard]] int renewals() const { return m_renewals; } ///< not counting who joined one
    [[nodiscard]] const QList<QByteArray> &rejected() const { return m_rejected; }
    [[nodiscard]] int waiting() const { return int(m_waiting.size()); }

private:
    struct Waiting
    {
        QPointer<QObject> context;
        ProblemCallback<Secret> done;
    };
    static void later(const Waiting &waiting, const Result<Secret, Problem> &answer)
    {
        if (waiting.context)
            QMetaObject::invokeMethod(
                waiting.context, [done = waiting.done, answer] { done(answer); },
                Qt::QueuedConnection);
    }
    void release(const Result<Secret, Problem> &answer)
    {
        for (const Waiting &waiting : std::exchange(m_waiting, {}))
            later(waiting, answer);
    }

    std::optional<Secret> m_current;
    QList<Waiting> m_waiting;
    QList<QByteArray> m_rejected;
    int m_gets = 0;
    int m_renewals = 0;
};

} // namespace groupdesk::test
