#include "dialogchecks.h"
#include "recreatedialog.h"
#include "resources.h"
#include "writelock.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace groupdesk;
using namespace Qt::StringLiterals;
using Kind = RecreationPart::Kind;
using Loss = RecreationLoss;
using Obstacle = RecreationObstacle::Kind;

namespace {

RecreateSubject subjectOf(const QString &name, const QString &platform = u"braintrust"_s,
                          EndpointClass endpointClass = EndpointClass::Development)
{
    RecreateSubject subject;
    subject.name = name;
    subject.place.platform = PlatformId(platform);
    subject.place.profile = u"acme prod"_s;
    subject.place.organization = u"Acme"_s;
    subject.place.endpointClass = endpointClass;
    subject.platform = platform == "turso"_L1 ? u"Turso"_s : u"Braintrust"_s;
    return subject;
}

RecreationPart part(Kind kind, GroupField field, const QString &item, const QString &name)
{
    return { kind, field, item, name };
}

Grant grantOf(const QString &type, const QString &object)
{
    Grant grant;
    grant.objectType = type;
    grant.objectId = object;
    grant.permission = u"read"_s;
    grant.group = GroupId(u"old"_s);
    return grant;
}

/// One of everything.
RecreationPlan planOf(const QString &name)
{
    RecreationPlan plan;
    plan.draft.name = name;
    RecreationStep create;
    create.parts = { part(Kind::Content, GroupField::Name, {}, name),
                     part(Kind::Content, GroupField::Description, {}, u"First\nSecond"_s) };
    RecreationStep people;
    people.kind = RecreationStep::Kind::Content;
    people.field = GroupField::Users;
    people.parts = { part(Kind::Content, GroupField::Users, u"u1"_s, u"<b>Ada</b>"_s),
                     part(Kind::Content, GroupField::Users, u"00000000-1111"_s, {}) };
    RecreationStep grant;
    grant.kind = RecreationStep::Kind::Grant;
    RecreationPart held = part(Kind::GrantHeld, GroupField::Name, u"p1"_s, u"Checkout"_s);
    held.grant = grantOf(u"project"_s, u"p1"_s);
    grant.parts = { held };
    plan.steps = { create, people, grant };
    plan.lost = { { part(Kind::Content, GroupField::Users, u"u9"_s, {}), Loss::Gone, {} },
                  { part(Kind::Identity, GroupField::Name, u"old-id"_s, {}), Loss::Never, {} },
                  { part(Kind::Database, GroupField::Name, u"db"_s, u"db"_s), Loss::Never, {} } };
    return plan;
}

/// "Members (2): <b>Ada</b>|00000000…" for each heading.
QStringList linesOf(const QTreeWidget &list)
{
    QStringList lines;
    for (int i = 0; i < list.topLevelItemCount(); ++i) {
        const QTreeWidgetItem *heading = list.topLevelItem(i);
        QStringList parts;
        for (int j = 0; j < heading->childCount(); ++j) {
            QString text = heading->child(j)->text(0);
            if (list.columnCount() > 1)
                text += u" - "_s + heading->child(j)->text(1);
            parts.append(text);
        }
        lines.append(heading->text(0) + u": "_s + parts.join(u'|'));
    }
    return lines;
}

struct Fixture
{
    explicit Fixture(const RecreateSubject &subject = subjectOf(u"data"_s))
        : dialog(new RecreateDialog(subject))
    {
        dialog->setPlanner([this](const QString &name) {
            RecreationPlan plan = planOf(name);
            plan.obstacles = obstacles;
            plan.unchecked = unchecked;
            if (name == taken)
                plan.obstacles.append({ Obstacle::NameTaken });
            if (name.isEmpty())
                plan.obstacles.append({ Obstacle::NameMissing });
            return plan;
        });
        dialog->show();
    }
    ~Fixture() { delete dialog; }
    Q_DISABLE_COPY_MOVE(Fixture)

    template <class T>
    T *child(const QString &name) const
    {
        auto *found = dialog->findChild<T *>(name);
        if (found == nullptr)
            qFatal("no child %s", qPrintable(name));
        return found;
    }
    QPushButton *button(const QString &name) const { return child<QPushButton>(name); }
    bool shows(const QString &name) const { return child<QWidget>(name)->isVisibleTo(dialog); }
    QString notice() const
    {
        auto *box = child<QWidget>(u"recreateNotice"_s);
        return box->isVisibleTo(dialog) ? box->findChild<QLabel *>(u"noticeHeadline"_s)->text()
                                        : QString();
    }
    QStringList back() const { return linesOf(*child<QTreeWidget>(u"backList"_s)); }
    QStringList lost() const { return linesOf(*child<QTreeWidget>(u"lostList"_s)); }

