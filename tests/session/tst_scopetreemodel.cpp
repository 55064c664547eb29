#include "modelfixture.h"
#include "scopetreemodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;

class ScopeTreeModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void everythingIsAlwaysThere();
    void showsProfilesAndOrganizations();
    void bringsProfilesToTheNewOrder();
    void aRenamedProfileIsAChangeOnly();
    void bringsSourcesToTheNewList();
    void countsWhatIsBelow();
    void sumsUpStates();
    void theOldestUpdateCounts();
    void statusesReachTheParents();
    void strangersAreIgnored();
    void listsNamedTwiceAreShownOnce();
    void toolTipsSayEverythingAsPlainText();
    void randomHistoriesKeepTheIndexes();
    void foldersHoldTheirProfiles();
    void profilesChangeFoldersWithWhatIsBelow();
    void aFolderSumsUp();
    void offlineIsSaid();
    void randomFoldersKeepTheIndexes();
    void theShelfStandsAboveAllGroups();
    void theShelfIsNoPlace();
    void favouritesShowWhatTheirPlacesShow();
    void favouritesOfStrangersAreLeftOut();
    void aViewWithoutItsPlaceIsShownSomewhereWider();
    void viewsAreCountedIfSomebodyDoes();
    void randomShelvesKeepTheIndexes();

private:
    void setProfiles(const QStringList &ids);
    /// \a lines are "folder/id" or "id".
    void setFoldered(const QStringList &lines);
    void setSources(const QString &profile, const QStringList &organizations);
    [[nodiscard]] QStringList texts(const QModelIndex &parent = {}) const;
    [[nodiscard]] QVariant data(const Scope &scope, int role) const;
    [[nodiscard]] LoadState state(const Scope &scope) const;

    std::unique_ptr<ScopeTreeModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

namespace {

const ProfileId p(u"p"_s);
const SourceRef acme { p, OrganizationId(u"acme"_s) };
const SourceRef umbrella { p, OrganizationId(u"umbrella"_s) };

SavedView view(const QString &id, const Scope &scope = EverythingScope {})
{
    return { ViewId(id), id, scope, u"data <b>"_s, {} };
}

SourceStatus loaded(LoadState state, int groups, std::optional<QDateTime> updated = {})
{
    return { state, groups, updated, {} };
}

} // namespace

void ScopeTreeModelTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_model = std::make_unique<ScopeTreeModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void ScopeTreeModelTest::cleanup()
{
    m_tester.reset();
    m_model.reset();
}

void ScopeTreeModelTest::setProfiles(const QStringList &ids)
{
    PlatformDescription braintrust;
    braintrust.id = PlatformId(u"braintrust"_s);
    braintrust.name = u"Braintrust"_s;
    QList<Profile> profiles;
    for (const QString &id : ids)
        profiles << makeProfile(id, id + u" profile"_s);
    m_model->setProfiles(profiles, { braintrust });
}

void ScopeTreeModelTest::setSources(const QString &profile, const QStringList &organizations)
{
    QList<Source> sources;
    for (const QString &organization : organizations)
        sources << makeSource(profile, organization);
    m_model->setSources(ProfileId(profile), sources);
}

QStringList ScopeTreeModelTest::texts(const QModelIndex &parent) const
{
    QStringList texts;
    for (int row = 0; row < m_model->rowCount(parent); ++row)
        texts << m_model->index(row, 0, parent).data().toString();
    return texts;
}

QVariant ScopeTreeModelTest::data(const Scope &scope, int role) const
{
    return m_model->indexOf(scope).data(role);
}

LoadState ScopeTreeModelTest::state(const Scope &scope) const
{
    return static_cast<LoadState>(data(scope, ScopeTreeModel::StateRole).toInt());
}

