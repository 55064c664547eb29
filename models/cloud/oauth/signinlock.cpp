#include "oauth/signinlock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace groupdesk::oauth {
namespace {

constexpr auto pauseBetweenAttempts = 100ms;

bool makePrivateFolder(const QString &path)
{
    if (QFileInfo(path).isDir())
        return true;
    return QDir().mkpath(path)
        && QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace

SignInLock::SignInLock(const QString &file, QObject *parent)
    : QObject(parent), m_path(file), m_file(file)
{
    // Age says nothing: a refresh over a slow line may take minutes. A dead process is noticed.
    m_file.setStaleLockTime(0);
    m_next.setSingleShot(true);
    m_next.setInterval(pauseBetweenAttempts);
    connect(&m_next, &QTimer::timeout, this, &SignInLock::attempt);
}

void SignInLock::take(std::chrono::milliseconds limit, StoreCallback<Done> done)
{
    m_done = std::move(done);
    m_limit = QDeadlineTimer(limit);
    // The first attempt comes from the event loop, too: the answer must not come before we return.
    m_next.start(0ms);
}

void SignInLock::release()
{
    m_next.stop();
    m_done = nullptr;
    m_file.unlock();
}

void SignInLock::attempt()
{
    m_next.setInterval(pauseBetweenAttempts);
    if (!makePrivateFolder(QFileInfo(m_path).absolutePath()))
        return answer(Unexpected(
            StoreError { StoreError::Kind::Io, u"the folder cannot be made"_s, m_path }));
    if (m_file.tryLock(0))
        return answer(Done {});
    if (m_file.error() != QLockFile::LockFailedError)
        return answer(
            Unexpected(StoreError { StoreError::Kind::Io, u"no lock file can be made"_s, m_path }));
    if (m_limit.hasExpired())
        return answer(Unexpected(StoreError {
            StoreError::Kind::TimedOut, u"another window is busy with this sign-in"_s, m_path }));
    m_next.start();
}

void SignInLock::answer(StoreResult<Done> result)
{
    // The callback may delete this object.
    const StoreCallback<Done> done = std::exchange(m_done, nullptr);
    done(std::move(result));
}

} // namespace groupdesk::oauth
