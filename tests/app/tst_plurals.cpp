#include "resources.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace groupdesk;

/// English counts through its own catalogue.
class TestPlurals final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        QVERIFY(m_english.load(u":/groupdesk/translations/groupdesk_en.qm"_s));
        QVERIFY(QCoreApplication::installTranslator(&m_english));
    }

    void oneAndMany()
    {
        const auto groups = [](int count) {
            return QCoreApplication::translate("groupdesk::MainWindow", "%n group(s)", nullptr,
                                               count);
        };
        QCOMPARE(groups(1), u"1 group"_s);
        QCOMPARE(groups(0), u"0 groups"_s);
        QCOMPARE(groups(300), u"300 groups"_s);
    }

    void everyPluralIsWritten()
    {
        QFile catalogue(u"" PLURALS_FILE ""_s);
        QVERIFY(catalogue.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(catalogue.readAll());
        QVERIFY(text.count("<message numerus=\"yes\">"_L1) > 20);
        QVERIFY(!text.contains("unfinished"_L1));
        QVERIFY(!text.contains("<numerusform></numerusform>"_L1));
        // No form a person reads may say "(s)".
        static const QRegularExpression both(u"<numerusform>[^<]*\\(s\\)"_s);
        QVERIFY(!both.match(text).hasMatch());
    }

private:
    QTranslator m_english;
};

QTEST_GUILESS_MAIN(TestPlurals)
#include "tst_plurals.moc"
