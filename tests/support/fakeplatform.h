#pragma once

#include "fakevalues.h"
#include "platformclient.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QSet>

#include <functional>
#include <memory>
#include <optional>

namespace groupdesk::test {

/// The three platforms without a network: organizations, groups and directories in memory. Answers
/// come through the event loop, or by hand when the test releases them. Lists see the state of the
/// moment they were asked, as over a slow line; writes change it when they are answered. Calls
/// whose context or client is gone are dropped, as Callback promises; a write among them is still
/// applied, because it had left. Writes of a client whose lock is closed are not made: they fail
/// with ReadOnly.
class FakePlatform final : public PlatformFactory
{
public:
    enum class Call {
        Organizations,
        Test,
        List,
        Retrieve,
        Create,
        Remove,
        Directory,
        TokenStatus,
        Limits,
        Account,
        Rotate,
        Open, ///< for editing
        Step, ///< one step of a plan; argument: group id / GroupField as a number
        Order, ///< argument: group id / GroupAction as a number
        CheckTransfer,
        Grants,
        Plan,
        CreateGrant, ///< argument: what of the grant tells it apart: "object/holder/permission"
    };
    struct Request
    {
        Call call = Call::List;
        SourceRef source; ///< without an organization for Organizations and Test
        QString argument; ///< group id, page cursor, name of the draft, or kind of the directory
    };
    /// What becomes of a write that is answered with an error.
    enum class Write {
        Refused,
        Applied,
    };

    FakePlatform();
    ~FakePlatform() override;

    [[nodiscard]] QList<PlatformDescription> platforms() const override { return m_platforms; }
    [[nodiscard]] std::unique_ptr<PlatformClient> open(const Connection &connection) override;

    void addOrganization(const ProfileId &profile, const Organization &organization);
    void removeOrganization(const ProfileId &profile, const OrganizationId &organization);
    /// Replaces the groups of an organization.
    void setGroups(const SourceRef &source, const QList<Group> &groups);
    [[nodiscard]] QList<Group> groups(const SourceRef &source) const;
    void setDirectory(const SourceRef &source, DirectoryKind kind, const Directory &directory);
    void setTokenStatus(const ProfileId &profile, const TokenStatus &status);
    void setLimits(const SourceRef &source, const Capabilities &limits);
    /// Unsupported without one.
    void setAccount(const ProfileId &profile, const TokenAccount &account);
    /// What the next rotations bring; "rotated-token" else.
    void setRotatedToken(const Secret &token) { m_rotated = token; }
    void setGrants(const GroupRef &group, const GrantList &grants);
    [[nodiscard]] GrantList grants(const GroupRef &group) const { return m_grants.value(group); }
    void setPlan(const SourceRef &source, const PlanUsage &plan);
    /// What every later open() says about the fields of \a group.
    void setFieldLimits(const GroupRef &group, const FieldLimits &limits);
    void setItemLimits(const GroupRef &group, GroupField field,
                       const QHash<QString, Limit> &limits);
    void setWarnings(const GroupRef &group, const QList<EditWarning> &warnings);
    /// What actions().limits() says about \a group; nothing: Turso offers all, others nothing.
    void setOrderLimits(const GroupId &group, const Capabilities &limits);
    /// What the next orders come back with; a plain success without a group else.
    void setOrderResult(const OrderResult &result) { m_orderResult = result; }
    void setTransferCheck(const TransferCheck &check) { m_transferCheck = check; }
    /// Groups per page; 0: all on one.
    void setPageSize(int size) { m_pageSize = size; }

