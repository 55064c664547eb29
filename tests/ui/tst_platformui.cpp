#include "choicelist.h"
#include "dialogchecks.h"
#include "formats.h"
#include "platformui.h"
#include "resources.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace groupdesk;
using namespace Qt::StringLiterals;

namespace {

const PlatformUi &turso()
{
    return platformUi(PlatformId(u"turso"_s));
}

const PlatformUi &braintrust()
{
    return platformUi(PlatformId(u"braintrust"_s));
}

const PlatformUi &nscale()
{
    return platformUi(PlatformId(u"nscale"_s));
}

QString factOf(const QList<Fact> &facts, const QString &label)
{
    for (const Fact &fact : facts) {
        if (fact.label == label)
            return fact.value;
    }
    return u"(none)"_s;
}

/// A group and the names that are known, nothing else.
DetailContext around(const Group &group, const Names &names = {})
{
    DetailContext context;
    context.group = group;
    context.names = names;
    return context;
}

const QString uuid = u"7f3a91c2-0000-4000-8000-000000000001"_s;

} // namespace

class tst_PlatformUi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void everyPlatformIsComplete();
    void unknownPlatform();
    void shortIds();
    void tursoGroup();
    void tursoProtection();
    void tursoNames_data();
    void tursoNames();
    void tursoPage();
    void tursoPageWithoutLocations();
    void braintrustGroup();
    void braintrustUnknownIsNotNone();
    void braintrustBuiltIn();
    void nscaleGroup();
    void nscaleWithoutNames();
    void nscaleNames_data();
    void nscaleNames();
    void nscalePage();
    void nscaleFieldError();
};

void tst_PlatformUi::everyPlatformIsComplete()
{
    for (const PlatformUi *ui : { &turso(), &braintrust(), &nscale() }) {
        QVERIFY(ui->makeDraftPage && ui->facts && ui->lists && ui->impact
                && ui->consequence && ui->keptReason && ui->errorHint);
        QVERIFY(!ui->tokenHint.isEmpty());
        QVERIFY(!ui->comesBack.isEmpty() && !ui->neverComesBack.isEmpty());
        QCOMPARE(bool(ui->deletionWarning), ui->deletionIsIrreversible);
        const std::unique_ptr<DraftPage> page(ui->makeDraftPage(nullptr));
        GroupDraft draft;
        page->complete(draft);
        // A group of another platform's shape must not bring anything down.
        Group other;
        other.details
            = ui == &turso() ? GroupDetails(NscaleDetails {}) : GroupDetails(TursoDetails {});
        QVERIFY(ui->facts(around(other)).isEmpty());
        QVERIFY(ui->lists(around(other)).isEmpty());
        (void)ui->consequence(other);
    }
    QVERIFY(turso().deletionIsIrreversible);
    QVERIFY(turso().deletionWarning(7).contains(u'7'));
    QVERIFY(!turso().deletionWarning(1).contains(u"%n"_s));
    QVERIFY(!nscale().deletionIsIrreversible);
}

void tst_PlatformUi::unknownPlatform()
{
    QVERIFY(findPlatformUi(PlatformId(u"other"_s)) == nullptr);
    QCOMPARE(findPlatformUi(PlatformId(u"turso"_s)), &turso());
}

void tst_PlatformUi::shortIds()
{
    QCOMPARE(shortId(uuid), u"7f3a91c2…"_s);
    QCOMPARE(shortId(u"short"_s), u"short"_s);
    QCOMPARE(shortId(u"\u202Eab"_s), u"\ufffdab"_s);
}

void tst_PlatformUi::tursoGroup()
{
    Group group;
    group.locations = { u"aws-us-east-1"_s, u"lhr"_s };
    TursoDetails details;
    details.primary = u"aws-us-east-1"_s;
    details.version = u"tech-preview"_s;
    details.uuid = uuid;
    group.details = details;
    const QList<Fact> facts = turso().facts(around(group));
    QCOMPARE(factOf(facts, u"Primary location"_s), u"aws-us-east-1"_s);
    QCOMPARE(factOf(facts, u"Provider"_s), u"AWS"_s);
    QCOMPARE(factOf(facts, u"Delete protection"_s), u"not known yet"_s);
    QCOMPARE(factOf(facts, u"Status"_s), u"not known yet"_s);
    QVERIFY(factOf(facts, u"Version"_s).contains(u"turso-server"_s));
    QCOMPARE(factOf(facts, u"UUID"_s), uuid);

    Names names;
    names[DirectoryKind::Locations].insert(
        u"aws-us-east-1"_s, { u"aws-us-east-1"_s, u"AWS US East (Virginia)"_s, {}, true, false });
    const QList<MemberList> lists = turso().lists(around(group, names));
    QCOMPARE(lists.size(), 2);
    QVERIFY(!lists.at(0).known); // its databases were not read
    QCOMPARE(lists.at(1).items.size(), 2);
    QCOMPARE(lists.at(1).items.at(0).text, u"AWS US East (Virginia)"_s);
    QVERIFY(lists.at(1).items.at(0).secondary.contains(u"primary"_s));
    QCOMPARE(lists.at(1).items.at(1).text, u"lhr"_s);
    QVERIFY(turso().consequence(group).contains(u"destroys every database"_s));
}

