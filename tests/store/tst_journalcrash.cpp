#include "journalfixture.h"
#include "waitfor.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;

namespace {

/// A program that notes until it is killed.
class Writer final
{
public:
    Writer(const QString &path, const QString &name)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(NOTES_PROGRAM), { path, name });
    }
    /// Waits until it has printed \a lines lines in all.
    bool waitFor(qsizetype lines)
    {
        return waitUntil(
            [&] {
                m_output += m_process.readAllStandardOutput();
                return m_output.count('\n') >= lines || m_process.state() == QProcess::NotRunning;
            },
            60'000);
    }
    /// With SIGKILL; what it had printed by then, in whole lines.
    QList<QByteArray> kill()
    {
        m_process.kill();
        m_process.waitForFinished();
        m_output += m_process.readAllStandardOutput();
        m_output.truncate(m_output.lastIndexOf('\n') + 1);
        QList<QByteArray> lines = m_output.split('\n');
        lines.removeLast();
        return lines;
    }

private:
    QProcess m_process;
    QByteArray m_output;
};

} // namespace

class TestJournalCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void whatWasAcknowledgedSurvives()
    {
        JournalFixture journal;
        QRandomGenerator random(5);
        QSet<QString> begun;
        QSet<QString> sent;
        for (int round = 0; round < 20; ++round) {
            Writer writer(journal.path(), u"round-%1"_s.arg(round));
            QVERIFY(writer.waitFor(1 + random.bounded(60)));
            const QList<QByteArray> lines = writer.kill();
            QVERIFY(!lines.isEmpty());
            for (const QByteArray &line : lines) {
                const QList<QByteArray> words = line.split(' ');
                (words.at(0) == "begin" ? begun : sent).insert(QString::fromLatin1(words.at(1)));
            }
            const JournalCheck check = journal.check();
            QVERIFY2(!check.firstBroken, qPrintable(check.reason));
        }
        JournalQuery all;
        all.limit = 1'000'000;
        const JournalPage page = journal.page(all);
        QSet<QString> open;
        for (const JournalEntry &entry : page.entries) {
            const QString id = entry.intent.id.toString();
            begun.remove(id);
            if (entry.requests.size() == 2)
                sent.remove(id);
            if (!entry.conclusion)
                open.insert(id);
        }
        QCOMPARE(begun, QSet<QString>());
        QCOMPARE(sent, QSet<QString>());
        // All of them were killed, and that is known.
        const UnfinishedWork work = journal.unfinished();
        for (const JournalEntry &entry : work.operations)
            QVERIFY(open.remove(entry.intent.id.toString()));
        QCOMPARE(open, QSet<QString>());
    }

    void twoProcessesKeepOneChain()
    {
        JournalFixture journal;
        Writer first(journal.path(), u"first"_s);
        Writer second(journal.path(), u"second"_s);
        QVERIFY(first.waitFor(60));
        QVERIFY(second.waitFor(60));
        // Both are at it: nothing of theirs is left over.
        QVERIFY(journal.unfinished().isEmpty());
        const qsizetype count = first.kill().size() + second.kill().size();
        const JournalCheck check = journal.check();
        QVERIFY2(!check.firstBroken, qPrintable(check.reason));
        QVERIFY(check.records >= count);
        QVERIFY(!journal.unfinished().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestJournalCrash)
#include "tst_journalcrash.moc"
