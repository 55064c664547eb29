#include "openedclient.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;

namespace {

using Kind = CloudError::Kind;

/// A name in which every character matters to a query.
const Organization acme
    = organizationOf(u"0a1b2c3d-0000-4000-8000-00000000000a"_s, u"Acme & Söhne + 1"_s);
// Written out, not built: a misspelt filter is ignored by the server, which then sends everything.
constexpr auto firstPage = "/v1/group?limit=1000&org_name=Acme%20%26%20S%C3%B6hne%20%2B%201";

QByteArray idOf(int number)
{
    return "00000000-0000-4000-8000-" + QByteArray::number(number).rightJustified(12, '0');
}

QByteArray groupJson(int number, const QByteArray &extra = {})
{
    return "{\"id\":\"" + idOf(number) + "\",\"org_id\":\"0a1b2c3d-0000-4000-8000-00000000000a\","
        + "\"name\":\"g" + QByteArray::number(number) + '"' + extra + '}';
}

/// \a count groups from \a first down, as the server sends them: newest first.
QByteArray pageJson(int first, int count, const QByteArray &extra = {})
{
    QByteArrayList groups;
    for (int number = first; number > first - count; --number)
        groups.append(groupJson(number, extra));
    return "{\"objects\":[" + groups.join(',') + "]}";
}

QByteArray pageAfter(int number)
{
    return QByteArray(firstPage) + "&starting_after=" + idOf(number);
}

PageCursor cursorOf(int number)
{
    return PageCursor(QString::fromLatin1(idOf(number)));
}

GroupId groupId(int number)
{
    return GroupId(QString::fromLatin1(idOf(number)));
}

GroupDraft draftOf(const QString &description = {})
{
    return { u"g7"_s, description, BraintrustDraft {} };
}

} // namespace

