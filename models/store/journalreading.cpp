#include "journalreading.h"

#include <QMutexLocker>

using namespace Qt::StringLiterals;

namespace groupdesk {

JournalReading::JournalReading(const QString &path) : m_path(path)
{
    setObjectName(u"journal reading"_s);
}

JournalReading::~JournalReading()
{
    stopAndWait();
}

void JournalReading::add(Read read)
{
    const QMutexLocker lock(&m_mutex);
    m_queue.push_back(std::move(read));
    m_wake.wakeOne();
}

void JournalReading::stopAndWait()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_stopping = true;
        m_wake.wakeOne();
    }
    wait();
}

void JournalReading::run()
{
    for (;;) {
        std::vector<Read> reads;
        {
            const QMutexLocker lock(&m_mutex);
            while (m_queue.empty() && !m_stopping)
                m_wake.wait(&m_mutex);
            reads = std::exchange(m_queue, {});
        }
        if (reads.empty())
            break;
        for (const Read &read : reads)
            read(connection());
    }
    m_sql.close();
}

// The writing thread has made the file, and opened it, before anything is read.
StoreResult<JournalSql *> JournalReading::connection()
{
    if (m_sql.isCurrent() || m_sql.open(m_path))
        return &m_sql;
    const auto error = m_sql.takeError();
    m_sql.close();
    return Unexpected(*error);
}

} // namespace groupdesk
