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
    enum class Editing {
        Offered,
        NotOffered, ///< its groups cannot be edited either
    };
    explicit NoActions(const RestClient &client, Editing editing = Editing::Offered)
        : m_client(client), m_editing(editing)
    {
    }

    [[nodiscard]] Capabilities limits(const Group &group) const override;
    void checkTransfer(const Organization &organization, const Group &group,
                       const OrganizationId &target, QObject *context,
                       Callback<TransferCheck> done) override;
    void perform(const Organization &organization, const GroupId &group, const GroupOrder &order,
                 QObject *context, Callback<OrderResult> done) override;

private:
    const RestClient &m_client;
    Editing m_editing;
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

class NoEditing final : public EditService
{
public:
    explicit NoEditing(const RestClient &client) : m_client(client) { }

    void open(const Organization &organization, const GroupId &group, QObject *context,
              Callback<EditBase> done) override;
    [[nodiscard]] CloudResult<EditPlan> plan(const Organization &organization, const EditBase &base,
                                             const GroupContent &wanted) const override;
    void send(const EditStep &step, QObject *context, Callback<Done> done) override;

private:
    const RestClient &m_client;
    QObject m_life;
};

class NoPreview final : public RequestPreview
{
public:
    [[nodiscard]] QList<PlannedRequest> retrieve(const Organization &,
                                                 const GroupId &) const override
    {
        return {};
    }
    [[nodiscard]] QList<PlannedRequest> create(const Organization &,
                                               const GroupDraft &) const override
    {
        return {};
    }
    [[nodiscard]] QList<PlannedRequest> remove(const Organization &, const GroupId &) const override
    {
        return {};
    }
    [[nodiscard]] QList<PlannedRequest> perform(const Organization &, const GroupId &,
                                                const GroupOrder &) const override
    {
        return {};
    }
};

/// The limits of a platform whose groups take none of the orders in GroupOrder.
[[nodiscard]] Capabilities noOrders();

} // namespace groupdesk
