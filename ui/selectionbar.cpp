#include "selectionbar.h"

#include "accessible.h"
#include "formats.h"
#include "help/helptopic.h"
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
      m_reason(new QLabel(this)), m_unlock(makeButton(actions.unlock, this)),
      m_matching(makeButton(actions.selectMatching, this)), m_selectMatching(actions.selectMatching)
{
    setObjectName(u"selectionBar"_s);
    makePane(this, tr("Selection"));
    setHelpTopic(this, u"browsing#table"_s);
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
    m_matching->setObjectName(u"selectMatchingButton"_s);
    row->addWidget(m_matching);
    connect(m_selectMatching, &QAction::changed, this, &SelectionBar::update);
    for (QAction *action : { actions.clear, actions.remove }) {
        m_selectionButtons.append(makeButton(action, this));
        row->addWidget(m_selectionButtons.constLast());
    }
    setReason({}, false);
}

void SelectionBar::setSelection(int selected, int protectedCount)
{
    m_dropped = 0;
    m_selected = selected;
    m_protected = protectedCount;
    update();
}

void SelectionBar::setDropped(int dropped)
{
    m_dropped = dropped;
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
    QStringList parts;
    if (m_selected > 0 || m_dropped > 0)
        parts.append(tr("%n selected", nullptr, m_selected));
    if (m_protected > 0)
        parts.append(tr("%n protected", nullptr, m_protected));
    if (m_dropped > 0)
        parts.append(tr("%n hidden and not selected any more", nullptr, m_dropped));
    m_text->setText(parts.join(u" · "_s));
    // One selected row is plain to see; beside it only what is not is news.
    const bool several = m_selected > 1;
    const bool tells = several || m_dropped > 0;
    m_text->setVisible(tells);
    for (QToolButton *button : std::as_const(m_selectionButtons))
        button->setVisible(several);
    const bool more = m_selected > 0 && m_selectMatching->isVisible();
    m_matching->setVisible(more);
    setVisible(tells || more || !m_reason->text().isEmpty());
}

} // namespace groupdesk
