#include "journalfile.h"
#include "servertruth.h"
#include "waitfor.h"

#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <csignal>

using namespace groupdesk;
using namespace groupdesk::demo;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;
using Kind = JournalConclusion::Kind;

/// Ends the program by SIGKILL in the middle of deleting groups, a hundred times, and starts it
/// again: what the journal says and what the platforms have agree every time, nothing is sent
/// twice, and in the end exactly the groups that were to go are gone.
class CrashTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedAHundredTimes();

private:
    struct Run
    {
        bool wasKilled = false;
        int exitCode = -1;
    };
    void beginBatch();
    [[nodiscard]] Run run(const QString &mode, bool kill);
    [[nodiscard]] QString follow();
    [[nodiscard]] QList<JournalEntry> entries();
    [[nodiscard]] QString whatDisagreesNow();
    [[nodiscard]] QString whatDisagreesAtTheEnd();
    [[nodiscard]] QByteArray pathOf(const GroupRef &ref) const { return m_paths.value(ref); }

    QRandomGenerator m_random { 20261129 };
    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    QSet<GroupRef> m_before;
    QList<GroupRef> m_doomed;
    QHash<GroupRef, QByteArray> m_paths; ///< where their DELETE goes
    int m_kills = 0;
    QMap<QString, int> m_moments; ///< what the program had said last, and how often
};

namespace {

constexpr int batchSize = 200;
constexpr int kills = 100;
constexpr int killsOfABatch = 10;
/// Lines between two kills: a batch says some 200 of them, and each start a few more.
constexpr int linesToKill = 45;
constexpr int longestStart = 600; // milliseconds, until the program has begun to delete

QByteArray linesOf(const QList<GroupRef> &refs)
{
    QString text;
    for (const GroupRef &ref : refs) {
        text += ref.profile.toString() + u'\t' + ref.organization.toString() + u'\t'
            + ref.group.toString() + u'\n';
    }
    return text.toUtf8();
}

bool isGone(const JournalEntry &entry)
{
    return entry.conclusion
        && (entry.conclusion->kind == Kind::Done || entry.conclusion->kind == Kind::FoundDone);
}

QString textOf(const GroupRef &ref, const char *what)
{
    return u"%1/%2/%3: %4"_s.arg(ref.profile.toString(), ref.organization.toString(),
                                 ref.group.toString(), QString::fromLatin1(what));
}

} // namespace

