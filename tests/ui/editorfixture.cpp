#include "editorfixture.h"

#include "waitfor.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace groupdesk::test {
namespace {

DirectoryEntry entry(const QString &id, const QString &name, const QString &email = {})
{
    DirectoryEntry entry;
    entry.id = id;
    entry.name = name;
    entry.detail = email;
    entry.email = email;
    return entry;
}

Group including(const QString &id, const QString &name, const QList<GroupId> &included)
{
    Group group = makeGroup(id, name);
    BraintrustDetails details;
    details.memberUsers = QList<UserId> {};
    details.memberGroups = included;
    group.details = details;
    return group;
}

} // namespace

EditorFixture::EditorFixture(const QString &platformName)
    : profile(makeProfile(u"p"_s, u"First"_s, platformName)),
      source { profile.id, OrganizationId(u"o1"_s) }, ref { profile.id, OrganizationId(u"o1"_s),
                                                            GroupId(u"g1"_s) }
{
    profile.endpointClass = EndpointClass::Development;
    repository.setStored({ profile });
    tokens.put(profile.id, Secret::fromBytes("secret"));
    platform.addOrganization(profile.id, makeOrganization(u"o1"_s, u"Acme"_s));
    if (platformName == "turso"_L1)
        fillTurso();
    else if (platformName == "braintrust"_L1)
        fillBraintrust();
    else
        fillNscale();
    base.group = groups.constFirst();
    base.content.name = u"data-team"_s;
}

EditorFixture::~EditorFixture() = default;

void EditorFixture::fillTurso()
{
    ref.group = GroupId(u"data-team"_s);
    Group group = makeGroup(u"data-team"_s, u"data-team"_s);
    group.details = TursoDetails {};
    Group other = makeGroup(u"taken"_s, u"taken"_s);
    other.details = TursoDetails {};
    groups = { group, other };
    base.content.protection = true;
    base.content.lists = { { GroupField::Locations, { u"lhr"_s, u"ams"_s } } };
    base.itemLimits[GroupField::Locations]
        = { { u"lhr"_s, Limit { Limit::Kind::PrimaryLocation, {} } } };
    DirectoryEntry closest = entry(u"fra"_s, u"Frankfurt, Germany"_s);
    closest.suggested = true;
    platform.setDirectory(source, DirectoryKind::Locations,
                          { entry(u"lhr"_s, u"London, United Kingdom"_s),
                            entry(u"ams"_s, u"Amsterdam, Netherlands"_s), closest });
}

void EditorFixture::fillBraintrust()
{
    groups = { including(u"g1"_s, u"data-team"_s, { GroupId(u"g2"_s) }),
               including(u"g2"_s, u"Engineers"_s, {}),
               including(u"g3"_s, u"Ops"_s, { GroupId(u"g4"_s) }),
               including(u"g4"_s, u"Leads"_s, { GroupId(u"g1"_s) }),
               including(u"g5"_s, u"taken"_s, {}) };
    base.content.description = u"Looks after the data."_s;
    base.content.lists = { { GroupField::Users, { u"u-ada"_s, u"u-gone-for-long"_s, u"u-bob"_s } },
                           { GroupField::IncludedGroups, { u"g2"_s } } };
    platform.setDirectory(source, DirectoryKind::Users,
                          { entry(u"u-ada"_s, u"Ada Lovelace"_s, u"ada@example.org"_s),
                            entry(u"u-bob"_s, u"Bob Kahn"_s, u"bob@example.org"_s),
                            entry(u"u-cy1"_s, u"Cy Twombly"_s, u"cy@example.org"_s),
                            entry(u"u-cy2"_s, u"Cy Twombly"_s, u"cy.t@example.org"_s),
                            entry(u"u-dee"_s, u"Dee Dee"_s, u"dee@example.org"_s) });
}

