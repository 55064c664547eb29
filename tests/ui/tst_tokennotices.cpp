#include "newtokendialog.h"
#include "resources.h"
#include "rotatetokendialog.h"
#include "tokennotices.h"
#include "windowfixture.h"
#include "wraplabel.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Call = FakePlatform::Call;

namespace {

TokenStatus endingIn(std::chrono::hours left, bool canRotate = false)
{
    TokenStatus status;
    status.kind = TokenStatus::Kind::ServiceToken;
    status.expires = QDateTime::currentDateTimeUtc().addSecs(std::chrono::seconds(left).count());
    status.canRotate = canRotate;
    return status;
}

} // namespace

/// Tokens that end: who is told when, and the way to a new one.
class TokenNoticesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void eachStepInWords_data();
    void eachStepInWords();
    void aFarEndIsNoNews();
    void aSignInRenewsItself();
    void aSignInThatCannotBeStoredIsSaid();
    void aTokenThatCannotBeExchangedLeadsToTheProfile();
    void exchangingAsksFirst();
    void exchangingStoresTheNewToken();
    void aRefusalChangesNothing();
    void aTokenThatCannotBeStoredIsShownOnce();
    void onlyExchangeableTokensHaveTheAction();

private:
    static QString factsOf(const WindowFixture &f)
    {
        QStringList texts;
        for (const WrapLabel *label : f.window->findChildren<WrapLabel *>())
            texts.append(label->text());
        return texts.join(u'|');
    }
    static QPushButton *actionOf(const WindowFixture &f)
    {
        return f.child<QPushButton>(u"messageAction"_s);
    }
    /// Opens the window and the question about r's token.
    static RotateTokenDialog *ask(WindowFixture &f)
    {
        f.platform.setTokenStatus(f.r.id, endingIn(48h, true));
        if (!f.openLoaded())
            return nullptr;
        if (!QTest::qWaitFor([&f] { return f.workspace->tokenStatus(f.r.id).canRotate; }))
            return nullptr;
        f.clickScope(f.r.id);
        f.action(u"rotateTokenAction"_s)->trigger();
        return f.window->findChild<RotateTokenDialog *>();
    }
};

void TokenNoticesTest::eachStepInWords_data()
{
    QTest::addColumn<int>("hours");
    QTest::addColumn<QString>("words");
    QTest::newRow("two weeks") << 24 * 14 - 1 << u"expires in"_s;
    QTest::newRow("three days") << 71 << u"expires in"_s;
    QTest::newRow("last day") << 5 << u"expires within a day"_s;
    QTest::newRow("over") << -5 << u"expired"_s;
}

void TokenNoticesTest::eachStepInWords()
{
    QFETCH(int, hours);
    QFETCH(QString, words);
    WindowFixture f;
    f.platform.setTokenStatus(f.q.id, endingIn(std::chrono::hours(hours)));
    QVERIFY(f.openLoaded());
    QTRY_COMPARE(f.headlines().size(), 1);
    QVERIFY2(f.headlines().constFirst().contains(words), qPrintable(f.headlines().constFirst()));
    QVERIFY(f.headlines().constFirst().contains(u"Second"_s));
    QVERIFY(f.click(u"xray"_s)); // and beside its groups
    QTRY_VERIFY(factsOf(f).contains(words));
}

void TokenNoticesTest::aFarEndIsNoNews()
{
    WindowFixture f;
    f.platform.setTokenStatus(f.q.id, endingIn(24h * 40));
    QVERIFY(f.openLoaded());
    QTRY_VERIFY(f.workspace->tokenStatus(f.q.id).expires.has_value());
    QCOMPARE(f.headlines(), QStringList());
    QCOMPARE(expiryWords(f.workspace->tokenStatus(f.q.id), QDateTime::currentDateTimeUtc()),
             QString());
}

void TokenNoticesTest::aSignInRenewsItself()
{
    TokenStatus status = endingIn(1h);
    status.kind = TokenStatus::Kind::SignIn;
    WindowFixture f;
    f.platform.setTokenStatus(f.q.id, status);
    QVERIFY(f.openLoaded());
    QTRY_VERIFY(f.workspace->tokenStatus(f.q.id).expires.has_value());
    QCOMPARE(f.headlines(), QStringList());
}

void TokenNoticesTest::aSignInThatCannotBeStoredIsSaid()
{
    WindowFixture f;
    f.r.signIn = SignInMethod::Browser;
    QList<Profile> stored = f.repository.stored();
    for (Profile &profile : stored) {
        if (profile.id == f.r.id)
            profile.signIn = SignInMethod::Browser;
    }
    f.repository.setStored(stored);
    const auto signIn = f.signIns.of(f.r.id);
    signIn->token = Secret::fromBytes("access-token");
    signIn->unstored = StoreError { StoreError::Kind::Denied, u"no"_s, {} };
    QVERIFY(f.openLoaded());
    QTRY_COMPARE(f.headlines().size(), 1);
    QVERIFY(f.headlines().constFirst().contains(u"could not be stored"_s));

    signIn->unstored.reset();
    QVERIFY(f.refreshAll());
    QTRY_COMPARE(f.headlines(), QStringList());
}

void TokenNoticesTest::aTokenThatCannotBeExchangedLeadsToTheProfile()
{
    WindowFixture f;
    f.platform.setTokenStatus(f.q.id, endingIn(48h));
    QVERIFY(f.openLoaded());
    QTRY_COMPARE(f.headlines().size(), 1);
    QCOMPARE(actionOf(f)->text(), u"&Edit Profile…"_s);
    actionOf(f)->click();
    QVERIFY(f.child<QDialog>(u"profileDialog"_s) != nullptr);
}