void ScopeTreeModelTest::everythingIsAlwaysThere()
{
    QCOMPARE(texts(), QStringList { u"All groups"_s });
    QVERIFY(m_model->indexOf(EverythingScope {}).isValid());
    QCOMPARE(data(EverythingScope {}, ScopeTreeModel::CountRole).toInt(), 0);
    QVERIFY(!data(EverythingScope {}, ScopeTreeModel::ClassRole).isValid());
    QCOMPARE(data(EverythingScope {}, ScopeTreeModel::PlatformRole).toString(), QString());
    ModelSpy spy(*m_model);
    setProfiles({ u"p"_s });
    setProfiles({});
    QCOMPARE(texts(), QStringList { u"All groups"_s });
    QCOMPARE(spy.removed.count(), 1);
    QCOMPARE(spy.reset.count(), 0);
}

void ScopeTreeModelTest::showsProfilesAndOrganizations()
{
    setProfiles({ u"p"_s, u"q"_s });
    setSources(u"p"_s, { u"acme"_s, u"umbrella"_s });
    QCOMPARE(texts(), (QStringList { u"All groups"_s, u"p profile"_s, u"q profile"_s }));
    QCOMPARE(texts(m_model->indexOf(p)), (QStringList { u"acme Inc"_s, u"umbrella Inc"_s }));
    QCOMPARE(data(p, ScopeTreeModel::ScopeRole).value<Scope>(), Scope(p));
    QCOMPARE(data(acme, ScopeTreeModel::ScopeRole).value<Scope>(), Scope(acme));
    QCOMPARE(data(acme, ScopeTreeModel::PlatformRole).toString(), u"braintrust"_s);
    QCOMPARE(data(acme, ScopeTreeModel::ClassRole).toInt(), int(EndpointClass::Production));
    QCOMPARE(m_model->indexOf(acme).parent(), m_model->indexOf(p));
    QVERIFY(!m_model->indexOf(SourceRef { p, OrganizationId(u"none"_s) }).isValid());
    QVERIFY(!m_model->indexOf(ProfileId(u"none"_s)).isValid());
}

void ScopeTreeModelTest::bringsProfilesToTheNewOrder()
{
    setProfiles({ u"a"_s, u"b"_s, u"c"_s, u"d"_s });
    setSources(u"c"_s, { u"acme"_s });
    const QPersistentModelIndex kept(m_model->indexOf(ProfileId(u"c"_s)));
    const QPersistentModelIndex below(
        m_model->indexOf(SourceRef { ProfileId(u"c"_s), OrganizationId(u"acme"_s) }));
    ModelSpy spy(*m_model);
    setProfiles({ u"c"_s, u"a"_s, u"e"_s, u"d"_s });
    QCOMPARE(texts(),
             (QStringList { u"All groups"_s, u"c profile"_s, u"a profile"_s, u"e profile"_s,
                            u"d profile"_s }));
    QCOMPARE(kept.row(), 1);
    QVERIFY(below.isValid());
    QCOMPARE(below.parent(), QModelIndex(kept));
    QCOMPARE(spy.reset.count(), 0);
    QCOMPARE(spy.removed.count(), 1);
    QCOMPARE(spy.inserted.count(), 1);
    QCOMPARE(spy.moved.count(), 1);
}

void ScopeTreeModelTest::aRenamedProfileIsAChangeOnly()
{
    setProfiles({ u"p"_s });
    ModelSpy spy(*m_model);
    setProfiles({ u"p"_s });
    QCOMPARE(spy.total(), 0);
    Profile renamed = makeProfile(u"p"_s, u"renamed"_s);
    renamed.endpointClass = EndpointClass::Demo;
    m_model->setProfiles({ renamed }, {});
    QCOMPARE(spy.total(), int(spy.changed.count()));
    QVERIFY(spy.changed.count() > 0);
    QCOMPARE(data(p, Qt::DisplayRole).toString(), u"renamed"_s);
    QCOMPARE(data(p, ScopeTreeModel::ClassRole).toInt(), int(EndpointClass::Demo));
}

