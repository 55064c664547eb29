#include "grouptablemodel.h"
#include "modelfixture.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QTest>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;
using Column = GroupTableModel::Column;

namespace {

QList<Group> numbered(int from, int to)
{
    QList<Group> groups;
    for (int i = from; i < to; ++i)
        groups.append(makeGroup(u"g%1"_s.arg(i), u"group %1"_s.arg(i)));
    return groups;
}

QVariant cell(const GroupTableModel &model, int row, Column column, int role = Qt::DisplayRole)
{
    return model.index(row, static_cast<int>(column)).data(role);
}

} // namespace

class GroupTableModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void startsEmptyAndStaysSoWhenCleared();
    void listsNewGroupsInOneInsertion();
    void keepsPersistentIndexesOverARefresh();
    void signalsOnlyWhatDiffers();
    void batchesContiguousRemovals();
    void aDuplicateIdKeepsTheLast();
    void sourcesDoNotTouchEachOther();
    void sameIdInTwoProfilesAreTwoRows();
    void mergingRemovesNothing();
    void aRenamedOrganizationIsAChange();
    void firstListIsNotMarked();
    void refreshMarksNewAndChanged();
    void pagesOfARefreshStayMarkedWhenItCompletes();
    void aListAfterRemovingTheSourceIsAFirstListAgain();
    void puttingOneGroupMarksNothing();
    void busyIsSignalledOnceAndSurvivesAMerge();
    void removeGroupOfNoRowIsNothing();
    void looksUpByRef();
    void manyScatteredRemovalsAreQuick();

private:
    std::unique_ptr<GroupTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    Source m_source = makeSource(u"p"_s, u"acme"_s);
};

void GroupTableModelTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_model = std::make_unique<GroupTableModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void GroupTableModelTest::cleanup()
{
    m_tester.reset();
    m_model.reset();
}

void GroupTableModelTest::startsEmptyAndStaysSoWhenCleared()
{
    ModelSpy spy(*m_model);
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->columnCount(), GroupTableModel::columnTotal);
    m_model->setGroups(m_source, {});
    m_model->mergeGroups(m_source, {});
    m_model->removeSource(m_source.ref);
    m_model->clearMarks();
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(spy.total(), 0);
}

void GroupTableModelTest::listsNewGroupsInOneInsertion()
{
    ModelSpy spy(*m_model);
    m_model->setGroups(m_source, numbered(0, 500));
    QCOMPARE(m_model->rowCount(), 500);
    QCOMPARE(spy.inserted.count(), 1);
    QCOMPARE(spy.total(), 1);
    m_model->setGroups(m_source, {});
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(spy.removed.count(), 1);
    QCOMPARE(spy.total(), 2);
}

void GroupTableModelTest::keepsPersistentIndexesOverARefresh()
{
    m_model->setGroups(m_source, numbered(0, 10));
    const QPersistentModelIndex stays(m_model->indexOf(refOf(m_source, u"g7"_s)));
    const QPersistentModelIndex goes(m_model->indexOf(refOf(m_source, u"g2"_s)));
    ModelSpy spy(*m_model);

    QList<Group> groups = numbered(3, 12);
    std::reverse(groups.begin(), groups.end()); // another order is not a change
    m_model->setGroups(m_source, groups);

    QVERIFY(!goes.isValid());
    QVERIFY(stays.isValid());
    QCOMPARE(stays.data(GroupTableModel::RefRole).value<GroupRef>(), refOf(m_source, u"g7"_s));
    QCOMPARE(m_model->rowCount(), 9);
    QCOMPARE(spy.removed.count(), 1); // g0–g2 as one range
    QCOMPARE(spy.inserted.count(), 1); // g10, g11 as one range
    QCOMPARE(spy.total(), 2);
}

void GroupTableModelTest::signalsOnlyWhatDiffers()
{
    QList<Group> groups = numbered(0, 10);
    m_model->setGroups(m_source, groups);
    ModelSpy spy(*m_model);
    m_model->setGroups(m_source, groups);
    QCOMPARE(spy.total(), 0);

    groups[2].description = u"new"_s;
    groups[3].raw.insert(u"key"_s, 1);
    groups[8].name = u"renamed"_s;
    m_model->setGroups(m_source, groups);
    QCOMPARE(spy.total(), 2);
    QCOMPARE(spy.changed.count(), 2);
    QCOMPARE(spy.changed.at(0).at(0).toModelIndex().row(), 2);
    QCOMPARE(spy.changed.at(0).at(1).toModelIndex().row(), 3);
    QCOMPARE(spy.changed.at(0).at(1).toModelIndex().column(), GroupTableModel::columnTotal - 1);
    QCOMPARE(spy.changed.at(1).at(0).toModelIndex().row(), 8);
    QCOMPARE(cell(*m_model, 8, Column::Name).toString(), u"renamed"_s);
}

