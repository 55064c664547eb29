// Random insertions, changes, removals, sorts and filters, held against a model that does all of it
// the naive way.

#include "groupfiltermodel.h"
#include "grouptablemodel.h"
#include "modelfixture.h"
#include "naturalorder.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QTest>
#include <QThreadPool>

#include <algorithm>

using namespace groupdesk;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;
using Column = GroupTableModel::Column;

namespace {

/// The same rows as values in a list, looked at one by one.
class NaiveTable final
{
public:
    struct Row
    {
        Source source;
        Group group;
        bool pinned = false;
    };

    void put(const Source &source, const Group &group)
    {
        for (Row &row : rows) {
            if (row.source.ref == source.ref && row.group.id == group.id) {
                row.group = group;
                return;
            }
        }
        rows.append({ source, group, pins.contains(refOf(source, group.id.toString())) });
    }
    void keepOnly(const Source &source, const QList<Group> &groups)
    {
        rows.removeIf([&](const Row &row) {
            return row.source.ref == source.ref
                && std::none_of(groups.begin(), groups.end(),
                                [&row](const Group &group) { return group.id == row.group.id; });
        });
    }

    [[nodiscard]] QList<GroupRef> shown(const Scope &scope, const QString &text, Column column,
                                        Qt::SortOrder order) const
    {
        QList<Row> kept;
        for (const Row &row : rows) {
            if (contains(scope, row.source.ref, row.source.profile.folder) && matches(row, text))
                kept.append(row);
        }
        std::sort(kept.begin(), kept.end(), [&](const Row &left, const Row &right) {
            return isBefore(left, right, column, order);
        });
        QList<GroupRef> refs;
        for (const Row &row : std::as_const(kept))
            refs.append(refOf(row.source, row.group.id.toString()));
        return refs;
    }

    QList<Row> rows;
    QSet<GroupRef> pins; ///< of groups that are not here, too

private:
    static bool matches(const Row &row, const QString &text)
    {
        QStringList fields { row.group.name,
                             row.group.description.value_or(QString()),
                             row.group.id.toString(),
                             row.source.organization.name,
                             row.source.organization.id.toString(),
                             row.source.platform.name,
                             row.source.platform.id.toString() };
        fields += row.group.locations;
        const QStringList words = text.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
        return std::all_of(words.begin(), words.end(), [&fields](const QString &word) {
            return std::any_of(fields.begin(), fields.end(), [&word](const QString &field) {
                return field.toCaseFolded().contains(word);
            });
        });
    }

    static QVariant value(const Row &row, Column column)
    {
        const auto orNothing
            = [](const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); };
        switch (column) {
        case Column::Platform:
            return orNothing(row.source.platform.name);
        case Column::Organization:
            return orNothing(row.source.organization.name);
        case Column::Members:
            return row.group.members && row.group.members->people
                ? QVariant(*row.group.members->people)
                : QVariant();
        case Column::Location:
            return orNothing(row.group.locations.join(u", "_s));
        case Column::Protection:
            if (row.pinned)
                return 2;
            return row.group.deleteProtection ? QVariant(*row.group.deleteProtection ? 1 : 0)
                                              : QVariant();
        case Column::Created:
            return row.group.created ? QVariant(row.group.created->toSecsSinceEpoch()) : QVariant();
        case Column::Description:
            return orNothing(row.group.description.value_or(QString()));
        case Column::Name:
        case Column::State:
            break;
        }
        return orNothing(row.group.name);
    }

    static int compare(const QVariant &left, const QVariant &right)
    {
        static const QCollator collator = naturalOrder();
        if (left.typeId() == QMetaType::QString)
            return collator.compare(left.toString(), right.toString());
        return left.toLongLong() < right.toLongLong() ? -1
            : left.toLongLong() > right.toLongLong()  ? 1
                                                      : 0;
    }

    static bool isBefore(const Row &left, const Row &right, Column column, Qt::SortOrder order)
    {
        const QVariant leftValue = value(left, column);
        const QVariant rightValue = value(right, column);
        if (leftValue.isValid() != rightValue.isValid())
            return leftValue.isValid();
        if (const int found = leftValue.isValid() ? compare(leftValue, rightValue) : 0)
            return order == Qt::AscendingOrder ? found < 0 : found > 0;
        if (const int found = compare(value(left, Column::Name), value(right, Column::Name)))
            return found < 0;
        return refOf(left.source, left.group.id.toString())
            < refOf(right.source, right.group.id.toString());
    }
};

Group of(const Source &source, Group group)
{
    group.organization = source.organization.id;
    return group;
}

constexpr std::array sortedColumns { Column::Name,    Column::Platform,   Column::Organization,
                                     Column::Members, Column::Location,   Column::Protection,
                                     Column::Created, Column::Description };

} // namespace

class GroupIndexTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void whatIsShownIsWhatTheNaiveModelShows_data();
    void whatIsShownIsWhatTheNaiveModelShows();
    void sortingOnAWorkerTakesWhatChangedMeanwhile();
    void theSelectionStaysWithItsGroups();
    void sortingByNameAgainForgetsTheWorker();