void EditorFixture::fillNscale()
{
    Group group = makeGroup(u"g1"_s, u"data-team"_s);
    group.details = NscaleDetails {};
    Group other = makeGroup(u"g5"_s, u"taken"_s);
    other.details = NscaleDetails {};
    groups = { group, other };
    base.content.description = QString();
    base.content.tags = QList<NscaleTag> { { u"team"_s, u"data"_s }, { u"cost"_s, u"42"_s } };
    base.content.lists = {
        { GroupField::Roles, { u"r-user"_s, u"r-invisible-to-us"_s } },
        { GroupField::Users, { u"u-ada"_s } },
        { GroupField::Subjects,
          { subjectItem({ u"eve@else.org"_s, u"https://id.else.org"_s, {} }) } },
        { GroupField::ServiceAccounts, {} },
        { GroupField::Projects, { u"p1"_s } },
    };
    base.itemLimits[GroupField::Roles]
        = { { u"r-admin"_s, Limit { Limit::Kind::NotGrantable, {} } } };
    platform.setDirectory(source, DirectoryKind::Users,
                          { entry(u"u-ada"_s, u"Ada Lovelace"_s, u"ada@example.org"_s),
                            entry(u"u-bob"_s, u"Bob Kahn"_s, u"bob@example.org"_s) });
    platform.setDirectory(source, DirectoryKind::Roles,
                          { entry(u"r-admin"_s, u"administrator"_s),
                            entry(u"r-reader"_s, u"reader"_s), entry(u"r-user"_s, u"user"_s) });
    platform.setDirectory(source, DirectoryKind::ServiceAccounts,
                          { entry(u"s-ci"_s, u"ci-runner"_s) });
    platform.setDirectory(source, DirectoryKind::Projects,
                          { entry(u"p1"_s, u"training"_s), entry(u"p2"_s, u"serving"_s) });
}

bool EditorFixture::open()
{
    platform.setGroups(source, groups);
    workspace = std::make_unique<Workspace>(Surroundings {
        .profiles = repository, .secrets = tokens, .platforms = platform, .journal = journal });
    if (!workspace->load())
        return false;
    workspace->refresh(EverythingScope {});
    if (!waitUntil([this] { return !workspace->isLoading(); }))
        return false;
    editor = std::make_unique<GroupEditor>(*workspace, ref);
    const int unit = editor->fontMetrics().height();
    editor->resize(unit * 24, unit * 60);
    show();
    static_cast<QWidget *>(editor.get())->show();
    return QTest::qWaitForWindowActive(editor.get()) && settle();
}

bool EditorFixture::settle()
{
    const bool known = waitUntil([this] {
        for (const auto kind :
             { DirectoryKind::Users, DirectoryKind::Roles, DirectoryKind::ServiceAccounts,
               DirectoryKind::Projects, DirectoryKind::Locations }) {
            if (workspace->names().isLoading(source, kind))
                return false;
        }
        return true;
    });
    QCoreApplication::processEvents(); // what was learnt is shown with the next turn of the loop
    return known;
}

QStringList EditorFixture::rows(const QAbstractItemView *view, int column)
{
    QStringList rows;
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        const QModelIndex index = view->model()->index(row, column);
        const QString spoken = index.data(Qt::AccessibleTextRole).toString();
        rows.append(spoken.isEmpty() ? index.data().toString() : spoken);
    }
    return rows;
}

QModelIndex EditorFixture::row(const QAbstractItemView *view, const QString &begin)
{
    const QStringList all = rows(view);
    for (int row = 0; row < all.size(); ++row) {
        if (all.at(row).startsWith(begin))
            return view->model()->index(row, 0);
    }
    return {};
}

QString EditorFixture::said(const QString &name) const
{
    const auto *label = child<QLabel>(name);
    return label != nullptr && label->isVisibleTo(editor.get()) ? label->text() : QString();
}

void EditorFixture::press(const QString &button) const
{
    const auto *found = child<QPushButton>(button);
    QVERIFY2(found != nullptr && found->isVisible() && found->isEnabled(), qPrintable(button));
    const_cast<QPushButton *>(found)->click();
}

} // namespace groupdesk::test
