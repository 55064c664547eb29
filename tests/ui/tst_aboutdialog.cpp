#include "aboutdialog.h"
#include "dialogchecks.h"
#include "resources.h"

#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace groupdesk;
using namespace Qt::StringLiterals;

namespace {

const AboutInfo info { u"1.2.3"_s,
                       { u"api.turso.tech"_s, u"<b>evil</b>.example"_s },
                       { { u"Settings"_s, u"/home/ada/.config/groupdesk"_s } } };

} // namespace

class tst_AboutDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void saysWhatItIs();
    void withoutProfiles();
    void namesEveryHostAProfileLeadsTo();
    void closes();
    void fits_data();
    void fits();
};

void tst_AboutDialog::saysWhatItIs()
{
    AboutDialog dialog(info);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    const auto text
        = [&dialog](const QString &name) { return dialog.findChild<QLabel *>(name)->text(); };
    QCOMPARE(dialog.objectName(), u"aboutDialog"_s);
    QVERIFY(text(u"versionLabel"_s).contains(u"1.2.3"_s));
    QCOMPARE(text(u"hostsLabel"_s), u"api.turso.tech\n<b>evil</b>.example"_s);
    QCOMPARE(text(u"folderLabel"_s), u"/home/ada/.config/groupdesk"_s);
    QVERIFY(text(u"qtLabel"_s).contains(QString::fromLatin1(qVersion())));
    QVERIFY(text(u"licenceLabel"_s).contains(u"MIT"_s));
    QCOMPARE(richTexts(dialog), QStringList());
    QCOMPARE(unnamedFields(dialog), QStringList());
}

void tst_AboutDialog::withoutProfiles()
{
    AboutDialog dialog({ u"1"_s, {}, {} });
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QVERIFY(dialog.findChild<QLabel *>(u"hostsLabel"_s)->text().contains(u"no host"_s));
}

void tst_AboutDialog::closes()
{
    QPointer<AboutDialog> dialog = new AboutDialog(info);
    dialog->show();
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"closeButton"_s), Qt::LeftButton);
    QTRY_VERIFY(dialog.isNull());
}

void tst_AboutDialog::fits_data()
{
    QTest::addColumn<bool>("largeFont");
    QTest::addColumn<bool>("longWords");
    QTest::addColumn<bool>("rightToLeft");
    QTest::newRow("plain") << false << false << false;
    QTest::newRow("200 %") << true << false << false;
    QTest::newRow("long words") << false << true << false;
    QTest::newRow("right to left") << false << false << true;
}

void tst_AboutDialog::fits()
{
    QFETCH(bool, largeFont);
    QFETCH(bool, longWords);
    QFETCH(bool, rightToLeft);
    const WithSurroundings surroundings(largeFont, longWords, rightToLeft);
    AboutDialog dialog(info);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QTRY_COMPARE(cutTexts(dialog), QStringList());
    QVERIFY(dialog.width() <= 1024 && dialog.height() <= 700);
}

void tst_AboutDialog::namesEveryHostAProfileLeadsTo()
{
    Profile plain;
    plain.baseUrl = QUrl(u"https://api.turso.tech"_s);
    Profile rich = plain;
    rich.baseUrl = QUrl(u"https://identity.example.org"_s);
    rich.signIn = SignInMethod::Browser;
    rich.oauth.issuer = QUrl(u"https://login.example.org"_s);
    rich.network.proxy = { ProxySettings::Mode::Http, u"proxy.example.org"_s, 8080, {} };
    const QStringList hosts = contactedHosts({ plain, rich, plain });
    QCOMPARE(hosts.size(), 4);
    QCOMPARE(hosts.constFirst(), u"api.turso.tech"_s);
    QVERIFY(hosts.contains(u"identity.example.org"_s));
    QCOMPARE(hosts.filter(u"login.example.org"_s).size(), 1);
    QCOMPARE(hosts.filter(u"proxy.example.org"_s).size(), 1);
    rich.network.proxy.mode = ProxySettings::Mode::None; // an unused proxy is not contacted
    QVERIFY(contactedHosts({ rich }).filter(u"proxy.example.org"_s).isEmpty());
}

QTEST_MAIN(tst_AboutDialog)
#include "tst_aboutdialog.moc"
