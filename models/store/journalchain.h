#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QString>

/// \file How the records of the journal are chained. A record's hash covers the hash before it and
/// the digest of its content, not the content itself: a content may be replaced or dropped (with a
/// record that says so) and the chain still fits.

namespace groupdesk {

enum class JournalRecordType {
    Batch,
    BatchEnd,
    Begin,
    Sending,
    Answered,
    Conclude,
    Forget, ///< a person was taken out of contents
    Prune, ///< contents were dropped
};

/// The stable word used in the file.
[[nodiscard]] QString toKey(JournalRecordType type);

/// What of a record is chained.
struct JournalRecord
{
    qint64 sequence = 0; ///< from 1, without gaps
    qint64 time = 0; ///< milliseconds since 1970, UTC
    QString type; ///< toKey() of its type
    QString subject; ///< id of the operation or batch; empty for Forget and Prune
    QByteArray digest; ///< of its first content, or of the replacements it makes
};

/// What stands before the first record.
[[nodiscard]] QByteArray journalRoot();
/// 32 bytes.
[[nodiscard]] QByteArray chainHash(const QByteArray &previous, const JournalRecord &record);

/// 16 random bytes. They go with the content, so that its digest tells nobody what was in it.
[[nodiscard]] QByteArray newSalt();
[[nodiscard]] QByteArray contentDigest(const QByteArray &salt, const QByteArray &payload);

/// The digest of a list of replacements, which Forget and Prune records have for a content.
class ReplacementDigest final
{
public:
    ReplacementDigest() { reset(); }
    /// In the order of the sequence numbers. \a digest: of the new content; empty: it was dropped.
    void add(qint64 sequence, const QByteArray &digest);
    /// Of what was added so far; then it begins anew.
    [[nodiscard]] QByteArray take();

private:
    void reset();

    QCryptographicHash m_hash { QCryptographicHash::Sha256 };
};

} // namespace groupdesk