void tst_PlatformUi::tursoProtection()
{
    Group group;
    group.details = TursoDetails {};
    QVERIFY(turso().keptReason(group).isEmpty());
    group.deleteProtection = false;
    QVERIFY(turso().keptReason(group).isEmpty());
    group.deleteProtection = true;
    QVERIFY(!turso().keptReason(group).isEmpty());
    QCOMPARE(factOf(turso().facts(around(group)), u"Delete protection"_s), u"on"_s);
}

void tst_PlatformUi::tursoNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("problem");
    QTest::addColumn<bool>("warning");
    QTest::newRow("plain") << u"data-team"_s << false << false;
    QTest::newRow("one letter") << u"a"_s << false << false;
    QTest::newRow("upper case") << u"Data"_s << false << true;
    QTest::newRow("leading dash") << u"-data"_s << false << true;
    QTest::newRow("64") << QString(64, u'a') << false << false;
    QTest::newRow("65") << QString(65, u'a') << false << true;
    QTest::newRow("slash") << u"a/b"_s << true << true;
    QTest::newRow("dot") << u"."_s << true << true;
    QTest::newRow("two dots") << u".."_s << true << true;
    QTest::newRow("line end") << u"a\nb"_s << true << true;
    QTest::newRow("emoji") << u"\U0001F600"_s << false << true;
}

void tst_PlatformUi::tursoNames()
{
    QFETCH(QString, name);
    QFETCH(bool, problem);
    QFETCH(bool, warning);
    const std::unique_ptr<DraftPage> page(turso().makeDraftPage(nullptr));
    QCOMPARE(!page->nameProblem(name).isEmpty(), problem);
    QCOMPARE(!page->nameWarning(name).isEmpty(), warning);
}

void tst_PlatformUi::tursoPage()
{
    const std::unique_ptr<DraftPage> page(turso().makeDraftPage(nullptr));
    QCOMPARE(page->needs(), QList { DirectoryKind::Locations });
    QVERIFY(!page->missing().isEmpty());
    QSignalSpy changed(page.get(), &DraftPage::changed);
    page->setDirectory(DirectoryKind::Locations,
                       { { u"aws-us-east-1"_s, u"AWS <b>US</b>"_s, {}, true, false },
                         { u"aws-eu-west-1"_s, u"AWS EU West (Ireland)"_s, {}, true, true } });
    QVERIFY(!changed.isEmpty());
    auto *combo = page->findChild<QComboBox *>(u"locationCombo"_s);
    QVERIFY(combo != nullptr);
    QVERIFY(combo->currentText().contains(u"closest"_s));
    QVERIFY(combo->itemText(0).contains(u"<b>US</b>"_s));
    QVERIFY(page->missing().isEmpty());
    combo->setCurrentIndex(0);
    GroupDraft draft;
    page->complete(draft);
    QCOMPARE(std::get<TursoDraft>(draft.details).location, u"aws-us-east-1"_s);

    QVERIFY(page->showFieldError(u"location"_s, u"No such place."_s));
    auto *note = page->findChild<QLabel *>(u"locationNote"_s);
    QCOMPARE(note->text(), u"No such place."_s);
    combo->setCurrentIndex(1);
    QVERIFY(note->text() != u"No such place."_s);
    QVERIFY(!page->showFieldError(u"name"_s, u"x"_s));
}

void tst_PlatformUi::tursoPageWithoutLocations()
{
    const std::unique_ptr<DraftPage> page(turso().makeDraftPage(nullptr));
    page->setDirectoryError(DirectoryKind::Locations, u"Turso did not answer in time."_s);
    QVERIFY(!page->missing().isEmpty());
    auto *combo = page->findChild<QComboBox *>(u"locationCombo"_s);
    QVERIFY(combo->isEditable());
    QTest::keyClicks(combo->lineEdit(), u" lhr "_s);
    QVERIFY(page->missing().isEmpty());
    GroupDraft draft;
    page->complete(draft);
    QCOMPARE(std::get<TursoDraft>(draft.details).location, u"lhr"_s);
}

