#include "application.h"

#include "demoaccounts.h"
#include "demoserver.h"
#include "draftfile.h"
#include "instance/instanceserver.h"
#include "journalfile.h"
#include "logging.h"
#include "mainwindow.h"
#include "nokeychain.h"
#include "noticeboard.h"
#include "paths.h"
#include "pinfile.h"
#include "profilefile.h"
#include "sessiontokens.h"
#include "systeminformation.h"
#include "tokenvault.h"
#include "tour.h"
#include "viewfile.h"
#include "windowkeeper.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

QString settingsPath(const CommandLine &commandLine)
{
    return QDir(stateDirectory(commandLine.configDirectory)).filePath(u"window.ini"_s);
}

QString choicesPath(const CommandLine &commandLine)
{
    return QDir(configDirectory(commandLine.configDirectory)).filePath(u"settings.ini"_s);
}

PreferenceOffer offer(ListCache &lists)
{
    PreferenceOffer offer = News::offer();
    offer.languages = offeredLanguages();
    offer.lists = &lists;
    return offer;
}

QString draftDirectory(const CommandLine &commandLine)
{
    return QDir(stateDirectory(commandLine.configDirectory)).filePath(u"drafts"_s);
}

QString cachePath(const CommandLine &commandLine)
{
    return QDir(cacheDirectory(commandLine.configDirectory)).filePath(u"lists.db"_s);
}

QString journalPath(const CommandLine &commandLine)
{
    return QDir(stateDirectory(commandLine.configDirectory)).filePath(u"journal/journal.db"_s);
}

/// QSettings makes a file that everybody may read, but keeps the mode of one that is there.
void makePrivate(const QString &path)
{
    constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    QFile file(path);
    if (!file.open(QIODevice::Append, ownerOnly) || !file.setPermissions(ownerOnly))
        qWarning("%s: %s", qPrintable(path), qPrintable(file.errorString()));
}

/// Before it is written to. Settings are a convenience: a folder that cannot be made costs only
/// them.
void prepare(const QSettings &settings)
{
    const QString path = settings.fileName();
    if (const auto made = ensurePrivateDirectory(QFileInfo(path).path()); !made)
        qWarning("%s: %s", qPrintable(made.error().path), qPrintable(made.error().detail));
    else
        makePrivate(path);
}

} // namespace

Application::Application(QApplication &application, CommandLine commandLine)
    : m_application(application), m_commandLine(std::move(commandLine)),
      m_settings(settingsPath(m_commandLine), QSettings::IniFormat),
      m_choicesFile(choicesPath(m_commandLine), QSettings::IniFormat),
      m_languages(m_commandLine.language.value_or(chosenLanguage(m_choicesFile))),
      m_lists(cachePath(m_commandLine)), m_preferences(m_choicesFile, offer(m_lists)),
      m_theme(application), m_icons(application, m_theme), m_news(m_preferences),
      m_tokens(std::make_shared<TokenMemory>())
{
    redactMessages(&m_redactor);
    // By the time it is written to, the file is private.
    connect(&m_preferences, &Preferences::keeping, this, [this] { prepare(m_choicesFile); });
    connect(&m_preferences, &Preferences::changed, this, &Application::followPreferences);
    followPreferences();
    takeOverColors(m_settings, m_preferences);
    Choices choices = m_preferences.choices();
    if (m_commandLine.colors)
        choices.colors = schemeOf(*m_commandLine.colors);
    choices.textSize = m_commandLine.textSize.value_or(choices.textSize);
    m_preferences.useForThisRun(choices);
    m_theme.follow(m_preferences);
}

Application::~Application()
{
    m_closedByQuitting.clear();
    keepWindows(); // for whatever reason it ends
    m_tour.reset();
    qDeleteAll(m_desks);
    redactMessages(nullptr);
}

void Application::followPreferences()
{
    m_lists.setKeeping(m_preferences.choices().keepLists ? ListCacheFile::Keeping::On
                                                         : ListCacheFile::Keeping::Off);
}

Result<Done, QString> Application::start()
{
    prepare(m_settings);
    if (!m_commandLine.demo) {
        restoreWindows();
        if (!m_commandLine.files.isEmpty())
            m_desks.constLast()->window().openProfileFiles(m_commandLine.files);
        return Done {};
    }
    auto opened = openDemoDesk(m_commandLine.readOnly);
    if (!opened)
        return Unexpected(opened.error());
    if (m_commandLine.tourDirectory)
        startTour();
    return Done {};
}

