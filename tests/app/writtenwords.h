#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

class QAbstractItemModel;
class QWidget;

namespace groupdesk::test {

/// Everything the program writes while an instance of this lives: collected here instead of on
/// standard error, after the program's own filter. One at a time.
class MessageCatcher final
{
public:
    MessageCatcher();
    ~MessageCatcher();
    Q_DISABLE_COPY_MOVE(MessageCatcher)
    [[nodiscard]] static QStringList messages();
};

/// Every text of \a widget and what is in it: labels, fields, tool tips, titles, what a screen
/// reader is told, and the cells of views.
[[nodiscard]] QStringList textsOf(const QWidget &widget);

/// Path and content of every file below \a folder.
[[nodiscard]] QList<QByteArray> contentsBelow(const QString &folder);

/// The forms in which \a secret might be written down somewhere.
[[nodiscard]] QList<QByteArray> formsOf(const QByteArray &secret);

} // namespace groupdesk::test
