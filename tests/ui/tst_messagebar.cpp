#include "dialogchecks.h"
#include "messagebar.h"
#include "resources.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace groupdesk;
using namespace Qt::StringLiterals;

/// The bar alone: what it shows, in which order, and when it goes.
class MessageBarTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void isNotThereWithoutMessages();
    void showsHeadlineAndAdvice();
    void theNewestStandsFirst();
    void theSameKeyReplaces();
    void moreThanThreeAreCounted();
    void detailsFoldOut();
    void detailsCanBeCopied();
    void copiedDetailsHoldNoToken();
    void otherWordsKeepTheButtons();
    void detailActionsComeWithTheDetails();
    void unfoldedDetailsFit_data() { addSurroundings(); }
    void unfoldedDetailsFit();
    void dismissing();
    void anActionTakesItsMessageAway();
    void anActionMayPostTheSameKeyAgain();
    void showsTextLiterally();
    void unfoldedDetailsSurviveAnotherMessage();
    void saysHowMuchItGrows();
    void everyButtonHasAName();

private:
    static Message makeMessage(const QString &key, const QString &headline)
    {
        Message message;
        message.key = key;
        message.text.headline = headline;
        return message;
    }
    template <class T>
    static QList<T *> shown(const MessageBar &bar, const QString &name)
    {
        QList<T *> found = bar.findChildren<T *>(name);
        found.removeIf([&bar](const T *widget) { return !widget->isVisibleTo(&bar); });
        return found;
    }
    static QStringList headlines(const MessageBar &bar)
    {
        QStringList texts;
        for (const QLabel *label : shown<QLabel>(bar, u"messageHeadline"_s))
            texts.append(label->text());
        return texts;
    }
};

void MessageBarTest::isNotThereWithoutMessages()
{
    QWidget window;
    MessageBar bar(&window);
    window.show();
    QVERIFY(!bar.isVisible());
    QCOMPARE(bar.count(), 0);
    bar.dismiss(u"unknown"_s);
    QVERIFY(!bar.isVisible());
}

void MessageBarTest::showsHeadlineAndAdvice()
{
    QWidget window;
    MessageBar bar(&window);
    window.show();
    Message message = makeMessage(u"k"_s, u"It broke."_s);
    message.text.advice = u"Mend it."_s;
    bar.post(message);
    QVERIFY(bar.isVisible());
    QVERIFY(bar.contains(u"k"_s));
    QCOMPARE(headlines(bar), QStringList(u"It broke."_s));
    const auto advice = shown<QLabel>(bar, u"messageAdvice"_s);
    QCOMPARE(advice.size(), 1);
    QCOMPARE(advice.constFirst()->text(), u"Mend it."_s);
    const auto strips = shown<QWidget>(bar, u"message"_s);
    QCOMPARE(strips.size(), 1);
    QVERIFY(strips.constFirst()->accessibleName().contains(u"It broke."_s));
    QVERIFY(strips.constFirst()->accessibleName().contains(u"Mend it."_s));
    QVERIFY(shown<QPushButton>(bar, u"messageDetailsButton"_s).isEmpty());
}

void MessageBarTest::theNewestStandsFirst()
{
    MessageBar bar;
    bar.post(makeMessage(u"1"_s, u"first"_s));
    bar.post(makeMessage(u"2"_s, u"second"_s));
    QCOMPARE(shown<QWidget>(bar, u"message"_s).size(), 2);
    bar.show();
    bar.resize(500, bar.sizeHint().height());
    const auto labels = shown<QLabel>(bar, u"messageHeadline"_s);
    QCOMPARE(labels.size(), 2);
    for (const QLabel *label : labels) {
        const int y = label->mapTo(&bar, QPoint()).y();
        if (label->text() == "second"_L1)
            QVERIFY(y < bar.height() / 2);
        else
            QVERIFY(y >= bar.height() / 2);
    }
}

void MessageBarTest::theSameKeyReplaces()
{
    MessageBar bar;
    bar.post(makeMessage(u"k"_s, u"before"_s));
    bar.post(makeMessage(u"k"_s, u"after"_s));
    QCOMPARE(bar.count(), 1);
    QCOMPARE(headlines(bar), QStringList(u"after"_s));
}

