#include "selectionbar.h"

#include "formats.h"
#include "icons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

QToolButton *makeButton(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    return button;
}

} // namespace

SelectionBar::SelectionBar(const Actions &actions, QWidget *parent)
    : QWidget(parent), m_text(new QLabel(this)), m_sign(new QLabel(this)),
      m_reason(new QLabel(this)), m_unlock(makeButton(actions.unlock, this))
{
    setObjectName(u"selectionBar"_s);
    m_text->setObjectName(u"selectionText"_s);
    m_reason->setObjectName(u"selectionReason"_s);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    m_sign->setPixmap(
        symbolicIcon(u"changes-prevent"_s).pixmap(QSize(em(this), em(this)), devicePixelRatioF()));
    m_unlock->setObjectName(u"selectionUnlockButton"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(em(this), em(this) / 4, em(this) / 2, em(this) / 4);
    row->addWidget(m_text, 1);
    row->addWidget(m_sign);
    row->addWidget(m_reason, 100); // all the room there is, where there is a reason
    row->addWidget(m_unlock);
    for (QAction *action : { actions.clear, actions.remove }) {
        m_selectionButtons.append(makeButton(action, this));
        row->addWidget(m_selectionButtons.constLast());
    }
    setReason({}, false);
}

void SelectionBar::setSelection(int selected, int protectedCount)
{
    m_selected = selected;
    m_protected = protectedCount;
    update();
}

void SelectionBar::setReason(const QString &reason, bool unlocks)
{
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    m_sign->setVisible(!reason.isEmpty());
    m_unlock->setVisible(!reason.isEmpty() && unlocks);
    update();
}

void SelectionBar::update()
{
    QString text = tr("%n selected", nullptr, m_selected);
    if (m_protected > 0)
        text += u" · "_s % tr("%n protected", nullptr, m_protected);
    m_text->setText(text);
    // One selected row is plain to see; beside it only the reason is news.
    const bool several = m_selected > 1;
    m_text->setVisible(several);
    for (QToolButton *button : std::as_const(m_selectionButtons))
        button->setVisible(several);
    setVisible(several || !m_reason->text().isEmpty());
}

} // namespace groupdesk
