#include "conflictdialog.h"
#include "editcontroller.h"
#include "editingfixture.h"
#include "resources.h"
#include "reviewdialog.h"

#include <QAction>
#include <QCheckBox>
#include <QTableView>
#include <QToolButton>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;
using Call = FakePlatform::Call;
using Kind = CloudError::Kind;
using Write = FakePlatform::Write;

/// Editing, from the key that is pressed to the platform and back to the form.
class EditControllerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void f2OpensTheFormBesideTheTable();
    void onlyOneGroupIsEditedAtATime();
    void selectingAnotherGroupKeepsTheForm();
    void aGroupThatCannotBeReadIsAskedForAgain();
    void savingSendsTheChanges();
    void controlReturnSaves();
    void aRenameThatChangesTheIdIsFollowed();
    void productionIsReviewedFirst();
    void reviewShowsWhatWouldBeSent();
    void aConflictIsSettledByAPerson();
    void aCancelledConflictSendsNothing();
    void aLossHasToBeAccepted();
    void aLossSeenLateHasToBeAccepted();
    void aRefusalIsToldAndTriedAgain();
    void aHalfDoneSaveSaysWhatIsDone();
    void aRefusedFieldIsMarked();
    void anUnknownOutcomeIsCheckedAndNotRepeated();
    void aStepThatDidNotArriveIsToldAsNotMade();
    void whatIsNotVisibleYetIsChecked();
    void nothingToSaveIsSaid();
    void aLockedProfileDimsSave();
    void aReferenceIsTakenOut();
    void detailsLeadToTheMessages();

private:
    static QList<Call> writes(const EditingFixture &f)
    {
        QList<Call> found;
        for (const FakePlatform::Request &request : f.platform.requests()) {
            if (request.call == Call::Step)
                found.append(request.call);
        }
        return found;
    }
    static QString description(const EditingFixture &f, const SourceRef &source, const QString &id)
    {
        return f.stored(source, id).description.value_or(QString());
    }
    /// Answers what the program asks until a call of this kind waits.
    static bool releaseUntil(EditingFixture &f, Call call)
    {
        return QTest::qWaitFor([&f, call] {
            for (const FakePlatform::Request &request : f.platform.held()) {
                if (request.call == call)
                    return true;
            }
            return false;
        });
    }
};

void EditControllerTest::f2OpensTheFormBesideTheTable()
{
    EditingFixture f;
    QVERIFY(f.openLoaded());
    QVERIFY(!f.action(u"editAction"_s)->isEnabled());
    GroupEditor *page = f.edit(u"beta"_s);
    QVERIFY(page != nullptr);
    QVERIFY(page->isVisible());
    QVERIFY(f.table()->isVisible());
    QCOMPARE(page->ref(), f.ref(f.o1, u"b"_s));
    QCOMPARE(f.tab(), u"beta"_s);
    QTRY_COMPARE(f.window->focusWidget(), page->findChild<QWidget *>(u"nameEdit"_s));
    QVERIFY(f.action(u"closeEditorAction"_s)->isEnabled());
    f.action(u"closeEditorAction"_s)->trigger();
    QVERIFY(f.shown() == nullptr);
    QVERIFY(f.pane()->editors().isEmpty());
    QVERIFY(!f.action(u"closeEditorAction"_s)->isEnabled());
}

void EditControllerTest::onlyOneGroupIsEditedAtATime()
{
    EditingFixture f;
    QVERIFY(f.openLoaded());
    GroupEditor *first = f.edit(u"beta"_s);
    QVERIFY(first != nullptr);
    GroupEditor *second = f.edit(u"gamma"_s);
    QVERIFY(second != nullptr);
    QVERIFY(second != first);
    QCOMPARE(f.edit(u"beta"_s), first);
    QCOMPARE(f.pane()->editors().size(), 2);
    f.click(u"gamma"_s, Qt::ControlModifier); // two are selected now
    QVERIFY(!f.action(u"editAction"_s)->isEnabled());
}

void EditControllerTest::selectingAnotherGroupKeepsTheForm()
{
    EditingFixture f;
    QVERIFY(f.openLoaded());
    GroupEditor *page = f.edit(u"beta"_s);
    QVERIFY(page != nullptr);
    EditingFixture::describe(page, u"typed"_s);
    QVERIFY(f.click(u"gamma"_s));
    QCOMPARE(f.shown(), page);
    QCOMPARE(page->ref(), f.ref(f.o1, u"b"_s));
    QCOMPARE(page->wanted().description, std::optional(u"typed"_s));
    QCOMPARE(f.tab(), u"• beta"_s);
}

