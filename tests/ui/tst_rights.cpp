#include "classband.h"
#include "deletion/deletedialog.h"
#include "newgroupdialog.h"
#include "resources.h"
#include "waitfor.h"
#include "windowfixture.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStatusBar>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;

/// What may not be done, and how the window says so: locks, rights, lost platforms.
class RightsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void productionStartsLockedAndSaysSo();
    void theKeyUnlocksAndLocks();
    void unlockingIsSpoken();
    void theBandSumsUpAMixedScope();
    void theSelectionDecidesWhoIsUnlocked();
    void aDimmedButtonTellsItsReason();
    void aLockThatClosesDimsTheFormAndKeepsTheDraft();
    void theFormsOwnButtonUnlocks();
    void aLockThatClosesDimsTheQuestion();
    void lockedGroupsAmongOthersAreSkipped();
    void nothingUnlocksAProgramStartedReadOnly();
    void aMissingRightIsSaidInASentence();
    void newGroupsGoWhereTheyMay();
    void treeRowsSayThatTheyAreLocked();
    void aFolderIsAScopeWithABand();
    void profilesMoveAmongTheirNeighbours();
    void lockingSecretsLocksWritesToo();

private:
    static QString bandOf(const WindowFixture &f)
    {
        return f.child<ClassBand>(u"classBand"_s)->text();
    }
    static QString reasonOf(const WindowFixture &f)
    {
        const auto *label = f.child<QLabel>(u"selectionReason"_s);
        return label->isVisible() ? label->text() : QString();
    }
};

void RightsTest::productionStartsLockedAndSaysSo()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QVERIFY(f.clickScope(f.r.id));
    QVERIFY2(bandOf(f).endsWith(u"read-only"_s), qPrintable(bandOf(f)));
    QVERIFY(bandOf(f).startsWith(u"PRODUCTION"_s));
    QVERIFY(!f.action(u"newGroupAction"_s)->isEnabled());
    QVERIFY(f.child<QToolButton>(u"statusLock"_s)->text().contains(u"Read-only"_s));
    QVERIFY(f.clickScope(f.p.id));
    QVERIFY(!bandOf(f).contains(u"read-only"_s));
    QVERIFY(f.child<QToolButton>(u"statusLock"_s)->isVisible());
    QVERIFY(f.child<QToolButton>(u"statusLock"_s)->text().contains(u"Writes allowed"_s));
    QVERIFY(f.action(u"newGroupAction"_s)->isEnabled());
}

void RightsTest::theKeyUnlocksAndLocks()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QVERIFY(f.clickScope(f.r.id));
    QTest::keyClick(f.window.get(), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(f.workspace->lock(f.r.id)->allowsWrites());
    QVERIFY2(bandOf(f).contains(u"writes allowed for"_s), qPrintable(bandOf(f)));
    QVERIFY(f.action(u"newGroupAction"_s)->isEnabled());
    const QString before = bandOf(f);
    QTRY_VERIFY(bandOf(f) != before); // it counts down
    QTest::keyClick(f.window.get(), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(!f.workspace->lock(f.r.id)->allowsWrites());
    QVERIFY(bandOf(f).endsWith(u"read-only"_s));
    QVERIFY(!f.action(u"newGroupAction"_s)->isEnabled());
}

void RightsTest::unlockingIsSpoken()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QVERIFY(f.clickScope(f.r.id));
    f.child<ClassBand>(u"classBand"_s)->findChild<QPushButton *>(u"lockButton"_s)->click();
    auto *bar = f.window->statusBar();
    QVERIFY2(bar->currentMessage().contains(u"Third"_s), qPrintable(bar->currentMessage()));
    QVERIFY(bar->currentMessage().contains(u"until"_s));
    f.workspace->lock(f.r.id)->lock();
    QVERIFY2(bar->currentMessage().contains(u"read-only now"_s), qPrintable(bar->currentMessage()));
}

