#pragma once

#include "braintrustpages.h"
#include "insight.h"
#include "restclient.h"

#include <QObject>

#include <memory>

namespace groupdesk {

/// What Braintrust's groups may do. It says nothing about plans.
class BraintrustInsight final : public InsightService
{
public:
    explicit BraintrustInsight(RestClient &client) : m_client(client), m_pages(client) { }

    /// The list about the group itself, and the one of the whole organization. The latter takes a
    /// right at the level of the organization, and older servers do not have it. Without it the
    /// lists of the organization and of its projects are asked for one by one, at most a hundred of
    /// the latter; single experiments, datasets and prompts are not, so the result is not complete.
    /// The refusal if not a single list could be read. BadArgument if \a group is not a UUID.
    void grants(const Organization &organization, const GroupId &group, QObject *context,
                Callback<GrantList> done) override;
    /// Unsupported.
    void plan(const Organization &organization, QObject *context,
              Callback<PlanUsage> done) override;

private:
    struct Search;
    using SearchPtr = std::shared_ptr<Search>;
    void settle(const SearchPtr &search, QObject *context);
    void findProjects(const SearchPtr &search, QObject *context);
    void askNext(const SearchPtr &search, QObject *context);
    void take(const SearchPtr &search, QObject *context,
              const CloudResult<braintrust::AllObjects> &list);

    RestClient &m_client;
    braintrust::Pages m_pages;
    QObject m_life; ///< what an answer made here must not outlive
};

} // namespace groupdesk
