#pragma once

#include "journalfile.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <QVariantList>

#include <memory>

namespace groupdesk::test {

// Values with something in every field.
[[nodiscard]] JournalSubject journalSubjectOf(const QString &group);
[[nodiscard]] GroupSnapshot fullSnapshot(const QString &group);
[[nodiscard]] JournalIntent deletionOf(const QString &group, const BatchId &batch = {});
[[nodiscard]] PlannedRequest deleteRequest(const QString &group);
[[nodiscard]] JournalAnswer acceptedAnswer();

/// A journal in a folder of its own, used as if it answered at once.
class JournalFixture final
{
public:
    JournalFixture();
    ~JournalFixture();
    Q_DISABLE_COPY_MOVE(JournalFixture)

    [[nodiscard]] QString path() const;
    [[nodiscard]] QString folder() const;
    [[nodiscard]] JournalFile &file() { return *m_file; }
    /// Ends the journal as a normal end of the program would.
    void close();
    void reopen();

    [[nodiscard]] StoreResult<Done> beginBatch(const JournalBatch &batch);
    [[nodiscard]] StoreResult<Done> begin(const JournalIntent &intent, const PlannedRequest &first);
    [[nodiscard]] StoreResult<Done> sending(const OperationId &id, const PlannedRequest &request);
    /// A deletion from its begin to its end.
    OperationId deleted(const QString &group, const BatchId &batch = {},
                        JournalConclusion::Kind end = JournalConclusion::Kind::Done);
    [[nodiscard]] JournalPage page(const JournalQuery &query = {});
    [[nodiscard]] QStringList names(const JournalQuery &query = {});
    [[nodiscard]] UnfinishedWork unfinished();
    [[nodiscard]] JournalCheck check();
    [[nodiscard]] int forget(const QStringList &marks);
    [[nodiscard]] int prune(const QDateTime &before);

    /// Runs \a sql on the file behind the journal's back; the value in the first row of its answer.
    QVariant sql(const QString &sql, const QVariantList &values = {}, int column = 0) const;
    /// Whether any file in the folder has these bytes, whatever their case.
    [[nodiscard]] bool isOnDisk(const QByteArray &bytes) const;

private:
    QTemporaryDir m_folder;
    QObject m_context;
    std::unique_ptr<JournalFile> m_file;
};

} // namespace groupdesk::test
