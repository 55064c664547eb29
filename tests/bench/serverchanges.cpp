#include "serverchanges.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace groupdesk::bench {
namespace {

constexpr int wide = 6; // what a network sends to one host at once

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

ServerChanges::ServerChanges(const BenchServer &server)
    : m_header("Bearer " + server.token().toUtf8()),
      m_tursoGroups(server.turso().toString() + u"/v1/organizations/acme-inc/groups"_s),
      m_braintrustGroups(server.braintrust().toString() + u"/v1/group"_s)
{
}

QNetworkReply *ServerChanges::start(const Request &request)
{
    QNetworkRequest head(request.url);
    head.setRawHeader("Authorization", m_header);
    if (!request.body.isEmpty())
        head.setRawHeader("Content-Type", "application/json");
    return m_network.sendCustomRequest(head, request.verb, request.body);
}

QByteArray ServerChanges::get(const QUrl &url)
{
    QNetworkReply *reply = start({ "GET", url });
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    reply->deleteLater();
    return reply->error() == QNetworkReply::NoError ? reply->readAll() : QByteArray();
}

int ServerChanges::send(const QList<Request> &requests)
{
    QEventLoop loop;
    qsizetype next = 0;
    qsizetype ended = 0;
    int good = 0;
    std::function<void()> sendNext = [&] {
        if (next == requests.size())
            return;
        QNetworkReply *reply = start(requests.at(next++));
        QObject::connect(reply, &QNetworkReply::finished, &loop, [&, reply] {
            good += reply->error() == QNetworkReply::NoError ? 1 : 0;
            reply->deleteLater();
            sendNext();
            if (++ended == requests.size())
                loop.quit();
        });
    };
    for (int count = 0; count < wide; ++count)
        sendNext();
    if (!requests.isEmpty())
        loop.exec();
    return good;
}

/// The names and ids, once. The lists are long.
void ServerChanges::learnGroups()
{
    const auto textsOf
        = [](const QByteArray &answer, QLatin1StringView list, QLatin1StringView key) {
              QStringList texts;
              const QJsonArray all = QJsonDocument::fromJson(answer).object().value(list).toArray();
              for (const QJsonValue &one : all)
                  texts.append(one[key].toString());
              return texts;
          };
    m_names = textsOf(get(QUrl(m_tursoGroups)), "groups"_L1, "name"_L1);
    const QUrl page(m_braintrustGroups + u"?org_name=Meridian Labs&limit=20000"_s);
    m_ids = textsOf(get(page), "objects"_L1, "id"_L1);
}

int ServerChanges::changeSome(int count)
{
    if (m_ids.isEmpty())
        learnGroups();
    ++m_turn;
    QList<Request> turso;
    QList<Request> braintrust;
    for (int number = 0; number < count && !m_ids.isEmpty() && !m_names.isEmpty(); ++number) {
        const QString name = m_names.at(m_next % m_names.size());
        const QString id = m_ids.at(m_next % m_ids.size());
        m_next += 7; // here and there
        turso.append({ "PATCH", QUrl(m_tursoGroups + u'/' + name + u"/configuration"_s),
                       json({ { u"delete_protection"_s, m_turn % 2 == 1 } }) });
        const QString text = u"changed for the %1. time"_s.arg(m_turn);
        braintrust.append({ "PATCH", QUrl(m_braintrustGroups + u'/' + id),
                            json({ { u"description"_s, text } }) });
    }
    const int changed = send(braintrust);
    return send(turso) > 0 ? changed : 0;
}

} // namespace groupdesk::bench
