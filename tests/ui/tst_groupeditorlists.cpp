#include "dialogchecks.h"
#include "editorfixture.h"
#include "resources.h"

#include "editsections/itemroles.h"
#include "editsections/pastedialog.h"
#include "editsections/pickerdialog.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;

/// The lists of the group editor: who and what is in it, adding, taking out, pasting.
class GroupEditorListsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void namesAreResolved();
    void unknownIdsSurvive();
    void takingOutCanBeUndone();
    void aClickTakesOut();
    void removeItemIsTheSame();
    void picking();
    void serviceAccountsArePickedWhereTheyAreMembers();
    void pickingByKeyboard();
    void groupsThatWouldGoInACircle();
    void aDraftThatWouldGoInACircle();
    void limitedItems();
    void rolesAreTicked();
    void subjectsCanOnlyBeTakenOut();
    void namesThatCannotBeRead();
    void pasting();
    void pastingSettlesEveryLine();
    void pastingWithoutADirectory();
    void dialogsLookRight_data();
    void dialogsLookRight();
    void thousandsStayQuick();

private:
    static void select(const QListView *list, const QString &begin)
    {
        const QModelIndex row = EditorFixture::row(list, begin);
        QVERIFY2(row.isValid(), qPrintable(begin));
        list->selectionModel()->setCurrentIndex(row, QItemSelectionModel::ClearAndSelect);
    }
    static void click(QListView *list, const QString &begin)
    {
        const QModelIndex row = EditorFixture::row(list, begin);
        QVERIFY2(row.isValid(), qPrintable(begin));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(row).center());
    }
    static PickerDialog *pick(const EditorFixture &f, const QString &key)
    {
        f.press(key + u"Add"_s);
        return f.dialog<PickerDialog>();
    }
    static QListView *choices(const QDialog *picker)
    {
        return picker->findChild<QListView *>(u"pickerList"_s);
    }
    static QPushButton *button(const QDialog *dialog, const QString &name)
    {
        return dialog->findChild<QPushButton *>(name);
    }
};

void GroupEditorListsTest::namesAreResolved()
{
    EditorFixture f(u"braintrust"_s);
    QVERIFY(f.open());
    QCOMPARE(EditorFixture::rows(f.list(u"users"_s)),
             QStringList({ u"Ada Lovelace, ada@example.org"_s, u"Bob Kahn, bob@example.org"_s,
                           u"unknown user u-gone-f…"_s }));
    QCOMPARE(EditorFixture::rows(f.list(u"includedGroups"_s)), QStringList({ u"Engineers"_s }));
    QCOMPARE(f.said(u"usersSummary"_s), u"3"_s);
}

void GroupEditorListsTest::unknownIdsSurvive()
{
    EditorFixture f(u"nscale"_s);
    f.base.content.lists[GroupField::Users] = { u"u-gone"_s, u"u-ada"_s };
    QVERIFY(f.open());
    f.child<QLineEdit>(u"nameEdit"_s)->setText(u"other"_s);
    select(f.list(u"users"_s), u"Ada"_s);
    f.press(u"usersRemove"_s);
    QCOMPARE(f.wantedItems(GroupField::Users), QStringList({ u"u-gone"_s }));
    QCOMPARE(f.wantedItems(GroupField::Roles), f.base.content.lists.value(GroupField::Roles));
    QCOMPARE(f.wantedItems(GroupField::Subjects), f.base.content.lists.value(GroupField::Subjects));
    select(f.list(u"users"_s), u"unknown user"_s);
    f.press(u"usersRemove"_s); // it can be taken out like everybody
    QCOMPARE(f.wantedItems(GroupField::Users), QStringList());
}

void GroupEditorListsTest::takingOutCanBeUndone()
{
    EditorFixture f(u"braintrust"_s);
    QVERIFY(f.open());
    QListView *list = f.list(u"users"_s);
    QVERIFY(!f.child<QPushButton>(u"usersRemove"_s)->isEnabled());
    select(list, u"Bob"_s);
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(f.wantedItems(GroupField::Users), QStringList({ u"u-ada"_s, u"u-gone-for-long"_s }));
    const QModelIndex bob = EditorFixture::row(list, u"Bob"_s);
    QVERIFY(bob.data(ItemStruckRole).toBool());
    QCOMPARE(bob.data(ItemMarkRole).toString(), u"removed"_s);
    QCOMPARE(f.said(u"usersSummary"_s), u"2 · 1 removed"_s);
    QCOMPARE(f.child<QPushButton>(u"usersRemove"_s)->text(), u"&Undo Removal"_s);
    f.press(u"usersRemove"_s);
    QCOMPARE(f.editor->wanted(), f.base.content); // in its old place, too
    QVERIFY(!f.editor->isChanged());
}

