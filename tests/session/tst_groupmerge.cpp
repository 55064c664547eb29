#include "groupfiltermodel.h"
#include "grouptablemodel.h"
#include "modelfixture.h"

#include <QAbstractItemModelTester>
#include <QMap>
#include <QRandomGenerator>
#include <QTest>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;

/// Random histories of the table, compared with a map that cannot be wrong.
class GroupMergeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithANaiveModel_data();
    void agreesWithANaiveModel();

private:
    using Naive = QMap<GroupRef, Group>;

    void step(QRandomGenerator &random, GroupTableModel &model, Naive &naive);
    static QList<Group> someGroups(QRandomGenerator &random);
    static void compare(const GroupTableModel &model, const Naive &naive);

    QList<Source> m_sources { makeSource(u"p"_s, u"acme"_s), makeSource(u"p"_s, u"umbrella"_s),
                              makeSource(u"q"_s, u"acme"_s, u"turso"_s) };
};

void GroupMergeTest::agreesWithANaiveModel_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

QList<Group> GroupMergeTest::someGroups(QRandomGenerator &random)
{
    QList<Group> groups;
    const int total = random.bounded(25);
    for (int i = 0; i < total; ++i) { // few ids and names: many duplicates and many non-changes
        const QString id = u"g%1"_s.arg(random.bounded(30));
        groups.append(makeGroup(id, u"name %1"_s.arg(random.bounded(3))));
    }
    return groups;
}

void GroupMergeTest::step(QRandomGenerator &random, GroupTableModel &model, Naive &naive)
{
    const Source &source = m_sources.at(random.bounded(int(m_sources.size())));
    const auto inSource = [&source](const Naive::iterator &entry) {
        return entry.key().profile == source.ref.profile
            && entry.key().organization == source.ref.organization;
    };
    const QList<Group> groups = someGroups(random);
    const GroupRef one = refOf(source, u"g%1"_s.arg(random.bounded(30)));
    switch (random.bounded(6)) {
    case 0:
    case 1:
        model.setGroups(source, groups);
        naive.removeIf(inSource);
        for (const Group &group : groups)
            naive.insert(refOf(source, group.id.toString()), group);
        break;
    case 2:
        model.mergeGroups(source, groups);
        for (const Group &group : groups)
            naive.insert(refOf(source, group.id.toString()), group);
        break;
    case 3:
        model.removeGroup(one);
        naive.remove(one);
        break;
    case 4:
        model.setBusy(one, random.bounded(2) == 0);
        model.clearMarks();
        break;
    default:
        if (random.bounded(3) == 0) {
            model.removeSource(source.ref);
            naive.removeIf(inSource);
        }
    }
}

void GroupMergeTest::compare(const GroupTableModel &model, const Naive &naive)
{
    QCOMPARE(model.rowCount(), int(naive.size()));
    for (auto entry = naive.cbegin(); entry != naive.cend(); ++entry) {
        const QModelIndex index = model.indexOf(entry.key());
        QVERIFY(index.isValid());
        QCOMPARE(model.rowAt(index.row()).ref, entry.key());
        QCOMPARE(model.rowAt(index.row()).group, entry.value());
    }
}

void GroupMergeTest::agreesWithANaiveModel()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    GroupTableModel model;
    GroupFilterModel filter;
    filter.setSourceModel(&model);
    filter.sort(0, seed % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester filterTester(
        &filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    Naive naive;
    for (int i = 0; i < 60; ++i) {
        QMap<GroupRef, QPersistentModelIndex> held;
        for (int row = 0; row < model.rowCount(); ++row)
            held.insert(model.rowAt(row).ref, QPersistentModelIndex(model.index(row, 0)));
        const Naive before = naive;
        step(random, model, naive);
        compare(model, naive);
        if (QTest::currentTestFailed())
            return;
        // A row that is there before and after is the same row; setGroups and the others never
        // take one out and put it back.
        for (auto entry = held.cbegin(); entry != held.cend(); ++entry) {
            QCOMPARE(entry->isValid(), naive.contains(entry.key()));
            if (entry->isValid())
                QCOMPARE(entry->data(GroupTableModel::RefRole).value<GroupRef>(), entry.key());
        }
        QCOMPARE(filter.rowCount(), model.rowCount());
    }
    QCOMPARE(resets.count(), 0);
}

QTEST_GUILESS_MAIN(GroupMergeTest)
#include "tst_groupmerge.moc"
