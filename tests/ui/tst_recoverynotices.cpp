#include "dialogchecks.h"
#include "journal/recoverydialog.h"
#include "journal/recoverynotices.h"
#include "journalvalues.h"
#include "resources.h"
#include "waitfor.h"
#include "windowfixture.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;
using Call = FakePlatform::Call;

namespace {

JournalSubject subjectOf(const QString &id, const QString &name)
{
    JournalSubject subject = makeEntry(id, JournalAction::DeleteGroup, id).intent.subject;
    subject.group = name;
    return subject;
}

RecoveryReport::Batch someBatch()
{
    RecoveryReport::Batch batch;
    batch.batch.id = BatchId(u"batch"_s);
    batch.begun = QDateTime(QDate(2026, 11, 29), QTime(14, 2), Qt::UTC);
    batch.done = { subjectOf(u"x"_s, u"gone"_s) };
    batch.notDone = { subjectOf(u"a"_s, u"alpha"_s) };
    batch.neverBegun = { subjectOf(u"b"_s, u"<b>beta</b>"_s), subjectOf(u"c"_s, u"gamma"_s) };
    batch.unknown = { subjectOf(u"d"_s, u"delta"_s) };
    batch.batch.subjects = batch.done + batch.notDone + batch.neverBegun + batch.unknown;
    return batch;
}

/// A batch of deletions of alpha, beta, gamma and "gone" that ended in the middle: one was deleted,
/// one was sent and not answered.
UnfinishedWork interrupted()
{
    UnfinishedWork::Batch batch;
    batch.batch.id = BatchId(u"batch"_s);
    batch.begun = QDateTime::currentDateTimeUtc();
    batch.batch.subjects = { subjectOf(u"x"_s, u"gone"_s), subjectOf(u"a"_s, u"alpha"_s),
                             subjectOf(u"b"_s, u"beta"_s), subjectOf(u"c"_s, u"gamma"_s) };
    JournalEntry gone = makeDeletion(u"1"_s, u"gone"_s);
    gone.intent.subject = batch.batch.subjects.at(0);
    JournalEntry open = makeDeletion(u"2"_s, u"alpha"_s);
    open.intent.subject = batch.batch.subjects.at(1);
    open.conclusion.reset();
    open.requests.first().answer.reset();
    for (JournalEntry *entry : { &gone, &open })
        entry->intent.batch = batch.batch.id;
    batch.operations = { gone, open };
    UnfinishedWork work;
    work.batches = { batch };
    return work;
}

class RecoveryWindow final : public WindowFixture
{
public:
    /// Opens the window as after a crash.
    [[nodiscard]] bool openAfter(const UnfinishedWork &work)
    {
        for (const UnfinishedWork::Batch &batch : work.batches) {
            for (const JournalEntry &entry : batch.operations)
                journal.put(entry);
        }
        for (const JournalEntry &entry : work.operations)
            journal.put(entry);
        journal.setUnfinished(work);
        return openLoaded();
    }
    [[nodiscard]] bool says(const QString &words) const
    {
        return headlines().join(u'|').contains(words);
    }
    bool press(const QString &text) const
    {
        const auto buttons = window->findChildren<QPushButton *>(u"messageAction"_s);
        for (QPushButton *button : buttons) {
            if (button->text().remove(u'&') == text && button->isVisible()) {
                QTest::mouseClick(button, Qt::LeftButton);
                return true;
            }
        }
        return false;
    }
    [[nodiscard]] RecoveryDialog *dialog() const
    {
        const auto all = window->findChildren<RecoveryDialog *>();
        for (RecoveryDialog *found : all) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
};

} // namespace

/// What an earlier run left unfinished: how it is said, and what can be done about it.
class RecoveryNoticesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void nothingUnfinishedSaysNothing();
    void anInterruptedBatchIsTold();
    void theRestIsNotDeletedFromHere();
    void leavingThemEndsTheBatch();
    void laterAsksAgain();
    void aBatchThatIsOver();
    void aChangeOutsideOfABatch();
    void whatCannotBeLookedUpSaysWhy();
    void aJournalThatCannotBeRead();
    void theDialogListsByState();
    void theDialogFits_data();
    void theDialogFits();
};