void EditControllerTest::aGroupThatCannotBeReadIsAskedForAgain()
{
    EditingFixture f;
    QVERIFY(f.openLoaded());
    f.platform.failNext(Call::Open, makeError(Kind::ServerError, 503));
    QVERIFY(f.click(u"beta"_s));
    QTest::keyClick(f.table(), Qt::Key_F2);
    GroupEditor *page = f.shown();
    QVERIFY(page != nullptr);
    QVERIFY(QTest::qWaitFor([page] { return EditingFixture::pressText(page, u"Retry"_s); }));
    QTRY_VERIFY(page->isLoaded());
}

void EditControllerTest::savingSendsTheChanges()
{
    EditingFixture f;
    QVERIFY(f.openLoaded());
    GroupEditor *page = f.edit(u"beta"_s);
    QVERIFY(page != nullptr);
    EditingFixture::describe(page, u"new words"_s);
    QVERIFY(EditingFixture::press(page, u"saveButton"_s));
    QTRY_VERIFY(EditingFixture::notice(page).contains(u"Saved"_s));
    QCOMPARE(description(f, f.o1, u"b"_s), u"new words"_s);
    QCOMPARE(f.tab(), u"beta"_s);
    QVERIFY(!page->isChanged());
    QVERIFY(f.drafts.drafts().isEmpty());
    QCOMPARE(writes(f).size(), 1);
    EditingFixture::describe(page, u"more"_s);
    QCOMPARE(EditingFixture::notice(page), QString()); // it is no longer so
}

void EditControllerTest::controlReturnSaves()
{
    EditingFixture f;
    QVERIFY(f.openLoaded());
    GroupEditor *page = f.edit(u"beta"_s);
    QVERIFY(page != nullptr);
    EditingFixture::rename(page, u"renamed"_s);
    QTest::keyClick(page->findChild<QLineEdit *>(u"nameEdit"_s), Qt::Key_Return,
                    Qt::ControlModifier);
    QTRY_COMPARE(f.stored(f.o1, u"b"_s).name, u"renamed"_s);
    QTRY_VERIFY(f.names().contains(u"renamed"_s));
    QTRY_COMPARE(f.tab(), u"renamed"_s);
}

void EditControllerTest::aRenameThatChangesTheIdIsFollowed()
{
    EditingFixture f;
    QVERIFY(f.openLoaded());
    GroupEditor *page = f.edit(u"xray"_s);
    QVERIFY(page != nullptr);
    EditingFixture::rename(page, u"zulu"_s);
    QVERIFY(EditingFixture::press(page, u"saveButton"_s));
    QTRY_VERIFY(EditingFixture::notice(page).contains(u"Saved"_s));
    QCOMPARE(page->ref(), f.ref(f.t1, u"zulu"_s));
    QVERIFY(f.names().contains(u"zulu"_s));
    QVERIFY(!f.names().contains(u"xray"_s));
    QCOMPARE(f.edit(u"zulu"_s), page); // no second form
}

void EditControllerTest::productionIsReviewedFirst()
{
    EditingFixture f;
    QVERIFY(f.openLoaded());
    f.unlock();
    GroupEditor *page = f.edit(u"gpu"_s);
    QVERIFY(page != nullptr);
    EditingFixture::describe(page, u"careful"_s);
    QVERIFY(EditingFixture::press(page, u"saveButton"_s));
    auto *dialog = f.dialog<ReviewDialog>();
    QVERIFY(dialog != nullptr);
    QVERIFY(writes(f).isEmpty());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!page->isHidden());
    QVERIFY(writes(f).isEmpty());
    QVERIFY(EditingFixture::press(page, u"saveButton"_s));
    QVERIFY(EditingFixture::press(f.dialog<ReviewDialog>(), u"applyButton"_s));
    QTRY_COMPARE(description(f, f.n1, u"g"_s), u"careful"_s);
    QTRY_VERIFY(EditingFixture::notice(page).contains(u"Saved"_s));
}