/// A new server, with its groups as at the start, and a new journal.
void CrashTest::beginBatch()
{
    DemoOptions options;
    options.recordedRequests = 100'000;
    options.latencyMs = 3;
    m_server = std::make_unique<DemoServer>(options);
    QVERIFY(m_server->start());
    m_folder = std::make_unique<QTemporaryDir>();
    m_before = groupsAt(*m_server);
    m_doomed.clear();
    m_paths.clear();
    JournalFile unused(m_folder->filePath(u"unused.db"_s));
    ClientGround ground(addressOf(*m_server), unused);
    QVERIFY(ground.openAndWait());
    QList<GroupRef> refs = ground.refs();
    std::sort(refs.begin(), refs.end());
    std::shuffle(refs.begin(), refs.end(), m_random);
    for (const GroupRef &ref : std::as_const(refs)) {
        const Group group = ground.workspace().groups().row(ref)->group;
        const auto *details = std::get_if<BraintrustDetails>(&group.details);
        // Where protection is not told it may be on.
        const bool mayGo = ref.profile.toString() == "turso"_L1 ? group.deleteProtection == false
                                                                : !details || !details->builtIn;
        if (mayGo && m_doomed.size() < batchSize) {
            m_doomed.append(ref);
            m_paths.insert(ref, deletionPath(ground.workspace(), ref));
        }
    }
    QCOMPARE(m_doomed.size(), batchSize);
    QFile file(m_folder->filePath(u"doomed"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(linesOf(m_doomed));
    m_server->clearRequests();
}

CrashTest::Run CrashTest::run(const QString &mode, bool kill)
{
    const DemoAddress address = addressOf(*m_server);
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    // Mostly after so many lines; now and then at any time, which may be before the first.
    const bool isTimed = kill && m_random.bounded(5) == 0;
    int linesLeft = kill && !isTimed ? 1 + m_random.bounded(linesToKill) : 0;
    QString last = u"nothing"_s;
    // At once, or a little later: between two lines, whatever is being written there.
    const int delay = m_random.bounded(3) == 0 ? 0 : m_random.bounded(6);
    const auto end = [&program] { ::kill(pid_t(program.processId()), SIGKILL); };
    connect(&program, &QProcess::readyReadStandardOutput, &program, [&] {
        while (program.canReadLine()) {
            const QString line = QString::fromLatin1(program.readLine()).trimmed();
            last = line;
            if (linesLeft > 0 && --linesLeft == 0) {
                if (delay == 0)
                    end();
                else
                    QTimer::singleShot(delay, &program, end);
                return;
            }
        }
    });
    program.start(QStringLiteral(DELETING_HELPER),
                  { address.turso.toString(), address.braintrust.toString(),
                    address.nscale.toString(), address.token, m_folder->filePath(u"journal.db"_s),
                    mode });
    // Not waitUntil(), which sleeps in between: the server lives on this thread.
    QEventLoop loop;
    connect(&program, &QProcess::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(240'000, &loop, &QEventLoop::quit);
    if (program.waitForStarted()) {
        if (isTimed)
            QTimer::singleShot(m_random.bounded(longestStart), &program, end);
        loop.exec();
    }
    if (program.state() != QProcess::NotRunning) {
        program.kill();
        program.waitForFinished();
        return { false, -1 };
    }
    const Run result { program.exitStatus() == QProcess::CrashExit, program.exitCode() };
    if (result.wasKilled) {
        ++m_kills;
        ++m_moments[last];
    }
    return result;
}

QList<JournalEntry> CrashTest::entries()
{
    JournalFile journal(m_folder->filePath(u"journal.db"_s));
    JournalQuery query;
    query.limit = 100'000;
    Answer<JournalPage, StoreError> page;
    QObject context;
    journal.entries(query, &context, page.callback());
    return page.wait(60'000) && page.result() ? page.result()->entries : QList<JournalEntry>();
}

/// Whatever the moment: what was deleted was noted before, and what is noted as deleted is.
QString CrashTest::whatDisagreesNow()
{
    QSet<QByteArray> applied;
    const QList<RecordedRequest> requests = m_server->requests();
    for (const RecordedRequest &request : requests) {
        if (request.method == "DELETE" && request.applied)
            applied.insert(request.rawPath);
    }
    QSet<QByteArray> noted;
    for (const JournalEntry &entry : entries()) {
        const QByteArray path
            = entry.requests.constFirst().request.url.path(QUrl::FullyEncoded).toLatin1();
        noted.insert(path);
        if (isGone(entry) && !applied.contains(path))
            return textOf(entry.intent.subject.ref, "noted as deleted, and is not");
    }
    for (const GroupRef &ref : std::as_const(m_doomed)) {
        if (applied.contains(pathOf(ref)) && !noted.contains(pathOf(ref)))
            return textOf(ref, "deleted, and not noted");
    }
    return {};
}

QString CrashTest::whatDisagreesAtTheEnd()
{
    const QSet<GroupRef> after = groupsAt(*m_server);
    const QSet<GroupRef> doomed(m_doomed.cbegin(), m_doomed.cend());
    if (after != m_before - doomed)
        return u"not exactly the intended groups are gone"_s;
    const QHash<QByteArray, int> sent = deletionsAt(*m_server);
    if (sent.size() != m_doomed.size())
        return u"other deletions were sent"_s;
    QHash<GroupRef, int> ends;
    for (const JournalEntry &entry : entries()) {
        if (!entry.conclusion)
            return textOf(entry.intent.subject.ref, "has no end in the journal");
        if (isGone(entry))
            ++ends[entry.intent.subject.ref];
    }
    for (const GroupRef &ref : std::as_const(m_doomed)) {
        if (sent.value(pathOf(ref)) != 1)
            return textOf(ref, "was not sent once");
        if (ends.value(ref) != 1)
            return textOf(ref, "was not noted as deleted once");
    }
    JournalFile journal(m_folder->filePath(u"journal.db"_s));
    QObject context;
    Answer<JournalCheck, StoreError> check;
    journal.verify(&context, check.callback());
    if (!check.wait(60'000) || !check.result() || check.result()->firstBroken)
        return u"the chain is broken"_s;
    Answer<UnfinishedWork, StoreError> work;
    journal.unfinished(&context, work.callback());
    if (!work.wait(60'000) || !work.result() || !work.result()->isEmpty())
        return u"something is still unfinished"_s;
    return {};
}

/// One batch from its beginning to its end, over all crashes; why it is not right, or nothing.
QString CrashTest::follow()
{
    QString mode = m_folder->filePath(u"doomed"_s);
    for (int killed = 0;;) {
        const Run last = run(mode, killed < killsOfABatch && m_kills < kills);
        killed += last.wasKilled ? 1 : 0;
        if (const QString wrong = whatDisagreesNow(); !wrong.isEmpty())
            return wrong;

        if (last.wasKilled) {
            mode = u"resume"_s;
            continue;
        }
        // Killed before the batch was noted: a person would see nothing done, and begin again.
        if (last.exitCode == 3 && deletionsAt(*m_server).isEmpty()) {
            mode = m_folder->filePath(u"doomed"_s);
            continue;
        }
        // Killed after its very end: there is nothing to resume.
        if (last.exitCode != 0 && last.exitCode != 3)
            return u"the program ended with %1"_s.arg(last.exitCode);
        return whatDisagreesAtTheEnd();
    }
}

void CrashTest::killedAHundredTimes()
{
    while (m_kills < kills) {
        beginBatch();
        if (QTest::currentTestFailed())
            return;
        const QString wrong = follow();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
    // The moments are spread: while nothing was sent yet, while looking, and while deleting.
    QString moments;
    for (auto moment = m_moments.cbegin(); moment != m_moments.cend(); ++moment)
        moments += u" %1×%2"_s.arg(moment.value()).arg(moment.key());
    qInfo().noquote() << "killed after:" << moments;
    QVERIFY(m_moments.value(u"item"_s) > kills / 2);
}

QTEST_GUILESS_MAIN(CrashTest)
#include "tst_crash.moc"
