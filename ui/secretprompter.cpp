#include "secretprompter.h"

#include "secretdialog.h"

#include <utility>

namespace groupdesk {

SecretPrompter::SecretPrompter(QObject *parent) : QObject(parent)
{
}

SecretPrompter::~SecretPrompter()
{
    if (m_dialog == nullptr)
        return;
    m_dialog->disconnect(this);
    m_dialog->close(); // it deletes itself; its answer may be what ended this
}

void SecretPrompter::setWindow(QWidget *window)
{
    m_window = window;
}

void SecretPrompter::ask(const SecretQuestion &question, QObject *context,
                         StoreCallback<Secret> done)
{
    m_waiting.append({ question, context, std::move(done) });
    // The pointer to the context is empty by the time this arrives.
    connect(context, &QObject::destroyed, this, &SecretPrompter::withdrawEnded,
            Qt::QueuedConnection);
    QMetaObject::invokeMethod(this, &SecretPrompter::askNext, Qt::QueuedConnection);
}

void SecretPrompter::askNext()
{
    m_waiting.removeIf([](const Waiting &waiting) { return waiting.context == nullptr; });
    if (m_open || m_waiting.isEmpty())
        return;
    m_open = true;
    open(m_waiting.constFirst().question);
}

void SecretPrompter::open(const SecretQuestion &question)
{
    m_dialog = new SecretDialog(question, m_window);
    connect(m_dialog, &SecretDialog::answered, this,
            [this](const Secret &secret) { answer(secret); });
    connect(m_dialog, &QDialog::rejected, this, [this] {
        answer(Unexpected(StoreError { StoreError::Kind::Declined, {}, {} }));
    });
    // Its window was closed under it.
    connect(m_dialog, &QObject::destroyed, this, [this] {
        answer(Unexpected(StoreError { StoreError::Kind::Declined, {}, {} }));
    });
    m_dialog->open();
}

void SecretPrompter::answer(const StoreResult<Secret> &result)
{
    if (!m_open)
        return;
    m_open = false;
    if (m_dialog != nullptr)
        m_dialog->disconnect(this);
    const Waiting answered = m_waiting.takeFirst();
    QMetaObject::invokeMethod(this, &SecretPrompter::askNext, Qt::QueuedConnection);
    if (answered.context != nullptr)
        answered.done(result); // may destroy this
}

void SecretPrompter::withdrawEnded()
{
    if (m_open && !m_waiting.isEmpty() && m_waiting.constFirst().context == nullptr) {
        m_open = false;
        m_waiting.removeFirst();
        if (m_dialog != nullptr) {
            m_dialog->disconnect(this);
            m_dialog->close();
        }
    }
    askNext();
}

} // namespace groupdesk