void TokenNoticesTest::exchangingAsksFirst()
{
    WindowFixture f;
    f.platform.setTokenStatus(f.r.id, endingIn(48h, true));
    QVERIFY(f.openLoaded());
    QTRY_COMPARE(f.headlines().size(), 1);
    QCOMPARE(actionOf(f)->text(), u"&Rotate Token…"_s);
    actionOf(f)->click();
    auto *dialog = f.window->findChild<RotateTokenDialog *>();
    QVERIFY(dialog != nullptr);
    QVERIFY(!dialog->isModal());
    const auto *question = dialog->findChild<QLabel *>(u"rotateQuestion"_s);
    QVERIFY(question->text().contains(u"Third"_s));
    QVERIFY(question->text().contains(u"ends at once"_s));
    auto *cancel = dialog->findChild<QPushButton *>(u"rotateCloseButton"_s);
    QVERIFY(cancel->isDefault());
    cancel->click();
    QCOMPARE(f.platform.count(Call::Rotate), 0);
}

void TokenNoticesTest::exchangingStoresTheNewToken()
{
    WindowFixture f;
    RotateTokenDialog *dialog = ask(f);
    QVERIFY(dialog != nullptr);
    const auto before = f.tokens.secret(f.r.id);
    auto *rotate = dialog->findChild<QPushButton *>(u"rotateButton"_s);
    QVERIFY(!rotate->isEnabled()); // production is locked, and this is a write
    QVERIFY(dialog->findChild<QLabel *>(u"rotateHint"_s)->text().contains(u"unlock"_s));
    f.unlock();
    rotate->click();
    dialog->reject(); // while it runs it stays
    QVERIFY(dialog->isVisible());
    auto *close = dialog->findChild<QPushButton *>(u"rotateCloseButton"_s);
    QTRY_VERIFY(close->isEnabled());
    QCOMPARE(f.platform.count(Call::Rotate), 1);
    QVERIFY(f.tokens.secret(f.r.id) != before);
    QVERIFY(f.window->findChild<NewTokenDialog *>() == nullptr);
}

void TokenNoticesTest::aRefusalChangesNothing()
{
    WindowFixture f;
    RotateTokenDialog *dialog = ask(f);
    QVERIFY(dialog != nullptr);
    const auto before = f.tokens.secret(f.r.id);
    f.unlock();
    f.platform.failNext(Call::Rotate, makeError(CloudError::Kind::Forbidden, 403));
    dialog->findChild<QPushButton *>(u"rotateButton"_s)->click();
    QTRY_VERIFY(dialog->findChild<QPushButton *>(u"rotateCloseButton"_s)->isEnabled());
    QString said;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        said += label->text();
    QVERIFY2(said.contains(u"the old token goes on"_s), qPrintable(said));
    QVERIFY(f.tokens.secret(f.r.id) == before);
}

void TokenNoticesTest::aTokenThatCannotBeStoredIsShownOnce()
{
    const Secret token = Secret::fromBytes("fresh-token-0001");
    NewTokenDialog dialog({ u"The token of Third"_s, {} }, token);
    dialog.offerToStore(u"The keyring did not answer."_s);
    dialog.show();
    QCOMPARE(dialog.objectName(), u"secretDialog"_s);
    auto *close = dialog.findChild<QPushButton *>(u"secretCloseButton"_s);
    QVERIFY(!close->isEnabled());
    dialog.reject();
    QVERIFY(dialog.isVisible()); // it would be lost
    for (const QLineEdit *edit : dialog.findChildren<QLineEdit *>())
        QVERIFY(!edit->text().contains(u"fresh"_s));
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        QVERIFY(!label->text().contains(u"fresh"_s));
    dialog.findChild<QPushButton *>(u"secretCopyButton"_s)->click();
    QCOMPARE(QApplication::clipboard()->text(), u"fresh-token-0001"_s);
    int again = 0;
    int handed = 0;
    connect(&dialog, &NewTokenDialog::storeAgainRequested, this, [&again] { ++again; });
    connect(&dialog, &NewTokenDialog::handedOver, this, [&handed] { ++handed; });
    auto *store = dialog.findChild<QPushButton *>(u"secretStoreAgainButton"_s);
    store->click();
    QCOMPARE(again, 1);
    QVERIFY(!store->isEnabled());
    dialog.offerToStore(u"It still does not."_s);
    QVERIFY(store->isEnabled());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.findChild<QCheckBox *>(u"secretStoredCheck"_s)->setChecked(true);
    QVERIFY(close->isEnabled());
    close->click();
    QCOMPARE(handed, 1);
    QVERIFY(!dialog.isVisible());
}

void TokenNoticesTest::onlyExchangeableTokensHaveTheAction()
{
    WindowFixture f;
    f.platform.setTokenStatus(f.r.id, endingIn(24h * 90, true));
    QVERIFY(f.openLoaded());
    QTRY_VERIFY(f.workspace->tokenStatus(f.r.id).canRotate);
    QVERIFY(f.clickScope(f.r.id));
    QVERIFY(f.action(u"rotateTokenAction"_s)->isEnabled());
    QVERIFY(f.clickScope(f.q.id));
    QVERIFY(!f.action(u"rotateTokenAction"_s)->isEnabled());
    QVERIFY(!f.action(u"rotateTokenAction"_s)->toolTip().isEmpty());
}

QTEST_MAIN(TokenNoticesTest)
#include "tst_tokennotices.moc"
