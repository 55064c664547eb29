#include "dialogchecks.h"
#include "palette/palettecontroller.h"
#include "palette/palettedialog.h"
#include "palette/palettelistmodel.h"
#include "palette/persondialog.h"
#include "palettescan.h"
#include "resources.h"
#include "scopetreeview.h"
#include "waitfor.h"
#include "windowfixture.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;

namespace {

DirectoryEntry person(const QString &id, const QString &name, const QString &email)
{
    DirectoryEntry entry;
    entry.id = id;
    entry.name = name;
    entry.email = email;
    return entry;
}

Group withPeople(const QString &id, const QString &name, const QList<UserId> &users,
                 const QList<GroupId> &groups = {})
{
    Group group = makeGroup(id, name);
    BraintrustDetails details;
    details.memberUsers = users;
    details.memberGroups = groups;
    group.details = details;
    return group;
}

} // namespace

/// The command palette in the real window.
class TestPaletteDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void init();
    void cleanup();

    void opensByItsKeys_data();
    void opensByItsKeys();
    void closesByEscAndByItsKey();
    void closesWhenAnotherWindowIsUsed();
    void runsAnAction();
    void goesToAGroup();
    void goesToAGroupThatIsHidden();
    void goesToAnOrganization();
    void showsAPerson();
    void followsAPersonToAGroup();
    void listsWhatBringsAPersonIn();
    void aPersonWithoutGroups();
    void disabledIsShownAndNotRun();
    void runsWhatWasTypedNotWhatIsShown();
    void escTakesTheRunBack();
    void movesWithTheKeys();
    void aClickRuns();
    void saysThatNothingMatches();
    void saysHowManyMatch();
    void recentlyUsedComesFirst();
    void showsMarksAndKeys();
    void keepsTheRowWhenGroupsChange();
    void namesArePlainText();
    void hasNoUnnamedFields();
    void fitsItsSurroundings_data();
    void fitsItsSurroundings();

private:
    [[nodiscard]] PaletteDialog *dialog() const
    {
        return m_f->window->findChild<PaletteDialog *>(u"paletteDialog"_s);
    }
    [[nodiscard]] QLineEdit *edit() const
    {
        return dialog()->findChild<QLineEdit *>(u"paletteEdit"_s);
    }
    [[nodiscard]] QListView *list() const
    {
        return dialog()->findChild<QListView *>(u"paletteList"_s);
    }
    [[nodiscard]] QString text(const QString &label) const
    {
        return dialog()->findChild<QLabel *>(label)->text();
    }
    [[nodiscard]] QStringList titles() const;
    [[nodiscard]] QString current() const { return list()->currentIndex().data().toString(); }
    /// Opens the palette and waits until everything can be found.
    [[nodiscard]] bool openPalette();
    /// Types and waits until \a first stands first.
    [[nodiscard]] bool find(const QString &typed, const QString &first);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(edit(), key, modifiers);
    }

    std::unique_ptr<WindowFixture> m_f;
};

void TestPaletteDialog::init()
{
    m_f = std::make_unique<WindowFixture>();
    m_f->platform.setGroups(
        m_f->o1,
        { withPeople(u"a"_s, u"alpha"_s, { UserId(u"u1"_s) }),
          withPeople(u"b"_s, u"beta"_s, {}, { GroupId(u"a"_s) }),
          withPeople(u"c"_s, u"gamma"_s, {}, { GroupId(u"b"_s), GroupId(u"c"_s) }) });
    m_f->platform.setDirectory(m_f->o1, DirectoryKind::Users,
                               { person(u"u1"_s, u"Ada Lovelace"_s, u"ada@acme.example"_s),
                                 person(u"u2"_s, u"Zoe"_s, u"zoe@acme.example"_s) });
    QVERIFY(m_f->openLoaded());
    m_f->workspace->names().load(m_f->o1, { DirectoryKind::Users });
    QVERIFY(waitUntil(
        [this] { return m_f->workspace->names().isKnown(m_f->o1, DirectoryKind::Users); }));
}

