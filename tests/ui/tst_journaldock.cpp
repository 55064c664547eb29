#include "dialogchecks.h"
#include "groupeditor.h"
#include "journal/journaldock.h"
#include "journalvalues.h"
#include "resources.h"
#include "waitfor.h"
#include "windowfixture.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;

namespace {

class JournalWindow final : public WindowFixture
{
public:
    /// Opens the window with the journal shown and \a count entries in it.
    [[nodiscard]] bool openJournal(int count)
    {
        if (!openLoaded())
            return false;
        action(u"journalAction"_s)->trigger();
        return waitUntil([this, count] { return view()->model()->rowCount() == count; });
    }
    [[nodiscard]] JournalDock *dock() const { return child<JournalDock>(u"journalDock"_s); }
    [[nodiscard]] QTableView *view() const { return child<QTableView>(u"journalTable"_s); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return view()->model()->index(row, column).data().toString();
    }
    void select(int row) const { view()->selectRow(row); }
    [[nodiscard]] QTreeView *changes() const { return child<QTreeView>(u"journalChanges"_s); }
    [[nodiscard]] QTreeView *requests() const { return child<QTreeView>(u"journalRequests"_s); }
};

} // namespace

/// The journal beside the table: what it shows, how it is narrowed, and what leaves it.
class JournalDockTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void itIsHiddenAtFirstAndReadsNothing();
    void theKeyAndTheButtonShowIt();
    void aRowSaysWhatWasDone();
    void anEmptyJournalSaysSo();
    void theFilterNarrowsAfterAMoment();
    void theRecycleBin();
    void aFailureIsAStateWithAWayOut();
    void anEditShowsItsChanges();
    void aDeletionShowsWhatWasInIt();
    void aCreationShowsWhatWasWanted();
    void requestsShowAnswersAndTraces();
    void jsonHasNoSecrets();
    void theCopyRunsWithAVariable();
    void deletionsAreRecreatedOthersReverted();
    void whatCannotBeRevertedSaysWhy_data();
    void whatCannotBeRevertedSaysWhy();
    void aProfileThatIsGone();
    void theSelectionStaysWhileMoreIsWritten();
    void theEndOfAnOperationShows();
    void aChainThatFits();
    void aChainThatIsBroken();
    void anExportOfWhatIsShown();
    void anExportThatFails();
    void namesAreHarmless();
    void forgettingAsksFirst();
    void shorterRetentionAsksFirst();
    void longerRetentionDoesNot();
    void oldContentsGoAtTheStart();
    void everythingHasAName();
    void itStandsLargeFontsLongWordsAndTheOtherDirection_data();
    void itStandsLargeFontsLongWordsAndTheOtherDirection();
};

void JournalDockTest::itIsHiddenAtFirstAndReadsNothing()
{
    JournalWindow f;
    f.journal.put(makeEntry(u"1"_s, JournalAction::EditGroup, u"alpha"_s));
    QVERIFY(f.openLoaded());
    QVERIFY(f.dock() != nullptr);
    QVERIFY(!f.dock()->isVisible());
    QCOMPARE(f.journal.reads(), 0);
}

