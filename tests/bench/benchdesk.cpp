#include "benchdesk.h"

#include "demoserver.h"
#include "groupfiltermodel.h"
#include "journalfile.h"
#include "mainwindow.h"
#include "memoryprofilerepository.h"
#include "memorysecretstore.h"
#include "resources.h"

#include <QEventLoop>
#include <QLineEdit>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk::bench {
namespace {

QList<Profile> profilesAt(const BenchServer &server)
{
    QList<Profile> profiles;
    const auto add = [&profiles](const QString &platform, const QUrl &url) {
        Profile profile;
        profile.id = ProfileId(platform);
        profile.name = platform;
        profile.platform = PlatformId(platform);
        profile.baseUrl = url;
        profile.endpointClass = EndpointClass::Demo;
        profile.tokenSource = TokenSource::Session;
        profiles.append(profile);
    };
    add(u"turso"_s, server.turso());
    add(u"braintrust"_s, server.braintrust());
    add(u"nscale"_s, server.nscale());
    return profiles;
}

} // namespace

BenchDesk::BenchDesk(const BenchServer &server)
    : m_settings(m_folder.filePath(u"window.ini"_s), QSettings::IniFormat),
      m_preferences(m_settings)
{
    initResources();
    Desk::Ground ground;
    const QList<Profile> profiles = profilesAt(server);
    ground.profiles = std::make_unique<test::MemoryProfileRepository>(profiles);
    auto secrets = std::make_unique<test::MemorySecretStore>();
    for (const Profile &profile : profiles)
        secrets->put(profile.id, Secret::fromPaste(server.token()));
    ground.secrets = std::move(secrets);
    ground.journal = std::make_unique<JournalFile>(m_folder.filePath(u"journal/journal.db"_s));
    ground.lockFolder = m_folder.path();
    m_desk = std::make_unique<Desk>(std::move(ground), m_redactor, m_preferences, m_settings,
                                    AboutInfo {}, nullptr);
    m_table = m_desk->window().findChild<GroupTableView *>();
}

BenchDesk::~BenchDesk() = default;

bool BenchDesk::show()
{
    window().show();
    return workspace().load().has_value();
}

bool BenchDesk::refreshAndWait(const Scope &scope)
{
    workspace().refresh(scope);
    const bool isDone = runUntil([this, &scope] { return !workspace().isLoading(scope); });
    const QList<Source> sources = workspace().sources(scope);
    return isDone && !sources.isEmpty()
        && std::none_of(sources.cbegin(), sources.cend(), [](const Source &source) {
               return source.status.state == LoadState::Failed;
           });
}

bool BenchDesk::settle()
{
    // What a person types is looked for a little later, and long lists come in slices.
    for (int rows = -1; rows != workspace().groups().rowCount();) {
        rows = workspace().groups().rowCount();
        runFor(std::chrono::milliseconds(60));
    }
    return runUntil([this] { return !filter().isSorting() && !workspace().isLoading(); });
}

GroupFilterModel &BenchDesk::filter()
{
    return *qobject_cast<GroupFilterModel *>(m_table->model());
}

void BenchDesk::typeFilter(const QString &text)
{
    window().findChild<QLineEdit *>(u"filterEdit"_s)->setText(text);
}

bool runUntil(const std::function<bool()> &isDone, std::chrono::milliseconds limit)
{
    QEventLoop loop;
    QTimer look;
    QTimer end;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (isDone())
            loop.quit();
    });
    QObject::connect(&end, &QTimer::timeout, &loop, &QEventLoop::quit);
    look.start(std::chrono::milliseconds(5));
    end.start(limit);
    loop.exec();
    return isDone();
}

void runFor(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace groupdesk::bench
