#pragma once

#include "callback.h"
#include "connection.h"
#include "connectionreport.h"
#include "directory.h"
#include "grantwriting.h"
#include "group.h"
#include "groupaction.h"
#include "groupbatch.h"
#include "groupdraft.h"
#include "groupediting.h"
#include "ids.h"
#include "insight.h"
#include "organization.h"
#include "plannedrequest.h"
#include "platform.h"
#include "profile.h"
#include "secret.h"

#include <QList>
#include <QString>

#include <memory>
#include <optional>

class QObject;

/// \file What a platform can do, as narrow interfaces. Every call takes a context object and
/// follows the rules of Callback: asynchronous, exactly once, silent when the context dies. All of
/// it lives on the thread of the user interface; large answers are decoded elsewhere by the
/// implementation.

namespace groupdesk {

/// Where the next page of a list starts; opaque, made by the service that reads it.
using PageCursor = StrongId<struct PageCursorTag>;

/// One answer to a list call.
struct GroupPage
{
    GroupBatch groups;
    std::optional<PageCursor> next; ///< no value: this was the last page
};

/// What a create call came back with.
struct Creation
{
    enum class Outcome {
        Created,
        /// The platform answered with success but returned a group that was already there,
        /// unchanged (Braintrust, see its header x-bt-found-existing). Nothing was created.
        FoundExisting,
    };
    Outcome outcome = Outcome::Created;
    Group group;
};

/// What a delete call came back with.
struct Removal
{
    std::optional<QDateTime> deletedAt; ///< UTC, where the platform says so (Braintrust)
};

class GroupService
{
public:
    virtual ~GroupService();

    /// One page of the organization's groups; \a cursor has no value for the first. CursorLost
    /// means: start again at the first page, once.
    virtual void list(const Organization &organization, const std::optional<PageCursor> &cursor,
                      QObject *context, Callback<GroupPage> done)
        = 0;
    virtual void retrieve(const Organization &organization, const GroupId &group, QObject *context,
                          Callback<Group> done)
        = 0;
    /// Sent at most once. An error with outcomeUnknown means that the group may exist now.
    virtual void create(const Organization &organization, const GroupDraft &draft, QObject *context,
                        Callback<Creation> done)
        = 0;
    /// Sent at most once. An error with outcomeUnknown means that the group may be gone now.
    virtual void remove(const Organization &organization, const GroupId &group, QObject *context,
                        Callback<Removal> done)
        = 0;

protected:
    GroupService() = default;
    Q_DISABLE_COPY_MOVE(GroupService)
};

class OrganizationService
{
public:
    virtual ~OrganizationService();

    /// Every organization the token can see, in the platform's order.
    virtual void list(QObject *context, Callback<QList<Organization>> done) = 0;
    /// Reaches the platform, checks the token, and says what it found.
    virtual void test(QObject *context, Callback<ConnectionReport> done) = 0;

protected:
    OrganizationService() = default;
    Q_DISABLE_COPY_MOVE(OrganizationService)
};

class DirectoryService
{
public:
    virtual ~DirectoryService();

    /// Everything of \a kind the organization has, sorted by name. Unsupported (without asking the
    /// network) if the platform has no such thing.
    virtual void fetch(const Organization &organization, DirectoryKind kind, QObject *context,
                       Callback<Directory> done)
        = 0;

protected:
    DirectoryService() = default;
    Q_DISABLE_COPY_MOVE(DirectoryService)
};

/// What the platform says about the token and what it may do.
class TokenService
{
public:
    virtual ~TokenService();

    virtual void status(QObject *context, Callback<TokenStatus> done) = 0;
    /// What the token is known not to be allowed in \a organization. Empty where the platform does
    /// not say.
    virtual void limits(const Organization &organization, QObject *context,
                        Callback<Capabilities> done)
        = 0;
    /// Whom the token belongs to in \a organization. Unsupported, without asking the network, where
    /// the platform has no call that says it.
    virtual void account(const Organization &organization, QObject *context,
                         Callback<TokenAccount> done)
        = 0;
    /// Exchanges the token for a new one; the old one ends at once. Unsupported unless
    /// TokenStatus::canRotate. Sent at most once; with outcomeUnknown the new token may be lost.
    virtual void rotate(QObject *context, Callback<Secret> done) = 0;

protected:
    TokenService() = default;
    Q_DISABLE_COPY_MOVE(TokenService)
};

/// An opened profile. Destroying it abandons the calls in flight; their callbacks are not called.
class PlatformClient
{
public:
    virtual ~PlatformClient();

    [[nodiscard]] virtual OrganizationService &organizations() = 0;
    [[nodiscard]] virtual GroupService &groups() = 0;
    [[nodiscard]] virtual DirectoryService &directory() = 0;
    [[nodiscard]] virtual TokenService &token() = 0;
    [[nodiscard]] virtual EditService &editing() = 0;
    [[nodiscard]] virtual GroupActionService &actions() = 0;
    [[nodiscard]] virtual InsightService &insight() = 0;
    [[nodiscard]] virtual GrantWriteService &grantWriting() = 0;
    [[nodiscard]] virtual const RequestPreview &preview() const = 0;

protected:
    PlatformClient() = default;
    Q_DISABLE_COPY_MOVE(PlatformClient)
};

/// Opens profiles. The only thing that knows every platform.
class PlatformFactory
{
public:
    virtual ~PlatformFactory();

    [[nodiscard]] virtual QList<PlatformDescription> platforms() const = 0;
    /// Null if the profile's platform is not one of platforms().
    [[nodiscard]] virtual std::unique_ptr<PlatformClient> open(const Connection &connection) = 0;

protected:
    PlatformFactory() = default;
    Q_DISABLE_COPY_MOVE(PlatformFactory)
};

} // namespace groupdesk