Desk::Ground Application::ground() const
{
    Desk::Ground ground;
    ground.browser = [](const QUrl &address) { return QDesktopServices::openUrl(address); };
    ground.lockFolder = stateDirectory(m_commandLine.configDirectory);
    ground.barKeychain = m_commandLine.isPortable;
    return ground;
}

std::unique_ptr<SecretStore> Application::secretsFor(const Desk::Ground &ground)
{
    TokenVault::Parts parts;
    parts.vaultPath = vaultFilePath(m_commandLine.configDirectory);
    parts.prompt = ground.prompter.get();
    parts.memory = ground.server ? nullptr : m_tokens;
    if (m_commandLine.isPortable)
        parts.keychain = std::make_unique<NoKeychain>();
    parts.redactor = &m_redactor;
    return std::make_unique<TokenVault>(std::move(parts));
}

Result<Desk *, QString> Application::openDemoDesk(bool barWrites)
{
    Desk::Ground ground = this->ground();
    ground.barWrites = barWrites;
    demo::DemoOptions options;
    options.groups = m_commandLine.demoGroups;
    ground.server = std::make_unique<demo::DemoServer>(options);
    if (!ground.server->start())
        return Unexpected(tr("The demo could not start: %1").arg(ground.server->errorString()));
    ground.profiles = std::make_unique<DemoProfiles>(*ground.server);
    // The journal ends with the groups that it is about.
    ground.folder = std::make_unique<QTemporaryDir>();
    if (!ground.folder->isValid()) {
        return Unexpected(tr("The demo could not start: %1").arg(ground.folder->errorString()));
    }
    ground.journal = std::make_unique<JournalFile>(ground.journalInFolder());
    ground.pins = std::make_unique<PinFile>(ground.folder->path());
    ground.views = std::make_unique<ViewFile>(ground.folder->path());
    // No drafts and no lists: the groups they would be about end with the server.
    ground.secrets = secretsFor(ground);
    auto *desk = new Desk(std::move(ground), m_redactor, m_preferences, m_settings, about(), this);
    add(desk);
    return desk;
}

Desk *Application::openLiveDesk(const std::optional<WindowState> &state, bool barWrites)
{
    Desk::Ground ground = this->ground();
    ground.barWrites = barWrites;
    auto file = std::make_unique<ProfileFile>(configDirectory(m_commandLine.configDirectory));
    const ProfileFile &profiles = *file; // lives as long as the desk
    ground.profiles = std::move(file);
    ground.drafts = std::make_unique<DraftFiles>(draftDirectory(m_commandLine));
    ground.journal = std::make_unique<JournalFile>(journalPath(m_commandLine));
    ground.pins = std::make_unique<PinFile>(configDirectory(m_commandLine.configDirectory));
    ground.views = std::make_unique<ViewFile>(configDirectory(m_commandLine.configDirectory));
    ground.lists = &m_lists;
    ground.secrets = secretsFor(ground);
    auto *desk = new Desk(std::move(ground), m_redactor, m_preferences, m_settings, about(), this);
    if (state)
        desk->window().restore(*state);
    add(desk);
    m_news.lookForUpdates(); // not for a demo: it uses no network
    if (profiles.skippedEntries() > 0) {
        desk->window().notices().inform(
            u"skipped-profiles"_s,
            tr("%n profile(s) in %1 cannot be shown", nullptr, profiles.skippedEntries())
                .arg(profiles.path()),
            tr("They lack an id or repeat one. They are kept in the file as they are."));
    }
    return desk;
}

void Application::add(Desk *desk)
{
    m_desks.append(desk);
    connectDesk(desk);
    m_news.follow(desk->window());
    desk->open();
}

void Application::startTour()
{
    m_tour = std::make_unique<Tour>(*m_desks.constFirst(), m_theme, *m_commandLine.tourDirectory);
    connect(m_tour.get(), &Tour::finished, &m_application,
            [](int exitCode) { QCoreApplication::exit(exitCode); });
    m_tour->start();
}

AboutInfo Application::about() const
{
    return { .version = QApplication::applicationVersion(),
             .hosts = {},
             .folders
             = { { tr("Profiles and preferences"), configDirectory(m_commandLine.configDirectory) },
                 { tr("Journal, drafts and window state"),
                   stateDirectory(m_commandLine.configDirectory) },
                 { tr("Lists of the last time"), cacheDirectory(m_commandLine.configDirectory) } },
             .licenceFolder = licenceFolder(),
             .openFolder =
                 [](const QString &folder) {
                     return QFile::exists(folder)
                         && QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
                 },
             .systemInformation
             = [language = m_languages.current()] { return systemInformation(language); } };
}

} // namespace groupdesk
