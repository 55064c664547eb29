#include "journalexport.h"

#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

constexpr int entriesInAPage = 200;

} // namespace

JournalExport::JournalExport(JournalArchive &archive, const JournalFilter &filter,
                             JournalFormat format, const QString &path, QObject *parent)
    : QObject(parent), m_archive(archive), m_filter(filter), m_format(format), m_file(path)
{
    connect(&m_encoding, &QFutureWatcherBase::finished, this, &JournalExport::write);
}

void JournalExport::start()
{
    constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    const bool ready = m_file.open(QIODevice::WriteOnly) && m_file.setPermissions(ownerOnly)
        && put(journalHead(m_format));
    if (ready) {
        read();
        return;
    }
    // Later, as everything else that ends it.
    QMetaObject::invokeMethod(
        this,
        [this] {
            fail({ StoreError::Kind::Io, m_file.errorString(), path() });
        },
        Qt::QueuedConnection);
}

void JournalExport::read()
{
    JournalQuery query = queryOf(m_filter);
    query.before = m_next;
    query.limit = entriesInAPage;
    m_archive.entries(query, this, [this](const StoreResult<JournalPage> &page) { take(page); });
}

void JournalExport::take(const StoreResult<JournalPage> &page)
{
    if (!page)
        return fail(page.error());
    m_next = page->lastKey;
    QList<JournalEntry> entries = page->entries;
    entries.removeIf([this](const JournalEntry &entry) { return !fits(entry, m_filter); });
    m_encoded = int(entries.size());
    const auto promise = std::make_shared<QPromise<QByteArray>>();
    promise->start();
    m_encoding.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, entries, format = m_format] {
        promise->addResult(journalLines(entries, format));
        promise->finish();
    });
}

void JournalExport::write()
{
    if (!put(m_encoding.result()))
        return fail({ StoreError::Kind::Io, m_file.errorString(), path() });
    m_count += m_encoded;
    Q_EMIT progressed(m_count);
    if (m_next != 0)
        return read();
    // commit() of Qt 6.4 overlooks that its own flush failed.
    if (!m_file.flush() || !m_file.commit())
        return fail({ StoreError::Kind::Io, m_file.errorString(), path() });
    Q_EMIT finished();
}

bool JournalExport::put(const QByteArray &bytes)
{
    return m_file.write(bytes) == bytes.size();
}

void JournalExport::fail(const StoreError &error)
{
    m_file.cancelWriting();
    Q_EMIT failed(error);
}

} // namespace groupdesk
