#pragma once

#include "errortext.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace groupdesk {

/// One message above the table.
struct Message
{
    enum class Severity {
        Information,
        Warning,
        Error,
    };
    struct Action
    {
        QString text;
        std::function<void()> run; ///< the message leaves when it is used
    };
    /// Names what it is about. A new message with the same key replaces the old one.
    QString key;
    Severity severity = Severity::Error;
    ErrorText text;
    QList<Action> actions;
    /// Beside the details, once they are folded out; the message stays.
    QList<Action> detailActions {};
};

/// Messages that need no decision: inline, at most three at once, the rest counted. Everything is
/// plain text. Details fold out and can be copied.
class MessageBar final : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void post(const Message &message);
    void dismiss(const QString &key);
    /// Other words for a message that stays what it is: a countdown. Buttons keep their place and
    /// the focus, and nobody is alerted. \a actions are the new labels of the first buttons.
    void reword(const QString &key, const QString &headline, const QStringList &actions = {});
    [[nodiscard]] bool contains(const QString &key) const;
    [[nodiscard]] int count() const { return int(m_messages.size()); }

Q_SIGNALS:
    /// The bar is about to grow (positive) or shrink by that many pixels.
    void heightChanging(int difference);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void dropStrip(const QString &key);
    [[nodiscard]] QWidget *makeStrip(const Message &message);
    void addButtons(const Message &message, QWidget *strip, QHBoxLayout *row);
    void addDetails(const Message &message, QWidget *strip, QHBoxLayout *row);

    static constexpr int shownAtMost = 3;
    QList<Message> m_messages;
    QHash<QString, QWidget *> m_strips; ///< of the messages that were shown so far
    QVBoxLayout *m_column;
    QLabel *m_more;
};

} // namespace groupdesk
