#include "nscaleorganizations.h"

#include "decode.h"
#include "nscaledecode.h"
#include "nscalepaths.h"
#include "tokenfacts.h"

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

ConnectionReport reportOf(const RestReply &reply)
{
    ConnectionReport report;
    report.elapsed = reply.elapsed;
    report.tlsVersion = reply.tlsVersion;
    return report;
}

CloudResult<ConnectionReport> userReport(const RestReply &reply)
{
    return nscale::userInfo(reply).transform([&reply](QString &&name) {
        ConnectionReport report = reportOf(reply);
        report.signedInAs = std::move(name);
        return report;
    });
}

} // namespace

void NscaleOrganizations::list(QObject *context, Callback<QList<Organization>> done)
{
    m_client.get(nscale::organizationsPath(), {}, context,
                 decoded<QList<Organization>>(context, &nscale::organizations, std::move(done)));
}

void NscaleOrganizations::test(QObject *context, Callback<ConnectionReport> done)
{
    askWhoAndWhere(
        context, [this, context, done = std::move(done)](CloudResult<ConnectionReport> report) {
            if (report)
                addTokenFacts(m_token, NoLimits::Allowed, std::move(report).value(), context, done);
            else
                done(std::move(report));
        });
}

void NscaleOrganizations::askWhoAndWhere(QObject *context, Callback<ConnectionReport> done)
{
    const Callback<ConnectionReport> asked
        = [this, context, done = std::move(done)](CloudResult<ConnectionReport> user) {
              const bool missing
                  = !user && (user.error().httpStatus == 404 || user.error().httpStatus == 405);
              if (user)
                  addOrganizations(*user, context, done);
              else if (missing)
                  addOrganizations(std::nullopt, context, done);
              else
                  done(std::move(user));
          };
    m_client.get(ApiPath("/oauth2/v2/userinfo"_L1), {}, context,
                 decoded<ConnectionReport>(context, &userReport, asked));
}

void NscaleOrganizations::addOrganizations(const std::optional<ConnectionReport> &user,
                                           QObject *context, Callback<ConnectionReport> done)
{
    const Decoder<ConnectionReport> decoder = [user](const RestReply &reply) {
        return nscale::organizations(reply).transform([&](QList<Organization> &&found) {
            ConnectionReport report = user.value_or(reportOf(reply));
            report.organizations = std::move(found);
            return report;
        });
    };
    m_client.get(nscale::organizationsPath(), {}, context,
                 decoded<ConnectionReport>(context, decoder, std::move(done)));
}

} // namespace groupdesk