    QPointer<RecreateDialog> dialog;
    QList<RecreationObstacle> obstacles;
    QList<DirectoryKind> unchecked;
    QString taken;
};

RecreationReport reportOf(bool made)
{
    RecreationReport report;
    if (made) {
        report.group.emplace();
        report.group->id = GroupId(u"new-id"_s);
        report.group->name = u"data"_s;
    }
    report.back = planOf(u"data"_s).comesBack().mid(0, 3);
    CloudError error;
    error.kind = CloudError::Kind::Forbidden;
    error.httpStatus = 403;
    error.serverMessage = u"<i>no</i>"_s;
    report.lost = { { planOf(u"data"_s).comesBack().last(), Loss::Failed, error } };
    report.lost += planOf(u"data"_s).lost;
    return report;
}

} // namespace

/// What is said before, while, and after a deleted group is made again.
class tst_RecreateDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void readsFirst();
    void saysWhatComesBack();
    void productionIsNamed();
    void returnCreates();
    void obstaclesBlock_data();
    void obstaclesBlock();
    void whatCouldNotBeChecked();
    void aTakenNameCanBeChanged();
    void aSecondOfTheSameName();
    void locksAreFollowed();
    void checksAgain();
    void copiesRequests();
    void progressAndStop();
    void reports();
    void reportsThatNothingWasMade();
    void closingAsksToStop();
    void everyFieldHasAName();
    void fits_data();
    void fits();
};

void tst_RecreateDialog::readsFirst()
{
    const Fixture fixture;
    QCOMPARE(fixture.dialog->windowTitle(), u"Recreate Group"_s);
    QVERIFY(fixture.notice().startsWith(u"Reading"_s));
    QVERIFY(!fixture.button(u"recreateButton"_s)->isEnabled());
    QVERIFY(fixture.button(u"closeButton"_s)->isEnabled()); // never held up
    QCOMPARE(fixture.button(u"closeButton"_s)->text(), u"Cancel"_s);
    QVERIFY(!fixture.shows(u"nameEdit"_s));
}

void tst_RecreateDialog::saysWhatComesBack()
{
    const Fixture fixture;
    fixture.dialog->showPlan();
    QCOMPARE(fixture.child<QLabel>(u"headlineLabel"_s)->text(), u"Create “data” again?"_s);
    QCOMPARE(fixture.back(),
             (QStringList { u"Name (1): data"_s, u"Description (1): First …"_s,
                            u"Members (2): <b>Ada</b>|00000000…"_s,
                            u"What it was allowed (1): project Checkout: read"_s }));
    QCOMPARE(fixture.lost(),
             (QStringList { u"Members (1): u9 - does not exist any more"_s,
                            u"Id (1): old-id - the platform makes a new one"_s,
                            u"Databases (1): db - gone for good"_s }));
    QVERIFY(fixture.notice().isEmpty());
    QVERIFY(!fixture.shows(u"nameEdit"_s)); // nothing is wrong with it
    QVERIFY(fixture.button(u"recreateButton"_s)->isEnabled());
    QVERIFY(!fixture.shows(u"stopButton"_s) && !fixture.shows(u"copyReportButton"_s)
            && !fixture.shows(u"showGroupButton"_s));
}

void tst_RecreateDialog::productionIsNamed()
{
    const Fixture fixture(subjectOf(u"data"_s, u"turso"_s, EndpointClass::Production));
    fixture.dialog->showPlan();
    QCOMPARE(fixture.child<QLabel>(u"headlineLabel"_s)->text(),
             u"Create “data” again in PRODUCTION?"_s);
    QVERIFY(fixture.shows(u"recreateClassBand"_s));
}

void tst_RecreateDialog::returnCreates()
{
    const Fixture fixture;
    QVERIFY(QTest::qWaitForWindowActive(fixture.dialog));
    QSignalSpy requested(fixture.dialog, &RecreateDialog::recreateRequested);
    QTest::keyClick(fixture.dialog, Qt::Key_Return); // still reading
    QVERIFY(requested.isEmpty());
    fixture.dialog->showPlan();
    QVERIFY(fixture.button(u"recreateButton"_s)->isDefault());
    QTest::keyClick(fixture.dialog, Qt::Key_Return);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.constFirst().constFirst().toString(), u"data"_s);
    QTest::keyClick(fixture.dialog, Qt::Key_Return);
    QCOMPARE(requested.size(), 1);
}