void MessageBarTest::moreThanThreeAreCounted()
{
    MessageBar bar;
    for (int i = 1; i <= 3; ++i)
        bar.post(makeMessage(QString::number(i), u"message"_s));
    QVERIFY(shown<QLabel>(bar, u"moreMessages"_s).isEmpty());
    for (int i = 4; i <= 7; ++i)
        bar.post(makeMessage(QString::number(i), u"message"_s));
    QCOMPARE(bar.count(), 7);
    QCOMPARE(shown<QWidget>(bar, u"message"_s).size(), 3);
    const auto more = shown<QLabel>(bar, u"moreMessages"_s);
    QCOMPARE(more.size(), 1);
    QVERIFY(more.constFirst()->text().contains(u'4'));

    // One leaves: the next one in line is seen.
    bar.dismiss(u"7"_s);
    QCOMPARE(shown<QWidget>(bar, u"message"_s).size(), 3);
    for (const auto *key : { "6", "5", "4" })
        bar.dismiss(QLatin1String(key));
    QCOMPARE(shown<QWidget>(bar, u"message"_s).size(), 3);
    QVERIFY(shown<QLabel>(bar, u"moreMessages"_s).isEmpty());
}

void MessageBarTest::detailsFoldOut()
{
    MessageBar bar;
    Message message = makeMessage(u"k"_s, u"It broke."_s);
    message.text.details = u"Status: 500"_s;
    bar.post(message);
    bar.show();
    QVERIFY(shown<QLabel>(bar, u"messageDetails"_s).isEmpty());
    QVERIFY(shown<QPushButton>(bar, u"messageCopyButton"_s).isEmpty());
    const auto buttons = shown<QPushButton>(bar, u"messageDetailsButton"_s);
    QCOMPARE(buttons.size(), 1);
    QTest::mouseClick(buttons.constFirst(), Qt::LeftButton);
    const auto details = shown<QLabel>(bar, u"messageDetails"_s);
    QCOMPARE(details.size(), 1);
    QCOMPARE(details.constFirst()->text(), u"Status: 500"_s);
    QTest::mouseClick(buttons.constFirst(), Qt::LeftButton);
    QVERIFY(shown<QLabel>(bar, u"messageDetails"_s).isEmpty());
}

void MessageBarTest::detailsCanBeCopied()
{
    MessageBar bar;
    Message message = makeMessage(u"k"_s, u"It broke."_s);
    message.text.details = u"Status: 500\nHost: example.org"_s;
    bar.post(message);
    bar.show();
    QTest::mouseClick(shown<QPushButton>(bar, u"messageDetailsButton"_s).constFirst(),
                      Qt::LeftButton);
    const auto copy = shown<QPushButton>(bar, u"messageCopyButton"_s);
    QCOMPARE(copy.size(), 1);
    QTest::mouseClick(copy.constFirst(), Qt::LeftButton);
    const QString copied = QApplication::clipboard()->text();
    QVERIFY(copied.contains(u"It broke."_s));
    QVERIFY(copied.contains(u"Status: 500\nHost: example.org"_s));
}

void MessageBarTest::unfoldedDetailsFit()
{
    QFETCH(bool, largeFont);
    QFETCH(bool, longWords);
    QFETCH(bool, rightToLeft);
    const WithSurroundings surroundings(largeFont, longWords, rightToLeft);
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *bar = new MessageBar(&window);
    column->addWidget(bar);
    column->addWidget(new QWidget(&window), 1);
    Message message = makeMessage(u"k"_s, u"The list of this organization was refused."_s);
    message.text.advice = u"Use a token with that right, or ask an administrator for it. "_s
        + u"The groups that were here before stay in the table."_s;
    message.text.details = u"Profile: Demo\nRequest: GET /v1/group?limit=100\nHost: 127.0.0.1\n"
                           "Status: 403\nRequest id: 0123456789abcdef0123456789abcdef"_s;
    message.actions = { { u"Edit Profile…"_s, [] {} } };
    bar->post(message);
    message.key = u"other"_s;
    bar->post(message);
    window.resize(largeFont ? 1100 : 600, 1000);
    window.show();
    for (QPushButton *button : shown<QPushButton>(*bar, u"messageDetailsButton"_s))
        QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(shown<QLabel>(*bar, u"messageDetails"_s).size(), 2);
    QTRY_COMPARE(cutTexts(window).join(u" | "_s), QString());
    for (const QLabel *details : shown<QLabel>(*bar, u"messageDetails"_s))
        QVERIFY(details->contentsRect().height() >= 5 * details->fontMetrics().lineSpacing());
}

