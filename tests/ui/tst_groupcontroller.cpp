#include "deletedialog.h"
#include "newgroupdialog.h"
#include "noticebox.h"
#include "resources.h"
#include "windowfixture.h"
#include "wraplabel.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;
using Call = FakePlatform::Call;
using Kind = CloudError::Kind;
using Write = FakePlatform::Write;

/// Creating and deleting, from the key that is pressed to the platform and back to the table.
class GroupControllerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void aCreatedGroupIsSelected();
    void aCreatedGroupIsSeenThroughFilterAndScope();
    void anExistingGroupIsNotReportedAsCreated();
    void aKnownNameOpensTheExistingGroup();
    void aConflictKeepsWhatWasTyped();
    void anUnknownOutcomeIsLookedUp();
    void aRefusalIsToldAfterTheFormWasClosed();
    void aGroupCreatedAfterTheFormWasClosedIsSelected();
    void cancellingSendsNothing();
    void theFormStartsWhereTheSelectionIs();
    void aDeletedGroupLeaves();
    void aRefusedDeletionKeepsTheRow();
    void aGroupDeletedElsewhereIsGoneAllTheSame();
    void aDeletionWithoutAnAnswerIsLookedUp();
    void oneRefusalDoesNotStopTheOthers();
    void escapeDeletesNothing();
    void anIrreversibleDeletionTakesTyping();
    void builtInGroupsAreSkipped();

private:
    static NewGroupDialog *openForm(const WindowFixture &f)
    {
        f.action(u"newGroupAction"_s)->trigger();
        return f.window->findChild<NewGroupDialog *>();
    }
    static void typeName(const NewGroupDialog *dialog, const QString &name)
    {
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"nameEdit"_s), name);
    }
    static void press(const QDialog *dialog, const QString &button)
    {
        auto *found = dialog->findChild<QPushButton *>(button);
        QVERIFY2(found != nullptr, qPrintable(button));
        QTRY_VERIFY2(found->isEnabled(), qPrintable(button));
        QTest::mouseClick(found, Qt::LeftButton);
    }
    static QString notice(const QDialog *dialog, const QString &name)
    {
        const auto *box = dialog->findChild<NoticeBox *>(name);
        return box->isVisible() ? box->text() : QString();
    }
    static DeleteDialog *openDeletion(WindowFixture &f, const QStringList &names)
    {
        f.window
            ->activateWindow(); // nobody does when a dialog closes on a screen without a manager
        if (!QTest::qWaitForWindowActive(f.window.get()))
            return nullptr;
        for (qsizetype i = 0; i < names.size(); ++i)
            f.click(names.at(i), i == 0 ? Qt::NoModifier : Qt::ControlModifier);
        QTest::keyClick(f.table(), Qt::Key_Delete);
        return f.window->findChild<DeleteDialog *>();
    }
};

void GroupControllerTest::aCreatedGroupIsSelected()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QVERIFY(f.clickScope(f.o2));
    const QPointer<NewGroupDialog> dialog = openForm(f);
    QVERIFY(dialog != nullptr);
    typeName(dialog, u"newcomers"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"descriptionEdit"_s), u"just here"_s);
    press(dialog, u"createButton"_s);
    QTRY_VERIFY(dialog == nullptr);
    QCOMPARE(f.names(), (QStringList { u"delta"_s, u"newcomers"_s }));
    QCOMPARE(f.selectedNames(), QStringList(u"newcomers"_s));
    QCOMPARE(f.child<WrapLabel>(u"detailName"_s)->text(), u"newcomers"_s);
    QCOMPARE(f.platform.groups(f.o2).constLast().description, std::optional(u"just here"_s));
    QVERIFY(f.headlines().isEmpty());
}