void GroupEditorListsTest::aClickTakesOut()
{
    EditorFixture f(u"braintrust"_s);
    QVERIFY(f.open());
    QListView *list = f.list(u"users"_s);
    const auto clickAction = [list] {
        const QRect row = list->visualRect(EditorFixture::row(list, u"Ada"_s));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          QPoint(row.right() - row.height() / 2, row.center().y()));
    };
    clickAction();
    QVERIFY(!f.wantedItems(GroupField::Users).contains(u"u-ada"_s));
    clickAction();
    QVERIFY(f.wantedItems(GroupField::Users).contains(u"u-ada"_s));
    click(list, u"Ada"_s); // elsewhere in the row it only selects
    QVERIFY(!f.editor->isChanged());
}

void GroupEditorListsTest::removeItemIsTheSame()
{
    EditorFixture f(u"braintrust"_s);
    QVERIFY(f.open());
    f.editor->removeItem(GroupField::Users, u"u-gone-for-long"_s);
    QCOMPARE(f.wantedItems(GroupField::Users), QStringList({ u"u-ada"_s, u"u-bob"_s }));
    f.editor->removeItem(GroupField::Users, u"never there"_s);
    QCOMPARE(f.wantedItems(GroupField::Users), QStringList({ u"u-ada"_s, u"u-bob"_s }));
}

void GroupEditorListsTest::serviceAccountsArePickedWhereTheyAreMembers()
{
    EditorFixture f(u"braintrust"_s);
    DirectoryEntry bot;
    bot.id = u"s-ci"_s;
    bot.name = u"ci-runner"_s;
    f.platform.setDirectory(f.source, DirectoryKind::ServiceAccounts, { bot });
    QVERIFY(f.open());
    PickerDialog *picker = pick(f, u"users"_s);
    click(choices(picker), u"ci-runner"_s);
    button(picker, u"pickerAdd"_s)->click();
    QCOMPARE(f.wantedItems(GroupField::Users),
             f.base.content.lists.value(GroupField::Users) + QStringList { u"s-ci"_s });

    EditorFixture elsewhere(u"nscale"_s);
    QVERIFY(elsewhere.open());
    const QStringList offered = EditorFixture::rows(choices(pick(elsewhere, u"users"_s)));
    QVERIFY(!offered.isEmpty() && offered.filter(u"ci-runner"_s).isEmpty());
}

void GroupEditorListsTest::picking()
{
    EditorFixture f(u"braintrust"_s);
    QVERIFY(f.open());
    PickerDialog *picker = pick(f, u"users"_s);
    QVERIFY(picker != nullptr);
    QListView *list = choices(picker);
    QCOMPARE(EditorFixture::rows(list),
             QStringList({ u"Cy Twombly, cy@example.org"_s, u"Cy Twombly, cy.t@example.org"_s,
                           u"Dee Dee, dee@example.org"_s }));
    QVERIFY(!button(picker, u"pickerAdd"_s)->isEnabled());
    click(list, u"Dee"_s);
    click(list, u"Cy Twombly, cy@"_s);
    QCOMPARE(button(picker, u"pickerAdd"_s)->text(), u"&Add 2"_s);
    button(picker, u"pickerAdd"_s)->click();
    QVERIFY(!picker->isVisible());
    QCOMPARE(f.wantedItems(GroupField::Users),
             f.base.content.lists.value(GroupField::Users)
                 + QStringList({ u"u-cy1"_s, u"u-dee"_s }));
    QCOMPARE(EditorFixture::row(f.list(u"users"_s), u"Dee"_s).data(ItemMarkRole).toString(),
             u"new"_s);
    QCOMPARE(f.said(u"usersSummary"_s), u"5 · 2 new"_s);

    select(f.list(u"users"_s), u"Dee"_s); // what was only added here is gone at once
    f.press(u"usersRemove"_s);
    QVERIFY(!EditorFixture::row(f.list(u"users"_s), u"Dee"_s).isValid());
}

