#include "secretstore.h"

namespace groupdesk {

TokenSource homeOf(const Profile &profile, SecretSlot slot)
{
    const TokenSource source = profile.tokenSource;
    if (slot == SecretSlot::Token)
        return source;
    if (source == TokenSource::VaultFile)
        return source;
    const bool memoryOnly = source == TokenSource::Session || source == TokenSource::Ask;
    return memoryOnly ? TokenSource::Session : TokenSource::Keychain;
}

SecretStore::~SecretStore() = default;

} // namespace groupdesk
