#include "conflictdialog.h"
#include "editingfixture.h"
#include "resources.h"
#include "unsaveddialog.h"

#include <QAction>
#include <QMessageBox>
#include <QTabBar>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;
using Call = FakePlatform::Call;
using Kind = CloudError::Kind;

/// What becomes of what was typed: drafts, and the question before something would be lost.
class EditDraftsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void whatIsTypedSurvivesACrash();
    void undoingEverythingRemovesTheDraft();
    void draftsOfAnEarlierRunAreOffered();
    void offeredDraftsCanBeDiscarded();
    void draftsOfLostProfilesAreTold();
    void aDraftIsComparedWithTheGroupAsItIsNow();
    void aDraftThatWasSavedAfterAllIsForgotten();
    void aDraftIsKeptWhenTheGroupCannotBeRead();
    void aDraftThatCannotBeWrittenIsTold();
    void closingTheWindowAsks();
    void closingTheWindowCanSave();
    void aFailedSaveKeepsTheWindow();
    void closingTheWindowCanKeepDrafts();
    void withoutDraftsNoneAreOffered();
    void severalUnsavedGroupsAreNamed();
    void closingAFormAsks();
    void discardingAsks();
    void removingAProfileAsks();
    void aProfileThatGoesAwayLeavesWhatWasTyped();
    void closingWhileSavingAsks();

private:
    static EditDraft draftOf(const EditingFixture &f, const QString &id, const QString &name,
                             const QString &typed)
    {
        EditDraft draft;
        draft.ref = f.ref(f.o1, id);
        draft.groupName = name;
        draft.base.name = name;
        draft.base.description = QString();
        draft.wanted = draft.base;
        draft.wanted.description = typed;
        draft.saved = QDateTime::currentDateTimeUtc().addSecs(-60);
        return draft;
    }
    static QString typed(const GroupEditor *page)
    {
        return page->wanted().description.value_or(QString());
    }
    static UnsavedDialog *question(const EditingFixture &f) { return f.dialog<UnsavedDialog>(); }
    /// As a crash would, without a word.
    static void crash(EditingFixture &f)
    {
        f.drafts.failWritesWith(StoreError { StoreError::Kind::Io, {}, {} });
        f.window.reset();
        f.drafts.failWritesWith({});
    }
    static bool isKept(const EditingFixture &f, const QString &id, const QString &text)
    {
        return QTest::qWaitFor([&] {
            const auto draft = f.drafts.draft(f.ref(f.o1, id));
            return draft && draft->wanted.description == text;
        });
    }
};

void EditDraftsTest::whatIsTypedSurvivesACrash()
{
    EditingFixture f;
    QVERIFY(f.openLoaded());
    GroupEditor *page = f.edit(u"beta"_s);
    QVERIFY(page != nullptr);
    EditingFixture::describe(page, u"typed"_s);
    QVERIFY(f.drafts.drafts().isEmpty()); // not with every key
    QVERIFY(isKept(f, u"b"_s, u"typed"_s));
    QVERIFY(page->findChild<QLabel *>(u"draftLabel"_s)->isVisible());
    crash(f);

    QVERIFY(f.openLoaded());
    page = f.edit(u"beta"_s);
    QVERIFY(page != nullptr);
    QCOMPARE(typed(page), u"typed"_s);
    QVERIFY(EditingFixture::notice(page).contains(u"Draft from"_s));
    QCOMPARE(f.tab(), u"• beta"_s);
    QVERIFY(EditingFixture::press(page, u"saveButton"_s));
    QTRY_COMPARE(f.stored(f.o1, u"b"_s).description, std::optional(u"typed"_s));
    QTRY_VERIFY(f.drafts.drafts().isEmpty());
}

void EditDraftsTest::undoingEverythingRemovesTheDraft()
{
    EditingFixture f;
    QVERIFY(f.openLoaded());
    GroupEditor *page = f.edit(u"beta"_s);
    QVERIFY(page != nullptr);
    EditingFixture::rename(page, u"betas"_s);
    QTRY_COMPARE(f.drafts.drafts().size(), 1);
    EditingFixture::rename(page, u"beta"_s);
    QTRY_VERIFY(f.drafts.drafts().isEmpty());
    QCOMPARE(f.tab(), u"beta"_s);
}

