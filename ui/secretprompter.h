#pragma once

#include "secretprompt.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QWidget>

namespace groupdesk {

class SecretDialog;

/// Asks for secrets with window-modal dialogs over one window, one question at a time, without
/// blocking. Questions wait in a queue; a question whose context ended is withdrawn.
class SecretPrompter final : public QObject, public SecretPrompt
{
    Q_OBJECT

public:
    explicit SecretPrompter(QObject *parent = nullptr);
    ~SecretPrompter() override;

    /// Where the questions appear. Without a window they are windows of their own.
    void setWindow(QWidget *window);

    void ask(const SecretQuestion &question, QObject *context, StoreCallback<Secret> done) override;

private:
    struct Waiting
    {
        SecretQuestion question;
        QPointer<QObject> context;
        StoreCallback<Secret> done;
    };

    void askNext();
    void open(const SecretQuestion &question);
    /// Answers the oldest question, which is the one on show.
    void answer(const StoreResult<Secret> &result);
    void withdrawEnded();

    QPointer<QWidget> m_window;
    QPointer<SecretDialog> m_dialog;
    QList<Waiting> m_waiting; ///< the first one is on show
    bool m_open = false; ///< the first one is on show
};

} // namespace groupdesk