void tst_RecreateDialog::obstaclesBlock_data()
{
    QTest::addColumn<RecreationObstacle>("obstacle");
    QTest::addColumn<QString>("words");
    const auto add = [](const char *name, const RecreationObstacle &obstacle,
                        const QString &words) { QTest::newRow(name) << obstacle << words; };
    add("nothing known", { Obstacle::NoSnapshot }, u"does not know any more"_s);
    add("profile gone", { Obstacle::ProfileGone }, u"“acme prod” does not exist"_s);
    add("not open", { Obstacle::NotOpen }, u"is not open"_s);
    add("organization gone", { Obstacle::OrganizationGone }, u"organization Acme"_s);
    add("locked", { Obstacle::Limited, Limit { Limit::Kind::ReadOnly, {} } }, u"locked"_s);
    add("plan", { Obstacle::PlanLimit }, u"plan of Acme"_s);
    CloudError error;
    error.kind = CloudError::Kind::ServerError;
    error.httpStatus = 500;
    add("groups unread", { Obstacle::GroupsUnread, {}, error }, u"Braintrust"_s);
    add("location", { Obstacle::LocationGone, {}, {}, u"lhr"_s }, u"location lhr"_s);
    add("no location", { Obstacle::LocationGone }, u"not known"_s);
}

void tst_RecreateDialog::obstaclesBlock()
{
    QFETCH(const RecreationObstacle, obstacle);
    QFETCH(const QString, words);
    Fixture fixture;
    fixture.obstacles = { obstacle };
    fixture.dialog->showPlan();
    QVERIFY2(fixture.notice().contains(words), qPrintable(fixture.notice()));
    QPushButton *recreate = fixture.button(u"recreateButton"_s);
    QVERIFY(!recreate->isEnabled());
    QVERIFY(!recreate->toolTip().isEmpty());
    QSignalSpy requested(fixture.dialog, &RecreateDialog::recreateRequested);
    QTest::keyClick(fixture.dialog, Qt::Key_Return);
    QTest::mouseClick(recreate, Qt::LeftButton);
    QVERIFY(requested.isEmpty());
}

void tst_RecreateDialog::whatCouldNotBeChecked()
{
    Fixture fixture;
    fixture.unchecked = { DirectoryKind::Users, DirectoryKind::Roles };
    fixture.dialog->showPlan();
    QVERIFY2(fixture.notice().contains(u"members, roles"_s), qPrintable(fixture.notice()));
    QVERIFY(fixture.button(u"recreateButton"_s)->isEnabled());
}

void tst_RecreateDialog::aTakenNameCanBeChanged()
{
    Fixture fixture;
    fixture.taken = u"data"_s;
    fixture.dialog->showPlan();
    auto *name = fixture.child<QLineEdit>(u"nameEdit"_s);
    QVERIFY(fixture.shows(u"nameEdit"_s));
    QCOMPARE(name->text(), u"data"_s);
    QVERIFY(fixture.child<QLabel>(u"nameHint"_s)->text().contains(u"would return it unchanged"_s));
    QVERIFY(!fixture.button(u"recreateButton"_s)->isEnabled());
    name->setText(u" data 2 "_s);
    QVERIFY(fixture.button(u"recreateButton"_s)->isEnabled());
    QVERIFY(fixture.child<QLabel>(u"nameHint"_s)->text().isEmpty());
    QVERIFY(fixture.shows(u"nameEdit"_s)); // it stays
    name->clear();
    QVERIFY(!fixture.button(u"recreateButton"_s)->isEnabled());
    name->setText(u" data 2 "_s);
    QSignalSpy requested(fixture.dialog, &RecreateDialog::recreateRequested);
    QTest::mouseClick(fixture.button(u"recreateButton"_s), Qt::LeftButton);
    QCOMPARE(requested.constFirst().constFirst().toString(), u"data 2"_s);
    QVERIFY(!name->isEnabled());

    Fixture turso(subjectOf(u"data"_s, u"turso"_s));
    turso.taken = u"data"_s;
    turso.dialog->showPlan();
    QVERIFY(turso.child<QLabel>(u"nameHint"_s)->text().contains(u"unique"_s));
    turso.child<QLineEdit>(u"nameEdit"_s)->setText(u"a/b"_s); // no address has a slash
    QVERIFY(!turso.button(u"recreateButton"_s)->isEnabled());
    QVERIFY(!turso.child<QLabel>(u"nameHint"_s)->text().isEmpty());
}

