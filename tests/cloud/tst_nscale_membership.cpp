#include "nscaleediting.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;

namespace {

const QString own = u"https://api.example.com"_s;
const QString elsewhere = u"https://login.u.example"_s;
const QByteArray ana = R"({"id":"ana@x.example","issuer":"https://api.example.com","email":"A"})";
const QByteArray guest = R"({"id":"jo","issuer":"https://login.u.example","email":"jo@u","x":1})";
const QByteArray dead = R"({"id":"gone@x.example","issuer":"https://api.example.com"})";
const QByteArray bo
    = R"({"id":"bo@x.example","issuer":"https://api.example.com","email":"bo@x.example"})";
const QByteArray kim = R"({"id":"kim","issuer":"https://login.u.example"})";
const QByteArray unlisted = R"({"id":"eve@x.example","issuer":""})";

QByteArray spec(const QByteArray &users, const QByteArray &subjects)
{
    return R"("roleIDs":["r2"],"serviceAccountIDs":["s1"],"userIDs":[)" + users
        + R"(],"subjects":[)" + subjects + "]";
}

QString item(const QString &id, const QString &issuer)
{
    return subjectItem({ id, issuer, {} });
}

QJsonArray arrayOf(const QByteArray &items)
{
    return objectOf("{\"a\":[" + items + "]}").value("a"_L1).toArray();
}

/// The spec of the plan's first request.
QJsonObject specOf(const CloudResult<EditPlan> &plan)
{
    return plan->steps.constFirst().request.body->value("spec"_L1).toObject();
}

} // namespace