void GroupControllerTest::aCreatedGroupIsSeenThroughFilterAndScope()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QVERIFY(f.clickScope(f.t1));
    f.filter()->setText(u"xray"_s);
    const QPointer<NewGroupDialog> dialog = openForm(f);
    auto *source = dialog->findChild<QComboBox *>(u"sourceCombo"_s);
    for (int i = 0; i < source->count() && dialog->source() != f.o2; ++i)
        source->setCurrentIndex(i);
    QCOMPARE(dialog->source(), f.o2);
    typeName(dialog, u"newcomers"_s);
    press(dialog, u"createButton"_s);
    QTRY_VERIFY(dialog == nullptr);
    QCOMPARE(f.selectedNames(), QStringList(u"newcomers"_s));
    QCOMPARE(f.filter()->text(), QString());
    const QRect row = f.table()->visualRect(f.row(u"newcomers"_s));
    QVERIFY(f.table()->viewport()->rect().intersects(row));
}

void GroupControllerTest::anExistingGroupIsNotReportedAsCreated()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QVERIFY(f.clickScope(f.o2));
    f.platform.setGroups(f.o2, { makeGroup(u"d"_s, u"delta"_s), makeGroup(u"e"_s, u"echo"_s) });
    const QPointer<NewGroupDialog> dialog = openForm(f);
    typeName(dialog, u"echo"_s);
    press(dialog, u"createButton"_s);
    QTRY_VERIFY(notice(dialog, u"resultNotice"_s).contains(u"Nothing was created"_s));
    QVERIFY(dialog->isVisible());
    QCOMPARE(f.selectedNames(), QStringList());
    press(dialog, u"openExistingButton"_s);
    QTRY_VERIFY(dialog == nullptr);
    QCOMPARE(f.table()->selectedRefs(), QList { f.ref(f.o2, u"e"_s) });
}

void GroupControllerTest::aKnownNameOpensTheExistingGroup()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QVERIFY(f.clickScope(f.o1));
    const QPointer<NewGroupDialog> dialog = openForm(f);
    typeName(dialog, u"beta"_s);
    QVERIFY(!dialog->findChild<QPushButton *>(u"createButton"_s)->isEnabled());
    press(dialog, u"openItButton"_s);
    QTRY_VERIFY(dialog == nullptr);
    QCOMPARE(f.selectedNames(), QStringList(u"beta"_s));
    QCOMPARE(f.platform.count(Call::Create), 0);
}

void GroupControllerTest::aConflictKeepsWhatWasTyped()
{
    WindowFixture f;
    f.platform.setDirectory(f.t1, DirectoryKind::Locations,
                            { { u"aws-us-east-1"_s, u"Virginia"_s, {}, true, true } });
    QVERIFY(f.openLoaded());
    QVERIFY(f.clickScope(f.t1));
    const QPointer<NewGroupDialog> dialog = openForm(f);
    QTRY_COMPARE(f.platform.count(Call::Directory), 1);
    typeName(dialog, u"taken"_s);
    f.platform.failNext(Call::Create, makeError(Kind::Conflict, 409));
    auto *location = dialog->findChild<QComboBox *>(u"locationCombo"_s);
    QTRY_VERIFY(location->isEnabled() && location->count() > 0);
    location->setCurrentIndex(location->count() - 1);
    press(dialog, u"createButton"_s);
    QTRY_VERIFY(notice(dialog, u"resultNotice"_s).contains(u"Turso"_s));
    QVERIFY(dialog->isVisible());
    QCOMPARE(dialog->draft().name, u"taken"_s);
    QCOMPARE(std::get<TursoDraft>(dialog->draft().details).location, u"aws-us-east-1"_s);
    QCOMPARE(f.names(), QStringList(u"xray"_s));
    QTRY_COMPARE(f.platform.count(Call::Create), 1);
}

void GroupControllerTest::anUnknownOutcomeIsLookedUp()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QVERIFY(f.clickScope(f.o2));
    const QPointer<NewGroupDialog> dialog = openForm(f);
    typeName(dialog, u"newcomers"_s);
    f.platform.failNext(Call::Create, makeUnknownOutcome(), Write::Applied);
    press(dialog, u"createButton"_s);
    QTRY_VERIFY(dialog == nullptr);
    QCOMPARE(f.selectedNames(), QStringList(u"newcomers"_s));
    QCOMPARE(f.platform.count(Call::Create), 1);
}

