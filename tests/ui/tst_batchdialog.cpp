#include "deletion/batchdialog.h"
#include "deletion/batchreport.h"
#include "deletionfixture.h"
#include "resources.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;
using State = DeleteItem::State;

namespace {

CloudError forbidden()
{
    CloudError error;
    error.kind = CloudError::Kind::Forbidden;
    error.httpStatus = 403;
    error.serverMessage = u"<b>no</b>, =cmd()"_s;
    error.traceId = u"trace-1"_s;
    return error;
}

DeleteItem item(const DeletionSubject &subject, State state, std::optional<CloudError> error = {})
{
    DeleteItem result;
    result.target.ref = subject.ref;
    result.state = state;
    result.error = std::move(error);
    return result;
}

struct Fixture
{
    explicit Fixture(const QList<DeletionSubject> &all)
        : subjects(all), dialog(new BatchDialog(all))
    {
        dialog->show();
    }
    ~Fixture() { delete dialog; }
    Q_DISABLE_COPY_MOVE(Fixture)

    template <class T>
    T *child(const QString &name) const
    {
        auto *found = dialog->findChild<T *>(name);
        if (found == nullptr)
            qFatal("no child %s", qPrintable(name));
        return found;
    }
    QPushButton *button(const QString &name) const { return child<QPushButton>(name); }
    bool shows(const QString &name) const { return child<QWidget>(name)->isVisibleTo(dialog); }
    QString headline() const { return child<QLabel>(u"batchHeadline"_s)->text(); }
    QTreeView *view() const { return child<QTreeView>(u"batchView"_s); }
    QString cell(int row, BatchModel::Column column) const
    {
        return view()->model()->index(row, int(column)).data().toString();
    }
    void take(int index, State state, std::optional<CloudError> error = {}) const
    {
        dialog->take(item(subjects.at(index), state, std::move(error)));
    }
    QString notice() const
    {
        return shows(u"batchNotice"_s)
            ? child<QWidget>(u"batchNotice"_s)->findChild<QLabel *>(u"noticeHeadline"_s)->text()
            : QString();
    }

    QList<DeletionSubject> subjects;
    QPointer<BatchDialog> dialog;
};

} // namespace

class TestBatchDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void showsEveryRow();
    void followsProgress();
    void stops();
    void closingGoesToTheBackground();
    void failuresAreShownWithWords();
    void retriesOnlyTheRefused();
    void whatWasNeverStarted();
    void onlyFailures();
    void aBarrierKeepsFromRetrying();
    void returnDoesNothingDangerous();
    void copiesTheReport();
    void savesTheReport();
    void reportIsFormulaSafe();
    void thousandsOfChanges();
    void modelIsSound();
    void everyFieldHasAName();
    void fits_data();
    void fits();
};

void TestBatchDialog::showsEveryRow()
{
    const Fixture f({ subject(u"turso"_s, u"<b>a</b>"_s, EndpointClass::Production),
                      subject(u"nscale"_s, u"b"_s) });
    QCOMPARE(f.dialog->objectName(), u"batchDialog"_s);
    QVERIFY(!f.dialog->isModal());
    QCOMPARE(f.view()->model()->rowCount(), 2);
    QCOMPARE(f.cell(0, BatchModel::Column::Name), u"<b>a</b>"_s);
    QCOMPARE(f.cell(0, BatchModel::Column::State), u"Waiting"_s);
    QVERIFY(f.cell(0, BatchModel::Column::Where).startsWith(u"Turso · acme"_s));
    const QString spoken = f.view()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    for (const QString &part : { u"<b>a</b>"_s, u"Turso"_s, u"Production"_s, u"Waiting"_s })
        QVERIFY2(spoken.contains(part), qPrintable(spoken));
    QCOMPARE(richTexts(*f.dialog), QStringList());
}

