#include "plainlabel.h"

#include <QLabel>

namespace groupdesk {

QLabel *plainLabel(const QString &objectName, const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(text);
    return label;
}

QLabel *selectableLabel(const QString &objectName, const QString &text, QWidget *parent)
{
    QLabel *label = plainLabel(objectName, text, parent);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace groupdesk
