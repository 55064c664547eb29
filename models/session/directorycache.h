#pragma once

#include "directory.h"
#include "ids.h"
#include "organization.h"
#include "platformclient.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>

#include <utility>

namespace groupdesk {

/// The directories of a profile's organizations: each is read once, however many ask for it, and
/// remembered until it is forgotten. Failures are not remembered.
class DirectoryCache final : public QObject
{
    Q_OBJECT

public:
    explicit DirectoryCache(QObject *parent = nullptr);

    /// Follows the rules of Callback; also silent when the cache dies.
    void fetch(DirectoryService &service, const Organization &organization, DirectoryKind kind,
               QObject *context, Callback<Directory> done);
    void forget(const OrganizationId &organization);
    void forgetAll();

private:
    using Key = std::pair<OrganizationId, int>; ///< the int is a DirectoryKind
    /// With the generation: who asks after forgetting does not share an older question.
    using Question = std::pair<Key, int>;
    struct Waiter
    {
        QPointer<QObject> context;
        Callback<Directory> done;
    };
    void take(const Question &question, const CloudResult<Directory> &answer);

    QHash<Key, Directory> m_known;
    QHash<Question, QList<Waiter>> m_waiters;
    int m_generation = 0; ///< an answer to a question from before forgetting is not remembered
};

} // namespace groupdesk
