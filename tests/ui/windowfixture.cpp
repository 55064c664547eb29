#include "windowfixture.h"

#include "groupfiltermodel.h"
#include "scopetreemodel.h"
#include "waitfor.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace groupdesk::test {
namespace {

Profile profileOfClass(const QString &id, const QString &name, const QString &platform,
                       EndpointClass endpointClass)
{
    Profile profile = makeProfile(id, name, platform);
    profile.endpointClass = endpointClass;
    return profile;
}

SourceRef sourceOf(const Profile &profile, const QString &organization)
{
    return { profile.id, OrganizationId(organization) };
}

} // namespace

WindowFixture::WindowFixture()
    : p(profileOfClass(u"p"_s, u"First"_s, u"braintrust"_s, EndpointClass::Development)),
      q(profileOfClass(u"q"_s, u"Second"_s, u"turso"_s, EndpointClass::Staging)),
      r(profileOfClass(u"r"_s, u"Third"_s, u"nscale"_s, EndpointClass::Production)),
      o1(sourceOf(p, u"o1"_s)), o2(sourceOf(p, u"o2"_s)), t1(sourceOf(q, u"t1"_s)),
      n1(sourceOf(r, u"n1"_s)), repository({ p, q, r }),
      settings(folder.filePath(u"window.ini"_s), QSettings::IniFormat),
      choicesFile(folder.filePath(u"settings.ini"_s), QSettings::IniFormat),
      preferences(choicesFile), theme(*qApp)
{
    theme.follow(preferences);
    platform.addOrganization(p.id, makeOrganization(u"o1"_s, u"Acme"_s));
    platform.addOrganization(p.id, makeOrganization(u"o2"_s, u"Umbrella"_s));
    platform.addOrganization(q.id, makeOrganization(u"t1"_s, u"acme-db"_s));
    platform.addOrganization(r.id, makeOrganization(u"n1"_s, u"Lab"_s));
    platform.setGroups(o1,
                       { makeGroup(u"a"_s, u"alpha"_s), makeGroup(u"b"_s, u"beta"_s),
                         makeGroup(u"c"_s, u"gamma"_s) });
    platform.setGroups(o2, { makeGroup(u"d"_s, u"delta"_s) });
    Group database = makeGroup(u"xray"_s, u"xray"_s);
    database.details = TursoDetails {};
    platform.setGroups(t1, { database });
    Group identity = makeGroup(u"g"_s, u"gpu"_s);
    identity.details = NscaleDetails {};
    platform.setGroups(n1, { identity });
    for (const Profile &profile : { p, q, r })
        tokens.put(profile.id, Secret::fromBytes("secret-" + profile.id.toString().toLatin1()));
}

WindowFixture::~WindowFixture()
{
    window.reset();
    workspace.reset();
}

bool WindowFixture::open()
{
    window.reset();
    workspace
        = std::make_unique<Workspace>(Surroundings { .profiles = repository,
                                                     .secrets = tokens,
                                                     .platforms = platform,
                                                     .journal = journal,
                                                     .pins = keepsPins ? &pins : nullptr,
                                                     .views = keepsViews ? &views : nullptr,
                                                     .signIns = &signIns,
                                                     .traffic = &traffic,
                                                     .drafts = keepsDrafts ? &drafts : nullptr,
                                                     .patience = patience,
                                                     .barWrites = barWrites,
                                                     .offlinePauses = offlinePauses });
    if (!workspace->load())
        return false;
    window = std::make_unique<MainWindow>(*workspace, preferences, settings, AboutInfo {});
    window->setRequestLog(log);
    window->show();
    return QTest::qWaitForWindowActive(window.get());
}

bool WindowFixture::openLoaded()
{
    return open() && refreshAll();
}

bool WindowFixture::refreshAll()
{
    workspace->refresh(EverythingScope {});
    return settle();
}

bool WindowFixture::settle()
{
    return waitUntil([this] { return !workspace->isLoading(); });
}

void WindowFixture::unlock()
{
    workspace->lock(r.id)->unlockFor();
}

void WindowFixture::close()
{
    window->close();
    window.reset();
}

QAction *WindowFixture::action(const QString &name) const
{
    auto *found = child<QAction>(name);
    if (found == nullptr)
        qFatal("There is no action %s", qPrintable(name));
    return found;
}

GroupTableView *WindowFixture::table() const
{
    return child<GroupTableView>(u"groupTable"_s);
}

QTreeView *WindowFixture::tree() const
{
    return child<QTreeView>(u"scopeTree"_s);
}

QLineEdit *WindowFixture::filter() const
{
    return child<QLineEdit>(u"filterEdit"_s);
}

QStringList WindowFixture::names() const
{
    QStringList found;
    const QAbstractItemModel *model = table()->model();
    for (int line = 0; line < model->rowCount(); ++line)
        found.append(model->index(line, 0).data().toString());
    return found;
}

QStringList WindowFixture::selectedNames() const
{
    QStringList found;
    const QList<GroupRef> refs = table()->selectedRefs();
    for (const GroupRef &selected : refs)
        found.append(workspace->groups().row(selected)->group.name);
    return found;
}

QModelIndex WindowFixture::row(const QString &name) const
{
    return table()->model()->index(int(names().indexOf(name)), 0);
}

bool WindowFixture::click(const QString &name, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex index = row(name);
    if (!index.isValid())
        return false;
    table()->scrollTo(index);
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, modifiers,
                      table()->visualRect(index).center());
    return true;
}

bool WindowFixture::clickScope(const Scope &scope)
{
    const QModelIndex index = workspace->scopes().indexOf(scope);
    if (!index.isValid())
        return false;
    tree()->scrollTo(index);
    QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {}, tree()->visualRect(index).center());
    return true;
}

GroupRef WindowFixture::ref(const SourceRef &source, const QString &id) const
{
    return { source.profile, source.organization, GroupId(id) };
}

QStringList WindowFixture::headlines() const
{
    QStringList found;
    const auto labels = window->findChildren<QLabel *>(u"messageHeadline"_s);
    for (const QLabel *label : labels) {
        if (label->isVisible())
            found.append(label->text());
    }
    return found;
}

} // namespace groupdesk::test