void tst_PlatformUi::braintrustGroup()
{
    Group group;
    BraintrustDetails details;
    details.creator = UserId(uuid);
    details.memberUsers = QList<UserId> { UserId(u"u1"_s), UserId(uuid) };
    details.memberGroups = QList<GroupId> { GroupId(uuid) };
    group.details = details;
    group.members = MemberCounts { 2, 1, {} };
    Names names;
    names[DirectoryKind::Users].insert(
        u"u1"_s, { u"u1"_s, u"Ada <b>L</b>"_s, u"ada@example.com"_s, true, false });
    names.insert(DirectoryKind::ServiceAccounts, {});
    const QList<MemberList> lists = braintrust().lists(around(group, names));
    QCOMPARE(lists.size(), 3);
    // An id that stands for nobody comes first and says so; the rest is in the order of names.
    QCOMPARE(lists.at(0).items.at(0).text, u"unknown user 7f3a91c2…"_s);
    QCOMPARE(lists.at(0).items.at(0).dangling, std::optional(GroupField::Users));
    QVERIFY(lists.at(0).items.at(0).toolTip.contains(uuid));
    QCOMPARE(lists.at(0).items.at(1).text, u"Ada <b>L</b>"_s);
    QCOMPARE(lists.at(0).items.at(1).secondary, u"ada@example.com"_s);
    QVERIFY(!lists.at(0).items.at(1).dangling);
    QCOMPARE(itemCount(lists.at(1).items), 1);
    QVERIFY(!lists.at(1).items.at(1).dangling); // the other groups are not known
    QVERIFY(lists.at(0).known && lists.at(1).known);
    QVERIFY(braintrust().consequence(group).contains(u"2 people"_s));
    QVERIFY(braintrust().keptReason(group).isEmpty());
}

void tst_PlatformUi::braintrustUnknownIsNotNone()
{
    Group group;
    BraintrustDetails details;
    group.details = details;
    QVERIFY(!braintrust().lists(around(group)).at(0).known);
    details.memberUsers = QList<UserId> {};
    group.details = details;
    QVERIFY(braintrust().lists(around(group)).at(0).known);
    QVERIFY(braintrust().lists(around(group)).at(0).items.isEmpty());
    group.members = MemberCounts { 0, 0, {} };
    QVERIFY(braintrust().consequence(group).contains(u"no direct members"_s));
}

void tst_PlatformUi::braintrustBuiltIn()
{
    Group group;
    BraintrustDetails details;
    details.builtIn = true;
    group.details = details;
    QVERIFY(!braintrust().keptReason(group).isEmpty());
}

void tst_PlatformUi::nscaleGroup()
{
    Group group;
    NscaleDetails details;
    details.users = { UserId(u"ou1"_s) };
    details.subjects = QList<NscaleSubject> { { u"ada@example.com"_s, u"https://id"_s, {} },
                                              { u"ext-7"_s, u"https://other"_s, {} } };
    details.roles = { RoleId(u"r1"_s), RoleId(uuid) };
    details.serviceAccounts = { ServiceAccountId(uuid) };
    details.tags = { { u"team"_s, u"ml"_s } };
    details.healthStatus = u"healthy"_s;
    group.details = details;
    group.members = MemberCounts { 2, {}, 1 };
    Names names;
    names[DirectoryKind::Users].insert(
        u"ou1"_s, { u"ou1"_s, u"ada@example.com"_s, u"suspended"_s, true, false });
    names[DirectoryKind::Roles].insert(u"r1"_s, { u"r1"_s, u"reader"_s, {}, true, false });
    const QList<MemberList> lists = nscale().lists(around(group, names));
    QCOMPARE(lists.size(), 3);
    const QList<MemberList::Item> &members = lists.at(0).items;
    QCOMPARE(itemCount(members), 3); // the local subject is the user again
    QCOMPARE(members.at(0).text, u"Users (1)"_s);
    QVERIFY(members.at(0).heading);
    QCOMPARE(members.at(1).secondary, u"suspended"_s);
    QCOMPARE(members.at(3).text, u"ext-7"_s);
    QCOMPARE(members.at(3).secondary, u"external subject"_s);
    QCOMPARE(members.at(5).toolTip, uuid);
    QVERIFY(!members.at(5).secondary.isEmpty());
    QVERIFY(!members.at(5).dangling); // nobody said which accounts there are
    QCOMPARE(lists.at(1).items.at(0).text, u"reader"_s);
    // The platform hides roles, so one that is not listed need not be gone.
    QVERIFY(lists.at(1).items.at(1).text.contains(u"unknown role"_s));
    QVERIFY(!lists.at(1).items.at(1).dangling);
    QVERIFY(!lists.at(2).known);
    const QList<Fact> facts = nscale().facts(around(group));
    QCOMPARE(factOf(facts, u"Health"_s), u"healthy"_s);
    QCOMPARE(factOf(facts, u"Provisioning"_s), u"?"_s);
    QCOMPARE(factOf(facts, u"Tags"_s), u"team = ml"_s);
    QVERIFY(nscale().consequence(group).contains(u"2 people"_s));
}

