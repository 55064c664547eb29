#pragma once

#include "journal.h"

#include <QPointer>

#include <functional>
#include <map>
#include <memory>

namespace groupdesk {

class JournalReading;
class JournalSql;
class JournalWorker;

/// The journal in an SQLite file (see journalschema.cpp). Every note is on the disk when its
/// callback comes. Its records are chained (see journalchain.h). Several windows and processes may
/// use one file at the same time.
///
/// Used from one thread; files are written on one and read on another thread of its own. Its end
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
    /// An answer on its way: the threads fill in the result and then say the ticket.
    template <class T>
    using Slot = std::shared_ptr<std::optional<StoreResult<T>>>;
    template <class T>
    struct Ticket
    {
        quint64 number = 0;
        Slot<T> result;
    };
    template <class T>
    [[nodiscard]] Ticket<T> ticket(QObject *context, StoreCallback<T> done);
    void deliver(quint64 number); ///< from any thread
    void answer(quint64 number);
    template <class Write>
    void note(QObject *context, StoreCallback<Done> done, Write write);
    template <class Write>
    void noteLater(Write write);
    template <class T, class Read>
    void read(QObject *context, StoreCallback<T> done, Read read);
    template <class Work>
    void work(QObject *context, StoreCallback<int> done, Work work);

    struct Waiting
    {
        QPointer<QObject> context;
        std::function<void()> call;
    };
    QString m_path;
    std::map<quint64, Waiting> m_waiting;
    quint64 m_lastTicket = 0;
    std::unique_ptr<JournalReading> m_reading;
    std::unique_ptr<JournalWorker> m_worker;
};

} // namespace groupdesk