void TestBatchDialog::followsProgress()
{
    const Fixture f(many(u"nscale"_s, 4));
    QCOMPARE(f.headline(), u"Deleting 4 groups…"_s);
    QSignalSpy progressed(f.dialog, &BatchDialog::progressed);
    f.take(0, State::Running);
    f.take(0, State::Deleted);
    f.take(1, State::AlreadyGone);
    f.take(2, State::Running);
    QTRY_COMPARE(f.child<QProgressBar>(u"batchProgress"_s)->value(), 2);
    QVERIFY(progressed.size() < 4); // not one for each change
    QCOMPARE(f.cell(0, BatchModel::Column::State), u"Deleted"_s);
    QCOMPARE(f.cell(1, BatchModel::Column::State), u"Already gone"_s);
    QCOMPARE(f.cell(2, BatchModel::Column::State), u"Deleting…"_s);
    QVERIFY(f.shows(u"stopButton"_s) && !f.shows(u"retryButton"_s));
    QCOMPARE(f.button(u"closeButton"_s)->text().remove(u'&'), u"Run in Background"_s);
    f.take(2, State::DeletedAfterAll);
    f.take(3, State::Deleted);
    f.dialog->end();
    QCOMPARE(f.headline(), u"All 4 groups are gone"_s);
    QVERIFY(!f.shows(u"stopButton"_s) && !f.shows(u"retryButton"_s));
    QVERIFY(!f.shows(u"batchProgress"_s));
    QCOMPARE(f.button(u"closeButton"_s)->text(), u"Close"_s);
    QPointer<BatchDialog> dialog = f.dialog;
    QTest::mouseClick(f.button(u"closeButton"_s), Qt::LeftButton);
    QTRY_VERIFY(dialog.isNull());
}

void TestBatchDialog::stops()
{
    const Fixture f(many(u"nscale"_s, 3));
    QSignalSpy stopped(f.dialog, &BatchDialog::stopRequested);
    f.take(0, State::Running);
    QTest::mouseClick(f.button(u"stopButton"_s), Qt::LeftButton);
    QCOMPARE(stopped.size(), 1);
    QVERIFY(!f.button(u"stopButton"_s)->isEnabled());
    QCOMPARE(f.button(u"stopButton"_s)->text(), u"Stopping…"_s);
    f.take(1, State::NotStarted);
    f.take(2, State::NotStarted);
    f.take(0, State::Deleted);
    f.dialog->end();
    QCOMPARE(f.headline(), u"1 of 3 groups are gone, 2 not started"_s);
    QVERIFY(!f.shows(u"retryButton"_s));
}

void TestBatchDialog::closingGoesToTheBackground()
{
    const Fixture f(many(u"nscale"_s, 3));
    QSignalSpy background(f.dialog, &BatchDialog::sentToBackground);
    QSignalSpy stopped(f.dialog, &BatchDialog::stopRequested);
    QTest::keyClick(f.dialog, Qt::Key_Escape);
    QVERIFY(!f.dialog->isVisible());
    f.dialog->show();
    f.dialog->close();
    QVERIFY(f.dialog != nullptr && !f.dialog->isVisible());
    f.dialog->show();
    QTest::mouseClick(f.button(u"closeButton"_s), Qt::LeftButton);
    QVERIFY(!f.dialog->isVisible());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(f.dialog != nullptr);
    QCOMPARE(background.size(), 3);
    QVERIFY(stopped.isEmpty());
    f.take(0, State::Deleted); // goes on unseen
    QTRY_COMPARE(f.dialog->counts().gone, 1);
}

void TestBatchDialog::failuresAreShownWithWords()
{
    const Fixture f(many(u"nscale"_s, 3));
    f.take(0, State::Deleted);
    f.take(1, State::Failed, forbidden());
    f.take(2, State::Unknown,
           CloudError { .kind = CloudError::Kind::Timeout, .outcomeUnknown = true });
    f.dialog->end();
    QCOMPARE(f.headline(), u"1 of 3 groups are gone, 1 failed, 1 not known"_s);
    QVERIFY2(f.notice().startsWith(u"Nscale refused the deletion"_s), qPrintable(f.notice()));
    QCOMPARE(f.view()->currentIndex().row(), 1); // the first failure, without looking for it
    f.view()->setCurrentIndex(f.view()->model()->index(2, 0));
    QVERIFY(f.notice().contains(u"No answer"_s));
    f.view()->setCurrentIndex(f.view()->model()->index(0, 0));
    QVERIFY(f.notice().isEmpty());
    QCOMPARE(richTexts(*f.dialog), QStringList());
}

void TestBatchDialog::retriesOnlyTheRefused()
{
    const Fixture f(many(u"nscale"_s, 5));
    QSignalSpy retried(f.dialog, &BatchDialog::retryRequested);
    f.take(0, State::Deleted);
    f.take(1, State::Failed, forbidden());
    f.take(2, State::StillThere, forbidden());
    f.take(3, State::Unknown, forbidden());
    f.take(4, State::NotStarted);
    f.dialog->end();
    QPushButton *retry = f.button(u"retryButton"_s);
    QCOMPARE(retry->text().remove(u'&'), u"Retry 2 Failed"_s);
    QTest::mouseClick(retry, Qt::LeftButton);
    const auto refs = retried.constFirst().constFirst().value<QList<GroupRef>>();
    QCOMPARE(refs, (QList { f.subjects.at(1).ref, f.subjects.at(2).ref }));
    // The other rows keep what became of them.
    f.dialog->beginAgain(refs);
    QVERIFY(f.dialog->isRunning());
    QCOMPARE(f.cell(1, BatchModel::Column::State), u"Waiting"_s);
    QCOMPARE(f.cell(3, BatchModel::Column::State), u"Not known"_s);
    f.take(1, State::Deleted);
    f.take(2, State::Deleted);
    f.dialog->end();
    QCOMPARE(f.headline(), u"3 of 5 groups are gone, 1 not known, 1 not started"_s);
    QVERIFY(!f.shows(u"retryButton"_s));
}

