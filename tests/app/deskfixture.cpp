#include "deskfixture.h"

#include "demoaccounts.h"
#include "grouptableview.h"
#include "journalfile.h"
#include "logging.h"
#include "memoryprofilerepository.h"
#include "memorysecretstore.h"
#include "profilefile.h"
#include "resources.h"
#include "scopetreeview.h"
#include "tokenvault.h"
#include "waitfor.h"
#include "wraplabel.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk::test {

QList<PlatformCase> platformCases()
{
    return {
        { u"turso"_s, u"Turso"_s, u"Turso demo"_s, "/turso", "/turso/v1/organizations/" },
        { u"braintrust"_s, u"Braintrust"_s, u"Braintrust demo"_s, "/braintrust",
          "/braintrust/v1/group" },
        { u"nscale"_s, u"Nscale"_s, u"Nscale demo"_s, "/nscale", "/nscale/api/v1/organizations/" },
    };
}

void addPlatformColumn()
{
    QTest::addColumn<QString>("platform");
    for (const PlatformCase &platform : platformCases())
        QTest::newRow(qPrintable(platform.key)) << platform.key;
}

PlatformCase platformCase(const QString &key)
{
    for (const PlatformCase &platform : platformCases()) {
        if (platform.key == key)
            return platform;
    }
    qFatal("no such platform: %s", qPrintable(key));
}

void failOnWarnings()
{
    installMessageFilter();
    QTest::failOnWarning(QRegularExpression(u"."_s));
}

TransportOptions quickRetries()
{
    TransportOptions options;
    options.retry.firstWait = std::chrono::milliseconds(1);
    options.retry.longestWait = std::chrono::milliseconds(4);
    options.retry.longestAskedWait = std::chrono::milliseconds(1);
    return options;
}

namespace {

std::unique_ptr<SecretStore> realVault(SecretPrompt &prompt, Redactor &redactor)
{
    TokenVault::Parts parts;
    parts.prompt = &prompt;
    parts.redactor = &redactor;
    return std::make_unique<TokenVault>(std::move(parts));
}

} // namespace

DeskFixture::DeskFixture(Ground ground, const QString &refusedPlatform)
    : m_settings(m_folder.filePath(u"window.ini"_s), QSettings::IniFormat),
      m_preferences(m_settings), m_theme(*qApp), m_ownServer(std::make_unique<demo::DemoServer>()),
      m_server(m_ownServer.get())
{
    if (!m_server->start())
        qFatal("%s", qPrintable(m_server->errorString()));
    auto profiles = std::make_unique<DemoProfiles>(*m_server);
    if (ground == Ground::Demo) {
        makeDesk(std::move(profiles), { .secrets = realVault }, std::move(m_ownServer));
        return;
    }
    const QList<Profile> accounts = *profiles->load();
    const MakeSecrets inMemory = [&](SecretPrompt &, Redactor &) -> std::unique_ptr<SecretStore> {
        auto secrets = std::make_unique<MemorySecretStore>();
        for (const Profile &profile : accounts) {
            const bool refused = profile.platform.toString() == refusedPlatform;
            secrets->put(profile.id,
                         Secret::fromPaste(refused ? u"expired-token"_s : m_server->token()));
        }
        return secrets;
    };
    makeDesk(std::make_unique<MemoryProfileRepository>(accounts), { .secrets = inMemory });
}

DeskFixture::DeskFixture(demo::DemoServer &server, std::unique_ptr<ProfileRepository> profiles,
                         const Parts &parts)
    : m_settings(m_folder.filePath(u"window.ini"_s), QSettings::IniFormat),
      m_preferences(m_settings), m_theme(*qApp), m_server(&server)
{
    makeDesk(std::move(profiles), parts);
}

DeskFixture::DeskFixture(const QString &configDirectory)
    : m_settings(m_folder.filePath(u"window.ini"_s), QSettings::IniFormat),
      m_preferences(m_settings), m_theme(*qApp)
{
    makeDesk(std::make_unique<ProfileFile>(configDirectory), { .secrets = realVault });
}

DeskFixture::~DeskFixture() = default;

void DeskFixture::makeDesk(std::unique_ptr<ProfileRepository> profiles, const Parts &parts,
                           std::unique_ptr<demo::DemoServer> server)
{
    initResources();
    m_theme.follow(m_preferences);
    Desk::Ground ground;
    ground.profiles = std::move(profiles);
    ground.secrets = parts.secrets(*ground.prompter, m_redactor);
    ground.journal = std::make_unique<JournalFile>(m_folder.filePath(u"journal/journal.db"_s));
    ground.server = std::move(server);
    ground.transport = parts.transport;
    ground.patience = parts.patience;
    ground.lockFolder = m_folder.path();
    ground.browser = parts.browser;
    m_desk = std::make_unique<Desk>(std::move(ground), m_redactor, m_preferences, m_settings,
                                    AboutInfo {}, nullptr);
}

bool DeskFixture::openAndWait()
{
    m_desk->open();
    return waitIdle();
}

