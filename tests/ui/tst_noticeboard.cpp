#include "messagebar.h"
#include "noticeboard.h"
#include "profiledialog.h"
#include "resources.h"
#include "windowfixture.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;
using Call = FakePlatform::Call;
using Kind = CloudError::Kind;

/// What goes wrong at one source, as the window says it: there, once, and only as long as it is so.
class NoticeBoardTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void oneFailingSourceLeavesTheOthersAlone();
    void rowsStayWhenTheirRefreshFails();
    void theMessageLeavesWhenTheSourceRecovers();
    void aDismissedMessageDoesNotComeBackUnchanged();
    void aNewTraceIdIsNotANewProblem();
    void aDismissedMessageComesBackAfterARecovery();
    void theMessageLeavesWithItsOrganization();
    void theMessageLeavesWithItsProfile();
    void aMissingTokenIsSaid();
    void organizationsThatCannotBeListed();
    void retryAsksThatSourceAgain();
    void aLostPlatformIsSaidOnceWithItsDate();
    void aLostPlatformComesBackByItself();
    void aRetryThatFailsTheSameWayIsSaidAgain();
    void editProfileOpensTheForm();
    void everySourceHasAMessageOfItsOwn();
    void serverWordsAreShownLiterally();
    void newsWithoutAnError();

private:
    static bool press(const WindowFixture &f, const QString &headline, const QString &button)
    {
        const auto strips = f.window->findChildren<QWidget *>(u"message"_s);
        for (const QWidget *strip : strips) {
            const auto *label = strip->findChild<QLabel *>(u"messageHeadline"_s);
            if (!strip->isVisible() || !label->text().contains(headline))
                continue;
            const auto buttons = strip->findChildren<QAbstractButton *>();
            for (QAbstractButton *candidate : buttons) {
                if (candidate->objectName() == button || candidate->text().remove(u'&') == button) {
                    QTest::mouseClick(candidate, Qt::LeftButton);
                    return true;
                }
            }
        }
        return false;
    }
};

void NoticeBoardTest::oneFailingSourceLeavesTheOthersAlone()
{
    WindowFixture f;
    f.platform.failLists(f.o1, makeError(Kind::ServerError, 503));
    QVERIFY(f.openLoaded());
    QCOMPARE(f.names(), (QStringList { u"delta"_s, u"gpu"_s, u"xray"_s }));
    QCOMPARE(f.headlines().size(), 1);
    QVERIFY(f.headlines().constFirst().contains(u"Braintrust"_s));
    const auto *table = f.child<QWidget>(u"groupTable"_s);
    QVERIFY(table->isVisible());
}

void NoticeBoardTest::rowsStayWhenTheirRefreshFails()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    QVERIFY(f.click(u"alpha"_s));
    f.platform.failLists(f.o1, makeError(Kind::ServerError, 500));
    QVERIFY(f.refreshAll());
    QCOMPARE(f.names().size(), 6);
    QCOMPARE(f.selectedNames(), QStringList(u"alpha"_s));
    QCOMPARE(f.headlines().size(), 1);
    const auto *advice = f.child<QLabel>(u"messageAdvice"_s);
    QVERIFY(advice != nullptr && advice->isVisible());
    QVERIFY2(advice->text().contains(u"Showing the list of"_s), qPrintable(advice->text()));
}

void NoticeBoardTest::theMessageLeavesWhenTheSourceRecovers()
{
    WindowFixture f;
    f.platform.failLists(f.o1, makeError(Kind::ServerError, 503));
    f.platform.failLists(f.t1, makeError(Kind::Forbidden, 403));
    QVERIFY(f.openLoaded());
    QCOMPARE(f.headlines().size(), 2);
    f.platform.failLists(f.o1, {});
    QVERIFY(f.refreshAll());
    QCOMPARE(f.headlines().size(), 1);
    QVERIFY(f.headlines().constFirst().contains(u"Turso"_s));
    f.platform.failLists(f.t1, {});
    QVERIFY(f.refreshAll());
    QVERIFY(f.headlines().isEmpty());
    QVERIFY(!f.child<QWidget>(u"messageBar"_s)->isVisible());
}

void NoticeBoardTest::aDismissedMessageDoesNotComeBackUnchanged()
{
    WindowFixture f;
    f.platform.failLists(f.o1, makeError(Kind::ServerError, 503));
    QVERIFY(f.openLoaded());
    QVERIFY(press(f, u"Braintrust"_s, u"messageCloseButton"_s));
    QVERIFY(f.headlines().isEmpty());
    QVERIFY(f.refreshAll());
    QVERIFY(f.headlines().isEmpty());
    f.platform.failLists(f.o1, makeError(Kind::Forbidden, 403));
    QVERIFY(f.refreshAll());
    QCOMPARE(f.headlines().size(), 1);
}

