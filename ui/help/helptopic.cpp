#include "help/helptopic.h"

#include <QVariant>
#include <QWidget>

namespace groupdesk {
namespace {

constexpr char topicProperty[] = "helpTopic";

} // namespace

void setHelpTopic(QWidget *widget, const QString &topic)
{
    widget->setProperty(topicProperty, topic);
}

QString helpTopicOf(const QWidget *widget)
{
    for (; widget != nullptr; widget = widget->parentWidget()) {
        const QString topic = widget->property(topicProperty).toString();
        if (!topic.isEmpty())
            return topic;
    }
    return {};
}

} // namespace groupdesk
