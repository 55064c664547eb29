#include "dialogchecks.h"
#include "journal/forgetdialog.h"
#include "resources.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace groupdesk;
using namespace Qt::StringLiterals;

/// The dialogs around the journal.
class JournalDialogsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void forgettingNeedsAMark();
    void forgettingTakesEachMarkOnce();
    void returnForgetsNobody();
    void escapeForgetsNobody();
    void forgettingSaysWhatItDoes();
    void forgettingFits_data() { addSurroundings(); }
    void forgettingFits();

private:
    static QLineEdit *edit(const ForgetDialog &dialog, const QString &name)
    {
        return dialog.findChild<QLineEdit *>(name);
    }
    static QPushButton *button(const QDialog &dialog, const QString &name)
    {
        return dialog.findChild<QPushButton *>(name);
    }
};

void JournalDialogsTest::forgettingNeedsAMark()
{
    ForgetDialog dialog;
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    const auto *hint = dialog.findChild<QLabel *>(u"forgetHint"_s);
    QVERIFY(!button(dialog, u"forgetButton"_s)->isEnabled());
    QVERIFY(hint->text().contains(u"at least one"_s));
    edit(dialog, u"forgetNameEdit"_s)->setText(u" Al "_s);
    QVERIFY(!button(dialog, u"forgetButton"_s)->isEnabled());
    QVERIFY(hint->text().contains(u"at least 3"_s));
    QVERIFY(dialog.marks().isEmpty());
    edit(dialog, u"forgetNameEdit"_s)->setText(u" Ada "_s);
    QVERIFY(button(dialog, u"forgetButton"_s)->isEnabled());
    QVERIFY(!hint->isVisible());
    QCOMPARE(dialog.marks(), QStringList { u"Ada"_s });
    edit(dialog, u"forgetIdEdit"_s)->setText(u"u1"_s); // one bad mark is enough
    QVERIFY(!button(dialog, u"forgetButton"_s)->isEnabled());
}

void JournalDialogsTest::forgettingTakesEachMarkOnce()
{
    ForgetDialog dialog;
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QSignalSpy requested(&dialog, &ForgetDialog::forgetRequested);
    edit(dialog, u"forgetMailEdit"_s)->setText(u"ada@example.org"_s);
    edit(dialog, u"forgetNameEdit"_s)->setText(u"ada@example.org"_s);
    edit(dialog, u"forgetIdEdit"_s)->setText(u"7f3a91c2"_s);
    QTest::mouseClick(button(dialog, u"forgetButton"_s), Qt::LeftButton);
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested.constFirst().at(0).toStringList(),
             QStringList({ u"ada@example.org"_s, u"7f3a91c2"_s }));
    QVERIFY(!dialog.isVisible());
}

void JournalDialogsTest::returnForgetsNobody()
{
    ForgetDialog dialog;
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QSignalSpy requested(&dialog, &ForgetDialog::forgetRequested);
    QLineEdit *mail = edit(dialog, u"forgetMailEdit"_s);
    mail->setText(u"ada@example.org"_s);
    for (const int key : { Qt::Key_Return, Qt::Key_Enter })
        QTest::keyClick(mail, Qt::Key(key));
    QVERIFY(dialog.isVisible());
    QCOMPARE(requested.count(), 0);
    QVERIFY(button(dialog, u"forgetCancelButton"_s)->isDefault());
}

void JournalDialogsTest::escapeForgetsNobody()
{
    ForgetDialog dialog;
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QSignalSpy requested(&dialog, &ForgetDialog::forgetRequested);
    edit(dialog, u"forgetMailEdit"_s)->setText(u"ada@example.org"_s);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(requested.count(), 0);
}

void JournalDialogsTest::forgettingSaysWhatItDoes()
{
    const ForgetDialog dialog;
    const auto words
        = [&dialog](const QString &name) { return dialog.findChild<QLabel *>(name)->text(); };
    QVERIFY(words(u"forgetWarning"_s).contains(u"cannot be taken back"_s));
    QVERIFY(words(u"forgetElsewhere"_s).contains(u"are not asked"_s));
}

void JournalDialogsTest::forgettingFits()
{
    QFETCH(bool, largeFont);
    QFETCH(bool, longWords);
    QFETCH(bool, rightToLeft);
    const WithSurroundings surroundings(largeFont, longWords, rightToLeft);
    ForgetDialog dialog;
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QCOMPARE(cutTexts(dialog).join(u" | "_s), QString());
    QCOMPARE(unnamedFields(dialog).join(u", "_s), QString());
    QCOMPARE(richTexts(dialog).join(u", "_s), QString());
    QVERIFY2(dialog.width() <= 1024 && dialog.height() <= 700,
             qPrintable(u"%1 x %2"_s.arg(dialog.width()).arg(dialog.height())));
}

QTEST_MAIN(JournalDialogsTest)
#include "tst_journaldialogs.moc"
