#include "dialogchecks.h"
#include "limittext.h"
#include "resources.h"
#include "testreport.h"
#include "testresult.h"
#include "tokenwords.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace groupdesk;
using namespace Qt::StringLiterals;
using LineKind = ReportLine::Kind;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);

Profile profileOf(EndpointClass endpointClass)
{
    Profile profile;
    profile.name = u"acme"_s;
    profile.endpointClass = endpointClass;
    return profile;
}

ConnectionReport goodReport()
{
    ConnectionReport report;
    report.elapsed = std::chrono::milliseconds(142);
    report.tlsVersion = u"TLS 1.3"_s;
    report.signedInAs = u"ada@acme"_s;
    report.organizations = { { OrganizationId(u"a"_s), u"acme"_s, {}, true },
                             { OrganizationId(u"l"_s), u"lab <i>"_s, {}, true } };
    report.limits = { { OrganizationId(u"a"_s), {} }, { OrganizationId(u"l"_s), {} } };
    return report;
}

Capabilities nothing()
{
    const Limit limit { Limit::Kind::MissingRight, u"identity:groups"_s };
    return { { GroupAction::Create, limit },
             { GroupAction::Edit, limit },
             { GroupAction::Delete, limit } };
}

QString textsOf(const QList<ReportLine> &lines)
{
    QStringList texts;
    for (const ReportLine &line : lines)
        texts.append(line.text);
    return texts.join(u'\n');
}

} // namespace

/// What Test Connection found out, in words and on its sheet.
class tst_TestResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void expiryInWords_data();
    void expiryInWords();
    void kindsInWords();
    void aGoodReport();
    void whatIsNotKnownIsSaid();
    void limitsAreSaidOnce();
    void limitsOfSomeOrganizations();
    void theSheetShowsEveryLineWithAnIcon();
    void readOnlyIsOfferedWhereNothingCanBeWritten();
    void waitingCanBeCancelled();
    void failuresCanBeCopiedWithoutSecrets();
    void aSignInIsOffered();
};

void tst_TestResult::expiryInWords_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("kind");
    constexpr qint64 day = 86'400;
    QTest::newRow("far") << 41 * day + 60 << u"expires in 41 day(s) ("_s << int(LineKind::Good);
    QTest::newRow("two weeks") << 14 * day << u"expires in 14 day(s) ("_s << int(LineKind::Warning);
    QTest::newRow("three days") << 3 * day << u"expires in 3 day(s) ("_s << int(LineKind::Bad);
    QTest::newRow("hours") << day << u"expires in 24 hour(s) ("_s << int(LineKind::Bad);
    QTest::newRow("over") << -day << u"expired on "_s << int(LineKind::Bad);
}

void tst_TestResult::expiryInWords()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, words);
    QFETCH(int, kind);
    ConnectionReport report = goodReport();
    report.token.kind = TokenStatus::Kind::ServiceToken;
    report.token.expires = now.addSecs(seconds);
    QVERIFY2(expiryText(report.token, now).startsWith(words),
             qPrintable(expiryText(report.token, now)));
    const ReportLine line = reportLines(report, profileOf(EndpointClass::Demo), now).at(2);
    QCOMPARE(int(line.kind), kind);
    QVERIFY(line.text.startsWith(u"Service token: "_s));
}

void tst_TestResult::kindsInWords()
{
    TokenStatus status;
    status.kind = TokenStatus::Kind::GroupToken;
    status.boundTo = u"analytics"_s;
    QCOMPARE(tokenKindText(status), u"Group token, only for analytics"_s);
    status.neverExpires = true;
    QCOMPARE(expiryText(status, now), u"never expires"_s);
    QVERIFY(expiryText(TokenStatus {}, now).isEmpty());
    QStringList kinds;
    for (int kind = 0; kind <= int(TokenStatus::Kind::SignIn); ++kind) {
        status.kind = static_cast<TokenStatus::Kind>(kind);
        kinds.append(tokenKindText(status));
    }
    kinds.removeDuplicates();
    QCOMPARE(kinds.size(), 8);
}

void tst_TestResult::aGoodReport()
{
    const ConnectionReport report = goodReport();
    QCOMPARE(reportHeadline(report), u"Connected in 142 ms · TLS 1.3"_s);
    const QList<ReportLine> lines = reportLines(report, profileOf(EndpointClass::Demo), now);
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines.at(0), (ReportLine { LineKind::Good, u"Signed in as ada@acme"_s }));
    QVERIFY(lines.at(1).text.contains(u"acme, lab <i>"_s));
    QCOMPARE(lines.at(3),
             (ReportLine { LineKind::Good, u"May create, change and delete groups"_s }));
    QVERIFY(!allowsNoWrites(report));
}

