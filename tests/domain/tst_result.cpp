#include "ids.h"
#include "result.h"

#include <QHash>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace groupdesk;

class TestResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsAValueOrAnError()
    {
        const Result<int, QString> good = 7;
        QVERIFY(good.has_value());
        QCOMPARE(*good, 7);
        const Result<int, QString> bad = Unexpected(u"no"_s);
        QVERIFY(!bad);
        QCOMPARE(bad.error(), u"no"_s);
        QCOMPARE(bad.value_or(3), 3);
        QCOMPARE(good.value_or(3), 7);
    }

    void valueAndErrorMayBeOfOneType()
    {
        const Result<QString, QString> good = u"same"_s;
        const Result<QString, QString> bad = Unexpected(u"same"_s);
        QVERIFY(good.has_value());
        QVERIFY(!bad.has_value());
    }

    void movesWhatCannotBeCopied()
    {
        Result<std::unique_ptr<int>, QString> owner = std::make_unique<int>(5);
        const std::unique_ptr<int> taken = std::move(owner).value();
        QCOMPARE(*taken, 5);
    }

    void transformKeepsTheError()
    {
        const auto doubled = [](int value) { return value * 2; };
        QCOMPARE((Result<int, QString>(4).transform(doubled).value()), 8);
        QCOMPARE((Result<int, QString>(Unexpected(u"x"_s)).transform(doubled).error()), u"x"_s);
    }

    void idsAreDistinctComparableAndHashable()
    {
        static_assert(!std::is_convertible_v<QString, GroupId>);
        static_assert(!std::is_same_v<GroupId, UserId>);
        QVERIFY(GroupId(u"a"_s) < GroupId(u"b"_s));
        QVERIFY(GroupId(u"a"_s) != GroupId(u"A"_s));
        QHash<GroupRef, int> rows;
        const GroupRef ref { ProfileId(u"p"_s), OrganizationId(u"o"_s), GroupId(u"g"_s) };
        rows.insert(ref, 1);
        QCOMPARE(rows.value(ref), 1);
        QVERIFY(!rows.contains({ ref.profile, ref.organization, GroupId(u"h"_s) }));
    }
};

QTEST_GUILESS_MAIN(TestResult)
#include "tst_result.moc"