void JournalDockTest::theKeyAndTheButtonShowIt()
{
    JournalWindow f;
    QVERIFY(f.open());
    QTest::keyClick(f.window.get(), Qt::Key_J, Qt::ControlModifier);
    QVERIFY(f.dock()->isVisible());
    QVERIFY(f.action(u"journalAction"_s)->isChecked());
    auto *button = f.child<QToolButton>(u"journalButton"_s);
    QVERIFY(button != nullptr && button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(!f.dock()->isVisible());
    QVERIFY(!f.action(u"journalAction"_s)->isChecked());
}

void JournalDockTest::aRowSaysWhatWasDone()
{
    JournalWindow f;
    JournalEntry entry = makeDeletion(u"1"_s, u"analytics"_s);
    entry.conclusion->kind = JournalConclusion::Kind::FoundDone;
    f.journal.put(entry);
    QVERIFY(f.openJournal(1));
    QVERIFY(!f.cell(0, JournalModel::TimeColumn).isEmpty());
    QCOMPARE(f.cell(0, JournalModel::OutcomeColumn), u"found done"_s);
    QCOMPARE(f.cell(0, JournalModel::WhatColumn), u"Delete “analytics”"_s);
    QCOMPARE(f.cell(0, JournalModel::WhereColumn), u"Braintrust · Acme · First"_s);
    const QString spoken = f.view()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    for (const QString &part : { u"analytics"_s, u"found done"_s, u"Acme"_s, u"Development"_s })
        QVERIFY2(spoken.contains(part), qPrintable(spoken));
}

void JournalDockTest::anEmptyJournalSaysSo()
{
    JournalWindow f;
    QVERIFY(f.openJournal(0));
    const auto *sentence = f.child<QLabel>(u"journalEmptySentence"_s);
    QTRY_VERIFY(sentence->isVisible());
    QCOMPARE(sentence->text(), u"Nothing was changed yet"_s);
    QVERIFY(!f.child<QPushButton>(u"journalEmptyButton"_s)->isVisible());
    QVERIFY(!f.child<QToolButton>(u"exportJournalButton"_s)->isEnabled());
}

void JournalDockTest::theFilterNarrowsAfterAMoment()
{
    JournalWindow f;
    f.journal.put(makeEntry(u"1"_s, JournalAction::EditGroup, u"alpha"_s));
    f.journal.put(makeEntry(u"2"_s, JournalAction::EditGroup, u"beta"_s));
    QVERIFY(f.openJournal(2));
    const int reads = f.journal.reads();
    auto *filter = f.child<QLineEdit>(u"journalFilter"_s);
    QTest::keyClicks(filter, u"BETA"_s);
    QCOMPARE(f.journal.reads(), reads); // while somebody types nothing is asked
    QTRY_COMPARE(f.view()->model()->rowCount(), 1);
    QCOMPARE(f.journal.reads(), reads + 1);
    QVERIFY(f.child<QLabel>(u"journalCount"_s)->text().contains(u'1'));
    QTest::keyClicks(filter, u"x"_s);
    auto *sentence = f.child<QLabel>(u"journalEmptySentence"_s);
    QTRY_VERIFY(sentence->isVisible());
    QTest::mouseClick(f.child<QPushButton>(u"journalEmptyButton"_s), Qt::LeftButton);
    QVERIFY(filter->text().isEmpty());
    QTRY_COMPARE(f.view()->model()->rowCount(), 2);
}

void JournalDockTest::theRecycleBin()
{
    JournalWindow f;
    f.journal.put(makeDeletion(u"1"_s, u"gone"_s));
    JournalEntry failed = makeDeletion(u"2"_s, u"still there"_s);
    failed.conclusion->kind = JournalConclusion::Kind::NotDone;
    f.journal.put(failed);
    f.journal.put(makeEntry(u"3"_s, JournalAction::TransferGroup, u"moved"_s));
    QVERIFY(f.openJournal(3));
    auto *kind = f.child<QComboBox>(u"journalKind"_s);
    kind->setCurrentIndex(kind->findText(u"Recycle bin"_s));
    QTRY_COMPARE(f.view()->model()->rowCount(), 1);
    QVERIFY(f.cell(0, JournalModel::WhatColumn).contains(u"gone"_s));
    kind->setCurrentIndex(kind->findText(u"Orders"_s));
    QTRY_VERIFY(f.cell(0, JournalModel::WhatColumn).contains(u"moved"_s));
}

void JournalDockTest::aFailureIsAStateWithAWayOut()
{
    JournalWindow f;
    f.journal.put(makeDeletion(u"1"_s, u"gone"_s));
    f.journal.failReadsWith(StoreError { StoreError::Kind::Io, u"disk error 5"_s, {} });
    QVERIFY(f.openJournal(0));
    auto *sentence = f.child<QLabel>(u"journalEmptySentence"_s);
    QTRY_COMPARE(sentence->text(), u"The journal could not be read or written."_s);
    QVERIFY(f.child<QLabel>(u"journalEmptyAdvice"_s)->text().contains(u"disk error 5"_s));
    f.journal.failReadsWith({});
    QTest::mouseClick(f.child<QPushButton>(u"journalEmptyButton"_s), Qt::LeftButton);
    QTRY_COMPARE(f.view()->model()->rowCount(), 1);
    QVERIFY(f.view()->isVisible());
}

void JournalDockTest::anEditShowsItsChanges()
{
    JournalWindow f;
    GroupContent before = makeContent(u"data"_s, u"old"_s);
    GroupContent after = makeContent(u"data-team"_s, u"old"_s);
    after.lists[GroupField::Users] = { u"u1"_s };
    f.platform.setDirectory(f.o1, DirectoryKind::Users, { { u"u1"_s, u"Ada"_s } });
    f.journal.put(makeEdit(u"1"_s, before, after));
    QVERIFY(f.openJournal(1));
    f.select(0);
    const QAbstractItemModel *rows = f.changes()->model();
    QCOMPARE(rows->rowCount(), 2);
    QCOMPARE(rows->index(0, 1).data().toString(), u"data → data-team"_s);
    const QModelIndex members = rows->index(1, 0);
    QCOMPARE(rows->rowCount(members), 1);
    QTRY_COMPARE(rows->index(0, 0, rows->index(1, 0)).data().toString(), u"+ Ada"_s);
}

void JournalDockTest::aDeletionShowsWhatWasInIt()
{
    JournalWindow f;
    f.journal.put(makeDeletion(u"1"_s, u"gone"_s));
    QVERIFY(f.openJournal(1));
    f.select(0);
    QVERIFY(f.child<QLabel>(u"journalNote"_s)->text().contains(u"what was in the group"_s));
    const QAbstractItemModel *rows = f.changes()->model();
    QCOMPARE(rows->rowCount(), 3); // name, description, two people
    QCOMPARE(rows->index(0, 1).data().toString(), u"gone (removed)"_s);
    QCOMPARE(rows->rowCount(rows->index(2, 0)), 2);
}

void JournalDockTest::aCreationShowsWhatWasWanted()
{
    JournalWindow f;
    JournalEntry entry = makeEntry(u"1"_s, JournalAction::CreateGroup, u"fresh"_s);
    entry.intent.wanted = makeContent(u"fresh"_s);
    f.journal.put(entry);
    QVERIFY(f.openJournal(1));
    f.select(0);
    const QAbstractItemModel *rows = f.changes()->model();
    QCOMPARE(rows->rowCount(), 1); // an empty description is none
    QCOMPARE(rows->index(0, 1).data().toString(), u"fresh (added)"_s);
}

void JournalDockTest::requestsShowAnswersAndTraces()
{
    JournalWindow f;
    JournalEntry entry = makeEntry(u"1"_s, JournalAction::EditGroup, u"alpha"_s);
    JournalAnswer &answer = *entry.requests.first().answer;
    answer.kind = JournalAnswer::Kind::Refused;
    answer.httpStatus = 403;
    answer.error = u"Forbidden"_s;
    answer.message = u"<b>no</b>"_s;
    JournalRequest open = entry.requests.constFirst();
    open.answer.reset();
    entry.requests.append(open);
    f.journal.put(entry);
    QVERIFY(f.openJournal(1));
    f.select(0);
    const QAbstractItemModel *rows = f.requests()->model();
    QCOMPARE(rows->rowCount(), 2);
    QCOMPARE(rows->index(0, 0).data().toString(), u"PATCH /v1/group/alpha"_s);
    QCOMPARE(rows->index(0, 1).data().toString(), u"403 Forbidden"_s);
    QCOMPARE(rows->index(0, 2).data().toString(), u"142 ms"_s);
    QCOMPARE(rows->index(0, 3).data().toString(), u"trace-1"_s);
    QCOMPARE(rows->index(0, 0, rows->index(0, 0)).data().toString(),
             u"Braintrust says: “<b>no</b>”"_s);
    QCOMPARE(rows->index(1, 1).data().toString(), u"no answer noted"_s);
    f.requests()->setCurrentIndex(rows->index(0, 0));
    auto *copy = f.requests()->findChild<QAction *>(u"copyTraceAction"_s);
    QVERIFY(copy->isEnabled());
    copy->trigger();
    QCOMPARE(QApplication::clipboard()->text(), u"trace-1"_s);
}

void JournalDockTest::jsonHasNoSecrets()
{
    JournalWindow f;
    f.journal.put(makeDeletion(u"1"_s, u"gone"_s));
    QVERIFY(f.openJournal(1));
    f.select(0);
    auto *tabs = f.child<QTabWidget>(u"journalTabs"_s);
    tabs->setCurrentIndex(2);
    const QString text = f.child<QPlainTextEdit>(u"journalJson"_s)->toPlainText();
    QVERIFY2(text.contains(u"\"action\": \"deleteGroup\""_s), qPrintable(text));
    QVERIFY(!text.contains(u"hidden-value"_s));
}

void JournalDockTest::theCopyRunsWithAVariable()
{
    JournalWindow f;
    f.journal.put(makeEntry(u"1"_s, JournalAction::EditGroup, u"alpha"_s));
    QVERIFY(f.openJournal(1));
    f.select(0);
    f.action(u"journalCurlAction"_s)->trigger();
    const QString text = QApplication::clipboard()->text();
    QVERIFY2(text.contains(u"https://api.example.org/v1/group/alpha"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Authorization: Bearer $"_s), qPrintable(text));
}

void JournalDockTest::deletionsAreRecreatedOthersReverted()
{
    JournalWindow f;
    f.journal.put(makeEdit(u"1"_s, makeContent(u"alpha"_s), makeContent(u"alpha-2"_s)));
    f.journal.put(makeDeletion(u"2"_s, u"gone"_s));
    QVERIFY(f.openJournal(2));
    auto *recreate = f.child<QToolButton>(u"recreateButton"_s);
    auto *revert = f.child<QToolButton>(u"revertButton"_s);
    QVERIFY(!recreate->isVisible() && !revert->isVisible());
    f.select(0);
    QVERIFY(recreate->isVisible() && recreate->isEnabled() && !revert->isVisible());
    QList<JournalEntry> asked;
    connect(f.dock(), &JournalDock::recreateRequested, this,
            [&asked](const JournalEntry &entry) { asked.append(entry); });
    QTest::mouseClick(recreate, Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.constFirst().intent.id, OperationId(u"2"_s));
    f.select(1);
    QVERIFY(!recreate->isVisible() && revert->isVisible() && revert->isEnabled());
}

void JournalDockTest::whatCannotBeRevertedSaysWhy_data()
{
    QTest::addColumn<JournalEntry>("entry");
    QTest::addColumn<QString>("words");
    QTest::newRow("token") << makeEntry(u"1"_s, JournalAction::CreateToken, u"x"_s)
                           << u"cannot be revoked"_s;
    QTest::newRow("transfer") << makeEntry(u"1"_s, JournalAction::TransferGroup, u"x"_s)
                              << u"other organization"_s;
    JournalEntry pruned = makeEdit(u"1"_s, makeContent(u"a"_s), makeContent(u"b"_s));
    pruned.intent.before.reset();
    pruned.intent.wanted.reset();
    pruned.isForgotten = true;
    QTest::newRow("pruned") << pruned << u"older than what is kept"_s;
    JournalEntry failed = makeEdit(u"1"_s, makeContent(u"a"_s), makeContent(u"b"_s));
    failed.conclusion->kind = JournalConclusion::Kind::NotDone;
    QTest::newRow("nothing done") << failed << u"changed nothing"_s;
    JournalEntry kept = makeDeletion(u"1"_s, u"x"_s);
    kept.conclusion->kind = JournalConclusion::Kind::NotDone;
    QTest::newRow("not deleted") << kept << u"was not deleted"_s;
}

void JournalDockTest::whatCannotBeRevertedSaysWhy()
{
    QFETCH(JournalEntry, entry);
    QFETCH(QString, words);
    JournalWindow f;
    f.journal.put(entry);
    QVERIFY(f.openJournal(1));
    f.select(0);
    const bool deletion = entry.intent.action == JournalAction::DeleteGroup;
    auto *button = f.child<QToolButton>(deletion ? u"recreateButton"_s : u"revertButton"_s);
    QVERIFY(button->isVisible());
    QVERIFY(!button->isEnabled());
    QVERIFY2(button->toolTip().contains(words), qPrintable(button->toolTip()));
}

void JournalDockTest::aProfileThatIsGone()
{
    JournalWindow f;
    JournalEntry entry = makeEdit(u"1"_s, makeContent(u"a"_s), makeContent(u"b"_s));
    entry.intent.subject.ref.profile = ProfileId(u"stranger"_s);
    f.journal.put(entry);
    QVERIFY(f.openJournal(1));
    f.select(0);
    auto *button = f.child<QToolButton>(u"revertButton"_s);
    QVERIFY(!button->isEnabled());
    QVERIFY(button->toolTip().contains(u"was removed"_s));
}

void JournalDockTest::theSelectionStaysWhileMoreIsWritten()
{
    JournalWindow f;
    f.journal.put(makeEntry(u"1"_s, JournalAction::EditGroup, u"alpha"_s));
    f.journal.put(makeEntry(u"2"_s, JournalAction::EditGroup, u"beta"_s));
    QVERIFY(f.openJournal(2));
    f.select(1);
    for (int i = 3; i < 20; ++i)
        f.journal.put(makeEntry(QString::number(i), JournalAction::EditGroup, u"more"_s));
    QTRY_COMPARE(f.view()->model()->rowCount(), 19);
    QCOMPARE(f.view()->currentIndex().row(), 18);
    QCOMPARE(f.dock()->current()->intent.id, OperationId(u"1"_s));
}

void JournalDockTest::theEndOfAnOperationShows()
{
    JournalWindow f;
    JournalEntry entry = makeEdit(u"1"_s, makeContent(u"a"_s), makeContent(u"b"_s));
    const JournalConclusion end = *entry.conclusion;
    entry.conclusion.reset();
    f.journal.put(entry);
    QVERIFY(f.openJournal(1));
    f.select(0);
    QCOMPARE(f.cell(0, JournalModel::OutcomeColumn), u"not ended"_s);
    auto *button = f.child<QToolButton>(u"revertButton"_s);
    QVERIFY(!button->isEnabled());
    f.journal.conclude(entry.intent.id, end);
    QTRY_COMPARE(f.cell(0, JournalModel::OutcomeColumn), u"done"_s);
    QVERIFY(button->isEnabled());
}

void JournalDockTest::aChainThatFits()
{
    JournalWindow f;
    JournalCheck check;
    check.records = 1200;
    check.forgotten = 3;
    f.journal.setCheck(check);
    QVERIFY(f.openJournal(0));
    auto *verify = f.child<QToolButton>(u"verifyButton"_s);
    QTest::mouseClick(verify, Qt::LeftButton);
    QVERIFY(!verify->isEnabled());
    QTRY_VERIFY(verify->isEnabled());
    QVERIFY2(f.headlines().join(u'|').contains(u"1200 record(s) fit together"_s),
             qPrintable(f.headlines().join(u'|')));
}

void JournalDockTest::aChainThatIsBroken()
{
    JournalWindow f;
    JournalCheck check;
    check.records = 1200;
    check.firstBroken = 77;
    check.reason = u"digest differs"_s;
    f.journal.setCheck(check);
    QVERIFY(f.openJournal(0));
    QTest::mouseClick(f.child<QToolButton>(u"verifyButton"_s), Qt::LeftButton);
    QTRY_VERIFY(f.headlines().join(u'|').contains(u"Record 77"_s));
}

void JournalDockTest::anExportOfWhatIsShown()
{
    JournalWindow f;
    f.journal.put(makeDeletion(u"1"_s, u"gone"_s));
    f.journal.put(makeEntry(u"2"_s, JournalAction::EditGroup, u"alpha"_s));
    QVERIFY(f.openJournal(2));
    auto *kind = f.child<QComboBox>(u"journalKind"_s);
    kind->setCurrentIndex(kind->findText(u"Recycle bin"_s));
    QTRY_COMPARE(f.view()->model()->rowCount(), 1);
    f.child<QToolButton>(u"exportJournalButton"_s)->click();
    auto *dialog = f.child<QFileDialog>(u"exportJournalDialog"_s);
    QVERIFY(dialog != nullptr && dialog->isVisible());
    const QString path = f.folder.filePath(u"journal.csv"_s);
    Q_EMIT dialog->fileSelected(path);
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QCOMPARE(content.count('\n'), 2);
    QVERIFY(content.contains(",deleteGroup,done,gone,"));
}

void JournalDockTest::anExportThatFails()
{
    JournalWindow f;
    f.journal.put(makeDeletion(u"1"_s, u"gone"_s));
    QVERIFY(f.openJournal(1));
    auto *button = f.child<QToolButton>(u"exportJournalButton"_s);
    button->click();
    auto *dialog = f.child<QFileDialog>(u"exportJournalDialog"_s);
    QVERIFY(dialog != nullptr);
    Q_EMIT dialog->fileSelected(f.folder.filePath(u"missing/journal.jsonl"_s));
    QTRY_VERIFY(f.headlines().join(u'|').contains(u"could not be written"_s));
    QVERIFY(button->isEnabled());
}

void JournalDockTest::namesAreHarmless()
{
    JournalWindow f;
    f.journal.put(makeDeletion(u"1"_s, u"<b>bold</b>\u202Ereversed"_s));
    QVERIFY(f.openJournal(1));
    f.select(0);
    QVERIFY(f.cell(0, JournalModel::WhatColumn).contains(u"<b>bold</b>"_s));
    QVERIFY(!f.cell(0, JournalModel::WhatColumn).contains(QChar(0x202E)));
    QCOMPARE(richTexts(*f.dock()).join(u", "_s), QString());
}

void JournalDockTest::forgettingAsksFirst()
{
    JournalWindow f;
    QVERIFY(f.openJournal(0));
    f.action(u"forgetPersonAction"_s)->trigger();
    auto *dialog = f.child<QDialog>(u"forgetDialog"_s);
    QVERIFY(dialog != nullptr && dialog->isVisible());
    auto *forget = dialog->findChild<QPushButton *>(u"forgetButton"_s);
    QVERIFY(!forget->isEnabled());
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"forgetMailEdit"_s), u"ada@example.org"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"forgetIdEdit"_s), u"u1"_s);
    QVERIFY(!forget->isEnabled()); // too short
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"forgetIdEdit"_s), u"23"_s);
    QVERIFY(forget->isEnabled());
    QTest::keyClick(dialog->findChild<QLineEdit *>(u"forgetIdEdit"_s), Qt::Key_Return);
    QVERIFY(dialog->isVisible()); // Return forgets nobody
    QVERIFY(f.journal.forgottenMarks().isEmpty());
    QTest::mouseClick(forget, Qt::LeftButton);
    QCOMPARE(f.journal.forgottenMarks(),
             (QList<QStringList> { { u"ada@example.org"_s, u"u123"_s } }));
    QTRY_VERIFY(f.headlines().join(u'|').contains(u"does not name this person"_s));
}

