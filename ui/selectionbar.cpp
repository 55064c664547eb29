#include "selectionbar.h"

#include "formats.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace groupdesk {

SelectionBar::SelectionBar(QAction *deleteAction, QAction *clearAction, QWidget *parent)
    : QWidget(parent), m_text(new QLabel(this))
{
    setObjectName(u"selectionBar"_s);
    m_text->setObjectName(u"selectionText"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(em(this), em(this) / 4, em(this) / 2, em(this) / 4);
    row->addWidget(m_text, 1);
    for (QAction *action : { clearAction, deleteAction }) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        row->addWidget(button);
    }
    hide();
}

void SelectionBar::setSelection(int selected, int protectedCount)
{
    QString text = tr("%n selected", nullptr, selected);
    if (protectedCount > 0)
        text += u" · "_s % tr("%n protected", nullptr, protectedCount);
    m_text->setText(text);
    setVisible(selected > 1);
}

} // namespace groupdesk
