#pragma once

#include "editjob.h"
#include "fakeplatform.h"
#include "recordfixture.h"
#include "waitfor.h"

#include <QHash>
#include <QPointer>

#include <functional>
#include <memory>

namespace groupdesk::test {

/// Stands before an editing service and has the quirks that platforms have: it shows changes late,
/// and steps fail in turn.
class QuirkyEditing final : public EditService
{
public:
    struct Failure
    {
        CloudError error;
        FakePlatform::Write write = FakePlatform::Write::Refused;
    };

    QuirkyEditing(FakePlatform &platform, EditService &real)
        : m_platform(platform), m_real(real) { }

    void open(const Organization &organization, const GroupId &group, QObject *context,
              Callback<EditBase> done) override
    {
        ++opens;
        const bool stale = sent > 0 && staleLooks > 0 && before && before->group.id == group;
        if (stale)
            --staleLooks;
        m_real.open(organization, group, context,
                    [this, stale, done = std::move(done)](const CloudResult<EditBase> &base) {
                        if (base && sent == 0)
                            before = *base;
                        done(readable(stale ? CloudResult<EditBase>(*before) : base));
                    });
    }
    CloudResult<EditPlan> plan(const Organization &organization, const EditBase &base,
                               const GroupContent &wanted) const override
    {
        GroupContent kept = wanted;
        if (!dropped.isEmpty()) {
            kept.lists[GroupField::Subjects].removeIf(
                [this](const QString &item) { return dropped.contains(item); });
        }
        return m_real.plan(organization, base, kept);
    }
    void send(const EditStep &step, QObject *context, Callback<Done> done) override
    {
        if (failures.contains(sent))
            m_platform.failNext(FakePlatform::Call::Step, failures.value(sent).error,
                                failures.value(sent).write);
        if (blindAfter == sent)
            m_platform.hold();
        ++sent;
        m_real.send(step, context, std::move(done));
    }

    int opens = 0;
    int sent = 0;
    int staleLooks = 0; ///< so many looks after the first step show what was there before
    int blindAfter = -1; ///< everything from this step on is answered by hand
    QHash<int, Failure> failures; ///< by the number of the step, from 0
    QStringList dropped; ///< subjects that this server cannot keep
    std::optional<GroupField> unread; ///< a list that cannot be read …
    int unreadFrom = 0; ///< … from that step on
    std::optional<EditBase> before;

private:
    [[nodiscard]] CloudResult<EditBase> readable(CloudResult<EditBase> base) const
    {
        if (base && unread && sent >= unreadFrom) {
            base->content.lists.remove(*unread);
            base->unread.insert(*unread, makeError(CloudError::Kind::Forbidden, 403));
        }
        return base;
    }

    FakePlatform &m_platform;
    EditService &m_real;
};

/// One group, opened in an editor, and the job that saves what was changed there.
class EditJobFixture
{
public:
    explicit EditJobFixture(const Group &group)
        : client(platform.open(Connection::open(
            makeProfile(QStringLiteral("p"), QStringLiteral("First")), Secret::fromBytes("t")))),
          editing(platform, client->editing()), id(group.id)
    {
        platform.setGroups(source, { group });
        platform.setDirectory(source, DirectoryKind::Projects, {});
        request.base = request.wanted = now();
    }

    /// Braintrust: described as "old", with the people u1 and u2 in it.
    [[nodiscard]] static Group people()
    {
        Group group = makeGroup(QStringLiteral("g"), QStringLiteral("alpha"));
        group.description = QStringLiteral("old");
        BraintrustDetails details;
        details.memberUsers
            = QList<UserId> { UserId(QStringLiteral("u1")), UserId(QStringLiteral("u2")) };
        details.memberGroups = QList<GroupId> {};
        group.details = details;
        return group;
    }
    /// Turso: its id is its name.
    [[nodiscard]] static Group databases()
    {
        Group group = makeGroup(QStringLiteral("alpha"), QStringLiteral("alpha"));
        group.deleteProtection = false;
        group.details = TursoDetails {};
        return group;
    }

    /// What the platform has now.
    [[nodiscard]] GroupContent now(const GroupId &of = {})
    {
        Answer<EditBase> answer;
        QObject context;
        client->editing().open(organization, of.isEmpty() ? id : of, &context, answer.callback());
        if (!answer.wait() || !answer.result())
            qFatal("the group cannot be read");
        return answer.result()->content;
    }
    /// Somebody else changes the group.
    void changeAtPlatform(const std::function<void(Group &)> &change)
    {
        QList<Group> groups = platform.groups(source);
        change(groups.first());
        platform.setGroups(source, groups);
    }
    void start()
    {
        outcomes.clear();
        progress = 0;
        editing.opens = editing.sent = 0;
        job = new EditJob(
            editing, organization, id, request,
            { { std::chrono::milliseconds(0), 4 }, makeRecord(journal, JournalAction::EditGroup) },
            &owner);
        QObject::connect(job, &EditJob::finished, &owner,
                         [this](const EditOutcome &outcome) { outcomes.append(outcome); });
        QObject::connect(job, &EditJob::progressed, &owner, [this] { ++progress; });
        job->start();
    }
    [[nodiscard]] bool finish()
    {
        return waitUntil([this] { return !outcomes.isEmpty() && !job; }) && outcomes.size() == 1;
    }
    /// Waits for the next look, and lets it fail.
    [[nodiscard]] bool failLook(const CloudError &error)
    {
        return waitUntil([this] { return !platform.held().isEmpty(); })
            && platform.fail(FakePlatform::Call::Open, error);
    }
    [[nodiscard]] bool run()
    {
        start();
        return finish();
    }
    [[nodiscard]] const EditOutcome &outcome() const { return outcomes.constFirst(); }
    [[nodiscard]] EditOutcome::Kind kind() const { return outcome().kind; }

    const SourceRef source { ProfileId(QStringLiteral("p")),
                             OrganizationId(QStringLiteral("acme")) };
    const Organization organization
        = makeOrganization(QStringLiteral("acme"), QStringLiteral("Acme"));
    FakePlatform platform;
    MemoryJournal journal;
    std::unique_ptr<PlatformClient> client;
    QuirkyEditing editing;
    GroupId id;
    EditRequest request;
    QObject owner;
    QPointer<EditJob> job;
    QList<EditOutcome> outcomes;
    int progress = 0;
};

} // namespace groupdesk::test
