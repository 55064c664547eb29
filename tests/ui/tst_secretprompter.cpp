#include "clipboard.h"
#include "dialogchecks.h"
#include "resources.h"
#include "secretdialog.h"
#include "secretedit.h"
#include "secretprompter.h"
#include "waitfor.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;
using Kind = SecretQuestion::Kind;
using SecretAnswer = Answer<Secret, StoreError>;

namespace {

SecretQuestion question(Kind kind, const QString &name = u"acme"_s)
{
    SecretQuestion asked;
    asked.kind = kind;
    asked.profile.id = ProfileId(u"p"_s);
    asked.profile.name = name;
    asked.profile.baseUrl = QUrl(u"https://api.example"_s);
    asked.path = u"/home/ada/secrets.vault"_s;
    return asked;
}

SecretDialog *dialogOf(const QWidget &window)
{
    const auto dialogs = window.findChildren<SecretDialog *>();
    for (SecretDialog *dialog : dialogs) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

void type(const QDialog *dialog, const QString &field, const QString &text)
{
    QTest::keyClicks(dialog->findChild<QLineEdit *>(field), text);
}

QPushButton *accept(const QDialog *dialog)
{
    return dialog->findChild<QPushButton *>(u"secretAcceptButton"_s);
}

QString headline(const QDialog *dialog)
{
    return dialog->findChild<QLabel *>(u"secretHeadline"_s)->text();
}

} // namespace

/// Questions for secrets, the fields they are typed into, and secrets in the clipboard.
class tst_SecretPrompter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void aTokenIsAskedForAndGiven();
    void closingIsDeclined();
    void oneQuestionAtATime();
    void anEndedQuestionIsWithdrawn();
    void aWaitingQuestionIsWithdrawn();
    void aClosedWindowIsDeclined();
    void theCallbackMayEndEverything();
    void aTokenMustBeSendable();
    void aNewPassphraseIsTypedTwice();
    void aPassphraseKeepsItsSpaces();
    void everyQuestionSaysWhatItIsAbout_data();
    void everyQuestionSaysWhatItIsAbout();
    void dialogsFit_data();
    void dialogsFit();
    void theFieldTellsAssistiveToolsNothing();
    void theFieldLeavesNoTrace();
    void aSecretLeavesTheClipboard();
    void whatWasCopiedSinceStays();
    void ordinaryTextHasNoMark();
};

void tst_SecretPrompter::aTokenIsAskedForAndGiven()
{
    QWidget window;
    window.show();
    SecretPrompter prompter;
    prompter.setWindow(&window);
    SecretAnswer answer;
    prompter.ask(question(Kind::Token), this, answer.callback());
    QVERIFY(dialogOf(window) == nullptr); // nothing happens within the call
    QTRY_VERIFY(dialogOf(window) != nullptr);
    const QPointer<SecretDialog> dialog = dialogOf(window);
    QCOMPARE(dialog->windowModality(), Qt::WindowModal);
    QVERIFY(!accept(dialog)->isEnabled());
    type(dialog, u"secretEdit"_s, u"tok-123"_s);
    QTest::keyClick(dialog->findChild<QLineEdit *>(u"secretEdit"_s), Qt::Key_Return);
    QVERIFY(answer.wait());
    QCOMPARE(answer.result().value().reveal(), QByteArray("tok-123"));
    QTRY_VERIFY(dialog == nullptr);
    QCOMPARE(answer.count(), 1);
}

void tst_SecretPrompter::closingIsDeclined()
{
    QWidget window;
    SecretPrompter prompter;
    prompter.setWindow(&window);
    SecretAnswer answer;
    prompter.ask(question(Kind::TokenAgain), this, answer.callback());
    QTRY_VERIFY(dialogOf(window) != nullptr);
    QTest::keyClick(dialogOf(window), Qt::Key_Escape);
    QVERIFY(answer.wait());
    QCOMPARE(answer.result().error().kind, StoreError::Kind::Declined);
}