void NoticeBoardTest::aNewTraceIdIsNotANewProblem()
{
    WindowFixture f;
    CloudError error = makeError(Kind::ServerError, 503);
    error.traceId = u"first"_s;
    f.platform.failLists(f.o1, error);
    QVERIFY(f.openLoaded());
    QVERIFY(press(f, u"Braintrust"_s, u"messageCloseButton"_s));
    error.traceId = u"second"_s;
    f.platform.failLists(f.o1, error);
    QVERIFY(f.refreshAll());
    QVERIFY(f.headlines().isEmpty());
}

void NoticeBoardTest::aDismissedMessageComesBackAfterARecovery()
{
    WindowFixture f;
    const CloudError error = makeError(Kind::ServerError, 503);
    f.platform.failLists(f.o1, error);
    QVERIFY(f.openLoaded());
    QVERIFY(press(f, u"Braintrust"_s, u"messageCloseButton"_s));
    f.platform.failLists(f.o1, {});
    QVERIFY(f.refreshAll());
    f.platform.failLists(f.o1, error);
    QVERIFY(f.refreshAll());
    QCOMPARE(f.headlines().size(), 1);
}

void NoticeBoardTest::theMessageLeavesWithItsOrganization()
{
    WindowFixture f;
    f.platform.failLists(f.o1, makeError(Kind::ServerError, 503));
    QVERIFY(f.openLoaded());
    QCOMPARE(f.headlines().size(), 1);
    f.platform.removeOrganization(f.p.id, f.o1.organization);
    QVERIFY(f.refreshAll());
    QVERIFY(f.headlines().isEmpty());
}

void NoticeBoardTest::theMessageLeavesWithItsProfile()
{
    WindowFixture f;
    f.platform.failLists(f.o1, makeError(Kind::ServerError, 503));
    f.platform.failLists(f.t1, makeError(Kind::ServerError, 503));
    QVERIFY(f.openLoaded());
    QCOMPARE(f.headlines().size(), 2);
    bool removed = false;
    f.workspace->removeProfile(f.p.id, this,
                               [&removed](StoreResult<Done> result) { removed = bool(result); });
    QTRY_VERIFY(removed);
    QCOMPARE(f.headlines().size(), 1);
    QVERIFY(f.headlines().constFirst().contains(u"Turso"_s));
}

void NoticeBoardTest::aMissingTokenIsSaid()
{
    WindowFixture f;
    f.tokens.fail(MemorySecretStore::Call::Read, StoreError { StoreError::Kind::TimedOut, {}, {} });
    QVERIFY(f.openLoaded());
    QCOMPARE(f.headlines().size(), 3); // one for each profile
    QVERIFY(f.headlines().constFirst().contains(u"keychain"_s));
    f.tokens.fail(MemorySecretStore::Call::Read, {});
    QVERIFY(f.refreshAll());
    QVERIFY(f.headlines().isEmpty());
    QCOMPARE(f.names().size(), 6);
}

void NoticeBoardTest::organizationsThatCannotBeListed()
{
    WindowFixture f;
    f.platform.failNext(Call::Organizations, makeError(Kind::Unauthorized, 401));
    QVERIFY(f.openLoaded());
    QCOMPARE(f.headlines().size(), 1);
    QVERIFY(!f.names().isEmpty());
    QVERIFY(f.refreshAll());
    QVERIFY(f.headlines().isEmpty());
    QCOMPARE(f.names().size(), 6);
}

void NoticeBoardTest::retryAsksThatSourceAgain()
{
    WindowFixture f;
    f.platform.failLists(f.o1, makeError(Kind::ServerError, 500));
    QVERIFY(f.openLoaded());
    const int before = f.platform.count(Call::List);
    f.platform.failLists(f.o1, {});
    QVERIFY(press(f, u"Braintrust"_s, u"Retry"_s));
    QVERIFY(f.headlines().isEmpty());
    QVERIFY(f.settle());
    QCOMPARE(f.platform.count(Call::List) - before, 1);
    QCOMPARE(f.names().size(), 6);
}

