// A busy person's hours with a hundred thousand groups, in minutes: what is in memory at rest must
// not grow. No test: it takes its time and needs a computer for itself. See CONTRIBUTING.md.

#include "benchdesk.h"
#include "benchreport.h"
#include "groupfiltermodel.h"
#include "mainwindow.h"
#include "residentmemory.h"
#include "serverchanges.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QTextStream>

#include <algorithm>
#include <optional>
#include <utility>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace groupdesk;
using namespace groupdesk::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr double growthLimit = 1.05; // of the last third beside the middle one
constexpr int rests = 30;

struct Plan
{
    int steps = 1500; ///< about what somebody does in half an hour who does something every second
    quint32 seed = 1;
    int groups = 34'000; ///< on each of the three platforms
};

/// What is there when nothing goes on.
struct Rest
{
    int step = 0;
    double memory = 0; ///< resident, MB
    double objects = 0; ///< QObjects below the window and the workspace
    double rows = 0;
};

/// Does at random what a person may do.
class Person final
{
public:
    Person(const BenchServer &server, const Plan &plan)
        : m_plan(plan), m_random(plan.seed), m_desk(server), m_others(server),
          m_token(Secret::fromPaste(server.token()))
    {
    }

    [[nodiscard]] bool sitDown()
    {
        return m_desk.show() && m_desk.refreshAndWait(EverythingScope {}) && m_desk.settle();
    }
    [[nodiscard]] bool act()
    {
        const int what = between(1, 100);
        if (what <= 40)
            return typeSomething();
        if (what <= 55)
            return sortSomehow();
        if (what <= 68)
            return lookElsewhere();
        if (what <= 88)
            return selectSome();
        if (what <= 92)
            return refresh();
        if (what <= 95)
            return remove();
        if (what <= 98)
            return create();
        return closeAndOpen();
    }
    /// Back to where it began.
    [[nodiscard]] std::optional<Rest> rest(int step)
    {
        m_desk.typeFilter({});
        m_desk.filter().setScope(EverythingScope {});
        m_desk.table().sortByColumn(0, Qt::AscendingOrder);
        m_desk.table().clearSelection();
        m_desk.table().scrollToTop();
        if (!m_desk.settle() || !runUntil([this] { return m_busy == 0; }))
            return std::nullopt;
        runFor(std::chrono::milliseconds(300)); // what is deleted later is deleted
#ifdef __GLIBC__
        malloc_trim(0); // what is free belongs to the system again
#endif
        const auto below
            = [](const QObject &object) { return double(object.findChildren<QObject *>().size()); };
        return Rest { step, double(residentKilobytes()) / 1024,
                      below(m_desk.window()) + below(m_desk.workspace()),
                      double(m_desk.workspace().groups().rowCount()) };
    }

private:
    [[nodiscard]] int between(int low, int high)
    {
        return m_random.bounded(low, high + 1);
    }
    [[nodiscard]] ProfileId someProfile()
    {
        const QList<Profile> profiles = m_desk.workspace().profiles();
        return profiles.at(between(0, int(profiles.size()) - 1)).id;
    }