void RightsTest::theBandSumsUpAMixedScope()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QVERIFY(bandOf(f).startsWith(u"PRODUCTION"_s)); // the class that deserves the most care
    QVERIFY2(bandOf(f).endsWith(u"1 read-only"_s), qPrintable(bandOf(f)));
    QVERIFY(f.action(u"newGroupAction"_s)->isEnabled());
    auto *button = f.child<ClassBand>(u"classBand"_s)->findChild<QPushButton *>(u"lockButton"_s);
    QVERIFY(!button->isVisible()); // nobody unlocks everything with one click
    f.unlock();
    QVERIFY(bandOf(f).contains(u"1 unlocked for"_s));
    QVERIFY(button->isVisible());
    button->click();
    QVERIFY(!f.workspace->lock(f.r.id)->allowsWrites());
}

void RightsTest::theSelectionDecidesWhoIsUnlocked()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QVERIFY(!f.action(u"toggleLockAction"_s)->isEnabled()
            || f.action(u"toggleLockAction"_s)->toolTip().isEmpty());
    QVERIFY(f.click(u"gpu"_s));
    QTRY_VERIFY(f.action(u"toggleLockAction"_s)->isEnabled());
    auto *button = f.child<ClassBand>(u"classBand"_s)->findChild<QPushButton *>(u"lockButton"_s);
    QVERIFY2(button->text().contains(u"Third"_s), qPrintable(button->text()));
    f.action(u"toggleLockAction"_s)->trigger();
    QVERIFY(f.workspace->lock(f.r.id)->allowsWrites());
    QVERIFY(f.action(u"deleteAction"_s)->isEnabled());
}

void RightsTest::aDimmedButtonTellsItsReason()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QVERIFY(f.clickScope(f.r.id));
    QVERIFY(f.click(u"gpu"_s));
    for (const QString &name : { u"newGroupAction"_s, u"deleteAction"_s }) {
        QAction *action = f.action(name);
        QVERIFY2(!action->isEnabled(), qPrintable(name));
        QVERIFY2(action->toolTip().contains(u"Third"_s), qPrintable(action->toolTip()));
        QVERIFY(action->statusTip().contains(u"unlock"_s));
        int described = 0;
        for (const QObject *object : action->associatedObjects()) {
            if (const auto *button = qobject_cast<const QToolButton *>(object))
                described += button->accessibleDescription().contains(u"unlock"_s) ? 1 : 0;
        }
        QVERIFY2(described > 0, qPrintable(name));
    }
    QVERIFY2(reasonOf(f).contains(u"unlock it to delete"_s), qPrintable(reasonOf(f)));
    auto *unlock = f.child<QToolButton>(u"selectionUnlockButton"_s);
    QVERIFY(unlock->isVisible());
    unlock->click();
    QVERIFY(f.action(u"deleteAction"_s)->isEnabled());
    QCOMPARE(reasonOf(f), QString());
    QVERIFY(f.action(u"deleteAction"_s)->toolTip().contains(u"Delete"_s));
}

void RightsTest::aLockThatClosesDimsTheFormAndKeepsTheDraft()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    f.unlock();
    QVERIFY(f.clickScope(f.r.id));
    f.action(u"newGroupAction"_s)->trigger();
    auto *dialog = f.window->findChild<NewGroupDialog *>();
    QVERIFY(dialog != nullptr);
    auto *name = dialog->findChild<QLineEdit *>(u"nameEdit"_s);
    QTest::keyClicks(name, u"night-shift"_s);
    auto *hint = dialog->findChild<QLabel *>(u"createHint"_s);
    f.workspace->lock(f.r.id)->lock();
    auto *create = dialog->findChild<QPushButton *>(u"createButton"_s);
    QVERIFY(!create->isEnabled());
    QVERIFY2(hint->text().contains(u"unlock it to create"_s), qPrintable(hint->text()));
    QVERIFY(create->toolTip().contains(u"unlock"_s));
    QCOMPARE(create->accessibleDescription(), hint->text());
    QCOMPARE(name->text(), u"night-shift"_s);
    QVERIFY(dialog->isVisible());
    f.unlock();
    QVERIFY(!hint->text().contains(u"unlock"_s));
    QCOMPARE(name->text(), u"night-shift"_s);
}

