#include "openedclient.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;

/// The requests that are shown before they are sent are those that are sent.
class TestNscalePreview : public QObject
{
    Q_OBJECT

    static void compare(const OpenedClient &nscale, const QList<PlannedRequest> &planned)
    {
        QCOMPARE(planned.size(), 1);
        const SentRequest &sent = nscale.network.last();
        QCOMPARE(planned.constFirst().verb, sent.verb);
        QCOMPARE(planned.constFirst().url.toEncoded(), sent.url.toEncoded());
        const QJsonObject body = QJsonDocument::fromJson(sent.body).object();
        QCOMPARE(planned.constFirst().body.value_or(QJsonObject()), body);
        QCOMPARE(planned.constFirst().body.has_value(), !sent.body.isEmpty());
    }

    const Organization m_lab = organizationOf(u"d0aa"_s, u"lab"_s);
    const GroupId m_group = GroupId(u"a/b"_s);

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void retrieve()
    {
        OpenedClient nscale(u"nscale"_s);
        nscale.network.expect("GET", "/api/v1/organizations/d0aa/groups/a%2Fb").reply(404);
        Answer<Group> answer;
        nscale.groups().retrieve(m_lab, m_group, this, answer.callback());
        QVERIFY(answer.wait());
        compare(nscale, nscale.client->preview().retrieve(m_lab, m_group));
    }

    void create()
    {
        const NscaleDraft details { { RoleId(u"r1"_s) }, { UserId(u"u1"_s) }, {} };
        const GroupDraft draft { u"ml-ops"_s, u"why"_s, details };
        OpenedClient nscale(u"nscale"_s);
        nscale.network.expect("POST", "/api/v1/organizations/d0aa/groups").reply(403);
        Answer<Creation> answer;
        nscale.groups().create(m_lab, draft, this, answer.callback());
        QVERIFY(answer.wait());
        compare(nscale, nscale.client->preview().create(m_lab, draft));
        QVERIFY(nscale.client->preview().create(m_lab, { u"x"_s, {}, TursoDraft {} }).isEmpty());
    }

    void remove()
    {
        OpenedClient nscale(u"nscale"_s);
        nscale.network.expect("DELETE", "/api/v1/organizations/d0aa/groups/a%2Fb").reply(200);
        Answer<Removal> answer;
        nscale.groups().remove(m_lab, m_group, this, answer.callback());
        QVERIFY(answer.wait());
        compare(nscale, nscale.client->preview().remove(m_lab, m_group));
    }

    void nothingThatCannotBeSent()
    {
        const OpenedClient nscale(u"nscale"_s);
        const RequestPreview &preview = nscale.client->preview();
        QVERIFY(preview.retrieve(m_lab, GroupId(u".."_s)).isEmpty());
        QVERIFY(preview.remove(m_lab, GroupId()).isEmpty());
        QVERIFY(preview.perform(m_lab, m_group, {}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestNscalePreview)
#include "tst_nscale_preview.moc"