void ScopeTreeModelTest::bringsSourcesToTheNewList()
{
    setProfiles({ u"p"_s });
    setSources(u"p"_s, { u"a"_s, u"b"_s, u"c"_s });
    const QPersistentModelIndex kept(m_model->indexOf(SourceRef { p, OrganizationId(u"c"_s) }));
    ModelSpy spy(*m_model);
    setSources(u"p"_s, { u"c"_s, u"x"_s, u"a"_s });
    QCOMPARE(texts(m_model->indexOf(p)), (QStringList { u"c Inc"_s, u"x Inc"_s, u"a Inc"_s }));
    QCOMPARE(kept.row(), 0);
    QCOMPARE(spy.reset.count(), 0);
    setSources(u"p"_s, {});
    QVERIFY(!kept.isValid());
    QCOMPARE(m_model->rowCount(m_model->indexOf(p)), 0);
}

void ScopeTreeModelTest::countsWhatIsBelow()
{
    setProfiles({ u"p"_s, u"q"_s });
    setSources(u"p"_s, { u"acme"_s, u"umbrella"_s });
    setSources(u"q"_s, { u"acme"_s });
    m_model->setSourceStatus(acme, loaded(LoadState::Ready, 3));
    m_model->setSourceStatus(umbrella, loaded(LoadState::Ready, 4));
    m_model->setSourceStatus({ ProfileId(u"q"_s), acme.organization }, loaded(LoadState::Ready, 5));
    QCOMPARE(data(acme, ScopeTreeModel::CountRole).toInt(), 3);
    QCOMPARE(data(p, ScopeTreeModel::CountRole).toInt(), 7);
    QCOMPARE(data(EverythingScope {}, ScopeTreeModel::CountRole).toInt(), 12);
}

void ScopeTreeModelTest::sumsUpStates()
{
    setProfiles({ u"p"_s });
    QCOMPARE(state(p), LoadState::Idle);
    QCOMPARE(state(EverythingScope {}), LoadState::Idle);
    m_model->setProfileStatus(p, { LoadState::WaitingForToken, {} });
    QCOMPARE(state(p), LoadState::WaitingForToken);
    m_model->setProfileStatus(p, { LoadState::Ready, {} });
    QCOMPARE(state(p), LoadState::Ready);
    setSources(u"p"_s, { u"acme"_s, u"umbrella"_s });
    m_model->setSourceStatus(acme, loaded(LoadState::Ready, 1));
    m_model->setSourceStatus(umbrella, loaded(LoadState::Failed, 0));
    QCOMPARE(state(p), LoadState::Failed);
    m_model->setSourceStatus(acme, loaded(LoadState::Loading, 1));
    QCOMPARE(state(p), LoadState::Loading);
    QCOMPARE(state(EverythingScope {}), LoadState::Loading);
    m_model->setProfileStatus(p, { LoadState::Failed, {} });
    QCOMPARE(state(p), LoadState::Failed);
    QCOMPARE(state(acme), LoadState::Loading);
}

void ScopeTreeModelTest::theOldestUpdateCounts()
{
    const QDateTime early(QDate(2026, 1, 1), QTime(8, 0), Qt::UTC);
    const QDateTime late(QDate(2026, 1, 1), QTime(9, 0), Qt::UTC);
    setProfiles({ u"p"_s });
    setSources(u"p"_s, { u"acme"_s, u"umbrella"_s });
    m_model->setSourceStatus(acme, loaded(LoadState::Ready, 1, late));
    QCOMPARE(data(acme, ScopeTreeModel::UpdatedRole).toDateTime(), late);
    QVERIFY(!data(p, ScopeTreeModel::UpdatedRole).isValid());
    m_model->setSourceStatus(umbrella, loaded(LoadState::Ready, 1, early));
    QCOMPARE(data(p, ScopeTreeModel::UpdatedRole).toDateTime(), early);
    QCOMPARE(data(EverythingScope {}, ScopeTreeModel::UpdatedRole).toDateTime(), early);
}

