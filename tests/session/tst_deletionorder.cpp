#include "deletionorder.h"

#include <QRandomGenerator>
#include <QTest>

using namespace groupdesk;
using namespace Qt::StringLiterals;

namespace {

GroupRef refOf(const QString &id, const QString &profile = u"p"_s)
{
    return { ProfileId(profile), OrganizationId(u"acme"_s), GroupId(id) };
}

DoomedGroup doomed(const QString &id, const QStringList &includes = {})
{
    DoomedGroup group { refOf(id), {} };
    for (const QString &included : includes)
        group.includes.append(GroupId(included));
    return group;
}

/// True if every group is there once, and after all that it waits for.
bool isSound(const DeletionOrder &order, qsizetype groups)
{
    QList<qsizetype> places(groups, -1);
    for (qsizetype place = 0; place < order.sequence.size(); ++place)
        places[order.sequence.at(place)] = place;
    if (order.sequence.size() != groups || places.contains(-1))
        return false;
    QList<int> waits(groups, 0);
    for (qsizetype group = 0; group < groups; ++group) {
        for (const int dependent : order.dependents.at(group)) {
            ++waits[dependent];
            if (places.at(dependent) <= places.at(group))
                return false;
        }
    }
    return waits == order.waits;
}

} // namespace

class DeletionOrderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orders_data();
    void orders();
    void whatStaysDoesNotMatter();
    void otherProfilesDoNotMatter();
    void aGroupThatIsThereTwice();
    void chainsMayBeLong();
    void circlesLoseOneLinkEach();
    void anyGraph();
};

void DeletionOrderTest::orders_data()
{
    QTest::addColumn<QStringList>("groups"); // "a:b,c": a includes b and c
    QTest::addColumn<QString>("sequence");
    QTest::newRow("nothing") << QStringList {} << QString();
    QTest::newRow("as given") << QStringList { u"b"_s, u"a"_s, u"c"_s } << u"bac"_s;
    QTest::newRow("containers first") << QStringList { u"a"_s, u"b"_s, u"c:a"_s } << u"bca"_s;
    QTest::newRow("a chain") << QStringList { u"a"_s, u"b:a"_s, u"c:b"_s } << u"cba"_s;
    QTest::newRow("two containers") << QStringList { u"a"_s, u"b:a"_s, u"c:a"_s } << u"bca"_s;
    QTest::newRow("itself") << QStringList { u"a:a"_s, u"b:a,a,a"_s } << u"ba"_s;
    QTest::newRow("a circle") << QStringList { u"a:b"_s, u"b:a"_s } << u"ab"_s;
    QTest::newRow("a circle, the other way") << QStringList { u"b:a"_s, u"a:b"_s } << u"ba"_s;
    QTest::newRow("behind a circle") << QStringList { u"z"_s, u"a:b"_s, u"b:a,z"_s } << u"abz"_s;
    QTest::newRow("before a circle") << QStringList { u"a:b"_s, u"b:a"_s, u"c:b"_s } << u"acb"_s;
}

void DeletionOrderTest::orders()
{
    QFETCH(QStringList, groups);
    QFETCH(QString, sequence);
    QList<DoomedGroup> all;
    for (const QString &text : groups) {
        const QStringList parts = text.split(u':');
        all << doomed(parts.constFirst(),
                      parts.size() > 1 ? parts.at(1).split(u',') : QStringList());
    }
    const DeletionOrder order = deletionOrder(all);
    QString found;
    for (const int index : order.sequence)
        found += all.at(index).ref.group.toString();
    QCOMPARE(found, sequence);
    QVERIFY(isSound(order, all.size()));
}

void DeletionOrderTest::whatStaysDoesNotMatter()
{
    const DeletionOrder order = deletionOrder({ doomed(u"a"_s, { u"stays"_s, u"dangling"_s }) });
    QCOMPARE(order.waits, QList<int> { 0 });
    QVERIFY(order.dependents.constFirst().isEmpty());
}

void DeletionOrderTest::otherProfilesDoNotMatter()
{
    DoomedGroup other { refOf(u"a"_s, u"q"_s), {} };
    const DeletionOrder order = deletionOrder({ other, doomed(u"b"_s, { u"a"_s }) });
    QCOMPARE(order.waits, (QList<int> { 0, 0 }));
}

void DeletionOrderTest::aGroupThatIsThereTwice()
{
    const DeletionOrder order
        = deletionOrder({ doomed(u"a"_s), doomed(u"a"_s), doomed(u"b"_s, { u"a"_s }) });
    QCOMPARE(order.waits, (QList<int> { 1, 0, 0 }));
    QVERIFY(isSound(order, 3));
}

void DeletionOrderTest::chainsMayBeLong()
{
    constexpr int count = 50'000; // a recursion would not come back
    QList<DoomedGroup> all;
    for (int number = 0; number < count; ++number)
        all << doomed(QString::number(number), { QString::number(number - 1) });
    const DeletionOrder order = deletionOrder(all);
    QVERIFY(isSound(order, count));
    QCOMPARE(order.sequence.constFirst(), count - 1);
}

void DeletionOrderTest::circlesLoseOneLinkEach()
{
    // Two circles that share a group: a → b → c → a and c → d → c.
    const DeletionOrder order
        = deletionOrder({ doomed(u"a"_s, { u"b"_s }), doomed(u"b"_s, { u"c"_s }),
                          doomed(u"c"_s, { u"a"_s, u"d"_s }), doomed(u"d"_s, { u"c"_s }) });
    QVERIFY(isSound(order, 4));
    QCOMPARE(order.sequence, (QList<int> { 0, 1, 2, 3 }));
    QCOMPARE(order.waits, (QList<int> { 0, 1, 1, 1 }));
}

void DeletionOrderTest::anyGraph()
{
    QRandomGenerator random(20261129);
    for (int round = 0; round < 200; ++round) {
        const int count = 1 + random.bounded(30);
        QList<DoomedGroup> all;
        for (int number = 0; number < count; ++number) {
            QStringList included;
            for (int link = random.bounded(4); link > 0; --link)
                included << QString::number(random.bounded(count + 2));
            all << doomed(QString::number(number), included);
        }
        const DeletionOrder order = deletionOrder(all);
        QVERIFY(isSound(order, count));
        const DeletionOrder again = deletionOrder(all);
        QCOMPARE(again.sequence, order.sequence);
    }
}

QTEST_GUILESS_MAIN(DeletionOrderTest)
#include "tst_deletionorder.moc"