void GroupEditorListsTest::pickingByKeyboard()
{
    EditorFixture f(u"braintrust"_s);
    QVERIFY(f.open());
    PickerDialog *picker = pick(f, u"users"_s);
    QVERIFY(QTest::qWaitForWindowActive(picker));
    auto *search = picker->findChild<QLineEdit *>(u"pickerSearch"_s);
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClick(search, Qt::Key_Return); // nothing is ticked: nothing happens
    QVERIFY(picker->isVisible());
    QTest::keyClicks(search, u"DEE@"_s);
    QCOMPARE(choices(picker)->model()->rowCount(), 1);
    QTest::keyClick(search, Qt::Key_Return); // ticks the only one
    QVERIFY(picker->isVisible());
    search->clear();
    QTest::keyClick(search, Qt::Key_Down);
    QVERIFY(choices(picker)->hasFocus());
    QTest::keyClick(choices(picker), Qt::Key_Space);
    QTest::keyClick(choices(picker), Qt::Key_Return);
    QVERIFY(!picker->isVisible());
    QCOMPARE(f.wantedItems(GroupField::Users).mid(3), QStringList({ u"u-cy1"_s, u"u-dee"_s }));
}

void GroupEditorListsTest::groupsThatWouldGoInACircle()
{
    EditorFixture f(u"braintrust"_s);
    QVERIFY(f.open());
    PickerDialog *picker = pick(f, u"includedGroups"_s);
    QListView *list = choices(picker);
    QCOMPARE(EditorFixture::rows(list),
             QStringList({ u"Leads, would go in a circle: data-team → Leads → data-team"_s,
                           u"Ops, would go in a circle: data-team → Ops → Leads → data-team"_s,
                           u"taken"_s }));
    click(list, u"Leads"_s);
    QVERIFY(!button(picker, u"pickerAdd"_s)->isEnabled());
    click(list, u"taken"_s);
    button(picker, u"pickerAdd"_s)->click();
    QCOMPARE(f.wantedItems(GroupField::IncludedGroups), QStringList({ u"g2"_s, u"g5"_s }));
    QCOMPARE(f.editor->whyNotSave(), QString());
}

void GroupEditorListsTest::aDraftThatWouldGoInACircle()
{
    EditorFixture f(u"braintrust"_s);
    QVERIFY(f.open());
    GroupContent draft = f.base.content;
    draft.lists[GroupField::IncludedGroups].append(u"g4"_s);
    f.editor->show(f.base, f.base.content, draft);
    QCOMPARE(f.editor->whyNotSave(),
             u"Leads: would go in a circle: data-team → Leads → data-team"_s);
    select(f.list(u"includedGroups"_s), u"Leads"_s);
    f.press(u"includedGroupsRemove"_s);
    QCOMPARE(f.editor->whyNotSave(), u"Nothing was changed."_s);
}

void GroupEditorListsTest::limitedItems()
{
    EditorFixture f(u"turso"_s);
    QVERIFY(f.open());
    QListView *list = f.list(u"locations"_s);
    const QModelIndex primary = EditorFixture::row(list, u"London"_s);
    QCOMPARE(primary.data(ItemReasonRole).toString(),
             u"The primary location belongs to the group for good: it cannot be removed."_s);
    select(list, u"London"_s);
    QVERIFY(!f.child<QPushButton>(u"locationsRemove"_s)->isEnabled());
    list->selectAll();
    f.press(u"locationsRemove"_s); // only what can be
    QCOMPARE(f.wantedItems(GroupField::Locations), QStringList({ u"lhr"_s }));
}

void GroupEditorListsTest::rolesAreTicked()
{
    EditorFixture f(u"nscale"_s);
    QVERIFY(f.open());
    QListView *list = f.list(u"roles"_s);
    QCOMPARE(EditorFixture::rows(list),
             QStringList({ u"administrator, This goes beyond the account's own rights, so it "
                           "cannot be given."_s,
                           u"reader"_s, u"unknown role r-invisi…"_s, u"user"_s }));
    QCOMPARE(f.said(u"rolesSummary"_s), u"2 of 4"_s);
    const auto ticked = [list](const QString &begin) {
        return EditorFixture::row(list, begin).data(Qt::CheckStateRole).toInt() == Qt::Checked;
    };
    QVERIFY(ticked(u"user"_s));
    QVERIFY(ticked(u"unknown"_s));
    click(list, u"administrator"_s);
    QVERIFY(!ticked(u"administrator"_s));
    QVERIFY(!f.editor->isChanged());
    click(list, u"reader"_s);
    QCOMPARE(f.wantedItems(GroupField::Roles),
             QStringList({ u"r-user"_s, u"r-invisible-to-us"_s, u"r-reader"_s }));
    select(list, u"user"_s);
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(f.wantedItems(GroupField::Roles),
             QStringList({ u"r-invisible-to-us"_s, u"r-reader"_s }));
    QCOMPARE(f.said(u"rolesSummary"_s), u"2 of 4 · 1 new · 1 removed"_s);
}