void tst_SecretPrompter::oneQuestionAtATime()
{
    QWidget window;
    SecretPrompter prompter;
    prompter.setWindow(&window);
    SecretAnswer first;
    SecretAnswer second;
    prompter.ask(question(Kind::Token, u"first"_s), this, first.callback());
    prompter.ask(question(Kind::Token, u"second"_s), this, second.callback());
    QTRY_VERIFY(dialogOf(window) != nullptr);
    QCOMPARE(window.findChildren<SecretDialog *>().size(), 1);
    QVERIFY(headline(dialogOf(window)).contains(u"first"_s));
    type(dialogOf(window), u"secretEdit"_s, u"one"_s);
    QTest::mouseClick(accept(dialogOf(window)), Qt::LeftButton);
    QTRY_VERIFY(dialogOf(window) != nullptr && headline(dialogOf(window)).contains(u"second"_s));
    QCOMPARE(first.result().value().reveal(), QByteArray("one"));
    QCOMPARE(second.count(), 0);
    type(dialogOf(window), u"secretEdit"_s, u"two"_s);
    QTest::mouseClick(accept(dialogOf(window)), Qt::LeftButton);
    QVERIFY(second.wait());
    QCOMPARE(second.result().value().reveal(), QByteArray("two"));
}

void tst_SecretPrompter::anEndedQuestionIsWithdrawn()
{
    QWidget window;
    SecretPrompter prompter;
    prompter.setWindow(&window);
    auto context = std::make_unique<QObject>();
    SecretAnswer ended;
    SecretAnswer next;
    prompter.ask(question(Kind::Token, u"ended"_s), context.get(), ended.callback());
    prompter.ask(question(Kind::Token, u"next"_s), this, next.callback());
    QTRY_VERIFY(dialogOf(window) != nullptr);
    context.reset();
    QTRY_VERIFY(dialogOf(window) != nullptr && headline(dialogOf(window)).contains(u"next"_s));
    QCOMPARE(ended.count(), 0);
    QTest::keyClick(dialogOf(window), Qt::Key_Escape);
    QVERIFY(next.wait());
    QCOMPARE(ended.count(), 0);
}

void tst_SecretPrompter::aWaitingQuestionIsWithdrawn()
{
    QWidget window;
    SecretPrompter prompter;
    prompter.setWindow(&window);
    auto context = std::make_unique<QObject>();
    SecretAnswer first;
    SecretAnswer waiting;
    prompter.ask(question(Kind::Token), this, first.callback());
    prompter.ask(question(Kind::Token), context.get(), waiting.callback());
    QTRY_VERIFY(dialogOf(window) != nullptr);
    context.reset();
    QTest::keyClick(dialogOf(window), Qt::Key_Escape);
    QVERIFY(first.wait());
    QTRY_VERIFY(window.findChildren<SecretDialog *>().isEmpty());
    QCOMPARE(waiting.count(), 0);
}

void tst_SecretPrompter::aClosedWindowIsDeclined()
{
    auto window = std::make_unique<QWidget>();
    SecretPrompter prompter;
    prompter.setWindow(window.get());
    SecretAnswer answer;
    prompter.ask(question(Kind::VaultPassphrase), this, answer.callback());
    QTRY_VERIFY(dialogOf(*window) != nullptr);
    window.reset();
    QVERIFY(answer.wait());
    QCOMPARE(answer.result().error().kind, StoreError::Kind::Declined);
}

void tst_SecretPrompter::theCallbackMayEndEverything()
{
    QWidget window;
    auto prompter = std::make_unique<SecretPrompter>();
    prompter->setWindow(&window);
    auto context = std::make_unique<QObject>();
    int calls = 0;
    prompter->ask(question(Kind::Token), context.get(), [&](const StoreResult<Secret> &) {
        ++calls;
        context.reset();
        prompter.reset();
    });
    QTRY_VERIFY(dialogOf(window) != nullptr);
    type(dialogOf(window), u"secretEdit"_s, u"tok"_s);
    QTest::mouseClick(accept(dialogOf(window)), Qt::LeftButton);
    QTRY_COMPARE(calls, 1);
}

