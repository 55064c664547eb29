#include "conflictdialog.h"
#include "editingfixture.h"
#include "resources.h"
#include "reviewdialog.h"
#include "toasthost.h"
#include "waitfor.h"

#include <QAction>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;
using Call = FakePlatform::Call;

namespace {

class UndoWindow final
{
public:
    [[nodiscard]] bool open()
    {
        QList<Group> groups = f.platform.groups(f.o1);
        groups[0].description = u"old"_s;
        f.platform.setGroups(f.o1, groups);
        return f.openLoaded();
    }
    /// Saves another description for a group as a person would.
    [[nodiscard]] bool describe(const QString &name, const QString &text)
    {
        GroupEditor *page = f.edit(name);
        if (page == nullptr)
            return false;
        QSignalSpy edited(f.workspace.get(), &Workspace::edited);
        EditingFixture::describe(page, text);
        return EditingFixture::press(page, u"saveButton"_s)
            && waitUntil([&edited] { return edited.count() == 1; });
    }
    [[nodiscard]] QString description(const QString &id = u"a"_s) const
    {
        return f.stored(f.o1, id).description.value_or(QString());
    }
    [[nodiscard]] ToastHost *toast() const { return f.child<ToastHost>(u"toastHost"_s); }
    [[nodiscard]] QString toastText() const
    {
        return toast()->isVisible() ? toast()->findChild<QLabel *>(u"toastText"_s)->text()
                                    : QString();
    }
    [[nodiscard]] QPushButton *toastButton() const
    {
        return toast()->findChild<QPushButton *>(u"toastButton"_s);
    }
    void pressUndo() const
    {
        f.table()->setFocus();
        QTest::keyClick(f.table(), Qt::Key_Z, Qt::ControlModifier);
    }

    EditingFixture f;
};

} // namespace

/// Undo of what was saved: by saving the opposite.
class UndoControllerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void nothingToUndoAtFirst();
    void aSavedEditOffersUndo();
    void undoSavesTheOppositeAndOffersRedo();
    void redoMakesItAgain();
    void theMenuNamesTheGroup();
    void severalAreUndoneOneAfterAnother();
    void inATextFieldTheKeyBelongsToTheText();
    void theJournalKnowsWhatWasUndone();
    void whatSomebodyElseChangedIsCompared();
    void aRefusalIsToldAndCanBeTriedAgain();
    void anUnknownEndIsNotRepeated();
    void whileALockIsClosedNothingIsSent();
    void productionIsReviewedFirst();
    void aDeletedGroupIsForgotten();
    void anOpenFormFollows();
    void typedTextIsNotLost();
};

void UndoControllerTest::nothingToUndoAtFirst()
{
    UndoWindow w;
    QVERIFY(w.open());
    QVERIFY(!w.f.action(u"undoAction"_s)->isEnabled());
    QVERIFY(!w.f.action(u"redoAction"_s)->isEnabled());
    QVERIFY(!w.toast()->isVisible());
}

void UndoControllerTest::aSavedEditOffersUndo()
{
    UndoWindow w;
    QVERIFY(w.open());
    QVERIFY(w.describe(u"alpha"_s, u"new"_s));
    QCOMPARE(w.toastText(), u"The changes of “alpha” are saved."_s);
    QCOMPARE(w.toastButton()->text(), u"&Undo"_s);
    QVERIFY(w.f.action(u"undoAction"_s)->isEnabled());
}

void UndoControllerTest::undoSavesTheOppositeAndOffersRedo()
{
    UndoWindow w;
    QVERIFY(w.open());
    QVERIFY(w.describe(u"alpha"_s, u"new"_s));
    const int steps = w.f.platform.count(Call::Step);
    w.pressUndo();
    QVERIFY(!w.f.action(u"undoAction"_s)->isEnabled()); // one at a time
    QCOMPARE(w.description(), u"new"_s); // not before the platform says so
    QTRY_COMPARE(w.description(), u"old"_s);
    QTRY_COMPARE(w.toastText(), u"The changes of “alpha” are undone."_s);
    QCOMPARE(w.toastButton()->text(), u"&Redo"_s);
    QCOMPARE(w.f.platform.count(Call::Step), steps + 1);
    QTRY_VERIFY(w.f.action(u"redoAction"_s)->isEnabled());
    QVERIFY(!w.f.action(u"undoAction"_s)->isEnabled());
}