void EditControllerTest::reviewShowsWhatWouldBeSent()
{
    EditingFixture f;
    QVERIFY(f.openLoaded());
    GroupEditor *page = f.edit(u"beta"_s);
    QVERIFY(page != nullptr);
    EditingFixture::describe(page, u"looked at"_s);
    QVERIFY(EditingFixture::press(page, u"reviewButton"_s));
    auto *dialog = f.dialog<ReviewDialog>();
    QVERIFY(dialog != nullptr);
    auto *tabs = dialog->findChild<QTabWidget *>(u"reviewTabs"_s);
    QString sent;
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        if (const auto *text = qobject_cast<QPlainTextEdit *>(tabs->currentWidget()))
            sent += text->toPlainText();
    }
    QVERIFY2(sent.contains(u"PATCH"_s), qPrintable(sent));
    QVERIFY2(sent.contains(u"curl"_s), qPrintable(sent));
    QVERIFY2(sent.contains(u"looked at"_s), qPrintable(sent));
    QVERIFY(writes(f).isEmpty());
    QVERIFY(EditingFixture::press(dialog, u"applyButton"_s));
    QTRY_COMPARE(description(f, f.o1, u"b"_s), u"looked at"_s);
}

void EditControllerTest::aConflictIsSettledByAPerson()
{
    EditingFixture f;
    QVERIFY(f.openLoaded());
    GroupEditor *page = f.edit(u"beta"_s);
    QVERIFY(page != nullptr);
    EditingFixture::describe(page, u"mine"_s);
    f.changeElsewhere(f.o1, u"b"_s, u"theirs"_s);
    QVERIFY(EditingFixture::press(page, u"saveButton"_s));
    QTRY_VERIFY(f.dialog<ConflictDialog>() != nullptr);
    auto *dialog = f.dialog<ConflictDialog>();
    QVERIFY(writes(f).isEmpty());
    const auto *result = dialog->findChild<QPushButton *>(u"applyResultButton"_s);
    QVERIFY(!result->isEnabled());
    dialog->findChild<QTableView *>(u"conflictTable"_s)->selectAll();
    QVERIFY(EditingFixture::press(dialog, u"takeMineButton"_s));
    QVERIFY(EditingFixture::press(dialog, u"applyResultButton"_s));
    QVERIFY(writes(f).isEmpty()); // the result is looked over first
    QCOMPARE(page->openedOn().description, std::optional(u"theirs"_s));
    QCOMPARE(page->wanted().description, std::optional(u"mine"_s));
    QVERIFY(EditingFixture::press(page, u"saveButton"_s));
    QTRY_COMPARE(description(f, f.o1, u"b"_s), u"mine"_s);
    QTRY_VERIFY(EditingFixture::notice(page).contains(u"Saved"_s));
    QVERIFY(f.dialog<ConflictDialog>() == nullptr);
}

void EditControllerTest::aCancelledConflictSendsNothing()
{
    EditingFixture f;
    QVERIFY(f.openLoaded());
    GroupEditor *page = f.edit(u"beta"_s);
    QVERIFY(page != nullptr);
    EditingFixture::describe(page, u"mine"_s);
    f.changeElsewhere(f.o1, u"b"_s, u"theirs"_s);
    QVERIFY(EditingFixture::press(page, u"saveButton"_s));
    QTRY_VERIFY(f.dialog<ConflictDialog>() != nullptr);
    QTest::keyClick(f.dialog<ConflictDialog>(), Qt::Key_Escape);
    QCOMPARE(page->wanted().description, std::optional(u"mine"_s));
    QCOMPARE(description(f, f.o1, u"b"_s), u"theirs"_s);
    // Saving again compares again: there is no way around it.
    QVERIFY(EditingFixture::press(page, u"saveButton"_s));
    QTRY_VERIFY(f.dialog<ConflictDialog>() != nullptr);
    f.dialog<ConflictDialog>()->reject();
    QVERIFY(EditingFixture::pressText(page, u"Compare…"_s));
    QVERIFY(f.dialog<ConflictDialog>() != nullptr);
    QVERIFY(writes(f).isEmpty());
}

void EditControllerTest::aLossHasToBeAccepted()
{
    EditingFixture f;
    QVERIFY(f.openLoaded());
    f.platform.setWarnings(f.ref(f.o1, u"b"_s),
                           { { EditWarning::Kind::MayLockOut, { u"someone"_s } } });
    GroupEditor *page = f.edit(u"beta"_s);
    QVERIFY(page != nullptr);
    EditingFixture::describe(page, u"typed"_s);
    QVERIFY(EditingFixture::press(page, u"saveButton"_s));
    auto *dialog = f.dialog<ReviewDialog>();
    QVERIFY(dialog != nullptr);
    QVERIFY(!EditingFixture::press(dialog, u"applyButton"_s));
    dialog->findChild<QCheckBox *>(u"acceptCheck0"_s)->setChecked(true);
    QVERIFY(EditingFixture::press(dialog, u"applyButton"_s));
    QTRY_COMPARE(description(f, f.o1, u"b"_s), u"typed"_s);
}

