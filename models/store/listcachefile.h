#pragma once

#include "listcache.h"

#include <QPointer>
#include <QThreadPool>

#include <map>
#include <memory>
#include <optional>

namespace groupdesk {

class ListCacheDatabase;

/// The cache in an SQLite file, which is read and written on a thread of its own. Several windows
/// and processes may use one file at the same time: the last list that was stored holds. A file
/// that cannot be used is thrown away, which is noted on the standard error: the program goes on as
/// without. Nothing is opened before it is used.
///
/// Its end waits until everything is written that it was given.
class ListCacheFile final : public QObject, public ListCache
{
    Q_OBJECT

public:
    /// \a path: of the file; its folder is made with mode 0700 if it is missing, the file with
    /// 0600.
    explicit ListCacheFile(const QString &path, QObject *parent = nullptr);
    ~ListCacheFile() override;

    enum class Keeping {
        On,
        Off, ///< nothing is found, and nothing is stored
    };
    void setKeeping(Keeping keeping) { m_keeping = keeping; }

    void load(const ListOrigin &origin, QObject *context,
              std::function<void(QList<CachedList>)> done) override;
    void store(const ListOrigin &origin, const CachedList &list) override;
    void keepOnly(const ListOrigin &origin, const QList<OrganizationId> &organizations) override;
    void forget(const ProfileId &profile) override;
    void forgetAll(QObject *context, StoreCallback<Done> done) override;
    [[nodiscard]] qint64 sizeOnDisk() const override;

private:
    template <class T, class Work>
    void ask(QObject *context, std::function<void(T)> done, Work work);
    void answer(quint64 number);

    /// An answer on its way: the thread fills in the result and then says the number.
    struct Waiting
    {
        QPointer<QObject> context;
        std::function<void()> call;
    };
    QString m_path;
    Keeping m_keeping = Keeping::On;
    std::map<quint64, Waiting> m_waiting;
    quint64 m_lastNumber = 0;
    std::unique_ptr<ListCacheDatabase> m_database; ///< of the thread
    QThreadPool m_thread;
};

} // namespace groupdesk
