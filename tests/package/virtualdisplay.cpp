#include "virtualdisplay.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace groupdesk::test {

VirtualDisplay::~VirtualDisplay()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    m_server.terminate(); // this very process, by its id
    if (!m_server.waitForFinished(10'000))
        m_server.kill();
}

bool VirtualDisplay::isInstalled()
{
    return !QStandardPaths::findExecutable(u"Xvfb"_s).isEmpty();
}

bool VirtualDisplay::start()
{
    // Without access control: the programs that come to it run as other users, and it can only be
    // reached on this computer.
    m_server.start(u"Xvfb"_s,
                   { u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1440x900x24"_s,
                     u"-nolisten"_s, u"tcp"_s, u"-ac"_s });
    while (!m_server.canReadLine()) {
        if (!m_server.waitForReadyRead(30'000))
            return false;
    }
    m_name = u':' + QString::fromLatin1(m_server.readLine()).trimmed();
    return true;
}

} // namespace groupdesk::test
