#include "qtkeychainrunner.h"

#include <qt6keychain/keychain.h>

#include <utility>

namespace groupdesk {
namespace {

StoreError::Kind kindOf(QKeychain::Error error, KeychainRequest::Verb verb)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        // Writing needs no entry; what is not there is the collection to write to.
        return verb == KeychainRequest::Verb::Write ? StoreError::Kind::Unavailable
                                                    : StoreError::Kind::NotFound;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::CouldNotDeleteEntry:
        return StoreError::Kind::Denied;
    case QKeychain::NoError:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    return StoreError::Kind::Unavailable;
}

StoreResult<Secret> outcomeOf(const QKeychain::Job *job, KeychainRequest::Verb verb)
{
    if (job->error() != QKeychain::NoError) {
        return Unexpected(StoreError { kindOf(job->error(), verb), job->errorString(), {} });
    }
    if (const auto *read = qobject_cast<const QKeychain::ReadPasswordJob *>(job))
        return Secret::fromBytes(read->binaryData()); // of texts, too
    return Secret();
}

/// Whether \a bytes survive the way through the C strings of the keychain's library.
bool isText(const QByteArray &bytes)
{
    return !bytes.contains('\0') && QString::fromUtf8(bytes).toUtf8() == bytes;
}

/// A job of its own making: it has no parent and deletes itself once it has finished, because the
/// callback of the C library below it holds a bare pointer to it until then.
QKeychain::Job *makeJob(const KeychainRequest &request, const QString &service)
{
    switch (request.verb) {
    case KeychainRequest::Verb::Read:
        return new QKeychain::ReadPasswordJob(service);
    case KeychainRequest::Verb::Write: {
        auto *write = new QKeychain::WritePasswordJob(service);
        // Text where it is text: other tools of the desktop show bytes as Base64.
        if (isText(request.secret.reveal()))
            write->setTextData(QString::fromUtf8(request.secret.reveal()));
        else
            write->setBinaryData(request.secret.reveal());
        return write;
    }
    case KeychainRequest::Verb::Remove:
        return new QKeychain::DeletePasswordJob(service);
    }
    Q_UNREACHABLE();
}

} // namespace

QtKeychainRunner::QtKeychainRunner(const QString &service) : m_service(service)
{
}

QtKeychainRunner::~QtKeychainRunner() = default;

void QtKeychainRunner::run(const KeychainRequest &request, Finished finished)
{
    QKeychain::Job *job = makeJob(request, m_service);
    job->setKey(request.key);
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, &m_lifetime,
                     [verb = request.verb, finished = std::move(finished)](
                         const QKeychain::Job *ended) { finished(outcomeOf(ended, verb)); });
    job->start();
}

} // namespace groupdesk
