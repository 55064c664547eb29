#include "profilesession.h"

#include "opening.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

bool mayStillServe(CloudError::Kind kind)
{
    using Kind = CloudError::Kind;
    return kind == Kind::Forbidden || kind == Kind::NotFound || kind == Kind::Unsupported
        || kind == Kind::NotFoundOrForbidden;
}

bool isNamed(const Organization &organization, const QString &name)
{
    return organization.id.toString() == name || organization.name == name;
}

CloudError notFound(const QString &reason)
{
    CloudError error;
    error.kind = CloudError::Kind::NotFound;
    error.reason = reason;
    return error;
}

} // namespace

ProfileSession::ProfileSession(Profile profile, PlatformDescription platform, SecretStore &tokens,
                               PlatformFactory &factory, QObject *parent)
    : QObject(parent), m_profile(std::move(profile)), m_platform(std::move(platform)),
      m_tokens(tokens), m_factory(factory)
{
}

ProfileSession::~ProfileSession() = default;

const Source *ProfileSession::source(const OrganizationId &organization) const
{
    const auto found
        = std::find_if(m_sources.cbegin(), m_sources.cend(), [&organization](const Source &source) {
              return source.organization.id == organization;
          });
    return found == m_sources.cend() ? nullptr : &*found;
}

Source *ProfileSession::findSource(const OrganizationId &organization)
{
    const auto found
        = std::find_if(m_sources.begin(), m_sources.end(), [&organization](const Source &source) {
              return source.organization.id == organization;
          });
    return found == m_sources.end() ? nullptr : &*found;
}

void ProfileSession::refresh()
{
    if (m_status.state == LoadState::WaitingForToken || m_status.state == LoadState::Loading)
        return;
    m_directories.forgetAll();
    if (m_client)
        listOrganizations();
    else
        readToken();
}

void ProfileSession::refresh(const OrganizationId &organization)
{
    if (!m_client || !source(organization) || m_missing.contains(organization)) {
        refresh();
        return;
    }
    m_directories.forget(organization);
    startList(organization);
}

void ProfileSession::directory(const OrganizationId &organization, DirectoryKind kind,
                               QObject *context, Callback<Directory> done)
{
    const Source *known = source(organization);
    if (m_client && known) {
        m_directories.fetch(m_client->directory(), known->organization, kind, context,
                            std::move(done));
        return;
    }
    CloudError error = notFound(u"the organization is not open"_s);
    if (!m_client)
        error.kind = CloudError::Kind::MissingToken;
    QMetaObject::invokeMethod(
        context, [done = std::move(done), error] { done(Unexpected(error)); },
        Qt::QueuedConnection);
}

void ProfileSession::readToken()
{
    setStatus(LoadState::WaitingForToken);
    m_tokens.read(m_profile, SecretSlot::Token, this, [this](const StoreResult<Secret> &token) {
        if (!token)
            setStatus(LoadState::Failed, Problem(token.error()));
        else
            openClient(*token);
    });
}

void ProfileSession::openClient(const Secret &token)
{
    Opening opening = groupdesk::openClient(Connection::open(m_profile, token), m_factory);
    if (!opening) {
        setStatus(LoadState::Failed, opening.error());
        return;
    }
    m_client = std::move(opening).value();
    listOrganizations();
}

void ProfileSession::listOrganizations()
{
    setStatus(LoadState::Loading);
    m_client->organizations().list(this, [this](const CloudResult<QList<Organization>> &found) {
        const bool byHand = !m_profile.onlyOrganizations.isEmpty();
        if (found)
            takeOrganizations(*found);
        else if (byHand && mayStillServe(found.error().kind))
            takeOrganizations(namedByHand());
        else
            setStatus(LoadState::Failed, Problem(found.error()));
    });
}

bool ProfileSession::isWanted(const Organization &organization) const
{
    const QStringList &only = m_profile.onlyOrganizations;
    return only.isEmpty() || std::any_of(only.cbegin(), only.cend(), [&](const QString &name) {
               return isNamed(organization, name);
           });
}

QList<Organization> ProfileSession::namedByHand() const
{
    QList<Organization> named;
    for (const QString &name : m_profile.onlyOrganizations) {
        Organization organization { OrganizationId(name), name, {}, true };
        // Earlier, the token may have been allowed to list them: then the real id is known.
        for (const Source &source : m_sources) {
            if (isNamed(source.organization, name) && !m_missing.contains(source.organization.id))
                organization = source.organization;
        }
        named.append(organization);
    }
    return named;
}

