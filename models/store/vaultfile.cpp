#include "vaultfile.h"

#include "answerlater.h"
#include "paths.h"
#include "privatefile.h"
#include "redactor.h"

#include <QFile>
#include <QFileInfo>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace groupdesk {
namespace {

constexpr qint64 sizeLimit = 16 * 1024 * 1024;
constexpr int mostAttempts = 3;
constexpr auto lockInterval = 50ms;

using Kind = SecretQuestion::Kind;

} // namespace

VaultFile::VaultFile(Parts parts) : m_parts(std::move(parts))
{
    m_lockTimer.setSingleShot(true);
    QObject::connect(&m_lockTimer, &QTimer::timeout, &m_lifetime, [this] { tryLock(); });
}

VaultFile::~VaultFile()
{
    answerAll({ StoreError::Kind::Unavailable, u"the program is closing"_s, {} });
}

bool VaultFile::isAbandoned(const Operation &operation)
{
    return operation.context.isNull();
}

void VaultFile::read(const Profile &profile, const QString &entry, QObject *context,
                     StoreCallback<Secret> done)
{
    submit({ Verb::Read, profile, entry, {}, context, std::move(done) });
}

void VaultFile::write(const Profile &profile, const QString &entry, const Secret &secret,
                      QObject *context, StoreCallback<Secret> done)
{
    submit({ Verb::Write, profile, entry, secret, context, std::move(done) });
}

void VaultFile::remove(const Profile &profile, const QString &entry, QObject *context,
                       StoreCallback<Secret> done)
{
    submit({ Verb::Remove, profile, entry, {}, context, std::move(done) });
}

void VaultFile::changePassphrase(QObject *context, StoreCallback<Secret> done)
{
    submit({ Verb::ChangePassphrase, {}, {}, {}, context, std::move(done) });
}

void VaultFile::forget()
{
    m_key.reset();
    m_newKey.reset();
    if (!m_question && !m_deriving)
        return; // a change that only waits for its lock has what it needs
    m_question.reset();
    m_deriving.reset();
    m_working = false;
    answerAll({ StoreError::Kind::Declined, u"the secrets were locked"_s, {} });
}

void VaultFile::submit(Operation operation)
{
    QObject::connect(operation.context, &QObject::destroyed, &m_lifetime,
                     [this] { dropAbandoned(); });
    m_waiting.push_back(std::move(operation));
    advance();
}

/// Goes on with the first call that waits, as far as that is possible now.
void VaultFile::advance()
{
    if (m_working)
        return;
    std::erase_if(m_waiting, isAbandoned);
    if (m_waiting.empty())
        return;
    const auto content = readFile(m_parts.path, sizeLimit);
    if (!content)
        return answerFirst(Unexpected(content.error()));
    if (!*content)
        return advanceWithoutFile();
    if ((*content)->size() > sizeLimit)
        return answerFirst(error(StoreError::Kind::Io, u"the file is larger than 16 MiB"_s));
    const auto header = vaultHeader(**content);
    if (!header)
        return answerFirst(error(header.error().kind, header.error().detail));
    advanceWith(**content, *header);
}

void VaultFile::advanceWithoutFile()
{
    switch (m_waiting.front().verb) {
    case Verb::Read:
    case Verb::ChangePassphrase:
        return answerFirst(error(StoreError::Kind::NotFound, {}));
    case Verb::Remove:
        return answerFirst(Secret());
    case Verb::Write:
        break;
    }
    if (!m_key) {
        m_expected.reset();
        return ask(Kind::NewVaultPassphrase);
    }
    apply();
}

void VaultFile::advanceWith(const QByteArray &file, const VaultHeader &header)
{
    if (!m_key || !opens(*m_key, header)) {
        m_key.reset();
        m_expected = header;
        return ask(m_wrong > 0 ? Kind::VaultPassphraseAgain : Kind::VaultPassphrase);
    }
    const Operation &first = m_waiting.front();
    if (first.verb == Verb::ChangePassphrase && !m_newKey) {
        m_expected.reset();
        return ask(Kind::NewVaultPassphrase);
    }
    if (first.verb != Verb::Read)
        return apply();
    const auto entries = unsealed(file, *m_key);
    if (!entries)
        return answerFirst(error(entries.error().kind, entries.error().detail));
    const auto found = entries->constFind(first.entry);
    if (found == entries->constEnd())
        return answerFirst(error(StoreError::Kind::NotFound, {}));
    answerFirst(*found);
}

void VaultFile::ask(SecretQuestion::Kind kind)
{
    if (!m_parts.prompt) {
        return answerAll({ StoreError::Kind::Unavailable,
                           u"nobody can be asked for the passphrase"_s, m_parts.path });
    }
    m_working = true;
    m_question = std::make_unique<QObject>();
    m_parts.prompt->ask(
        { kind, m_waiting.front().profile, m_parts.path }, m_question.get(),
        [this, kind](const StoreResult<Secret> &answer) { takeAnswer(kind, answer); });
}

void VaultFile::takeAnswer(SecretQuestion::Kind kind, const StoreResult<Secret> &answer)
{
    m_question.reset();
    const bool isBlank = kind == Kind::NewVaultPassphrase && answer && answer->isEmpty();
    if (answer && !isBlank) {
        if (m_parts.redactor)
            m_parts.redactor->learn(*answer);
        return derive(*answer);
    }
    m_working = false;
    if (!answer)
        return answerAll(answer.error());
    answerAll({ StoreError::Kind::Invalid, u"the passphrase is empty"_s, m_parts.path });
}

