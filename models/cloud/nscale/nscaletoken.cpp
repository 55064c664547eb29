#include "nscaletoken.h"

#include "decode.h"
#include "nscaledecode.h"
#include "nscalepaths.h"
#include "servicecall.h"

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

Capabilities notReady(const Organization &organization)
{
    const Limit limit { Limit::Kind::Organization, organization.detail };
    return { { GroupAction::Create, limit },
             { GroupAction::Edit, limit },
             { GroupAction::Delete, limit } };
}

} // namespace

void NscaleToken::findCaller(QObject *context, Callback<nscale::Caller> done)
{
    m_client.get(ApiPath("/oauth2/v2/userinfo"_L1), {}, context,
                 decoded<nscale::Caller>(context, &nscale::caller, std::move(done)));
}

void NscaleToken::findHome(QObject *context, Callback<QList<Organization>> done)
{
    m_client.get(nscale::organizationsPath(), {}, context,
                 decoded<QList<Organization>>(context, &nscale::organizations, std::move(done)));
}

void NscaleToken::status(QObject *context, Callback<TokenStatus> done)
{
    findCaller(context, [this, context, done = std::move(done)](CloudResult<nscale::Caller> who) {
        TokenStatus status;
        const bool noRoute
            = !who && (who.error().httpStatus == 404 || who.error().httpStatus == 405);
        if (!who && !noRoute) {
            done(Unexpected(std::move(who).error()));
            return;
        }
        if (!who || !who->isService) {
            status.kind = who ? TokenStatus::Kind::SignIn : TokenStatus::Kind::Unknown;
            done(status);
            return;
        }
        status.kind = TokenStatus::Kind::ServiceToken;
        const QString subject = who->subject;
        findHome(
            context,
            [this, context, status, subject, done](const CloudResult<QList<Organization>> &home) {
                if (home && !home->isEmpty())
                    addExpiry(status, subject, home->constFirst(), context, done);
                else
                    done(status);
            });
    });
}

void NscaleToken::addExpiry(TokenStatus status, const QString &subject,
                            const Organization &organization, QObject *context,
                            Callback<TokenStatus> done)
{
    status.boundTo = organization.name;
    const Decoder<nscale::OwnAccount> decoder
        = [subject](const RestReply &reply) { return nscale::ownAccount(reply, subject); };
    const Callback<nscale::OwnAccount> found
        = [status, done = std::move(done)](const CloudResult<nscale::OwnAccount> &own) mutable {
              if (own) {
                  status.expires = own->expires;
                  status.canRotate = own->found;
              }
              done(status);
          };
    m_client.get(nscale::below(organization, "/serviceaccounts"_L1), {}, context,
                 decoded<nscale::OwnAccount>(context, decoder, found));
}

void NscaleToken::limits(const Organization &organization, QObject *context,
                         Callback<Capabilities> done)
{
    if (!organization.ready) {
        answerLater<Capabilities>(&m_life, context, notReady(organization), std::move(done));
        return;
    }
    const Decoder<Capabilities> decoder
        = [id = organization.id](const RestReply &reply) { return nscale::limits(reply, id); };
    m_client.get(nscale::below(organization, "/acl"_L1), {}, context,
                 decoded<Capabilities>(context, decoder, std::move(done)));
}

void NscaleToken::account(const Organization &organization, QObject *context,
                          Callback<TokenAccount> done)
{
    findCaller(
        context,
        [this, organization, context, done = std::move(done)](CloudResult<nscale::Caller> who) {
            if (!who) {
                done(Unexpected(std::move(who).error()));
                return;
            }
            TokenAccount account;
            account.id = who->subject;
            account.issuer = m_client.settings().baseUrl.toString();
            if (account.issuer.endsWith(u'/'))
                account.issuer.chop(1);
            const Decoder<bool> decoder = [id = organization.id](const RestReply &reply) {
                return nscale::readsAllProjects(reply, id);
            };
            const Callback<bool> found = [account, done](const CloudResult<bool> &all) mutable {
                account.seesAllProjects = all && *all;
                done(account);
            };
            m_client.get(nscale::below(organization, "/acl"_L1), {}, context,
                         decoded<bool>(context, decoder, found));
        });
}

void NscaleToken::rotate(QObject *context, Callback<Secret> done)
{
    findCaller(context, [this, context, done = std::move(done)](CloudResult<nscale::Caller> who) {
        if (!who) {
            done(Unexpected(std::move(who).error()));
            return;
        }
        if (!who->isService) {
            done(Unexpected(
                notOffered(m_client, u"Only a service account's token can be exchanged"_s)));
            return;
        }
        const QString subject = who->subject;
        findHome(context, [this, context, subject, done](CloudResult<QList<Organization>> home) {
            if (!home)
                done(Unexpected(std::move(home).error()));
            else if (home->isEmpty())
                done(Unexpected(
                    notOffered(m_client, u"The service account belongs to no organization"_s)));
            else
                exchange(subject, home->constFirst(), context, done);
        });
    });
}

void NscaleToken::exchange(const QString &subject, const Organization &organization,
                           QObject *context, Callback<Secret> done)
{
    const ApiPath path
        = nscale::below(organization, "/serviceaccounts"_L1).segment(subject).literal("/rotate"_L1);
    m_client.write(WriteVerb::Post, path, std::nullopt, context,
                   decoded<Secret>(context, &nscale::newToken, std::move(done)));
}

} // namespace groupdesk
