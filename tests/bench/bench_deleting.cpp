// Deleting many groups: how much longer it takes than the bare requests, six at a time.

#include "benchreport.h"
#include "benchserver.h"
#include "clientground.h"
#include "journalfile.h"
#include "waitfor.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace groupdesk;
using namespace groupdesk::bench;
using namespace groupdesk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int groupCount = 500;
constexpr int latency = 50; // milliseconds of every answer
constexpr int wide = 6;
constexpr int repeats = 3;
constexpr double limit = 1.15;
/// Rounds of six, each as long as an answer takes.
constexpr double computedFloor = ((groupCount + wide - 1) / wide) * (latency / 1000.0);

/// Sends requests, so many at once, and waits for all answers. The answer: their bodies.
class Sender final
{
public:
    Sender(const DemoAddress &address, int width) : m_token("Bearer " + address.token.toUtf8())
    {
        // A network sends six requests to one host at once.
        for (int count = 0; count < width; count += wide)
            m_networks.push_back(std::make_unique<QNetworkAccessManager>());
        m_width = width;
    }
    [[nodiscard]] QList<QByteArray> send(const QByteArray &verb, const QList<QUrl> &urls,
                                         const QList<QByteArray> &bodies = {})
    {
        QList<QByteArray> answers;
        QEventLoop loop;
        qsizetype next = 0;
        std::function<void()> sendNext = [&] {
            if (next == urls.size())
                return;
            QNetworkRequest request(urls.at(next));
            request.setRawHeader("Authorization", m_token);
            if (!bodies.isEmpty())
                request.setRawHeader("Content-Type", "application/json");
            const auto network = static_cast<std::size_t>(next) % m_networks.size();
            QNetworkReply *reply = m_networks.at(network)->sendCustomRequest(
                request, verb, bodies.isEmpty() ? QByteArray() : bodies.at(next));
            ++next;
            QObject::connect(reply, &QNetworkReply::finished, reply, [&, reply] {
                answers.append(reply->readAll());
                reply->deleteLater();
                sendNext();
                if (answers.size() == urls.size())
                    loop.quit();
            });
        };
        for (int count = 0; count < m_width; ++count)
            sendNext();
        loop.exec();
        return answers;
    }

private:
    QByteArray m_token;
    std::vector<std::unique_ptr<QNetworkAccessManager>> m_networks;
    int m_width = wide;
};

QUrl groupUrl(const DemoAddress &address, const QString &id = {})
{
    return QUrl(address.braintrust.toString() + u"/v1/group"_s
                + (id.isEmpty() ? QString() : QString(u'/' + id)));
}

/// New groups at Braintrust, by their ids.
QStringList makeGroups(const DemoAddress &address)
{
    static int made = 0;
    QList<QByteArray> bodies;
    for (int number = 0; number < groupCount; ++number) {
        const QJsonObject body { { u"name"_s, u"bench %1"_s.arg(++made) },
                                 { u"org_name"_s, u"Meridian Labs"_s } };
        bodies.append(QJsonDocument(body).toJson());
    }
    Sender sender(address, 8 * wide);
    QStringList ids;
    for (const QByteArray &answer :
         sender.send("POST", QList<QUrl>(groupCount, groupUrl(address)), bodies))
        ids.append(QJsonDocument::fromJson(answer)["id"_L1].toString());
    ids.removeAll(QString());
    return ids;
}

double bareSeconds(const DemoAddress &address)
{
    QList<QUrl> urls;
    for (const QString &id : makeGroups(address))
        urls.append(groupUrl(address, id));
    Sender sender(address, wide);
    return secondsOf([&] { static_cast<void>(sender.send("DELETE", urls)); });
}

/// Negative if something went wrong.
double jobSeconds(const DemoAddress &address, const QString &folder)
{
    const QStringList ids = makeGroups(address);
    const QTemporaryDir place(folder + u"/journal-XXXXXX"_s);
    JournalFile journal(place.filePath(u"journal.db"_s));
    ClientGround ground(address, journal);
    if (!ground.openAndWait())
        return -1;
    QList<GroupRef> refs = ground.refs();
    refs.removeIf([&ids](const GroupRef &ref) { return !ids.contains(ref.group.toString()); });
    DeleteJob *job = ground.workspace().remove(refs);
    qsizetype gone = 0;
    QEventLoop loop;
    QObject::connect(job, &DeleteJob::finished, &loop, [&gone, &loop, job] {
        const QList<DeleteItem> &items = job->items();
        gone = std::count_if(items.cbegin(), items.cend(),
                             [](const DeleteItem &item) { return item.isGone(); });
        loop.quit();
    });
    const double seconds = secondsOf([&] {
        job->start();
        loop.exec();
    });
    return gone == groupCount ? seconds : -1;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QString path = QCoreApplication::arguments().value(1);
    BenchServer server;
    if (path.isEmpty() || !server.start({ u"--latency"_s, QString::number(latency) }))
        return 2;
    if (isCounting())
        return 0; // it waits, mostly, and that takes no instructions
    const DemoAddress address { server.turso(), server.braintrust(), server.nscale(),
                                server.token() };
    QList<double> jobs;
    QList<double> bare;
    for (int turn = 0; turn < repeats; ++turn) {
        bare.append(bareSeconds(address));
        jobs.append(jobSeconds(address, QFileInfo(path).absolutePath()));
        if (jobs.constLast() < 0) {
            QTextStream(stderr) << "not every group was deleted" << Qt::endl;
            return 1;
        }
    }
    const double seconds = median(jobs);
    const QString what = u"delete %1 groups, %2 ms answers, journal on disk"_s;
    const QString name = what.arg(groupCount).arg(latency);
    const bool written
        = report(path,
                 { { name, u"s"_s, seconds, median(bare), limit },
                   { name + u", computed floor"_s, u"s"_s, seconds, computedFloor, limit } });
    return written ? 0 : 1;
}