void UndoControllerTest::redoMakesItAgain()
{
    UndoWindow w;
    QVERIFY(w.open());
    QVERIFY(w.describe(u"alpha"_s, u"new"_s));
    w.pressUndo();
    QTRY_COMPARE(w.toastButton()->text(), u"&Redo"_s);
    QTRY_VERIFY(w.f.action(u"redoAction"_s)->isEnabled());
    QTest::mouseClick(w.toastButton(), Qt::LeftButton);
    QTRY_COMPARE(w.description(), u"new"_s);
    QTRY_COMPARE(w.toastText(), u"The changes of “alpha” are saved."_s);
    QTRY_VERIFY(w.f.action(u"undoAction"_s)->isEnabled());
    QVERIFY(!w.f.action(u"redoAction"_s)->isEnabled());
    w.pressUndo();
    QTRY_COMPARE(w.description(), u"old"_s);
}

void UndoControllerTest::theMenuNamesTheGroup()
{
    UndoWindow w;
    w.f.platform.setGroups(w.f.o1, { makeGroup(u"a"_s, u"R&D"_s) });
    QVERIFY(w.f.openLoaded());
    QVERIFY(w.describe(u"R&D"_s, u"new"_s));
    QCOMPARE(w.f.action(u"undoAction"_s)->text(), u"&Undo Edit of “R&&D”"_s);
}

void UndoControllerTest::severalAreUndoneOneAfterAnother()
{
    UndoWindow w;
    QVERIFY(w.open());
    QVERIFY(w.describe(u"alpha"_s, u"second"_s));
    QVERIFY(w.describe(u"alpha"_s, u"third"_s));
    QAction *undo = w.f.action(u"undoAction"_s);
    w.pressUndo();
    QTRY_COMPARE(w.description(), u"second"_s);
    QTRY_VERIFY(undo->isEnabled());
    w.pressUndo();
    QTRY_COMPARE(w.description(), u"old"_s);
    QTRY_VERIFY(!undo->isEnabled());
}