void TestPaletteDialog::cleanup()
{
    m_f.reset();
}

QStringList TestPaletteDialog::titles() const
{
    QStringList titles;
    for (int row = 0; row < list()->model()->rowCount(); ++row)
        titles.append(list()->model()->index(row, 0).data().toString());
    return titles;
}

bool TestPaletteDialog::openPalette()
{
    m_f->action(u"paletteAction"_s)->trigger();
    return QTest::qWaitForWindowActive(dialog()) && waitUntil([this] {
               return titles().contains(u"alpha"_s) || titles().size() == int(paletteRows);
           });
}

bool TestPaletteDialog::find(const QString &typed, const QString &first)
{
    edit()->clear();
    QTest::keyClicks(edit(), typed);
    return waitUntil([this, first] { return titles().value(0) == first; });
}

void TestPaletteDialog::opensByItsKeys_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("Ctrl+K") << Qt::Key_K << Qt::KeyboardModifiers(Qt::ControlModifier);
    QTest::newRow("Ctrl+Shift+P") << Qt::Key_P << (Qt::ControlModifier | Qt::ShiftModifier);
}

void TestPaletteDialog::opensByItsKeys()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const Qt::KeyboardModifiers, modifiers);
    for (QWidget *from : std::initializer_list<QWidget *> { m_f->table(), m_f->filter() }) {
        from->setFocus();
        QTest::keyClick(from, key, modifiers);
        QVERIFY(dialog() != nullptr);
        QVERIFY(QTest::qWaitForWindowActive(dialog()));
        QTRY_COMPARE(QApplication::focusWidget(), edit());
        press(Qt::Key_Escape);
        QVERIFY(!dialog()->isVisible());
        QVERIFY(QTest::qWaitForWindowActive(m_f->window.get()));
    }
}

void TestPaletteDialog::closesByEscAndByItsKey()
{
    QVERIFY(openPalette());
    QVERIFY(find(u"alp"_s, u"alpha"_s));
    press(Qt::Key_Escape);
    QVERIFY(!dialog()->isVisible());
    QVERIFY(openPalette());
    QCOMPARE(edit()->text(), QString());
    press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(!dialog()->isVisible());
}

void TestPaletteDialog::closesWhenAnotherWindowIsUsed()
{
    QVERIFY(openPalette());
    m_f->window->activateWindow();
    QTRY_VERIFY(!dialog()->isVisible());
}

void TestPaletteDialog::runsAnAction()
{
    QSignalSpy all(m_f->action(u"refreshAllAction"_s), &QAction::triggered);
    QVERIFY(openPalette());
    QVERIFY(find(u"refr all"_s, u"Refresh All"_s));
    press(Qt::Key_Return);
    QVERIFY(!dialog()->isVisible());
    QCOMPARE(all.count(), 1);
}

