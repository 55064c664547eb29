#include "braintrustorganizations.h"

#include "braintrustdecode.h"
#include "decode.h"
#include "jsonfields.h"
#include "tokenfacts.h"

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

CloudResult<ConnectionReport> reportOf(const braintrust::AllObjects &found)
{
    ConnectionReport report;
    report.elapsed = found.elapsed;
    report.tlsVersion = found.tlsVersion;
    for (const QJsonValue &item : found.objects) {
        const std::optional<Organization> one = braintrust::organization(item.toObject());
        if (!one) {
            CloudError error = found.context;
            error.kind = CloudError::Kind::BadResponse;
            error.reason = u"Organization %1 of the list has no id or no name"_s.arg(
                report.organizations.size() + 1);
            return Unexpected(error);
        }
        report.organizations.append(*one);
    }
    return report;
}

/// Refused or not there, as opposed to a bad key or a server in trouble. A missing right may come
/// as 400 here, as it does for single objects.
bool isRefusal(const CloudError &error)
{
    return error.kind == CloudError::Kind::Forbidden || error.httpStatus == 403
        || error.httpStatus == 404;
}

/// One organization called \a name. Its id is what its groups say, and its name if it has none yet.
CloudResult<ConnectionReport> deduced(const RestReply &reply, const QString &name)
{
    return braintrust::objects(reply).transform([&reply, &name](const QJsonArray &groups) {
        const QJsonObject first = groups.isEmpty() ? QJsonObject() : groups.first().toObject();
        Organization organization;
        organization.name = name;
        organization.id = OrganizationId(json::filledText(first, "org_id"_L1).value_or(name));
        ConnectionReport report;
        report.elapsed = reply.elapsed;
        report.tlsVersion = reply.tlsVersion;
        report.organizations = { organization };
        return report;
    });
}

} // namespace

BraintrustOrganizations::BraintrustOrganizations(RestClient &client,
                                                 std::shared_ptr<const QString> seenOrganization,
                                                 BraintrustToken &token)
    : m_client(client), m_seenOrganization(std::move(seenOrganization)), m_pages(client),
      m_token(token)
{
}

void BraintrustOrganizations::list(QObject *context, Callback<QList<Organization>> done)
{
    find(context, [done = std::move(done)](CloudResult<ConnectionReport> answer) {
        done(std::move(answer).transform(
            [](ConnectionReport &&report) { return std::move(report.organizations); }));
    });
}

void BraintrustOrganizations::test(QObject *context, Callback<ConnectionReport> done)
{
    find(context, [this, context, done = std::move(done)](CloudResult<ConnectionReport> report) {
        if (report)
            addTokenFacts(m_token, NoLimits::Unknown, std::move(report).value(), context, done);
        else
            done(std::move(report));
    });
}

void BraintrustOrganizations::find(QObject *context, Callback<ConnectionReport> done)
{
    const Callback<braintrust::AllObjects> listed
        = [this, context, done = std::move(done)](CloudResult<braintrust::AllObjects> answer) {
              if (answer) {
                  done(reportOf(*answer));
                  return;
              }
              const QString name = *m_seenOrganization;
              if (isRefusal(answer.error()) && !name.isEmpty())
                  deduce(name, answer.error(), context, done);
              else
                  done(Unexpected(std::move(answer).error()));
          };
    m_pages.readAll({ ApiPath("/v1/organization"_L1) }, context, listed);
}

void BraintrustOrganizations::deduce(const QString &name, const CloudError &refusal,
                                     QObject *context, Callback<ConnectionReport> done)
{
    const Decoder<ConnectionReport> decoder
        = [name](const RestReply &reply) { return deduced(reply, name); };
    const Callback<ConnectionReport> answered
        = [refusal, done = std::move(done)](CloudResult<ConnectionReport> answer) {
              if (answer)
                  done(std::move(answer));
              else
                  done(Unexpected(refusal)); // the first refusal is the one that explains
          };
    m_client.get(ApiPath("/v1/group"_L1), braintrust::listQuery(1, name, std::nullopt), context,
                 decoded<ConnectionReport>(context, decoder, answered));
}

} // namespace groupdesk