private:
    Group randomGroup();
    void step();
    void listAnew();
    void mergeSome();
    void check();
    [[nodiscard]] QList<GroupRef> shown() const;

    QRandomGenerator m_random;
    std::unique_ptr<GroupTableModel> m_table;
    std::unique_ptr<GroupFilterModel> m_filter;
    std::unique_ptr<NaiveTable> m_naive;
    QList<Source> m_sources { makeSource(u"p"_s, u"acme"_s),
                              makeSource(u"p"_s, u"umbrella"_s, u"nscale"_s),
                              makeSource(u"q"_s, u"acme"_s, u"turso"_s) };
    Scope m_scope = EverythingScope {};
    QString m_text;
    Column m_column = Column::Name;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

void GroupIndexTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_filter.reset();
    m_table = std::make_unique<GroupTableModel>();
    m_filter = std::make_unique<GroupFilterModel>();
    m_filter->setSourceModel(m_table.get());
    m_naive = std::make_unique<NaiveTable>();
    m_scope = EverythingScope {};
    m_text.clear();
    m_column = Column::Name;
    m_order = Qt::AscendingOrder;
}

Group GroupIndexTest::randomGroup()
{
    const QStringList stems {
        u"data"_s, u"Data"_s, u"ärzte"_s, u"Zoo"_s, u"team 2"_s, u"team 10"_s
    };
    Group group = makeGroup(
        u"g%1"_s.arg(m_random.bounded(40)),
        stems.at(m_random.bounded(stems.size()))
            + (m_random.bounded(2) ? QString::number(m_random.bounded(12)) : QString()));
    if (m_random.bounded(3) == 0)
        group.id = GroupId(u"0000000%1-aaaa-4bbb-8ccc-00000000000%1"_s.arg(m_random.bounded(10)));
    if (m_random.bounded(2))
        group.description = stems.at(m_random.bounded(stems.size()));
    if (m_random.bounded(2))
        group.members = MemberCounts { m_random.bounded(3), {}, {} };
    if (m_random.bounded(2))
        group.locations = QStringList { m_random.bounded(2) ? u"fra"_s : u"ams"_s };
    if (m_random.bounded(2))
        group.deleteProtection = m_random.bounded(2) == 0;
    if (m_random.bounded(2))
        group.created = QDateTime::fromSecsSinceEpoch(m_random.bounded(5), Qt::UTC);
    return group;
}

void GroupIndexTest::listAnew()
{
    const Source &source = m_sources.at(m_random.bounded(m_sources.size()));
    QList<Group> groups;
    QSet<GroupId> seen;
    for (int left = m_random.bounded(60); left > 0; --left) {
        const Group group = randomGroup();
        if (!seen.contains(group.id))
            groups.append(of(source, group));
        seen.insert(group.id);
    }
    m_table->setGroups(source, groups);
    m_naive->keepOnly(source, groups);
    for (const Group &group : std::as_const(groups))
        m_naive->put(source, group);
}

void GroupIndexTest::mergeSome()
{
    const Source &source = m_sources.at(m_random.bounded(m_sources.size()));
    QList<Group> groups;
    for (int left = m_random.bounded(8); left > 0; --left)
        groups.append(of(source, randomGroup())); // an id twice: the last one counts
    m_table->mergeGroups(source, groups);
    for (const Group &group : std::as_const(groups))
        m_naive->put(source, group);
}

void GroupIndexTest::step()
{
    switch (m_random.bounded(9)) {
    case 0:
        listAnew();
        break;
    case 1:
    case 2:
        mergeSome();
        break;
    case 3:
        if (!m_naive->rows.isEmpty()) {
            const NaiveTable::Row row
                = m_naive->rows.takeAt(m_random.bounded(m_naive->rows.size()));
            m_table->removeGroup(refOf(row.source, row.group.id.toString()));
        }
        break;
    case 4: {
        const QStringList texts { u""_s,         u"data"_s,  u"D"_s,       u"team acme"_s,
                                  u"zoo fra"_s,  u"ärzte"_s, u"nothing"_s, u"aaaa-4b"_s,
                                  u"00000003"_s, u"turso"_s };
        m_text = texts.at(m_random.bounded(texts.size()));
        m_filter->setText(m_text);
        break;
    }
    case 5: {
        const QList<Scope> scopes { EverythingScope {}, ProfileId(u"p"_s), m_sources.at(1).ref };
        m_scope = scopes.at(m_random.bounded(scopes.size()));
        m_filter->setScope(m_scope);
        break;
    }
    case 6:
        m_column = sortedColumns.at(size_t(m_random.bounded(int(sortedColumns.size()))));
        m_order = m_random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder;
        m_filter->sort(int(m_column), m_order);
        break;
    case 7: {
        m_naive->pins.clear();
        for (NaiveTable::Row &row : m_naive->rows) {
            row.pinned = m_random.bounded(5) == 0;
            if (row.pinned)
                m_naive->pins.insert(refOf(row.source, row.group.id.toString()));
        }
        m_table->setPins(m_naive->pins);
        break;
    }
    default:
        m_table->clearMarks();
        break;
    }
}

