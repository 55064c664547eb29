#include "tursotransfer.h"

#include "decode.h"
#include "tursoaccountdecode.h"
#include "tursodecode.h"
#include "tursoolderroute.h"
#include "tursoorderdecode.h"

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace groupdesk::turso {
namespace {

using Obstacle = TransferCheck::Obstacle;

/// The role only the vendor's documentation of transfers is about; other words are not judged.
bool isTooLow(const QString &role)
{
    return role == "member"_L1 || role == "viewer"_L1;
}

/// What is found out, and the end of it.
struct Look
{
    QString groupName;
    TransferCheck check;
    Callback<TransferCheck> done;
    std::optional<CloudResult<GroupPage>> groups;
    bool hasRole = false; ///< or it could not be read

    void endIfComplete()
    {
        if (!groups || !hasRole)
            return;
        const Callback<TransferCheck> answer = std::move(done); // it may destroy who asked
        answer(verdict());
    }

private:
    [[nodiscard]] CloudResult<TransferCheck> verdict() const
    {
        TransferCheck result = check;
        if (!*groups) {
            const CloudError &error = groups->error();
            if (error.kind == CloudError::Kind::Forbidden)
                result.obstacle = Obstacle::NotAMember;
            else if (error.kind == CloudError::Kind::NotFound)
                result = { Obstacle::NoSuchOrganization, {}, {} };
            else
                return Unexpected(error);
            return result;
        }
        if (isTooLow(check.role))
            result.obstacle = Obstacle::RoleTooLow;
        else if (isTaken())
            result.obstacle = Obstacle::NameTaken;
        return result;
    }
    [[nodiscard]] bool isTaken() const
    {
        const GroupBatch &there = (*groups)->groups;
        return std::any_of(there.cbegin(), there.cend(),
                           [this](const Group &group) { return group.name == groupName; });
    }
};

using LookPtr = std::shared_ptr<Look>;

void askRole(RestClient &client, const LookPtr &look, QObject *context)
{
    const auto end = [look](const CloudResult<QString> &role) {
        look->check.role = role.value_or(QString());
        look->hasRole = true;
        look->endIfComplete();
    };
    const ApiPath members = below(Root::Organization, look->check.target, "/members"_L1);
    const auto askMembers = [&client, members, context, end](const CloudResult<QString> &user) {
        if (!user || user->isEmpty()) {
            end(QString());
            return;
        }
        const Decoder<QString> decoder
            = [user = *user](const RestReply &reply) { return roleOf(reply, user); };
        client.get(members, {}, context, decoded<QString>(context, decoder, end));
    };
    getOrOlder<QString>(client, ApiPath("/v1/user"_L1), ApiPath("/v1/current-user"_L1), &userName,
                        context, askMembers);
}

void askTarget(RestClient &client, const LookPtr &look, QObject *context)
{
    const Organization &target = look->check.target;
    const Decoder<GroupPage> decoder
        = [id = target.id](const RestReply &reply) { return groups(reply, id); };
    client.get(groupsPath(Root::Organization, target), {}, context,
               decoded<GroupPage>(context, decoder, [look](CloudResult<GroupPage> page) {
                   look->groups = std::move(page);
                   look->endIfComplete();
               }));
    askRole(client, look, context);
}

bool mayNotList(const CloudError &error)
{
    return error.httpStatus == 403 || isMissingRoute(error);
}

} // namespace

void lookAtTarget(const IntendedTransfer &transfer, QObject *context, Callback<TransferCheck> done)
{
    const auto look = std::make_shared<Look>();
    look->groupName = transfer.groupName;
    look->done = std::move(done);
    const auto judge = [&client = transfer.client, target = transfer.target,
                        fromPersonal = transfer.from == Root::Personal, look,
                        context](const CloudResult<QList<Organization>> &all) {
        if (!all && !mayNotList(all.error())) {
            look->done(Unexpected(all.error()));
            return;
        }
        look->check.target.id = target;
        look->check.target.name = target.toString();
        if (all) {
            const auto found
                = std::find_if(all->cbegin(), all->cend(),
                               [&target](const Organization &one) { return one.id == target; });
            if (found == all->cend()) {
                look->done(TransferCheck { Obstacle::NoSuchOrganization, {}, {} });
                return;
            }
            look->check.target = *found;
            if (fromPersonal && isPersonal(*found)) {
                look->check.obstacle = Obstacle::SameOrganization;
                look->done(look->check);
                return;
            }
        }
        askTarget(client, look, context);
    };
    transfer.organizations.list(context, judge);
}

} // namespace groupdesk::turso
