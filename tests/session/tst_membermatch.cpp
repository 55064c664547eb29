#include "membermatch.h"

#include <QElapsedTimer>
#include <QTest>

using namespace groupdesk;
using namespace Qt::StringLiterals;
using State = MemberMatch::State;

Q_DECLARE_METATYPE(groupdesk::MemberMatch::State)

namespace {

DirectoryEntry person(const QString &id, const QString &name, const QString &email)
{
    DirectoryEntry entry;
    entry.id = id;
    entry.name = name;
    entry.email = email;
    return entry;
}

Directory people()
{
    return {
        person(u"u1"_s, u"Ada Lovelace"_s, u"ada@example.org"_s),
        person(u"u2"_s, u"Grace Hopper"_s, u"grace@example.org"_s),
        person(u"u3"_s, u"Ada Lovelace"_s, u"ada@example.net"_s),
        person(u"u4"_s, u"Émile Zola"_s, {}),
        person(u"u5"_s, u"grace@example.org"_s, u"fake@example.org"_s), // called like an address
        person(u"u6"_s, u"shared 1"_s, u"office@example.org"_s),
        person(u"u7"_s, u"shared 2"_s, u"office@example.org"_s),
    };
}

QStringList idsOf(const Directory &entries)
{
    QStringList ids;
    for (const DirectoryEntry &entry : entries)
        ids.append(entry.id);
    return ids;
}

} // namespace

class MemberMatchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parts_data();
    void parts();
    void whoIsMeant_data();
    void whoIsMeant();
    void whoIsThereAlready();
    void whoIsRepeated();
    void severalAreNeverTakenForOne();
    void aWholeList();
    void thousandsAreQuick();
};

void MemberMatchTest::parts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("parts");
    const QStringList two { u"a@x"_s, u"b@x"_s };
    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("blank") << u" \t\r\n , ;; "_s << QStringList();
    QTest::newRow("one") << u"  a@x  "_s << QStringList { u"a@x"_s };
    QTest::newRow("commas") << u"a@x,b@x,"_s << two;
    QTest::newRow("semicolons") << u"a@x; b@x"_s << two;
    QTest::newRow("lines") << u"a@x\nb@x\n"_s << two;
    QTest::newRow("Windows lines") << u"a@x\r\nb@x\r\n"_s << two;
    QTest::newRow("old Mac lines") << u"a@x\rb@x"_s << two;
    QTest::newRow("Unicode lines") << u"a@x\u2028b@x\u2029"_s << two;
    QTest::newRow("table cells") << u"a@x\tb@x"_s << two;
    QTest::newRow("addressees") << u"Ada Lovelace <a@x>, Grace <b@x>"_s
                                << QStringList { u"Ada Lovelace <a@x>"_s, u"Grace <b@x>"_s };
    QTest::newRow("a comma in quotes") << u"\"Lovelace, Ada\" <a@x>, b@x"_s
                                       << QStringList { u"\"Lovelace, Ada\" <a@x>"_s, u"b@x"_s };
    QTest::newRow("repeated") << u"a@x,a@x"_s << QStringList { u"a@x"_s, u"a@x"_s };
    QTest::newRow("a quote alone") << u"O\"Hara\nb@x"_s << QStringList { u"O\"Hara"_s, u"b@x"_s };
}

void MemberMatchTest::parts()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, parts);
    QCOMPARE(pastedParts(text), parts);
}