void EditDraftsTest::draftsOfAnEarlierRunAreOffered()
{
    EditingFixture f;
    QVERIFY(f.drafts.save(draftOf(f, u"b"_s, u"beta"_s, u"one"_s)));
    QVERIFY(f.drafts.save(draftOf(f, u"c"_s, u"gamma"_s, u"two"_s)));
    QVERIFY(f.openLoaded());
    QCOMPARE(f.headlines(), QStringList(u"2 unsaved edit(s) from an earlier run"_s));
    QVERIFY(f.pane()->editors().isEmpty());
    QVERIFY(EditingFixture::pressText(f.window.get(), u"Continue"_s));
    QVERIFY(f.headlines().isEmpty());
    QCOMPARE(f.pane()->editors().size(), 2);
    for (QWidget *editor : f.pane()->editors()) {
        auto *page = qobject_cast<GroupEditor *>(editor);
        QTRY_VERIFY(page->isLoaded());
        QCOMPARE(typed(page), page->ref().group == GroupId(u"b"_s) ? u"one"_s : u"two"_s);
    }
    QCOMPARE(f.drafts.drafts().size(), 2);
}

void EditDraftsTest::offeredDraftsCanBeDiscarded()
{
    EditingFixture f;
    QVERIFY(f.drafts.save(draftOf(f, u"b"_s, u"beta"_s, u"one"_s)));
    QVERIFY(f.openLoaded());
    QVERIFY(EditingFixture::pressText(f.window.get(), u"Discard…"_s));
    QVERIFY(question(f) != nullptr);
    QTest::keyClick(question(f), Qt::Key_Return); // the default keeps them
    QTRY_VERIFY(question(f) == nullptr);
    QCOMPARE(f.drafts.drafts().size(), 1);
    QCOMPARE(f.headlines().size(), 1); // offered again
    QVERIFY(EditingFixture::pressText(f.window.get(), u"Discard…"_s));
    QVERIFY(EditingFixture::press(question(f), u"discardButton"_s));
    QVERIFY(f.drafts.drafts().isEmpty());
    QTRY_VERIFY(f.headlines().isEmpty());
}

void EditDraftsTest::draftsOfLostProfilesAreTold()
{
    EditingFixture f;
    EditDraft lost = draftOf(f, u"b"_s, u"beta"_s, u"one"_s);
    lost.ref.profile = ProfileId(u"gone"_s);
    QVERIFY(f.drafts.save(lost));
    QVERIFY(f.openLoaded());
    QCOMPARE(f.headlines(),
             QStringList(u"1 unsaved edit(s) of profiles that are no longer there"_s));
    QVERIFY(!EditingFixture::pressText(f.window.get(), u"Continue"_s));
}

void EditDraftsTest::aDraftIsComparedWithTheGroupAsItIsNow()
{
    EditingFixture f;
    QVERIFY(f.drafts.save(draftOf(f, u"b"_s, u"beta"_s, u"mine"_s)));
    f.changeElsewhere(f.o1, u"b"_s, u"theirs"_s);
    QVERIFY(f.openLoaded());
    GroupEditor *page = f.edit(u"beta"_s);
    QVERIFY(page != nullptr);
    QCOMPARE(typed(page), u"mine"_s);
    QVERIFY(EditingFixture::notice(page).contains(u"the group has changed since then"_s));
    // Neither saving nor reviewing passes by the comparison.
    QVERIFY(EditingFixture::press(page, u"saveButton"_s));
    QVERIFY(f.dialog<ConflictDialog>() != nullptr);
    f.dialog<ConflictDialog>()->reject();
    QVERIFY(EditingFixture::press(page, u"reviewButton"_s));
    QVERIFY(f.dialog<ConflictDialog>() != nullptr);
    f.dialog<ConflictDialog>()->reject();
    QVERIFY(EditingFixture::pressText(page, u"Compare…"_s));
    QVERIFY(f.dialog<ConflictDialog>() != nullptr);
    QCOMPARE(f.platform.count(Call::Step), 0);
}