void EditControllerTest::aLossSeenLateHasToBeAccepted()
{
    EditingFixture f;
    QVERIFY(f.openLoaded());
    GroupEditor *page = f.edit(u"beta"_s);
    QVERIFY(page != nullptr);
    EditingFixture::describe(page, u"typed"_s);
    f.platform.hold();
    QVERIFY(EditingFixture::press(page, u"saveButton"_s));
    f.platform.setWarnings(f.ref(f.o1, u"b"_s),
                           { { EditWarning::Kind::MayLockOut, { u"someone"_s } } });
    f.platform.releaseAll();
    QTRY_VERIFY(f.dialog<ReviewDialog>() != nullptr);
    QVERIFY(writes(f).isEmpty());
    auto *dialog = f.dialog<ReviewDialog>();
    dialog->findChild<QCheckBox *>(u"acceptCheck0"_s)->setChecked(true);
    QVERIFY(EditingFixture::press(dialog, u"applyButton"_s));
    QTRY_COMPARE(description(f, f.o1, u"b"_s), u"typed"_s);
}

void EditControllerTest::aRefusalIsToldAndTriedAgain()
{
    EditingFixture f;
    QVERIFY(f.openLoaded());
    GroupEditor *page = f.edit(u"beta"_s);
    QVERIFY(page != nullptr);
    EditingFixture::describe(page, u"typed"_s);
    f.platform.failNext(Call::Step, makeError(Kind::ServerError, 503));
    QVERIFY(EditingFixture::press(page, u"saveButton"_s));
    QTRY_VERIFY(EditingFixture::notice(page).contains(u"Nothing was changed."_s));
    QCOMPARE(page->wanted().description, std::optional(u"typed"_s));
    QCOMPARE(f.tab(), u"• beta"_s);
    QVERIFY(EditingFixture::pressText(page, u"Retry"_s));
    QTRY_COMPARE(description(f, f.o1, u"b"_s), u"typed"_s);
    QTRY_VERIFY(EditingFixture::notice(page).contains(u"Saved"_s));
}

void EditControllerTest::aHalfDoneSaveSaysWhatIsDone()
{
    EditingFixture f;
    QVERIFY(f.openLoaded());
    GroupEditor *page = f.edit(u"beta"_s);
    QVERIFY(page != nullptr);
    EditingFixture::rename(page, u"renamed"_s);
    EditingFixture::describe(page, u"typed"_s);
    f.platform.hold();
    QVERIFY(EditingFixture::press(page, u"saveButton"_s));
    QVERIFY(releaseUntil(f, Call::Open));
    QVERIFY(f.platform.release(Call::Open));
    QVERIFY(releaseUntil(f, Call::Step));
    QVERIFY(f.platform.release(Call::Step));
    QVERIFY(releaseUntil(f, Call::Step));
    QVERIFY(f.platform.fail(Call::Step, makeError(Kind::ServerError, 503)));
    f.platform.releaseAll();
    QTRY_VERIFY(EditingFixture::notice(page).contains(u"1 of 2 changes were made."_s));
    const QString said = EditingFixture::notice(page);
    QVERIFY2(said.contains(u"Made: Name."_s), qPrintable(said));
    QVERIFY2(said.contains(u"Not made: Description."_s), qPrintable(said));
    QCOMPARE(f.stored(f.o1, u"b"_s).name, u"renamed"_s);
    QCOMPARE(page->openedOn().name, u"renamed"_s); // its own doing is no conflict
    QVERIFY(EditingFixture::pressText(page, u"Retry"_s));
    QTRY_COMPARE(description(f, f.o1, u"b"_s), u"typed"_s);
    QVERIFY(f.dialog<ConflictDialog>() == nullptr);
    QCOMPARE(writes(f).size(), 3);
}

