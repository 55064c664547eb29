#include "deletion/deletionladder.h"
#include "deletionfixture.h"

#include <QTest>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Each rung of the ladder.
class TestDeletionLadder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gate_data();
    void gate();
    void whatIsMeasuredCounts();
    void phrase();
    void settling();
};

void TestDeletionLadder::gate_data()
{
    QTest::addColumn<QList<DeletionSubject>>("subjects");
    QTest::addColumn<bool>("typing");
    DeletionSubject pinned = subject(u"nscale"_s, u"pinned"_s, EndpointClass::Production);
    pinned.keptReason = pinnedReason();
    DeletionSubject stranger = subject(u"nscale"_s, u"a"_s);
    stranger.platform = PlatformId(u"other"_s);
    QTest::newRow("one nscale") << many(u"nscale"_s, 1) << false;
    QTest::newRow("five braintrust") << many(u"braintrust"_s, 5) << false;
    QTest::newRow("six braintrust") << many(u"braintrust"_s, 6) << true;
    QTest::newRow("any turso") << many(u"turso"_s, 1) << true;
    QTest::newRow("one turso among others")
        << QList { subject(u"nscale"_s, u"a"_s), subject(u"turso"_s, u"b"_s) } << true;
    QTest::newRow("production") << QList { subject(u"nscale"_s, u"a"_s, EndpointClass::Production) }
                                << true;
    QTest::newRow("staging") << QList { subject(u"nscale"_s, u"a"_s, EndpointClass::Staging) }
                             << false;
    QTest::newRow("demo") << QList { subject(u"braintrust"_s, u"a"_s, EndpointClass::Demo) }
                          << false;
    QTest::newRow("protected ones do not count")
        << QList { subject(u"nscale"_s, u"a"_s), protectedSubject(u"b"_s) } << false;
    QTest::newRow("nor do pinned ones") << QList { subject(u"nscale"_s, u"a"_s), pinned } << false;
    QTest::newRow("a platform nobody knows") << QList { stranger } << true;
}

void TestDeletionLadder::gate()
{
    QFETCH(QList<DeletionSubject>, subjects);
    QFETCH(bool, typing);
    QCOMPARE(deletionGate(subjects) == DeletionGate::TypeText, typing);
    const DeletionMeasure measure = harmless(subjects);
    QCOMPARE(deletionGate(subjects, &measure) == DeletionGate::TypeText, typing);
}

void TestDeletionLadder::whatIsMeasuredCounts()
{
    const QList<DeletionSubject> subjects = many(u"nscale"_s, 6);
    DeletionMeasure measure = harmless(subjects);
    QCOMPARE(deletionGate(subjects, &measure), DeletionGate::TypeText);
    measure.gone = { subjects.at(0).ref };
    QCOMPARE(deletionGate(subjects, &measure), DeletionGate::Ask); // five are left
    GroupImpact &impact = measure.impacts[subjects.at(1).ref];
    impact.lastAdministrators = true;
    QCOMPARE(deletionGate(subjects, &measure), DeletionGate::TypeText);
    impact.lastAdministrators = false;
    impact.locksOut = true;
    QCOMPARE(deletionGate(subjects, &measure), DeletionGate::TypeText);
    impact.locksOut.reset();
    QCOMPARE(deletionGate(subjects, &measure), DeletionGate::Ask);
    impact.unread = { ImpactPart::Grants };
    QCOMPARE(deletionGate(subjects, &measure), DeletionGate::Ask);
    impact.unread = { ImpactPart::Group }; // nobody knows what goes with it
    QCOMPARE(deletionGate(subjects, &measure), DeletionGate::TypeText);
    measure.impacts.remove(subjects.at(1).ref);
    QCOMPARE(deletionGate(subjects, &measure), DeletionGate::TypeText);
}

void TestDeletionLadder::phrase()
{
    QCOMPARE(deletionPhrase({ subject(u"turso"_s, u"data-team"_s) }), u"data-team"_s);
    QCOMPARE(deletionPhrase(many(u"turso"_s, 3)), u"delete 3 groups"_s);
    for (const QString &untypeable : { u"a\nb"_s, u"\u202Eab"_s, u" a"_s, u""_s })
        QCOMPARE(deletionPhrase({ subject(u"turso"_s, untypeable) }), u"delete this group"_s);
}

void TestDeletionLadder::settling()
{
    QCOMPARE(settleDelay(DeletionGate::TypeText), 2s);
    QCOMPARE(settleDelay(DeletionGate::Ask), 0s);
}

QTEST_GUILESS_MAIN(TestDeletionLadder)
#include "tst_deletionladder.moc"