QStringList ProfileSession::missingFrom(const QList<Organization> &found) const
{
    QStringList missing;
    for (const QString &name : m_profile.onlyOrganizations) {
        const auto named
            = [&name](const Organization &organization) { return isNamed(organization, name); };
        if (!missing.contains(name) && std::none_of(found.cbegin(), found.cend(), named))
            missing.append(name);
    }
    return missing;
}

Source ProfileSession::makeSource(const Organization &organization) const
{
    const SourceRef ref { m_profile.id, organization.id };
    Source made { ref, organization, m_profile, m_platform, {} };
    const Source *known = source(organization.id);
    if (known && !m_missing.contains(organization.id))
        made.status = known->status;
    return made;
}

Source ProfileSession::makeMissing(const QString &name) const
{
    Source made = makeSource({ OrganizationId(name), name, {}, true });
    for (const Source &known : m_sources) { // what was loaded while it could be seen stays
        if (isNamed(known.organization, name))
            made = known;
    }
    made.status.state = LoadState::Failed;
    made.status.problem = notFound(u"the token cannot see the organization “%1”"_s.arg(name));
    return made;
}

void ProfileSession::takeOrganizations(const QList<Organization> &found)
{
    QList<Source> sources;
    QSet<OrganizationId> ids;
    for (const Organization &organization : found) {
        if (!isWanted(organization) || ids.contains(organization.id))
            continue;
        ids.insert(organization.id);
        sources.append(makeSource(organization));
    }
    QSet<OrganizationId> missing;
    const QStringList missingNames = missingFrom(found);
    for (const QString &name : missingNames) {
        const Source made = makeMissing(name);
        if (ids.contains(made.organization.id) || missing.contains(made.organization.id))
            continue;
        missing.insert(made.organization.id);
        sources.append(made);
    }
    m_missing = missing;
    replaceSources(sources);
    // The lists start before the profile itself is done, so that it never looks idle in between.
    for (const Source &source : std::as_const(sources)) {
        if (ids.contains(source.organization.id))
            startList(source.organization.id);
    }
    setStatus(LoadState::Ready);
}

void ProfileSession::replaceSources(const QList<Source> &sources)
{
    m_sources = sources;
    for (auto job = m_jobs.begin(); job != m_jobs.end();) {
        if (source(job.key()) && !m_missing.contains(job.key())) {
            ++job;
            continue;
        }
        delete job.value();
        job = m_jobs.erase(job);
    }
    Q_EMIT sourcesChanged();
}

void ProfileSession::startList(const OrganizationId &organization)
{
    const Source *known = source(organization);
    if (!known || m_jobs.value(organization))
        return;
    auto *job = new ListJob(m_client->groups(), known->organization, this);
    m_jobs.insert(organization, job);

    SourceStatus status = known->status;
    status.state = LoadState::Loading;
    status.problem.reset();
    setSourceStatus(organization, status);

    connect(job, &ListJob::pageArrived, this,
            [this, organization, total = 0](const QList<Group> &groups) mutable {
                Q_EMIT groupsArrived(organization, groups);
                total += static_cast<int>(groups.size());
                SourceStatus partial = findSource(organization)->status;
                partial.loaded = std::max(partial.loaded, total);
                setSourceStatus(organization, partial);
            });
    connect(job, &ListJob::finished, this, [this, organization](const QList<Group> &groups) {
        Q_EMIT groupsLoaded(organization, groups);
        m_jobs.remove(organization);
        const int loaded = static_cast<int>(groups.size());
        setSourceStatus(organization,
                        { LoadState::Ready, loaded, QDateTime::currentDateTimeUtc(), {} });
    });
    connect(job, &ListJob::failed, this, [this, organization](const CloudError &error) {
        m_jobs.remove(organization);
        SourceStatus failed = findSource(organization)->status;
        failed.state = LoadState::Failed;
        failed.problem = error;
        setSourceStatus(organization, failed);
    });
    job->start();
}

void ProfileSession::setStatus(LoadState state, std::optional<Problem> problem)
{
    m_status = { state, std::move(problem) };
    Q_EMIT statusChanged();
}

void ProfileSession::setSourceStatus(const OrganizationId &organization, const SourceStatus &status)
{
    if (Source *source = findSource(organization)) {
        source->status = status;
        Q_EMIT sourceStatusChanged(organization);
    }
}

} // namespace groupdesk
