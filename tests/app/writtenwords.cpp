#include "writtenwords.h"

#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QDirIterator>
#include <QFile>
#include <QMutex>
#include <QMutexLocker>
#include <QWidget>

#include <array>

using namespace Qt::StringLiterals;

namespace groupdesk::test {
namespace {

struct Caught
{
    QMutex mutex;
    QStringList messages;
    QtMessageHandler before = nullptr;
};

Caught &caught()
{
    static Caught instance; // a message handler has no other place
    return instance;
}

void catchMessage(QtMsgType, const QMessageLogContext &context, const QString &message)
{
    const QMutexLocker lock(&caught().mutex);
    caught().messages.append(QLatin1String(context.category) + u": "_s + message);
}

void addAccessible(const QWidget &widget, QStringList &texts)
{
    QAccessibleInterface *spoken
        = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget));
    if (!spoken)
        return;
    for (const auto kind : { QAccessible::Name, QAccessible::Description, QAccessible::Value,
                             QAccessible::Help, QAccessible::Accelerator })
        texts.append(spoken->text(kind));
    if (const auto *text = spoken->textInterface())
        texts.append(text->text(0, text->characterCount()));
}

void addCells(const QAbstractItemModel &model, const QModelIndex &parent, QStringList &texts)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (const int role : { int(Qt::DisplayRole), int(Qt::ToolTipRole),
                                    int(Qt::AccessibleTextRole), int(Qt::EditRole) })
                texts.append(index.data(role).toString());
        }
        addCells(model, model.index(row, 0, parent), texts);
    }
}

void addOne(const QWidget &widget, QStringList &texts)
{
    for (const char *property : { "text", "plainText", "title", "placeholderText", "currentText" })
        texts.append(widget.property(property).toString());
    texts += { widget.windowTitle(),    widget.toolTip(),        widget.statusTip(),
               widget.whatsThis(),      widget.accessibleName(), widget.accessibleDescription(),
               widget.windowFilePath(), widget.objectName() };
    for (const QAction *action : widget.actions())
        texts += { action->text(), action->toolTip(), action->statusTip() };
    addAccessible(widget, texts);
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget); view && view->model())
        addCells(*view->model(), {}, texts);
}

} // namespace

MessageCatcher::MessageCatcher()
{
    caught().messages.clear();
    caught().before = qInstallMessageHandler(&catchMessage);
}

MessageCatcher::~MessageCatcher()
{
    qInstallMessageHandler(caught().before);
}

QStringList MessageCatcher::messages()
{
    const QMutexLocker lock(&caught().mutex);
    return caught().messages;
}

QStringList textsOf(const QWidget &widget)
{
    QStringList texts;
    addOne(widget, texts);
    for (const QWidget *child : widget.findChildren<QWidget *>())
        addOne(*child, texts);
    return texts;
}

QList<QByteArray> contentsBelow(const QString &folder)
{
    QList<QByteArray> contents;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            contents.append(file.fileName().toUtf8() + '\n' + file.readAll());
    }
    return contents;
}

QList<QByteArray> formsOf(const QByteArray &secret)
{
    return { secret, secret.toPercentEncoding(), secret.toBase64(QByteArray::OmitTrailingEquals),
             secret.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals),
             secret.toHex() };
}

} // namespace groupdesk::test
