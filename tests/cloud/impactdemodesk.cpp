#include "impactdemodesk.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>

#include <functional>

using namespace Qt::StringLiterals;

namespace groupdesk::test {
namespace {

QUrl urlOf(const demo::DemoServer &server, const QString &platform)
{
    if (platform == "turso"_L1)
        return server.tursoUrl();
    return platform == "braintrust"_L1 ? server.braintrustUrl() : server.nscaleUrl();
}

/// True once \a condition holds. Server and client are both in this thread and pass the word to and
/// fro many times; waitUntil(), which sleeps between two looks, would mostly sleep.
bool spinUntil(const std::function<bool()> &condition)
{
    const QDeadlineTimer deadline(60'000);
    QTimer wakeUp;
    wakeUp.start(100);
    while (!condition() && !deadline.hasExpired()) {
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return condition();
}

} // namespace

ImpactDemoDesk::ImpactDemoDesk(const QString &platform, const demo::DemoOptions &options)
    : m_server(options)
{
    if (!m_server.start())
        return;
    m_base = urlOf(m_server, platform);
    Profile profile = profileOf(platform);
    profile.baseUrl = m_base;
    m_client = m_registry.open(Connection::open(profile, Secret::fromPaste(m_server.token())));
}

QList<QJsonDocument> ImpactDemoDesk::send(const QList<Ask> &asks)
{
    QList<QJsonDocument> answers(asks.size());
    qsizetype open = asks.size();
    for (qsizetype i = 0; i < asks.size(); ++i) {
        const Ask &ask = asks.at(i);
        QNetworkRequest request(QUrl(QString(m_base.toString() + ask.path), QUrl::StrictMode));
        request.setRawHeader("Authorization", "Bearer " + m_server.token().toUtf8());
        QByteArray body;
        if (!ask.body.isEmpty()) {
            request.setRawHeader("Content-Type", "application/json");
            body = QJsonDocument(ask.body).toJson(QJsonDocument::Compact);
        }
        QNetworkReply *reply = m_network.sendCustomRequest(request, ask.verb, body);
        QObject::connect(reply, &QNetworkReply::finished, &m_context, [&, i, reply] {
            reply->deleteLater();
            --open;
            if (reply->error() == QNetworkReply::NoError)
                answers[i] = QJsonDocument::fromJson(reply->readAll());
            else
                ++m_refused;
        });
    }
    if (!spinUntil([&open] { return open == 0; }))
        m_refused += int(open);
    return answers;
}

QJsonDocument ImpactDemoDesk::get(const QString &path)
{
    return send({ { "GET", path } }).constFirst();
}

DeletionMeasure ImpactDemoDesk::measure(const Organization &organization, const QStringList &ids,
                                        const GroupDetails &shown)
{
    QList<ImpactTarget> targets;
    for (const QString &id : ids) {
        ImpactTarget target;
        target.ref = { ProfileId(u"p"_s), organization.id, GroupId(id) };
        target.organization = organization;
        target.client = m_client.get();
        if (targets.size() % 2 == 0) {
            target.shown.id = target.ref.group;
            target.shown.details = shown;
        }
        targets.append(target);
    }
    std::optional<DeletionMeasure> found;
    auto *job = new ImpactJob(targets, &m_context);
    QObject::connect(job, &ImpactJob::finished, &m_context,
                     [&found](const DeletionMeasure &measure) { found = measure; });
    job->start();
    if (!spinUntil([&found] { return found.has_value(); }))
        delete job;
    return found.value_or(DeletionMeasure());
}

QStringList sample(QRandomGenerator &random, QStringList from, int count)
{
    QStringList chosen;
    while (!from.isEmpty() && chosen.size() < count)
        chosen.append(from.takeAt(random.bounded(int(from.size()))));
    return chosen;
}

QString strangerId(QRandomGenerator &random)
{
    const auto hex = [&random](int digits) {
        QString text;
        while (text.size() < digits)
            text.append(QString::number(random.bounded(16), 16));
        return text;
    };
    return u"a%1-%2-4%3-a%4-%5"_s.arg(hex(7), hex(4), hex(3), hex(3), hex(12));
}

QStringList textsAt(const QJsonArray &list, const QString &key)
{
    QStringList texts;
    for (const QJsonValue &item : list)
        texts.append(item[key].toString());
    return texts;
}

QStringList textsOf(const QJsonValue &array)
{
    QStringList texts;
    const QJsonArray list = array.toArray();
    for (const QJsonValue &item : list)
        texts.append(item.toString());
    return texts;
}

QStringList sorted(const QSet<QString> &set)
{
    QStringList list(set.cbegin(), set.cend());
    list.sort();
    return list;
}

} // namespace groupdesk::test
