#include "clouderror.h"
#include "group.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;

class TestGroup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordinaryNamesAreShownAsTheyAre()
    {
        for (const QString &name : { u"data team"_s, u"<b>x</b>"_s, u"naïve 🚀"_s, u"a/b\"c"_s })
            QCOMPARE(displayName(name), name);
    }

    void controlsBecomeVisible()
    {
        QCOMPARE(displayName(u"a\nb"_s), u"a\u240ab"_s);
        QCOMPARE(displayName(u"abc\u202etxt"_s), u"abc\ufffdtxt"_s);
        QCOMPARE(displayName(u"\u2066x\u2069"_s), u"\ufffdx\ufffd"_s);
    }

    void everyStatusHasAKind_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("kind");
        const QList<std::pair<int, const char *>> table {
            { 400, "BadRequest" },       { 401, "Unauthorized" },     { 402, "PaymentRequired" },
            { 403, "Forbidden" },        { 404, "NotFound" },         { 405, "Unsupported" },
            { 408, "Timeout" },          { 409, "Conflict" },         { 410, "NotFound" },
            { 413, "TooLarge" },         { 418, "UnexpectedStatus" }, { 422, "Unprocessable" },
            { 429, "RateLimited" },      { 500, "ServerError" },      { 503, "ServerError" },
            { 600, "UnexpectedStatus" },
        };
        for (const auto &[status, kind] : table)
            QTest::addRow("%d", status) << status << QString::fromLatin1(kind);
    }

    void everyStatusHasAKind()
    {
        QFETCH(int, status);
        QFETCH(QString, kind);
        QCOMPARE(kindName(kindOfStatus(status)), kind);
    }
};

QTEST_GUILESS_MAIN(TestGroup)
#include "tst_group.moc"
