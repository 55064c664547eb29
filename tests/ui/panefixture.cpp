#include "panefixture.h"

#include "memberlistmodel.h"
#include "waitfor.h"
#include "wraplabel.h"

#include <QAbstractButton>
#include <QListView>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;

namespace groupdesk::test {

Group team(const QString &id, const QString &name, const QStringList &users,
           const QStringList &groups)
{
    Group group = makeGroup(id, name, u"o"_s);
    BraintrustDetails details;
    details.memberUsers.emplace();
    for (const QString &user : users)
        details.memberUsers->append(UserId(user));
    details.memberGroups.emplace();
    for (const QString &included : groups)
        details.memberGroups->append(GroupId(included));
    group.details = details;
    return group;
}

QList<Group> diamond()
{
    return { team(u"owners"_s, u"Owners"_s, { u"u-bob"_s }, { u"ops"_s, u"data"_s }),
             team(u"ops"_s, u"Ops"_s, {}, { u"engineers"_s }),
             team(u"data"_s, u"Data"_s, {}, { u"engineers"_s }),
             team(u"engineers"_s, u"Engineers"_s, { u"u-ada"_s }, { u"owners"_s }) };
}

Directory people()
{
    return { { u"u-ada"_s, u"Ada Lovelace"_s, u"ada@example.org"_s },
             { u"u-bob"_s, u"Bob K."_s, u"bob@example.org"_s } };
}

void click(const MemberListView *list, const QString &name)
{
    QTest::mouseClick(list->findChild<QAbstractButton *>(name), Qt::LeftButton);
}

PaneFixture::PaneFixture(const QString &name)
    : profile(makeProfile(u"p"_s, u"First"_s, name)), source { profile.id, OrganizationId(u"o"_s) },
      repository({ profile })
{
    profile.endpointClass = EndpointClass::Development; // production would start locked
    repository.setStored({ profile });
    platform.addOrganization(profile.id, makeOrganization(u"o"_s, u"Acme"_s));
    tokens.put(profile.id, Secret::fromBytes("secret-p"));
}

PaneFixture::~PaneFixture() = default;

bool PaneFixture::show(const QList<Group> &groups)
{
    platform.setGroups(source, groups);
    pane.reset();
    workspace = std::make_unique<Workspace>(Surroundings {
        .profiles = repository, .secrets = tokens, .platforms = platform, .journal = journal });
    if (!workspace->load())
        return false;
    workspace->refresh(EverythingScope {});
    if (!waitUntil([this] { return !workspace->isLoading(); }))
        return false;
    pane = std::make_unique<DetailPane>(*workspace);
    pane->resize(420, 600);
    pane->show();
    pane->showGroup(ref(groups.constFirst()));
    return pane->shown().has_value();
}

GroupRef PaneFixture::ref(const Group &group) const
{
    return { source.profile, source.organization, group.id };
}

QString PaneFixture::fact(const QString &label) const
{
    const auto values = pane->findChildren<WrapLabel *>();
    for (const WrapLabel *value : values) {
        if (value->accessibleName().startsWith(label + u": "_s))
            return value->text();
    }
    return {};
}

QString PaneFixture::tab(const QString &title) const
{
    const auto *tabs = child<QTabWidget>(u"detailTabs"_s);
    for (int i = 0; i < tabs->count(); ++i) {
        if (tabs->tabText(i).startsWith(title))
            return tabs->tabText(i);
    }
    return {};
}

MemberListView *PaneFixture::list(const QString &title) const
{
    auto *tabs = child<QTabWidget>(u"detailTabs"_s);
    for (int i = 0; i < tabs->count(); ++i) {
        if (tabs->tabText(i).startsWith(title)) {
            tabs->setCurrentIndex(i);
            return qobject_cast<MemberListView *>(tabs->widget(i));
        }
    }
    return nullptr;
}

QStringList PaneFixture::rows(const QString &title) const
{
    QStringList texts;
    const MemberListView *view = list(title);
    if (view == nullptr)
        return texts;
    const QAbstractItemModel *model = view->findChild<QListView *>()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, 0);
        const QString secondary = index.data(MemberListModel::SecondaryRole).toString();
        texts.append(secondary.isEmpty() ? index.data().toString()
                                         : QString(index.data().toString() + u" | " + secondary));
    }
    return texts;
}

bool PaneFixture::choose(const QString &title, const QString &text) const
{
    auto *view = list(title)->findChild<QListView *>();
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        const QModelIndex index = view->model()->index(row, 0);
        if (!index.data().toString().startsWith(text))
            continue;
        view->scrollTo(index);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
        return view->selectionModel()->isSelected(index);
    }
    return false;
}

} // namespace groupdesk::test
