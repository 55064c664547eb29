#include "groupmerge.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace groupdesk;

namespace {

using Pick = MergeRow::Pick;
using Value = std::optional<QString>;

constexpr int rounds = 1000;
constexpr quint32 firstSeed = 4711;

GroupContent sample()
{
    GroupContent content;
    content.name = u"n"_s;
    content.description = u"d"_s;
    content.protection = false;
    content.tags = QList<NscaleTag> { { u"t"_s, u"1"_s }, { u"kept"_s, u"k"_s } };
    content.lists.insert(GroupField::Users, { u"u1"_s, u"u2"_s });
    content.lists.insert(GroupField::Roles, {});
    return content;
}

GroupContent with(const std::function<void(GroupContent &)> &change)
{
    GroupContent content = sample();
    change(content);
    return content;
}

QList<MergeRow> picked(QList<MergeRow> rows, Pick pick)
{
    for (MergeRow &row : rows)
        row.pick = pick;
    return rows;
}

/// A few values for everything, so that sides often agree. Every side has the same fields, as one
/// platform's answers do; tags have one value for each name.
GroupContent randomContent(QRandomGenerator &random, bool hasProtection, bool hasTags)
{
    const auto word = [&random] { return QString(QChar(u'a' + random.bounded(3))); };
    GroupContent content;
    content.name = word();
    content.description = word();
    if (hasProtection)
        content.protection = random.bounded(2) == 1;
    if (hasTags) {
        content.tags.emplace();
        for (const QString &name : { u"x"_s, u"y"_s, u"z"_s }) {
            if (random.bounded(2) == 1)
                content.tags->append({ name, word() });
        }
    }
    for (const GroupField field : { GroupField::Users, GroupField::Roles, GroupField::Projects }) {
        QStringList &list = content.lists[field];
        for (const QString &item : { u"1"_s, u"2"_s, u"3"_s, u"4"_s }) {
            if (random.bounded(2) == 1)
                list.append(item);
        }
    }
    return content;
}

} // namespace

