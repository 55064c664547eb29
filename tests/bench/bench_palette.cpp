// A keystroke in the command palette over a hundred thousand groups: how much longer it takes than
// to look for the same letters, as they are, through the same memory; and how long the window's
// thread is held.

#include "benchreport.h"
#include "grouptablemodel.h"
#include "paletteindex.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QRandomGenerator>
#include <QTextStream>

#include <algorithm>
#include <cstring>

using namespace groupdesk;
using namespace groupdesk::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int groupCount = 100'000;
constexpr int repeats = 5;
constexpr double scanLimit = 20;
constexpr double frame = 16; ///< milliseconds: nothing may hold the thread for longer

/// Five organizations, as they would call their groups.
void fill(GroupTableModel &model)
{
    const QStringList teams { u"data"_s, u"gpu"_s,     u"billing"_s,  u"research"_s, u"Platform"_s,
                              u"ops"_s,  u"finance"_s, u"security"_s, u"web"_s,      u"mobile"_s };
    const QStringList roles { u"readers"_s, u"Admins"_s, u"engineers"_s, u"reviewers"_s,
                              u"owners"_s };
    QRandomGenerator random(1);
    for (int organization = 0; organization < 5; ++organization) {
        Source source;
        source.ref = { ProfileId(u"p"_s), OrganizationId(QString::number(organization)) };
        source.organization = { source.ref.organization, u"Organization"_s };
        source.profile.id = source.ref.profile;
        source.platform.name = u"Braintrust"_s;
        QList<Group> groups;
        for (int count = 0; count < groupCount / 5; ++count) {
            Group group;
            group.id = GroupId(u"%1-%2"_s.arg(organization).arg(count));
            group.name = u"%1-%2-%3"_s
                             .arg(teams.at(random.bounded(int(teams.size()))),
                                  roles.at(random.bounded(int(roles.size()))))
                             .arg(random.bounded(100'000));
            group.details = BraintrustDetails {};
            groups.append(group);
        }
        model.setGroups(source, groups);
    }
}

void waitFor(PaletteIndex &index, const std::function<bool()> &isDone)
{
    QEventLoop loop;
    QObject::connect(&index, &PaletteIndex::found, &loop, [&] {
        if (isDone())
            loop.quit();
    });
    if (!isDone())
        loop.exec();
}

/// Types \a words letter by letter. The answer: milliseconds from each key to its rows.
QList<double> type(PaletteIndex &index, const QStringList &words)
{
    QList<double> times;
    for (const QString &word : words) {
        for (qsizetype letters = 1; letters <= word.size(); ++letters) {
            times.append(1e3 * secondsOf([&] {
                             index.search(word.first(letters));
                             waitFor(index, [&index] { return !index.isSearching(); });
                         }));
        }
    }
    return times;
}

/// The letters of every keystroke, looked for with memmem through everything that is searched.
QList<double> bare(std::u16string_view units, const QStringList &words)
{
    QList<double> times;
    const auto *begin = reinterpret_cast<const char *>(units.data());
    const std::size_t size = units.size() * sizeof(char16_t);
    for (const QString &word : words) {
        for (qsizetype letters = 1; letters <= word.size(); ++letters) {
            const QString typed = word.first(letters);
            const auto *needle = reinterpret_cast<const char *>(typed.utf16());
            const std::size_t length = std::size_t(typed.size()) * sizeof(char16_t);
            qsizetype found = 0;
            times.append(1e3 * secondsOf([&] {
                             const char *at = begin;
                             std::size_t left = size;
                             while (const void *hit = memmem(at, left, needle, length)) {
                                 ++found;
                                 at = static_cast<const char *>(hit) + length;
                                 left = size - std::size_t(at - begin);
                             }
                         }));
            if (found < 0)
                qFatal("never");
        }
    }
    return times;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QString path = QCoreApplication::arguments().value(1);
    if (path.isEmpty())
        return 2;
    GroupTableModel model;
    fill(model);
    PaletteIndex index(model);
    index.open();
    waitFor(index, [&index] { return !index.isFilling() && !index.isSearching(); });

    const QStringList words {
        u"data"_s, u"gpu-ow"_s, u"pltfrm"_s, u"eng7"_s, u"sec own"_s, u"zzz"_s
    };
    QList<double> values;
    QList<double> floors;
    for (int turn = 0; turn < repeats; ++turn) {
        values.append(type(index, words));
        floors.append(bare(index.corpus()->units(), words));
    }
    QTextStream(stdout) << u"worst keystroke %1 ms, memory of the index %2 MB"_s
                               .arg(*std::max_element(values.cbegin(), values.cend()), 0, 'f', 2)
                               .arg(double(index.corpus()->bytes()) / 1e6, 0, 'f', 1)
                        << Qt::endl;
    const QString name = u"palette: %1 at %2 groups"_s;
    const bool written
        = report(path,
                 { { name.arg(u"a keystroke"_s).arg(groupCount), u"ms"_s, median(values),
                     median(floors), scanLimit },
                   { name.arg(u"longest hold of the window's thread"_s).arg(groupCount), u"ms"_s,
                     double(index.longestHold().count()) / 1e6, 0, frame, Bound::Absolute } });
    return written ? 0 : 1;
}
