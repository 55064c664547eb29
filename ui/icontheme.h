#pragma once

#include <QObject>

class QApplication;
class QWidget;

namespace groupdesk {

class Theme;

/// Where the desktop has no icon of a name (a bare system has none at all), Qt's own widgets find
/// it among ours: file dialogs, message boxes, the clear button of a line edit, context menus. Dark
/// or light as the palette is, live. Our own widgets draw symbolicIcon() themselves.
class IconTheme final : public QObject
{
    Q_OBJECT

public:
    IconTheme(QApplication &application, const Theme &theme, QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QApplication &m_application;
};

/// Takes the icons off the buttons that Qt itself put into \a dialog, such as Cancel: their words
/// are enough, as everywhere else.
void dropButtonIcons(const QWidget *dialog);

} // namespace groupdesk