void GroupControllerTest::aRefusalIsToldAfterTheFormWasClosed()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QVERIFY(f.clickScope(f.o2));
    const QPointer<NewGroupDialog> dialog = openForm(f);
    typeName(dialog, u"newcomers"_s);
    f.platform.hold();
    press(dialog, u"createButton"_s);
    press(dialog, u"cancelButton"_s);
    QTRY_VERIFY(dialog == nullptr);
    QVERIFY(f.platform.fail(Call::Create, makeError(Kind::Forbidden, 403)));
    QCOMPARE(f.headlines().size(), 1);
    QVERIFY(f.headlines().constFirst().contains(u"new group"_s));
    QCOMPARE(f.names(), QStringList(u"delta"_s));
}

void GroupControllerTest::aGroupCreatedAfterTheFormWasClosedIsSelected()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QVERIFY(f.clickScope(f.o2));
    const QPointer<NewGroupDialog> dialog = openForm(f);
    typeName(dialog, u"newcomers"_s);
    f.platform.hold();
    press(dialog, u"createButton"_s);
    press(dialog, u"cancelButton"_s);
    QTRY_VERIFY(dialog == nullptr);
    QVERIFY(f.platform.release(Call::Create));
    QCOMPARE(f.selectedNames(), QStringList(u"newcomers"_s));
    QVERIFY(f.headlines().isEmpty());
}

void GroupControllerTest::cancellingSendsNothing()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    const QPointer<NewGroupDialog> dialog = openForm(f);
    typeName(dialog, u"newcomers"_s);
    QTest::keyClick(dialog.data(), Qt::Key_Escape);
    QTRY_VERIFY(dialog == nullptr);
    QCOMPARE(f.platform.count(Call::Create), 0);
}

void GroupControllerTest::theFormStartsWhereTheSelectionIs()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QVERIFY(f.click(u"delta"_s));
    const auto *dialog = openForm(f);
    QCOMPARE(dialog->source(), f.o2);
}

void GroupControllerTest::aDeletedGroupLeaves()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    const QPointer<DeleteDialog> dialog = openDeletion(f, { u"beta"_s });
    press(dialog, u"deleteButton"_s);
    QTRY_VERIFY(dialog == nullptr);
    QVERIFY(!f.names().contains(u"beta"_s));
    QCOMPARE(f.platform.groups(f.o1).size(), 2);
    QVERIFY(f.headlines().isEmpty());
}

void GroupControllerTest::aRefusedDeletionKeepsTheRow()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    f.platform.failNext(Call::Remove, makeError(Kind::Forbidden, 403));
    const QPointer<DeleteDialog> dialog = openDeletion(f, { u"beta"_s });
    press(dialog, u"deleteButton"_s);
    QTRY_VERIFY(notice(dialog, u"itemNotice"_s).contains(u"Braintrust"_s));
    QVERIFY(f.names().contains(u"beta"_s));
    QVERIFY(!f.workspace->groups().row(f.ref(f.o1, u"b"_s))->busy);
    press(dialog, u"closeButton"_s);
    QTRY_VERIFY(dialog == nullptr);
    QCOMPARE(f.platform.count(Call::Remove), 1);
}

void GroupControllerTest::aGroupDeletedElsewhereIsGoneAllTheSame()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    const QPointer<DeleteDialog> dialog = openDeletion(f, { u"beta"_s });
    f.platform.setGroups(f.o1, { makeGroup(u"a"_s, u"alpha"_s), makeGroup(u"c"_s, u"gamma"_s) });
    press(dialog, u"deleteButton"_s);
    QTRY_VERIFY(!f.names().contains(u"beta"_s));
    QTRY_VERIFY(dialog->findChild<QPushButton *>(u"closeButton"_s)->isVisible());
    QVERIFY(notice(dialog, u"itemNotice"_s).isEmpty());
    press(dialog, u"closeButton"_s);
    QTRY_VERIFY(dialog == nullptr);
}

