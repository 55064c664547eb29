#pragma once

#include "openedclient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace groupdesk::test {

/// A UUID in which \a number is easily found.
[[nodiscard]] QByteArray uuid(int number);
[[nodiscard]] QString uuidText(int number);
[[nodiscard]] QStringList uuidTexts(int first, int count);

/// The group \a number of Acme as it is read by its id: with \a extra after id, org_id and name.
[[nodiscard]] QByteArray braintrustGroup(int number, const QByteArray &name,
                                         const QByteArray &extra);
/// The lists of a group, with a comma before them.
[[nodiscard]] QByteArray memberLists(const QList<int> &users, const QList<int> &groups);

[[nodiscard]] QJsonObject objectOf(const QByteArray &json);

/// A client on a scripted network, and the organization Acme.
class BraintrustDesk final
{
public:
    /// Opens the group 1 for editing: \a group is what its own address answers, \a others are the
    /// groups of the list besides it.
    [[nodiscard]] CloudResult<EditBase> open(const QByteArray &group,
                                             const QByteArrayList &others = {});
    /// The same, but the list of all groups is answered with \a status and \a body.
    [[nodiscard]] CloudResult<EditBase> openAlone(const QByteArray &group, int status,
                                                  const QByteArray &body = "{}");
    [[nodiscard]] CloudResult<EditPlan> plan(const EditBase &base,
                                             const GroupContent &wanted) const;
    /// The only step of a plan that must succeed.
    [[nodiscard]] EditStep step(const EditBase &base, const GroupContent &wanted) const;
    /// The answer to \a step; what the network replies must be expected before.
    [[nodiscard]] CloudResult<Done> send(const EditStep &step);

    OpenedClient braintrust { QStringLiteral("braintrust") };
    Organization acme = organizationOf(uuidText(0xacce), QStringLiteral("Acme Corp"));
    static constexpr auto groupPath = "/v1/group/00000000-0000-4000-8000-000000000001";
    static constexpr auto listPath = "/v1/group?limit=200&org_name=Acme%20Corp";

private:
    [[nodiscard]] CloudResult<EditBase> answer();
};

} // namespace groupdesk::test