void ScopeTreeModelTest::statusesReachTheParents()
{
    setProfiles({ u"p"_s });
    setSources(u"p"_s, { u"acme"_s });
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setSourceStatus(acme, loaded(LoadState::Ready, 1));
    QModelIndexList touched;
    for (const QList<QVariant> &signal : std::as_const(changed))
        touched << signal.at(0).toModelIndex();
    QVERIFY(touched.contains(m_model->indexOf(acme)));
    QVERIFY(touched.contains(m_model->indexOf(p)));
    QVERIFY(touched.contains(m_model->indexOf(EverythingScope {})));
}

void ScopeTreeModelTest::strangersAreIgnored()
{
    setProfiles({ u"p"_s });
    ModelSpy spy(*m_model);
    m_model->setProfileStatus(ProfileId(u"none"_s), { LoadState::Ready, {} });
    m_model->setSources(ProfileId(u"none"_s), { makeSource(u"none"_s, u"acme"_s) });
    m_model->setSourceStatus(acme, loaded(LoadState::Ready, 1));
    QCOMPARE(spy.total(), 0);
}

void ScopeTreeModelTest::listsNamedTwiceAreShownOnce()
{
    setProfiles({ u"p"_s, u"q"_s, u"p"_s });
    setSources(u"p"_s, { u"acme"_s, u"acme"_s });
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(m_model->rowCount(m_model->indexOf(p)), 1);
}

void ScopeTreeModelTest::toolTipsSayEverythingAsPlainText()
{
    Source source = makeSource(u"p"_s, u"acme"_s);
    source.organization.name = u"<b>acme</b>"_s;
    source.profile.endpointClass = EndpointClass::Staging;
    setProfiles({ u"p"_s });
    m_model->setSources(p, { source });
    m_model->setSourceStatus(acme, loaded(LoadState::Failed, 2));
    const QString tip = data(acme, Qt::ToolTipRole).toString();
    QCOMPARE(tip,
             u"<p>&lt;b&gt;acme&lt;/b&gt;<br>Platform: Braintrust<br>Endpoint: api.example.org"
             "<br>Class: staging<br>State: failed<br>Updated: never</p>"_s);
    QCOMPARE(data(acme, Qt::DisplayRole).toString(), u"<b>acme</b>"_s);
    QCOMPARE(data(acme, Qt::AccessibleTextRole).toString(),
             u"<b>acme</b>, Braintrust, staging, failed, 2 groups"_s);
    m_model->setSourceStatus(
        acme, loaded(LoadState::Ready, 2, QDateTime(QDate(2026, 1, 1), QTime(8, 0), Qt::UTC)));
    QVERIFY(!data(acme, Qt::ToolTipRole).toString().contains("never"_L1));
    QVERIFY(data(EverythingScope {}, Qt::ToolTipRole).toString().contains("All groups"_L1));
}

void ScopeTreeModelTest::randomHistoriesKeepTheIndexes()
{
    QRandomGenerator random(7);
    const auto someIds = [&random] {
        QStringList ids { u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s };
        std::shuffle(ids.begin(), ids.end(), random);
        return ids.mid(0, random.bounded(7));
    };
    ModelSpy spy(*m_model);
    for (int i = 0; i < 200; ++i) {
        QList<std::pair<Scope, QPersistentModelIndex>> held;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const QModelIndex top = m_model->index(row, 0, {});
            held.append({ top.data(ScopeTreeModel::ScopeRole).value<Scope>(), top });
            for (int child = 0; child < m_model->rowCount(top); ++child) {
                const QModelIndex below = m_model->index(child, 0, top);
                held.append({ below.data(ScopeTreeModel::ScopeRole).value<Scope>(), below });
            }
        }
        const QStringList ids = someIds();
        if (random.bounded(2) == 0) {
            setProfiles(ids);
            QStringList expected { u"All groups"_s };
            for (const QString &id : ids)
                expected << id + u" profile"_s;
            QCOMPARE(texts(), expected);
        } else {
            setSources(u"a"_s, ids);
        }
        for (const auto &[scope, index] : std::as_const(held))
            QCOMPARE(QModelIndex(index), m_model->indexOf(scope));
    }
    QCOMPARE(spy.reset.count(), 0);
}