void EditControllerTest::aRefusedFieldIsMarked()
{
    EditingFixture f;
    QVERIFY(f.openLoaded());
    GroupEditor *page = f.edit(u"beta"_s);
    QVERIFY(page != nullptr);
    EditingFixture::describe(page, u"too long"_s);
    CloudError error = makeError(Kind::BadRequest, 400);
    error.field = u"description"_s;
    error.serverMessage = u"is too long"_s;
    f.platform.failNext(Call::Step, error);
    QVERIFY(EditingFixture::press(page, u"saveButton"_s));
    auto *problem = page->findChild<QLabel *>(u"descriptionError"_s);
    QVERIFY(problem != nullptr);
    QTRY_VERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(u"is too long"_s));
    QTRY_COMPARE(f.window->focusWidget(), page->findChild<QWidget *>(u"descriptionEdit"_s));
    EditingFixture::describe(page, u"short"_s);
    QVERIFY(!problem->isVisible());
    QVERIFY(EditingFixture::press(page, u"saveButton"_s));
    QTRY_COMPARE(description(f, f.o1, u"b"_s), u"short"_s);
}

void EditControllerTest::anUnknownOutcomeIsCheckedAndNotRepeated()
{
    EditingFixture f;
    QVERIFY(f.openLoaded());
    GroupEditor *page = f.edit(u"beta"_s);
    QVERIFY(page != nullptr);
    EditingFixture::describe(page, u"typed"_s);
    f.platform.hold();
    QVERIFY(EditingFixture::press(page, u"saveButton"_s));
    QVERIFY(releaseUntil(f, Call::Open));
    QVERIFY(f.platform.release(Call::Open));
    QVERIFY(releaseUntil(f, Call::Step));
    QVERIFY(f.platform.fail(Call::Step, makeUnknownOutcome(), Write::Applied));
    for (int look = 0; look < f.patience.looks; ++look) {
        QVERIFY(releaseUntil(f, Call::Open));
        QVERIFY(f.platform.fail(Call::Open, makeError(Kind::Timeout)));
    }
    QTRY_VERIFY(EditingFixture::notice(page).contains(u"may or may not have been made"_s));
    QVERIFY(!EditingFixture::pressText(page, u"Retry"_s));
    QCOMPARE(f.tab(), u"• beta"_s);
    f.platform.releaseAll();
    QVERIFY(EditingFixture::pressText(page, u"Check Now"_s));
    QTRY_VERIFY(EditingFixture::notice(page).contains(u"Saved"_s));
    QCOMPARE(description(f, f.o1, u"b"_s), u"typed"_s);
    QCOMPARE(writes(f).size(), 1);
    QCOMPARE(f.tab(), u"beta"_s);
}

void EditControllerTest::aStepThatDidNotArriveIsToldAsNotMade()
{
    EditingFixture f;
    QVERIFY(f.openLoaded());
    GroupEditor *page = f.edit(u"beta"_s);
    QVERIFY(page != nullptr);
    EditingFixture::describe(page, u"typed"_s);
    f.platform.failNext(Call::Step, makeUnknownOutcome(), Write::Refused);
    QVERIFY(EditingFixture::press(page, u"saveButton"_s));
    QTRY_VERIFY(EditingFixture::notice(page).contains(u"Nothing was changed."_s));
    QVERIFY(!EditingFixture::notice(page).contains(u"may or may not"_s));
    QCOMPARE(writes(f).size(), 1);
}

void EditControllerTest::whatIsNotVisibleYetIsChecked()
{
    EditingFixture f;
    QVERIFY(f.openLoaded());
    GroupEditor *page = f.edit(u"beta"_s);
    QVERIFY(page != nullptr);
    EditingFixture::describe(page, u"typed"_s);
    f.platform.hold();
    QVERIFY(EditingFixture::press(page, u"saveButton"_s));
    QVERIFY(releaseUntil(f, Call::Open));
    QVERIFY(f.platform.release(Call::Open));
    QVERIFY(releaseUntil(f, Call::Step));
    QVERIFY(f.platform.release(Call::Step));
    for (int look = 0; look < f.patience.looks; ++look) {
        QVERIFY(releaseUntil(f, Call::Open));
        QVERIFY(f.platform.fail(Call::Open, makeError(Kind::Timeout)));
    }
    QTRY_VERIFY(EditingFixture::notice(page).contains(u"does not show all of them yet"_s));
    f.changeElsewhere(f.o1, u"b"_s, u""_s); // the platform is behind
    f.platform.releaseAll();
    QVERIFY(EditingFixture::pressText(page, u"Check Now"_s));
    QTRY_VERIFY(EditingFixture::notice(page).contains(
        u"The group does not show these changes: Description."_s));
    f.changeElsewhere(f.o1, u"b"_s, u"typed"_s);
    QVERIFY(EditingFixture::pressText(page, u"Check Now"_s));
    QTRY_VERIFY(EditingFixture::notice(page).contains(u"Saved"_s));
    QCOMPARE(writes(f).size(), 1);
}