void TestPaletteDialog::goesToAGroup()
{
    m_f->tree()->setFocus();
    QVERIFY(openPalette());
    QVERIFY(find(u"gam"_s, u"gamma"_s));
    QCOMPARE(list()->currentIndex().data(PaletteListModel::DetailRole).toString(),
             u"Braintrust · Acme"_s);
    press(Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(m_f->selectedNames(), QStringList { u"gamma"_s });
    QTRY_COMPARE(QApplication::focusWidget(), m_f->table());
}

void TestPaletteDialog::goesToAGroupThatIsHidden()
{
    QVERIFY(m_f->clickScope(m_f->t1));
    m_f->filter()->setText(u"xray"_s);
    QVERIFY(openPalette());
    QVERIFY(find(u"gam"_s, u"gamma"_s));
    press(Qt::Key_Return);
    QCOMPARE(m_f->selectedNames(), QStringList { u"gamma"_s });
    QCOMPARE(m_f->filter()->text(), QString());
}

void TestPaletteDialog::goesToAnOrganization()
{
    QVERIFY(openPalette());
    QVERIFY(find(u"/umb"_s, u"Umbrella"_s));
    press(Qt::Key_Return);
    QCOMPARE(m_f->child<ScopeTreeView>(u"scopeTree"_s)->currentScope(), Scope(m_f->o2));
    QCOMPARE(m_f->names(), QStringList { u"delta"_s });
}

void TestPaletteDialog::showsAPerson()
{
    QVERIFY(openPalette());
    QVERIFY(find(u"@ada"_s, u"Ada Lovelace"_s));
    press(Qt::Key_Return);
    auto *shown = m_f->window->findChild<PersonDialog *>();
    QVERIFY(shown != nullptr);
    const auto *view = shown->findChild<QTreeView *>(u"personGroups"_s);
    QTRY_COMPARE(view->model()->rowCount(), 3);
    QVERIFY(shown->findChild<QLabel *>(u"personName"_s)->text().contains(u"ada@acme.example"_s));
    QCOMPARE(unnamedFields(*shown), QStringList());
    QCOMPARE(richTexts(*shown), QStringList());
}

void TestPaletteDialog::followsAPersonToAGroup()
{
    QVERIFY(openPalette());
    QVERIFY(find(u"@ada"_s, u"Ada Lovelace"_s));
    press(Qt::Key_Return);
    const QPointer<PersonDialog> shown = m_f->window->findChild<PersonDialog *>();
    auto *view = shown->findChild<QTreeView *>(u"personGroups"_s);
    QTRY_COMPARE(view->model()->rowCount(), 3);
    view->setCurrentIndex(view->model()->index(1, 0));
    shown->findChild<QAbstractButton *>(u"goToGroupButton"_s)->click();
    QCOMPARE(m_f->selectedNames(), QStringList { u"beta"_s });
    QTRY_VERIFY(shown == nullptr);
}

void TestPaletteDialog::listsWhatBringsAPersonIn()
{
    QVERIFY(openPalette());
    QVERIFY(find(u"@ada"_s, u"Ada Lovelace"_s));
    press(Qt::Key_Return);
    const auto *view = m_f->window->findChild<QTreeView *>(u"personGroups"_s);
    QTRY_COMPARE(view->model()->rowCount(), 3);
    QStringList ways;
    for (int row = 0; row < 3; ++row)
        ways.append(view->model()->index(row, 0).data().toString() + u": "_s
                    + view->model()->index(row, 2).data().toString());
    QCOMPARE(
        ways,
        (QStringList { u"alpha: direct"_s, u"beta: through alpha"_s, u"gamma: through beta"_s }));
}

void TestPaletteDialog::aPersonWithoutGroups()
{
    QVERIFY(openPalette());
    QVERIFY(find(u"@zoe"_s, u"Zoe"_s));
    press(Qt::Key_Return);
    const auto *shown = m_f->window->findChild<PersonDialog *>();
    const auto *summary = shown->findChild<QLabel *>(u"personSummary"_s);
    QTRY_COMPARE(summary->text(), u"In none of the groups that are loaded."_s);
    QVERIFY(!shown->findChild<QAbstractButton *>(u"goToGroupButton"_s)->isEnabled());
}

void TestPaletteDialog::disabledIsShownAndNotRun()
{
    m_f->table()->clearSelection();
    QSignalSpy none(m_f->action(u"selectNoneAction"_s), &QAction::triggered);
    QVERIFY(openPalette());
    QVERIFY(find(u">select none"_s, u"Select None"_s));
    const QString reason = list()->currentIndex().data(PaletteListModel::DetailRole).toString();
    QCOMPARE(reason, u"Not possible right now"_s);
    QCOMPARE(text(u"paletteHint"_s), reason);
    press(Qt::Key_Return);
    QVERIFY(dialog()->isVisible());
    QCOMPARE(none.count(), 0);
    press(Qt::Key_Escape);
    // With the reason, where the window knows it.
    QVERIFY(m_f->click(u"gpu"_s));
    const QAction *remove = m_f->action(u"deleteAction"_s);
    QVERIFY(!remove->isEnabled());
    QVERIFY(openPalette());
    QVERIFY(find(u">delete gr"_s, u"Delete Group…"_s));
    QCOMPARE(list()->currentIndex().data(PaletteListModel::DetailRole).toString(),
             remove->statusTip());
}

/// Return right after the last letter means what was typed, however long the search takes.
void TestPaletteDialog::runsWhatWasTypedNotWhatIsShown()
{
    QVERIFY(openPalette());
    QVERIFY(find(u"alpha"_s, u"alpha"_s));
    edit()->clear();
    QTest::keyClicks(edit(), u"gamma"_s);
    QCOMPARE(current(), u"alpha"_s); // the answer comes through the event loop
    press(Qt::Key_Return);
    QTRY_VERIFY(!dialog()->isVisible());
    QCOMPARE(m_f->selectedNames(), QStringList { u"gamma"_s });
}

void TestPaletteDialog::escTakesTheRunBack()
{
    QVERIFY(openPalette());
    QTest::keyClicks(edit(), u"gamma"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    QVERIFY(!dialog()->isVisible());
    QVERIFY(openPalette());
    QVERIFY(find(u"gamma"_s, u"gamma"_s));
    QVERIFY(dialog()->isVisible());
    QCOMPARE(m_f->selectedNames(), QStringList());
}

void TestPaletteDialog::movesWithTheKeys()
{
    QVERIFY(openPalette());
    const QStringList all = titles();
    QVERIFY(all.size() > 20);
    QCOMPARE(current(), all.constFirst());
    press(Qt::Key_Down);
    QCOMPARE(current(), all.at(1));
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    QCOMPARE(current(), all.constLast());
    press(Qt::Key_Down);
    QCOMPARE(current(), all.constFirst());
    press(Qt::Key_PageDown);
    const int page = list()->currentIndex().row();
    QVERIFY(page > 1 && page < all.size() - 1);
    press(Qt::Key_PageUp);
    QCOMPARE(current(), all.constFirst());
    press(Qt::Key_End);
    QCOMPARE(current(), all.constLast());
    QVERIFY(list()->viewport()->rect().contains(list()->visualRect(list()->currentIndex())));
    press(Qt::Key_PageDown);
    QCOMPARE(current(), all.constLast());
    press(Qt::Key_Home);
    QCOMPARE(current(), all.constFirst());
    QCOMPARE(QApplication::focusWidget(), edit());
}

void TestPaletteDialog::aClickRuns()
{
    QVERIFY(openPalette());
    QVERIFY(find(u"#"_s, u"alpha"_s));
    const QModelIndex second = list()->model()->index(1, 0);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(second).center());
    QVERIFY(!dialog()->isVisible());
    QCOMPARE(m_f->selectedNames(), QStringList { u"beta"_s });
}

void TestPaletteDialog::saysThatNothingMatches()
{
    QVERIFY(openPalette());
    QTest::keyClicks(edit(), u"qqqq"_s);
    QTRY_COMPARE(titles(), QStringList());
    QVERIFY(dialog()->findChild<QLabel *>(u"paletteNothing"_s)->isVisible());
    QVERIFY(!list()->isVisible());
    press(Qt::Key_Down);
    press(Qt::Key_End);
    press(Qt::Key_Return);
    QVERIFY(dialog()->isVisible());
    const auto *voice = dialog()->findChild<QWidget *>(u"paletteVoice"_s);
    QTRY_COMPARE(voice->accessibleName(), text(u"paletteNothing"_s));
    QVERIFY(find(u"alp"_s, u"alpha"_s));
    QVERIFY(list()->isVisible());
}

void TestPaletteDialog::saysHowManyMatch()
{
    QVERIFY(openPalette());
    QVERIFY(find(u"#"_s, u"alpha"_s));
    QCOMPARE(text(u"paletteCount"_s), QString());
    const auto *voice = dialog()->findChild<QWidget *>(u"paletteVoice"_s);
    QTRY_COMPARE(voice->accessibleName(), u"alpha, group, Braintrust · Acme (1 of 6)"_s);
    press(Qt::Key_Down);
    QTRY_COMPARE(voice->accessibleName(), u"beta, group, Braintrust · Acme (2 of 6)"_s);
    edit()->clear();
    QTest::keyClick(edit(), Qt::Key_Space);
    QTRY_COMPARE(titles().size(), int(paletteRows));
    QVERIFY(text(u"paletteCount"_s).startsWith(u"50 of "_s));
}

void TestPaletteDialog::recentlyUsedComesFirst()
{
    QVERIFY(openPalette());
    QVERIFY(find(u"gam"_s, u"gamma"_s));
    press(Qt::Key_Return);
    QVERIFY(openPalette());
    QTRY_COMPARE(titles().value(0), u"gamma"_s);
}

void TestPaletteDialog::showsMarksAndKeys()
{
    QVERIFY(openPalette());
    QVERIFY(find(u">new gr"_s, u"New Group…"_s));
    const QModelIndex row = list()->currentIndex();
    QCOMPARE(row.data(PaletteListModel::TitleMarksRole).value<QList<int>>(),
             (QList { 0, 1, 2, 4, 5 }));
    QCOMPARE(row.data(PaletteListModel::KeysRole).toString(),
             m_f->action(u"newGroupAction"_s)->shortcut().toString(QKeySequence::NativeText));
    QVERIFY(!row.data(Qt::DecorationRole).value<QIcon>().isNull());
    QVERIFY(row.data(Qt::AccessibleTextRole).toString().startsWith(u"New Group…, action, Group"_s));
}

void TestPaletteDialog::keepsTheRowWhenGroupsChange()
{
    QVERIFY(openPalette());
    QVERIFY(find(u"#"_s, u"alpha"_s));
    press(Qt::Key_Down);
    QCOMPARE(current(), u"beta"_s);
    m_f->workspace->groups().putGroup(*m_f->workspace->source(m_f->o1),
                                      makeGroup(u"new"_s, u"aardvark"_s));
    QTRY_COMPARE(titles().value(0), u"aardvark"_s);
    QCOMPARE(current(), u"beta"_s);
}

void TestPaletteDialog::namesArePlainText()
{
    m_f->workspace->groups().putGroup(*m_f->workspace->source(m_f->o1),
                                      makeGroup(u"new"_s, u"<b>bold</b>\u202e"_s));
    QVERIFY(openPalette());
    QVERIFY(find(u"#bold"_s, displayName(u"<b>bold</b>\u202e"_s)));
    QVERIFY(!list()->currentIndex().data(Qt::ToolTipRole).toString().contains(u"<b>"_s));
    QCOMPARE(richTexts(*dialog()), QStringList());
}

void TestPaletteDialog::hasNoUnnamedFields()
{
    QVERIFY(openPalette());
    QCOMPARE(unnamedFields(*dialog()), QStringList());
}

void TestPaletteDialog::fitsItsSurroundings_data()
{
    addSurroundings();
}

void TestPaletteDialog::fitsItsSurroundings()
{
    QFETCH(const bool, largeFont);
    QFETCH(const bool, longWords);
    QFETCH(const bool, rightToLeft);
    const WithSurroundings around(largeFont, longWords, rightToLeft);
    m_f->close();
    QVERIFY(m_f->openLoaded());
    m_f->window->resize(1000, 700);
    QVERIFY(openPalette());
    QTRY_COMPARE(cutTexts(*dialog()), QStringList()); // the count comes a moment later
    QVERIFY(m_f->window->geometry().contains(dialog()->geometry()));
    QVERIFY(find(u"#"_s, u"alpha"_s));
    QVERIFY(!list()->visualRect(list()->currentIndex()).isEmpty());
}

QTEST_MAIN(TestPaletteDialog)
#include "tst_palettedialog.moc"
