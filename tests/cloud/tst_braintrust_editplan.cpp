#include "braintrustdesk.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;

namespace {

/// 1 includes 2 (which includes 3) and the unknown beef; 4 includes 1; 5 includes 4.
const QByteArray own = braintrustGroup(1, "Ops", memberLists({ 0x11, 0x12 }, { 2, 0xbeef }));
const QByteArrayList others {
    braintrustGroup(2, "Two", memberLists({}, { 3 })),
    braintrustGroup(3, "Three", memberLists({}, {})),
    braintrustGroup(4, "Four", memberLists({}, { 1 })),
    braintrustGroup(5, "Five", memberLists({}, { 4 })),
    braintrustGroup(
        6, "Six", R"(,"deleted_at":"2026-08-14T20:02:22Z","member_groups":[")" + uuid(1) + R"("])"),
    braintrustGroup(7, "Loop", memberLists({}, { 7, 8 })),
    braintrustGroup(8, "Loop back", memberLists({}, { 7 })),
};

QStringList textsOf(const QJsonObject &body, QLatin1String key)
{
    QStringList texts;
    for (const QJsonValue &id : body.value(key).toArray())
        texts.append(id.toString());
    return texts;
}

/// How many ids \a body carries in all of its lists.
qsizetype idsIn(const QJsonObject &body)
{
    qsizetype count = 0;
    for (const QJsonValue &value : body)
        count += value.toArray().size();
    return count;
}

} // namespace

/// What is planned for a group of Braintrust, and what is refused before anything is sent.
class TestBraintrustEditPlan : public QObject
{
    Q_OBJECT

    BraintrustDesk m_desk;
    EditBase m_base;

    void expectRefusal(const GroupContent &wanted, const QString &field)
    {
        const CloudResult<EditPlan> plan = m_desk.plan(m_base, wanted);
        QVERIFY(!plan);
        QCOMPARE(plan.error().kind, CloudError::Kind::BadArgument);
        QCOMPARE(plan.error().field, field);
        QCOMPARE(plan.error().host, u"api.example.com"_s);
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_base = *m_desk.open(own, others);
    }

    void nothingToChangeIsNoStep()
    {
        GroupContent wanted = m_base.content;
        QStringList &users = wanted.lists[GroupField::Users];
        std::swap(users[0], users[1]);
        users.append(users.constFirst());
        QStringList &groups = wanted.lists[GroupField::IncludedGroups];
        groups[1] = groups.at(1).toUpper(); // the same id
        const CloudResult<EditPlan> plan = m_desk.plan(m_base, wanted);
        QVERIFY(plan.has_value());
        QVERIFY(plan->steps.isEmpty());
        QVERIFY(plan->warnings.isEmpty());
        QCOMPARE(plan->resultId, GroupId(uuidText(1)));
    }

    void onlyWhatChangedIsSent()
    {
        GroupContent wanted = m_base.content;
        wanted.description = u"new"_s;
        const EditStep texts = m_desk.step(m_base, wanted);
        QCOMPARE(*texts.request.body, objectOf(R"({"description":"new"})"));
        QCOMPARE(texts.fields, QList<GroupField> { GroupField::Description });
        wanted = m_base.content;
        wanted.lists[GroupField::IncludedGroups].removeAll(uuidText(0xbeef)); // known to nobody
        const EditStep groups = m_desk.step(m_base, wanted);
        QCOMPARE(*groups.request.body,
                 objectOf(R"({"remove_member_groups":[")" + uuid(0xbeef) + R"("]})"));
        QCOMPARE(groups.fields, QList<GroupField> { GroupField::IncludedGroups });
    }

    void idsAreSentAsTheyCame()
    {
        GroupContent wanted = m_base.content;
        const QString id = u"ABCDEF00-0000-4000-8000-00000000000A"_s;
        wanted.lists[GroupField::Users] += { id, id.toLower(), id };
        QCOMPARE(textsOf(*m_desk.step(m_base, wanted).request.body, "add_member_users"_L1),
                 QStringList(id));
    }

