#include "requestdetails.h"
#include "requestlogdock.h"
#include "requestlogmodel.h"
#include "resources.h"
#include "windowfixture.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;

namespace {

RequestRecord recordOf(const QString &path, int status = 200)
{
    RequestRecord record;
    record.profile = ProfileId(u"p"_s);
    record.platform = PlatformId(u"turso"_s);
    record.tokenVariable = u"TURSO_API_TOKEN"_s;
    record.started = QDateTime::currentDateTimeUtc();
    record.verb = "GET";
    record.url = QUrl(u"https://api.example.org"_s);
    record.url.setPath(path);
    record.requestHeaders = { { "Authorization", "Bearer [redacted]" } };
    record.status = status;
    record.responseHeaders = { { "Content-Type", "application/json" } };
    record.responseBody = R"({"groups":[{"name":"alpha"}]})";
    record.responseSize = record.responseBody.size();
    record.elapsed = std::chrono::milliseconds(142);
    if (status >= 300) {
        record.error = CloudError {};
        record.error->kind = CloudError::Kind::ServerError;
        record.error->httpStatus = status;
        record.error->traceId = u"trace-42"_s;
    }
    return record;
}

} // namespace

/// The request log: what it shows, how it is found, and how it leaves the window.
class RequestLogDockTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void itIsHiddenAtFirstAndComesFromTheMenu();
    void aRequestShowsItsDetails();
    void detailsArePlainAndHarmless();
    void theFilterNarrows();
    void itFollowsTheEndUnlessScrolled();
    void theCopyRunsWithAVariable();
    void theArchiveHoldsWhatIsShown();
    void anArchiveThatCannotBeWrittenIsTold();
    void clearingForgets();
    void anErrorLeadsToItsRequest();
};

void RequestLogDockTest::itIsHiddenAtFirstAndComesFromTheMenu()
{
    WindowFixture f;
    QVERIFY(f.open());
    auto *dock = f.child<RequestLogDock>(u"requestLogDock"_s);
    QVERIFY(dock != nullptr);
    QVERIFY(!dock->isVisible());
    QAction *action = f.action(u"requestLogAction"_s);
    QVERIFY(action->isVisible() && action->isCheckable() && !action->isChecked());
    action->trigger();
    QVERIFY(dock->isVisible());
    QVERIFY(action->isChecked());
    dock->close();
    QVERIFY(!action->isChecked());
}

void RequestLogDockTest::aRequestShowsItsDetails()
{
    WindowFixture f;
    QVERIFY(f.open());
    f.action(u"requestLogAction"_s)->trigger();
    RequestRecord failed = recordOf(u"/v1/organizations"_s, 503);
    failed.attempt = 2;
    f.log.record(recordOf(u"/v1/groups"_s));
    f.log.record(failed);
    auto *table = f.child<QTableView>(u"requestTable"_s);
    QCOMPARE(table->model()->rowCount(), 2);
    const auto *details = f.child<QPlainTextEdit>(u"requestDetails"_s);
    QVERIFY(details->toPlainText().isEmpty());
    table->selectRow(0);
    const QString text = details->toPlainText();
    QVERIFY2(text.contains(u"GET https://api.example.org/v1/groups"_s), qPrintable(text));
    QVERIFY(text.contains(u"Status 200"_s));
    QVERIFY(text.contains(u"142 ms"_s));
    QVERIFY(text.contains(u"> Authorization: Bearer [redacted]"_s));
    QVERIFY(text.contains(u"< Content-Type: application/json"_s));
    QVERIFY2(text.contains(u"\n    \"groups\": ["_s), qPrintable(text)); // indented
    QVERIFY(details->isReadOnly());
    table->selectRow(1);
    QVERIFY(details->toPlainText().contains(u"trace-42"_s));
    QVERIFY(details->toPlainText().contains(u"try 2"_s));
}

void RequestLogDockTest::detailsArePlainAndHarmless()
{
    RequestRecord record = recordOf(u"/v1/groups"_s);
    record.responseBody = "<b>bold</b>\n  \xE2\x80\xAEreversed";
    const QString text = requestDetails(record);
    QVERIFY(text.contains(u"<b>bold</b>"_s));
    QVERIFY(!text.contains(QChar(0x202E)));
    record.responseSize = 4'000'000;
    QVERIFY(requestDetails(record).contains(u"is not kept"_s));
}

