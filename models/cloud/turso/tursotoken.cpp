#include "tursotoken.h"

#include "decode.h"
#include "servicecall.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk {

TursoToken::TursoToken(RestClient &client, std::shared_ptr<Credentials> credentials)
    : m_client(client), m_credentials(std::move(credentials))
{
}

turso::TokenLook TursoToken::look() const
{
    const std::optional<Secret> token = m_credentials->current();
    return token ? turso::lookOf(token->reveal()) : turso::TokenLook {};
}

CloudError TursoToken::explained(CloudError error) const
{
    if (error.kind == CloudError::Kind::Unauthorized && error.serverCode.isEmpty())
        error.serverCode = turso::codeOf(look());
    return error;
}

void TursoToken::status(QObject *context, Callback<TokenStatus> done)
{
    const Callback<TokenStatus> validated
        = [this, context, done = std::move(done)](CloudResult<TokenStatus> life) {
              const bool noRoute
                  = !life && (life.error().httpStatus == 404 || life.error().httpStatus == 405);
              if (!life && !noRoute) {
                  done(Unexpected(explained(std::move(life).error())));
                  return;
              }
              const TokenStatus known = life ? *life : TokenStatus {};
              findEntry(context, [this, known, done](const auto &entry) {
                  done(turso::withKind(known, look(), entry));
              });
          };
    m_client.get(ApiPath("/v1/auth/validate"_L1), {}, context,
                 decoded<TokenStatus>(context, &turso::tokenLife, validated));
}

void TursoToken::limits(const Organization & /*organization*/, QObject *context,
                        Callback<Capabilities> done)
{
    findEntry(context, [done = std::move(done)](const auto &entry) {
        done(entry ? turso::limitsOf(*entry) : Capabilities {});
    });
}

void TursoToken::account(const Organization & /*organization*/, QObject *context,
                         Callback<TokenAccount> done)
{
    const CloudError error = notOffered(m_client, u"Nobody is in a group of Turso"_s);
    answerLater<TokenAccount>(&m_life, context, Unexpected(error), std::move(done));
}

void TursoToken::rotate(QObject *context, Callback<Secret> done)
{
    const CloudError error = notOffered(m_client, u"Turso's tokens cannot be exchanged"_s);
    answerLater<Secret>(&m_life, context, Unexpected(error), std::move(done));
}

void TursoToken::findEntry(QObject *context, const Found &found)
{
    const QString id = look().id;
    if (id.isEmpty() || id == m_knownId) {
        const std::optional<turso::TokenEntry> known = id.isEmpty() ? std::nullopt : m_known;
        const Callback<Done> answer = [found, known](const CloudResult<Done> &) { found(known); };
        answerLater<Done>(&m_life, context, Done {}, answer);
        return;
    }
    m_waiting.append({ context, found });
    if (m_waiting.size() > 1)
        return;
    m_client.get(ApiPath("/v1/auth/api-tokens"_L1), {}, &m_life,
                 decoded<QList<turso::TokenEntry>>(
                     &m_life, &turso::tokenEntries,
                     [this](const CloudResult<QList<turso::TokenEntry>> &entries) {
                         answerWaiting(entries);
                     }));
}

void TursoToken::answerWaiting(const CloudResult<QList<turso::TokenEntry>> &entries)
{
    const QString id = look().id;
    std::optional<turso::TokenEntry> own;
    if (entries) {
        const auto entry
            = std::find_if(entries->cbegin(), entries->cend(),
                           [&id](const turso::TokenEntry &one) { return one.id == id; });
        if (entry != entries->cend())
            own = *entry;
        m_knownId = id;
        m_known = own;
    }
    const QList<Waiting> waiting = std::exchange(m_waiting, {});
    const QPointer<QObject> life(&m_life); // an answer may close the profile
    for (const Waiting &one : waiting) {
        if (life && one.context)
            one.found(own);
    }
}

} // namespace groupdesk