void EditDraftsTest::aDraftThatWasSavedAfterAllIsForgotten()
{
    EditingFixture f;
    QVERIFY(f.drafts.save(draftOf(f, u"b"_s, u"beta"_s, u"typed"_s)));
    f.changeElsewhere(f.o1, u"b"_s, u"typed"_s);
    QVERIFY(f.openLoaded());
    GroupEditor *page = f.edit(u"beta"_s);
    QVERIFY(page != nullptr);
    // The draft of the test knows fewer lists than the group has; those are no change.
    QVERIFY(!page->isChanged());
    QVERIFY(f.drafts.drafts().isEmpty());
}

void EditDraftsTest::aDraftIsKeptWhenTheGroupCannotBeRead()
{
    EditingFixture f;
    QVERIFY(f.drafts.save(draftOf(f, u"b"_s, u"beta"_s, u"typed"_s)));
    QVERIFY(f.openLoaded());
    f.platform.failNext(Call::Open, makeError(Kind::ServerError, 503));
    QVERIFY(f.click(u"beta"_s));
    QTest::keyClick(f.table(), Qt::Key_F2);
    GroupEditor *page = f.shown();
    QVERIFY(QTest::qWaitFor([page] { return EditingFixture::pressText(page, u"Retry"_s); }));
    QTRY_VERIFY(page->isLoaded());
    QCOMPARE(typed(page), u"typed"_s);
}

void EditDraftsTest::aDraftThatCannotBeWrittenIsTold()
{
    EditingFixture f;
    QVERIFY(f.openLoaded());
    GroupEditor *page = f.edit(u"beta"_s);
    QVERIFY(page != nullptr);
    f.drafts.failWritesWith(StoreError { StoreError::Kind::Io, u"disk full"_s, u"/d/x.json"_s });
    EditingFixture::describe(page, u"typed"_s);
    QTRY_COMPARE(f.headlines().size(), 1);
    QVERIFY(f.headlines().constFirst().contains(u"beta"_s));
    f.window->close();
    QVERIFY(EditingFixture::press(question(f), u"keepDraftButton"_s));
    QVERIFY(f.window->isVisible()); // it would be lost
    f.drafts.failWritesWith({});
    EditingFixture::describe(page, u"more"_s);
    QVERIFY(isKept(f, u"b"_s, u"more"_s));
    QTRY_VERIFY(f.headlines().isEmpty());
}

void EditDraftsTest::closingTheWindowAsks()
{
    EditingFixture f;
    QVERIFY(f.openLoaded());
    GroupEditor *page = f.edit(u"beta"_s);
    QVERIFY(page != nullptr);
    EditingFixture::describe(page, u"typed"_s);
    f.action(u"closeWindowAction"_s)->trigger();
    QVERIFY(f.window->isVisible());
    QVERIFY(question(f) != nullptr);
    QTest::keyClick(question(f), Qt::Key_Escape);
    QTRY_VERIFY(question(f) == nullptr);
    QVERIFY(f.window->isVisible());
    QCOMPARE(typed(page), u"typed"_s);
    f.window->close();
    QVERIFY(EditingFixture::press(question(f), u"discardButton"_s));
    QVERIFY(!f.window->isVisible());
    f.window.reset();
    QVERIFY(f.drafts.drafts().isEmpty());
    QCOMPARE(f.platform.count(Call::Step), 0);
}

void EditDraftsTest::closingTheWindowCanSave()
{
    EditingFixture f;
    QVERIFY(f.openLoaded());
    GroupEditor *first = f.edit(u"beta"_s);
    QVERIFY(first != nullptr);
    EditingFixture::describe(first, u"one"_s);
    GroupEditor *second = f.edit(u"gamma"_s);
    QVERIFY(second != nullptr);
    EditingFixture::describe(second, u"two"_s);
    f.window->close();
    QVERIFY(EditingFixture::press(question(f), u"saveButton"_s));
    QTRY_VERIFY(!f.window->isVisible());
    QCOMPARE(f.stored(f.o1, u"b"_s).description, std::optional(u"one"_s));
    QCOMPARE(f.stored(f.o1, u"c"_s).description, std::optional(u"two"_s));
    QVERIFY(f.drafts.drafts().isEmpty());
}

