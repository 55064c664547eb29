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

/// Creating, from the key that is pressed to the platform and back to the table.
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

QTEST_MAIN(GroupControllerTest)
#include "tst_groupcontroller.moc"
