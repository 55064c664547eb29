#include "accessible.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace groupdesk {
namespace {

constexpr char roleProperty[] = "groupdeskAccessibleRole";

QAccessibleInterface *makeAccessible(const QString &className, QObject *object)
{
    // Asked once for each class of the object, its own first.
    if (object == nullptr || className != QLatin1String(object->metaObject()->className()))
        return nullptr;
    const QVariant role = object->property(roleProperty);
    auto *widget = qobject_cast<QWidget *>(object);
    if (!role.isValid() || widget == nullptr)
        return nullptr;
    return new QAccessibleWidget(widget, static_cast<QAccessible::Role>(role.toInt()));
}

void setRole(QWidget *widget, QAccessible::Role role)
{
    static const bool installed = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    Q_UNUSED(installed)
    widget->setProperty(roleProperty, int(role));
}

void tell(QWidget *widget, QAccessible::Event what)
{
    QAccessibleEvent event(widget, what);
    QAccessible::updateAccessibility(&event);
}

} // namespace

void makePane(QWidget *widget, const QString &name)
{
    setRole(widget, QAccessible::Grouping);
    widget->setAccessibleName(name);
}

void makeLive(QWidget *widget)
{
    setRole(widget, QAccessible::Notification);
}

// Qt 6.4 has no event for announcements. Alerts reach Windows and macOS; AT-SPI hears of a
// notification when one begins to show, which QWidget::show() tells by itself.
void readOut(QWidget *widget, const QString &text)
{
    widget->setAccessibleName(text);
    tell(widget, QAccessible::Alert);
    if (widget->isVisible())
        tell(widget, QAccessible::ObjectShow);
}

} // namespace groupdesk