void ScopeTreeModelTest::setFoldered(const QStringList &lines)
{
    QList<Profile> profiles;
    for (const QString &line : lines) {
        const QString id = line.section(u'/', -1);
        Profile profile = makeProfile(id, id);
        profile.folder = line.contains(u'/') ? line.section(u'/', 0, 0) : QString();
        profiles.append(profile);
    }
    m_model->setProfiles(profiles, {});
}

void ScopeTreeModelTest::foldersHoldTheirProfiles()
{
    using Kind = ScopeTreeModel::Kind;
    setFoldered({ u"loose"_s, u"Work/a"_s, u"Home/b"_s, u"Work/c"_s });
    // Folders in the order of their first profiles, then what is in none.
    QCOMPARE(texts(), (QStringList { u"All groups"_s, u"Work"_s, u"Home"_s, u"loose"_s }));
    const Scope work = FolderScope { u"Work"_s };
    QCOMPARE(texts(m_model->indexOf(work)), (QStringList { u"a"_s, u"c"_s }));
    QCOMPARE(data(work, ScopeTreeModel::KindRole).toInt(), int(Kind::Folder));
    QCOMPARE(data(EverythingScope {}, ScopeTreeModel::KindRole).toInt(), int(Kind::Everything));
    QCOMPARE(data(ProfileId(u"a"_s), ScopeTreeModel::KindRole).toInt(), int(Kind::Profile));
    QVERIFY(!data(work, ScopeTreeModel::ClassRole).isValid());
    QVERIFY(data(work, ScopeTreeModel::PlatformRole).toString().isEmpty());
    QCOMPARE(data(work, ScopeTreeModel::ScopeRole).value<Scope>(), work);
    QVERIFY(data(work, Qt::AccessibleTextRole).toString().contains(u"folder"_s));
    QVERIFY(!m_model->indexOf(FolderScope { u"None"_s }).isValid());

    setFoldered({ u"Home/b"_s, u"Work/c"_s, u"Work/a"_s });
    QCOMPARE(texts(), (QStringList { u"All groups"_s, u"Home"_s, u"Work"_s }));
    QCOMPARE(texts(m_model->indexOf(work)), (QStringList { u"c"_s, u"a"_s }));
    setFoldered({});
    QCOMPARE(texts(), QStringList { u"All groups"_s });
}

void ScopeTreeModelTest::profilesChangeFoldersWithWhatIsBelow()
{
    setFoldered({ u"p"_s, u"q"_s });
    setSources(u"p"_s, { u"acme"_s });
    const QPersistentModelIndex profile(m_model->indexOf(p));
    const QPersistentModelIndex organization(m_model->indexOf(acme));
    for (const QStringList &lines :
         { QStringList { u"Work/p"_s, u"q"_s }, QStringList { u"Home/p"_s, u"Home/q"_s },
           QStringList { u"q"_s, u"p"_s } }) {
        setFoldered(lines);
        QVERIFY(profile.isValid());
        QVERIFY(organization.isValid());
        QCOMPARE(QModelIndex(profile), m_model->indexOf(p));
        QCOMPARE(QModelIndex(organization), m_model->indexOf(acme));
        QCOMPARE(organization.parent(), QModelIndex(profile));
    }
    QCOMPARE(texts(), (QStringList { u"All groups"_s, u"q"_s, u"p"_s }));
}