void GroupTableModelTest::batchesContiguousRemovals()
{
    const QList<Group> groups = numbered(0, 9);
    m_model->setGroups(m_source, groups);
    ModelSpy spy(*m_model);
    m_model->setGroups(m_source, { groups.at(2), groups.at(5) });
    QCOMPARE(spy.removed.count(), 3);
    QCOMPARE(spy.removed.at(0).at(1).toInt(), 6);
    QCOMPARE(spy.removed.at(0).at(2).toInt(), 8);
    QCOMPARE(spy.removed.at(1).at(1).toInt(), 3);
    QCOMPARE(spy.removed.at(1).at(2).toInt(), 4);
    QCOMPARE(spy.removed.at(2).at(1).toInt(), 0);
    QCOMPARE(spy.removed.at(2).at(2).toInt(), 1);
    QCOMPARE(m_model->indexOf(refOf(m_source, u"g5"_s)).row(), 1);
}

void GroupTableModelTest::aDuplicateIdKeepsTheLast()
{
    m_model->setGroups(m_source,
                       { makeGroup(u"x"_s, u"first"_s), makeGroup(u"y"_s, u"other"_s),
                         makeGroup(u"x"_s, u"last"_s) });
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_model->row(refOf(m_source, u"x"_s))->group.name, u"last"_s);
    ModelSpy spy(*m_model);
    m_model->mergeGroups(m_source, { makeGroup(u"x"_s, u"first"_s), makeGroup(u"x"_s, u"last"_s) });
    QCOMPARE(spy.total(), 0);
}

void GroupTableModelTest::sourcesDoNotTouchEachOther()
{
    const Source other = makeSource(u"p"_s, u"umbrella"_s);
    m_model->setGroups(m_source, numbered(0, 3));
    m_model->setGroups(other, numbered(0, 4));
    m_model->setGroups(m_source, {});
    QCOMPARE(m_model->countOf(m_source.ref), 0);
    QCOMPARE(m_model->countOf(other.ref), 4);
    QCOMPARE(m_model->sourcesOf(ProfileId(u"p"_s)), QSet<SourceRef> { other.ref });
    QCOMPARE(m_model->idsOf(other.ref).size(), 4);
    m_model->removeSource(other.ref);
    QCOMPARE(m_model->rowCount(), 0);
}

void GroupTableModelTest::sameIdInTwoProfilesAreTwoRows()
{
    const Source other = makeSource(u"q"_s, u"acme"_s);
    m_model->setGroups(m_source, numbered(0, 1));
    m_model->setGroups(other, numbered(0, 1));
    QCOMPARE(m_model->rowCount(), 2);
    m_model->removeGroup(refOf(m_source, u"g0"_s));
    QVERIFY(m_model->indexOf(refOf(other, u"g0"_s)).isValid());
    QVERIFY(!m_model->indexOf(refOf(m_source, u"g0"_s)).isValid());
}

void GroupTableModelTest::mergingRemovesNothing()
{
    m_model->setGroups(m_source, numbered(0, 5));
    m_model->mergeGroups(m_source, numbered(4, 8));
    QCOMPARE(m_model->rowCount(), 8);
}

void GroupTableModelTest::aRenamedOrganizationIsAChange()
{
    m_model->setGroups(m_source, numbered(0, 2));
    ModelSpy spy(*m_model);
    Source renamed = m_source;
    renamed.organization.name = u"Wonka"_s;
    m_model->setGroups(renamed, numbered(0, 2));
    QCOMPARE(spy.total(), 1);
    QCOMPARE(cell(*m_model, 0, Column::Organization).toString(), u"Wonka"_s);
    QVERIFY(cell(*m_model, 0, Column::Name, GroupTableModel::SearchRole)
                .toString()
                .contains("wonka"_L1));
}

void GroupTableModelTest::firstListIsNotMarked()
{
    m_model->mergeGroups(m_source, numbered(0, 2));
    m_model->setGroups(m_source, numbered(0, 4));
    for (int row = 0; row < 4; ++row)
        QVERIFY(!cell(*m_model, row, Column::Name, GroupTableModel::MarkedRole).toBool());
}