void tst_SecretPrompter::aTokenMustBeSendable()
{
    SecretDialog dialog(question(Kind::Token));
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    type(&dialog, u"secretEdit"_s, u"a"_s);
    dialog.findChild<QLineEdit *>(u"secretEdit"_s)->setText(u"a b"_s);
    QVERIFY(!accept(&dialog)->isEnabled());
    QVERIFY(!dialog.findChild<QLabel *>(u"secretProblem"_s)->text().isEmpty());
}

void tst_SecretPrompter::aNewPassphraseIsTypedTwice()
{
    SecretDialog dialog(question(Kind::NewVaultPassphrase));
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QVERIFY(dialog.findChild<QLabel *>(u"secretExplanation"_s)
                ->text()
                .contains(u"cannot be recovered"_s));
    type(&dialog, u"secretEdit"_s, u"short"_s);
    type(&dialog, u"againEdit"_s, u"short"_s);
    QVERIFY(!accept(&dialog)->isEnabled());
    type(&dialog, u"secretEdit"_s, u" but longer"_s);
    QVERIFY(!accept(&dialog)->isEnabled());
    type(&dialog, u"againEdit"_s, u" but longer"_s);
    QVERIFY(accept(&dialog)->isEnabled());
    QByteArray given;
    connect(&dialog, &SecretDialog::answered, this,
            [&given](const Secret &secret) { given = secret.reveal(); });
    accept(&dialog)->click();
    QCOMPARE(given, QByteArray("short but longer"));
}

void tst_SecretPrompter::aPassphraseKeepsItsSpaces()
{
    SecretDialog dialog(question(Kind::VaultPassphraseAgain));
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    type(&dialog, u"secretEdit"_s, u" two words "_s);
    QByteArray given;
    connect(&dialog, &SecretDialog::answered, this,
            [&given](const Secret &secret) { given = secret.reveal(); });
    accept(&dialog)->click();
    QCOMPARE(given, QByteArray(" two words "));
}

void tst_SecretPrompter::everyQuestionSaysWhatItIsAbout_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("word");
    QTest::newRow("token") << int(Kind::Token) << u"acme"_s;
    QTest::newRow("token again") << int(Kind::TokenAgain) << u"no longer accepted"_s;
    QTest::newRow("passphrase") << int(Kind::VaultPassphrase) << u"vault file"_s;
    QTest::newRow("passphrase again") << int(Kind::VaultPassphraseAgain) << u"did not open"_s;
    QTest::newRow("new passphrase") << int(Kind::NewVaultPassphrase) << u"new vault file"_s;
}

void tst_SecretPrompter::everyQuestionSaysWhatItIsAbout()
{
    QFETCH(int, kind);
    QFETCH(QString, word);
    SecretDialog dialog(question(static_cast<Kind>(kind), u"acme"_s));
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QVERIFY2(headline(&dialog).contains(word), qPrintable(headline(&dialog)));
    QCOMPARE(unnamedFields(dialog), QStringList());
    QCOMPARE(richTexts(dialog), QStringList());
    QCOMPARE(tabOrder(dialog).constFirst(), u"secretEdit"_s);
}

void tst_SecretPrompter::dialogsFit_data()
{
    QTest::addColumn<int>("kind");
    for (const auto kind : { Kind::Token, Kind::TokenAgain, Kind::NewVaultPassphrase })
        QTest::addRow("%d", int(kind)) << int(kind);
}

void tst_SecretPrompter::dialogsFit()
{
    QFETCH(int, kind);
    const WithSurroundings surroundings(true, true, false);
    QPointer<SecretDialog> dialog = new SecretDialog(question(static_cast<Kind>(kind)));
    dialog->open();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    QVERIFY(dialog->width() <= 1024 && dialog->height() <= 700);
    QTRY_COMPARE(cutTexts(*dialog), QStringList());
    delete dialog;
}