bool DeskFixture::waitIdle()
{
    return waitUntil(
        [this] {
            const auto isDone = [](LoadState state) {
                return state == LoadState::Ready || state == LoadState::Failed;
            };
            const QList<Profile> profiles = workspace().profiles();
            const QList<Source> sources = workspace().sources();
            return !profiles.isEmpty() && !workspace().isLoading()
                && std::all_of(profiles.cbegin(), profiles.cend(),
                               [&](const Profile &profile) {
                                   return isDone(workspace().profileStatus(profile.id).state);
                               })
                && std::all_of(sources.cbegin(), sources.cend(),
                               [&](const Source &source) { return isDone(source.status.state); });
        },
        60'000);
}

bool DeskFixture::refreshAll()
{
    m_server->clearRequests();
    trigger(u"refreshAllAction"_s);
    return waitUntil([this] {
               const QList<demo::RecordedRequest> requests = m_server->requests();
               const QList<PlatformCase> platforms = platformCases();
               return std::all_of(platforms.cbegin(), platforms.cend(), [&](const auto &platform) {
                   return std::any_of(requests.cbegin(), requests.cend(), [&](const auto &request) {
                       return request.rawPath.startsWith(platform.prefix);
                   });
               });
           })
        && waitIdle();
}

bool DeskFixture::waitDialog(const QString &name) const
{
    return waitUntil([&] { return find<QDialog>(name) != nullptr; });
}

bool DeskFixture::waitNoDialog(const QString &name) const
{
    return waitUntil([&] { return find<QDialog>(name) == nullptr; });
}

void DeskFixture::trigger(const QString &action) const
{
    auto *found = m_desk->window().findChild<QAction *>(action);
    if (found == nullptr)
        qFatal("no action %s", qPrintable(action));
    found->trigger();
}

bool DeskFixture::click(const QString &button) const
{
    const bool ready = waitUntil([&] {
        const auto *found = find<QAbstractButton>(button);
        return found != nullptr && found->isEnabled();
    });
    if (ready)
        QTest::mouseClick(find<QAbstractButton>(button), Qt::LeftButton);
    return ready;
}

bool DeskFixture::type(const QString &field, const QString &text) const
{
    auto *edit = find<QLineEdit>(field);
    if (edit == nullptr || !edit->isEnabled())
        return false;
    edit->clear();
    QTest::keyClicks(edit, text);
    return edit->text() == text;
}

void DeskFixture::chooseScope(const QString &profileName) const
{
    auto *tree = m_desk->window().findChild<ScopeTreeView *>(u"scopeTree"_s);
    for (int row = 0; row < tree->model()->rowCount(); ++row) {
        const QModelIndex index = tree->model()->index(row, 0);
        if (profileName.isEmpty() ? row == 0 : index.data().toString() == profileName)
            tree->setCurrentIndex(index);
    }
}

QString DeskFixture::label(const QString &name) const
{
    if (const auto *wrapped = find<WrapLabel>(name))
        return wrapped->text();
    const auto *found = find<QLabel>(name);
    return found == nullptr ? QString() : found->text();
}

QString DeskFixture::notice(const QString &box) const
{
    const auto *found = find<QWidget>(box);
    if (found == nullptr)
        return {};
    QStringList texts;
    for (const QLabel *text : found->findChildren<QLabel *>()) {
        if (text->isVisible() && !text->text().isEmpty())
            texts.append(text->text());
    }
    return texts.join(u'\n');
}

QStringList DeskFixture::shownNames() const
{
    const auto *table = m_desk->window().findChild<GroupTableView *>(u"groupTable"_s);
    QStringList names;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const auto data
            = table->model()->index(row, 0).data(GroupTableModel::RowRole).value<GroupRow>();
        names.append(data.group.name);
    }
    names.sort();
    return names;
}

QStringList DeskFixture::rowsOf(const QString &platform)
{
    QStringList rows;
    const GroupTableModel &model = workspace().groups();
    for (int row = 0; row < model.rowCount(); ++row) {
        const GroupRow &data = model.rowAt(row);
        if (platform.isEmpty() || data.platform.toString() == platform)
            rows.append(data.ref.organization.toString() + u'/' + data.ref.group.toString());
    }
    rows.sort();
    return rows;
}

QStringList DeskFixture::allRows()
{
    return rowsOf({});
}

bool DeskFixture::select(const QString &name) const
{
    auto *table = m_desk->window().findChild<GroupTableView *>(u"groupTable"_s);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QModelIndex index = table->model()->index(row, 0);
        if (index.data(GroupTableModel::RowRole).value<GroupRow>().group.name != name)
            continue;
        table->scrollTo(index);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(index).center());
        const auto ref = table->soleSelection();
        return ref && *ref == index.data(GroupTableModel::RefRole).value<GroupRef>();
    }
    return false;
}

QStringList DeskFixture::messages() const
{
    QStringList texts;
    for (const QWidget *strip : m_desk->window().findChildren<QWidget *>(u"message"_s)) {
        if (strip->isVisible())
            texts.append(strip->accessibleName());
    }
    return texts;
}

QString DeskFixture::whyUnusable() const
{
    const QStringList before = shownNames();
    if (before.isEmpty())
        return u"no rows are shown"_s;
    const QString wanted = before.at(before.size() / 2);
    if (!type(u"filterEdit"_s, wanted))
        return u"the filter takes no text"_s;
    const QStringList filtered = shownNames();
    if (filtered.isEmpty() || filtered.size() >= before.size() || !filtered.contains(wanted))
        return u"the filter does not filter"_s;
    if (!select(wanted))
        return u"a row cannot be selected"_s;
    if (!waitUntil([&] { return label(u"detailName"_s) == wanted; }))
        return u"the details do not follow"_s;
    find<QLineEdit>(u"filterEdit"_s)->clear();
    return shownNames() == before ? QString() : u"clearing the filter loses rows"_s;
}

int DeskFixture::applied(const QByteArray &verb) const
{
    const QList<demo::RecordedRequest> requests = m_server->requests();
    return int(std::count_if(requests.cbegin(), requests.cend(), [&](const auto &request) {
        return request.applied && request.method == verb;
    }));
}

int DeskFixture::sent(const QByteArray &verb) const
{
    const QList<demo::RecordedRequest> requests = m_server->requests();
    return int(std::count_if(requests.cbegin(), requests.cend(),
                             [&](const auto &request) { return request.method == verb; }));
}

} // namespace groupdesk::test
