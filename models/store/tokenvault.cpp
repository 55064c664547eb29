#include "tokenvault.h"

#include "answerlater.h"
#include "askedtokens.h"
#include "keychaintokens.h"
#include "paths.h"
#include "qtkeychainrunner.h"
#include "redactor.h"
#include "secretentry.h"
#include "sessiontokens.h"
#include "vaultfile.h"

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

/// Never the id of a profile: those are made here, and not like this.
constexpr QLatin1String probeKey("keychain-probe");

Unexpected<StoreError> invalid(const QString &reason)
{
    return Unexpected(StoreError { StoreError::Kind::Invalid, reason, {} });
}

std::unique_ptr<KeychainRunner> orDesktop(std::unique_ptr<KeychainRunner> runner)
{
    if (runner)
        return runner;
    return std::make_unique<QtKeychainRunner>(u"groupdesk"_s);
}

/// The answer to a write or remove: whether it succeeded, without the value.
StoreCallback<Secret> withoutValue(StoreCallback<Done> done)
{
    return [done = std::move(done)](StoreResult<Secret> result) {
        done(std::move(result).transform([](Secret &&) { return Done {}; }));
    };
}

bool isSetOutside(TokenSource home)
{
    return home == TokenSource::Environment || home == TokenSource::Command;
}

/// What keeps \a secret from being written; nothing if it may be.
std::optional<QString> obstacleTo(const Profile &profile, SecretSlot slot, const Secret &secret)
{
    if (isSetOutside(homeOf(profile, slot)))
        return u"a variable or a command's output is set outside of this program"_s;
    if (profile.id.isEmpty())
        return u"the profile has no id"_s;
    if (secret.isEmpty())
        return u"the secret is empty"_s;
    if (slot == SecretSlot::Token && !secret.isSendable())
        return u"the token holds unusable characters"_s;
    return std::nullopt;
}

} // namespace

TokenVault::TokenVault() : TokenVault(Parts())
{
}

TokenVault::TokenVault(Parts parts)
    : m_keychain(std::make_unique<KeychainTokens>(orDesktop(std::move(parts.keychain)),
                                                  parts.keychainLimit)),
      m_environment(std::move(parts.environment)), m_commands(parts.command, parts.redactor),
      m_questions(std::make_unique<AskedTokens>(parts.prompt)),
      m_memory(parts.memory ? std::move(parts.memory) : std::make_shared<TokenMemory>()),
      m_redactor(parts.redactor)
{
    VaultFile::Parts file { .path = parts.vaultPath,
                            .cost = parts.vaultCost,
                            .prompt = parts.prompt,
                            .redactor = parts.redactor };
    if (file.path.isEmpty())
        file.path = vaultFilePath();
    m_file = std::make_unique<VaultFile>(std::move(file));
}

TokenVault::~TokenVault() = default;

void TokenVault::forget()
{
    m_memory->given.forget();
    m_memory->asked.forget();
    m_file->forget();
}

SessionTokens &TokenVault::memoryOf(TokenSource home) const
{
    return home == TokenSource::Ask ? m_memory->asked : m_memory->given;
}

StoreCallback<Secret> TokenVault::checked(SecretSlot slot, StoreCallback<Secret> done) const
{
    return [slot, redactor = m_redactor, done = std::move(done)](StoreResult<Secret> result) {
        if (result && slot == SecretSlot::Token) // another tool may have left a line end
            result = Secret::fromBytes(result->reveal().trimmed());
        if (result && redactor)
            redactor->learn(*result);
        if (result && result->isEmpty())
            result = Unexpected(StoreError { StoreError::Kind::NotFound, {}, {} });
        done(std::move(result));
    };
}

void TokenVault::read(const Profile &profile, SecretSlot slot, QObject *context,
                      StoreCallback<Secret> done)
{
    const TokenSource home = homeOf(profile, slot);
    done = checked(slot, std::move(done));
    if (home == TokenSource::Environment)
        return answerLater<Secret>(context, std::move(done),
                                   m_environment.read(profile.tokenVariable));
    if (home == TokenSource::Command)
        return m_commands.read(profile, context, std::move(done));
    if (profile.id.isEmpty())
        return answerLater<Secret>(context, std::move(done), invalid(u"the profile has no id"_s));
    if (home == TokenSource::Session || home == TokenSource::Ask)
        return readMemory(profile, slot, context, std::move(done));
    if (home == TokenSource::VaultFile)
        return m_file->read(profile, entryOf(profile.id, slot), context, std::move(done));
    m_keychain->submit({ KeychainRequest::Verb::Read, entryOf(profile.id, slot), {} }, context,
                       std::move(done));
}

void TokenVault::readMemory(const Profile &profile, SecretSlot slot, QObject *context,
                            StoreCallback<Secret> done)
{
    const TokenSource home = homeOf(profile, slot);
    const QString entry = entryOf(profile.id, slot);
    SessionTokens &memory = memoryOf(home);
    StoreResult<Secret> known = memory.read(entry);
    const bool mayAsk = home == TokenSource::Ask || memory.wasForgotten(entry);
    if (known || slot != SecretSlot::Token || !mayAsk)
        return answerLater<Secret>(context, std::move(done), std::move(known));
    auto keep = [&memory, entry](const Secret &token) { memory.write(entry, token); };
    m_questions->ask(profile, context, std::move(keep), std::move(done));
}

void TokenVault::write(const Profile &profile, SecretSlot slot, const Secret &secret,
                       QObject *context, StoreCallback<Done> done)
{
    if (m_redactor)
        m_redactor->learn(secret);
    if (const auto obstacle = obstacleTo(profile, slot, secret))
        return answerLater<Done>(context, std::move(done), invalid(*obstacle));
    const TokenSource home = homeOf(profile, slot);
    const QString entry = entryOf(profile.id, slot);
    if (home == TokenSource::Session || home == TokenSource::Ask) {
        memoryOf(home).write(entry, secret);
        return answerLater<Done>(context, std::move(done), Done {});
    }
    if (home == TokenSource::VaultFile)
        return m_file->write(profile, entry, secret, context, withoutValue(std::move(done)));
    m_keychain->submit({ KeychainRequest::Verb::Write, entry, secret }, context,
                       withoutValue(std::move(done)));
}

void TokenVault::remove(const Profile &profile, SecretSlot slot, QObject *context,
                        StoreCallback<Done> done)
{
    const TokenSource home = homeOf(profile, slot);
    if (isSetOutside(home))
        return answerLater<Done>(context, std::move(done), Done {});
    if (profile.id.isEmpty())
        return answerLater<Done>(context, std::move(done), invalid(u"the profile has no id"_s));
    const QString entry = entryOf(profile.id, slot);
    if (home == TokenSource::Session || home == TokenSource::Ask) {
        memoryOf(home).remove(entry);
        return answerLater<Done>(context, std::move(done), Done {});
    }
    if (home == TokenSource::VaultFile)
        return m_file->remove(profile, entry, context, withoutValue(std::move(done)));
    m_keychain->submit({ KeychainRequest::Verb::Remove, entry, {} }, context,
                       withoutValue(std::move(done)));
}

void TokenVault::changePassphrase(QObject *context, StoreCallback<Done> done)
{
    m_file->changePassphrase(context, withoutValue(std::move(done)));
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
