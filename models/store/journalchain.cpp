#include "journalchain.h"

#include <QRandomGenerator>
#include <QtEndian>

#include <array>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

void addNumber(QCryptographicHash &hash, qint64 number)
{
    std::array<char, sizeof(number)> bytes;
    qToBigEndian(number, bytes.data());
    hash.addData(QByteArrayView(bytes));
}

// With the lengths no two records give the same bytes.
void addBytes(QCryptographicHash &hash, const QByteArray &bytes)
{
    addNumber(hash, bytes.size());
    hash.addData(bytes);
}

} // namespace

QString toKey(JournalRecordType type)
{
    switch (type) {
    case JournalRecordType::Batch:
        return u"batch"_s;
    case JournalRecordType::BatchEnd:
        return u"batchEnd"_s;
    case JournalRecordType::Begin:
        return u"begin"_s;
    case JournalRecordType::Sending:
        return u"sending"_s;
    case JournalRecordType::Answered:
        return u"answered"_s;
    case JournalRecordType::Conclude:
        return u"conclude"_s;
    case JournalRecordType::Forget:
        return u"forget"_s;
    case JournalRecordType::Prune:
        return u"prune"_s;
    }
    Q_UNREACHABLE();
}

QByteArray journalRoot()
{
    return QByteArray(32, '\0');
}

QByteArray chainHash(const QByteArray &previous, const JournalRecord &record)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addBytes(hash, previous);
    addNumber(hash, record.sequence);
    addNumber(hash, record.time);
    addBytes(hash, record.type.toUtf8());
    addBytes(hash, record.subject.toUtf8());
    addBytes(hash, record.digest);
    return hash.result();
}

QByteArray newSalt()
{
    std::array<quint32, 4> words;
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof(words));
}

QByteArray contentDigest(const QByteArray &salt, const QByteArray &payload)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(salt);
    hash.addData(payload);
    return hash.result();
}

void ReplacementDigest::reset()
{
    m_hash.reset();
    m_hash.addData("replacements");
}

QByteArray ReplacementDigest::take()
{
    const QByteArray result = m_hash.result();
    reset();
    return result;
}

void ReplacementDigest::add(qint64 sequence, const QByteArray &digest)
{
    addNumber(m_hash, sequence);
    addBytes(m_hash, digest);
}

} // namespace groupdesk