void TestBatchDialog::whatWasNeverStarted()
{
    const Fixture f(many(u"nscale"_s, 2));
    f.take(0, State::Deleted);
    f.dialog->end(); // the job did not know the other one
    QCOMPARE(f.cell(1, BatchModel::Column::State), u"Not started"_s);
}

void TestBatchDialog::onlyFailures()
{
    const Fixture f(many(u"nscale"_s, 4));
    QVERIFY(!f.shows(u"onlyFailuresBox"_s));
    f.take(0, State::Deleted);
    f.take(1, State::Failed, forbidden());
    f.take(2, State::Deleted);
    f.dialog->end();
    QVERIFY(f.shows(u"onlyFailuresBox"_s));
    f.child<QCheckBox>(u"onlyFailuresBox"_s)->setChecked(true);
    QCOMPARE(f.view()->model()->rowCount(), 2);
    QCOMPARE(f.cell(0, BatchModel::Column::Name), u"group-1"_s);
    QCOMPARE(f.cell(1, BatchModel::Column::Name), u"group-3"_s);
}

void TestBatchDialog::aBarrierKeepsFromRetrying()
{
    const Fixture f(many(u"nscale"_s, 2));
    f.take(0, State::Failed, forbidden());
    f.take(1, State::Deleted);
    f.dialog->end();
    QVERIFY(f.button(u"retryButton"_s)->isEnabled());
    f.dialog->setBarrier(u"It is locked."_s);
    QVERIFY(!f.button(u"retryButton"_s)->isEnabled());
    QCOMPARE(f.button(u"retryButton"_s)->toolTip(), u"It is locked."_s);
    f.dialog->setBarrier({});
    QVERIFY(f.button(u"retryButton"_s)->isEnabled());
}

void TestBatchDialog::returnDoesNothingDangerous()
{
    const Fixture f(many(u"nscale"_s, 2));
    QSignalSpy stopped(f.dialog, &BatchDialog::stopRequested);
    QSignalSpy retried(f.dialog, &BatchDialog::retryRequested);
    for (const QString &name : { u"stopButton"_s, u"batchView"_s }) {
        f.dialog->show();
        f.child<QWidget>(name)->setFocus();
        QTest::keyClick(f.child<QWidget>(name), Qt::Key_Return);
    }
    f.take(0, State::Failed, forbidden());
    f.dialog->end();
    f.dialog->show();
    f.button(u"retryButton"_s)->setFocus();
    QTest::keyClick(f.button(u"retryButton"_s), Qt::Key_Return);
    QVERIFY(stopped.isEmpty() && retried.isEmpty());
}

void TestBatchDialog::copiesTheReport()
{
    const Fixture f(many(u"nscale"_s, 3));
    f.take(0, State::Deleted);
    f.take(1, State::Failed, forbidden());
    f.dialog->end();
    QSignalSpy announced(f.dialog, &BatchDialog::announced);
    QTest::mouseClick(f.button(u"copyReportButton"_s), Qt::LeftButton);
    const QString text = QGuiApplication::clipboard()->text();
    for (const QString &part : { u"1 of 3 groups are gone"_s, u"group-0"_s, u"group-1-id"_s,
                                 u"<b>no</b>"_s, u"trace-1"_s, u"Not started"_s })
        QVERIFY2(text.contains(part), qPrintable(text));
    QVERIFY(text.indexOf(u"group-1"_s) < text.indexOf(u"group-0"_s)); // failures first
    QCOMPARE(announced.size(), 1);
}