void MemberMatchTest::whoIsMeant_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<State>("state");
    QTest::addColumn<QStringList>("ids");
    const QStringList ada { u"u1"_s };
    const QStringList grace { u"u2"_s };
    const QStringList bothAdas { u"u1"_s, u"u3"_s };
    QTest::newRow("id") << u"u2"_s << State::Matched << grace;
    QTest::newRow("id in capitals") << u"U2"_s << State::Matched << grace;
    QTest::newRow("e-mail") << u"ada@example.org"_s << State::Matched << ada;
    QTest::newRow("e-mail in capitals") << u"ADA@Example.Org"_s << State::Matched << ada;
    QTest::newRow("e-mail before name") << u"grace@example.org"_s << State::Matched << grace;
    QTest::newRow("name") << u"Grace Hopper"_s << State::Matched << grace;
    QTest::newRow("name, other case") << u"gRACE hOPPER"_s << State::Matched << grace;
    QTest::newRow("name, more spaces") << u"Grace \u00a0  Hopper"_s << State::Matched << grace;
    QTest::newRow("name, not ASCII")
        << u"ÉMILE ZOLA"_s << State::Matched << QStringList { u"u4"_s };
    QTest::newRow("part of a name") << u"Grace"_s << State::Unknown << QStringList();
    QTest::newRow("name of two") << u"Ada Lovelace"_s << State::Ambiguous << bothAdas;
    QTest::newRow("e-mail of two")
        << u"office@example.org"_s << State::Ambiguous << QStringList { u"u6"_s, u"u7"_s };
    QTest::newRow("stranger") << u"nobody@example.org"_s << State::Unknown << QStringList();
    QTest::newRow("addressee") << u"Ada Lovelace <ada@example.org>"_s << State::Matched << ada;
    QTest::newRow("addressee, quoted")
        << u"\"Lovelace, Ada\" <ada@example.org>"_s << State::Matched << ada;
    QTest::newRow("addressee, other name")
        << u"Countess <ADA@example.org >"_s << State::Matched << ada;
    QTest::newRow("addressee without a name") << u"<ada@example.org>"_s << State::Matched << ada;
    QTest::newRow("address of somebody without one")
        << u"Émile Zola <emile@example.org>"_s << State::Matched << QStringList { u"u4"_s };
    QTest::newRow("unknown address, known name")
        << u"Grace Hopper <grace@elsewhere.org>"_s << State::Unknown << QStringList();
    QTest::newRow("nothing in brackets") << u"Grace Hopper <>"_s << State::Unknown << QStringList();
}

void MemberMatchTest::whoIsMeant()
{
    QFETCH(const QString, text);
    QFETCH(const State, state);
    QFETCH(const QStringList, ids);
    const QList<MemberMatch> matches = matchMembers(u"  "_s + text, people(), {});
    QCOMPARE(matches.size(), 1);
    QCOMPARE(matches.constFirst().state, state);
    QCOMPARE(idsOf(matches.constFirst().candidates), ids);
    QCOMPARE(matches.constFirst().text, text);
}

void MemberMatchTest::whoIsThereAlready()
{
    const auto matches
        = matchMembers(u"u2, GRACE@example.org, ada@example.org"_s, people(), { u"u2"_s });
    QCOMPARE(matches.size(), 3);
    QCOMPARE(matches.at(0).state, State::AlreadyIn);
    QCOMPARE(matches.at(1).state, State::AlreadyIn);
    QCOMPARE(idsOf(matches.at(1).candidates), QStringList { u"u2"_s });
    QCOMPARE(matches.at(2).state, State::Matched);
}

void MemberMatchTest::whoIsRepeated()
{
    const auto matches
        = matchMembers(u"Grace Hopper\ngrace@example.org\nnobody\nnobody"_s, people(), {});
    QCOMPARE(matches.size(), 4);
    QCOMPARE(matches.at(0).state, State::Matched);
    QCOMPARE(matches.at(1).state, State::Repeated);
    QCOMPARE(idsOf(matches.at(1).candidates), QStringList { u"u2"_s });
    QCOMPARE(matches.at(2).state, State::Unknown);
    QCOMPARE(matches.at(3).state, State::Unknown);
}

void MemberMatchTest::severalAreNeverTakenForOne()
{
    // Also if one of them is in the list, a person says who is meant.
    const auto matches = matchMembers(u"Ada Lovelace, u3, Ada Lovelace"_s, people(), { u"u1"_s });
    QCOMPARE(matches.at(0).state, State::Ambiguous);
    QCOMPARE(matches.at(1).state, State::Matched);
    QCOMPARE(matches.at(2).state, State::Ambiguous);
    QCOMPARE(matches.at(2).candidates.size(), 2);
}

void MemberMatchTest::aWholeList()
{
    const QString pasted = u"Ada <ada@example.net>; u4\r\nGrace Hopper,\tstranger\n"_s;
    QList<State> states;
    for (const MemberMatch &match : matchMembers(pasted, people(), {}))
        states.append(match.state);
    QCOMPARE(states,
             QList<State>({ State::Matched, State::Matched, State::Matched, State::Unknown }));
}

void MemberMatchTest::thousandsAreQuick()
{
    Directory many;
    QString pasted;
    for (int number = 0; number < 20'000; ++number) {
        const QString id = QString::number(number);
        many.append(person(u"id-"_s + id, u"Person "_s + id, id + u"@example.org"_s));
        pasted += id + u"@example.org\n"_s;
    }
    QElapsedTimer timer;
    timer.start();
    const auto matches = matchMembers(pasted, many, {});
    QVERIFY(timer.elapsed() < 5'000); // comparing each with each takes far longer
    QCOMPARE(matches.size(), many.size());
    QCOMPARE(matches.constLast().candidates.constFirst().id, u"id-19999"_s);
}

QTEST_GUILESS_MAIN(MemberMatchTest)
#include "tst_membermatch.moc"