void NoticeBoardTest::aRetryThatFailsTheSameWayIsSaidAgain()
{
    WindowFixture f;
    f.platform.failLists(f.o1, makeError(Kind::ServerError, 500));
    QVERIFY(f.openLoaded());
    QVERIFY(press(f, u"Braintrust"_s, u"Retry"_s));
    QVERIFY(f.settle());
    QCOMPARE(f.headlines().size(), 1);
}

void NoticeBoardTest::aLostPlatformIsSaidOnceWithItsDate()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    f.platform.failLists(f.o1, makeError(Kind::HostNotFound));
    f.platform.failLists(f.o2, makeError(Kind::HostNotFound));
    QVERIFY(f.refreshAll());
    QTRY_VERIFY(f.workspace->isOffline(f.p.id));
    QCOMPARE(f.headlines().size(), 1);
    const QString headline = f.headlines().constFirst();
    QVERIFY2(headline.contains(u"First: offline — showing"_s), qPrintable(headline));
    QVERIFY(
        headline.contains(QLocale().toString(QTime::currentTime(), QLocale::ShortFormat).left(2)));
    QCOMPARE(f.names().size(), 6); // what was loaded stays
    const auto *retry = f.child<QPushButton>(u"messageAction"_s);
    QVERIFY2(retry->text().contains(u"Retry Now ("_s), qPrintable(retry->text()));
    QVERIFY(f.clickScope(f.p.id));
    QVERIFY(!f.action(u"newGroupAction"_s)->isEnabled());
    QVERIFY(f.action(u"newGroupAction"_s)->toolTip().contains(u"does not answer"_s));
}

void NoticeBoardTest::aLostPlatformComesBackByItself()
{
    WindowFixture f;
    f.offlinePauses = { std::chrono::milliseconds(50) };
    QVERIFY(f.openLoaded());
    f.platform.failLists(f.o1, makeError(Kind::HostNotFound));
    f.platform.failLists(f.o2, makeError(Kind::HostNotFound));
    QVERIFY(f.refreshAll());
    QTRY_COMPARE(f.headlines().size(), 1);
    f.platform.failLists(f.o1, {});
    f.platform.failLists(f.o2, {});
    QTRY_VERIFY(f.headlines().isEmpty());
    QVERIFY(!f.workspace->isOffline(f.p.id));
}

void NoticeBoardTest::editProfileOpensTheForm()
{
    WindowFixture f;
    f.platform.failLists(f.t1, makeError(Kind::Forbidden, 403));
    QVERIFY(f.openLoaded());
    QVERIFY(press(f, u"Turso"_s, u"Edit Profile…"_s));
    const auto *dialog = f.window->findChild<ProfileDialog *>();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    QCOMPARE(dialog->profile().id, f.q.id);
}

void NoticeBoardTest::everySourceHasAMessageOfItsOwn()
{
    WindowFixture f;
    for (const SourceRef &source : { f.o1, f.o2, f.t1, f.n1 })
        f.platform.failLists(source, makeError(Kind::ServerError, 500));
    QVERIFY(f.openLoaded());
    QCOMPARE(f.child<MessageBar>(u"messageBar"_s)->count(), 4);
    QCOMPARE(f.headlines().size(), 3);
    const auto *more = f.child<QLabel>(u"moreMessages"_s);
    QVERIFY(more != nullptr && more->text().contains(u'1'));
}

void NoticeBoardTest::serverWordsAreShownLiterally()
{
    WindowFixture f;
    CloudError error = makeError(Kind::ServerError, 500);
    error.serverMessage = u"<b>sorry</b> \u202Eyrros"_s;
    f.platform.failLists(f.o1, error);
    QVERIFY(f.openLoaded());
    QVERIFY(press(f, u"Braintrust"_s, u"messageDetailsButton"_s));
    const auto *details = f.child<QLabel>(u"messageDetails"_s);
    QVERIFY(details != nullptr && details->isVisible());
    QCOMPARE(details->textFormat(), Qt::PlainText);
    QVERIFY(details->text().contains(u"<b>sorry</b>"_s));
    QVERIFY(!details->text().contains(QChar(0x202E)));
}

void NoticeBoardTest::newsWithoutAnError()
{
    WindowFixture f;
    QVERIFY(f.openLoaded());
    f.window->notices().inform(u"news"_s, u"The file was kept aside."_s, u"Look there."_s);
    QCOMPARE(f.headlines(), QStringList(u"The file was kept aside."_s));
    QVERIFY(f.refreshAll());
    QCOMPARE(f.headlines().size(), 1);
}

QTEST_MAIN(NoticeBoardTest)
#include "tst_noticeboard.moc"