void JournalDockTest::shorterRetentionAsksFirst()
{
    JournalWindow f;
    QVERIFY(f.openJournal(0));
    const qsizetype before = f.journal.prunings().size();
    QVERIFY(f.action(u"keep90Action"_s)->isChecked());
    f.action(u"keep30Action"_s)->trigger();
    QVERIFY(f.action(u"keep90Action"_s)->isChecked());
    QCOMPARE(f.journal.prunings().size(), before);
    auto *dialog = f.child<QDialog>(u"unsavedDialog"_s);
    QVERIFY(dialog != nullptr && dialog->isVisible());
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"discardButton"_s), Qt::LeftButton);
    QVERIFY(f.action(u"keep30Action"_s)->isChecked());
    QCOMPARE(f.journal.prunings().size(), before + 1);
    QCOMPARE(f.settings.value(u"journal/keepDays"_s).toInt(), 30);
}

void JournalDockTest::longerRetentionDoesNot()
{
    JournalWindow f;
    QVERIFY(f.openJournal(0));
    f.action(u"keep0Action"_s)->trigger();
    QVERIFY(f.action(u"keep0Action"_s)->isChecked());
    QVERIFY(f.child<QDialog>(u"unsavedDialog"_s) == nullptr);
    QCOMPARE(f.settings.value(u"journal/keepDays"_s).toInt(), 0);
}