void EditDraftsTest::aFailedSaveKeepsTheWindow()
{
    EditingFixture f;
    QVERIFY(f.openLoaded());
    GroupEditor *page = f.edit(u"beta"_s);
    QVERIFY(page != nullptr);
    EditingFixture::describe(page, u"typed"_s);
    f.platform.failNext(Call::Step, makeError(Kind::Forbidden, 403));
    f.window->close();
    QVERIFY(EditingFixture::press(question(f), u"saveButton"_s));
    QTRY_VERIFY(EditingFixture::notice(page).contains(u"refused the change"_s));
    QVERIFY(f.window->isVisible());
    QCOMPARE(typed(page), u"typed"_s);
    f.window->close();
    QVERIFY(question(f) != nullptr); // it asks again
}

void EditDraftsTest::closingTheWindowCanKeepDrafts()
{
    EditingFixture f;
    QVERIFY(f.openLoaded());
    GroupEditor *page = f.edit(u"beta"_s);
    QVERIFY(page != nullptr);
    EditingFixture::describe(page, u"typed"_s);
    f.window->close();
    QVERIFY(EditingFixture::press(question(f), u"keepDraftButton"_s));
    QVERIFY(!f.window->isVisible());
    f.window.reset();
    QCOMPARE(f.drafts.drafts().size(), 1);
    QVERIFY(f.openLoaded());
    QCOMPARE(f.headlines(), QStringList(u"1 unsaved edit(s) from an earlier run"_s));
}

void EditDraftsTest::withoutDraftsNoneAreOffered()
{
    EditingFixture f;
    f.keepsDrafts = false;
    QVERIFY(f.openLoaded());
    GroupEditor *page = f.edit(u"beta"_s);
    QVERIFY(page != nullptr);
    EditingFixture::describe(page, u"typed"_s);
    f.window->close();
    QVERIFY(question(f) != nullptr);
    QVERIFY(question(f)->findChild<QPushButton *>(u"keepDraftButton"_s) == nullptr);
    QVERIFY(EditingFixture::press(question(f), u"discardButton"_s));
    QVERIFY(!f.window->isVisible());
}

void EditDraftsTest::severalUnsavedGroupsAreNamed()
{
    EditingFixture f;
    QVERIFY(f.openLoaded());
    EditingFixture::describe(f.edit(u"beta"_s), u"one"_s);
    EditingFixture::describe(f.edit(u"gamma"_s), u"two"_s);
    QVERIFY(f.edit(u"alpha"_s) != nullptr); // nothing typed
    f.window->close();
    QVERIFY(question(f) != nullptr);
    QCOMPARE(question(f)->findChild<QLabel *>(u"unsavedAdvice"_s)->text(), u"beta, gamma"_s);
    QTest::keyClick(question(f), Qt::Key_Escape);
}

void EditDraftsTest::closingAFormAsks()
{
    EditingFixture f;
    QVERIFY(f.openLoaded());
    GroupEditor *page = f.edit(u"beta"_s);
    QVERIFY(page != nullptr);
    EditingFixture::describe(page, u"typed"_s);
    QTest::keyClick(page->findChild<QWidget *>(u"descriptionEdit"_s), Qt::Key_Escape);
    QVERIFY(question(f) != nullptr);
    QTest::keyClick(question(f), Qt::Key_Escape);
    QTRY_VERIFY(question(f) == nullptr);
    QCOMPARE(f.shown(), page);
    QTest::keyClick(page, Qt::Key_W, Qt::ControlModifier);
    QVERIFY(EditingFixture::press(question(f), u"keepDraftButton"_s));
    QVERIFY(f.shown() == nullptr);
    QCOMPARE(f.drafts.drafts().size(), 1);
    page = f.edit(u"beta"_s);
    QVERIFY(page != nullptr);
    QCOMPARE(typed(page), u"typed"_s);
    QTest::keyClick(page, Qt::Key_W, Qt::ControlModifier);
    QVERIFY(EditingFixture::press(question(f), u"discardButton"_s));
    QVERIFY(f.shown() == nullptr);
    QVERIFY(f.drafts.drafts().isEmpty());
}

