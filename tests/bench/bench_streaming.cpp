// Organizations of a hundred thousand groups, in the real window: how soon the first rows are
// there, and how long the window ever fails to look at what a person does.

#include "benchdesk.h"
#include "benchreport.h"
#include "errortext.h"
#include "groupfiltermodel.h"
#include "mainwindow.h"
#include "serverchanges.h"
#include "stallwatch.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>
#include <optional>

using namespace groupdesk;
using namespace groupdesk::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int listCount = 100'000; // on each platform, while the first rows are measured
constexpr int groupCount = 34'000; // on each platform, while stalls are: a hundred thousand in view
constexpr int pageSize = 1000; // what the program asks Braintrust for
constexpr int latency = 20; // milliseconds of every answer, while the first rows are measured
constexpr int rounds = 5;
constexpr double firstRowsLimit = 20; // milliseconds beyond the floor
constexpr double stallLimit = 16; // milliseconds: a frame
constexpr int changesPerPlatform = groupCount / 100;

const QString mainOrganization = u"Meridian Labs"_s;

/// Knows when the table was painted with rows in it.
class Application final : public QApplication
{
public:
    using QApplication::QApplication;

    void watch(QAbstractItemView *view)
    {
        m_view = view;
        m_sinceWatch.start();
        m_firstRows = -1;
    }
    /// Milliseconds from watch() to the end of the first paint with rows; negative: not yet.
    [[nodiscard]] double firstRows() const { return m_firstRows; }

    bool notify(QObject *receiver, QEvent *event) override
    {
        const bool isPaint
            = m_view != nullptr && event->type() == QEvent::Paint && receiver == m_view->viewport();
        const bool result = QApplication::notify(receiver, event);
        if (isPaint && m_firstRows < 0 && m_view->model()->rowCount() > 0)
            m_firstRows = double(m_sinceWatch.nsecsElapsed()) / 1e6;
        return result;
    }

private:
    QAbstractItemView *m_view = nullptr;
    QElapsedTimer m_sinceWatch;
    double m_firstRows = -1;
};

/// Milliseconds from a refresh to the first rows; negative: they did not come.
double firstRowsOf(Application &application, const BenchServer &server)
{
    BenchDesk desk(server);
    if (!desk.show())
        return -1;
    runFor(std::chrono::milliseconds(200)); // the window is there
    application.watch(&desk.table());
    desk.workspace().refresh(ProfileId(u"braintrust"_s));
    const bool came = runUntil([&application] { return application.firstRows() >= 0; });
    const double milliseconds = came ? application.firstRows() : -1;
    application.watch(nullptr);
    return milliseconds;
}

/// The same requests, and nothing else: the organizations, then the first page.
double firstPageOf(const BenchServer &server)
{
    ServerChanges bare(server);
    QElapsedTimer timer;
    timer.start();
    const QString base = server.braintrust().toString() + u"/v1/"_s;
    const QByteArray organizations = bare.get(QUrl(base + u"organization"_s));
    const QByteArray page = bare.get(
        QUrl(base + u"group?limit=%1&org_name=%2"_s.arg(pageSize).arg(mainOrganization)));
    const double milliseconds = double(timer.nsecsElapsed()) / 1e6;
    return organizations.isEmpty() || page.isEmpty() ? -1 : milliseconds;
}

std::optional<BenchRow> firstRows(Application &application)
{
    BenchServer server;
    if (!server.start({ u"--groups"_s, QString::number(listCount), u"--latency"_s,
                        QString::number(latency) }))
        return std::nullopt;
    QList<double> rows;
    QList<double> pages;
    for (int round = 0; round < (isCounting() ? 1 : rounds); ++round) {
        pages.append(firstPageOf(server));
        rows.append(firstRowsOf(application, server));
        if (pages.constLast() < 0 || rows.constLast() < 0)
            return std::nullopt;
    }
    return BenchRow { .name = u"first rows of a 100-page list, %1 ms per page"_s.arg(latency),
                      .unit = u"ms"_s,
                      .value = median(rows),
                      .floor = median(pages),
                      .limit = firstRowsLimit,
                      .bound = Bound::BeyondFloor };
}