void RequestLogDockTest::theFilterNarrows()
{
    WindowFixture f;
    QVERIFY(f.open());
    f.action(u"requestLogAction"_s)->trigger();
    f.log.record(recordOf(u"/v1/groups"_s));
    f.log.record(recordOf(u"/v1/roles"_s, 500));
    auto *filter = f.child<QLineEdit>(u"requestFilter"_s);
    auto *table = f.child<QTableView>(u"requestTable"_s);
    QTest::keyClicks(filter, u"ROLES"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    QVERIFY(f.child<QLabel>(u"requestCount"_s)->text().contains(u"1 of 2"_s));
    QTest::keyClick(filter, Qt::Key_Escape);
    QCOMPARE(table->model()->rowCount(), 2);
    QTest::keyClicks(filter, u"First"_s); // the profile's name
    QCOMPARE(table->model()->rowCount(), 2);
}

void RequestLogDockTest::itFollowsTheEndUnlessScrolled()
{
    WindowFixture f;
    QVERIFY(f.open());
    f.action(u"requestLogAction"_s)->trigger();
    for (int i = 0; i < 80; ++i)
        f.log.record(recordOf(u"/v1/groups/"_s + QString::number(i)));
    auto *table = f.child<QTableView>(u"requestTable"_s);
    QScrollBar *bar = table->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    QTRY_COMPARE(bar->value(), bar->maximum());
    f.log.record(recordOf(u"/v1/new"_s));
    QTRY_COMPARE(bar->value(), bar->maximum());
    bar->setValue(3);
    f.log.record(recordOf(u"/v1/newer"_s));
    QCoreApplication::sendPostedEvents();
    QCOMPARE(bar->value(), 3);
}

void RequestLogDockTest::theCopyRunsWithAVariable()
{
    WindowFixture f;
    QVERIFY(f.open());
    f.action(u"requestLogAction"_s)->trigger();
    QAction *copy = f.action(u"copyCurlAction"_s);
    QVERIFY(!copy->isEnabled());
    f.log.record(recordOf(u"/v1/groups"_s));
    f.child<QTableView>(u"requestTable"_s)->selectRow(0);
    QVERIFY(copy->isEnabled());
    QTest::keyClick(f.window.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QString text = QApplication::clipboard()->text();
    QVERIFY2(text.contains(u"$TURSO_API_TOKEN"_s), qPrintable(text));
    QVERIFY(text.contains(u"https://api.example.org/v1/groups"_s));
}

void RequestLogDockTest::theArchiveHoldsWhatIsShown()
{
    WindowFixture f;
    QVERIFY(f.open());
    f.action(u"requestLogAction"_s)->trigger();
    f.log.record(recordOf(u"/v1/groups"_s));
    f.log.record(recordOf(u"/v1/roles"_s));
    QTest::keyClicks(f.child<QLineEdit>(u"requestFilter"_s), u"roles"_s);
    f.child<QToolButton>(u"exportHarButton"_s)->click();
    auto *dialog = f.child<QFileDialog>(u"exportHarDialog"_s);
    QVERIFY(dialog != nullptr);
    QVERIFY(dialog->isVisible());
    const QString path = f.folder.filePath(u"log.har"_s);
    Q_EMIT dialog->fileSelected(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject log
        = QJsonDocument::fromJson(file.readAll()).object().value(u"log"_s).toObject();
    const QJsonArray entries = log.value(u"entries"_s).toArray();
    QCOMPARE(entries.size(), 1);
    QVERIFY(entries.at(0)
                .toObject()
                .value(u"request"_s)
                .toObject()
                .value(u"url"_s)
                .toString()
                .endsWith(u"/v1/roles"_s));
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
    QVERIFY(!(file.permissions() & others));
}

void RequestLogDockTest::anArchiveThatCannotBeWrittenIsTold()
{
    WindowFixture f;
    QVERIFY(f.open());
    f.action(u"requestLogAction"_s)->trigger();
    f.log.record(recordOf(u"/v1/groups"_s));
    f.child<QToolButton>(u"exportHarButton"_s)->click();
    auto *dialog = f.child<QFileDialog>(u"exportHarDialog"_s);
    QVERIFY(dialog != nullptr);
    Q_EMIT dialog->fileSelected(f.folder.filePath(u"missing/folder/log.har"_s));
    QVERIFY2(f.headlines().join(u'|').contains(u"could not be written"_s),
             qPrintable(f.headlines().join(u'|')));
}

void RequestLogDockTest::clearingForgets()
{
    WindowFixture f;
    QVERIFY(f.open());
    f.action(u"requestLogAction"_s)->trigger();
    auto *clear = f.child<QToolButton>(u"clearLogButton"_s);
    QVERIFY(!clear->isEnabled());
    f.log.record(recordOf(u"/v1/groups"_s));
    f.child<QTableView>(u"requestTable"_s)->selectRow(0);
    clear->click();
    QCOMPARE(f.log.rowCount(), 0);
    QTRY_VERIFY(f.child<QPlainTextEdit>(u"requestDetails"_s)->toPlainText().isEmpty());
    QVERIFY(!clear->isEnabled());
}

void RequestLogDockTest::anErrorLeadsToItsRequest()
{
    WindowFixture f;
    CloudError error = makeError(CloudError::Kind::ServerError, 500);
    error.request = u"GET /v1/broken"_s;
    f.platform.failLists(f.o1, error);
    QVERIFY(f.openLoaded());
    f.log.record(recordOf(u"/v1/broken"_s, 500));
    f.log.record(recordOf(u"/v1/groups"_s));
    auto *details = f.child<QPushButton>(u"messageDetailsButton"_s);
    QVERIFY(details != nullptr);
    auto *show = f.child<QPushButton>(u"messageDetailAction"_s);
    QVERIFY(show != nullptr);
    QVERIFY(!show->isVisible()); // with the details only
    details->click();
    QVERIFY(show->isVisible());
    show->click();
    auto *dock = f.child<RequestLogDock>(u"requestLogDock"_s);
    QVERIFY(dock->isVisible());
    QVERIFY(dock->current().has_value());
    QCOMPARE(dock->current()->url.path(), u"/v1/broken"_s);
    QVERIFY(!f.headlines().isEmpty()); // the message stays
}

QTEST_MAIN(RequestLogDockTest)
#include "tst_requestlogdock.moc"