void MessageBarTest::dismissing()
{
    QWidget window;
    MessageBar bar(&window);
    window.show();
    bar.post(makeMessage(u"1"_s, u"first"_s));
    bar.post(makeMessage(u"2"_s, u"second"_s));
    const auto strips = shown<QWidget>(bar, u"message"_s);
    for (const QWidget *strip : strips) {
        if (strip->findChild<QLabel *>(u"messageHeadline"_s)->text() == "first"_L1)
            QTest::mouseClick(strip->findChild<QAbstractButton *>(u"messageCloseButton"_s),
                              Qt::LeftButton);
    }
    QCOMPARE(headlines(bar), QStringList(u"second"_s));
    bar.dismiss(u"2"_s);
    QCOMPARE(bar.count(), 0);
    QVERIFY(!bar.isVisible());
}

void MessageBarTest::anActionTakesItsMessageAway()
{
    MessageBar bar;
    int runs = 0;
    Message message = makeMessage(u"k"_s, u"It broke."_s);
    message.actions.append({ u"&Mend"_s, [&runs] { ++runs; } });
    bar.post(message);
    bar.show();
    const auto buttons = shown<QPushButton>(bar, u"messageAction"_s);
    QCOMPARE(buttons.size(), 1);
    QCOMPARE(buttons.constFirst()->text(), u"&Mend"_s);
    QTest::mouseClick(buttons.constFirst(), Qt::LeftButton);
    QCOMPARE(runs, 1);
    QCOMPARE(bar.count(), 0);
}

void MessageBarTest::anActionMayPostTheSameKeyAgain()
{
    MessageBar bar;
    Message message = makeMessage(u"k"_s, u"again"_s);
    message.actions.append({ u"&Retry"_s, [&bar, message] { bar.post(message); } });
    bar.post(message);
    bar.show();
    QTest::mouseClick(shown<QPushButton>(bar, u"messageAction"_s).constFirst(), Qt::LeftButton);
    QCOMPARE(bar.count(), 1);
    QCOMPARE(headlines(bar), QStringList(u"again"_s));
}

void MessageBarTest::showsTextLiterally()
{
    const QString evil = u"<b>bold</b> <img src=x> &amp; <a href='http://x'>here</a>"_s;
    MessageBar bar;
    Message message = makeMessage(u"k"_s, evil);
    message.text.advice = evil;
    message.text.details = evil;
    bar.post(message);
    for (const QString &name : { u"messageHeadline"_s, u"messageAdvice"_s, u"messageDetails"_s }) {
        const auto *label = bar.findChild<QLabel *>(name);
        QVERIFY2(label != nullptr, qPrintable(name));
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QCOMPARE(label->text(), evil);
    }
}

void MessageBarTest::unfoldedDetailsSurviveAnotherMessage()
{
    MessageBar bar;
    Message message = makeMessage(u"k"_s, u"It broke."_s);
    message.text.details = u"Status: 500"_s;
    bar.post(message);
    bar.show();
    QTest::mouseClick(shown<QPushButton>(bar, u"messageDetailsButton"_s).constFirst(),
                      Qt::LeftButton);
    bar.post(makeMessage(u"other"_s, u"Something else."_s));
    const auto details = shown<QLabel>(bar, u"messageDetails"_s);
    QCOMPARE(details.size(), 1);
    QCOMPARE(details.constFirst()->text(), u"Status: 500"_s);
}