void tst_RecreateDialog::aSecondOfTheSameName()
{
    Fixture fixture;
    fixture.obstacles = { { Obstacle::SameName } };
    fixture.dialog->showPlan();
    QVERIFY(fixture.shows(u"nameEdit"_s));
    QVERIFY(fixture.child<QLabel>(u"nameHint"_s)->text().contains(u"tell apart"_s));
    QVERIFY(fixture.button(u"recreateButton"_s)->isEnabled());
}

void tst_RecreateDialog::locksAreFollowed()
{
    WriteLock lock(WriteLock::State::Locked);
    Fixture fixture;
    fixture.dialog->setLock(&lock);
    fixture.dialog->setPlanner([&lock](const QString &name) {
        RecreationPlan plan = planOf(name);
        if (!lock.allowsWrites())
            plan.obstacles = { { Obstacle::Limited, Limit { Limit::Kind::ReadOnly, {} }, {}, {} } };
        return plan;
    });
    fixture.dialog->showPlan();
    QVERIFY(!fixture.button(u"recreateButton"_s)->isEnabled());
    lock.unlockFor();
    QVERIFY(fixture.button(u"recreateButton"_s)->isEnabled());
    lock.lock();
    QVERIFY(!fixture.button(u"recreateButton"_s)->isEnabled());
}

