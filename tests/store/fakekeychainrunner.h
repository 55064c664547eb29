#pragma once

#include "keychainrunner.h"

#include <QList>

#include <memory>
#include <optional>
#include <utility>

namespace groupdesk::test {

/// A keychain whose operations end when the test says so. What happened survives the runner, which
/// the vault owns.
class FakeKeychainRunner final : public KeychainRunner
{
public:
    struct Log
    {
        QList<std::pair<KeychainRequest::Verb, QString>> begun;
        QList<Secret> written;
        Finished running; ///< empty between operations

        [[nodiscard]] bool isRunning() const { return static_cast<bool>(running); }
        void finish(StoreResult<Secret> result)
        {
            const Finished ended = std::exchange(running, {});
            ended(std::move(result));
        }
        void fail(StoreError::Kind kind)
        {
            finish(Unexpected(StoreError { kind, QStringLiteral("as told"), {} }));
        }
    };

    explicit FakeKeychainRunner(std::shared_ptr<Log> log) : m_log(std::move(log)) { }
    ~FakeKeychainRunner() override { m_log->running = {}; }

    void run(const KeychainRequest &request, Finished finished) override
    {
        Q_ASSERT(!m_log->isRunning()); // one at a time
        m_log->begun.append({ request.verb, request.key });
        m_log->written.append(request.secret);
        m_log->running = std::move(finished);
    }

private:
    std::shared_ptr<Log> m_log;
};

} // namespace groupdesk::test
