#include "tokenvault.h"

#include "answerlater.h"
#include "keychaintokens.h"
#include "qtkeychainrunner.h"
#include "sessiontokens.h"

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

/// Never the id of a profile: those are made here, and not like this.
constexpr QLatin1String probeKey("keychain-probe");

Unexpected<StoreError> invalid(const QString &reason)
{
    return Unexpected(StoreError { StoreError::Kind::Invalid, reason, {} });
}

/// The answer to a write or remove: whether it succeeded, without the value.
StoreCallback<Secret> withoutValue(StoreCallback<Done> done)
{
    return [done = std::move(done)](StoreResult<Secret> result) {
        done(std::move(result).transform([](Secret &&) { return Done {}; }));
    };
}

} // namespace

TokenVault::TokenVault()
    : TokenVault(std::make_unique<QtKeychainRunner>(u"groupdesk"_s), &processEnvironment)
{
}

TokenVault::TokenVault(std::unique_ptr<KeychainRunner> runner, EnvironmentLookup lookup,
                       std::chrono::milliseconds limit)
    : m_keychain(std::make_unique<KeychainTokens>(std::move(runner), limit)),
      m_environment(std::move(lookup)), m_session(std::make_unique<SessionTokens>())
{
}

TokenVault::~TokenVault() = default;

void TokenVault::forget()
{
    m_session->clear();
}

void TokenVault::read(const Profile &profile, SecretSlot /*slot*/, QObject *context,
                      StoreCallback<Secret> done)
{
    if (profile.tokenSource == TokenSource::Environment)
        return answerLater<Secret>(context, std::move(done),
                                   m_environment.read(profile.tokenVariable));
    if (profile.id.isEmpty())
        return answerLater<Secret>(context, std::move(done), invalid(u"the profile has no id"_s));
    if (profile.tokenSource == TokenSource::Session)
        return answerLater<Secret>(context, std::move(done), m_session->read(profile.id));

    auto refuseBlank = [done = std::move(done)](StoreResult<Secret> result) {
        if (result && result->isEmpty())
            result = Unexpected(StoreError { StoreError::Kind::NotFound, {}, {} });
        done(std::move(result));
    };
    m_keychain->submit({ KeychainRequest::Verb::Read, profile.id.toString(), {} }, context,
                       std::move(refuseBlank));
}

void TokenVault::write(const Profile &profile, SecretSlot /*slot*/, const Secret &token,
                       QObject *context, StoreCallback<Done> done)
{
    if (profile.tokenSource == TokenSource::Environment) {
        return answerLater<Done>(context, std::move(done),
                                 invalid(u"a variable is set outside of this program"_s));
    }
    if (profile.id.isEmpty())
        return answerLater<Done>(context, std::move(done), invalid(u"the profile has no id"_s));
    if (!token.isSendable())
        return answerLater<Done>(context, std::move(done),
                                 invalid(u"the token is empty or holds unusable characters"_s));
    if (profile.tokenSource == TokenSource::Session) {
        m_session->write(profile.id, token);
        return answerLater<Done>(context, std::move(done), Done {});
    }
    m_keychain->submit({ KeychainRequest::Verb::Write, profile.id.toString(), token }, context,
                       withoutValue(std::move(done)));
}

void TokenVault::remove(const Profile &profile, SecretSlot /*slot*/, QObject *context,
                        StoreCallback<Done> done)
{
    if (profile.tokenSource == TokenSource::Environment)
        return answerLater<Done>(context, std::move(done), Done {});
    if (profile.id.isEmpty())
        return answerLater<Done>(context, std::move(done), invalid(u"the profile has no id"_s));
    if (profile.tokenSource == TokenSource::Session) {
        m_session->remove(profile.id);
        return answerLater<Done>(context, std::move(done), Done {});
    }
    m_keychain->submit({ KeychainRequest::Verb::Remove, profile.id.toString(), {} }, context,
                       withoutValue(std::move(done)));
}

void TokenVault::probeKeychain(QObject *context, StoreCallback<Done> done)
{
    auto reachable = [done = std::move(done)](StoreResult<Secret> result) {
        if (!result && result.error().kind != StoreError::Kind::NotFound)
            return done(Unexpected(std::move(result).error()));
        done(Done {});
    };
    m_keychain->submit({ KeychainRequest::Verb::Read, probeKey, {} }, context,
                       std::move(reachable));
}

} // namespace groupdesk