void GroupEditorListsTest::subjectsCanOnlyBeTakenOut()
{
    EditorFixture f(u"nscale"_s);
    QVERIFY(f.open());
    QCOMPARE(EditorFixture::rows(f.list(u"subjects"_s)),
             QStringList({ u"eve@else.org, https://id.else.org"_s }));
    QVERIFY(!f.child<QPushButton>(u"subjectsAdd"_s)->isVisible());
    select(f.list(u"subjects"_s), u"eve"_s);
    f.press(u"subjectsRemove"_s);
    QCOMPARE(f.wantedItems(GroupField::Subjects), QStringList());
}

void GroupEditorListsTest::namesThatCannotBeRead()
{
    EditorFixture f(u"braintrust"_s);
    f.platform.failNext(FakePlatform::Call::Directory,
                        makeError(CloudError::Kind::ServerError, 500));
    QVERIFY(f.open());
    QVERIFY(f.said(u"usersNote"_s).endsWith("Only ids can be shown."_L1));
    QCOMPARE(EditorFixture::rows(f.list(u"users"_s)),
             QStringList({ u"u-ada"_s, u"u-bob"_s, u"u-gone-f…"_s }));
    QVERIFY(!f.editor->isChanged());
    f.press(u"usersNamesRetry"_s);
    QVERIFY(f.settle());
    QTRY_COMPARE(f.said(u"usersNote"_s), QString());
    QVERIFY(EditorFixture::row(f.list(u"users"_s), u"Ada Lovelace"_s).isValid());
}

void GroupEditorListsTest::pasting()
{
    EditorFixture f(u"braintrust"_s);
    QVERIFY(f.open());
    f.press(u"usersPaste"_s);
    auto *dialog = f.dialog<PasteDialog>();
    QVERIFY(dialog != nullptr);
    QVERIFY(!button(dialog, u"pasteAdd"_s)->isEnabled());
    dialog->setText(u"dee@example.org, Ada Lovelace\nDee Dee"_s);
    const auto *table = dialog->findChild<QTreeView *>(u"pasteTable"_s);
    QCOMPARE(EditorFixture::rows(table, 1),
             QStringList({ u"Dee Dee — dee@example.org"_s, u"Ada Lovelace — ada@example.org"_s,
                           u"Dee Dee — dee@example.org"_s }));
    QCOMPARE(EditorFixture::rows(table, 2),
             QStringList({ u"is added"_s, u"already in"_s, u"stands above"_s }));
    button(dialog, u"pasteAdd"_s)->click();
    QVERIFY(!dialog->isVisible());
    QCOMPARE(f.wantedItems(GroupField::Users).mid(3), QStringList({ u"u-dee"_s }));
}

void GroupEditorListsTest::pastingSettlesEveryLine()
{
    EditorFixture f(u"braintrust"_s);
    QVERIFY(f.open());
    f.press(u"usersPaste"_s);
    auto *dialog = f.dialog<PasteDialog>();
    const QSignalSpy chosen(dialog, &PasteDialog::peopleChosen);
    QPushButton *add = button(dialog, u"pasteAdd"_s);
    const auto hint = [dialog] { return dialog->findChild<QLabel *>(u"pasteHint"_s)->text(); };
    dialog->setText(u"Dee Dee\nCy Twombly\nNobody One\nNobody Two"_s);
    QVERIFY(!add->isEnabled());
    QCOMPARE(hint(), u"3 lines are still to be settled."_s);

    // The first open line is where one starts.
    auto *candidates = dialog->findChild<QComboBox *>(u"pasteCandidates"_s);
    QVERIFY(candidates->isVisible());
    QCOMPARE(candidates->count(), 2);
    QCOMPARE(candidates->currentIndex(), -1);
    candidates->setFocus();
    QTest::keyClick(candidates, Qt::Key_Down);
    QTest::keyClick(candidates, Qt::Key_Down);
    QVERIFY(!add->isEnabled());
    QVERIFY(hint().startsWith("2 lines"_L1));

    QVERIFY(!candidates->isVisible()); // on to the next open line
    button(dialog, u"pasteLeaveOut"_s)->click();
    QVERIFY(!add->isEnabled());
    dialog->setText(u"Dee Dee\nCy Twombly\nNobody One\nNobody Two\nNobody Three"_s);
    QVERIFY(hint().startsWith("2 lines"_L1)); // what was decided stays decided
    button(dialog, u"pasteLeaveUnknown"_s)->click();
    QVERIFY(add->isEnabled());
    QCOMPARE(chosen.size(), 0);
    add->click();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(f.wantedItems(GroupField::Users).mid(3), QStringList({ u"u-dee"_s, u"u-cy1"_s }));
}