void EditDraftsTest::discardingAsks()
{
    EditingFixture f;
    QVERIFY(f.openLoaded());
    GroupEditor *page = f.edit(u"beta"_s);
    QVERIFY(page != nullptr);
    EditingFixture::describe(page, u"typed"_s);
    QVERIFY(isKept(f, u"b"_s, u"typed"_s));
    QVERIFY(EditingFixture::press(page, u"discardButton"_s));
    QVERIFY(question(f) != nullptr);
    QCOMPARE(typed(page), u"typed"_s);
    QVERIFY(EditingFixture::press(question(f), u"discardButton"_s));
    QCOMPARE(typed(page), QString());
    QVERIFY(!page->isChanged());
    QVERIFY(f.drafts.drafts().isEmpty());
}

void EditDraftsTest::removingAProfileAsks()
{
    EditingFixture f;
    QVERIFY(f.openLoaded());
    GroupEditor *page = f.edit(u"beta"_s);
    QVERIFY(page != nullptr);
    EditingFixture::describe(page, u"typed"_s);
    QVERIFY(f.clickScope(f.q.id));
    f.action(u"removeProfileAction"_s)->trigger(); // another profile: nothing would be lost
    QVERIFY(question(f) == nullptr);
    auto *box = f.dialog<QMessageBox>();
    QVERIFY(box != nullptr);
    box->reject();
    QVERIFY(f.clickScope(f.p.id));
    f.action(u"removeProfileAction"_s)->trigger();
    QVERIFY(question(f) != nullptr);
    QVERIFY(f.dialog<QMessageBox>() == nullptr);
    QVERIFY(EditingFixture::press(question(f), u"discardButton"_s));
    QTRY_VERIFY(f.dialog<QMessageBox>() != nullptr);
    QVERIFY(EditingFixture::press(f.dialog<QMessageBox>(), u"removeProfileButton"_s));
    QTRY_VERIFY(!f.workspace->profile(f.p.id));
    QTRY_VERIFY(f.pane()->editors().isEmpty());
}

void EditDraftsTest::aProfileThatGoesAwayLeavesWhatWasTyped()
{
    EditingFixture f;
    QVERIFY(f.openLoaded());
    GroupEditor *page = f.edit(u"beta"_s);
    QVERIFY(page != nullptr);
    EditingFixture::describe(page, u"typed"_s);
    bool removed = false;
    f.workspace->removeProfile(f.p.id, this,
                               [&removed](const StoreResult<Done> &done) { removed = bool(done); });
    QTRY_VERIFY(removed);
    QCOMPARE(f.shown(), page);
    QCOMPARE(typed(page), u"typed"_s);
    const auto *save = page->findChild<QPushButton *>(u"saveButton"_s);
    QVERIFY(!save->isEnabled());
    QVERIFY(save->accessibleDescription().contains(u"profile"_s));
    QVERIFY(isKept(f, u"b"_s, u"typed"_s));
}

void EditDraftsTest::closingWhileSavingAsks()
{
    EditingFixture f;
    QVERIFY(f.openLoaded());
    GroupEditor *page = f.edit(u"beta"_s);
    QVERIFY(page != nullptr);
    EditingFixture::describe(page, u"typed"_s);
    f.platform.hold();
    QVERIFY(EditingFixture::press(page, u"saveButton"_s));
    f.action(u"closeEditorAction"_s)->trigger();
    QCOMPARE(f.shown(), page); // it says so in the status bar
    f.window->close();
    QVERIFY(question(f) != nullptr);
    QVERIFY(question(f)->findChild<QPushButton *>(u"saveButton"_s) == nullptr);
    QTest::keyClick(question(f), Qt::Key_Escape);
    QVERIFY(f.window->isVisible());
    f.platform.releaseAll();
    QTRY_VERIFY(EditingFixture::notice(page).contains(u"Saved"_s));
    f.window->close();
    QVERIFY(!f.window->isVisible());
}

QTEST_MAIN(EditDraftsTest)
#include "tst_editdrafts.moc"
