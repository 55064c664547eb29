#pragma once

#include "operationrecord.h"
#include "problem.h"
#include "sessionconnection.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace groupdesk {

/// Exchanges a profile's token for a new one without losing it on the way: it first proves that the
/// token's place can be written and read, then exchanges, which is in the journal before it is
/// sent, is sent once and ends the old token at once, and then stores the new one. The new token is
/// used from the exchange on, and stays with the job until it is stored or handed over.
class RotateTokenJob final : public QObject
{
    Q_OBJECT

public:
    enum class Outcome {
        Done, ///< stored, and the platform takes it
        StoredButUnverified, ///< stored; whether the platform takes it could not be found out
        /// The old token is gone and the new one is nowhere but in this job, or only in memory:
        /// show it, see token().
        NotStored,
        Refused, ///< nothing changed: the old token goes on
        /// No usable answer: the old token is perhaps gone, and the new one with it.
        Unknown,
    };
    /// What it works on. \a stored is the profile's own, shared with its session.
    struct Ground
    {
        Connection connection;
        std::shared_ptr<StoredCredentials> stored;
        const Surroundings &around;
        /// How long to wait before storing is tried again.
        QList<std::chrono::milliseconds> pauses { std::chrono::seconds(1),
                                                  std::chrono::seconds(3) };
    };

    RotateTokenJob(Ground ground, QObject *parent);
    ~RotateTokenJob() override;

    /// Call it once. finished() comes later.
    void start();
    [[nodiscard]] const Profile &profile() const { return m_ground.connection.profile; }
    /// Why, for every outcome but Done.
    [[nodiscard]] const std::optional<Problem> &problem() const { return m_problem; }
    /// The new token while the job has to keep it: for NotStored, until handOver().
    [[nodiscard]] std::optional<Secret> token() const { return m_fresh; }
    /// For NotStored: tries again to store it; finished() comes again.
    void storeAgain();
    /// A person has the new token now: the job forgets it and deletes itself.
    void handOver();

Q_SIGNALS:
    /// The job deletes itself afterwards, except for NotStored.
    void finished(groupdesk::RotateTokenJob::Outcome outcome);

private:
    void prove(const Secret &token);
    void readBack(const Secret &token);
    void rotate();
    void exchange();
    void conclude(JournalConclusion::Kind kind);
    void takeRotation(const CloudResult<Secret> &rotated);
    void lookForOld(const CloudError &error);
    void store();
    void failStoring(const StoreError &error);
    void verify();
    void finish(Outcome outcome, std::optional<Problem> problem = {});
    [[nodiscard]] bool isKeptForGood() const;

    Ground m_ground;
    std::unique_ptr<PlatformClient> m_client; ///< its own: the session's may be closed meanwhile
    std::unique_ptr<OperationRecord> m_record; ///< from the exchange on
    Secret m_old;
    std::optional<Secret> m_fresh;
    std::optional<Problem> m_problem;
    QTimer m_retry;
    qsizetype m_retries = 0;
    bool m_exchanging = false;
};

} // namespace groupdesk
