#include "clientground.h"

#include "waitfor.h"

using namespace Qt::StringLiterals;

namespace groupdesk::test {
namespace {

TransportOptions quickOptions()
{
    TransportOptions options;
    options.retry.firstWait = std::chrono::milliseconds(1);
    options.retry.longestWait = std::chrono::milliseconds(4);
    options.retry.longestAskedWait = std::chrono::milliseconds(1);
    return options;
}

QList<Profile> profilesAt(const DemoAddress &address, std::chrono::seconds firstByteLimit)
{
    QList<Profile> profiles;
    const auto add = [&](const QString &key, const QUrl &url) {
        Profile profile;
        profile.id = ProfileId(key);
        profile.name = key;
        profile.platform = PlatformId(key);
        profile.baseUrl = url;
        profile.endpointClass = EndpointClass::Demo;
        profile.tokenSource = TokenSource::Session;
        profile.network.firstByteLimit = firstByteLimit;
        profiles.append(profile);
    };
    add(u"turso"_s, address.turso);
    add(u"braintrust"_s, address.braintrust);
    add(u"nscale"_s, address.nscale);
    return profiles;
}

} // namespace

ClientGround::ClientGround(const DemoAddress &address, Journal &journal, EditJob::Patience patience,
                           std::chrono::seconds firstByteLimit)
    : m_transport(quickOptions(), nullptr, m_redactor), m_platforms(m_transport),
      m_profiles(profilesAt(address, firstByteLimit))
{
    for (const Profile &profile : m_profiles.stored())
        m_secrets.put(profile.id, Secret::fromPaste(address.token));
    m_workspace = std::make_unique<Workspace>(Surroundings { .profiles = m_profiles,
                                                             .secrets = m_secrets,
                                                             .platforms = m_platforms,
                                                             .journal = journal,
                                                             .traffic = &m_transport,
                                                             .patience = patience });
}

ClientGround::~ClientGround() = default;

bool ClientGround::open()
{
    if (!m_workspace->load())
        return false;
    m_workspace->refresh(EverythingScope {});
    return true;
}

bool ClientGround::openAndWait()
{
    return open() && waitUntil([this] { return !m_workspace->isLoading(); }, 60'000);
}

QList<GroupRef> ClientGround::refs()
{
    QList<GroupRef> all;
    const GroupTableModel &model = m_workspace->groups();
    for (int row = 0; row < model.rowCount(); ++row)
        all.append(model.rowAt(row).ref);
    return all;
}

} // namespace groupdesk::test