    void thousandsGoInParts()
    {
        GroupContent wanted = m_base.content;
        wanted.name = u"Crowd"_s;
        const QStringList users = uuidTexts(0x1000, 1201);
        const QStringList groups = uuidTexts(0x9000, 10);
        wanted.lists[GroupField::Users] = users;
        wanted.lists[GroupField::IncludedGroups] += groups;
        const CloudResult<EditPlan> plan = m_desk.plan(m_base, wanted);
        QVERIFY(plan.has_value());
        QCOMPARE(plan->steps.size(), 3); // 1201 and 10 come, two go
        QStringList sentUsers;
        QStringList sentGroups;
        for (const EditStep &step : plan->steps) {
            const QJsonObject body = *step.request.body;
            QVERIFY(idsIn(body) <= 500);
            sentUsers += textsOf(body, "add_member_users"_L1);
            sentGroups += textsOf(body, "add_member_groups"_L1);
        }
        QCOMPARE(sentUsers, users);
        QCOMPARE(sentGroups, groups);
        const QJsonObject first = *plan->steps.constFirst().request.body;
        QCOMPARE(first.value("name"_L1), u"Crowd"_s);
        QVERIFY(!first.contains("remove_member_users"_L1)); // nobody goes before the others came
        const QJsonObject last = *plan->steps.constLast().request.body;
        QVERIFY(!last.contains("name"_L1));
        QCOMPARE(textsOf(last, "remove_member_users"_L1).size(), 2);
        const QList<GroupField> fields { GroupField::Users, GroupField::IncludedGroups };
        QCOMPARE(plan->steps.constLast().fields, fields);
    }

    void theLastOneIsNotForgotten()
    {
        for (const int count : { 1, 499, 500, 501, 1000, 1001 }) {
            GroupContent wanted = m_base.content;
            wanted.lists[GroupField::Users] += uuidTexts(0x1000, count);
            qsizetype sent = 0;
            const EditPlan plan = *m_desk.plan(m_base, wanted);
            for (const EditStep &step : plan.steps)
                sent += idsIn(*step.request.body);
            QCOMPARE(sent, count);
            QCOMPARE(plan.steps.size(), (count + 499) / 500);
        }
    }

    void circlesAreRefused_data()
    {
        QTest::addColumn<int>("group");
        QTest::addColumn<QString>("circle"); // empty: allowed
        QTest::newRow("itself") << 1 << u"Ops → Ops"_s;
        QTest::newRow("one that includes it") << 4 << u"Ops → Four → Ops"_s;
        QTest::newRow("far away") << 5 << u"Ops → Five → Four → Ops"_s;
        QTest::newRow("one that it includes anyway") << 3 << QString();
        QTest::newRow("one that is deleted") << 6 << QString();
        QTest::newRow("one in a circle of its own") << 7 << QString();
        QTest::newRow("unknown") << 0xfade << QString();
    }

    void circlesAreRefused()
    {
        QFETCH(const int, group);
        QFETCH(const QString, circle);
        GroupContent wanted = m_base.content;
        wanted.lists[GroupField::IncludedGroups].append(uuidText(group).toUpper());
        if (circle.isEmpty()) {
            QCOMPARE(m_desk.plan(m_base, wanted)->steps.size(), 1);
            return;
        }
        expectRefusal(wanted, u"member_groups"_s);
        QVERIFY(m_desk.plan(m_base, wanted).error().reason.endsWith(circle));
    }

    void aCircleThatIsThereStays()
    {
        m_base = *m_desk.open(braintrustGroup(1, "Snake", memberLists({}, { 1, 4 })), others);
        GroupContent wanted = m_base.content;
        wanted.description = u"bites its tail"_s;
        wanted.lists[GroupField::Users] = { uuidText(0x11) };
        QCOMPARE(m_desk.plan(m_base, wanted)->steps.size(), 1);
        wanted.lists[GroupField::IncludedGroups].removeAll(uuidText(1));
        QCOMPARE(m_desk.plan(m_base, wanted)->steps.size(), 1);
    }

