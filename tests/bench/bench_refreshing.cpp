// A refresh of a hundred thousand groups of which one in a hundred changed, until the table is
// painted: how much longer it takes than decoding the answer.

#include "benchreport.h"
#include "benchrows.h"
#include "braintrust/braintrustdecode.h"
#include "groupfiltermodel.h"
#include "grouptablemodel.h"
#include "grouptableview.h"

#include <QApplication>
#include <QTextStream>

#include <algorithm>

using namespace groupdesk;
using namespace groupdesk::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int groupCount = 100'000;
constexpr int every = 100; // changed
constexpr int rounds = 9;
constexpr qsizetype slice = 4096; // as GroupIntake takes them

class Refresh final
{
public:
    Refresh()
    {
        const GroupBatch groups = manyGroups(groupCount);
        m_replies = { replyOf(groups), replyOf(withChanges(groups, every)) };
        filter.setSourceModel(&table);
        view = std::make_unique<GroupTableView>(&filter);
        view->resize(900, 600);
        view->show();
        run();
    }

    /// The answer that was not the last one.
    void decode() { m_page = decoded(m_replies.at(m_turn)); }
    void run()
    {
        m_turn = 1 - m_turn;
        decode();
        table.beginList(source.ref);
        for (qsizetype first = 0; first < m_page.size(); first += slice)
            table.mergeGroups(source, m_page, first, std::min(slice, m_page.size() - first));
        table.endList(source.ref);
        view->viewport()->update();
        QCoreApplication::processEvents();
    }

    const Source source = manyGroupsSource();
    GroupTableModel table;
    GroupFilterModel filter;
    std::unique_ptr<GroupTableView> view;

private:
    static RestReply replyOf(const GroupBatch &groups)
    {
        RestReply reply;
        reply.headers.insert("content-type", "application/json");
        reply.body = asBraintrustText(groups);
        return reply;
    }
    [[nodiscard]] GroupBatch decoded(const RestReply &reply) const
    {
        const CloudResult<GroupPage> page
            = braintrust::groups(reply, source.organization.id, groupCount + 1);
        return page ? page->groups : GroupBatch();
    }

    QList<RestReply> m_replies;
    int m_turn = 0;
    GroupBatch m_page;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    if (argc != 2) {
        QTextStream(stderr) << "Usage: bench_refreshing FILE" << Qt::endl;
        return 2;
    }
    Refresh refresh;
    const Compared compared = compare(
        rounds, [&refresh] { refresh.run(); }, [&refresh] { refresh.decode(); });
    if (refresh.table.rowCount() != groupCount) {
        QTextStream(stderr) << "not every group was read" << Qt::endl;
        return 1;
    }
    const BenchRow row
        = rowOf(u"refresh of 100 000 rows, 1 % changed"_s, u"ms"_s, 1000, compared, 1.3);
    return report(QString::fromLocal8Bit(argv[1]), { row }) ? 0 : 1;
}
