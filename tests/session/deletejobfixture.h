#pragma once

#include "deletejob.h"
#include "fakeplatform.h"
#include "memoryjournal.h"

#include <QSignalSpy>

#include <memory>

namespace groupdesk::test {

/// What a session is to a job: owns a client, and takes it along when it ends.
class ClientOwner final : public QObject
{
public:
    ClientOwner(FakePlatform &platform, const QString &profile)
        : client(
            platform.open(Connection::open(makeProfile(profile, profile), Secret::fromBytes("t"))))
    {
    }
    std::unique_ptr<PlatformClient> client;
};

/// A job over the profiles "p" and "q", each with the organization "acme" and the groups a, b, c …
class DeleteJobFixture
{
public:
    using State = DeleteItem::State;

    explicit DeleteJobFixture(int groupCount = 3)
    {
        for (const QString &profile : { QStringLiteral("p"), QStringLiteral("q") }) {
            owners.insert(profile, new ClientOwner(platform, profile));
            QList<Group> groups;
            for (const QString &id : ids(groupCount))
                groups << makeGroup(id, id);
            platform.setGroups(source(profile), groups);
        }
    }
    ~DeleteJobFixture()
    {
        job.reset();
        qDeleteAll(owners);
    }
    Q_DISABLE_COPY_MOVE(DeleteJobFixture)

    [[nodiscard]] static SourceRef source(const QString &profile)
    {
        return { ProfileId(profile), OrganizationId(QStringLiteral("acme")) };
    }
    /// a, b, c …
    [[nodiscard]] static QStringList ids(int count)
    {
        QStringList all;
        for (int number = 0; number < count; ++number)
            all << QString(QChar(u'a' + number));
        return all;
    }
    [[nodiscard]] QList<DeleteTarget> targets(const QStringList &groups,
                                              const QString &profile = QStringLiteral("p"))
    {
        QList<DeleteTarget> all;
        ClientOwner *owner = owners.value(profile);
        for (const QString &id : groups) {
            DeleteTarget target;
            target.ref = { source(profile).profile, source(profile).organization, GroupId(id) };
            target.organization = makeOrganization(QStringLiteral("acme"), QStringLiteral("Acme"));
            target.name = id;
            target.client = owner->client.get();
            target.owner = owner;
            target.subject.ref = target.ref;
            target.subject.group = id;
            target.before.name = id;
            all.append(target);
        }
        return all;
    }
    void make(const QList<DeleteTarget> &all, EditJob::Patience patience = { {}, 1 })
    {
        job = std::make_unique<DeleteJob>(all, journal, patience, nullptr);
        finished = std::make_unique<QSignalSpy>(job.get(), &DeleteJob::finished);
        changed = std::make_unique<QSignalSpy>(job.get(), &DeleteJob::itemChanged);
    }
    [[nodiscard]] QList<State> states() const
    {
        QList<State> all;
        for (const DeleteItem &item : job->items())
            all << item.state;
        return all;
    }
    /// What the requests of this kind were about, in turn.
    [[nodiscard]] QStringList asked(FakePlatform::Call call) const
    {
        QStringList all;
        for (const FakePlatform::Request &request : platform.requests()) {
            if (request.call == call)
                all << request.argument;
        }
        return all;
    }
    /// How the operations about these groups ended, in the order of the notes.
    [[nodiscard]] QList<std::optional<JournalConclusion::Kind>> ends() const
    {
        QList<std::optional<JournalConclusion::Kind>> all;
        for (const JournalEntry &entry : journal.all())
            all << (entry.conclusion ? std::optional(entry.conclusion->kind) : std::nullopt);
        return all;
    }
    [[nodiscard]] QStringList notedGroups() const
    {
        QStringList all;
        for (const JournalEntry &entry : journal.all())
            all << entry.intent.subject.group;
        return all;
    }

    FakePlatform platform;
    MemoryJournal journal;
    QHash<QString, ClientOwner *> owners;
    std::unique_ptr<DeleteJob> job;
    std::unique_ptr<QSignalSpy> finished;
    std::unique_ptr<QSignalSpy> changed;
};

} // namespace groupdesk::test