void tst_TestResult::whatIsNotKnownIsSaid()
{
    const QList<ReportLine> lines
        = reportLines(ConnectionReport {}, profileOf(EndpointClass::Demo), now);
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines.at(0).kind, LineKind::Neutral);
    QCOMPARE(lines.at(1).kind, LineKind::Warning);
    QCOMPARE(lines.at(2).kind, LineKind::Neutral);
    QCOMPARE(lines.at(3).kind, LineKind::Neutral);
    QVERIFY(reportHeadline(ConnectionReport {}).contains(u"without encryption"_s));
    QVERIFY(!allowsNoWrites(ConnectionReport {}));
}

void tst_TestResult::limitsAreSaidOnce()
{
    ConnectionReport report = goodReport();
    report.limits
        = { { OrganizationId(u"a"_s), nothing() }, { OrganizationId(u"l"_s), nothing() } };
    const QList<ReportLine> lines = reportLines(report, profileOf(EndpointClass::Demo), now);
    QCOMPARE(lines.size(), 6); // one for each action, not for each organization
    const Limit limit { Limit::Kind::MissingRight, u"identity:groups"_s };
    QCOMPARE(lines.at(3),
             (ReportLine { LineKind::Warning, limitText(limit, GroupAction::Create, u"acme"_s) }));
    QVERIFY(allowsNoWrites(report));
}

void tst_TestResult::limitsOfSomeOrganizations()
{
    ConnectionReport report = goodReport();
    report.limits = { { OrganizationId(u"a"_s), {} }, { OrganizationId(u"l"_s), nothing() } };
    const QString text = textsOf(reportLines(report, profileOf(EndpointClass::Demo), now));
    QCOMPARE(text.count(u"(lab <i>)"_s), 3);
    QVERIFY(!allowsNoWrites(report));
    report.limits = { { OrganizationId(u"a"_s), nothing() } };
    QVERIFY(!allowsNoWrites(report)); // nothing is known of the other one
}

void tst_TestResult::theSheetShowsEveryLineWithAnIcon()
{
    TestResult sheet;
    QVERIFY(!sheet.isVisible());
    sheet.showReport(goodReport(), profileOf(EndpointClass::Demo));
    QVERIFY(sheet.isVisible());
    int icons = 0;
    const auto labels = sheet.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (!label->pixmap().isNull() && label->isVisible()) {
            ++icons;
        }
    }
    QCOMPARE(icons, 5); // the headline's and four lines'
    QCOMPARE(richTexts(sheet), QStringList());
    QVERIFY(sheet.text().contains(u"lab <i>"_s));
    QCOMPARE(sheet.accessibleDescription(), sheet.text());
    sheet.clear();
    QVERIFY(!sheet.isVisible());
}

void tst_TestResult::readOnlyIsOfferedWhereNothingCanBeWritten()
{
    ConnectionReport report = goodReport();
    report.limits
        = { { OrganizationId(u"a"_s), nothing() }, { OrganizationId(u"l"_s), nothing() } };
    TestResult sheet;
    sheet.showReport(report, profileOf(EndpointClass::Production)); // starts so anyway
    QVERIFY(sheet.findChild<QPushButton *>(u"offerReadOnlyButton"_s) == nullptr);
    sheet.showReport(report, profileOf(EndpointClass::Staging));
    const QSignalSpy wanted(&sheet, &TestResult::readOnlyRequested);
    sheet.findChild<QPushButton *>(u"offerReadOnlyButton"_s)->click();
    QCOMPARE(wanted.size(), 1);
}

void tst_TestResult::waitingCanBeCancelled()
{
    TestResult sheet;
    const QSignalSpy cancelled(&sheet, &TestResult::cancelRequested);
    sheet.showWaiting(u"Waiting for the keychain…"_s, u"It may ask."_s, TestResult::Cancel::With);
    QVERIFY(sheet.text().contains(u"It may ask."_s));
    sheet.findChild<QPushButton *>(u"testCancelButton"_s)->click();
    QCOMPARE(cancelled.size(), 1);
    sheet.showWaiting(u"Saving…"_s, {}, TestResult::Cancel::Without);
    QVERIFY(sheet.findChild<QPushButton *>(u"testCancelButton"_s) == nullptr);
}

void tst_TestResult::failuresCanBeCopiedWithoutSecrets()
{
    TestResult sheet;
    sheet.showFailure({ u"It did not work."_s,
                        u"Try this."_s,
                        u"Authorization: Bearer abcdefghijklmnopqrstuvwxyz"_s,
                        {} });
    sheet.findChild<QPushButton *>(u"copyDetailsButton"_s)->click();
    const QString copied = QApplication::clipboard()->text();
    QVERIFY(copied.startsWith(u"It did not work.\nTry this.\n"_s));
    QVERIFY2(!copied.contains(u"abcdefghij"_s), qPrintable(copied));
}

void tst_TestResult::aSignInIsOffered()
{
    TestResult sheet;
    const QSignalSpy wanted(&sheet, &TestResult::signInRequested);
    sheet.showSignInNeeded();
    sheet.findChild<QPushButton *>(u"saveAndSignInButton"_s)->click();
    QCOMPARE(wanted.size(), 1);
}

QTEST_MAIN(tst_TestResult)
#include "tst_testresult.moc"