void tst_PlatformUi::nscaleWithoutNames()
{
    Group group;
    NscaleDetails details;
    details.users = { UserId(uuid) };
    details.subjects = QList<NscaleSubject> { { u"ada@example.com"_s, u"https://id"_s, {} } };
    group.details = details;
    const QList<MemberList> lists = nscale().lists(around(group));
    QCOMPARE(itemCount(lists.at(0).items), 1); // nobody is shown twice
    QCOMPARE(lists.at(0).items.at(1).text, u"ada@example.com"_s);
    details.subjects.reset();
    group.details = details;
    QCOMPARE(nscale().lists(around(group)).at(0).items.at(1).text, u"7f3a91c2…"_s);
}

void tst_PlatformUi::nscaleNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("problem");
    QTest::newRow("plain") << u"Ml-ops_2.x"_s << false;
    QTest::newRow("one") << u"a"_s << false;
    QTest::newRow("63") << QString(63, u'a') << false;
    QTest::newRow("64") << QString(64, u'a') << true;
    QTest::newRow("space") << u"ml ops"_s << true;
    QTest::newRow("leading dot") << u".ml"_s << true;
    QTest::newRow("trailing dash") << u"ml-"_s << true;
    QTest::newRow("umlaut") << u"mü"_s << true;
    QTest::newRow("html") << u"<b>"_s << true;
}

void tst_PlatformUi::nscaleNames()
{
    QFETCH(QString, name);
    QFETCH(bool, problem);
    const std::unique_ptr<DraftPage> page(nscale().makeDraftPage(nullptr));
    QCOMPARE(!page->nameProblem(name).isEmpty(), problem);
}

void tst_PlatformUi::nscalePage()
{
    const std::unique_ptr<DraftPage> page(nscale().makeDraftPage(nullptr));
    QCOMPARE(page->needs().size(), 3);
    page->setDirectory(DirectoryKind::Roles,
                       { { u"r1"_s, u"administrator"_s, {}, false, false },
                         { u"r2"_s, u"reader"_s, {}, true, false },
                         { u"r3"_s, u"user"_s, {}, true, false } });
    page->setDirectory(DirectoryKind::Users,
                       { { u"u1"_s, u"ada@example.com"_s, {}, true, false } });
    page->setDirectoryError(DirectoryKind::ServiceAccounts, u"Nscale refused the choices."_s);
    QVERIFY(page->missing().isEmpty());

    auto *roles = page->findChild<ChoiceList *>(u"rolesList"_s);
    auto *view = roles->findChild<QListView *>(u"choiceView"_s);
    const QAbstractItemModel *model = view->model();
    QVERIFY(!model->flags(model->index(0, 0)).testFlag(Qt::ItemIsEnabled));
    QVERIFY(model->index(0, 0).data().toString().contains(u"goes beyond"_s));
    QVERIFY(view->model()->setData(model->index(1, 0), Qt::Checked, Qt::CheckStateRole));

    // Filtering hides rows, not ticks.
    auto *filter = roles->findChild<QLineEdit *>(u"choiceFilter"_s);
    QTest::keyClicks(filter, u"USER"_s);
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(roles->chosenIds(), QStringList { u"r2"_s });
    GroupDraft draft;
    page->complete(draft);
    const auto &details = std::get<NscaleDraft>(draft.details);
    QCOMPARE(details.roles, QList { RoleId(u"r2"_s) });
    QVERIFY(details.users.isEmpty() && details.serviceAccounts.isEmpty());
    const auto labels = page->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
        return label->text() == u"Nscale refused the choices."_s;
    }));
}

void tst_PlatformUi::nscaleFieldError()
{
    const std::unique_ptr<DraftPage> page(nscale().makeDraftPage(nullptr));
    QVERIFY(page->showFieldError(u"spec.userIDs"_s, u"Nobody knows them."_s));
    QVERIFY(page->showFieldError(u"roleIDs"_s, u"No."_s));
    QVERIFY(!page->showFieldError(u"metadata.name"_s, u"No."_s));
}

QTEST_MAIN(tst_PlatformUi)
#include "tst_platformui.moc"