void ScopeTreeModelTest::aFolderSumsUp()
{
    setFoldered({ u"Work/p"_s, u"Work/q"_s });
    setSources(u"p"_s, { u"acme"_s, u"umbrella"_s });
    const Scope work = FolderScope { u"Work"_s };
    for (const char *id : { "p", "q" })
        m_model->setProfileStatus(ProfileId(QString::fromLatin1(id)), { LoadState::Ready, {} });
    const QDateTime when(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    m_model->setSourceStatus(acme, loaded(LoadState::Ready, 2, when));
    m_model->setSourceStatus(umbrella, loaded(LoadState::Failed, 3, when.addDays(1)));
    QCOMPARE(data(work, ScopeTreeModel::CountRole).toInt(), 5);
    QCOMPARE(data(EverythingScope {}, ScopeTreeModel::CountRole).toInt(), 5);
    QCOMPARE(state(work), LoadState::Failed);
    m_model->setProfileStatus(ProfileId(u"q"_s), { LoadState::Loading, {} });
    QCOMPARE(state(work), LoadState::Loading);
}

void ScopeTreeModelTest::offlineIsSaid()
{
    setFoldered({ u"Work/p"_s });
    setSources(u"p"_s, { u"acme"_s });
    QVERIFY(!data(p, ScopeTreeModel::OfflineRole).toBool());
    m_model->setProfileStatus(p, { LoadState::Failed, {}, true });
    QVERIFY(data(p, ScopeTreeModel::OfflineRole).toBool());
    QVERIFY(data(acme, ScopeTreeModel::OfflineRole).toBool());
    QVERIFY(!data(FolderScope { u"Work"_s }, ScopeTreeModel::OfflineRole).toBool());
}

void ScopeTreeModelTest::randomFoldersKeepTheIndexes()
{
    QRandomGenerator random(7);
    QHash<QString, QPersistentModelIndex> held;
    QStringList ids { u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s };
    for (int round = 0; round < 300; ++round) {
        std::shuffle(ids.begin(), ids.end(), random);
        QStringList lines;
        const QStringList shown = ids.mid(0, random.bounded(1, 7));
        for (const QString &id : shown) {
            const int folder = random.bounded(3);
            lines << (folder == 0 ? id : QString(u"F%1/"_s.arg(folder) + id));
        }
        setFoldered(lines);
        for (auto known = held.cbegin(); known != held.cend(); ++known) {
            QCOMPARE(known->isValid(), shown.contains(known.key()));
            if (known->isValid())
                QCOMPARE(QModelIndex(*known), m_model->indexOf(ProfileId(known.key())));
        }
        held.clear();
        for (const QString &id : shown)
            held.insert(id, m_model->indexOf(ProfileId(id)));
    }
}

void ScopeTreeModelTest::theShelfStandsAboveAllGroups()
{
    setProfiles({ u"p"_s });
    setSources(u"p"_s, { u"acme"_s });
    const QPersistentModelIndex kept(m_model->indexOf(acme));
    m_model->setShelf({ { view(u"b"_s), view(u"a"_s, acme) },
                        { { p, {}, u"old name"_s }, { acme, GroupId(u"g"_s), u"data-team"_s } } });
    QCOMPARE(texts(),
             (QStringList { u"Saved views"_s, u"Favourites"_s, u"All groups"_s, u"p profile"_s }));
    const QModelIndex views = m_model->index(0, 0, {});
    const QModelIndex favourites = m_model->index(1, 0, {});
    QCOMPARE(texts(views), (QStringList { u"b"_s, u"a"_s }));
    QCOMPARE(texts(favourites), (QStringList { u"p profile"_s, u"data-team"_s }));
    QCOMPARE(QModelIndex(kept), m_model->indexOf(acme));

    const QModelIndex a = m_model->indexOf(ViewId(u"a"_s));
    QCOMPARE(a, m_model->index(1, 0, views));
    QCOMPARE(a.data(ScopeTreeModel::ViewRole).value<ViewId>(), ViewId(u"a"_s));
    QCOMPARE(a.data(ScopeTreeModel::ScopeRole).value<Scope>(), Scope(acme));
    QCOMPARE(a.data(ScopeTreeModel::KindRole).toInt(), int(ScopeTreeModel::Kind::View));
    QVERIFY(a.data(Qt::AccessibleTextRole).toString().contains(u"saved view"_s));
    QVERIFY(a.data(Qt::ToolTipRole).toString().contains("&lt;b&gt;"_L1));
    QVERIFY(!m_model->indexOf(ViewId(u"unheard of"_s)).isValid());
    const QModelIndex group = m_model->index(1, 0, favourites);
    QCOMPARE(group.data(ScopeTreeModel::FavouriteRole).value<Favourite>().ref(),
             (GroupRef { acme.profile, acme.organization, GroupId(u"g"_s) }));
    QCOMPARE(group.data(ScopeTreeModel::ScopeRole).value<Scope>(), Scope(acme));

    m_model->setShelf({});
    QCOMPARE(texts(), (QStringList { u"All groups"_s, u"p profile"_s }));
    QCOMPARE(QModelIndex(kept), m_model->indexOf(acme));
}

void ScopeTreeModelTest::theShelfIsNoPlace()
{
    setProfiles({ u"p"_s });
    setSources(u"p"_s, { u"acme"_s });
    m_model->setSourceStatus(acme, loaded(LoadState::Ready, 3));
    m_model->setShelf({ { view(u"v"_s, p) }, { { p, {}, {} } } });
    QCOMPARE(data(EverythingScope {}, ScopeTreeModel::CountRole).toInt(), 3); // not six
    QCOMPARE(m_model->indexOf(p).parent(), QModelIndex());
    QCOMPARE(m_model->indexOf(EverythingScope {}).row(), 2);
    for (const int row : { 0, 1 }) {
        const QModelIndex title = m_model->index(row, 0, {});
        QVERIFY(!title.flags().testFlag(Qt::ItemIsEnabled));
        QVERIFY(!title.flags().testFlag(Qt::ItemIsSelectable));
        QVERIFY(!title.data(ScopeTreeModel::CountRole).isValid());
        QVERIFY(m_model->index(0, 0, title).flags().testFlag(Qt::ItemIsSelectable));
    }
    setProfiles({ u"q"_s, u"p"_s });
    QCOMPARE(texts(),
             (QStringList { u"Saved views"_s, u"Favourites"_s, u"All groups"_s, u"q profile"_s,
                            u"p profile"_s }));
}

void ScopeTreeModelTest::favouritesShowWhatTheirPlacesShow()
{
    setProfiles({ u"p"_s });
    setSources(u"p"_s, { u"acme"_s });
    m_model->setShelf({ {}, { { acme, {}, u"old name"_s } } });
    const QModelIndex favourite = m_model->index(0, 0, m_model->index(0, 0, {}));
    QCOMPARE(favourite.data().toString(), u"acme Inc"_s);
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setSourceStatus(acme, loaded(LoadState::Failed, 5));
    const bool isTold = std::any_of(changes.cbegin(), changes.cend(), [&](const auto &change) {
        return change.at(0).toModelIndex() == favourite;
    });
    QVERIFY(isTold);
    for (const int role : { ScopeTreeModel::CountRole, ScopeTreeModel::StateRole,
                            ScopeTreeModel::ClassRole, ScopeTreeModel::PlatformRole })
        QCOMPARE(favourite.data(role), data(acme, role));
    QCOMPARE(favourite.data(ScopeTreeModel::CountRole).toInt(), 5);
    setSources(u"p"_s, {});
    QCOMPARE(favourite.data().toString(), u"old name"_s); // its organization may come back
}

void ScopeTreeModelTest::favouritesOfStrangersAreLeftOut()
{
    const FolderScope work { u"Work"_s };
    m_model->setShelf({ {}, { { p, {}, u"P"_s }, { work, {}, u"Work"_s }, { acme, {}, u"A"_s } } });
    QCOMPARE(texts(), QStringList(u"All groups"_s));
    setFoldered({ u"Work/p"_s });
    QCOMPARE(texts(m_model->index(0, 0, {})), (QStringList { u"p"_s, u"Work"_s, u"A"_s }));
    setFoldered({ u"p"_s });
    QCOMPARE(texts(m_model->index(0, 0, {})), (QStringList { u"p"_s, u"A"_s }));
    setFoldered({ u"other"_s });
    QCOMPARE(texts(), (QStringList { u"All groups"_s, u"other"_s }));
}

void ScopeTreeModelTest::aViewWithoutItsPlaceIsShownSomewhereWider()
{
    m_model->setShelf({ { view(u"v"_s, acme) }, {} });
    const auto scope = [this] {
        const QModelIndex index = m_model->indexOf(ViewId(u"v"_s));
        return index.data(ScopeTreeModel::ScopeRole).value<Scope>();
    };
    QCOMPARE(scope(), Scope(EverythingScope {}));
    setProfiles({ u"p"_s });
    QCOMPARE(scope(), Scope(acme)); // it may still come
    m_model->setProfileStatus(p, { LoadState::Ready, {} });
    QCOMPARE(scope(), Scope(p));
    setSources(u"p"_s, { u"acme"_s });
    QCOMPARE(scope(), Scope(acme));
}

void ScopeTreeModelTest::viewsAreCountedIfSomebodyDoes()
{
    m_model->setShelf({ { view(u"v"_s) }, {} });
    const QPersistentModelIndex index(m_model->indexOf(ViewId(u"v"_s)));
    QVERIFY(!index.data(ScopeTreeModel::CountRole).isValid());
    m_model->setMatches(ViewId(u"v"_s), 17);
    m_model->setMatches(ViewId(u"unheard of"_s), 18);
    QCOMPARE(index.data(ScopeTreeModel::CountRole).toInt(), 17);
    SavedView other = view(u"v"_s);
    other.query = u"another"_s;
    m_model->setShelf({ { other }, {} });
    QVERIFY(!index.data(ScopeTreeModel::CountRole).isValid());
}

void ScopeTreeModelTest::randomShelvesKeepTheIndexes()
{
    QRandomGenerator random(7);
    ModelSpy spy(*m_model);
    QStringList ids { u"a"_s, u"b"_s, u"c"_s, u"d"_s };
    QHash<ViewId, QPersistentModelIndex> held;
    for (int round = 0; round < 300; ++round) {
        std::shuffle(ids.begin(), ids.end(), random);
        ViewShelf shelf;
        for (const QString &id : ids.mid(0, random.bounded(5)))
            shelf.views.append(view(id, ProfileId(id)));
        for (const QString &id : ids.mid(0, random.bounded(5)))
            shelf.favourites.append({ ProfileId(id), {}, id });
        if (random.bounded(2) == 0)
            setProfiles(ids.mid(0, random.bounded(5)));
        m_model->setShelf(shelf);
        for (auto known = held.cbegin(); known != held.cend(); ++known)
            QCOMPARE(QModelIndex(*known), m_model->indexOf(known.key()));
        held.clear();
        for (const SavedView &shown : std::as_const(shelf.views))
            held.insert(shown.id, m_model->indexOf(shown.id));
        QStringList expected;
        for (const SavedView &shown : std::as_const(shelf.views))
            expected.append(shown.name);
        if (!expected.isEmpty())
            QCOMPARE(texts(m_model->index(0, 0, {})), expected);
        QVERIFY(m_model->indexOf(EverythingScope {}).isValid());
    }
    QCOMPARE(spy.reset.count(), 0);
}

QTEST_GUILESS_MAIN(ScopeTreeModelTest)
#include "tst_scopetreemodel.moc"
