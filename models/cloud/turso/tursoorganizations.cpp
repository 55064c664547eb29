#include "tursoorganizations.h"

#include "decode.h"
#include "servicecall.h"
#include "tokenfacts.h"
#include "tursoaccountdecode.h"
#include "tursodecode.h"
#include "tursoolderroute.h"

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

Organization personalAccount()
{
    Organization organization;
    organization.id = OrganizationId(u"personal"_s);
    organization.name = u"Personal account"_s;
    organization.detail = u"personal"_s;
    return organization;
}

ConnectionReport reportOf(const RestReply &reply)
{
    ConnectionReport report;
    report.elapsed = reply.elapsed;
    report.tlsVersion = reply.tlsVersion;
    return report;
}

CloudResult<ConnectionReport> userReport(const RestReply &reply)
{
    return turso::userName(reply).transform([&reply](QString &&name) {
        ConnectionReport report = reportOf(reply);
        report.signedInAs = std::move(name);
        return report;
    });
}

CloudResult<ConnectionReport> organizationsReport(const RestReply &reply)
{
    return turso::organizations(reply).transform([&reply](QList<Organization> &&found) {
        ConnectionReport report = reportOf(reply);
        report.organizations = std::move(found);
        return report;
    });
}

/// Only whether the personal groups can be read.
CloudResult<ConnectionReport> personalReport(const RestReply &reply)
{
    return turso::groups(reply, personalAccount().id).transform([&reply](GroupPage &&) {
        ConnectionReport report = reportOf(reply);
        report.organizations = { personalAccount() };
        return report;
    });
}

} // namespace

TursoOrganizations::TursoOrganizations(RestClient &client, turso::Root root, TursoToken &token)
    : m_client(client), m_root(root), m_token(token)
{
}

void TursoOrganizations::list(QObject *context, Callback<QList<Organization>> done)
{
    if (m_root == turso::Root::Personal) {
        const QList<Organization> only { personalAccount() };
        answerLater<QList<Organization>>(&m_life, context, only, std::move(done));
        return;
    }
    askOrganizations(context, [done = std::move(done)](CloudResult<ConnectionReport> answer) {
        done(std::move(answer).transform(
            [](ConnectionReport &&report) { return std::move(report.organizations); }));
    });
}

void TursoOrganizations::test(QObject *context, Callback<ConnectionReport> done)
{
    askWhoAndWhere(
        context, [this, context, done = std::move(done)](CloudResult<ConnectionReport> report) {
            if (report)
                addTokenFacts(m_token, NoLimits::Unknown, std::move(report).value(), context, done);
            else
                done(Unexpected(m_token.explained(std::move(report).error())));
        });
}

void TursoOrganizations::askWhoAndWhere(QObject *context, Report done)
{
    askUser(context, [this, context, done = std::move(done)](CloudResult<ConnectionReport> user) {
        const bool mayNotAsk
            = !user && (user.error().httpStatus == 403 || turso::isMissingRoute(user.error()));
        if (!user && !mayNotAsk) {
            done(std::move(user));
            return;
        }
        if (user && m_root == turso::Root::Personal) {
            user->organizations = { personalAccount() };
            done(std::move(user));
            return;
        }
        const auto join = [user, done](CloudResult<ConnectionReport> answer) {
            if (answer && user) {
                const QList<Organization> found = std::move(answer->organizations);
                *answer = *user;
                answer->organizations = found;
            }
            done(std::move(answer));
        };
        if (m_root == turso::Root::Personal)
            ask(turso::groupsPath(m_root, personalAccount()), &personalReport, context, join);
        else
            askOrganizations(context, join);
    });
}

void TursoOrganizations::ask(const ApiPath &path,
                             CloudResult<ConnectionReport> (*decode)(const RestReply &),
                             QObject *context, Report done)
{
    m_client.get(path, {}, context, decoded<ConnectionReport>(context, decode, std::move(done)));
}

void TursoOrganizations::askUser(QObject *context, Report done)
{
    // The API reference has /v1/user; the vendor's command line still asks the older route.
    turso::getOrOlder<ConnectionReport>(m_client, ApiPath("/v1/user"_L1),
                                        ApiPath("/v1/current-user"_L1), &userReport, context,
                                        std::move(done));
}

void TursoOrganizations::askOrganizations(QObject *context, Report done)
{
    turso::getOrOlder<ConnectionReport>(m_client, ApiPath("/v2/organizations"_L1),
                                        ApiPath("/v1/organizations"_L1), &organizationsReport,
                                        context, std::move(done));
}

} // namespace groupdesk
