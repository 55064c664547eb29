// A hundred thousand and a million groups in the real table: typing a filter, clearing it, sorting,
// and what a group takes of memory.

#include "benchreport.h"
#include "benchrows.h"
#include "collation.h"
#include "groupfiltermodel.h"
#include "grouptablemodel.h"
#include "grouptableview.h"

#include <QApplication>
#include <QFile>
#include <QTextStream>

#include <malloc.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>
#include <optional>

using namespace groupdesk;
using namespace groupdesk::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr double milliseconds = 1000.0;
constexpr int rounds = 9;

/// What is resident, in bytes.
qint64 resident()
{
    malloc_trim(0);
    QFile statm(u"/proc/self/statm"_s);
    if (!statm.open(QIODevice::ReadOnly))
        return 0;
    return statm.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

/// The table of a window, with \a count groups in it.
class Desk final
{
public:
    explicit Desk(const GroupBatch &batch)
    {
        filter.setSourceModel(&groups);
        view = std::make_unique<GroupTableView>(&filter);
        view->resize(900, 600);
        view->show();
        constexpr qsizetype slice = 8192;
        for (qsizetype first = 0; first < batch.size(); first += slice)
            groups.mergeGroups(manyGroupsSource(), batch, first,
                               std::min(slice, batch.size() - first));
        paint();
        for (qsizetype place = 0; place < batch.size(); ++place) {
            const std::string_view name = batch.view(place).name();
            names.append(name);
            names.push_back('\n');
        }
    }

    void paint()
    {
        view->viewport()->update();
        QCoreApplication::processEvents(); // what was put off until now, and the painting
    }
    void ask(const QString &text)
    {
        filter.setText(text);
        paint();
    }
    /// All names that contain \a word, each found once.
    [[nodiscard]] int search(std::string_view word) const
    {
        int hits = 0;
        const char *end = names.data() + names.size();
        for (const char *at = names.data();;) {
            const void *hit
                = memmem(at, static_cast<std::size_t>(end - at), word.data(), word.size());
            if (hit == nullptr)
                return hits;
            ++hits;
            at = static_cast<const char *>(std::memchr(
                     hit, '\n', static_cast<std::size_t>(end - static_cast<const char *>(hit))))
                + 1;
        }
    }

    GroupTableModel groups;
    GroupFilterModel filter;
    std::unique_ptr<GroupTableView> view;
    std::string names;
};

BenchRow keystrokes(Desk &desk, const QString &size)
{
    int hits = 0;
    const Compared compared = compare(
        rounds,
        [&desk] {
            for (const QString &typed : { u"e"_s, u"en"_s, u"eng"_s, u"engi"_s })
                desk.ask(typed);
        },
        [&desk, &hits] {
            for (const std::string_view word : { "e", "en", "eng", "engi" }) {
                hits += desk.search(word);
                desk.paint();
            }
        });
    desk.ask({});
    BenchRow row = rowOf(u"filter, four keystrokes, %1 rows"_s.arg(size), u"ms"_s, milliseconds,
                         compared, 3);
    return row;
}

BenchRow clearing(Desk &desk, const QString &size)
{
    QList<double> values;
    QList<double> floors;
    for (int i = 0; i < rounds; ++i) {
        desk.ask(u"eng"_s);
        values.append(secondsOf([&desk] { desk.ask({}); }));
        floors.append(secondsOf([&desk] { desk.paint(); }));
    }
    BenchRow row { u"filter cleared, %1 rows"_s.arg(size), u"ms"_s, median(values) * milliseconds,
                   median(floors) * milliseconds, 5 };
    desk.ask(u"eng"_s);
    row.instructions = instructionsOf([&desk] { desk.ask({}); });
    row.floorInstructions = instructionsOf([&desk] { desk.paint(); });
    return row;
}

struct Key
{
    quint64 head;
    quint32 row;
};

/// The names' keys as the index has them, to be sorted as plainly as can be.
struct Keys
{
    std::vector<Key> keys;
    std::vector<std::string> rests;

    explicit Keys(const GroupTableModel &groups)
    {
        Collation collation;
        for (int row = 0; row < groups.rowCount(); ++row) {
            const std::string_view key
                = collation.key(groups.store().view(groups.slotAt(row)).name());
            quint64 head = 0;
            std::memcpy(&head, key.data(), std::min(key.size(), sizeof head));
            keys.push_back({ __builtin_bswap64(head), static_cast<quint32>(row) });
            rests.emplace_back(key.substr(std::min(key.size(), sizeof head)));
        }
    }
    void sort()
    {
        std::vector<Key> sorted = keys;
        std::sort(sorted.begin(), sorted.end(), [this](const Key &left, const Key &right) {
            return left.head != right.head ? left.head < right.head
                                           : rests[left.row] < rests[right.row];
        });
    }
};

/// From the order of another column to that of names, until painted.
BenchRow sortingByName(Desk &desk, const QString &size)
{
    Keys keys(desk.groups);
    const auto byMembers = [&desk] {
        desk.filter.sort(int(GroupTableModel::Column::Members));
        while (desk.filter.isSorting())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        desk.paint();
    };
    const auto byName = [&desk] {
        desk.filter.sort(int(GroupTableModel::Column::Name), Qt::DescendingOrder);
        desk.paint();
    };
    QList<double> values;
    QList<double> floors;
    for (int i = 0; i < 3; ++i) {
        byMembers();
        values.append(secondsOf(byName));
        floors.append(secondsOf([&keys] { keys.sort(); }));
    }
    BenchRow row { u"sort by name, %1 rows"_s.arg(size), u"ms"_s, median(values) * milliseconds,
                   median(floors) * milliseconds, 2 };
    byMembers();
    row.instructions = instructionsOf(byName);
    row.floorInstructions = instructionsOf([&keys] { keys.sort(); });
    desk.filter.sort(int(GroupTableModel::Column::Name));
    return row;
}

/// The same for a column whose order is not kept: a worker makes keys and sorts them.
BenchRow sortingByDate(Desk &desk, const QString &size)
{
    Keys keys(desk.groups);
    QList<double> values;
    QList<double> floors;
    for (int i = 0; i < 3; ++i) {
        values.append(secondsOf([&desk] {
            desk.filter.sort(int(GroupTableModel::Column::Created));
            while (desk.filter.isSorting())
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            desk.paint();
        }));
        desk.filter.sort(int(GroupTableModel::Column::Name));
        floors.append(secondsOf([&keys] { keys.sort(); }));
    }
    return { u"sort by date, %1 rows"_s.arg(size), u"ms"_s, median(values) * milliseconds,
             median(floors) * milliseconds, 2 };
}

/// Bytes of a group in a window, beyond its name and ids themselves.
double bytesBeyond(int count, Descriptions descriptions)
{
    qint64 themselves = 0;
    const qint64 before = resident();
    std::optional<Desk> desk;
    {
        const GroupBatch batch = manyGroups(count, descriptions);
        themselves = bytesOfNamesAndIds(batch);
        desk.emplace(batch);
    }
    std::string().swap(desk->names); // assigning nothing would keep its memory
    const qint64 after = resident();
    QTextStream(stdout) << (descriptions == Descriptions::None
                                ? "without descriptions: "
                                : "with a description on every third: ")
                        << (after - before) / count << " bytes a group, of which "
                        << themselves / count << " are names and ids; store "
                        << desk->groups.store().capacity() / count << ", index "
                        << desk->filter.capacity() / count << Qt::endl;
    return static_cast<double>(after - before - themselves) / count;
}

/// A description is neither a name nor an id, and is held twice: as it is, and folded for the
/// filter. What that comes to is printed, and is not in the row.
BenchRow memory(int count, const QString &size)
{
    (void)bytesBeyond(count, Descriptions::EveryThird);
    return { u"memory per group beyond names and ids, %1 rows"_s.arg(size),
             u"bytes"_s,
             bytesBeyond(count, Descriptions::None),
             0,
             150,
             Bound::Absolute };
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    if (argc != 2) {
        QTextStream(stderr) << "Usage: bench_browsing FILE" << Qt::endl;
        return 2;
    }
    QList<BenchRow> rows;
    if (!isCounting())
        rows.append(memory(1'000'000, u"1 000 000"_s));
    for (const auto &[count, size] :
         { std::pair(100'000, u"100 000"_s), std::pair(1'000'000, u"1 000 000"_s) }) {
        Desk desk(manyGroups(count));
        rows.append(keystrokes(desk, size));
        rows.append(clearing(desk, size));
        rows.append(sortingByName(desk, size));
        if (!isCounting())
            rows.append(sortingByDate(desk, size));
    }
    return report(QString::fromLocal8Bit(argv[1]), rows) ? 0 : 1;
}