void JournalDockTest::oldContentsGoAtTheStart()
{
    JournalWindow f;
    QVERIFY(f.open());
    QCOMPARE(f.journal.prunings().size(), 1);
}

void JournalDockTest::everythingHasAName()
{
    JournalWindow f;
    f.journal.put(makeEdit(u"1"_s, makeContent(u"a"_s), makeContent(u"b"_s)));
    QVERIFY(f.openJournal(1));
    f.select(0);
    for (int tab = 0; tab < 3; ++tab) {
        f.child<QTabWidget>(u"journalTabs"_s)->setCurrentIndex(tab);
        QCOMPARE(unnamedFields(*f.dock()).join(u", "_s), QString());
    }
}

void JournalDockTest::itStandsLargeFontsLongWordsAndTheOtherDirection_data()
{
    QTest::addColumn<bool>("large");
    QTest::addColumn<bool>("longWords");
    QTest::addColumn<bool>("turned");
    QTest::newRow("large") << true << false << false;
    QTest::newRow("long") << false << true << false;
    QTest::newRow("turned") << false << false << true;
}

void JournalDockTest::itStandsLargeFontsLongWordsAndTheOtherDirection()
{
    QFETCH(bool, large);
    QFETCH(bool, longWords);
    QFETCH(bool, turned);
    const WithSurroundings surroundings(large, longWords, turned);
    JournalWindow f;
    f.journal.put(makeDeletion(u"1"_s, u"gone"_s));
    QVERIFY(f.openJournal(1));
    f.select(0);
    f.window->resize(1024, 700);
    QCoreApplication::processEvents();
    const int wide = f.window->width();
    f.dock()->hide();
    QCoreApplication::processEvents();
    f.window->resize(1024, 700);
    QCoreApplication::processEvents();
    // The window is not wider for it.
    QVERIFY2(wide <= f.window->width(), qPrintable(u"%1 %2"_s.arg(wide).arg(f.window->width())));
    f.dock()->show();
    QStringList cut = cutTexts(*f.dock()->widget());
    cut.removeAll(QString()); // the buttons inside of line edits
    QCOMPARE(cut.join(u" | "_s), QString());
    QVERIFY(!f.window->grab().isNull());
}

QTEST_MAIN(JournalDockTest)
#include "tst_journaldock.moc"
