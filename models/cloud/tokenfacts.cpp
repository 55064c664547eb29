#include "tokenfacts.h"

#include <memory>
#include <utility>

namespace groupdesk {
namespace {

constexpr qsizetype mostOrganizations = 8;

struct Gathering
{
    NoLimits noLimits;
    ConnectionReport report;
    Callback<ConnectionReport> done;
    qsizetype open = 0;
};

void finish(const std::shared_ptr<Gathering> &all)
{
    const auto done = std::move(all->done);
    done(std::move(all->report));
}

void addLimits(TokenService &token, QObject *context, const std::shared_ptr<Gathering> &all)
{
    const auto asked = all->report.organizations.mid(0, mostOrganizations);
    all->open = asked.size();
    if (asked.isEmpty()) {
        finish(all);
        return;
    }
    for (const Organization &organization : asked) {
        token.limits(organization, context,
                     [all, id = organization.id](const CloudResult<Capabilities> &limits) {
                         if (limits && (!limits->isEmpty() || all->noLimits == NoLimits::Allowed))
                             all->report.limits.insert(id, *limits);
                         if (--all->open == 0)
                             finish(all);
                     });
    }
}

} // namespace

void addTokenFacts(TokenService &token, NoLimits noLimits, ConnectionReport report,
                   QObject *context, Callback<ConnectionReport> done)
{
    const auto all
        = std::make_shared<Gathering>(Gathering { noLimits, std::move(report), std::move(done) });
    token.status(context, [&token, context, all](const CloudResult<TokenStatus> &status) {
        if (status)
            all->report.token = *status;
        addLimits(token, context, all);
    });
}

} // namespace groupdesk