QList<GroupRef> GroupIndexTest::shown() const
{
    QList<GroupRef> refs;
    for (int row = 0; row < m_filter->rowCount(); ++row)
        refs.append(m_filter->index(row, 0).data(GroupTableModel::RefRole).value<GroupRef>());
    return refs;
}

void GroupIndexTest::check()
{
    QCOMPARE(shown(), m_naive->shown(m_scope, m_text, m_column, m_order));
    QCOMPARE(m_filter->scopeTotal(),
             m_naive->shown(m_scope, QString(), Column::Name, Qt::AscendingOrder).size());
    QCOMPARE(m_table->rowCount(), m_naive->rows.size());
    for (const NaiveTable::Row &row : std::as_const(m_naive->rows)) {
        const auto found = m_table->row(refOf(row.source, row.group.id.toString()));
        QVERIFY(found);
        QCOMPARE(found->group, row.group);
        QCOMPARE(found->pinned, row.pinned);
    }
}

void GroupIndexTest::whatIsShownIsWhatTheNaiveModelShows_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void GroupIndexTest::whatIsShownIsWhatTheNaiveModelShows()
{
    QFETCH(quint32, seed);
    m_random.seed(seed);
    const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
    QAbstractItemModelTester tableTester(m_table.get(), mode);
    QAbstractItemModelTester filterTester(m_filter.get(), mode);
    for (int i = 0; i < 120; ++i) {
        step();
        check();
        if (QTest::currentTestFailed())
            return;
    }
}

void GroupIndexTest::sortingOnAWorkerTakesWhatChangedMeanwhile()
{
    m_random.seed(7);
    const auto numbered = [this](int number) {
        Group group = randomGroup();
        group.id = GroupId(u"n%1"_s.arg(number));
        group.members = MemberCounts { m_random.bounded(50), {}, {} };
        return group;
    };
    QList<Group> groups;
    for (int i = 0; i < 6000; ++i)
        groups.append(numbered(i));
    m_table->setGroups(m_sources.constFirst(), groups);
    QSignalSpy sorted(m_filter.get(), &GroupFilterModel::sorted);
    m_filter->sort(int(Column::Members), Qt::DescendingOrder);
    QVERIFY(m_filter->isSorting());
    // In no worker's snapshot: rows that come, change and go, and slots that are used again.
    QList<Group> after;
    for (int i = 0; i < 6000; ++i) {
        if (i % 3 != 0)
            after.append(i % 5 == 0 ? numbered(i) : groups.at(i));
    }
    m_table->setGroups(m_sources.constFirst(), after);
    for (int i = 6000; i < 6500; ++i)
        after.append(numbered(i));
    m_table->mergeGroups(m_sources.constFirst(), after.sliced(after.size() - 500));
    QTRY_COMPARE(sorted.count(), 1);
    QVERIFY(!m_filter->isSorting());
    for (const Group &group : std::as_const(after))
        m_naive->rows.append({ m_sources.constFirst(), group, false });
    QCOMPARE(shown(), m_naive->shown(EverythingScope {}, {}, Column::Members, Qt::DescendingOrder));
}

void GroupIndexTest::sortingByNameAgainForgetsTheWorker()
{
    QList<Group> groups;
    for (int i = 0; i < 5000; ++i)
        groups.append(makeGroup(u"n%1"_s.arg(i), u"name %1"_s.arg(i)));
    m_table->setGroups(m_sources.constFirst(), groups);
    m_filter->sort(int(Column::Description), Qt::AscendingOrder);
    m_filter->sort(int(Column::Name), Qt::DescendingOrder);
    QVERIFY(!m_filter->isSorting());
    QCOMPARE(m_filter->index(0, 0).data().toString(), u"name 4999"_s);
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(m_filter->index(0, 0).data().toString(), u"name 4999"_s);
    QCOMPARE(m_filter->rowCount(), 5000);
}

void GroupIndexTest::theSelectionStaysWithItsGroups()
{
    m_random.seed(11);
    QItemSelectionModel selection(m_filter.get());
    listAnew();
    for (int i = 0; i < 200; ++i) {
        if (m_filter->rowCount() > 0)
            selection.select(m_filter->index(m_random.bounded(m_filter->rowCount()), 0),
                             QItemSelectionModel::Select | QItemSelectionModel::Rows);
        const auto selected = [&selection] {
            QSet<GroupRef> refs;
            for (const QModelIndex &index : selection.selectedRows())
                refs.insert(index.data(GroupTableModel::RefRole).value<GroupRef>());
            return refs;
        };
        const QSet<GroupRef> before = selected();
        step();
        const QList<GroupRef> visible = shown();
        const QSet<GroupRef> still(visible.begin(), visible.end());
        QCOMPARE(selected(), before & still); // what is out of sight is not selected any more
    }
}

QTEST_GUILESS_MAIN(GroupIndexTest)
#include "tst_groupindex.moc"