void GroupTableModelTest::refreshMarksNewAndChanged()
{
    QList<Group> groups = numbered(0, 3);
    m_model->setGroups(m_source, groups);
    groups[1].name = u"renamed"_s;
    groups.append(makeGroup(u"new"_s, u"new"_s));
    m_model->setGroups(m_source, groups);
    QVERIFY(!m_model->row(refOf(m_source, u"g0"_s))->marked);
    QVERIFY(m_model->row(refOf(m_source, u"g1"_s))->marked);
    QVERIFY(m_model->row(refOf(m_source, u"new"_s))->marked);
    ModelSpy spy(*m_model);
    m_model->clearMarks();
    QCOMPARE(spy.changed.count(), 2);
    QVERIFY(!m_model->row(refOf(m_source, u"g1"_s))->marked);
    m_model->clearMarks();
    QCOMPARE(spy.total(), 2);
}

void GroupTableModelTest::pagesOfARefreshStayMarkedWhenItCompletes()
{
    m_model->setGroups(m_source, numbered(0, 3));
    m_model->mergeGroups(m_source, numbered(3, 4));
    m_model->setGroups(m_source, numbered(0, 4));
    QVERIFY(m_model->row(refOf(m_source, u"g3"_s))->marked);
}

void GroupTableModelTest::aListAfterRemovingTheSourceIsAFirstListAgain()
{
    m_model->setGroups(m_source, numbered(0, 3));
    m_model->removeSource(m_source.ref);
    m_model->setGroups(m_source, numbered(0, 3));
    QVERIFY(!m_model->row(refOf(m_source, u"g0"_s))->marked);
}

void GroupTableModelTest::puttingOneGroupMarksNothing()
{
    m_model->setGroups(m_source, numbered(0, 2));
    m_model->putGroup(m_source, makeGroup(u"g0"_s, u"read anew"_s));
    m_model->putGroup(m_source, makeGroup(u"made"_s, u"made"_s));
    QCOMPARE(m_model->row(refOf(m_source, u"g0"_s))->group.name, u"read anew"_s);
    QVERIFY(!m_model->row(refOf(m_source, u"g0"_s))->marked);
    QVERIFY(!m_model->row(refOf(m_source, u"made"_s))->marked);
}

void GroupTableModelTest::busyIsSignalledOnceAndSurvivesAMerge()
{
    m_model->setGroups(m_source, numbered(0, 2));
    const GroupRef ref = refOf(m_source, u"g1"_s);
    ModelSpy spy(*m_model);
    m_model->setBusy(ref, true);
    m_model->setBusy(ref, true);
    m_model->setBusy(refOf(m_source, u"none"_s), true);
    QCOMPARE(spy.total(), 1);
    QVERIFY(spy.changed.at(0).at(2).value<QList<int>>().contains(GroupTableModel::BusyRole));
    m_model->setGroups(m_source, { makeGroup(u"g1"_s, u"renamed"_s) });
    QVERIFY(m_model->indexOf(ref).data(GroupTableModel::BusyRole).toBool());
    m_model->setBusy(ref, false);
    QVERIFY(!m_model->indexOf(ref).data(GroupTableModel::BusyRole).toBool());
}

void GroupTableModelTest::removeGroupOfNoRowIsNothing()
{
    m_model->setGroups(m_source, numbered(0, 2));
    ModelSpy spy(*m_model);
    m_model->removeGroup(refOf(m_source, u"none"_s));
    QCOMPARE(spy.total(), 0);
    m_model->removeGroup(refOf(m_source, u"g0"_s));
    QCOMPARE(spy.removed.count(), 1);
    QCOMPARE(m_model->rowCount(), 1);
}

void GroupTableModelTest::looksUpByRef()
{
    m_model->setGroups(m_source, numbered(0, 3));
    QVERIFY(!m_model->row(refOf(m_source, u"none"_s)));
    QVERIFY(!m_model->indexOf(refOf(m_source, u"none"_s)).isValid());
    const QModelIndex index = m_model->indexOf(refOf(m_source, u"g2"_s));
    const auto row = index.data(GroupTableModel::RowRole).value<GroupRow>();
    QCOMPARE(row.ref, refOf(m_source, u"g2"_s));
    QCOMPARE(row.organizationName, u"acme Inc"_s);
    QCOMPARE(row.profileName, u"p profile"_s);
    QCOMPARE(m_model->rowAt(index.row()).ref, row.ref);
}

void GroupTableModelTest::manyScatteredRemovalsAreQuick()
{
    m_tester.reset(); // it walks the whole model at every signal
    const QList<Group> all = numbered(0, 20'000);
    QList<Group> half;
    for (qsizetype i = 0; i < all.size(); i += 2)
        half.append(all.at(i));
    QElapsedTimer timer;
    timer.start();
    m_model->setGroups(m_source, all);
    m_model->setGroups(m_source, half);
    QCOMPARE(m_model->rowCount(), 10'000);
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(u"%1 ms"_s.arg(timer.elapsed())));
}

QTEST_GUILESS_MAIN(GroupTableModelTest)
#include "tst_grouptablemodel.moc"
