#include "fakekeychainrunner.h"
#include "keychaintokens.h"
#include "waitfor.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;
using namespace std::chrono_literals;

using Verb = KeychainRequest::Verb;
using SecretAnswer = Answer<Secret, StoreError>;

namespace {

std::optional<StoreError::Kind> failure(SecretAnswer &answer)
{
    if (!answer.wait() || answer.result())
        return std::nullopt;
    return answer.result().error().kind;
}

} // namespace

class TestKeychainTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_log = std::make_shared<FakeKeychainRunner::Log>();
        m_context = std::make_unique<QObject>();
        make(60s);
    }

    void oneOperationRunsAtATime()
    {
        SecretAnswer first;
        SecretAnswer second;
        submit(u"a"_s, first);
        submit(u"b"_s, second);
        QCOMPARE(begun(), QStringList { u"a"_s });
        m_log->finish(Secret::fromBytes("1"));
        QCOMPARE(begun(), QStringList({ u"a"_s, u"b"_s }));
        m_log->finish(Secret::fromBytes("2"));
        QVERIFY(first.wait() && second.wait());
        QCOMPARE(first.result()->reveal(), QByteArray("1"));
        QCOMPARE(second.result()->reveal(), QByteArray("2"));
    }

    void anUnansweredOperationTimesOut()
    {
        make(20ms);
        SecretAnswer answer;
        submit(u"a"_s, answer);
        QCOMPARE(failure(answer), StoreError::Kind::TimedOut);
        QVERIFY(m_log->isRunning());
    }

    void aLateResultIsDroppedAndTheQueueGoesOn()
    {
        make(20ms);
        SecretAnswer late;
        submit(u"a"_s, late);
        QCOMPARE(failure(late), StoreError::Kind::TimedOut);
        m_log->finish(Secret::fromBytes("late"));

        SecretAnswer next;
        submit(u"b"_s, next);
        m_log->finish(Secret::fromBytes("next"));
        QVERIFY(next.wait() && next.result());
        QCOMPARE(next.result()->reveal(), QByteArray("next"));
        QCOMPARE(late.count(), 1);
        QCOMPARE(next.count(), 1);
    }

    void whatTimedOutWhileWaitingIsNeverBegun()
    {
        make(20ms);
        SecretAnswer prompt;
        SecretAnswer waiting;
        submit(u"prompt"_s, prompt);
        submit(u"waiting"_s, waiting, Verb::Write);
        QCOMPARE(failure(prompt), StoreError::Kind::TimedOut);
        QCOMPARE(failure(waiting), StoreError::Kind::TimedOut);
        m_log->finish(Secret());
        QVERIFY(!m_log->isRunning());
        QCOMPARE(begun(), QStringList { u"prompt"_s });
        QCOMPARE(prompt.count() + waiting.count(), 2);
    }

    void whoseContextIsGoneIsNotBegun()
    {
        SecretAnswer running;
        SecretAnswer waiting;
        SecretAnswer last;
        submit(u"running"_s, running);
        submit(u"waiting"_s, waiting, Verb::Write);
        m_context = std::make_unique<QObject>();
        submit(u"last"_s, last);
        m_log->finish(Secret());
        m_log->finish(Secret());
        QVERIFY(last.wait());
        QCOMPARE(begun(), QStringList({ u"running"_s, u"last"_s }));
        QCOMPARE(running.count() + waiting.count(), 0);
    }

    void answersAreGivenWhenTheQueueIsDestroyed()
    {
        SecretAnswer running;
        SecretAnswer waiting;
        submit(u"running"_s, running);
        submit(u"waiting"_s, waiting);
        m_tokens.reset();
        QCOMPARE(running.count() + waiting.count(), 0);
        QCOMPARE(failure(running), StoreError::Kind::Unavailable);
        QCOMPARE(failure(waiting), StoreError::Kind::Unavailable);
        QCOMPARE(running.count() + waiting.count(), 2);
    }

    void aCallMayFollowFromACallback()
    {
        SecretAnswer inner;
        m_tokens->submit({ Verb::Read, u"outer"_s, {} }, m_context.get(),
                         [this, &inner](const auto &) { submit(u"inner"_s, inner); });
        m_log->finish(Secret());
        QVERIFY(waitUntil([this] { return m_log->isRunning(); }));
        m_log->finish(Secret::fromBytes("x"));
        QVERIFY(inner.wait() && inner.result());
    }

private:
    void make(std::chrono::milliseconds limit)
    {
        m_tokens
            = std::make_unique<KeychainTokens>(std::make_unique<FakeKeychainRunner>(m_log), limit);
    }
    void submit(const QString &key, SecretAnswer &answer, Verb verb = Verb::Read)
    {
        m_tokens->submit({ verb, key, {} }, m_context.get(), answer.callback());
    }
    [[nodiscard]] QStringList begun() const
    {
        QStringList keys;
        for (const auto &request : std::as_const(m_log->begun))
            keys.append(request.second);
        return keys;
    }

    std::shared_ptr<FakeKeychainRunner::Log> m_log;
    std::unique_ptr<QObject> m_context;
    std::unique_ptr<KeychainTokens> m_tokens;
};

QTEST_GUILESS_MAIN(TestKeychainTokens)
#include "tst_keychaintokens.moc"
