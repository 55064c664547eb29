#include "braintrustdemodesk.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;

/// Editing against the demo server.
class TestBraintrustEditingDemo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everythingCanBeChanged()
    {
        BraintrustDemoDesk desk;
        QVERIFY(desk.isReady());
        const EditBase base = *desk.open(u"Storage"_s);
        GroupContent wanted = base.content;
        wanted.name = u"Storage & Backup"_s;
        wanted.description = u"Keeps \"things\"\nfor good"_s;
        QStringList &users = wanted.lists[GroupField::Users];
        users.removeFirst();
        users.append(desk.directory(DirectoryKind::ServiceAccounts)->constFirst().id);
        wanted.lists[GroupField::IncludedGroups] = { desk.idOf(u"Atlas Core"_s).toString() };
        const CloudResult<EditPlan> changes = desk.plan(base, wanted);
        QVERIFY(changes.has_value());
        QCOMPARE(changes->steps.size(), 1);
        QVERIFY(!desk.send(*changes));
        const EditBase after = *desk.open(u"Storage"_s);
        QVERIFY(sameContent(after.content, wanted));
        QVERIFY(desk.plan(after, wanted)->steps.isEmpty());
        QCOMPARE(desk.server().writesApplied(), 1);
        GroupContent silent = wanted;
        silent.description = QString();
        QVERIFY(!desk.send(*desk.plan(after, silent)));
        QCOMPARE(desk.open(u"Storage"_s)->content.description, QString());
    }

    void aCrowdLeavesInParts()
    {
        BraintrustDemoDesk desk;
        QVERIFY(desk.isReady());
        const EditBase base = *desk.open(u"Annotation Crowd"_s);
        QStringList kept = base.content.lists.value(GroupField::Users);
        QCOMPARE(kept.size(), 3001);
        GroupContent wanted = base.content;
        kept.erase(kept.begin() + 100, kept.begin() + 1300);
        wanted.lists[GroupField::Users] = kept;
        const EditPlan changes = *desk.plan(base, wanted);
        QCOMPARE(changes.steps.size(), 3);
        QVERIFY(!desk.send(changes));
        QCOMPARE(desk.server().writesApplied(), 3);
        QCOMPARE(desk.open(u"Annotation Crowd"_s)->content.lists.value(GroupField::Users), kept);
    }

    void whatNobodyKnowsSurvives()
    {
        BraintrustDemoDesk desk;
        QVERIFY(desk.isReady());
        const EditBase base = *desk.open(u"Legacy Importers"_s);
        QCOMPARE(base.content.lists.value(GroupField::IncludedGroups).size(), 2);
        GroupContent wanted = base.content;
        wanted.name = u"Importers"_s;
        QVERIFY(!desk.send(*desk.plan(base, wanted)));
        const EditBase after = *desk.open(u"Legacy Importers"_s);
        QVERIFY(after.content.lists == base.content.lists);
        wanted.lists[GroupField::Users].removeLast(); // who left long ago
        QVERIFY(!desk.send(*desk.plan(after, wanted)));
        QVERIFY(sameContent(desk.open(u"Legacy Importers"_s)->content, wanted));
    }

    void emptyInEveryForm_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("known");
        QTest::newRow("empty") << u"Spring Pilot"_s << true;
        QTest::newRow("null") << u"Summer Pilot"_s << true;
        QTest::newRow("absent") << u"Autumn Pilot"_s << false;
    }

    void emptyInEveryForm()
    {
        QFETCH(const QString, name);
        QFETCH(const bool, known);
        BraintrustDemoDesk desk(demo::Persona::Owner, {}, u"Halcyon Health"_s);
        QVERIFY(desk.isReady());
        const EditBase base = *desk.open(name);
        QCOMPARE(base.content.lists.contains(GroupField::Users), known);
        QCOMPARE(base.limits.contains(GroupField::Users), !known);
        GroupContent wanted = base.content;
        wanted.lists[GroupField::Users] = { desk.directory(DirectoryKind::Users)->constFirst().id };
        const CloudResult<EditPlan> changes = desk.plan(base, wanted);
        QCOMPARE(changes.has_value(), known);
        if (!known)
            return;
        QVERIFY(!desk.send(*changes));
        QCOMPARE(desk.open(name)->content.lists.value(GroupField::Users),
                 wanted.lists.value(GroupField::Users));
    }

    void circles()
    {
        BraintrustDemoDesk desk;
        QVERIFY(desk.isReady());
        const EditBase base = *desk.open(u"Storage Berlin On-Call"_s);
        GroupContent wanted = base.content;
        wanted.lists[GroupField::IncludedGroups] = { desk.idOf(u"Storage"_s).toString() };
        const CloudResult<EditPlan> refused = desk.plan(base, wanted);
        QCOMPARE(refused.error().field, u"member_groups"_s);
        QVERIFY(refused.error().reason.endsWith(
            u"Storage Berlin On-Call → Storage → Storage Europe → Storage Berlin → "
            "Storage Berlin On-Call"_s));
        // One that is there can be undone.
        const EditBase snake = *desk.open(u"Ouroboros"_s);
        wanted = snake.content;
        wanted.lists[GroupField::IncludedGroups].clear();
        QVERIFY(!desk.send(*desk.plan(snake, wanted)));
        QVERIFY(sameContent(desk.open(u"Ouroboros"_s)->content, wanted));
    }

    void owners()
    {
        BraintrustDemoDesk desk;
        QVERIFY(desk.isReady());
        const EditBase base = *desk.open(u"Owners"_s);
        QCOMPARE(base.limits.value(GroupField::Name).kind, Limit::Kind::BuiltIn);
        GroupContent wanted = base.content;
        const QString leaving = wanted.lists[GroupField::Users].takeFirst();
        const CloudResult<EditPlan> changes = desk.plan(base, wanted);
        const EditWarning expected { EditWarning::Kind::MayLockOut, { leaving } };
        QCOMPARE(changes->warnings, QList<EditWarning> { expected });
        QVERIFY(!desk.send(*changes));
        const EditBase after = *desk.open(u"Owners"_s);
        QVERIFY(sameContent(after.content, wanted));
        wanted.lists[GroupField::Users].clear();
        QCOMPARE(desk.plan(after, wanted).error().field, u"member_users"_s);
    }

    void aTakenName()
    {
        BraintrustDemoDesk desk;
        QVERIFY(desk.isReady());
        const EditBase base = *desk.open(u"Chicken"_s);
        GroupContent wanted = base.content;
        wanted.name = u"Egg"_s;
        const std::optional<CloudError> refusal = desk.send(*desk.plan(base, wanted));
        QVERIFY(refusal);
        QCOMPARE(refusal->httpStatus, 400);
        QVERIFY(refusal->serverMessage.contains(u"exists already"_s));
        QVERIFY(!refusal->outcomeUnknown);
        QVERIFY(sameContent(desk.open(u"Chicken"_s)->content, base.content));
    }

    void othersMayLess()
    {
        BraintrustDemoDesk desk(demo::Persona::Auditor);
        QVERIFY(desk.isReady());
        const EditBase base = *desk.open(u"Chicken"_s);
        GroupContent wanted = base.content;
        wanted.description = u"x"_s;
        const std::optional<CloudError> refusal = desk.send(*desk.plan(base, wanted));
        QVERIFY(refusal);
        QCOMPARE(refusal->kind, CloudError::Kind::NotFoundOrForbidden);
        QCOMPARE(desk.server().writesApplied(), 0);
        desk.connectAs(demo::Persona::Reader);
        QCOMPARE(desk.open(u"Chicken"_s).error().kind, CloudError::Kind::NotFoundOrForbidden);
    }

    void anAnswerThatIsLost()
    {
        BraintrustDemoDesk desk;
        QVERIFY(desk.isReady());
        const EditBase base = *desk.open(u"Egg"_s);
        GroupContent wanted = base.content;
        wanted.name = u"Omelette"_s;
        desk.server().inject(
            demo::Fault::dropped(demo::Fault::Effect::DropAfterApplying).on("PATCH"));
        QVERIFY(desk.send(*desk.plan(base, wanted))->outcomeUnknown);
        QCOMPARE(desk.open(u"Egg"_s)->content.name, u"Omelette"_s);
    }
};

QTEST_GUILESS_MAIN(TestBraintrustEditingDemo)
#include "tst_braintrust_editing_demo.moc"
