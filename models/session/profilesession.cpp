#include "profilesession.h"

#include "networktrouble.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

bool mayStillServe(CloudError::Kind kind)
{
    using Kind = CloudError::Kind;
    return kind == Kind::Forbidden || kind == Kind::NotFound || kind == Kind::Unsupported
        || kind == Kind::NotFoundOrForbidden;
}

} // namespace

ProfileSession::ProfileSession(Profile profile, PlatformDescription platform,
                               const Surroundings &around, std::shared_ptr<const WriteLock> lock,
                               QObject *parent)
    : QObject(parent), m_profile(std::move(profile)), m_platform(std::move(platform)),
      m_connection(m_profile, around, std::move(lock), nullptr), m_comeback(around.offlinePauses)
{
    connect(&m_comeback, &Comeback::due, this, &ProfileSession::comeBack);
}

ProfileSession::~ProfileSession() = default;

void ProfileSession::setProfile(const Profile &profile)
{
    m_profile = profile;
    m_connection.setProfile(profile);
    for (Source &source : m_listing.sources)
        source.profile = profile;
}

const Source *ProfileSession::source(const OrganizationId &organization) const
{
    return m_listing.find(organization);
}

void ProfileSession::refresh()
{
    if (isUnderWay(m_status.state))
        return;
    m_directories.forgetAll();
    m_connection.startOver();
    ask(Asking::Aloud);
}

void ProfileSession::refresh(const OrganizationId &organization)
{
    const bool known = m_isListed && source(organization) && !isMissing(organization);
    if (!m_connection.isReady() || !known || m_status.offline) {
        refresh();
        return;
    }
    m_directories.forget(organization);
    m_connection.startOver();
    startList(organization);
}

void ProfileSession::restart()
{
    m_directories.forgetAll();
    m_connection.startOver();
    ask(Asking::Aloud);
}

void ProfileSession::forgetSecrets()
{
    m_connection.forget();
    m_known.reset();
}

void ProfileSession::noteForbidden(const OrganizationId &organization)
{
    const Source *known = source(organization);
    if (client() && known)
        m_facts.askAgain(client()->token(), known->organization);
}

void ProfileSession::forgetDirectories(const OrganizationId &organization)
{
    m_directories.forget(organization);
}

void ProfileSession::directory(const OrganizationId &organization, DirectoryKind kind,
                               QObject *context, Callback<Directory> done)
{
    const Source *known = source(organization);
    if (client() && known) {
        m_directories.fetch(client()->directory(), known->organization, kind, context,
                            std::move(done));
        return;
    }
    CloudError error;
    error.kind = client() ? CloudError::Kind::NotFound : CloudError::Kind::MissingToken;
    error.reason = u"the organization is not open"_s;
    QMetaObject::invokeMethod(
        context, [done = std::move(done), error] { done(Unexpected(error)); },
        Qt::QueuedConnection);
}

void ProfileSession::ask(Asking how)
{
    m_comeback.stop();
    m_how = how;
    m_asking = std::make_unique<QObject>(); // ends what was asked quietly
    if (m_connection.isReady()) {
        listOrganizations();
        return;
    }
    if (how == Asking::Aloud)
        setStatus({ LoadState::WaitingForToken, {}, m_status.offline });
    m_connection.open(m_asking.get(), [this](const Result<Done, Problem> &opened) {
        if (opened)
            listOrganizations();
        else
            fail(opened.error());
    });
}

void ProfileSession::listOrganizations()
{
    if (m_how == Asking::Aloud)
        setStatus({ LoadState::Loading, {}, m_status.offline });
    client()->organizations().list(
        m_asking.get(), [this](const CloudResult<QList<Organization>> &found) {
            const bool byHand = !m_profile.onlyOrganizations.isEmpty();
            if (found)
                takeOrganizations(*found);
            else if (byHand && mayStillServe(found.error().kind))
                takeOrganizations(organizationsByHand(m_profile, m_listing));
            else
                fail(found.error());
        });
}

void ProfileSession::fail(const Problem &problem)
{
    const Asking how = std::exchange(m_how, Asking::Aloud);
    const bool lost = isNetworkTrouble(problem);
    if (lost)
        m_comeback.wait();
    else
        m_comeback.startOver();
    if (how == Asking::Quietly && lost && m_status.offline)
        return; // as before
    setStatus({ LoadState::Failed, problem, lost });
}

void ProfileSession::takeOrganizations(const QList<Organization> &found)
{
    m_connection.noteAccepted();
    if (!std::exchange(m_isListed, true))
        dropCachedBut(found);
    m_listing = listed(m_profile, m_platform, m_listing, found);
    for (auto job = m_jobs.begin(); job != m_jobs.end();) {
        if (source(job.key()) && !m_listing.missing.contains(job.key())) {
            ++job;
            continue;
        }
        delete job.value();
        job = m_jobs.erase(job);
    }
    Q_EMIT sourcesChanged();
    // The lists start before the profile itself is done, so that it never looks idle in between.
    startLists();
    setStatus({ LoadState::Ready, {}, false });
    settle();
}