    void groupsThatCannotBeReadAreNotIncluded()
    {
        for (const int status : { 403, 500 }) {
            m_base = *m_desk.openAlone(own, status);
            GroupContent wanted = m_base.content;
            wanted.lists[GroupField::IncludedGroups] = { uuidText(2) };
            wanted.lists[GroupField::Users].append(uuidText(0x13));
            QCOMPARE(m_desk.plan(m_base, wanted)->steps.size(), 1); // only taken out
            wanted.lists[GroupField::IncludedGroups].append(uuidText(3));
            expectRefusal(wanted, u"member_groups"_s);
        }
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("field");
        const auto row
            = [](const char *name, const QString &field) { QTest::newRow(name) << field; };
        row("no name", u"name"_s);
        row("no UUID", u"member_users"_s);
        row("line feed at the end", u"member_users"_s);
        row("empty id", u"member_groups"_s);
        row("no description", u"description"_s);
        row("no list", u"member_users"_s);
        row("roles", QString());
        row("protection", QString());
    }

    void refusals()
    {
        QFETCH(const QString, field);
        const QByteArray tag = QTest::currentDataTag();
        GroupContent wanted = m_base.content;
        if (tag == "no name")
            wanted.name.clear();
        else if (tag == "no UUID")
            wanted.lists[GroupField::Users].append(u"ada@example.org"_s);
        else if (tag == "line feed at the end")
            wanted.lists[GroupField::Users].append(uuidText(0x20) + u'\n');
        else if (tag == "empty id")
            wanted.lists[GroupField::IncludedGroups].append(QString());
        else if (tag == "no description")
            wanted.description.reset();
        else if (tag == "no list")
            wanted.lists.remove(GroupField::Users);
        else if (tag == "roles")
            wanted.lists.insert(GroupField::Roles, { uuidText(0x30) });
        else if (tag == "protection")
            wanted.protection = true;
        expectRefusal(wanted, field);
    }

    void whatWasNotReadIsNotWritten()
    {
        m_base = *m_desk.open(braintrustGroup(1, "thin", {}), others);
        GroupContent wanted = m_base.content;
        wanted.description = u"new"_s;
        QCOMPARE(m_desk.plan(m_base, wanted)->steps.size(), 1);
        wanted.lists.insert(GroupField::Users, { uuidText(0x11) });
        expectRefusal(wanted, u"member_users"_s);
    }

    void whatThePlatformItselfNamed()
    {
        m_base = *m_desk.open(braintrustGroup(1, "Viewers", memberLists({ 0x11 }, {})));
        GroupContent wanted = m_base.content;
        wanted.lists[GroupField::Users].clear();
        QCOMPARE(m_desk.plan(m_base, wanted)->steps.size(), 1);
        wanted.name = u"Onlookers"_s;
        expectRefusal(wanted, u"name"_s);
        wanted.name = m_base.content.name;
        wanted.description = u"x"_s;
        expectRefusal(wanted, u"description"_s);
    }

    void ownersKeepSomebody()
    {
        m_base = *m_desk.open(braintrustGroup(1, "Owners", memberLists({ 0x11, 0x12 }, { 3 })),
                              others);
        GroupContent wanted = m_base.content;
        wanted.lists[GroupField::Users].clear();
        expectRefusal(wanted, u"member_users"_s); // whoever 3 may bring
        // One for another is fine, but it may be one's own way in: nobody says whose key it is.
        wanted.lists[GroupField::Users] = { uuidText(0x13), uuidText(0x12) };
        wanted.lists[GroupField::IncludedGroups].clear();
        const EditWarning expected { EditWarning::Kind::MayLockOut,
                                     { uuidText(0x11), uuidText(3) } };
        QCOMPARE(m_desk.plan(m_base, wanted)->warnings, QList<EditWarning> { expected });
        wanted = m_base.content;
        wanted.lists[GroupField::Users].append(uuidText(0x13));
        QVERIFY(m_desk.plan(m_base, wanted)->warnings.isEmpty());
    }

    void ownersByInclusionOnly()
    {
        m_base = *m_desk.open(braintrustGroup(1, "Owners", memberLists({}, { 3, 7 })), others);
        GroupContent wanted = m_base.content;
        wanted.lists[GroupField::IncludedGroups] = { uuidText(7) };
        QCOMPARE(m_desk.plan(m_base, wanted)->steps.size(), 1);
        wanted.lists[GroupField::IncludedGroups].clear();
        expectRefusal(wanted, u"member_groups"_s);
    }
};

QTEST_GUILESS_MAIN(TestBraintrustEditPlan)
#include "tst_braintrust_editplan.moc"
