#include "rotatetokenjob.h"

#include "journalsubject.h"

using namespace Qt::StringLiterals;

namespace groupdesk {

RotateTokenJob::RotateTokenJob(Ground ground, QObject *parent)
    : QObject(parent), m_ground(std::move(ground))
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &RotateTokenJob::store);
}

RotateTokenJob::~RotateTokenJob()
{
    if (m_exchanging)
        m_ground.stored->endExchange({});
}

void RotateTokenJob::start()
{
    const std::shared_ptr<const WriteLock> &lock = m_ground.connection.lock;
    if (!lock || !lock->allowsWrites()) {
        CloudError locked;
        locked.kind = CloudError::Kind::ReadOnly;
        QMetaObject::invokeMethod(
            this, [this, locked] { finish(Outcome::Refused, locked); }, Qt::QueuedConnection);
        return;
    }
    m_ground.stored->get(this, [this](const Result<Secret, Problem> &token) {
        if (token)
            prove(*token);
        else
            finish(Outcome::Refused, token.error());
    });
}

void RotateTokenJob::prove(const Secret &token)
{
    m_old = token;
    m_ground.around.secrets.write(profile(), SecretSlot::Token, token, this,
                                  [this, token](const StoreResult<Done> &written) {
                                      if (written)
                                          readBack(token);
                                      else
                                          finish(Outcome::Refused, written.error());
                                  });
}

void RotateTokenJob::readBack(const Secret &token)
{
    m_ground.around.secrets.read(
        profile(), SecretSlot::Token, this, [this, token](const StoreResult<Secret> &found) {
            if (found && *found == token) {
                rotate();
                return;
            }
            const StoreError different { StoreError::Kind::Io,
                                         u"what was stored does not read back the same"_s,
                                         {} };
            finish(Outcome::Refused, found ? different : found.error());
        });
}

void RotateTokenJob::rotate()
{
    Opening opening = openClient(m_ground.connection, m_ground.around.platforms);
    if (!opening) {
        finish(Outcome::Refused, opening.error());
        return;
    }
    m_client = std::move(opening).value();
    m_record
        = std::make_unique<OperationRecord>(m_ground.around.journal,
                                            JournalIntent { .id = newOperationId(),
                                                            .action = JournalAction::RotateToken,
                                                            .subject = journalSubject(profile()) });
    // The rest of the address is found on the way: whose token it is.
    m_record->send(
        { .verb = "POST", .url = profile().baseUrl }, this, [this] { exchange(); },
        [this](const CloudError &error) { finish(Outcome::Refused, error); });
}

void RotateTokenJob::exchange()
{
    // From here on the old token may be refused before the new one is here.
    m_ground.stored->beginExchange(m_old);
    m_exchanging = true;
    m_client->token().rotate(this,
                             [this](const CloudResult<Secret> &rotated) { takeRotation(rotated); });
}

void RotateTokenJob::takeRotation(const CloudResult<Secret> &rotated)
{
    m_exchanging = false;
    m_record->answered(rotated ? std::nullopt : std::optional(rotated.error()));
    if (rotated) {
        conclude(JournalConclusion::Kind::Done);
        m_fresh = *rotated;
        m_ground.stored->endExchange(*rotated);
        store();
        return;
    }
    m_ground.stored->endExchange({});
    if (rotated.error().outcomeUnknown) {
        lookForOld(rotated.error());
        return;
    }
    conclude(JournalConclusion::Kind::NotDone);
    finish(Outcome::Refused, rotated.error());
}

void RotateTokenJob::lookForOld(const CloudError &error)
{
    m_client->token().status(this, [this, error](const CloudResult<TokenStatus> &status) {
        // A person may have entered another token meanwhile: then the answer is about that one.
        const bool oldWorks = status && m_ground.stored->current() == m_old;
        conclude(oldWorks ? JournalConclusion::Kind::NotDone : JournalConclusion::Kind::Unknown);
        finish(oldWorks ? Outcome::Refused : Outcome::Unknown, error);
    });
}

void RotateTokenJob::conclude(JournalConclusion::Kind kind)
{
    JournalConclusion end;
    end.kind = kind;
    m_record->conclude(end);
}

void RotateTokenJob::store()
{
    m_ground.around.secrets.write(profile(), SecretSlot::Token, *m_fresh, this,
                                  [this](const StoreResult<Done> &written) {
                                      if (!written)
                                          failStoring(written.error());
                                      else
                                          verify();
                                  });
}

void RotateTokenJob::failStoring(const StoreError &error)
{
    if (m_retries < m_ground.pauses.size())
        m_retry.start(m_ground.pauses.at(m_retries++));
    else
        finish(Outcome::NotStored, error);
}

void RotateTokenJob::storeAgain()
{
    if (!m_fresh || m_retry.isActive())
        return;
    m_retries = 0;
    m_problem.reset();
    store();
}

void RotateTokenJob::handOver()
{
    m_fresh.reset();
    m_retry.stop();
    deleteLater();
}

bool RotateTokenJob::isKeptForGood() const
{
    return profile().tokenSource != TokenSource::Session
        && profile().tokenSource != TokenSource::Ask;
}

void RotateTokenJob::verify()
{
    m_client->token().status(this, [this](const CloudResult<TokenStatus> &status) {
        if (!isKeptForGood()) {
            const StoreError memory { StoreError::Kind::Invalid,
                                      u"the token is kept in memory only"_s,
                                      {} };
            finish(Outcome::NotStored, memory);
        } else if (status) {
            finish(Outcome::Done);
        } else {
            finish(Outcome::StoredButUnverified, status.error());
        }
    });
}

void RotateTokenJob::finish(Outcome outcome, std::optional<Problem> problem)
{
    m_problem = std::move(problem);
    if (outcome != Outcome::NotStored) {
        m_fresh.reset();
        deleteLater();
    }
    Q_EMIT finished(outcome);
}

} // namespace groupdesk