/// What an opened Braintrust profile sends about groups, and what becomes of the answers. Shapes:
/// schema of July 2026, recorded answers of sibling objects.
class TestBraintrustGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void pagesAreWalkedByTheLastId()
    {
        OpenedClient braintrust(u"braintrust"_s);
        braintrust.network.expect("GET", firstPage).reply(200, pageJson(1250, 1000));
        braintrust.network.expect("GET", pageAfter(251)).reply(200, pageJson(250, 50));
        Answer<GroupPage> first;
        braintrust.groups().list(acme, std::nullopt, this, first.callback());
        QCOMPARE(first.count(), 0);
        QVERIFY(first.wait());
        QCOMPARE(first.result()->groups.size(), 1000);
        QCOMPARE(first.result()->next, cursorOf(251));
        Answer<GroupPage> second;
        braintrust.groups().list(acme, first.result()->next, this, second.callback());
        QVERIFY(second.wait());
        QCOMPARE(second.result()->groups.size(), 50);
        QVERIFY(!second.result()->next);
    }

    void aFullPageWithNothingToShowIsNotTheEnd()
    {
        OpenedClient braintrust(u"braintrust"_s);
        braintrust.network.expect("GET", firstPage)
            .reply(200, pageJson(1200, 1000, R"(,"deleted_at":"2026-01-01T00:00:00Z")"));
        braintrust.network.expect("GET", pageAfter(201)).reply(200, pageJson(200, 1));
        Answer<GroupPage> answer;
        braintrust.groups().list(acme, std::nullopt, this, answer.callback());
        QVERIFY(answer.wait());
        QCOMPARE(answer.result()->groups.size(), 1);
        QVERIFY(!answer.result()->next);
    }

    void aServerThatRepeatsItselfIsLeft()
    {
        OpenedClient braintrust(u"braintrust"_s);
        braintrust.network.expect("GET", pageAfter(1)).reply(200, pageJson(1000, 1000));
        Answer<GroupPage> answer;
        braintrust.groups().list(acme, cursorOf(1), this, answer.callback());
        QVERIFY(answer.wait());
        QVERIFY(!answer.result()->next);
    }

    void aLostCursorIsSaidSo()
    {
        OpenedClient braintrust(u"braintrust"_s);
        braintrust.network.expect("GET", pageAfter(1)).reply(400, "Invalid cursor");
        Answer<GroupPage> lost;
        braintrust.groups().list(acme, cursorOf(1), this, lost.callback());
        QVERIFY(lost.wait());
        QCOMPARE(lost.result().error().kind, Kind::CursorLost);
        braintrust.network.expect("GET", firstPage).reply(400, "Something else");
        Answer<GroupPage> other;
        braintrust.groups().list(acme, std::nullopt, this, other.callback());
        QVERIFY(other.wait());
        QCOMPARE(other.result().error().kind, Kind::BadRequest);
    }

    void idsAreCheckedHereAndSentInLowerCase()
    {
        OpenedClient braintrust(u"braintrust"_s);
        Answer<Group> bad;
        braintrust.groups().retrieve(acme, GroupId(u"not-a-uuid"_s), this, bad.callback());
        QCOMPARE(bad.count(), 0);
        QVERIFY(bad.wait());
        QCOMPARE(bad.result().error().kind, Kind::BadArgument);
        Answer<Removal> badToo;
        braintrust.groups().remove(acme, GroupId(u".."_s), this, badToo.callback());
        QVERIFY(badToo.wait());
        QCOMPARE(badToo.result().error().kind, Kind::BadArgument);
        QVERIFY(braintrust.network.requests().isEmpty());

        const QString upper = u"AAAAAAAA-0000-4000-8000-00000000000B"_s;
        braintrust.network.expect("DELETE", "/v1/group/aaaaaaaa-0000-4000-8000-00000000000b")
            .reply(200, groupJson(1));
        Answer<Removal> good;
        braintrust.groups().remove(acme, GroupId(upper), this, good.callback());
        QVERIFY(good.wait());
        QVERIFY(good.result().has_value());
    }

    void createIsReadAgainForItsMembers()
    {
        OpenedClient braintrust(u"braintrust"_s);
        braintrust.network.expect("POST", "/v1/group")
            .reply(200, groupJson(7, R"(,"description":"why")"));
        braintrust.network.expect("GET", "/v1/group/" + idOf(7))
            .reply(200, groupJson(7, R"(,"member_users":[],"member_groups":[])"));
        Answer<Creation> answer;
        braintrust.groups().create(acme, draftOf(u"why"_s), this, answer.callback());
        QVERIFY(answer.wait());
        QCOMPARE(answer.result()->outcome, Creation::Outcome::Created);
        QCOMPARE(answer.result()->group.members->people, std::optional(0));
        const QJsonObject expected { { u"name"_s, u"g7"_s },
                                     { u"description"_s, u"why"_s },
                                     { u"org_name"_s, acme.name } };
        const SentRequest &sent = braintrust.network.requests().constFirst();
        QCOMPARE(QJsonDocument::fromJson(sent.body).object(), expected);
    }

    void createdIsCreatedEvenIfItCannotBeReadAgain()
    {
        OpenedClient braintrust(u"braintrust"_s);
        braintrust.network.expect("POST", "/v1/group").reply(200, groupJson(7));
        braintrust.network.expect("GET", "/v1/group/" + idOf(7)).reply(500, "no");
        Answer<Creation> answer;
        braintrust.groups().create(acme, draftOf(), this, answer.callback());
        QVERIFY(answer.wait());
        QCOMPARE(answer.result()->outcome, Creation::Outcome::Created);
        QCOMPARE(answer.result()->group.id, groupId(7));
        QVERIFY(!answer.result()->group.members->people);
        const SentRequest &sent = braintrust.network.requests().constFirst();
        QVERIFY(!QJsonDocument::fromJson(sent.body).object().contains(u"description"_s));
    }

    void anExistingNameIsNotReportedAsCreated()
    {
        OpenedClient braintrust(u"braintrust"_s);
        braintrust.network.expect("POST", "/v1/group")
            .reply(200, groupJson(7))
            .header("x-bt-found-existing", "true");
        braintrust.network.expect("GET", "/v1/group/" + idOf(7))
            .reply(200, groupJson(7, R"(,"member_users":["u"])"));
        Answer<Creation> answer;
        braintrust.groups().create(acme, draftOf(), this, answer.callback());
        QVERIFY(answer.wait());
        QCOMPARE(answer.result()->outcome, Creation::Outcome::FoundExisting);
        QCOMPARE(answer.result()->group.members->people, std::optional(1));
    }

    void anUnreadableAnswerToCreateLeavesTheOutcomeOpen()
    {
        for (const QByteArray body : { "", "{}", "{\"id\":\"x", "<html>" }) {
            OpenedClient braintrust(u"braintrust"_s);
            braintrust.network.expect("POST", "/v1/group").reply(200, body);
            Answer<Creation> answer;
            braintrust.groups().create(acme, draftOf(), this, answer.callback());
            QVERIFY(answer.wait());
            QVERIFY(!answer.result());
            QVERIFY(answer.result().error().outcomeUnknown);
        }
    }

    void aDraftForAnotherPlatformIsNotSent()
    {
        OpenedClient braintrust(u"braintrust"_s);
        Answer<Creation> answer;
        braintrust.groups().create(acme, { u"x"_s, {}, TursoDraft {} }, this, answer.callback());
        QVERIFY(answer.wait());
        QCOMPARE(answer.result().error().kind, Kind::BadArgument);
    }

    void deleteSaysWhen()
    {
        OpenedClient braintrust(u"braintrust"_s);
        braintrust.network.expect("DELETE", "/v1/group/" + idOf(1))
            .reply(200, groupJson(1, R"(,"deleted_at":"2026-08-14T20:02:22.434Z")"));
        braintrust.network.expect("DELETE", "/v1/group/" + idOf(2)).reply(204);
        Answer<Removal> documented;
        braintrust.groups().remove(acme, groupId(1), this, documented.callback());
        QVERIFY(documented.wait());
        QCOMPARE(documented.result()->deletedAt->toString(Qt::ISODateWithMs),
                 u"2026-08-14T20:02:22.434Z"_s);
        Answer<Removal> silent;
        braintrust.groups().remove(acme, groupId(2), this, silent.callback());
        QVERIFY(silent.wait());
        QVERIFY(silent.result().has_value());
        QVERIFY(!silent.result()->deletedAt);
    }

    void aSecondDeleteMayMeanEither()
    {
        OpenedClient braintrust(u"braintrust"_s);
        braintrust.network.expect("DELETE", "/v1/group/" + idOf(1))
            .reply(400,
                   "Missing delete access to group id x, or the group does not exist"
                   " [user_email=a@b.example] [user_org=Acme] [timestamp=1.2]")
            .header("Content-Type", "text/plain")
            .header("x-bt-internal-trace-id", "0123456789abcdef");
        Answer<Removal> answer;
        braintrust.groups().remove(acme, groupId(1), this, answer.callback());
        QVERIFY(answer.wait());
        const CloudError error = answer.result().error();
        QCOMPARE(error.kind, Kind::NotFoundOrForbidden);
        QCOMPARE(error.traceId, u"0123456789abcdef"_s);
        QVERIFY(!error.serverMessage.contains(u'['));
        QVERIFY(!error.outcomeUnknown);
    }
};

QTEST_GUILESS_MAIN(TestBraintrustGroups)
#include "tst_braintrust_groups.moc"