/// Which of "userIDs" and "subjects" is sent, whom that would lose, and when the account itself
/// would.
class TestNscaleMembership : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void oneWayOnly_data()
    {
        QTest::addColumn<QString>("generation");
        QTest::addColumn<QByteArray>("subjects");
        QTest::addColumn<QByteArray>("sent"); // null: "userIDs" as they came
        QTest::addColumn<QList<EditWarning>>("warnings");
        using Kind = EditWarning::Kind;
        const QList<EditWarning> none;
        const EditWarning losesGuest { Kind::DropsSubjects, { item(u"jo"_s, elsewhere) } };
        const EditWarning losesDead { Kind::DropsDeadSubjects, { item(u"gone@x.example"_s, own) } };
        const QByteArray ids;
        for (const QString &generation : { u"1.11"_s, u"1.16.1"_s, u"1.18"_s }) {
            const bool stores = generation != "1.11"_L1;
            const auto row = [&](const char *name) -> QTestData & {
                return QTest::addRow("%s, %s", name, qPrintable(generation)) << generation;
            };
            row("only users") << ana << ids << none;
            row("nobody listed") << QByteArray("") << ids << none;
            row("a user listed without an issuer")
                << QByteArray(R"({"id":"ana@x.example","issuer":""})") << ids << none;
            row("a guest") << QByteArray(ana + ',' + guest)
                           << (stores ? QByteArray(ana + ',' + guest) : ids)
                           << (stores ? none : QList<EditWarning> { losesGuest });
            row("a dead one") << QByteArray(ana + ',' + dead) << ids
                              << QList<EditWarning> { losesDead };
            row("a guest and a dead one")
                << QByteArray(ana + ',' + dead + ',' + guest)
                << (stores ? QByteArray(ana + ',' + guest) : ids)
                << (stores ? QList<EditWarning> { losesDead }
                           : QList<EditWarning> { losesDead, losesGuest });
            const QByteArray eve = R"({"id":"eve@x.example","issuer":"https://api.example.com"})";
            const EditWarning losesEve { Kind::DropsSubjects, { item(u"eve@x.example"_s, {}) } };
            row("a member in subjects only")
                << QByteArray(ana + ',' + unlisted) << (stores ? QByteArray(ana + ',' + eve) : ids)
                << (stores ? none : QList<EditWarning> { losesEve });
            const QByteArray twin = R"({"id":"ana@x.example","issuer":"https://login.u.example"})";
            const EditWarning losesTwin { Kind::DropsSubjects,
                                          { item(u"ana@x.example"_s, elsewhere) } };
            row("a guest with a user's address")
                << QByteArray(ana + ',' + twin) << (stores ? QByteArray(ana + ',' + twin) : ids)
                << (stores ? none : QList<EditWarning> { losesTwin });
        }
    }

    void oneWayOnly()
    {
        QFETCH(const QString, generation);
        QFETCH(const QByteArray, subjects);
        QFETCH(const QByteArray, sent);
        NscaleDesk desk;
        const EditBase base = *desk.open(withSpec(shapesOf(generation), spec(R"("u1")", subjects)));
        GroupContent wanted = base.content;
        wanted.name = u"renamed"_s;
        const CloudResult<EditPlan> plan = desk.plan(base, wanted);
        QVERIFY(plan.has_value());
        QTEST(plan->warnings, "warnings");
        const QJsonObject body = specOf(plan);
        // An empty list of subjects tells that a server stores them, but nobody is in it.
        if (sent.isNull()) {
            QCOMPARE(body.value("userIDs"_L1).toArray(), QJsonArray { u"u1"_s });
            QVERIFY(!body.contains("subjects"_L1));
        } else {
            QCOMPARE(body.value("subjects"_L1).toArray(), arrayOf(sent));
            QVERIFY(!body.contains("userIDs"_L1));
        }
    }

    void usersChangeBesideGuests()
    {
        NscaleDesk desk;
        const EditBase base = *desk.open(withSpec(shapes118(), spec(R"("u1")", ana + ',' + guest)));
        QCOMPARE(base.content.lists.value(GroupField::Subjects),
                 QStringList(item(u"jo"_s, elsewhere)));
        GroupContent wanted = base.content;
        wanted.lists[GroupField::Users] = QStringList { u"u2"_s };
        const CloudResult<EditPlan> plan = desk.plan(base, wanted);
        QCOMPARE(specOf(plan).value("subjects"_L1).toArray(), arrayOf(guest + ',' + bo));
        QCOMPARE(plan->steps.constFirst().fields, QList<GroupField> { GroupField::Users });
    }

    void guestsComeAndGo()
    {
        NscaleDesk desk;
        const EditBase base = *desk.open(withSpec(shapes118(), spec(R"("u1")", ana + ',' + guest)));
        GroupContent wanted = base.content;
        wanted.lists[GroupField::Subjects].clear();
        QCOMPARE(specOf(desk.plan(base, wanted)).value("userIDs"_L1).toArray(),
                 QJsonArray { u"u1"_s });
        wanted.lists[GroupField::Subjects] = QStringList(item(u"kim"_s, elsewhere));
        QCOMPARE(specOf(desk.plan(base, wanted)).value("subjects"_L1).toArray(),
                 arrayOf(ana + ',' + kim));
    }

    void anOlderServerTakesNoNewGuests()
    {
        NscaleDesk desk;
        const EditBase base = *desk.open(withSpec(shapes111(), spec(R"("u1")", ana + ',' + guest)));
        GroupContent wanted = base.content;
        wanted.lists[GroupField::Subjects].append(item(u"kim"_s, elsewhere));
        QCOMPARE(desk.plan(base, wanted).error().field, u"subjects"_s);
        // Taken out by hand, nobody is lost against anybody's will.
        wanted.lists[GroupField::Subjects].clear();
        QVERIFY(desk.plan(base, wanted)->warnings.isEmpty());
    }

    void aUserIdWithoutAUser()
    {
        const QByteArray users = R"("u1","lost")";
        NscaleDesk alone;
        const EditBase ids = *alone.open(withSpec(shapes118(), spec(users, ana)));
        GroupContent wanted = ids.content;
        wanted.name = u"renamed"_s;
        QCOMPARE(specOf(alone.plan(ids, wanted)).value("userIDs"_L1).toArray(),
                 QJsonArray({ u"u1"_s, u"lost"_s }));
        // As subjects it could not be said: better no edit than one that drops it silently.
        NscaleDesk desk;
        const EditBase base = *desk.open(withSpec(shapes118(), spec(users, ana + ',' + guest)));
        wanted = base.content;
        wanted.name = u"renamed"_s;
        QCOMPARE(desk.plan(base, wanted).error().kind, CloudError::Kind::BadArgument);
        QCOMPARE(desk.plan(base, wanted).error().field, u"userIDs"_s);
        wanted.lists[GroupField::Users].removeAll(u"lost"_s);
        QCOMPARE(specOf(desk.plan(base, wanted)).value("subjects"_L1).toArray(),
                 arrayOf(ana + ',' + guest));
    }

    void withoutTheListOfUsers()
    {
        NscaleDesk desk;
        NscaleShapes shapes = withSpec(shapes118(), spec(R"("u1")", ana + ',' + guest));
        shapes.users = "{}";
        const EditBase base = *desk.open(shapes);
        QCOMPARE(base.limits.value(GroupField::Users).kind, Limit::Kind::Unread);
        GroupContent wanted = base.content;
        wanted.name = u"renamed"_s;
        QCOMPARE(specOf(desk.plan(base, wanted)).value("subjects"_L1).toArray(),
                 arrayOf(ana + ',' + guest));
        wanted.lists[GroupField::Users].clear();
        QCOMPARE(desk.plan(base, wanted).error().field, u"userIDs"_s);
    }

    void theIssuerIsLearnt()
    {
        // The profile goes through another address than the one in the subjects.
        NscaleDesk desk;
        const QByteArray other = R"({"id":"bo@x.example","issuer":"https://api.example.com"})";
        QByteArray body = spec(R"("u1","u2")", ana + ',' + other + ',' + guest);
        body.replace("api.example.com", "identity.example");
        const EditBase base = *desk.open(withSpec(shapes118(), body));
        QCOMPARE(base.content.lists.value(GroupField::Subjects).size(), 1);
        GroupContent wanted = base.content;
        wanted.lists[GroupField::Users].append(u"u3"_s);
        const QJsonArray sent = specOf(desk.plan(base, wanted)).value("subjects"_L1).toArray();
        QCOMPARE(sent.last()["id"_L1].toString(), u"eve@x.example"_s);
        QCOMPARE(sent.last()["issuer"_L1].toString(), u"https://identity.example"_s);
    }

    void lockOut_data()
    {
        QTest::addColumn<QByteArray>("caller");
        QTest::addColumn<QByteArray>("otherGroup");
        QTest::addColumn<QStringList>("users");
        QTest::addColumn<QStringList>("accounts");
        QTest::addColumn<QStringList>("roles");
        QTest::addColumn<QStringList>("items"); // none: no warning
        const QByteArray person = R"({"sub":"ana@x.example"})";
        const QByteArray machine = R"({"sub":"s1"})";
        const QStringList both { u"u1"_s, u"u2"_s };
        const QStringList account { u"s1"_s };
        const QStringList role { u"r2"_s };
        const QStringList empty;
        const auto other = [](const QByteArray &spec) {
            return QByteArray(R"(,{"metadata":{"id":"g2","name":"o"},"spec":{)" + spec + "}}");
        };
        QTest::newRow("leaves") << person << QByteArray() << QStringList { u"u2"_s } << account
                                << role << QStringList { u"u1"_s };
        QTest::newRow("another leaves")
            << person << QByteArray() << QStringList { u"u1"_s } << account << role << empty;
        QTest::newRow("loses the role")
            << person << QByteArray() << both << account << empty << role;
        QTest::newRow("not in it") << QByteArray(R"({"sub":"eve@x.example"})") << QByteArray()
                                   << empty << account << empty << empty;
        QTest::newRow("service account leaves")
            << machine << QByteArray() << both << empty << role << account;
        QTest::newRow("has it elsewhere")
            << person << other(R"("roleIDs":["r2"],"serviceAccountIDs":[],"userIDs":["u1"])")
            << QStringList { u"u2"_s } << account << role << empty;
        QTest::newRow("has another role elsewhere")
            << person << other(R"("roleIDs":["r1"],"serviceAccountIDs":[],"userIDs":["u1"])")
            << QStringList { u"u2"_s } << account << role << QStringList { u"u1"_s };
        QTest::newRow("unknown caller")
            << QByteArray("{}") << QByteArray() << empty << empty << empty << empty;
    }

    void lockOut()
    {
        QFETCH(const QByteArray, caller);
        QFETCH(const QByteArray, otherGroup);
        NscaleDesk desk;
        NscaleShapes shapes = withSpec(shapes118(), spec(R"("u1","u2")", ana));
        shapes.caller = caller;
        shapes.others = otherGroup;
        const EditBase base = *desk.open(shapes);
        GroupContent wanted = base.content;
        QFETCH(const QStringList, users);
        QFETCH(const QStringList, accounts);
        QFETCH(const QStringList, roles);
        QFETCH(const QStringList, items);
        wanted.lists[GroupField::Users] = users;
        wanted.lists[GroupField::ServiceAccounts] = accounts;
        wanted.lists[GroupField::Roles] = roles;
        const CloudResult<EditPlan> plan = desk.plan(base, wanted);
        QVERIFY(plan.has_value());
        QList<EditWarning> expected;
        if (!items.isEmpty())
            expected.append({ EditWarning::Kind::MayLockOut, items });
        QCOMPARE(plan->warnings, expected);
    }
};

QTEST_GUILESS_MAIN(TestNscaleMembership)
#include "tst_nscale_membership.moc"