bool filterAll(BenchDesk &desk, StallWatch &watch)
{
    for (const QString &text : { u"e"_s, u"en"_s, u"eng"_s, u""_s }) {
        watch.setPhase(text.isEmpty() ? u"filter: clear"_s : QString(u"filter: "_s + text));
        desk.typeFilter(text);
        if (!desk.settle())
            return false;
    }
    return true;
}

bool sortAll(BenchDesk &desk, StallWatch &watch)
{
    for (int column = 0; column < GroupTableModel::columnTotal; ++column) {
        const QString title
            = desk.filter().headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        for (const Qt::SortOrder order : { Qt::AscendingOrder, Qt::DescendingOrder }) {
            const QString arrow = order == Qt::AscendingOrder ? u" up"_s : u" down"_s;
            watch.setPhase(u"sort: "_s + title + arrow);
            desk.table().sortByColumn(column, order);
            if (!desk.settle())
                return false;
        }
    }
    watch.setPhase(u"sort: as before"_s);
    desk.table().sortByColumn(0, Qt::AscendingOrder);
    return desk.settle();
}

bool refreshChanged(BenchDesk &desk, StallWatch &watch, ServerChanges &changes)
{
    watch.setPhase({});
    if (changes.changeSome(changesPerPlatform) < changesPerPlatform)
        return false;
    watch.setPhase(u"refresh, 1 % changed"_s);
    return desk.refreshAndWait(EverythingScope {}) && desk.settle();
}

void sayWhatIsMissing(BenchDesk &desk, const StallWatch &watch)
{
    QTextStream err(stderr);
    err << "stopped at " << watch.stalls().constLast().phase << ", with "
        << desk.workspace().groups().rowCount() << " groups" << Qt::endl;
    for (const Source &source : desk.workspace().sources(EverythingScope {})) {
        if (source.status.problem)
            err << source.organization.name << ": " << errorText(*source.status.problem, {}).details
                << Qt::endl;
    }
}

std::optional<QList<Stall>> stalls()
{
    BenchServer server;
    if (!server.start({ u"--groups"_s, QString::number(groupCount) }))
        return std::nullopt;
    BenchDesk desk(server);
    ServerChanges changes(server);
    StallWatch watch;
    if (!desk.show())
        return std::nullopt;
    runFor(std::chrono::milliseconds(300));
    watch.setPhase(u"load"_s);
    const bool all = desk.refreshAndWait(EverythingScope {}) && desk.settle()
        && desk.workspace().groups().rowCount() >= 3 * groupCount && filterAll(desk, watch)
        && sortAll(desk, watch) && refreshChanged(desk, watch, changes);
    if (!all)
        sayWhatIsMissing(desk, watch);
    watch.setPhase({});
    return all ? std::optional(watch.stalls()) : std::nullopt;
}

BenchRow longestStall(const QList<Stall> &phases)
{
    QTextStream out(stdout);
    for (const Stall &stall : phases) {
        out << u"  %1 %2 ms | by the clock %3 ms"_s.arg(stall.phase, -26)
                   .arg(stall.milliseconds, 7, 'f', 1)
                   .arg(stall.wall, 7, 'f', 1)
            << Qt::endl;
    }
    const auto longest
        = std::max_element(phases.cbegin(), phases.cend(), [](const Stall &a, const Stall &b) {
              return a.milliseconds < b.milliseconds;
          });
    return { .name = u"longest stall of the UI thread, 102 000 groups"_s,
             .unit = u"ms"_s,
             .value = longest->milliseconds,
             .limit = stallLimit,
             .bound = Bound::Absolute };
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    Application application(argc, argv);
    const QString figures = QCoreApplication::arguments().value(1);
    if (figures.isEmpty())
        return 2;
    const auto first = firstRows(application);
    const auto times = stalls();
    if (!first || !times) {
        QTextStream(stderr) << "not every group came" << Qt::endl;
        return 1;
    }
    return report(figures, { *first, longestStall(*times) }) ? 0 : 1;
}
