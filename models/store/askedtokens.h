#pragma once

#include "profile.h"
#include "sharedread.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>

namespace groupdesk {

class SecretPrompt;

/// Asks a person for the tokens of profiles: one question for each profile, however many wait for
/// its answer. A question nobody waits for any more is withdrawn.
class AskedTokens final
{
public:
    /// Where an answer is kept, before anybody hears of it.
    using Keep = std::function<void(const Secret &token)>;

    /// \a prompt may be null: then there is nobody to ask.
    explicit AskedTokens(SecretPrompt *prompt);
    /// Answers whoever still waits with Unavailable.
    ~AskedTokens();
    Q_DISABLE_COPY_MOVE(AskedTokens)

    /// NotFound: nobody can be asked. Declined: the question was closed. Invalid: what was given
    /// cannot be sent.
    void ask(const Profile &profile, QObject *context, Keep keep, StoreCallback<Secret> done);

private:
    struct Question
    {
        SharedRead readers;
        QObject context; ///< ends the question
    };

    void finish(const ProfileId &profile, const Keep &keep, StoreResult<Secret> result);
    void withdraw(const ProfileId &profile);

    SecretPrompt *m_prompt;
    std::map<QString, std::unique_ptr<Question>> m_questions; ///< by the profile's id
};

} // namespace groupdesk
