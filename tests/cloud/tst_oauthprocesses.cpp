#include "oauthfixture.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;

/// Several processes that share one sign-in.
class TestOAuthProcesses final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refreshOnceTogether();
};

void TestOAuthProcesses::refreshOnceTogether()
{
    SignInDesk desk;
    const auto signIn = desk.open();
    QVERIFY(desk.signIn(*signIn));
    const Secret old = *signIn->current();
    desk.server.expireAccessTokens();
    const QDir folder(desk.folder.path());
    for (const SecretSlot slot : { SecretSlot::SignIn, SecretSlot::ClientSecret }) {
        QFile file(folder.filePath(QString::number(int(slot))));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(desk.secrets.secret(desk.profile.id, slot)->reveal());
    }
    // Slow enough for all of them to find the old tokens in the store.
    desk.server.inject(demo::Fault::delayed(500).on("POST", "/nscale/oauth2"));
    std::vector<std::unique_ptr<QProcess>> windows;
    for (int i = 0; i < 4; ++i) {
        windows.push_back(std::make_unique<QProcess>());
        windows.back()->start(QStringLiteral(WINDOW_PROGRAM),
                              { desk.profile.baseUrl.toString(), desk.profile.oauth.clientId,
                                desk.profile.id.toString(), folder.path() });
        windows.back()->write(old.reveal() + '\n');
        windows.back()->closeWriteChannel();
    }
    QList<QByteArray> tokens;
    for (const auto &window : windows) {
        QVERIFY(waitUntil([&window] { return window->state() == QProcess::NotRunning; }, 30000));
        QCOMPARE(window->exitStatus(), QProcess::NormalExit);
        QVERIFY2(window->exitCode() == 0, window->readAllStandardError().constData());
        tokens.append(window->readAllStandardOutput().trimmed());
    }
    QCOMPARE(desk.grants("refresh_token"), 1);
    QCOMPARE(tokens.count(tokens.constFirst()), 4);
    QCOMPARE(desk.statusWith(Secret::fromBytes(tokens.constFirst())), 200);
}

QTEST_GUILESS_MAIN(TestOAuthProcesses)
#include "tst_oauthprocesses.moc"