    /// From now on calls wait until they are released.
    void hold() { m_holding = true; }
    /// The same, for lists of \a source only.
    void holdLists(const SourceRef &source) { m_heldLists.insert(source); }
    /// Answers everything that waits, and holds no more.
    void releaseAll();
    /// The calls that wait, the oldest first.
    [[nodiscard]] QList<Request> held() const;
    /// Answers the oldest waiting call of this kind, now. False if there is none. Writes are noted
    /// in a journal before they are made: for them the event loop gets a few turns.
    bool release(Call call);
    bool fail(Call call, const CloudError &error, Write write = Write::Refused);
    bool answerList(const CloudResult<GroupPage> &page);
    /// The next call of this kind that is made will fail so, or the one after \a skip others.
    /// Several are used up in turn.
    void failNext(Call call, const CloudError &error, Write write = Write::Refused, int skip = 0);
    /// Every list of \a source fails so, until it is called with nothing.
    void failLists(const SourceRef &source, std::optional<CloudError> error);

    /// Everything that was ever asked.
    [[nodiscard]] const QList<Request> &requests() const { return m_requests; }
    [[nodiscard]] int count(Call call) const;
    /// The tokens of the clients that were opened, in turn; empty for one that had none yet.
    [[nodiscard]] const QList<Secret> &tokens() const { return m_tokens; }
    /// What the clients were opened with, in turn.
    [[nodiscard]] const QList<Connection> &connections() const { return m_connections; }

private:
    class Client;
    class Pending;
    struct Failure
    {
        Call call = Call::List;
        CloudError error;
        Write write = Write::Refused;
        int skip = 0;
    };
    template <class T>
    void enqueue(const Request &request, QObject *client, QObject *context, Callback<T> done,
                 std::function<CloudResult<T>()> outcome);
    [[nodiscard]] std::optional<Failure> nextFailure(const Request &request);
    [[nodiscard]] std::shared_ptr<Pending> take(Call call);
    [[nodiscard]] CloudResult<GroupPage> page(const SourceRef &source,
                                              const std::optional<PageCursor> &cursor) const;
    [[nodiscard]] CloudResult<Group> find(const SourceRef &source, const GroupId &id) const;
    [[nodiscard]] CloudResult<Creation> create(const SourceRef &source, const GroupDraft &draft);
    [[nodiscard]] CloudResult<Removal> remove(const SourceRef &source, const GroupId &id);
    [[nodiscard]] CloudResult<EditBase> editBase(const SourceRef &source, const GroupId &id) const;
    [[nodiscard]] CloudResult<Done> createGrant(const SourceRef &source, const Grant &grant);
    [[nodiscard]] CloudResult<Done> applyStep(const SourceRef &source, const EditStep &step);

    QList<PlatformDescription> m_platforms;
    QHash<ProfileId, QList<Organization>> m_organizations;
    QHash<SourceRef, QList<Group>> m_groups;
    QHash<SourceRef, QHash<int, Directory>> m_directories;
    QHash<GroupRef, GrantList> m_grants;
    QHash<SourceRef, PlanUsage> m_plans;
    QHash<GroupRef, FieldLimits> m_fieldLimits;
    QHash<GroupRef, QHash<GroupField, QHash<QString, Limit>>> m_itemLimits;
    QHash<GroupRef, QList<EditWarning>> m_warnings;
    QHash<GroupId, Capabilities> m_orderLimits;
    OrderResult m_orderResult;
    TransferCheck m_transferCheck;
    QHash<ProfileId, TokenStatus> m_tokenStatus;
    QHash<SourceRef, Capabilities> m_limits;
    QHash<ProfileId, TokenAccount> m_accounts;
    QHash<SourceRef, CloudError> m_listFailures;
    QSet<SourceRef> m_heldLists;
    QList<Failure> m_failures;
    QList<Request> m_requests;
    QList<Secret> m_tokens;
    QList<Connection> m_connections;
    QList<std::shared_ptr<Pending>> m_held;
    QObject m_loop; ///< queued answers die with the fake
    Secret m_rotated = Secret::fromBytes("rotated-token");
    int m_pageSize = 0;
    int m_created = 0;
    bool m_holding = false;
};

} // namespace groupdesk::test
