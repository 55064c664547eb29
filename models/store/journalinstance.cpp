#include "journalinstance.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#ifdef Q_OS_UNIX
#include <sys/file.h>
#endif

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

QString lockPath(const QString &journal, const QString &id)
{
    return journal + u'.' + id + ".lock"_L1;
}

std::unique_ptr<QLockFile> lockAt(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(path);
    lock->setStaleLockTime(0); // a program may run for weeks
    return lock;
}

/// In a sandbox every program has the same process number, so a dead one's lock looks like one's
/// own. The system's lock on the file tells them apart.
bool isLockedBySystem(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return file.exists();
#ifdef Q_OS_UNIX
    return ::flock(file.handle(), LOCK_SH | LOCK_NB) != 0;
#else
    return true; // programs do not share process numbers there
#endif
}

} // namespace

JournalInstance::JournalInstance(const QString &journal)
    : m_id(QUuid::createUuid().toString(QUuid::WithoutBraces)), m_path(lockPath(journal, m_id))
{
}

JournalInstance::~JournalInstance() = default;

StoreResult<Done> JournalInstance::hold()
{
    if (m_lock)
        return Done {};
    auto lock = lockAt(m_path);
    if (!lock->tryLock(0))
        return Unexpected(StoreError { StoreError::Kind::Io, u"cannot be locked"_s, m_path });
    // QLockFile lets everybody read it.
    if (!QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner))
        return Unexpected(StoreError { StoreError::Kind::Io, u"cannot be made private"_s, m_path });
    m_lock = std::move(lock);
    return Done {};
}

bool JournalInstance::isAlive(const QString &journal, const QString &id)
{
    const QString path = lockPath(journal, id);
    if (!QFile::exists(path))
        return false;
    const auto lock = lockAt(path);
    if (lock->tryLock(0))
        return false; // its holder is gone; the file goes, too
    qint64 holder = 0;
    QString host;
    QString program;
    if (lock->getLockInfo(&holder, &host, &program) && holder == QCoreApplication::applicationPid()
        && !isLockedBySystem(path)) {
        QFile::remove(path);
        return false;
    }
    return true;
}

void JournalInstance::tidy(const QString &journal)
{
    const QFileInfo info(journal);
    const QString before = info.fileName() + u'.';
    const QString after = u".lock"_s;
    const QStringList locks = info.dir().entryList({ before + u'*' + after }, QDir::Files);
    for (const QString &lock : locks) {
        const QString id = lock.chopped(after.size()).sliced(before.size());
        (void)isAlive(journal, id); // looking is enough
    }
}

} // namespace groupdesk
