#include "classband.h"
#include "classstyle.h"
#include "resources.h"

#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace groupdesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What the band says about locks, and the button in it.
class ClassBandTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void countdownsReadAsClocksDo_data();
    void countdownsReadAsClocksDo();
    void oneProfileInWords_data();
    void oneProfileInWords();
    void aMixedScopeIsSummedUp();
    void theButtonDoesWhatIsSafe();
    void theButtonNamesWhoseLockItIs();
    void theBandSaysClassPlaceAndLock();
    void aCountdownIsSpokenAsATimeOfDay();
    void theButtonHasTheBandsContrast();
    void theBandMakesRoomForItsButton();
};

void ClassBandTest::initTestCase()
{
    initResources();
    QLocale::setDefault(QLocale::c());
}

void ClassBandTest::countdownsReadAsClocksDo_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("shown");
    QTest::newRow("a quarter of an hour") << 900 << u"15:00"_s;
    QTest::newRow("in the middle") << 872 << u"14:32"_s;
    QTest::newRow("one digit") << 67 << u"1:07"_s;
    QTest::newRow("under a minute") << 9 << u"0:09"_s;
    QTest::newRow("over") << 0 << u"0:00"_s;
    QTest::newRow("never negative") << -4 << u"0:00"_s;
}

void ClassBandTest::countdownsReadAsClocksDo()
{
    QFETCH(int, seconds);
    QTEST(countdown(std::chrono::seconds(seconds)), "shown");
}

void ClassBandTest::oneProfileInWords_data()
{
    using State = WriteLock::State;
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("words");
    QTest::newRow("open") << State::Open << QString();
    QTest::newRow("locked") << State::Locked << u"read-only"_s;
    QTest::newRow("unlocked") << State::Unlocked << u"writes allowed for 15:00"_s;
    QTest::newRow("barred") << State::Barred << u"read-only: the program was started that way"_s;
}

void ClassBandTest::oneProfileInWords()
{
    QFETCH(WriteLock::State, state);
    using State = WriteLock::State;
    WriteLock lock(state == State::Unlocked ? State::Locked : state);
    if (state == State::Unlocked)
        lock.unlockFor();
    LockSummary summary;
    summary.add(lock);
    QCOMPARE(summary.total(), 1);
    QTEST(lockWords(summary).state, "words");
}

void ClassBandTest::aMixedScopeIsSummedUp()
{
    LockSummary summary { .open = 1, .locked = 2, .unlocked = 1, .barred = 1, .soonest = 61s };
    QCOMPARE(lockWords(summary).state, u"3 read-only, 1 unlocked for 1:01"_s);
    summary = { .open = 2, .locked = 0, .unlocked = 0, .barred = 0 };
    QCOMPARE(lockWords(summary).state, QString()); // nothing is locked: nothing need be said
    summary = { .open = 1, .locked = 1, .unlocked = 0, .barred = 0 };
    QCOMPARE(lockWords(summary).state, u"1 read-only"_s);
}

void ClassBandTest::theButtonDoesWhatIsSafe()
{
    const auto buttonFor = [](const LockSummary &targets) {
        LockWords words;
        addLockButton(words, targets);
        return words.button;
    };
    QCOMPARE(buttonFor({ .locked = 1 }),
             u"Unlock for 15 Minute(s)"_s); // without a catalogue of plurals
    QCOMPARE(buttonFor({ .unlocked = 1, .soonest = 3s }), u"Lock Now"_s);
    QCOMPARE(buttonFor({ .locked = 1, .unlocked = 1, .soonest = 3s }), u"Lock Now"_s);
    QCOMPARE(buttonFor({ .open = 3 }), QString());
    QCOMPARE(buttonFor({ .barred = 1 }), QString());
    QCOMPARE(buttonFor({}), QString());
}

void ClassBandTest::theButtonNamesWhoseLockItIs()
{
    LockWords words;
    addLockButton(words, { .locked = 1 }, u"acme"_s);
    QVERIFY(words.button.contains(u"acme"_s));
    words = {};
    addLockButton(words, { .unlocked = 1 }, u"acme"_s);
    QVERIFY(words.button.contains(u"acme"_s));
}

void ClassBandTest::theBandSaysClassPlaceAndLock()
{
    ClassBand band;
    band.show(EndpointClass::Production, u"acme"_s);
    QCOMPARE(band.text(), u"PRODUCTION — acme"_s);
    auto *button = band.findChild<QPushButton *>(u"lockButton"_s);
    QVERIFY(!button->isVisibleTo(&band));
    LockWords words = lockWords({ .locked = 1 });
    addLockButton(words, { .locked = 1 });
    band.setLock(words);
    QCOMPARE(band.text(), u"PRODUCTION — acme · read-only"_s);
    QCOMPARE(band.accessibleName(), band.text());
    QVERIFY(button->isVisibleTo(&band));
    QSignalSpy pressed(&band, &ClassBand::lockButtonPressed);
    button->click();
    QCOMPARE(pressed.count(), 1);
    band.setLock({});
    QVERIFY(!button->isVisibleTo(&band));
}

// A name that changes each second would be read out each second.
void ClassBandTest::aCountdownIsSpokenAsATimeOfDay()
{
    ClassBand band;
    band.show(EndpointClass::Production, u"acme"_s);
    band.setLock(lockWords({ .unlocked = 1, .soonest = 600s }));
    QVERIFY(band.text().endsWith(u"writes allowed for 10:00"_s));
    QVERIFY(!band.accessibleName().contains(u"10:00"_s)
            || band.accessibleName().contains(u"until"_s));
    const QString spoken = band.accessibleName();
    QVERIFY(spoken.contains(u"writes allowed until"_s));
    band.setLock(lockWords({ .unlocked = 1, .soonest = 599s }));
    QVERIFY(band.text().endsWith(u"9:59"_s));
}

void ClassBandTest::theButtonHasTheBandsContrast()
{
    ClassBand band;
    LockWords words;
    addLockButton(words, { .locked = 1 });
    band.setLock(words);
    for (const auto endpointClass : { EndpointClass::Production, EndpointClass::Demo }) {
        band.show(endpointClass, u"x"_s);
        const ClassColors colors = classColors(endpointClass, band.palette());
        const QPalette palette = band.findChild<QPushButton *>(u"lockButton"_s)->palette();
        QCOMPARE(palette.color(QPalette::Button), colors.foreground);
        QCOMPARE(palette.color(QPalette::ButtonText), colors.background);
    }
}

void ClassBandTest::theBandMakesRoomForItsButton()
{
    ClassBand band;
    band.show(EndpointClass::Staging, u"a very long name of a profile · and of an organization"_s);
    const int plain = band.sizeHint().height();
    LockWords words = lockWords({ .locked = 1 });
    addLockButton(words, { .locked = 1 });
    band.setLock(words);
    auto *button = band.findChild<QPushButton *>(u"lockButton"_s);
    QVERIFY(band.sizeHint().height() >= button->sizeHint().height());
    QCOMPARE(band.sizeHint().height(), plain); // what is below does not move
    QVERIFY(band.minimumSizeHint().width() > button->sizeHint().width());
}

QTEST_MAIN(ClassBandTest)
#include "tst_classband.moc"