namespace {

QStringList *heardTexts = nullptr;

/// What assistive tools would be told.
void hear(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::TextInserted)
        heardTexts->append(static_cast<QAccessibleTextInsertEvent *>(event)->textInserted());
    if (event->type() == QAccessible::ValueChanged)
        heardTexts->append(static_cast<QAccessibleValueChangeEvent *>(event)->value().toString());
}

} // namespace

void tst_SecretPrompter::theFieldTellsAssistiveToolsNothing()
{
    SecretEdit edit;
    edit.setAccessibleName(u"Token"_s);
    edit.show();
    QStringList heard;
    heardTexts = &heard;
    QAccessible::setActive(true);
    const auto before = QAccessible::installUpdateHandler(hear);
    for (const bool revealed : { false, true }) {
        edit.setRevealed(revealed);
        QTest::keyClicks(&edit, u"planted"_s);
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&edit);
        QVERIFY(accessible != nullptr);
        for (const auto text :
             { QAccessible::Name, QAccessible::Value, QAccessible::Description, QAccessible::Help })
            QVERIFY(!accessible->text(text).contains(u"plant"_s));
        QVERIFY(accessible->textInterface() == nullptr);
        QVERIFY(accessible->editableTextInterface() == nullptr);
        QVERIFY(accessible->valueInterface() == nullptr);
        QVERIFY(accessible->state().passwordEdit);
        QCOMPARE(accessible->text(QAccessible::Name), u"Token"_s);
    }
    QAccessible::installUpdateHandler(before);
    QAccessible::setActive(false);
    QVERIFY2(!heard.join(u'|').contains(u"plant"_s), qPrintable(heard.join(u'|')));
}

void tst_SecretPrompter::theFieldLeavesNoTrace()
{
    SecretEdit edit;
    edit.show();
    edit.setRevealed(true);
    QTest::keyClicks(&edit, u"planted"_s);
    QVERIFY(!edit.isUndoAvailable());
    QVERIFY(!edit.dragEnabled());
    QApplication::clipboard()->setText(u"before"_s);
    edit.selectAll();
    QTest::keySequence(&edit, QKeySequence::Copy);
    QTest::keySequence(&edit, QKeySequence::Cut);
    QCOMPARE(QApplication::clipboard()->text(), u"before"_s);
    QTest::mouseDClick(&edit, Qt::LeftButton, {}, edit.rect().center());
    QCOMPARE(edit.text(), u"planted"_s);
    const auto hints = edit.inputMethodHints();
    QVERIFY(hints.testFlag(Qt::ImhSensitiveData) && hints.testFlag(Qt::ImhHiddenText));
    edit.wipe();
    QVERIFY(edit.text().isEmpty());
    QVERIFY(!edit.isUndoAvailable());
}

void tst_SecretPrompter::aSecretLeavesTheClipboard()
{
    QApplication::clipboard()->setText(u"before"_s);
    const QString told = copySecret(u"planted"_s, std::chrono::milliseconds(50));
    QVERIFY(told.contains(u"clipboard"_s));
    QCOMPARE(QApplication::clipboard()->text(), u"planted"_s);
    QCOMPARE(QApplication::clipboard()->mimeData()->data(u"x-kde-passwordManagerHint"_s),
             QByteArray("secret"));
    QTRY_VERIFY(QApplication::clipboard()->text().isEmpty());
}

void tst_SecretPrompter::whatWasCopiedSinceStays()
{
    copySecret(u"planted"_s, std::chrono::milliseconds(10));
    copyText(u"mine"_s);
    bool over = false;
    QTimer::singleShot(50, this, [&over] { over = true; });
    QTRY_VERIFY(over);
    QCOMPARE(QApplication::clipboard()->text(), u"mine"_s);
}

void tst_SecretPrompter::ordinaryTextHasNoMark()
{
    copyText(u"an id"_s);
    QVERIFY(!QApplication::clipboard()->mimeData()->hasFormat(u"x-kde-passwordManagerHint"_s));
}

QTEST_MAIN(tst_SecretPrompter)
#include "tst_secretprompter.moc"