void UndoControllerTest::inATextFieldTheKeyBelongsToTheText()
{
    UndoWindow w;
    QVERIFY(w.open());
    QVERIFY(w.describe(u"alpha"_s, u"new"_s));
    const int steps = w.f.platform.count(Call::Step);
    w.f.filter()->setFocus();
    QTest::keyClicks(w.f.filter(), u"alp"_s);
    QTest::keyClick(w.f.filter(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(w.f.filter()->text() != u"alp"_s);
    QCoreApplication::processEvents();
    QCOMPARE(w.f.platform.count(Call::Step), steps);
    QCOMPARE(w.description(), u"new"_s);
}

void UndoControllerTest::theJournalKnowsWhatWasUndone()
{
    UndoWindow w;
    QVERIFY(w.open());
    QVERIFY(w.describe(u"alpha"_s, u"new"_s));
    w.pressUndo();
    QTRY_COMPARE(w.description(), u"old"_s);
    const QList<JournalEntry> &all = w.f.journal.all();
    QCOMPARE(all.size(), 2);
    QVERIFY(all.at(0).intent.cause.isEmpty());
    QCOMPARE(all.at(1).intent.cause, all.at(0).intent.id);
}

void UndoControllerTest::whatSomebodyElseChangedIsCompared()
{
    UndoWindow w;
    QVERIFY(w.open());
    QVERIFY(w.describe(u"alpha"_s, u"new"_s));
    w.f.changeElsewhere(w.f.o1, u"a"_s, u"somebody else's"_s);
    w.pressUndo();
    QTRY_VERIFY(w.f.dialog<ConflictDialog>() != nullptr);
    QCOMPARE(w.description(), u"somebody else's"_s); // nothing was sent
    w.f.dialog<ConflictDialog>()->reject();
}

void UndoControllerTest::aRefusalIsToldAndCanBeTriedAgain()
{
    UndoWindow w;
    QVERIFY(w.open());
    QVERIFY(w.describe(u"alpha"_s, u"new"_s));
    w.f.platform.failNext(Call::Step, makeError(CloudError::Kind::ServerError, 500));
    w.pressUndo();
    QTRY_VERIFY2(w.f.headlines().join(u'|').contains(u"was not undone"_s),
                 qPrintable(w.f.headlines().join(u'|')));
    QCOMPARE(w.description(), u"new"_s);
    QTRY_VERIFY(w.f.action(u"undoAction"_s)->isEnabled());
    w.pressUndo();
    QTRY_COMPARE(w.description(), u"old"_s);
    QVERIFY(!w.f.headlines().join(u'|').contains(u"was not undone"_s));
}

void UndoControllerTest::anUnknownEndIsNotRepeated()
{
    UndoWindow w;
    QVERIFY(w.open());
    QVERIFY(w.describe(u"alpha"_s, u"new"_s));
    w.f.platform.failNext(Call::Step, makeUnknownOutcome());
    w.f.platform.hold();
    w.pressUndo();
    QTRY_COMPARE(w.f.platform.held().size(), 1); // reads the group
    QVERIFY(w.f.platform.release(Call::Open));
    QVERIFY(waitUntil([&w] { return w.f.platform.release(Call::Step); }));
    // The look that would settle it fails, too.
    for (int i = 0; i < 2; ++i)
        QVERIFY(waitUntil(
            [&w] { return w.f.platform.fail(Call::Open, makeError(CloudError::Kind::Timeout)); }));
    QTRY_VERIFY2(w.f.headlines().join(u'|').contains(u"Nobody knows whether"_s),
                 qPrintable(w.f.headlines().join(u'|')));
    w.f.platform.releaseAll();
    QVERIFY(!w.f.action(u"undoAction"_s)->isEnabled());
}

void UndoControllerTest::whileALockIsClosedNothingIsSent()
{
    UndoWindow w;
    w.f.p.startReadOnly = true;
    QVERIFY(w.f.repository.save({ w.f.p, w.f.q, w.f.r }));
    QVERIFY(w.open());
    w.f.workspace->lock(w.f.p.id)->unlockFor();
    QVERIFY(w.describe(u"alpha"_s, u"new"_s));
    const int steps = w.f.platform.count(Call::Step);
    w.f.workspace->lock(w.f.p.id)->lock();
    w.pressUndo();
    QTRY_VERIFY(w.f.headlines().join(u'|').contains(u"was not undone"_s));
    QCOMPARE(w.f.platform.count(Call::Step), steps);
    QTRY_VERIFY(w.f.action(u"undoAction"_s)->isEnabled()); // when it is unlocked
}

void UndoControllerTest::productionIsReviewedFirst()
{
    UndoWindow w;
    w.f.p.endpointClass = EndpointClass::Production;
    QVERIFY(w.f.repository.save({ w.f.p, w.f.q, w.f.r }));
    QVERIFY(w.open());
    w.f.workspace->lock(w.f.p.id)->unlockFor();
    GroupEditor *page = w.f.edit(u"alpha"_s);
    QVERIFY(page != nullptr);
    EditingFixture::describe(page, u"new"_s);
    QVERIFY(EditingFixture::press(page, u"saveButton"_s));
    QTRY_VERIFY(w.f.dialog<ReviewDialog>() != nullptr);
    QVERIFY(EditingFixture::press(w.f.dialog<ReviewDialog>(), u"applyButton"_s));
    QTRY_COMPARE(w.description(), u"new"_s);
    QTRY_VERIFY(w.f.action(u"undoAction"_s)->isEnabled());
    QTRY_VERIFY(w.f.dialog<ReviewDialog>() == nullptr);
    w.f.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(w.f.window.get()));
    w.pressUndo();
    QTRY_VERIFY(w.f.dialog<ReviewDialog>() != nullptr);
    QCOMPARE(w.description(), u"new"_s);
    QVERIFY(EditingFixture::press(w.f.dialog<ReviewDialog>(), u"applyButton"_s));
    QTRY_COMPARE(w.description(), u"old"_s);
    QTRY_COMPARE(w.toastText(), u"The changes of “alpha” are undone."_s);
    QVERIFY(!w.f.action(u"undoAction"_s)->isEnabled());
}

void UndoControllerTest::aDeletedGroupIsForgotten()
{
    UndoWindow w;
    QVERIFY(w.open());
    QVERIFY(w.describe(u"alpha"_s, u"new"_s));
    QVERIFY(!w.toastText().isEmpty());
    w.f.workspace->groups().removeGroup(w.f.ref(w.f.o1, u"a"_s));
    QTRY_VERIFY(!w.f.action(u"undoAction"_s)->isEnabled());
    QVERIFY(w.toastText().isEmpty()); // its button would undo something else
}

void UndoControllerTest::anOpenFormFollows()
{
    UndoWindow w;
    QVERIFY(w.open());
    QVERIFY(w.describe(u"alpha"_s, u"new"_s));
    GroupEditor *page = w.f.shown();
    QVERIFY(page != nullptr);
    QTRY_VERIFY(!page->isChanged());
    w.pressUndo();
    QTRY_COMPARE(page->openedOn().description, u"old"_s);
    QVERIFY(!page->isChanged());
}

void UndoControllerTest::typedTextIsNotLost()
{
    UndoWindow w;
    QVERIFY(w.open());
    QVERIFY(w.describe(u"alpha"_s, u"new"_s));
    GroupEditor *page = w.f.shown();
    EditingFixture::describe(page, u"being typed"_s);
    w.f.changeElsewhere(w.f.o1, u"a"_s, u"somebody else's"_s);
    w.pressUndo();
    QTRY_VERIFY2(w.f.headlines().join(u'|').contains(u"unsaved changes"_s),
                 qPrintable(w.f.headlines().join(u'|')));
    QCOMPARE(page->wanted().description, u"being typed"_s);
    QVERIFY(w.f.dialog<ConflictDialog>() == nullptr);
}

QTEST_MAIN(UndoControllerTest)
#include "tst_undocontroller.moc"