void tst_RecreateDialog::checksAgain()
{
    Fixture fixture;
    fixture.obstacles = { { Obstacle::NotOpen } };
    fixture.dialog->showPlan();
    QSignalSpy asked(fixture.dialog, &RecreateDialog::checkRequested);
    QTest::mouseClick(fixture.button(u"checkButton"_s), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QVERIFY(fixture.notice().startsWith(u"Reading"_s));
    fixture.obstacles.clear();
    fixture.dialog->showPlan();
    QVERIFY(fixture.button(u"recreateButton"_s)->isEnabled());
}

void tst_RecreateDialog::copiesRequests()
{
    Fixture fixture;
    QVERIFY(!fixture.shows(u"curlButton"_s));
    QStringList asked;
    fixture.dialog->setCurl([&asked](const QString &name) {
        asked.append(name);
        return u"curl …"_s;
    });
    fixture.dialog->showPlan();
    QVERIFY(fixture.shows(u"curlButton"_s));
    QTest::mouseClick(fixture.button(u"curlButton"_s), Qt::LeftButton);
    QCOMPARE(asked, QStringList { u"data"_s });
    QCOMPARE(QGuiApplication::clipboard()->text(), u"curl …"_s);
}

void tst_RecreateDialog::progressAndStop()
{
    const Fixture fixture;
    fixture.dialog->showPlan();
    QTest::mouseClick(fixture.button(u"recreateButton"_s), Qt::LeftButton);
    QVERIFY(fixture.shows(u"progressBar"_s) && fixture.shows(u"stopButton"_s));
    QVERIFY(!fixture.shows(u"recreateButton"_s) && !fixture.shows(u"closeButton"_s));
    fixture.dialog->showProgress(2, 5);
    QCOMPARE(fixture.child<QProgressBar>(u"progressBar"_s)->value(), 2);
    QCOMPARE(fixture.child<QProgressBar>(u"progressBar"_s)->maximum(), 5);
    QSignalSpy stopped(fixture.dialog, &RecreateDialog::stopRequested);
    QTest::mouseClick(fixture.button(u"stopButton"_s), Qt::LeftButton);
    QCOMPARE(stopped.size(), 1);
    QVERIFY(!fixture.button(u"stopButton"_s)->isEnabled());
    QTest::keyClick(fixture.dialog, Qt::Key_Escape);
    QCOMPARE(stopped.size(), 1);
    QVERIFY(fixture.dialog->isVisible());
}

void tst_RecreateDialog::reports()
{
    const Fixture fixture;
    fixture.dialog->showPlan();
    QTest::mouseClick(fixture.button(u"recreateButton"_s), Qt::LeftButton);
    fixture.dialog->showReport(reportOf(true));
    QVERIFY(fixture.child<QLabel>(u"headlineLabel"_s)->text().startsWith(u"“data” is back"_s));
    QCOMPARE(fixture.child<QLabel>(u"backTitle"_s)->text().remove(u'&'), u"Came back"_s);
    QCOMPARE(fixture.back().size(), 3);
    QVERIFY(fixture.lost().constFirst().contains(u"Braintrust refused"_s));
    QSignalSpy shown(fixture.dialog, &RecreateDialog::showGroupRequested);
    QVERIFY(fixture.button(u"showGroupButton"_s)->isDefault());
    QTest::mouseClick(fixture.button(u"showGroupButton"_s), Qt::LeftButton);
    QCOMPARE(shown.size(), 1);
    QTest::mouseClick(fixture.button(u"copyReportButton"_s), Qt::LeftButton);
    const QString text = QGuiApplication::clipboard()->text();
    for (const QString &word : { u"New id: new-id"_s, u"Came back:"_s, u"  - Members: <b>Ada</b>"_s,
                                 u"Did not come back:"_s, u"  - Databases: db (gone for good)"_s,
                                 u"Braintrust · acme prod · Acme"_s })
        QVERIFY2(text.contains(word), qPrintable(text));
    QCOMPARE(richTexts(*fixture.dialog), QStringList());
    // Nothing changes it any more.
    fixture.dialog->showPlan();
    QVERIFY(!fixture.shows(u"recreateButton"_s));
    QPointer<RecreateDialog> dialog = fixture.dialog;
    QTest::mouseClick(fixture.button(u"closeButton"_s), Qt::LeftButton);
    QTRY_VERIFY(dialog.isNull());
}

void tst_RecreateDialog::reportsThatNothingWasMade()
{
    const Fixture fixture;
    fixture.dialog->showPlan();
    QTest::mouseClick(fixture.button(u"recreateButton"_s), Qt::LeftButton);
    RecreationReport report = reportOf(false);
    report.back.clear();
    report.obstacles = { { Obstacle::NameTaken } };
    fixture.dialog->showReport(report);
    QCOMPARE(fixture.child<QLabel>(u"headlineLabel"_s)->text(), u"The group was not created"_s);
    QVERIFY(!fixture.button(u"showGroupButton"_s)->isEnabled());
    QVERIFY(fixture.notice().contains(u"exists in Acme"_s));

    report.obstacles.clear();
    report.lost.first().why = Loss::Uncertain;
    fixture.dialog->showReport(report);
    QVERIFY(fixture.child<QLabel>(u"headlineLabel"_s)->text().startsWith(u"Nobody knows"_s));
}

void tst_RecreateDialog::closingAsksToStop()
{
    const Fixture fixture;
    fixture.dialog->showPlan();
    QTest::mouseClick(fixture.button(u"recreateButton"_s), Qt::LeftButton);
    QSignalSpy stopped(fixture.dialog, &RecreateDialog::stopRequested);
    fixture.dialog->reject();
    QCOMPARE(stopped.size(), 1);
    QVERIFY(fixture.dialog->isVisible());
    fixture.dialog->showReport(reportOf(true));
    QPointer<RecreateDialog> dialog = fixture.dialog;
    fixture.dialog->reject();
    QTRY_VERIFY(dialog.isNull());
}

void tst_RecreateDialog::everyFieldHasAName()
{
    Fixture fixture;
    fixture.taken = u"data"_s;
    fixture.dialog->showPlan();
    QCOMPARE(unnamedFields(*fixture.dialog), QStringList());
    fixture.dialog->showReport(reportOf(true));
    QCOMPARE(unnamedFields(*fixture.dialog), QStringList());
}

void tst_RecreateDialog::fits_data()
{
    QTest::addColumn<bool>("large");
    QTest::addColumn<bool>("longWords");
    QTest::addColumn<bool>("rightToLeft");
    QTest::newRow("plain") << false << false << false;
    QTest::newRow("large") << true << false << false;
    QTest::newRow("long words") << false << true << false;
    QTest::newRow("right to left") << false << false << true;
}

void tst_RecreateDialog::fits()
{
    QFETCH(const bool, large);
    QFETCH(const bool, longWords);
    QFETCH(const bool, rightToLeft);
    const WithSurroundings surroundings(large, longWords, rightToLeft);
    Fixture fixture;
    fixture.taken = u"data"_s;
    fixture.obstacles = { { Obstacle::PlanLimit } };
    fixture.dialog->showPlan();
    QVERIFY(QTest::qWaitForWindowExposed(fixture.dialog));
    QTRY_COMPARE(cutTexts(*fixture.dialog), QStringList());
    fixture.dialog->showReport(reportOf(true));
    QTRY_COMPARE(cutTexts(*fixture.dialog), QStringList());
}

QTEST_MAIN(tst_RecreateDialog)
#include "tst_recreatedialog.moc"
