#pragma once

#include <QAction>
#include <QList>

class QDialog;
class QWidget;

namespace groupdesk {

/// The offline help, a page of Markdown from the resources, in a window of its own.
[[nodiscard]] QDialog *makeHelpDialog(QWidget *parent);

/// Every action with a key, in the order of the menus.
[[nodiscard]] QDialog *makeKeysDialog(const QList<QAction *> &actions, QWidget *parent);

} // namespace groupdesk