void VaultFile::derive(const Secret &passphrase)
{
    const QByteArray salt = m_expected ? m_expected->salt : newVaultSalt();
    const VaultCost cost = m_expected ? m_expected->cost : m_parts.cost;
    m_deriving = std::make_unique<QFutureWatcher<Derived>>();
    QObject::connect(m_deriving.get(), &QFutureWatcherBase::finished, &m_lifetime, [this] {
        QFutureWatcher<Derived> *watcher = m_deriving.release();
        watcher->deleteLater();
        const Derived derived = watcher->result();
        m_working = false;
        if (!derived)
            return answerAll(derived.error());
        takeKey(*derived);
    });
    m_deriving->setFuture(
        QtConcurrent::run([passphrase, salt, cost] { return vaultKey(passphrase, salt, cost); }));
}

void VaultFile::takeKey(const SharedVaultKey &key)
{
    const bool isWrong = m_expected && !opens(*key, *m_expected);
    m_wrong = isWrong ? m_wrong + 1 : 0;
    if (m_wrong == mostAttempts)
        return answerAll({ StoreError::Kind::WrongPassphrase, {}, m_parts.path });
    if (m_expected && !isWrong)
        m_key = key;
    else if (!m_expected && m_key) // only a change asks for another one
        m_newKey = key;
    else if (!m_expected)
        m_key = key;
    advance();
}

/// Makes the first call's change, as soon as nobody else makes one.
void VaultFile::apply()
{
    const QString folder = QFileInfo(m_parts.path).absolutePath();
    if (const auto made = ensurePrivateDirectory(folder); !made)
        return answerFirst(Unexpected(made.error()));
    m_working = true;
    m_lockKey = m_key;
    m_sealKey = m_waiting.front().verb == Verb::ChangePassphrase ? m_newKey : m_key;
    m_lock = std::make_unique<QLockFile>(m_parts.path + ".lock"_L1);
    m_lockDeadline.setRemainingTime(m_parts.lockLimit);
    tryLock();
}

void VaultFile::tryLock()
{
    if (m_lock->tryLock(0)) {
        QFile::setPermissions(m_parts.path + ".lock"_L1,
                              QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        return endChange(changeFile());
    }
    const bool isTaken = m_lock->error() == QLockFile::LockFailedError;
    if (isTaken && !m_lockDeadline.hasExpired())
        return m_lockTimer.start(lockInterval);
    endChange(error(StoreError::Kind::Io,
                    isTaken ? u"another program is changing the file"_s
                            : u"the file cannot be locked"_s));
}

/// WrongPassphrase: another program has changed the passphrase meanwhile.
StoreResult<Done> VaultFile::changeFile()
{
    const Operation &first = m_waiting.front();
    const auto content = readFile(m_parts.path, sizeLimit);
    if (!content)
        return Unexpected(content.error());
    VaultEntries entries;
    if (*content) {
        auto stored = unsealed(**content, *m_lockKey);
        if (!stored)
            return error(stored.error().kind, stored.error().detail);
        entries = *std::move(stored);
    } else if (first.verb != Verb::Write) {
        return error(StoreError::Kind::WrongPassphrase, {}); // there is nothing it could open
    }
    if (first.verb == Verb::Write)
        entries.insert(first.entry, first.secret);
    else if (first.verb == Verb::Remove && entries.remove(first.entry) == 0)
        return Done {};
    return writePrivateFile(m_parts.path, sealed(entries, *m_sealKey));
}

void VaultFile::endChange(StoreResult<Done> changed)
{
    m_lock.reset();
    m_lockKey.reset();
    const SharedVaultKey sealKey = std::exchange(m_sealKey, {});
    m_working = false;
    if (!changed && changed.error().kind == StoreError::Kind::WrongPassphrase)
        return advance(); // looks again at what is there now
    if (changed && m_key) // it was not forgotten meanwhile
        m_key = sealKey;
    if (!changed)
        return answerFirst(Unexpected(std::move(changed).error()));
    answerFirst(Secret());
}

void VaultFile::dropAbandoned()
{
    if (m_waiting.empty() || m_lock)
        return; // what is being changed comes to its end
    const bool firstDied = isAbandoned(m_waiting.front());
    std::erase_if(m_waiting, isAbandoned);
    // A new passphrase is the first call's own matter; the known one serves all.
    if (m_waiting.empty() || (firstDied && !m_expected)) {
        m_question.reset();
        m_deriving.reset();
        m_newKey.reset();
        m_working = false;
    }
    advance();
}

void VaultFile::answerFirst(StoreResult<Secret> result)
{
    Operation first = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_newKey.reset();
    if (first.context)
        answerLater(first.context.data(), std::move(first.done), std::move(result));
    advance();
}

/// The answer to all calls that wait for the same passphrase.
void VaultFile::answerAll(StoreError error)
{
    m_wrong = 0;
    m_newKey.reset();
    const auto waiting = std::exchange(m_waiting, {});
    for (const Operation &one : waiting) {
        if (one.context)
            answerLater<Secret>(one.context.data(), one.done, Unexpected(error));
    }
}

Unexpected<StoreError> VaultFile::error(StoreError::Kind kind, const QString &detail) const
{
    return Unexpected(StoreError { kind, detail, m_parts.path });
}

} // namespace groupdesk
