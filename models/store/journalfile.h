#pragma once

#include "journal.h"

#include <QPointer>

#include <functional>
#include <map>
#include <memory>

namespace groupdesk {

class JournalReading;
class JournalSql;
class JournalUpkeep;
class JournalWorker;

/// The journal in an SQLite file (see journalschema.cpp). Every note is on the disk when its
/// callback comes. Its records are chained (see journalchain.h). Several windows and processes may
/// use one file at the same time.
///
/// Used from one thread; files are written and read on threads of its own. Its end
/// waits until everything is written that it was given.
///
/// What goes wrong with the file as such is said by failed() once, also when nobody wants to write
/// yet: Newer: a newer version wrote it; it is left untouched, and nothing can be noted. Corrupt:
/// it was kept aside at the error's path, and a new one was begun. Io. The errors of all calls are
/// those, and NotFound: what a note is about has not begun here.
class JournalFile final : public Journal
{
    Q_OBJECT

public:
    /// \a path: of the file; its folder is made with mode 0700 if it is missing, the file with
    /// 0600.
    explicit JournalFile(const QString &path, QObject *parent = nullptr);
    ~JournalFile() override;

    void beginBatch(const JournalBatch &batch, QObject *context, StoreCallback<Done> done) override;
    void endBatch(const BatchId &batch, BatchEnd end) override;
    void begin(const JournalIntent &intent, const PlannedRequest &first, QObject *context,
               StoreCallback<Done> done) override;
    void sending(const OperationId &operation, const PlannedRequest &request, QObject *context,
                 StoreCallback<Done> done) override;
    void answered(const OperationId &operation, const JournalAnswer &answer) override;
    void conclude(const OperationId &operation, const JournalConclusion &conclusion) override;

    void entries(const JournalQuery &query, QObject *context,
                 StoreCallback<JournalPage> done) override;
    void unfinished(QObject *context, StoreCallback<UnfinishedWork> done) override;
    void verify(QObject *context, StoreCallback<JournalCheck> done) override;
    void forgetPerson(const QStringList &marks, QObject *context, StoreCallback<int> done) override;
    /// The answer: how many operations lost their contents.
    void prune(const QDateTime &before, QObject *context, StoreCallback<int> done) override;

    /// Transactions so far: far fewer than notes when many are given at once.
    [[nodiscard]] qint64 commits() const;

private:
    void answer(quint64 number);
    template <class Write>
    void note(QObject *context, StoreCallback<Done> done, Write write);
    template <class Write>
    void noteLater(Write write);
    template <class T>
    [[nodiscard]] std::function<void(StoreResult<T>)> reply(QObject *context,
                                                            StoreCallback<T> done);
    template <class T, class Read>
    void read(JournalReading &thread, QObject *context, StoreCallback<T> done, Read read);

    /// An answer on its way: a thread fills in the result and then says the ticket.
    struct Waiting
    {
        QPointer<QObject> context;
        std::function<void()> call;
    };
    QString m_path;
    std::map<quint64, Waiting> m_waiting;
    quint64 m_lastTicket = 0;
    std::unique_ptr<JournalReading> m_reading;
    std::unique_ptr<JournalReading> m_passing; ///< for what goes through everything
    std::unique_ptr<JournalWorker> m_worker;
    std::unique_ptr<JournalUpkeep> m_upkeep;
};

} // namespace groupdesk
