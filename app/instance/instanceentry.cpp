#include "instance/instanceentry.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>

#include <utility>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

/// The same for every way to write the folder's name.
QString nameFor(const QString &configDirectory)
{
    const QString canonical = QFileInfo(configDirectory).canonicalFilePath();
    const QString folder = canonical.isEmpty() ? QDir::cleanPath(configDirectory) : canonical;
    const QByteArray digest
        = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256).toHex();
    return u"groupdesk-"_s + QString::fromLatin1(digest.first(16));
}

} // namespace

InstancePlace instancePlace(const QString &configDirectory, const QString &stateDirectory)
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const bool isUsable = QDir::isAbsolutePath(runtime) && QFileInfo(runtime).isWritable();
    const QDir folder(isUsable ? runtime : stateDirectory);
    const QString name = nameFor(configDirectory);
    return { folder.filePath(name + u".sock"_s), folder.filePath(name + u".lock"_s) };
}

InstanceEntry::InstanceEntry(const InstancePlace &place, const InstanceRequest &request,
                             QObject *parent)
    : InstanceEntry(place, request, Patience(), parent)
{
}

InstanceEntry::InstanceEntry(const InstancePlace &place, const InstanceRequest &request,
                             Patience patience, QObject *parent)
    : QObject(parent), m_place(place), m_request(request),
      m_lock(std::make_unique<QLockFile>(place.lock))
{
    m_lock->setStaleLockTime(0); // a program may run for weeks
    for (QTimer *timer : { &m_pause, &m_limit })
        timer->setSingleShot(true);
    m_pause.setInterval(patience.pause);
    m_limit.setInterval(patience.limit);
    connect(&m_pause, &QTimer::timeout, this, &InstanceEntry::attempt);
    connect(&m_limit, &QTimer::timeout, this, [this] { decide(Outcome::NoAnswer); });
}

InstanceEntry::~InstanceEntry() = default;

void InstanceEntry::start()
{
    m_limit.start();
    QMetaObject::invokeMethod(this, &InstanceEntry::attempt, Qt::QueuedConnection);
}

void InstanceEntry::attempt()
{
    if (m_lock->tryLock(0)) {
        // QLockFile lets everybody read it.
        QFile::setPermissions(m_place.lock, QFile::ReadOwner | QFile::WriteOwner);
        return decide(Outcome::First);
    }
    if (m_lock->error() != QLockFile::LockFailedError)
        return decide(Outcome::NoPlace);
    knock();
}

void InstanceEntry::knock()
{
    m_socket = new QLocalSocket(this);
    connect(m_socket, &QLocalSocket::connected, this,
            [this] { m_socket->write(encoded(m_request)); });
    connect(m_socket, &QLocalSocket::readyRead, this, &InstanceEntry::hear);
    connect(m_socket, &QLocalSocket::errorOccurred, this, &InstanceEntry::tryAgain);
    m_socket->connectToServer(m_place.socket);
}

void InstanceEntry::hear()
{
    if (m_socket == nullptr || !m_socket->canReadLine())
        return;
    const bool done = m_socket->readLine(64) == "ok\n";
    decide(done ? Outcome::HandedOver : Outcome::NoAnswer);
}

/// It is only starting, or about to end; or nobody is there, and the next look at the lock says so.
void InstanceEntry::tryAgain()
{
    hear(); // the answer and the end of the connection come together
    if (m_socket == nullptr)
        return;
    std::exchange(m_socket, nullptr)->deleteLater();
    m_pause.start();
}

void InstanceEntry::decide(Outcome outcome)
{
    m_limit.stop();
    m_pause.stop();
    if (m_socket != nullptr) {
        m_socket->disconnect(this);
        std::exchange(m_socket, nullptr)->deleteLater();
    }
    Q_EMIT decided(outcome);
}

} // namespace groupdesk