void EditControllerTest::nothingToSaveIsSaid()
{
    EditingFixture f;
    QVERIFY(f.openLoaded());
    GroupEditor *page = f.edit(u"beta"_s);
    QVERIFY(page != nullptr);
    EditingFixture::describe(page, u"same"_s);
    f.changeElsewhere(f.o1, u"b"_s, u"same"_s);
    QVERIFY(EditingFixture::press(page, u"saveButton"_s));
    QTRY_VERIFY(f.dialog<ConflictDialog>() != nullptr || !page->isChanged());
    if (auto *dialog = f.dialog<ConflictDialog>())
        QVERIFY(EditingFixture::press(dialog, u"applyResultButton"_s)); // nothing to decide
    QVERIFY(!page->isChanged());
    QVERIFY(!EditingFixture::notice(page).isEmpty());
    QVERIFY(writes(f).isEmpty());
}

void EditControllerTest::aLockedProfileDimsSave()
{
    EditingFixture f;
    QVERIFY(f.openLoaded());
    GroupEditor *page = f.edit(u"gpu"_s); // one may look and type
    QVERIFY(page != nullptr);
    EditingFixture::describe(page, u"typed"_s);
    const auto *save = page->findChild<QPushButton *>(u"saveButton"_s);
    QVERIFY(!save->isEnabled());
    QVERIFY(!save->accessibleDescription().isEmpty());
    f.unlock();
    QTRY_VERIFY(save->isEnabled());
    f.workspace->lock(f.r.id)->lock();
    QTRY_VERIFY(!save->isEnabled());
    QCOMPARE(page->wanted().description, std::optional(u"typed"_s));
}

void EditControllerTest::aReferenceIsTakenOut()
{
    EditingFixture f;
    Group beta = makeGroup(u"b"_s, u"beta"_s);
    BraintrustDetails details;
    details.memberUsers = QList<UserId> { UserId(u"ada"_s), UserId(u"ghost"_s) };
    beta.details = details;
    f.platform.setGroups(f.o1, { makeGroup(u"a"_s, u"alpha"_s), beta });
    QVERIFY(f.openLoaded());
    f.window->findChild<EditController *>()->removeReference(f.ref(f.o1, u"b"_s), GroupField::Users,
                                                             u"ghost"_s);
    GroupEditor *page = f.shown();
    QVERIFY(page != nullptr);
    QTRY_COMPARE(page->wanted().lists.value(GroupField::Users), QStringList(u"ada"_s));
    QCOMPARE(f.tab(), u"• beta"_s);
    QVERIFY(writes(f).isEmpty()); // a person looks it over and saves
    QVERIFY(EditingFixture::press(page, u"saveButton"_s));
    QTRY_VERIFY(EditingFixture::notice(page).contains(u"Saved"_s));
    const Group stored = f.stored(f.o1, u"b"_s);
    QCOMPARE(*std::get<BraintrustDetails>(stored.details).memberUsers,
             QList<UserId> { UserId(u"ada"_s) });
}

void EditControllerTest::detailsLeadToTheMessages()
{
    EditingFixture f;
    QVERIFY(f.openLoaded());
    GroupEditor *page = f.edit(u"beta"_s);
    QVERIFY(page != nullptr);
    EditingFixture::describe(page, u"typed"_s);
    f.platform.failNext(Call::Step, makeError(Kind::Forbidden, 403));
    QVERIFY(EditingFixture::press(page, u"saveButton"_s));
    QTRY_VERIFY(EditingFixture::notice(page).contains(u"refused the change"_s));
    QVERIFY(f.headlines().isEmpty());
    QVERIFY(EditingFixture::pressText(page, u"Details"_s));
    QCOMPARE(f.headlines().size(), 1);
    QVERIFY(EditingFixture::press(page, u"saveButton"_s));
    QTRY_VERIFY(EditingFixture::notice(page).contains(u"Saved"_s));
    QTRY_VERIFY(f.headlines().isEmpty());
}

QTEST_MAIN(EditControllerTest)
#include "tst_editcontroller.moc"