/// Three sides of one group, and what comes of them.
class TestContentMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_data()
    {
        QTest::addColumn<GroupContent>("theirs");
        QTest::addColumn<GroupContent>("mine");
        QTest::addColumn<QList<MergeRow>>("rows");
        using Content = GroupContent;
        const Value none;
        const Value there = u""_s;
        const auto row = [](const char *name, const auto &theirs, const auto &mine,
                            const QList<MergeRow> &rows) {
            QTest::newRow(name) << with(theirs) << with(mine) << rows;
        };
        const auto same = [](Content &) {};
        row("all agree", same, same, {});
        const auto nameX = [](Content &c) { c.name = u"x"_s; };
        const auto nameY = [](Content &c) { c.name = u"y"_s; };
        row("mine", same, nameX, { { GroupField::Name, {}, u"n"_s, u"n"_s, u"x"_s, Pick::Mine } });
        row("theirs", nameX, same,
            { { GroupField::Name, {}, u"n"_s, u"x"_s, u"n"_s, Pick::Theirs } });
        row("both to the same", nameX, nameX,
            { { GroupField::Name, {}, u"n"_s, u"x"_s, u"x"_s, Pick::Theirs } });
        row("conflict", nameX, nameY,
            { { GroupField::Name, {}, u"n"_s, u"x"_s, u"y"_s, Pick::Undecided } });
        row(
            "description emptied against changed", [](Content &c) { c.description = u"e"_s; },
            [](Content &c) { c.description = QString(); },
            { { GroupField::Description, {}, u"d"_s, u"e"_s, QString(), Pick::Undecided } });
        row("protection", same, [](Content &c) { c.protection = true; },
            { { GroupField::Protection, {}, u"false"_s, u"false"_s, u"true"_s, Pick::Mine } });
        row(
            "tag changed by both", [](Content &c) { c.tags->first().value = u"2"_s; },
            [](Content &c) { c.tags->first().value = u"3"_s; },
            { { GroupField::Tags, u"t"_s, u"1"_s, u"2"_s, u"3"_s, Pick::Undecided } });
        row(
            "tag removed against changed", [](Content &c) { c.tags->removeFirst(); },
            [](Content &c) { c.tags->first().value = u"3"_s; },
            { { GroupField::Tags, u"t"_s, u"1"_s, none, u"3"_s, Pick::Undecided } });
        row(
            "different tags",
            [](Content &c) {
                c.tags->append({ u"b"_s, u"B"_s });
            },
            [](Content &c) {
                c.tags->append({ u"a"_s, u"A"_s });
            },
            { { GroupField::Tags, u"a"_s, none, none, u"A"_s, Pick::Mine },
              { GroupField::Tags, u"b"_s, none, u"B"_s, none, Pick::Theirs } });
        row(
            "lists are sets", [](Content &c) { c.lists[GroupField::Users].append(u"u1"_s); },
            [](Content &c) { c.lists[GroupField::Users].swapItemsAt(0, 1); }, {});
        row(
            "items of both", [](Content &c) { c.lists[GroupField::Users].append(u"u3"_s); },
            [](Content &c) { c.lists[GroupField::Users].removeFirst(); },
            { { GroupField::Users, u"u1"_s, there, there, none, Pick::Mine },
              { GroupField::Users, u"u3"_s, none, there, none, Pick::Theirs } });
        row(
            "same item by both", [](Content &c) { c.lists[GroupField::Users].removeFirst(); },
            [](Content &c) { c.lists[GroupField::Users].removeFirst(); },
            { { GroupField::Users, u"u1"_s, there, none, none, Pick::Theirs } });
        row(
            "a list they cannot read any more",
            [](Content &c) { c.lists.remove(GroupField::Users); },
            [](Content &c) { c.lists[GroupField::Users].removeFirst(); },
            { { GroupField::Users, u"u1"_s, there, there, none, Pick::Mine } });
        row("fields in their order", same,
            [](Content &c) {
                c.lists[GroupField::Roles].append(u"r1"_s);
                c.lists[GroupField::Users].append(u"u0"_s);
                c.name = u"x"_s;
            },
            { { GroupField::Name, {}, u"n"_s, u"n"_s, u"x"_s, Pick::Mine },
              { GroupField::Users, u"u0"_s, none, none, there, Pick::Mine },
              { GroupField::Roles, u"r1"_s, none, none, there, Pick::Mine } });
    }

    void rows()
    {
        QFETCH(const GroupContent, theirs);
        QFETCH(const GroupContent, mine);
        QFETCH(const QList<MergeRow>, rows);
        const QList<MergeRow> found = compareContents(sample(), theirs, mine);
        QCOMPARE(found, rows);
        const bool conflict = std::any_of(rows.cbegin(), rows.cend(),
                                          [](const MergeRow &row) { return row.isConflict(); });
        QCOMPARE(isDecided(found), !conflict);
    }

    void aConflictIsDecidedByPicking()
    {
        const GroupContent theirs = with([](GroupContent &c) { c.name = u"x"_s; });
        const GroupContent mine = with([](GroupContent &c) { c.name = u"y"_s; });
        QList<MergeRow> rows = compareContents(sample(), theirs, mine);
        QVERIFY(!isDecided(rows));
        rows.first().pick = Pick::Theirs;
        QVERIFY(isDecided(rows));
        QCOMPARE(mergedContent(theirs, rows).name, u"x"_s);
        rows.first().pick = Pick::Mine;
        QCOMPARE(mergedContent(theirs, rows).name, u"y"_s);
    }

    void bothChangesOfAListAreTaken()
    {
        const GroupContent theirs = with([](GroupContent &c) {
            c.lists[GroupField::Users] = QStringList { u"u2"_s, u"u1"_s, u"u3"_s };
            c.tags->append({ u"b"_s, u"B"_s });
        });
        const GroupContent mine = with([](GroupContent &c) {
            c.lists[GroupField::Users] = QStringList { u"u2"_s, u"u4"_s };
            c.tags->removeLast();
        });
        const GroupContent merged = mergedContent(theirs, compareContents(sample(), theirs, mine));
        // In the platform's order, what is new behind it.
        QCOMPARE(merged.lists.value(GroupField::Users), QStringList({ u"u2"_s, u"u3"_s, u"u4"_s }));
        const QList<NscaleTag> tags { { u"t"_s, u"1"_s }, { u"b"_s, u"B"_s } };
        QCOMPARE(*merged.tags, tags);
    }

    void whatTheyDoNotHaveStaysAway()
    {
        const GroupContent mine = with([](GroupContent &c) {
            c.description = u"x"_s;
            c.protection = true;
            c.tags->clear();
            c.lists[GroupField::Users].clear();
        });
        GroupContent theirs;
        theirs.name = u"n"_s;
        const GroupContent merged
            = mergedContent(theirs, picked(compareContents(sample(), theirs, mine), Pick::Mine));
        QCOMPARE(merged, theirs);
    }

    void anyThreeSides()
    {
        for (quint32 seed = firstSeed; seed < firstSeed + rounds; ++seed) {
            QRandomGenerator random(seed);
            const bool protection = random.bounded(2) == 1;
            const bool tags = random.bounded(2) == 1;
            const GroupContent base = randomContent(random, protection, tags);
            const GroupContent theirs = randomContent(random, protection, tags);
            const GroupContent mine = randomContent(random, protection, tags);
            const QByteArray trouble = troubleWith(base, theirs, mine);
            const QByteArray where = "seed " + QByteArray::number(seed) + ": " + trouble;
            QVERIFY2(trouble.isEmpty(), where.constData());
        }
    }

private:
    /// The rules that hold whatever is on the three sides.
    [[nodiscard]] static QByteArray troubleWith(const GroupContent &base,
                                                const GroupContent &theirs,
                                                const GroupContent &mine)
    {
        const QList<MergeRow> rows = compareContents(base, theirs, mine);
        if (!sameContent(mergedContent(theirs, picked(rows, Pick::Mine)), mine))
            return "all mine is not mine";
        if (mergedContent(theirs, picked(rows, Pick::Theirs)) != theirs)
            return "all theirs is not theirs";
        if (!sameContent(mergedContent(base, compareContents(base, base, mine)), mine))
            return "without a change of theirs it is not mine";
        if (mergedContent(theirs, compareContents(base, theirs, base)) != theirs)
            return "without a change of mine it is not theirs";
        if (!compareContents(base, base, base).isEmpty())
            return "a side differs from itself";
        if (!isDecided(compareContents(base, theirs, theirs)))
            return "the same change is a conflict";
        const GroupContent merged = mergedContent(theirs, rows);
        for (const MergeRow &row : compareContents(base, merged, mine)) {
            if (row.base != row.mine && !row.isConflict() && row.theirs != row.mine)
                return "a change of mine is lost";
        }
        for (const MergeRow &row : rows) {
            if (isList(row.field) && row.isConflict())
                return "an item of a list is in conflict";
            if (row.isConflict() != (row.pick == Pick::Undecided))
                return "decided is what is no conflict";
        }
        return {};
    }
};

QTEST_GUILESS_MAIN(TestContentMerge)
#include "tst_contentmerge.moc"
