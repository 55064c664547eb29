#include "benchserver.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace groupdesk::bench {

BenchServer::~BenchServer()
{
    stop();
}

bool BenchServer::start(const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(DEMO_SERVER_PROGRAM), arguments);
    if (!m_process.waitForReadyRead(60'000))
        return false;
    const QJsonObject where = QJsonDocument::fromJson(m_process.readLine()).object();
    m_turso = QUrl(where["turso"_L1].toString());
    m_braintrust = QUrl(where["braintrust"_L1].toString());
    m_nscale = QUrl(where["nscale"_L1].toString());
    m_token = where["token"_L1].toString();
    return !m_token.isEmpty();
}

void BenchServer::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    m_process.waitForFinished();
}

} // namespace groupdesk::bench