void RightsTest::theFormsOwnButtonUnlocks()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    f.action(u"newGroupAction"_s)->trigger(); // from everything: where something may be created
    auto *dialog = f.window->findChild<NewGroupDialog *>();
    QVERIFY(dialog != nullptr);
    auto *sources = dialog->findChild<QComboBox *>(u"sourceCombo"_s);
    for (int i = 0; i < sources->count() && dialog->source() != f.n1; ++i)
        sources->setCurrentIndex(i);
    QCOMPARE(dialog->source(), f.n1);
    auto *band = dialog->findChild<ClassBand *>(u"newGroupClassBand"_s);
    QVERIFY2(band->text().endsWith(u"read-only"_s), qPrintable(band->text()));
    band->findChild<QPushButton *>(u"lockButton"_s)->click();
    QVERIFY(f.workspace->lock(f.r.id)->allowsWrites());
    QVERIFY(band->text().contains(u"writes allowed for"_s));
}

void RightsTest::aLockThatClosesDimsTheQuestion()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    f.unlock();
    QVERIFY(f.click(u"gpu"_s));
    f.action(u"deleteAction"_s)->trigger();
    auto *dialog = f.window->findChild<DeleteDialog *>();
    QVERIFY(dialog != nullptr);
    auto *confirm = dialog->findChild<QLineEdit *>(u"confirmEdit"_s);
    auto *button = dialog->findChild<QPushButton *>(u"deleteButton"_s);
    QTest::keyClicks(confirm, u"gpu"_s);
    QTRY_VERIFY(button->isEnabled());
    f.workspace->lock(f.r.id)->lock();
    QVERIFY(!button->isEnabled());
    auto *hint = dialog->findChild<QLabel *>(u"hintLabel"_s);
    QVERIFY2(hint->isVisible() && hint->text().contains(u"unlock it to delete"_s),
             qPrintable(hint->text()));
    QCOMPARE(confirm->text(), u"gpu"_s);
    button->click();
    QCOMPARE(f.platform.count(FakePlatform::Call::Remove), 0);
    f.unlock();
    QVERIFY(button->isEnabled());
}

void RightsTest::lockedGroupsAmongOthersAreSkipped()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QVERIFY(f.click(u"alpha"_s));
    QVERIFY(f.click(u"gpu"_s, Qt::ControlModifier));
    QVERIFY(f.action(u"deleteAction"_s)->isEnabled());
    QVERIFY2(reasonOf(f).contains(u"1"_s), qPrintable(reasonOf(f)));
    f.action(u"deleteAction"_s)->trigger();
    auto *dialog = f.window->findChild<DeleteDialog *>();
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->refs(), QList { f.ref(f.o1, u"a"_s) });
}

void RightsTest::nothingUnlocksAProgramStartedReadOnly()
{
    WindowFixture f;
    f.barWrites = true;
    QVERIFY(f.openLoaded());
    QVERIFY(f.clickScope(f.p.id));
    QVERIFY2(bandOf(f).contains(u"started that way"_s), qPrintable(bandOf(f)));
    QVERIFY(!f.action(u"newGroupAction"_s)->isEnabled());
    QVERIFY(f.action(u"newGroupAction"_s)->toolTip().contains(u"started read-only"_s));
    QAction *toggle = f.action(u"toggleLockAction"_s);
    QVERIFY(!toggle->isEnabled());
    QVERIFY(toggle->toolTip().contains(u"started read-only"_s));
    f.workspace->lock(f.p.id)->unlockFor();
    QVERIFY(!f.workspace->lock(f.p.id)->allowsWrites());
}