void ProfileSession::startList(const OrganizationId &organization, Asking how)
{
    const Source *known = source(organization);
    if (!known)
        return;
    const bool quiet = how == Asking::Unasked;
    if (m_jobs.value(organization)) {
        SourceStatus running = known->status;
        running.quiet = running.quiet && quiet; // a person asks for it now
        if (running.quiet != known->status.quiet)
            setSourceStatus(organization, running);
        return;
    }
    auto *job = new ListJob(client()->groups(), known->organization, this, ListJob::Keep::Nothing);
    m_jobs.insert(organization, job);

    SourceStatus status = known->status;
    status.state = LoadState::Loading;
    status.problem.reset();
    status.quiet = quiet;
    setSourceStatus(organization, status);

    connect(job, &ListJob::begun, this, [this, organization] { Q_EMIT listBegun(organization); });
    connect(job, &ListJob::pageRead, this,
            [this, organization, total = 0](const GroupBatch &groups) mutable {
                Q_EMIT groupsArrived(organization, groups);
                total += static_cast<int>(groups.size());
                SourceStatus partial = source(organization)->status;
                partial.loaded = std::max(partial.loaded, total);
                setSourceStatus(organization, partial);
            });
    connect(job, &ListJob::finished, this, [this, organization] { takeList(organization); });
    connect(job, &ListJob::failed, this,
            [this, organization, answers = m_answers](const CloudError &error) {
                failList(organization, error, answers);
            });
    job->start();
}

void ProfileSession::takeList(const OrganizationId &organization)
{
    ++m_answers;
    Q_EMIT groupsLoaded(organization);
    m_jobs.remove(organization);
    SourceStatus complete = source(organization)->status;
    complete.state = LoadState::Ready;
    complete.updated = QDateTime::currentDateTimeUtc();
    complete.problem.reset();
    complete.cached = false;
    complete.quiet = false;
    setSourceStatus(organization, complete);
    settle();
}

void ProfileSession::failList(const OrganizationId &organization, const CloudError &error,
                              int answersBefore)
{
    m_jobs.remove(organization);
    if (isNetworkTrouble(error) && m_answers == answersBefore) {
        goOffline(error);
        return;
    }
    SourceStatus failed = source(organization)->status;
    failed.state = LoadState::Failed;
    failed.problem = error;
    failed.quiet = false;
    setSourceStatus(organization, failed);
    settle();
}

void ProfileSession::goOffline(const CloudError &error)
{
    const auto jobs = std::exchange(m_jobs, {});
    for (const QPointer<ListJob> &job : jobs)
        delete job;
    // One problem for all of them: that of the profile. What was loaded is as it was.
    const QList<Source> sources = m_listing.sources;
    for (const Source &source : sources) {
        SourceStatus status = source.status;
        if (status.state != LoadState::Loading)
            continue;
        status.state = status.updated && !status.cached ? LoadState::Ready : LoadState::Idle;
        status.quiet = false;
        setSourceStatus(source.organization.id, status);
    }
    m_how = Asking::Aloud;
    fail(error);
}

void ProfileSession::comeBack()
{
    if (isUnderWay(m_status.state))
        return;
    if (m_status.offline) {
        ask(Asking::Quietly);
        return;
    }
    const QList<Source> sources = m_listing.sources;
    for (const Source &source : sources) {
        if (source.status.problem && isNetworkTrouble(*source.status.problem)
            && m_connection.isReady())
            startList(source.organization.id);
    }
}

void ProfileSession::settle()
{
    if (!m_jobs.isEmpty() || m_status.state != LoadState::Ready)
        return;
    const bool trouble = std::any_of(
        m_listing.sources.cbegin(), m_listing.sources.cend(), [](const Source &source) {
            return source.status.problem && isNetworkTrouble(*source.status.problem);
        });
    if (trouble)
        m_comeback.wait();
    else
        m_comeback.startOver();
    askFacts(); // the rows come first; what the token may do follows
}

void ProfileSession::askFacts()
{
    if (!client())
        return;
    QList<Organization> visible;
    for (const Source &source : std::as_const(m_listing.sources)) {
        if (!m_listing.missing.contains(source.organization.id))
            visible.append(source.organization);
    }
    const std::optional<Secret> token = m_connection.connection().credentials->current();
    if (token != m_known)
        m_facts.outdate();
    m_known = token;
    m_facts.ask(client()->token(), visible);
}

void ProfileSession::setStatus(const ProfileStatus &status)
{
    m_status = status;
    Q_EMIT statusChanged();
}

void ProfileSession::setSourceStatus(const OrganizationId &organization, const SourceStatus &status)
{
    if (Source *source = m_listing.find(organization)) {
        source->status = status;
        Q_EMIT sourceStatusChanged(organization);
    }
}

} // namespace groupdesk