void MessageBarTest::saysHowMuchItGrows()
{
    QWidget window;
    window.resize(600, 400);
    MessageBar bar(&window);
    bar.resize(600, 0);
    window.show();
    QSignalSpy spy(&bar, &MessageBar::heightChanging);
    bar.post(makeMessage(u"k"_s, u"It broke."_s));
    QCOMPARE(spy.count(), 1);
    const int grown = spy.at(0).at(0).toInt();
    QVERIFY(grown > 0);
    bar.resize(600, bar.sizeHint().height());
    bar.dismiss(u"k"_s);
    QCOMPARE(spy.count(), 2);
    QCOMPARE(spy.at(1).at(0).toInt(), -grown);
}

void MessageBarTest::everyButtonHasAName()
{
    MessageBar bar;
    Message message = makeMessage(u"k"_s, u"It broke."_s);
    message.text.details = u"Status: 500"_s;
    message.actions.append({ u"&Mend"_s, [] {} });
    bar.post(message);
    const auto buttons = bar.findChildren<QAbstractButton *>();
    QCOMPARE(buttons.size(), 4);
    for (const QAbstractButton *button : buttons)
        QVERIFY2(!button->text().isEmpty(), qPrintable(button->objectName()));
}

void MessageBarTest::copiedDetailsHoldNoToken()
{
    MessageBar bar;
    Message message = makeMessage(u"a"_s, u"Refused"_s);
    const QString token = u"sk-AbCdEfGhIjKlMnOpQrStUvWxYz0123456789AbCdEfGhIjKl"_s;
    message.text.details = u"The server said: Bearer "_s + token;
    bar.post(message);
    bar.findChild<QPushButton *>(u"messageDetailsButton"_s)->click();
    bar.findChild<QPushButton *>(u"messageCopyButton"_s)->click();
    const QString copied = QApplication::clipboard()->text();
    QVERIFY(copied.contains(u"The server said"_s));
    QVERIFY2(!copied.contains(token), qPrintable(copied));
}

void MessageBarTest::otherWordsKeepTheButtons()
{
    MessageBar bar;
    int runs = 0;
    Message message = makeMessage(u"a"_s, u"in 3 s"_s);
    message.actions = { { u"Retry (3 s)"_s, [&runs] { ++runs; } } };
    bar.post(message);
    auto *button = bar.findChild<QPushButton *>(u"messageAction"_s);
    bar.reword(u"a"_s, u"in 2 s"_s, { u"Retry (2 s)"_s });
    QCOMPARE(headlines(bar), QStringList(u"in 2 s"_s));
    QCOMPARE(bar.findChild<QPushButton *>(u"messageAction"_s), button);
    QCOMPARE(button->text(), u"Retry (2 s)"_s);
    bar.reword(u"unknown"_s, u"nothing"_s);
    QCOMPARE(bar.count(), 1);
    button->click();
    QCOMPARE(runs, 1);
}

void MessageBarTest::detailActionsComeWithTheDetails()
{
    MessageBar bar;
    int runs = 0;
    Message message = makeMessage(u"a"_s, u"Refused"_s);
    message.text.details = u"Status: 500"_s;
    message.detailActions = { { u"Show Request"_s, [&runs] { ++runs; } } };
    bar.post(message);
    QVERIFY(shown<QPushButton>(bar, u"messageDetailAction"_s).isEmpty());
    bar.findChild<QPushButton *>(u"messageDetailsButton"_s)->click();
    QCOMPARE(shown<QPushButton>(bar, u"messageDetailAction"_s).size(), 1);
    bar.resize(bar.sizeHint());
    bar.layout()->activate();
    QLayout *strip = bar.findChild<QWidget *>(u"message"_s)->layout();
    strip->activate(); // what folds out stands below the details, not beside the message
    QVERIFY(shown<QPushButton>(bar, u"messageDetailAction"_s).constFirst()->y()
            > shown<QLabel>(bar, u"messageDetails"_s).constFirst()->y());
    shown<QPushButton>(bar, u"messageDetailAction"_s).constFirst()->click();
    QCOMPARE(runs, 1);
    QCOMPARE(bar.count(), 1); // it stays
}

QTEST_MAIN(MessageBarTest)
#include "tst_messagebar.moc"
