#include "aboutdialog.h"
#include "dialogchecks.h"
#include "resources.h"

#include <QClipboard>
#include <QGuiApplication>
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
    void foldersOpen();
    void factsAreCopied();
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
    for (const QString &part : { QString::fromLatin1(qVersion()), u"QtKeychain: BSD"_s,
                                 u"libsodium: ISC"_s, u"simdjson: Apache"_s, u"SQLite"_s })
        QVERIFY2(text(u"qtLabel"_s).contains(part), qPrintable(part));
    QVERIFY(dialog.findChild<QPushButton *>(u"openFolderButton"_s) == nullptr); // nobody opens it
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

void tst_AboutDialog::foldersOpen()
{
    AboutInfo richer = info;
    richer.licenceFolder = u"/usr/share/doc/groupdesk/licenses"_s;
    QStringList opened;
    bool opens = true;
    richer.openFolder = [&](const QString &folder) {
        opened.append(folder);
        return opens;
    };
    AboutDialog dialog(richer);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    const auto buttons = dialog.findChildren<QPushButton *>(u"openFolderButton"_s);
    QCOMPARE(buttons.size(), 2);
    for (QPushButton *button : buttons)
        QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(opened, (QStringList { info.folders.constFirst().second, richer.licenceFolder }));
    const auto *note = dialog.findChild<QLabel *>(u"aboutNote"_s);
    QVERIFY(!note->isVisible());
    opens = false;
    QTest::mouseClick(buttons.constFirst(), Qt::LeftButton);
    QVERIFY(note->isVisible() && note->text().contains(info.folders.constFirst().second));
    QCOMPARE(unnamedFields(dialog), QStringList());
}

void tst_AboutDialog::factsAreCopied()
{
    AboutInfo richer = info;
    richer.systemInformation = [] { return u"Groupdesk: 1.2.3\n"_s; };
    AboutDialog dialog(richer);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"copyInformationButton"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Groupdesk: 1.2.3\n"_s);
    QVERIFY(dialog.findChild<QLabel *>(u"aboutNote"_s)->isVisible());
}

void tst_AboutDialog::fits_data()
{
    addSurroundings();
}

void tst_AboutDialog::fits()
{
    QFETCH(bool, largeFont);
    QFETCH(bool, longWords);
    QFETCH(bool, rightToLeft);
    const WithSurroundings surroundings(largeFont, longWords, rightToLeft);
    AboutInfo richer = info;
    richer.licenceFolder = u"/usr/share/doc/groupdesk/licenses"_s;
    richer.openFolder = [](const QString &) { return true; };
    richer.systemInformation = [] { return u"facts"_s; };
    AboutDialog dialog(richer);
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