void GroupControllerTest::aDeletionWithoutAnAnswerIsLookedUp()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    f.platform.failNext(Call::Remove, makeUnknownOutcome(), Write::Applied);
    const QPointer<DeleteDialog> dialog = openDeletion(f, { u"beta"_s });
    press(dialog, u"deleteButton"_s);
    QTRY_VERIFY(!f.names().contains(u"beta"_s));
    QCOMPARE(f.platform.count(Call::Remove), 1);
}

void GroupControllerTest::oneRefusalDoesNotStopTheOthers()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    f.platform.failNext(Call::Remove, makeError(Kind::ServerError, 500));
    const QPointer<DeleteDialog> dialog = openDeletion(f, { u"alpha"_s, u"beta"_s, u"gamma"_s });
    press(dialog, u"deleteButton"_s);
    QTRY_VERIFY(dialog->findChild<QPushButton *>(u"closeButton"_s)->isVisible());
    QCOMPARE(f.platform.groups(f.o1).size(), 1);
    QVERIFY(f.names().contains(u"alpha"_s));
    QVERIFY(!f.names().contains(u"beta"_s) && !f.names().contains(u"gamma"_s));
    press(dialog, u"retryButton"_s);
    QTRY_VERIFY(f.platform.groups(f.o1).isEmpty());
    QTRY_VERIFY(!f.names().contains(u"alpha"_s));
    QCOMPARE(f.platform.count(Call::Remove), 4);
}

void GroupControllerTest::escapeDeletesNothing()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    const QPointer<DeleteDialog> dialog = openDeletion(f, { u"beta"_s });
    QTRY_VERIFY(dialog->findChild<QPushButton *>(u"deleteButton"_s)->isEnabled());
    QTest::keyClick(dialog.data(), Qt::Key_Escape);
    QTRY_VERIFY(dialog == nullptr);
    QCOMPARE(f.platform.count(Call::Remove), 0);
    QCOMPARE(f.selectedNames(), QStringList(u"beta"_s));

    const QPointer<DeleteDialog> again = openDeletion(f, { u"beta"_s });
    QTRY_VERIFY(again->findChild<QPushButton *>(u"deleteButton"_s)->isEnabled());
    QTest::keyClick(again.data(), Qt::Key_Return); // Cancel is the default
    QTRY_VERIFY(again == nullptr);
    QCOMPARE(f.platform.count(Call::Remove), 0);
}

void GroupControllerTest::anIrreversibleDeletionTakesTyping()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    const QPointer<DeleteDialog> dialog = openDeletion(f, { u"xray"_s });
    auto *edit = dialog->findChild<QLineEdit *>(u"confirmEdit"_s);
    QVERIFY(edit != nullptr);
    const auto *button = dialog->findChild<QPushButton *>(u"deleteButton"_s);
    QTest::keyClicks(edit, u"xra"_s);
    QVERIFY(!button->isEnabled());
    QTest::keyClicks(edit, u"y"_s);
    QVERIFY(!button->isEnabled()); // not before the list can have been read
    QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), 10'000);
    press(dialog, u"deleteButton"_s);
    QTRY_VERIFY(f.platform.groups(f.t1).isEmpty());
    QTRY_VERIFY(!f.names().contains(u"xray"_s));
}

void GroupControllerTest::builtInGroupsAreSkipped()
{
    WindowFixture f;
    Group owners = makeGroup(u"owners"_s, u"Owners"_s);
    BraintrustDetails details;
    details.builtIn = true;
    owners.details = details;
    f.platform.setGroups(f.o2, { owners, makeGroup(u"d"_s, u"delta"_s) });
    QVERIFY(f.openLoaded());
    const QPointer<DeleteDialog> dialog = openDeletion(f, { u"delta"_s, u"Owners"_s });
    QCOMPARE(dialog->refs(), QList { f.ref(f.o2, u"d"_s) });
    press(dialog, u"deleteButton"_s);
    QTRY_COMPARE(f.platform.groups(f.o2).size(), 1);
    QVERIFY(f.names().contains(u"Owners"_s));
}

QTEST_MAIN(GroupControllerTest)
#include "tst_groupcontroller.moc"
