#include "draftjson.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;

namespace {

/// Texts as people and servers make them, and contents with any of their parts missing.
class Random final
{
public:
    explicit Random(quint32 seed) : m_generator(seed) { }

    [[nodiscard]] bool coin() { return m_generator.bounded(2) == 1; }
    [[nodiscard]] QString text()
    {
        static const QStringList parts { u"a"_s,  u"Z9"_s,     u" "_s,           u"\n"_s,
                                         u"\t"_s, u"\""_s,     u"\\"_s,          u"/"_s,
                                         u"é"_s,  u"日本"_s,   u"👩‍🔧"_s, u"<b>"_s,
                                         u"\0"_s, u"\u202e"_s, u"{}"_s };
        QString text;
        for (int left = m_generator.bounded(6); left > 0; --left)
            text += parts.at(m_generator.bounded(int(parts.size())));
        return text;
    }
    [[nodiscard]] QStringList texts()
    {
        QStringList texts;
        for (int left = m_generator.bounded(5); left > 0; --left)
            texts.append(text());
        return texts;
    }
    [[nodiscard]] GroupContent content()
    {
        GroupContent content;
        content.name = text();
        if (coin())
            content.description = text();
        if (coin())
            content.protection = coin();
        if (coin()) {
            content.tags.emplace();
            for (const QString &name : texts())
                content.tags->append({ name, text() });
        }
        for (const GroupField field : allGroupFields()) {
            if (isList(field) && coin())
                content.lists.insert(field, texts());
        }
        return content;
    }
    [[nodiscard]] EditDraft draft()
    {
        const QDateTime start(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
        return { { ProfileId(text()), OrganizationId(text()), GroupId(text()) },
                 text(),
                 content(),
                 content(),
                 start.addMSecs(m_generator.bounded(1'000'000)) };
    }

private:
    QRandomGenerator m_generator;
};

EditDraft alpha()
{
    EditDraft draft;
    draft.ref = { ProfileId(u"p"_s), OrganizationId(u"o"_s), GroupId(u"a"_s) };
    draft.groupName = draft.base.name = draft.wanted.name = u"alpha"_s;
    draft.saved = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    return draft;
}

/// As it is after having been in a file.
QJsonObject stored(const EditDraft &draft)
{
    return QJsonDocument::fromJson(QJsonDocument(draftToJson(draft)).toJson()).object();
}

} // namespace

class TestDraftJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDraftComesBack()
    {
        Random random(20260301);
        for (int round = 0; round < 1'000; ++round) {
            const EditDraft draft = random.draft();
            const auto back = draftFromJson(stored(draft));
            QVERIFY(back);
            QCOMPARE(*back, draft);
        }
    }

    void absentIsNotEmpty()
    {
        EditDraft draft = alpha();
        draft.wanted.description = u""_s;
        draft.wanted.tags = QList<NscaleTag> {};
        draft.wanted.lists.insert(GroupField::Users, {});
        const auto back = draftFromJson(stored(draft));
        QVERIFY(back);
        QVERIFY(!back->base.description && !back->base.tags && back->base.lists.isEmpty());
        QVERIFY(back->wanted.description && back->wanted.tags && !back->wanted.protection);
        QCOMPARE(back->wanted.lists.keys(), QList<GroupField> { GroupField::Users });
    }

    void theFormatStays()
    {
        const QByteArray json = R"({
            "profile":"p","organization":"o","group":"a","groupName":"alpha","later":"known",
            "saved":"2026-03-01T12:00:00.250Z",
            "base":{"name":"alpha","lists":{}},
            "wanted":{"name":"beta","description":"","protection":false,
                "tags":[{"name":"team","value":"x"}],
                "lists":{"users":["u1","u1"],"subjects":["s"],"includedGroups":["g"],
                    "roles":["r"],"serviceAccounts":["a"],"projects":["p"],"locations":["l"]}}})";
        EditDraft expected = alpha();
        expected.saved = expected.saved.addMSecs(250);
        expected.wanted.name = u"beta"_s;
        expected.wanted.description = u""_s;
        expected.wanted.protection = false;
        expected.wanted.tags = QList<NscaleTag> { { u"team"_s, u"x"_s } };
        expected.wanted.lists
            = { { GroupField::Users, { u"u1"_s, u"u1"_s } }, { GroupField::Subjects, { u"s"_s } },
                { GroupField::IncludedGroups, { u"g"_s } },  { GroupField::Roles, { u"r"_s } },
                { GroupField::ServiceAccounts, { u"a"_s } }, { GroupField::Projects, { u"p"_s } },
                { GroupField::Locations, { u"l"_s } } };
        QJsonObject object = QJsonDocument::fromJson(json).object();
        const auto draft = draftFromJson(object);
        QVERIFY(draft);
        QCOMPARE(*draft, expected);
        object.remove("later"_L1);
        QCOMPARE(draftToJson(*draft), object);
    }

    void halfADraftIsNone_data()
    {
        QTest::addColumn<QByteArray>("wanted");
        QTest::newRow("no object") << QByteArray("[]");
        QTest::newRow("no name") << QByteArray(R"({"lists":{}})");
        QTest::newRow("no lists") << QByteArray(R"({"name":"n"})");
        QTest::newRow("unknown list") << QByteArray(R"({"name":"n","lists":{"robots":[]}})");
        QTest::newRow("a field as a list") << QByteArray(R"({"name":"n","lists":{"":["x"]}})");
        QTest::newRow("a list that is none")
            << QByteArray(R"({"name":"n","lists":{"users":"u1"}})");
        QTest::newRow("no text in a list") << QByteArray(R"({"name":"n","lists":{"users":[1]}})");
        QTest::newRow("no text as a description")
            << QByteArray(R"({"name":"n","lists":{},"description":null})");
        QTest::newRow("protection in words")
            << QByteArray(R"({"name":"n","lists":{},"protection":"yes"})");
        QTest::newRow("tags that are none") << QByteArray(R"({"name":"n","lists":{},"tags":{}})");
        QTest::newRow("half a tag")
            << QByteArray(R"({"name":"n","lists":{},"tags":[{"name":"a"}]})");
    }

    void halfADraftIsNone()
    {
        QFETCH(const QByteArray, wanted);
        const QJsonObject whole = stored(alpha());
        QVERIFY(draftFromJson(whole));
        for (const QString &part : { u"base"_s, u"wanted"_s }) {
            QJsonObject json = whole;
            json.insert(part, QJsonDocument::fromJson(wanted).object());
            QVERIFY(!draftFromJson(json));
        }
    }

    void everyPartOfTheAddressIsNeeded()
    {
        for (const QString &part :
             { u"profile"_s, u"organization"_s, u"group"_s, u"groupName"_s }) {
            QJsonObject json = stored(alpha());
            json.remove(part);
            QVERIFY(!draftFromJson(json));
            json.insert(part, 1);
            QVERIFY(!draftFromJson(json));
        }
    }
};

QTEST_GUILESS_MAIN(TestDraftJson)
#include "tst_draftjson.moc"
