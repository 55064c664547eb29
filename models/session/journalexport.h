#pragma once

#include "journalfilter.h"

#include <QByteArray>
#include <QFutureWatcher>
#include <QJsonObject>
#include <QObject>
#include <QSaveFile>
#include <QString>

namespace groupdesk {

/// \a entry with every name, id and content that the journal has, under stable English keys. Values
/// that look secret are masked, as everywhere.
[[nodiscard]] QJsonObject journalObject(const JournalEntry &entry);

/// The stable word used in files: "foundDone"; see also filewords.h.
[[nodiscard]] QString toKey(JournalOutcome outcome);

enum class JournalFormat {
    JsonLines, ///< one object in each line, exact
    Csv, ///< one line for each operation, without contents; no cell is a formula
};

/// What stands above the first entry; empty for JsonLines. UTF-8, like the lines.
[[nodiscard]] QByteArray journalHead(JournalFormat format);
[[nodiscard]] QByteArray journalLines(const QList<JournalEntry> &entries, JournalFormat format);

/// Writes everything of a filter into a file, the newest first: page by page, so that a long
/// journal is never in memory as a whole, and encoded on another thread. The file appears when all
/// of it is written; its owner alone can read it. Abandoned when it is deleted.
class JournalExport final : public QObject
{
    Q_OBJECT

public:
    JournalExport(JournalArchive &archive, const JournalFilter &filter, JournalFormat format,
                  const QString &path, QObject *parent);

    /// Call it once.
    void start();
    [[nodiscard]] int count() const { return m_count; } ///< entries written so far
    [[nodiscard]] QString path() const { return m_file.fileName(); }

Q_SIGNALS:
    void progressed(int count);
    void finished();
    /// Nothing was written to \c path. Io, or what the journal said.
    void failed(const groupdesk::StoreError &error);

private:
    void read();
    void take(const StoreResult<JournalPage> &page);
    void write();
    [[nodiscard]] bool put(const QByteArray &bytes);
    void fail(const StoreError &error);

    JournalArchive &m_archive;
    JournalFilter m_filter;
    JournalFormat m_format;
    QSaveFile m_file;
    QFutureWatcher<QByteArray> m_encoding;
    qint64 m_next = 0;
    int m_count = 0;
    int m_encoded = 0; ///< entries of the page that is being encoded
};

} // namespace groupdesk
