#include "openedclient.h"
#include "randomturso.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace groupdesk;
using namespace groupdesk::test;

namespace {

constexpr quint32 firstSeed = 20260814;
constexpr int rounds = 400;

const Organization acme = organizationOf(u"acme"_s, u"Acme Corp"_s);
const QByteArray root = "/v1/organizations/acme/groups";

enum class Edit { Rename, Protect, Spread, Withdraw };

/// Legacy groups only spread, and only while they are awake.
bool mayMove(const RandomTurso &group)
{
    static const QRegularExpression legacy(u"^[a-z]{3}$"_s);
    const bool single
        = group.locations.size() == 1 && !legacy.match(group.locations.constFirst()).hasMatch();
    return !single && !group.isArchived();
}

bool isPossible(const RandomTurso &group, Edit edit)
{
    switch (edit) {
    case Edit::Rename:
        return true;
    case Edit::Protect: // unless nobody says what it is now
        return group.settingsStatus == 200 || group.saysProtection;
    case Edit::Spread:
        return mayMove(group);
    case Edit::Withdraw:
        return mayMove(group) && group.locations.size() > 1;
    }
    Q_UNREACHABLE();
}

} // namespace

/// Whatever of a group is changed, the server keeps everything else byte for byte. It is played by
/// RandomTurso, which does what the requests say and no more.
class TestTursoLossless : public QObject
{
    Q_OBJECT

    OpenedClient m_turso { u"turso"_s };

    [[nodiscard]] EditService &editing() { return m_turso.client->editing(); }

    /// As waitFor(), which rests between two looks; that adds up here.
    template <class T>
    [[nodiscard]] static CloudResult<T> hurried(const std::function<void(Callback<T>)> &call)
    {
        Answer<T> answer;
        call(answer.callback());
        while (answer.count() == 0)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return answer.result();
    }

    [[nodiscard]] CloudResult<EditBase> open(const RandomTurso &group)
    {
        const QByteArray target = root + '/' + QUrl::toPercentEncoding(group.name);
        m_turso.network.expect("GET", target).reply(200, group.groupAnswer());
        m_turso.network.expect("GET", target + "/configuration")
            .reply(group.settingsStatus, group.settingsAnswer());
        return hurried<EditBase>(
            [&](const auto &done) { editing().open(acme, GroupId(group.name), this, done); });
    }

    /// The content that is wanted, and in \a expected what the server is to keep then.
    [[nodiscard]] static GroupContent edited(const GroupContent &content, Edit edit,
                                             RandomTurso &expected, QRandomGenerator &random)
    {
        GroupContent wanted = content;
        QStringList &locations = wanted.lists[GroupField::Locations];
        switch (edit) {
        case Edit::Rename:
            expected.name = u"renamed "_s + randomTursoName(random);
            wanted.name = expected.name;
            break;
        case Edit::Protect:
            expected.isProtected = !expected.isProtected;
            wanted.protection = expected.isProtected;
            break;
        case Edit::Spread: {
            const QString code = random.bounded(2) == 0 ? u"syd"_s : u"new/%41 ü"_s;
            expected.locations.append(code);
            locations.insert(random.bounded(int(locations.size()) + 1), code);
            break;
        }
        case Edit::Withdraw:
            locations.removeLast();
            expected.locations.removeLast();
            break;
        }
        return wanted;
    }

    /// Sends the plan and lets \a group take what was sent; false if something was refused.
    [[nodiscard]] bool carryOut(const EditPlan &plan, RandomTurso &group)
    {
        for (const EditStep &step : plan.steps) {
            const QByteArray path = step.request.url.path(QUrl::FullyEncoded).toLatin1();
            m_turso.network.expect(step.request.verb, path).reply(200);
            const auto answer
                = hurried<Done>([&](const auto &done) { editing().send(step, this, done); });
            const SentRequest &sent = m_turso.network.last();
            if (!answer || !group.apply(sent.verb, sent.target.mid(root.size()), sent.body))
                return false;
        }
        return true;
    }

    /// What is wrong; null if nothing is.
    [[nodiscard]] QString trouble(const RandomTurso &made, Edit edit, QRandomGenerator &random)
    {
        const CloudResult<EditBase> base = open(made);
        if (!base)
            return u"it cannot be opened"_s;
        RandomTurso expected = made;
        const GroupContent wanted = edited(base->content, edit, expected, random);
        const CloudResult<EditPlan> plan = editing().plan(acme, *base, wanted);
        if (plan.has_value() != isPossible(made, edit))
            return plan ? u"planned"_s : u"refused: "_s + plan.error().reason;
        if (!plan)
            return {};
        if (plan->steps.size() != 1 || !plan->warnings.isEmpty())
            return u"more than one request"_s;
        RandomTurso group = made;
        if (!carryOut(*plan, group))
            return u"a request that nobody understands"_s;
        if (group.kept() != expected.kept())
            return QString::fromUtf8(group.kept() + " is not " + expected.kept());
        if (plan->resultId != GroupId(group.name))
            return u"another id"_s;
        const CloudResult<EditBase> after = open(group);
        if (!after || !sameContent(after->content, wanted))
            return u"it does not look as it was wanted"_s;
        return {};
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void anyEditKeepsEverythingElse()
    {
        QSet<int> possible; // that the groups were worth it
        QSet<int> impossible;
        for (quint32 seed = firstSeed; seed < firstSeed + rounds; ++seed) {
            QRandomGenerator random(seed);
            const RandomTurso made = randomTurso(random);
            const Edit edit = Edit(seed % 4);
            const QString found = trouble(made, edit, random);
            QVERIFY2(found.isEmpty(),
                     qPrintable(u"seed %1, edit %2: %3"_s.arg(seed).arg(int(edit)).arg(found)));
            (isPossible(made, edit) ? possible : impossible).insert(int(edit));
        }
        QCOMPARE(possible.size(), 4);
        QCOMPARE(impossible.size(), 3); // a rename can always be asked for
    }
};

QTEST_GUILESS_MAIN(TestTursoLossless)
#include "tst_turso_lossless.moc"