    bool typeSomething()
    {
        static const QStringList words { u"data"_s, u"eng"_s, u"team prod"_s,    u"00042"_s,
                                         u"评"_s,   u"aws"_s, u"no such group"_s };
        const QString word = words.at(between(0, int(words.size()) - 1));
        for (qsizetype length = 1; length <= word.size(); ++length) {
            m_desk.typeFilter(word.left(length));
            runFor(std::chrono::milliseconds(10));
        }
        if (between(1, 2) == 1)
            m_desk.typeFilter({});
        return m_desk.settle();
    }
    bool sortSomehow()
    {
        m_desk.table().sortByColumn(between(0, GroupTableModel::columnTotal - 1),
                                    between(0, 1) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
        return m_desk.settle();
    }
    bool lookElsewhere()
    {
        m_desk.filter().setScope(between(0, 2) == 0 ? Scope(EverythingScope {})
                                                    : Scope(someProfile()));
        return m_desk.settle();
    }
    bool selectSome()
    {
        const int rows = m_desk.filter().rowCount();
        m_desk.table().clearSelection();
        for (int count = between(0, 3); rows > 0 && count > 0; --count) {
            const QModelIndex index = m_desk.filter().index(between(0, rows - 1), 0);
            m_desk.table().scrollTo(index);
            m_desk.table().selectionModel()->select(
                index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
            runFor(std::chrono::milliseconds(10));
        }
        return true;
    }
    bool refresh()
    {
        const int changes = m_plan.groups / 100;
        return m_others.changeSome(changes) > 0
            && m_desk.refreshAndWait(between(0, 1) == 0 ? Scope(EverythingScope {})
                                                        : Scope(someProfile()));
    }
    /// What create() made, so that others stay as they are and the sizes are the same at rest.
    bool remove()
    {
        const QList<GroupRef> refs = std::exchange(m_made, {});
        if (refs.isEmpty())
            return true;
        DeleteJob *job = m_desk.workspace().remove(refs);
        ++m_busy;
        QObject::connect(job, &DeleteJob::finished, &m_desk.window(), [this] { --m_busy; });
        job->start();
        return runUntil([this] { return m_busy == 0; });
    }
    bool create()
    {
        Workspace &workspace = m_desk.workspace();
        const QList<Source> sources = workspace.sources(ProfileId(u"braintrust"_s));
        if (sources.isEmpty())
            return false;
        const SourceRef source = sources.at(between(0, int(sources.size()) - 1)).ref;
        bool isGood = false;
        GroupDraft draft { .name = u"soak %1"_s.arg(++m_count), .details = BraintrustDraft {} };
        ++m_busy;
        workspace.create(source, draft, &m_desk.window(), [&](const CreateResult &result) {
            isGood = result.group.has_value();
            if (isGood)
                m_made.append({ source.profile, source.organization, result.group->id });
            --m_busy;
        });
        return runUntil([this] { return m_busy == 0; }) && isGood;
    }
    bool closeAndOpen()
    {
        Workspace &workspace = m_desk.workspace();
        const Profile profile = *workspace.profile(someProfile());
        bool isGood = true;
        const auto done = [&](const StoreResult<Done> &result) {
            isGood = isGood && result.has_value();
            --m_busy;
        };
        const auto isDone = [this] { return m_busy == 0; };
        ++m_busy;
        workspace.removeProfile(profile.id, &m_desk.window(), done);
        if (!runUntil(isDone) || !isGood)
            return false;
        runFor(std::chrono::milliseconds(50));
        ++m_busy;
        workspace.saveProfile(profile, { { SecretSlot::Token, m_token } }, &m_desk.window(), done);
        if (!runUntil(isDone) || !isGood)
            return false;
        return m_desk.refreshAndWait(profile.id) && m_desk.settle();
    }

    Plan m_plan;
    QRandomGenerator m_random;
    BenchDesk m_desk;
    ServerChanges m_others;
    QList<GroupRef> m_made;
    Secret m_token;
    int m_count = 0;
    int m_busy = 0;
};

std::optional<Plan> planOf(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Uses the program at random, and fails with 1 if what is in memory at rest grows."_s);
    Plan plan;
    const auto number = [&parser](const QString &name, const QString &what, auto standard) {
        const QCommandLineOption option(name, what, u"N"_s, QString::number(standard));
        parser.addOption(option);
    };
    parser.addHelpOption();
    number(u"steps"_s, u"How many things to do."_s, plan.steps);
    number(u"seed"_s, u"Which ones."_s, plan.seed);
    number(u"groups"_s, u"How many groups each platform has."_s, plan.groups);
    parser.process(arguments);
    plan.steps = parser.value(u"steps"_s).toInt();
    plan.seed = parser.value(u"seed"_s).toUInt();
    plan.groups = parser.value(u"groups"_s).toInt();
    return plan.steps >= rests && plan.groups >= 100 ? std::optional(plan) : std::nullopt;
}

QList<double> valuesOf(const QList<Rest> &all, qsizetype third, double Rest::*what)
{
    QList<double> values;
    for (const Rest &rest : all.mid(third * all.size() / 3, all.size() / 3))
        values.append(rest.*what);
    return values;
}

/// Objects come and go with what is open when the person rests; those that are always there count.
double least(QList<double> values)
{
    return *std::min_element(values.cbegin(), values.cend());
}

/// False: it grows.
bool judge(const QList<Rest> &all)
{
    QTextStream out(stdout);
    bool isFlat = true;
    struct Judged
    {
        QString name;
        double Rest::*what;
        double (*of)(QList<double>);
    };
    for (const auto &[name, what, of] : { Judged { u"memory, MB"_s, &Rest::memory, median },
                                          Judged { u"objects"_s, &Rest::objects, least },
                                          Judged { u"rows"_s, &Rest::rows, median } }) {
        const double middle = of(valuesOf(all, 1, what));
        const double last = of(valuesOf(all, 2, what));
        const bool grows = last > middle * growthLimit;
        isFlat = isFlat && !grows;
        out << u"%1 first third %2 | middle %3 | last %4%5"_s.arg(name, -12)
                   .arg(of(valuesOf(all, 0, what)), 10, 'f', 1)
                   .arg(middle, 10, 'f', 1)
                   .arg(last, 10, 'f', 1)
                   .arg(grows ? u"  GROWS"_s : QString())
            << Qt::endl;
    }
    return isFlat;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const std::optional<Plan> plan = planOf(QCoreApplication::arguments());
    BenchServer server;
    if (!plan || !server.start({ u"--groups"_s, QString::number(plan->groups) }))
        return 2;
    QTextStream out(stdout);
    Person person(server, *plan);
    if (!person.sitDown()) {
        out << "the groups did not come" << Qt::endl;
        return 2;
    }
    QList<Rest> all;
    out << "  step  memory, MB     objects        rows" << Qt::endl;
    for (int step = 1; step <= plan->steps; ++step) {
        if (!person.act()) {
            out << "step " << step << " failed" << Qt::endl;
            return 1;
        }
        if (step * rests / plan->steps == (step - 1) * rests / plan->steps)
            continue;
        const std::optional<Rest> rest = person.rest(step);
        if (!rest) {
            out << "step " << step << " came to no end" << Qt::endl;
            return 1;
        }
        all.append(*rest);
        out << u"%1 %2 %3 %4"_s.arg(step, 6)
                   .arg(rest->memory, 11, 'f', 1)
                   .arg(rest->objects, 11, 'f', 0)
                   .arg(rest->rows, 11, 'f', 0)
            << Qt::endl;
    }
    return judge(all) ? 0 : 1;
}