void TestBatchDialog::savesTheReport()
{
    const QTemporaryDir folder;
    const Fixture f(many(u"nscale"_s, 2));
    f.take(0, State::Deleted);
    f.take(1, State::Failed, forbidden());
    f.dialog->end();
    const auto save = [&f](const QString &path) {
        QTest::mouseClick(f.button(u"saveReportButton"_s), Qt::LeftButton);
        auto *dialog = f.dialog->findChild<QFileDialog *>(u"saveReportDialog"_s);
        QVERIFY(dialog != nullptr);
        Q_EMIT dialog->fileSelected(path);
        delete dialog;
    };
    const auto read = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    save(folder.filePath(u"report.csv"_s));
    const QByteArray table = read(folder.filePath(u"report.csv"_s));
    QVERIFY(table.startsWith("state,name,id,"));
    QCOMPARE(table.count("\r\n"), 3);
    save(folder.filePath(u"report.txt"_s));
    QVERIFY(read(folder.filePath(u"report.txt"_s)).contains("1 of 2 groups are gone"));
    save(folder.filePath(u"missing/report.csv"_s));
    QVERIFY(f.notice().contains(u"could not be written"_s));
}

void TestBatchDialog::reportIsFormulaSafe()
{
    BatchRow row;
    row.subject = subject(u"turso"_s, u"=HYPERLINK(\"http://x\")"_s);
    row.state = State::Failed;
    row.error = forbidden();
    row.elapsed = std::chrono::milliseconds(812);
    const QString text = QString::fromUtf8(batchReportCsv({ row }));
    QVERIFY2(text.contains(u"\"'=HYPERLINK(\"\"http://x\"\")\""_s), qPrintable(text));
    QVERIFY2(text.contains(u",812,"_s) && text.contains(u",403,"_s), qPrintable(text));
    QVERIFY(!text.contains(u",="_s));
}

void TestBatchDialog::thousandsOfChanges()
{
    constexpr int count = 2000;
    const Fixture f(many(u"nscale"_s, count));
    QSignalSpy told(f.view()->model(), &QAbstractItemModel::dataChanged);
    for (int i = 0; i < count; ++i) {
        f.take(i, State::Running);
        f.take(i, State::Deleted);
    }
    QCOMPARE(f.dialog->counts().gone, count);
    QVERIFY(told.size() <= 1); // views hear of it later, and all at once
    QTRY_COMPARE(f.child<QProgressBar>(u"batchProgress"_s)->value(), count);
    QCOMPARE(told.size(), 1);
}

void TestBatchDialog::modelIsSound()
{
    const QList<DeletionSubject> subjects = many(u"nscale"_s, 3);
    BatchModel model(subjects);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.take(item(subject(u"turso"_s, u"stranger"_s), State::Deleted));
    QCOMPARE(model.counts().gone, 0);
    model.take(item(subjects.at(1), State::Failed, forbidden()));
    model.flush();
    QCOMPARE(model.counts(), (BatchCounts { .total = 3, .waiting = 2, .failed = 1 }));
    QVERIFY(model.failure(1) && !model.failure(0) && !model.failure(-1) && !model.failure(3));
    model.reset({ subjects.at(1).ref });
    QCOMPARE(model.counts().waiting, 3);
    QVERIFY(!model.data({}, Qt::DisplayRole).isValid());
}

void TestBatchDialog::everyFieldHasAName()
{
    const Fixture f(many(u"nscale"_s, 2));
    QCOMPARE(unnamedFields(*f.dialog), QStringList());
    f.take(0, State::Failed, forbidden());
    f.dialog->end();
    QCOMPARE(unnamedFields(*f.dialog), QStringList());
}

void TestBatchDialog::fits_data()
{
    addSurroundings();
}

void TestBatchDialog::fits()
{
    QFETCH(bool, largeFont);
    QFETCH(bool, longWords);
    QFETCH(bool, rightToLeft);
    const WithSurroundings surroundings(largeFont, longWords, rightToLeft);
    QList<DeletionSubject> subjects { subject(u"turso"_s, QString(200, u'w')) };
    subjects.append(many(u"braintrust"_s, 30));
    const Fixture f(subjects);
    QVERIFY(QTest::qWaitForWindowExposed(f.dialog));
    QTRY_COMPARE(cutTexts(*f.dialog), QStringList());
    for (int i = 0; i < 20; ++i)
        f.take(i, i % 7 == 3 ? State::Failed : State::Deleted,
               i % 7 == 3 ? std::optional(forbidden()) : std::nullopt);
    f.dialog->end();
    QTRY_COMPARE(cutTexts(*f.dialog), QStringList());
    const QSize size = f.dialog->size();
    QVERIFY2(size.width() <= 1024 && size.height() <= 700,
             qPrintable(u"%1 x %2"_s.arg(size.width()).arg(size.height())));
}

QTEST_MAIN(TestBatchDialog)
#include "tst_batchdialog.moc"
