#include "secretmove.h"

#include <QList>
#include <QMetaObject>
#include <QObject>

#include <memory>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

bool isSetOutside(TokenSource home)
{
    return home == TokenSource::Environment || home == TokenSource::Command;
}

bool changesHome(const Profile &from, const Profile &to, SecretSlot slot)
{
    return homeOf(from, slot) != homeOf(to, slot);
}

void answerSoon(QObject *context, StoreCallback<Done> done, StoreResult<Done> result)
{
    QMetaObject::invokeMethod(
        context,
        [done = std::move(done), result = std::move(result)]() mutable { done(std::move(result)); },
        Qt::QueuedConnection);
}

/// Removes slots one after the other. Lives in the callbacks it waits for.
class Removal final : public std::enable_shared_from_this<Removal>
{
public:
    Removal(SecretStore &store, const Profile &profile, QList<SecretSlot> slotsLeft,
            QObject *context, StoreCallback<Done> done)
        : m_store(store), m_profile(profile), m_left(std::move(slotsLeft)), m_context(context),
          m_done(std::move(done))
    {
    }

    void start()
    {
        if (m_left.isEmpty())
            answerSoon(m_context, std::move(m_done), Done {});
        else
            next();
    }

private:
    void next()
    {
        if (m_left.isEmpty()) {
            if (m_error)
                return m_done(Unexpected(*m_error));
            return m_done(Done {});
        }
        m_store.remove(m_profile, m_left.takeFirst(), m_context,
                       [self = shared_from_this()](const StoreResult<Done> &removed) {
                           if (!removed && !self->m_error)
                               self->m_error = removed.error();
                           self->next();
                       });
    }

    SecretStore &m_store;
    Profile m_profile;
    QList<SecretSlot> m_left;
    QObject *m_context; ///< while it lives: the callbacks end with it
    StoreCallback<Done> m_done;
    std::optional<StoreError> m_error;
};

void removeSlots(SecretStore &store, const Profile &profile, const QList<SecretSlot> &which,
                 QObject *context, StoreCallback<Done> done)
{
    std::make_shared<Removal>(store, profile, which, context, std::move(done))->start();
}

/// Copies slots one after the other. Lives in the callbacks it waits for.
class Copy final : public std::enable_shared_from_this<Copy>
{
public:
    Copy(SecretStore &store, const Profile &from, const Profile &to, const Secrets &typed,
         QObject *context, StoreCallback<Done> done)
        : m_store(store), m_from(from), m_to(to), m_typed(typed), m_context(context),
          m_done(std::move(done))
    {
        for (const SecretSlot slot : allSecretSlots) {
            if (changesHome(from, to, slot))
                m_left.append(slot);
        }
        // What replaces a secret in its place comes last: that cannot be undone.
        for (const SecretSlot slot : allSecretSlots) {
            if (!m_left.contains(slot) && typed.contains(slot))
                m_left.append(slot);
        }
    }

    void start()
    {
        if (m_left.isEmpty())
            answerSoon(m_context, std::move(m_done), Done {});
        else
            next();
    }

private:
    void next()
    {
        if (m_left.isEmpty())
            return m_done(Done {});
        const SecretSlot slot = m_left.takeFirst();
        if (isSetOutside(homeOf(m_to, slot)) && !m_typed.contains(slot))
            return expectAny(slot);
        if (const auto typed = m_typed.constFind(slot); typed != m_typed.constEnd())
            return put(slot, *typed);
        m_store.read(m_from, slot, m_context,
                     [self = shared_from_this(), slot](const StoreResult<Secret> &read) {
                         self->takeRead(slot, read);
                     });
    }

    void takeRead(SecretSlot slot, const StoreResult<Secret> &read)
    {
        if (read)
            return put(slot, *read);
        const auto kind = read.error().kind;
        const bool gone
            = kind == StoreError::Kind::Unavailable && m_typed.contains(SecretSlot::Token);
        if (kind == StoreError::Kind::NotFound || gone)
            return next();
        fail(read.error());
    }

    void expectAny(SecretSlot slot)
    {
        m_store.read(m_to, slot, m_context,
                     [self = shared_from_this()](const StoreResult<Secret> &read) {
                         if (!read)
                             return self->fail(read.error());
                         self->next();
                     });
    }

    void put(SecretSlot slot, const Secret &secret)
    {
        if (changesHome(m_from, m_to, slot))
            m_written.append(slot); // even if it fails: it may be applied all the same
        m_store.write(m_to, slot, secret, m_context,
                      [self = shared_from_this(), slot, secret](const StoreResult<Done> &written) {
                          if (!written)
                              return self->fail(written.error());
                          self->verify(slot, secret);
                      });
    }

    void verify(SecretSlot slot, const Secret &secret)
    {
        m_store.read(m_to, slot, m_context,
                     [self = shared_from_this(), secret](const StoreResult<Secret> &read) {
                         if (!read)
                             return self->fail(read.error());
                         if (*read != secret) {
                             return self->fail({ StoreError::Kind::Io,
                                                 u"what was stored does not read back the same"_s,
                                                 {} });
                         }
                         self->next();
                     });
    }

    void fail(const StoreError &error)
    {
        // The first error is what the person needs; a copy that stays as well harms nobody.
        removeSlots(m_store, m_to, m_written, m_context,
                    [done = std::move(m_done), error](const StoreResult<Done> &) {
                        done(Unexpected(error));
                    });
    }

    SecretStore &m_store;
    Profile m_from;
    Profile m_to;
    Secrets m_typed;
    QObject *m_context; ///< while it lives: the callbacks end with it
    StoreCallback<Done> m_done;
    QList<SecretSlot> m_left;
    QList<SecretSlot> m_written; ///< in homes that were new
};

} // namespace

void copySecrets(SecretStore &store, const Profile &from, const Profile &to, const Secrets &typed,
                 QObject *context, StoreCallback<Done> done)
{
    std::make_shared<Copy>(store, from, to, typed, context, std::move(done))->start();
}

void removeLeftBehind(SecretStore &store, const Profile &from, const Profile &to, QObject *context,
                      StoreCallback<Done> done)
{
    QList<SecretSlot> which;
    for (const SecretSlot slot : allSecretSlots) {
        if (changesHome(from, to, slot))
            which.append(slot);
    }
    removeSlots(store, from, which, context, std::move(done));
}

void removeSecrets(SecretStore &store, const Profile &profile, QObject *context,
                   StoreCallback<Done> done)
{
    removeSlots(store, profile, QList<SecretSlot>(allSecretSlots.begin(), allSecretSlots.end()),
                context, std::move(done));
}

} // namespace groupdesk
