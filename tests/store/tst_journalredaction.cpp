#include "journalredaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;

namespace {

QJsonObject json(const char *text)
{
    QByteArray quoted(text);
    return QJsonDocument::fromJson(quoted.replace('\'', '"')).object();
}

} // namespace

class TestJournalRedaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contentsAreRewritten_data()
    {
        QTest::addColumn<QJsonObject>("before");
        QTest::addColumn<QJsonObject>("after");
        const auto row = [](const char *name, const char *before, const char *after) {
            QTest::newRow(name) << json(before) << json(after);
        };
        row("nothing", "{'message': 'hello'}", "{'message': 'hello'}");
        row("a text", "{'message': 'no user MONA@example.com'}", "{'message': '[forgotten]'}");
        row("an id in a list", "{'wanted': {'lists': {'users': ['u-1', 'User-Mona', 'u-2']}}}",
            "{'wanted': {'lists': {'users': ['u-1', 'u-2']}}}");
        row("a subject in a list",
            "{'wanted': {'lists': {'subjects': ['mona@example.com|https://x']}}}",
            "{'wanted': {'lists': {'subjects': []}}}");
        row("an object about the person",
            "{'before': {'raw': {'members': [{'id': 'user-mona',"
            "'role': 'r'}, {'id': 'u-2'}]}}}",
            "{'before': {'raw': {'members': [{'id': 'u-2'}]}}}");
        row("an object that names the person",
            "{'before': {'raw': {'rows': [{'id': 'g', 'by': 'mona@example.com'}]}}}",
            "{'before': {'raw': {'rows': [{'id': 'g', 'by': '[forgotten]'}]}}}");
        row("a key of the platform", "{'request': {'body': {'x': {'user-mona': 1}}}}",
            "{'request': {'body': {'x': {'[forgotten]': 1}}}}");
        row("a grant",
            "{'before': {'grants': {'held': [], 'onGroup': [{'id': 'a', 'user':"
            "'user-mona'}, {'id': 'b', 'group': 'g'}], 'complete': true}}}",
            "{'before': {'grants': {'held': [], 'onGroup': [{'id': 'b', 'group': 'g'}],"
            "'complete': true}}}");
        row("an address", "{'request': {'url': 'https://h/v1/members/user-mona/x?a=1'}}",
            "{'request': {'url': 'https://h/v1/members/%5Bforgotten%5D/x?a=1'}}");
        row("an encoded address", "{'request': {'url': 'https://h/v1/m?email=mona%40example.com'}}",
            "{'request': {'url': 'https://h/v1/m?email=%5Bforgotten%5D'}}");
        row("a mark over parts", "{'request': {'url': 'https://h/smith/jones'}}",
            "{'request': {'url': '%5Bforgotten%5D'}}");
        row("own words stay", "{'action': 'deleteGroup', 'kind': 'done', 'batch': 'done-1'}",
            "{'action': 'deleteGroup', 'kind': 'done', 'batch': 'done-1'}");
        row("own keys stay", "{'wanted': {'lists': {'users': ['lists']}}}",
            "{'wanted': {'lists': {'users': []}}}");
        row("the same words of a platform", "{'before': {'raw': {'kind': 'done', 'lists': 1}}}",
            "{'before': {'raw': {'kind': '[forgotten]', '[forgotten]': 1}}}");
        row("a number", "{'before': {'raw': {'user': 4711, 'other': 12}}}",
            "{'before': {'raw': {'user': 0, 'other': 12}}}");
        row("deep", "{'before': {'raw': {'a': [[{'b': ['x', 'user-mona']}]]}}}",
            "{'before': {'raw': {'a': [[{'b': ['x']}]]}}}");
    }
    void contentsAreRewritten()
    {
        QFETCH(const QJsonObject, before);
        QFETCH(const QJsonObject, after);
        const JournalRedaction redaction({ u"mona@EXAMPLE.com"_s, u"user-mona"_s, u"Zoë \"Q\""_s,
                                           u"smith/jones"_s, u"done"_s, u"lists"_s, u"4711"_s });
        QCOMPARE(redaction.redacted(before), after);
        const QByteArray payload = QJsonDocument(before).toJson(QJsonDocument::Compact);
        QVERIFY(before == after || redaction.mayConcern(payload));
    }

    void whatIsEscapedIsFound()
    {
        const JournalRedaction redaction({ u"ZOË \"q\""_s });
        const QJsonObject content { { u"message"_s, u"by Zoë \"Q\"!"_s } };
        QVERIFY(redaction.mayConcern(QJsonDocument(content).toJson(QJsonDocument::Compact)));
        QCOMPARE(redaction.redacted(content).value("message"_L1), u"[forgotten]"_s);
        QVERIFY(!redaction.mayConcern("{\"message\":\"by Zoe\"}"));
    }

    void withoutMarksNothingChanges()
    {
        const JournalRedaction redaction({ u""_s });
        const QJsonObject content { { u"message"_s, u"100%"_s } };
        QCOMPARE(redaction.redacted(content), content);
    }
};

QTEST_APPLESS_MAIN(TestJournalRedaction)
#include "tst_journalredaction.moc"