void RecoveryNoticesTest::nothingUnfinishedSaysNothing()
{
    RecoveryWindow f;
    QVERIFY(f.openAfter({}));
    QVERIFY(!f.says(u"ended while"_s));
}

void RecoveryNoticesTest::anInterruptedBatchIsTold()
{
    RecoveryWindow f;
    QVERIFY(f.openAfter(interrupted()));
    QTRY_VERIFY2(f.says(u"ended while it was deleting 4 group(s)"_s),
                 qPrintable(f.headlines().join(u'|')));
    const QString advice = f.child<QLabel>(u"messageAdvice"_s)->text();
    QCOMPARE(advice, u"1 are gone, 1 are still there, 2 were not started."_s);
    QVERIFY(f.press(u"Show…"_s));
    QVERIFY(f.dialog() != nullptr);
    QCOMPARE(f.platform.count(Call::Remove), 0);
}

void RecoveryNoticesTest::theRestIsNotDeletedFromHere()
{
    RecoveryWindow f;
    QVERIFY(f.openAfter(interrupted()));
    QVERIFY(waitUntil([&f] { return f.press(u"Show…"_s); }));
    QSignalSpy requested(&f.window->recovery(), &RecoveryNotices::deletionRequested);
    auto *button = f.dialog()->findChild<QPushButton *>(u"recoveryDeleteButton"_s);
    QCOMPARE(button->text(), u"&Delete the Remaining 3…"_s);
    QVERIFY(!button->isDefault());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested.constFirst().at(0).value<QList<GroupRef>>(),
             (QList<GroupRef> { f.ref(f.o1, u"a"_s), f.ref(f.o1, u"b"_s), f.ref(f.o1, u"c"_s) }));
    QCOMPARE(requested.constFirst().at(1).value<BatchId>(), BatchId(u"batch"_s));
    QCOMPARE(f.platform.count(Call::Remove), 0); // it is asked for with all that deleting takes
    QVERIFY(!f.journal.endOf(BatchId(u"batch"_s)));
}

void RecoveryNoticesTest::leavingThemEndsTheBatch()
{
    RecoveryWindow f;
    QVERIFY(f.openAfter(interrupted()));
    QVERIFY(waitUntil([&f] { return f.press(u"Show…"_s); }));
    QTest::mouseClick(f.dialog()->findChild<QPushButton *>(u"recoveryLeaveButton"_s),
                      Qt::LeftButton);
    QCOMPARE(f.journal.endOf(BatchId(u"batch"_s)), BatchEnd::Left);
    QVERIFY(!f.says(u"ended while"_s));
    QCOMPARE(f.platform.count(Call::Remove), 0);
}

void RecoveryNoticesTest::laterAsksAgain()
{
    RecoveryWindow f;
    QVERIFY(f.openAfter(interrupted()));
    QVERIFY(waitUntil([&f] { return f.press(u"Show…"_s); }));
    auto *later = f.dialog()->findChild<QPushButton *>(u"recoveryLaterButton"_s);
    QVERIFY(later->isDefault());
    QTest::keyClick(f.dialog(), Qt::Key_Return); // Return deletes nothing
    QTRY_VERIFY(f.dialog() == nullptr);
    QVERIFY(f.says(u"ended while"_s)); // the message leads back
    QVERIFY(!f.journal.endOf(BatchId(u"batch"_s)));
}

void RecoveryNoticesTest::aBatchThatIsOver()
{
    RecoveryWindow f;
    UnfinishedWork work = interrupted();
    work.batches[0].batch.subjects = work.batches.at(0).batch.subjects.first(2);
    f.platform.setGroups(f.o1, { makeGroup(u"b"_s, u"beta"_s) }); // alpha was deleted after all
    QVERIFY(f.openAfter(work));
    QTRY_VERIFY(f.says(u"ended while"_s));
    QVERIFY(f.child<QLabel>(u"messageAdvice"_s)->text().contains(u"Nothing is left"_s));
    QVERIFY(f.press(u"Show Journal"_s));
    QVERIFY(f.child<QWidget>(u"journalDock"_s)->isVisible());
}