void GroupEditorListsTest::pastingWithoutADirectory()
{
    EditorFixture f(u"braintrust"_s);
    f.platform.failNext(FakePlatform::Call::Directory,
                        makeError(CloudError::Kind::ServerError, 500));
    QVERIFY(f.open());
    f.press(u"usersPaste"_s);
    auto *dialog = f.dialog<PasteDialog>();
    dialog->setText(u"Dee Dee"_s);
    QPushButton *add = button(dialog, u"pasteAdd"_s);
    QVERIFY(!add->isEnabled());
    QCOMPARE(dialog->findChild<QLabel *>(u"pasteHint"_s)->text(),
             u"Nobody can be found without the list of people."_s);
    button(dialog, u"pasteRetry"_s)->click();
    QVERIFY(f.settle());
    QTRY_VERIFY(add->isEnabled());
}

void GroupEditorListsTest::dialogsLookRight_data()
{
    QTest::addColumn<bool>("large");
    QTest::addColumn<bool>("longWords");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("plain") << false << false << false;
    QTest::newRow("large, long words, mirrored") << true << true << true;
}

void GroupEditorListsTest::dialogsLookRight()
{
    QFETCH(bool, large);
    QFETCH(bool, longWords);
    QFETCH(bool, mirrored);
    const WithSurroundings surroundings(large, longWords, mirrored);
    EditorFixture f(u"braintrust"_s);
    QVERIFY(f.open());
    PickerDialog *picker = pick(f, u"includedGroups"_s);
    f.press(u"usersPaste"_s);
    auto *paste = f.dialog<PasteDialog>();
    paste->setText(u"Dee Dee\nCy Twombly\nNobody One\nNobody Two"_s);
    for (const QDialog *dialog : QList<const QDialog *> { picker, paste }) {
        QVERIFY(QTest::qWaitForWindowExposed(const_cast<QDialog *>(dialog)));
        QCOMPARE(unnamedFields(*dialog), QStringList());
        QVERIFY2(cutTexts(*dialog).isEmpty(), qPrintable(cutTexts(*dialog).join(u'|')));
        QCOMPARE(richTexts(*dialog), QStringList());
        QVERIFY(dialog->width() <= 1024);
        QVERIFY(dialog->height() <= 700);
    }
}

void GroupEditorListsTest::thousandsStayQuick()
{
    EditorFixture f(u"braintrust"_s);
    Directory people;
    QStringList members;
    for (int i = 0; i < 10'000; ++i) {
        DirectoryEntry person;
        person.id = u"id-%1"_s.arg(i);
        person.name = u"Person %1"_s.arg(i);
        person.email = u"p%1@example.org"_s.arg(i);
        people.append(person);
        if (i < 5'000)
            members.append(person.id);
    }
    f.platform.setDirectory(f.source, DirectoryKind::Users, people);
    f.base.content.lists[GroupField::Users] = members;
    QElapsedTimer timer;
    timer.start();
    QVERIFY(f.open());
    QListView *list = f.list(u"users"_s);
    QCOMPARE(list->model()->rowCount(), 5'000);
    f.child<QLineEdit>(u"usersFilter"_s)->setText(u"P4999@"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    f.child<QLineEdit>(u"usersFilter"_s)->clear();
    PickerDialog *picker = pick(f, u"users"_s);
    QCOMPARE(choices(picker)->model()->rowCount(), 5'000);
    picker->reject();
    list->selectAll();
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(f.wantedItems(GroupField::Users), QStringList());
    QTest::keyClick(list, Qt::Key_Delete); // undone
    QCOMPARE(f.wantedItems(GroupField::Users), members);
    // Far above what it takes: a quadratic step would need minutes.
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_MAIN(GroupEditorListsTest)
#include "tst_groupeditorlists.moc"
