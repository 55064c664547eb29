#include "groupcontent.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;

namespace {

GroupContent sample()
{
    GroupContent content;
    content.name = u"ml-ops"_s;
    content.description = u"words"_s;
    content.protection = false;
    content.tags = QList<NscaleTag> { { u"team"_s, u"ml"_s }, { u"cost"_s, u"41"_s } };
    content.lists.insert(GroupField::Users, { u"u1"_s, u"u2"_s });
    content.lists.insert(GroupField::Roles, { u"r1"_s });
    return content;
}

} // namespace

/// The plain values that editors work on.
class TestGroupContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldOnce()
    {
        const QList<GroupField> fields = allGroupFields();
        QCOMPARE(fields.size(), 11);
        for (qsizetype i = 0; i < fields.size(); ++i)
            QCOMPARE(int(fields.at(i)), int(i));
        QVERIFY(!isList(GroupField::Tags));
        QVERIFY(isList(GroupField::Users));
        QVERIFY(isList(GroupField::Locations));
    }

    void changes_data()
    {
        QTest::addColumn<GroupContent>("to");
        QTest::addColumn<QList<GroupField>>("fields");
        const QList<GroupField> none;
        const auto row = [](const char *name, const QList<GroupField> &fields, const auto &change) {
            GroupContent content = sample();
            change(content);
            QTest::newRow(name) << content << fields;
        };
        using Content = GroupContent;
        row("nothing", none, [](Content &) {});
        row("order of a list", none, [](Content &c) {
            c.lists[GroupField::Users] = QStringList { u"u2"_s, u"u1"_s };
        });
        row("duplicates", none, [](Content &c) { c.lists[GroupField::Users].append(u"u1"_s); });
        row("order of tags", none, [](Content &c) { c.tags->swapItemsAt(0, 1); });
        row("name", { GroupField::Name }, [](Content &c) { c.name = u"ML-ops"_s; });
        row("description", { GroupField::Description },
            [](Content &c) { c.description = QString(); });
        row("no description field", { GroupField::Description },
            [](Content &c) { c.description.reset(); });
        row("protection", { GroupField::Protection }, [](Content &c) { c.protection = true; });
        row("protection not known", { GroupField::Protection },
            [](Content &c) { c.protection.reset(); });
        row("value of a tag", { GroupField::Tags },
            [](Content &c) { c.tags->first().value = u"gpu"_s; });
        row("same tag twice", { GroupField::Tags },
            [](Content &c) { c.tags->append(c.tags->first()); });
        row("no tags at all", { GroupField::Tags }, [](Content &c) { c.tags.reset(); });
        row("item", { GroupField::Users },
            [](Content &c) { c.lists[GroupField::Users][0] = u""_s; });
        row("list gone", { GroupField::Roles },
            [](Content &c) { c.lists.remove(GroupField::Roles); });
        row("list new", { GroupField::Projects },
            [](Content &c) { c.lists.insert(GroupField::Projects, {}); });
        row("several, in their order", { GroupField::Name, GroupField::Tags, GroupField::Roles },
            [](Content &c) {
                c.lists[GroupField::Roles].clear();
                c.tags->clear();
                c.name = u"x"_s;
            });
    }

    void changes()
    {
        QFETCH(const GroupContent, to);
        QFETCH(const QList<GroupField>, fields);
        QCOMPARE(changedFields(sample(), to), fields);
        QCOMPARE(changedFields(to, sample()), fields);
        QCOMPARE(sameContent(sample(), to), fields.isEmpty());
    }

    void deltas_data()
    {
        QTest::addColumn<QStringList>("from");
        QTest::addColumn<QStringList>("to");
        QTest::addColumn<QStringList>("added");
        QTest::addColumn<QStringList>("removed");
        const QStringList none;
        const QStringList ab { u"a"_s, u"b"_s };
        QTest::newRow("empty") << none << none << none << none;
        QTest::newRow("order") << ab << QStringList { u"b"_s, u"a"_s } << none << none;
        QTest::newRow("all new") << none << ab << ab << none;
        QTest::newRow("all gone") << ab << none << none << ab;
        QTest::newRow("exchange") << ab << QStringList { u"c"_s, u"b"_s } << QStringList(u"c"_s)
                                  << QStringList(u"a"_s);
        QTest::newRow("duplicates")
            << QStringList { u"a"_s, u"a"_s, u"b"_s } << QStringList { u"c"_s, u"b"_s, u"c"_s }
            << QStringList(u"c"_s) << QStringList(u"a"_s);
        QTest::newRow("order of the lists")
            << QStringList { u"z"_s, u"y"_s } << QStringList { u"x"_s, u"w"_s }
            << QStringList { u"x"_s, u"w"_s } << QStringList { u"z"_s, u"y"_s };
        QTest::newRow("case counts") << QStringList(u"a"_s) << QStringList(u"A"_s)
                                     << QStringList(u"A"_s) << QStringList(u"a"_s);
    }

    void deltas()
    {
        QFETCH(const QStringList, from);
        QFETCH(const QStringList, to);
        QFETCH(const QStringList, added);
        QFETCH(const QStringList, removed);
        const ListDelta delta = listDelta(from, to);
        QCOMPARE(delta.added, added);
        QCOMPARE(delta.removed, removed);
        QCOMPARE(delta.isEmpty(), added.isEmpty() && removed.isEmpty());
        GroupContent left;
        left.lists.insert(GroupField::Users, from);
        GroupContent right;
        right.lists.insert(GroupField::Users, to);
        QCOMPARE(listDelta(left, right, GroupField::Users), delta);
        right.lists.clear();
        QVERIFY(listDelta(left, right, GroupField::Users).isEmpty());
        QVERIFY(listDelta(right, left, GroupField::Users).isEmpty());
    }

    void subjectsAreItems_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("issuer");
        QTest::newRow("local") << u"ana@x.example"_s << u"https://identity.example"_s;
        QTest::newRow("no issuer") << u"ana@x.example"_s << QString();
        QTest::newRow("blanks") << u" a b "_s << u" "_s;
        QTest::newRow("nothing") << QString() << QString();
    }

    void subjectsAreItems()
    {
        QFETCH(const QString, id);
        QFETCH(const QString, issuer);
        const QString item = subjectItem({ id, issuer, u"somebody@x.example"_s });
        QCOMPARE(item, subjectItem({ id, issuer, QString() })); // the e-mail does not count
        QCOMPARE(subjectOfItem(item), (NscaleSubject { id, issuer, QString() }));
        QVERIFY(item != subjectItem({ id + u'x', issuer, QString() }));
        QVERIFY(item != subjectItem({ id, issuer + u'x', QString() }));
    }

    void anItemWithoutAnIssuerIsAnId()
    {
        QCOMPARE(subjectOfItem(u"jo"_s), (NscaleSubject { u"jo"_s, QString(), QString() }));
    }
};

QTEST_GUILESS_MAIN(TestGroupContent)
#include "tst_groupcontent.moc"