void RecoveryNoticesTest::aChangeOutsideOfABatch()
{
    RecoveryWindow f;
    JournalEntry open = makeDeletion(u"2"_s, u"alpha"_s);
    open.intent.subject = subjectOf(u"a"_s, u"alpha"_s);
    open.conclusion.reset();
    open.requests.first().answer.reset();
    UnfinishedWork work;
    work.operations = { open };
    QVERIFY(f.openAfter(work));
    QTRY_VERIFY2(f.says(u"Delete “alpha”"_s), qPrintable(f.headlines().join(u'|')));
    QVERIFY(f.child<QLabel>(u"messageAdvice"_s)->text().contains(u"was not done"_s));
}

void RecoveryNoticesTest::whatCannotBeLookedUpSaysWhy()
{
    RecoveryWindow f;
    f.platform.failLists(f.o1, makeError(CloudError::Kind::Forbidden, 403));
    QVERIFY(f.openAfter(interrupted()));
    QTRY_VERIFY(f.says(u"ended while"_s));
    QVERIFY(f.press(u"Show…"_s));
    QVERIFY(f.dialog() != nullptr);
    const auto *problem = f.dialog()->findChild<QLabel *>(u"recoveryProblem"_s);
    QVERIFY(problem != nullptr);
    QVERIFY2(problem->text().contains(u"Acme"_s), qPrintable(problem->text()));
    f.platform.failLists(f.o1, {});
    auto *again = f.dialog()->findChild<QPushButton *>(u"recoveryLookButton"_s);
    QVERIFY(again != nullptr);
    QTest::mouseClick(again, Qt::LeftButton);
    QVERIFY(waitUntil([&f] { return f.press(u"Show…"_s); }));
    QTRY_VERIFY(f.dialog() != nullptr);
}

void RecoveryNoticesTest::aJournalThatCannotBeRead()
{
    RecoveryWindow f;
    f.journal.failReadsWith(StoreError { StoreError::Kind::Newer, {}, {} });
    QVERIFY(f.openAfter({}));
    QTRY_VERIFY2(f.says(u"newer version"_s), qPrintable(f.headlines().join(u'|')));
}

void RecoveryNoticesTest::theDialogListsByState()
{
    RecoveryDialog dialog({ someBatch(), { u"Acme: no answer."_s } });
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    const QAbstractItemModel *rows = dialog.findChild<QTreeView *>(u"recoveryTree"_s)->model();
    QStringList titles;
    for (int row = 0; row < rows->rowCount(); ++row)
        titles.append(rows->index(row, 0).data().toString());
    QCOMPARE(titles,
             QStringList({ u"Not started (2)"_s, u"Still there (1)"_s, u"Not known (1)"_s,
                           u"Gone (1)"_s }));
    QCOMPARE(rows->index(0, 0, rows->index(0, 0)).data().toString(), u"<b>beta</b>"_s);
    QCOMPARE(dialog.findChild<QLabel *>(u"recoveryStanding"_s)->text(),
             u"1 are gone, 1 are still there, 2 were not started, of 1 nobody knows."_s);
    QCOMPARE(richTexts(dialog).join(u", "_s), QString());
}

void RecoveryNoticesTest::theDialogFits_data()
{
    QTest::addColumn<bool>("large");
    QTest::addColumn<bool>("longWords");
    QTest::addColumn<bool>("turned");
    QTest::newRow("usual") << false << false << false;
    QTest::newRow("large font") << true << false << false;
    QTest::newRow("long words") << false << true << false;
    QTest::newRow("right to left") << false << false << true;
}

void RecoveryNoticesTest::theDialogFits()
{
    QFETCH(bool, large);
    QFETCH(bool, longWords);
    QFETCH(bool, turned);
    const WithSurroundings surroundings(large, longWords, turned);
    RecoveryDialog dialog({ someBatch(), { u"Acme: Braintrust did not answer in time."_s } });
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QCOMPARE(cutTexts(dialog).join(u" | "_s), QString());
    QCOMPARE(unnamedFields(dialog).join(u", "_s), QString());
    QVERIFY(dialog.width() <= 1024 && dialog.height() <= 700);
}

QTEST_MAIN(RecoveryNoticesTest)
#include "tst_recoverynotices.moc"