void RightsTest::aMissingRightIsSaidInASentence()
{
    WindowFixture f;
    const Limit limit { Limit::Kind::MissingRight, u"identity:groups/create"_s };
    f.platform.setLimits(f.o2, { { GroupAction::Create, limit } });
    QVERIFY(f.openLoaded());
    QVERIFY(f.clickScope(f.o2));
    QTRY_VERIFY(!f.action(u"newGroupAction"_s)->isEnabled());
    QVERIFY2(reasonOf(f).contains(u"identity:groups/create"_s), qPrintable(reasonOf(f)));
    QVERIFY(!f.child<QToolButton>(u"selectionUnlockButton"_s)->isVisible());
    QVERIFY(f.clickScope(f.o1));
    QVERIFY(f.action(u"newGroupAction"_s)->isEnabled());
    QCOMPARE(reasonOf(f), QString());
}

void RightsTest::newGroupsGoWhereTheyMay()
{
    WindowFixture f;
    f.platform.setLimits(f.o1, { { GroupAction::Create, Limit { Limit::Kind::TokenScope, {} } } });
    QVERIFY(f.openLoaded());
    QTRY_VERIFY(f.workspace->limit(GroupAction::Create, f.o1).has_value());
    QVERIFY(f.clickScope(f.p.id));
    f.action(u"newGroupAction"_s)->trigger();
    auto *dialog = f.window->findChild<NewGroupDialog *>();
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->source(), f.o2);
}

void RightsTest::treeRowsSayThatTheyAreLocked()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    const auto spoken = [&f](const Scope &scope) {
        return f.workspace->scopes().indexOf(scope).data(Qt::AccessibleTextRole).toString();
    };
    QVERIFY2(spoken(f.r.id).contains(u"read-only"_s), qPrintable(spoken(f.r.id)));
    QVERIFY(spoken(f.n1).contains(u"read-only"_s));
    QVERIFY(!spoken(f.p.id).contains(u"read-only"_s));
    f.unlock();
    QVERIFY(!spoken(f.r.id).contains(u"read-only"_s));
}

void RightsTest::lockingSecretsLocksWritesToo()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    f.unlock();
    f.action(u"lockSecretsAction"_s)->trigger();
    QVERIFY(!f.workspace->lock(f.r.id)->allowsWrites());
    QVERIFY(f.tokens.callCount(MemorySecretStore::Call::Forget) > 0);
    QVERIFY(f.window->statusBar()->currentMessage().contains(u"memory"_s));
    QVERIFY(f.names().contains(u"gpu"_s)); // what is loaded stays
}

void RightsTest::aFolderIsAScopeWithABand()
{
    WindowFixture f;
    f.q.folder = u"Work"_s;
    f.r.folder = u"Work"_s;
    QVERIFY(f.repository.save({ f.p, f.q, f.r }));
    QVERIFY(f.openLoaded());
    QVERIFY(f.clickScope(FolderScope { u"Work"_s }));
    QVERIFY2(bandOf(f).startsWith(u"PRODUCTION — Work"_s), qPrintable(bandOf(f)));
    QVERIFY(bandOf(f).endsWith(u"1 read-only"_s));
    QCOMPARE(f.names(), (QStringList { u"gpu"_s, u"xray"_s }));
    QVERIFY(!f.action(u"editProfileAction"_s)->isEnabled());
    const QModelIndex node = f.workspace->scopes().indexOf(FolderScope { u"Work"_s });
    QCOMPARE(f.workspace->scopes().rowCount(node), 2);
}

void RightsTest::profilesMoveAmongTheirNeighbours()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QVERIFY(f.clickScope(f.p.id));
    QVERIFY(!f.action(u"moveProfileUpAction"_s)->isEnabled());
    f.tree()->setFocus();
    QTest::keyClick(f.tree(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(f.workspace->profiles().at(1).id, f.p.id);
    QVERIFY(f.action(u"moveProfileUpAction"_s)->isEnabled());
    QTest::keyClick(f.tree(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(f.workspace->profiles().constFirst().id, f.p.id);
}

QTEST_MAIN(RightsTest)
#include "tst_rights.moc"
