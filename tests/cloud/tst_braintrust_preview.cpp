#include "braintrustdesk.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;

/// The requests that are shown before they are sent are those that are sent.
class TestBraintrustPreview : public QObject
{
    Q_OBJECT

    static void compare(const SentRequest &sent, const QList<PlannedRequest> &planned)
    {
        QCOMPARE(planned.size(), 1);
        QCOMPARE(planned.constFirst().verb, sent.verb);
        QCOMPARE(planned.constFirst().url.toEncoded(), sent.url.toEncoded());
        QCOMPARE(planned.constFirst().body.has_value(), !sent.body.isEmpty());
        if (planned.constFirst().body) {
            QCOMPARE(QJsonDocument(*planned.constFirst().body).toJson(QJsonDocument::Compact),
                     sent.body);
        }
    }

    const Organization m_acme = organizationOf(uuidText(0xacce), u"Acme & Söhne + 1"_s);
    const GroupId m_group = GroupId(uuidText(0xab).toUpper());
    const QByteArray m_path = "/v1/group/" + uuid(0xab);

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void retrieve()
    {
        OpenedClient braintrust(u"braintrust"_s);
        braintrust.network.expect("GET", m_path).reply(404);
        Answer<Group> answer;
        braintrust.groups().retrieve(m_acme, m_group, this, answer.callback());
        QVERIFY(answer.wait());
        compare(braintrust.network.last(), braintrust.client->preview().retrieve(m_acme, m_group));
    }

    void create_data()
    {
        QTest::addColumn<QString>("description");
        QTest::newRow("described") << u"why \"not\"\nü"_s;
        QTest::newRow("not described") << QString();
    }

    void create()
    {
        QFETCH(const QString, description);
        const GroupDraft draft { u"data <team> 🚀"_s, description, BraintrustDraft {} };
        OpenedClient braintrust(u"braintrust"_s);
        braintrust.network.expect("POST", "/v1/group").reply(403);
        Answer<Creation> answer;
        braintrust.groups().create(m_acme, draft, this, answer.callback());
        QVERIFY(answer.wait());
        const QList<PlannedRequest> planned = braintrust.client->preview().create(m_acme, draft);
        compare(braintrust.network.last(), planned);
        QCOMPARE(planned.constFirst().body->contains("description"_L1), !description.isEmpty());
        QCOMPARE(planned.constFirst().body->value("org_name"_L1), m_acme.name);
    }

    void remove()
    {
        OpenedClient braintrust(u"braintrust"_s);
        braintrust.network.expect("DELETE", m_path).reply(200, braintrustGroup(0xab, "g", {}));
        Answer<Removal> answer;
        braintrust.groups().remove(m_acme, m_group, this, answer.callback());
        QVERIFY(answer.wait());
        compare(braintrust.network.last(), braintrust.client->preview().remove(m_acme, m_group));
    }

    void nothingThatCannotBeSent()
    {
        const OpenedClient braintrust(u"braintrust"_s);
        const RequestPreview &preview = braintrust.client->preview();
        for (const QString &id : { u".."_s, QString(), u"g1"_s, QString(uuidText(1) + u'\n') }) {
            QVERIFY(preview.retrieve(m_acme, GroupId(id)).isEmpty());
            QVERIFY(preview.remove(m_acme, GroupId(id)).isEmpty());
        }
        QVERIFY(preview.create(m_acme, { u"x"_s, {}, TursoDraft {} }).isEmpty());
        QVERIFY(preview.perform(m_acme, m_group, UnarchiveOrder {}).isEmpty());
        QVERIFY(braintrust.network.requests().isEmpty());
    }

    /// Groups of Braintrust take no orders, but they can be edited.
    void actions()
    {
        const OpenedClient braintrust(u"braintrust"_s);
        const Capabilities limits = braintrust.client->actions().limits({});
        QVERIFY(!limits.contains(GroupAction::Edit));
        QCOMPARE(limits.value(GroupAction::Unarchive).kind, Limit::Kind::NotOffered);
    }
};

QTEST_GUILESS_MAIN(TestBraintrustPreview)
#include "tst_braintrust_preview.moc"
