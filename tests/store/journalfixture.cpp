#include "journalfixture.h"

#include "waitfor.h"

#include <QDirIterator>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace groupdesk::test {
namespace {

QDateTime march(int hour)
{
    return QDateTime(QDate(2026, 3, 1), QTime(hour, 0, 0, 123), Qt::UTC);
}

template <class T, class Call>
StoreResult<T> awaited(const Call &call)
{
    Answer<T, StoreError> answer;
    call(answer.callback());
    if (!answer.wait(60'000))
        qFatal("the journal does not answer");
    return answer.result();
}

template <class T>
T valueOf(const StoreResult<T> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
    return *result;
}

} // namespace

JournalSubject journalSubjectOf(const QString &group)
{
    return {
        .ref = { ProfileId(u"profile-1"_s), OrganizationId(u"org-1"_s), GroupId(u"id-"_s + group) },
        .group = group,
        .organization = u"Acme Incorporated"_s,
        .profile = u"Work account"_s,
        .platform = PlatformId(u"braintrust"_s),
        .endpointClass = EndpointClass::Staging,
    };
}

GroupSnapshot fullSnapshot(const QString &group)
{
    GroupSnapshot snapshot;
    snapshot.id = GroupId(u"id-"_s + group);
    snapshot.name = group;
    snapshot.content.name = group;
    snapshot.content.description = u"\u2068Zoë\u2069 \"quoted\" \\ line\nbreak"_s;
    snapshot.content.protection = false;
    snapshot.content.tags = QList<NscaleTag> { { u"cost"_s, u"centre 7"_s } };
    snapshot.content.lists = {
        { GroupField::Users, { u"user-mona"_s, u"user-noah"_s } },
        { GroupField::Subjects, {} },
        { GroupField::IncludedGroups, { u"id-inner"_s } },
        { GroupField::Roles, { u"role-1"_s } },
        { GroupField::ServiceAccounts, { u"robot"_s } },
        { GroupField::Projects, { u"project-1"_s } },
        { GroupField::Locations, { u"aws-us-east-1"_s } },
    };
    snapshot.unread = { GroupField::Protection, GroupField::Projects };
    snapshot.primaryLocation = u"aws-us-east-1"_s;
    snapshot.containers = { { GroupId(u"id-outer"_s), u"Outer"_s } };
    Grant grant;
    grant.id = GrantId(u"grant-1"_s);
    grant.objectType = u"project"_s;
    grant.objectId = u"project-1"_s;
    grant.permission = u"read"_s;
    grant.restriction = u"experiment"_s;
    grant.group = snapshot.id;
    grant.created = march(9);
    Grant other;
    other.id = GrantId(u"grant-2"_s);
    other.objectType = u"group"_s;
    other.objectId = snapshot.id.toString();
    other.role = RoleId(u"role-2"_s);
    other.user = u"user-mona"_s;
    snapshot.grants = GrantList { { grant }, { other }, false };
    snapshot.grantsUnread = true;
    snapshot.databases = { u"orders"_s, u"invoices"_s };
    snapshot.raw = { { u"id"_s, snapshot.id.toString() },
                     { u"owner"_s, QJsonObject { { u"email"_s, u"mona@example.com"_s } } },
                     { u"big"_s, qint64(9007199254740993) },
                     { u"nothing"_s, QJsonValue() } };
    snapshot.taken = march(11);
    return snapshot;
}

JournalIntent deletionOf(const QString &group, const BatchId &batch)
{
    JournalIntent intent;
    intent.id = newOperationId();
    intent.action = JournalAction::DeleteGroup;
    intent.subject = journalSubjectOf(group);
    intent.batch = batch;
    intent.before = fullSnapshot(group);
    return intent;
}

PlannedRequest deleteRequest(const QString &group)
{
    QUrl url(u"https://api.example.com/v1/group"_s);
    url.setPath(u"/v1/group/id-"_s + group);
    return { "DELETE", url, {} };
}

JournalAnswer acceptedAnswer()
{
    JournalAnswer answer;
    answer.httpStatus = 200;
    answer.traceId = u"trace-1"_s;
    answer.elapsed = std::chrono::milliseconds(50);
    return answer;
}

JournalFixture::JournalFixture()
{
    reopen();
}

JournalFixture::~JournalFixture() = default;

QString JournalFixture::folder() const
{
    return m_folder.filePath(u"journal"_s);
}

QString JournalFixture::path() const
{
    return folder() + "/journal.db"_L1;
}

void JournalFixture::close()
{
    m_file.reset();
}

void JournalFixture::reopen()
{
    close();
    m_file = std::make_unique<JournalFile>(path());
}

StoreResult<Done> JournalFixture::beginBatch(const JournalBatch &batch)
{
    return awaited<Done>(
        [&](auto done) { m_file->beginBatch(batch, &m_context, std::move(done)); });
}

StoreResult<Done> JournalFixture::begin(const JournalIntent &intent, const PlannedRequest &first)
{
    return awaited<Done>(
        [&](auto done) { m_file->begin(intent, first, &m_context, std::move(done)); });
}

StoreResult<Done> JournalFixture::sending(const OperationId &id, const PlannedRequest &request)
{
    return awaited<Done>(
        [&](auto done) { m_file->sending(id, request, &m_context, std::move(done)); });
}

OperationId JournalFixture::deleted(const QString &group, const BatchId &batch,
                                    JournalConclusion::Kind end)
{
    const JournalIntent intent = deletionOf(group, batch);
    valueOf(begin(intent, deleteRequest(group)));
    m_file->answered(intent.id, acceptedAnswer());
    JournalConclusion conclusion;
    conclusion.kind = end;
    m_file->conclude(intent.id, conclusion);
    return intent.id;
}

JournalPage JournalFixture::page(const JournalQuery &query)
{
    return valueOf(awaited<JournalPage>(
        [&](auto done) { m_file->entries(query, &m_context, std::move(done)); }));
}

QStringList JournalFixture::names(const JournalQuery &query)
{
    QStringList names;
    const JournalPage found = page(query);
    for (const JournalEntry &entry : found.entries)
        names.append(entry.intent.subject.group);
    return names;
}

UnfinishedWork JournalFixture::unfinished()
{
    return valueOf(awaited<UnfinishedWork>(
        [&](auto done) { m_file->unfinished(&m_context, std::move(done)); }));
}

JournalCheck JournalFixture::check()
{
    return valueOf(
        awaited<JournalCheck>([&](auto done) { m_file->verify(&m_context, std::move(done)); }));
}

int JournalFixture::forget(const QStringList &marks)
{
    return valueOf(
        awaited<int>([&](auto done) { m_file->forgetPerson(marks, &m_context, std::move(done)); }));
}

int JournalFixture::prune(const QDateTime &before)
{
    return valueOf(
        awaited<int>([&](auto done) { m_file->prune(before, &m_context, std::move(done)); }));
}

QVariant JournalFixture::sql(const QString &sql, const QVariantList &values, int column) const
{
    const QString name = QUuid::createUuid().toString();
    QVariant first;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(path());
        if (!database.open())
            qFatal("%s", qPrintable(database.lastError().text()));
        QSqlQuery query(database);
        if (!query.prepare(sql))
            qFatal("%s", qPrintable(query.lastError().text()));
        for (int index = 0; index < values.size(); ++index)
            query.bindValue(index, values.at(index));
        if (!query.exec())
            qFatal("%s", qPrintable(query.lastError().text()));
        if (query.next())
            first = query.value(column);
    }
    QSqlDatabase::removeDatabase(name);
    return first;
}

bool JournalFixture::isOnDisk(const QByteArray &bytes) const
{
    QDirIterator files(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s", qPrintable(file.errorString()));
        if (file.readAll().toLower().contains(bytes.toLower()))
            return true;
    }
    return false;
}

} // namespace groupdesk::test
