#include "groupfiltermodel.h"
#include "grouptablemodel.h"
#include "modelfixture.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;
using Column = GroupTableModel::Column;

class GroupFilterModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void narrowsToAScope();
    void findsWords_data();
    void findsWords();
    void anUnchangedQuestionIsNotAskedAgain();
    void sortsTextWithNumbersAndWithoutCase();
    void unknownStandsLastInBothOrders_data();
    void unknownStandsLastInBothOrders();
    void tiesAreOrderedByNameInBothOrders();
    void aChangedRowMoves();
    void tellsWhenTheCountMayHaveChanged();
    void anotherSourceModelTakesOver();

private:
    [[nodiscard]] QStringList names() const;
    void add(const Source &source, const QStringList &names);

    std::unique_ptr<GroupTableModel> m_table;
    std::unique_ptr<GroupFilterModel> m_filter;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    Source m_acme = makeSource(u"p"_s, u"acme"_s);
    Source m_umbrella = makeSource(u"p"_s, u"umbrella"_s);
    Source m_other = makeSource(u"q"_s, u"acme"_s, u"turso"_s);
};

void GroupFilterModelTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_table = std::make_unique<GroupTableModel>();
    m_filter = std::make_unique<GroupFilterModel>();
    m_filter->setSourceModel(m_table.get());
    m_filter->sort(int(Column::Name));
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_filter.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void GroupFilterModelTest::cleanup()
{
    m_tester.reset();
    m_filter.reset();
    m_table.reset();
}

QStringList GroupFilterModelTest::names() const
{
    QStringList names;
    for (int row = 0; row < m_filter->rowCount(); ++row)
        names << m_filter->index(row, 0).data().toString();
    return names;
}

void GroupFilterModelTest::add(const Source &source, const QStringList &names)
{
    QList<Group> groups;
    for (const QString &name : names)
        groups << makeGroup(u"id-"_s + name, name);
    m_table->mergeGroups(source, groups);
}

void GroupFilterModelTest::narrowsToAScope()
{
    add(m_acme, { u"a"_s, u"b"_s });
    add(m_umbrella, { u"c"_s });
    add(m_other, { u"d"_s });
    QCOMPARE(names(), (QStringList { u"a"_s, u"b"_s, u"c"_s, u"d"_s }));
    QCOMPARE(m_filter->scopeTotal(), 4);
    m_filter->setScope(m_acme.ref.profile);
    QCOMPARE(names(), (QStringList { u"a"_s, u"b"_s, u"c"_s }));
    m_filter->setText(u"b"_s);
    QCOMPARE(m_filter->scopeTotal(), 3);
    m_filter->setScope(m_umbrella.ref);
    m_filter->setText({});
    QCOMPARE(names(), QStringList { u"c"_s });
    QCOMPARE(m_filter->scopeTotal(), 1);
    QCOMPARE(m_filter->scope(), Scope(m_umbrella.ref));
    m_filter->setScope(EverythingScope {});
    QCOMPARE(m_filter->rowCount(), 4);
}

void GroupFilterModelTest::findsWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    const QString data = u"Data Team"_s;
    const QString ops = u"ops"_s;
    QTest::newRow("nothing asked") << u""_s << QStringList { data, ops };
    QTest::newRow("blanks only") << u"  \t"_s << QStringList { data, ops };
    QTest::newRow("any case") << u"dAtA"_s << QStringList { data };
    QTest::newRow("any order") << u"team data"_s << QStringList { data };
    QTest::newRow("all words") << u"data ops"_s << QStringList {};
    QTest::newRow("description") << u"pipelines"_s << QStringList { data };
    QTest::newRow("organization") << u"acme inc"_s << QStringList { data, ops };
    QTest::newRow("platform") << u"braintrust"_s << QStringList { data, ops };
    QTest::newRow("location") << u"fra"_s << QStringList { ops };
    QTest::newRow("id") << u"ID-2"_s << QStringList { ops };
    QTest::newRow("phrase") << u"\"data team\""_s << QStringList { data };
    QTest::newRow("phrase in another order") << u"\"team data\""_s << QStringList {};
    QTest::newRow("phrase over two fields") << u"\"team id-1\""_s << QStringList {};
    QTest::newRow("quote not closed yet") << u"\"data te"_s << QStringList { data };
    QTest::newRow("phrase and word") << u"pipe\"data team\""_s << QStringList { data };
    QTest::newRow("empty quotes") << u"\"\""_s << QStringList { data, ops };
    QTest::newRow("no pattern language") << u"d.*"_s << QStringList {};
}

void GroupFilterModelTest::findsWords()
{
    Group data = makeGroup(u"id-1"_s, u"Data Team"_s);
    data.description = u"Pipelines"_s;
    Group ops = makeGroup(u"id-2"_s, u"ops"_s);
    ops.locations = QStringList { u"fra"_s };
    m_table->setGroups(m_acme, { data, ops });
    QFETCH(QString, text);
    m_filter->setText(text);
    QTEST(names(), "found");
    QCOMPARE(m_filter->text(), text);
}

void GroupFilterModelTest::anUnchangedQuestionIsNotAskedAgain()
{
    add(m_acme, { u"a"_s, u"b"_s });
    m_filter->setText(u"ID-A"_s);
    ModelSpy spy(*m_filter);
    m_filter->setText(u" id-a  "_s);
    m_filter->setText(u"\"id-a\""_s);
    QCOMPARE(spy.total(), 0);
    QCOMPARE(names(), QStringList { u"a"_s });
}

