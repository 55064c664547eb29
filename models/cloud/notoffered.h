#pragma once

#include "platformclient.h"
#include "restclient.h"

#include <QObject>

/// \file The services of platforms that have no such thing: they say so, and send nothing.

namespace groupdesk {

/// For platforms whose groups take no orders.
class NoActions final : public GroupActionService
{
public:
    explicit NoActions(const RestClient &client) : m_client(client) { }

    [[nodiscard]] Capabilities limits(const Group &group) const override;
    void checkTransfer(const Organization &organization, const Group &group,
                       const OrganizationId &target, QObject *context,
                       Callback<TransferCheck> done) override;
    void perform(const Organization &organization, const GroupId &group, const GroupOrder &order,
                 QObject *context, Callback<OrderResult> done) override;

private:
    const RestClient &m_client;
    QObject m_life; ///< what an answer made here must not outlive
};

/// For platforms without grants and plans that could be asked for.
class NoInsight final : public InsightService
{
public:
    explicit NoInsight(const RestClient &client) : m_client(client) { }

    void grants(const Organization &organization, const GroupId &group, QObject *context,
                Callback<GrantList> done) override;
    void plan(const Organization &organization, QObject *context,
              Callback<PlanUsage> done) override;

private:
    const RestClient &m_client;
    QObject m_life;
};

/// For platforms without grants that could be made.
class NoGrantWriting final : public GrantWriteService
{
public:
    explicit NoGrantWriting(const RestClient &client) : m_client(client) { }

    [[nodiscard]] CloudResult<PlannedRequest> plannedCreate(const Organization &organization,
                                                            const Grant &grant) const override;
    void create(const Organization &organization, const Grant &grant, QObject *context,
                Callback<Done> done) override;

private:
    const RestClient &m_client;
    QObject m_life;
};

} // namespace groupdesk
