#include "icontheme.h"

#include "classstyle.h"
#include "theme.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QIcon>
#include <QPushButton>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

void follow(const QPalette &palette)
{
    const QString name = isDark(palette) ? u"groupdesk-dark"_s : u"groupdesk"_s;
    if (QIcon::fallbackThemeName() == name)
        return;
    QIcon::setFallbackThemeName(name);
    if (QIcon::themeName().isEmpty() || QIcon::themeName().startsWith("groupdesk"_L1))
        QIcon::setThemeName(name);
    // What was found is kept with the fallback it was found in; this makes Qt look again.
    QIcon::setThemeSearchPaths(QIcon::themeSearchPaths());
    // Styles hand out copies: the clear buttons that are there already have the old one.
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        if (auto *clear = widget->findChild<QAction *>(u"_q_qlineeditclearaction"_s,
                                                       Qt::FindDirectChildrenOnly))
            clear->setIcon(
                widget->style()->standardIcon(QStyle::SP_LineEditClearButton, nullptr, widget));
    }
}

} // namespace

IconTheme::IconTheme(QApplication &application, const Theme &theme, QObject *parent)
    : QObject(parent), m_application(application)
{
    follow(QApplication::palette());
    application.installEventFilter(this); // the desktop may change its colours
    connect(&theme, &Theme::schemeChanged, this, [] { follow(QApplication::palette()); });
}

bool IconTheme::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_application && event->type() == QEvent::ApplicationPaletteChange)
        follow(QApplication::palette());
    return QObject::eventFilter(watched, event);
}

void dropButtonIcons(const QWidget *dialog)
{
    const auto buttons = dialog->findChildren<QPushButton *>();
    for (QPushButton *button : buttons)
        button->setIcon({});
}

} // namespace groupdesk