void GroupFilterModelTest::sortsTextWithNumbersAndWithoutCase()
{
    add(m_acme, { u"team 10"_s, u"Team 9"_s, u"alpha"_s, u"Beta"_s, u"team 1"_s });
    QCOMPARE(names(),
             (QStringList { u"alpha"_s, u"Beta"_s, u"team 1"_s, u"Team 9"_s, u"team 10"_s }));
    m_filter->sort(int(Column::Name), Qt::DescendingOrder);
    QCOMPARE(names(),
             (QStringList { u"team 10"_s, u"Team 9"_s, u"team 1"_s, u"Beta"_s, u"alpha"_s }));
}

void GroupFilterModelTest::unknownStandsLastInBothOrders_data()
{
    QTest::addColumn<int>("column");
    QTest::newRow("members") << int(Column::Members);
    QTest::newRow("location") << int(Column::Location);
    QTest::newRow("protection") << int(Column::Protection);
    QTest::newRow("state") << int(Column::State);
    QTest::newRow("created") << int(Column::Created);
    QTest::newRow("description") << int(Column::Description);
}

void GroupFilterModelTest::unknownStandsLastInBothOrders()
{
    QFETCH(int, column);
    Group less = makeGroup(u"1"_s, u"less"_s);
    less.members = MemberCounts { 2, {}, {} };
    less.locations = QStringList { u"ams"_s };
    less.deleteProtection = false;
    less.state = GroupState::Healthy;
    less.created = QDateTime(QDate(2025, 1, 1), QTime(0, 0), Qt::UTC);
    less.description = u"first"_s;
    Group more = makeGroup(u"2"_s, u"more"_s);
    more.members = MemberCounts { 10, {}, {} };
    more.locations = QStringList { u"fra"_s };
    more.deleteProtection = true;
    more.state = GroupState::Unhealthy;
    more.created = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    more.description = u"second"_s;
    const Group unknown = makeGroup(u"3"_s, u"a unknown"_s);
    m_table->setGroups(m_acme, { more, unknown, less });
    m_filter->sort(column, Qt::AscendingOrder);
    QCOMPARE(names(), (QStringList { u"less"_s, u"more"_s, u"a unknown"_s }));
    m_filter->sort(column, Qt::DescendingOrder);
    QCOMPARE(names(), (QStringList { u"more"_s, u"less"_s, u"a unknown"_s }));
}

void GroupFilterModelTest::tiesAreOrderedByNameInBothOrders()
{
    add(m_acme, { u"c"_s, u"a"_s, u"b"_s });
    add(m_umbrella, { u"b"_s });
    const QStringList expected { u"a"_s, u"b"_s, u"b"_s, u"c"_s };
    const auto secondB = [this] {
        return m_filter->index(2, 0).data(GroupTableModel::RefRole).value<GroupRef>().organization;
    };
    for (const Qt::SortOrder order : { Qt::AscendingOrder, Qt::DescendingOrder }) {
        m_filter->sort(int(Column::Platform), order); // all the same
        QCOMPARE(names(), expected);
        QCOMPARE(secondB(), m_umbrella.organization.id);
        m_filter->sort(int(Column::Members), order); // all unknown
        QCOMPARE(names(), expected);
        QCOMPARE(secondB(), m_umbrella.organization.id);
    }
}

void GroupFilterModelTest::aChangedRowMoves()
{
    add(m_acme, { u"a"_s, u"b"_s });
    const QPersistentModelIndex kept(m_filter->index(0, 0));
    m_table->mergeGroups(m_acme, { makeGroup(u"id-a"_s, u"z"_s) });
    QCOMPARE(names(), (QStringList { u"b"_s, u"z"_s }));
    QCOMPARE(kept.row(), 1);
    m_filter->setText(u"z"_s);
    m_table->mergeGroups(m_acme, { makeGroup(u"id-a"_s, u"y"_s) });
    QCOMPARE(names(), QStringList {});
}

void GroupFilterModelTest::tellsWhenTheCountMayHaveChanged()
{
    QSignalSpy changed(m_filter.get(), &GroupFilterModel::countChanged);
    int total = -1;
    connect(m_filter.get(), &GroupFilterModel::countChanged, this,
            [this, &total] { total = m_filter->scopeTotal(); });
    add(m_acme, { u"a"_s, u"b"_s });
    QVERIFY(changed.count() > 0);
    QCOMPARE(total, 2);
    changed.clear();
    m_filter->setText(u"id-a"_s);
    QVERIFY(changed.count() > 0);
    changed.clear();
    add(m_acme, { u"c"_s }); // not visible, but the total grows
    QVERIFY(changed.count() > 0);
    QCOMPARE(total, 3);
    changed.clear();
    m_filter->setScope(m_umbrella.ref);
    QVERIFY(changed.count() > 0);
    QCOMPARE(total, 0);
    changed.clear();
    m_table->removeSource(m_acme.ref);
    QVERIFY(changed.count() > 0);
}

void GroupFilterModelTest::anotherSourceModelTakesOver()
{
    add(m_acme, { u"a"_s });
    GroupTableModel other;
    other.setGroups(m_acme, { makeGroup(u"1"_s, u"x"_s), makeGroup(u"2"_s, u"y"_s) });
    m_tester.reset();
    m_filter->setSourceModel(&other);
    QCOMPARE(m_filter->scopeTotal(), 2);
    QSignalSpy changed(m_filter.get(), &GroupFilterModel::countChanged);
    add(m_acme, { u"b"_s });
    QCOMPARE(changed.count(), 0);
    m_filter->setSourceModel(nullptr);
    QCOMPARE(m_filter->scopeTotal(), 0);
    QCOMPARE(m_filter->rowCount(), 0);
}

QTEST_GUILESS_MAIN(GroupFilterModelTest)
#include "tst_groupfiltermodel.moc"
