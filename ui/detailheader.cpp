#include "detailheader.h"

#include "classstyle.h"
#include "clipboard.h"
#include "fontfollower.h"
#include "formats.h"
#include "icons.h"
#include "wraplabel.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

WrapLabel *headerLabel(const QString &name, QWidget *parent)
{
    auto *label = new WrapLabel(parent, 3);
    label->setObjectName(name);
    return label;
}

} // namespace

DetailHeader::DetailHeader(QWidget *parent)
    : QWidget(parent), m_glyph(new QLabel(this)), m_name(headerLabel(u"detailName"_s, this)),
      m_where(headerLabel(u"detailWhere"_s, this)), m_id(headerLabel(u"detailId"_s, this)),
      m_pin(headerLabel(u"detailPin"_s, this)), m_edit(new QToolButton(this)),
      m_more(new QToolButton(this)), m_copyId(new QToolButton(this))
{
    const int unit = em(this);
    setRelativeFont(m_name, 1.3, QFont::DemiBold);
    m_where->setForegroundRole(QPalette::PlaceholderText);
    m_id->setForegroundRole(QPalette::PlaceholderText);
    m_pin->setText(tr("Never Delete: marked on this computer"));
    m_pin->hide();
    m_edit->setObjectName(u"editGroupButton"_s);
    m_edit->setAutoRaise(true);
    m_edit->hide();
    m_more->setObjectName(u"moreButton"_s);
    m_more->setText(tr("More"));
    m_more->setToolTip(tr("What else can be done with this group"));
    m_more->setIcon(symbolicIcon(u"view-more"_s));
    m_more->setAutoRaise(true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->hide();
    m_copyId->setObjectName(u"copyIdButton"_s);
    m_copyId->setText(tr("Copy id"));
    m_copyId->setToolTip(tr("Copy the group's id"));
    m_copyId->setIcon(symbolicIcon(u"edit-copy"_s));
    m_copyId->setAutoRaise(true);
    connect(m_copyId, &QToolButton::clicked, this, [this] { copyText(m_copied); });

    auto *words = new QVBoxLayout;
    words->setSpacing(unit / 6);
    words->addWidget(m_name);
    words->addWidget(m_where);
    words->addWidget(m_id);
    words->addWidget(m_pin);
    auto *header = new QHBoxLayout(this);
    header->setContentsMargins(unit, unit, unit / 2, unit / 2);
    header->setSpacing(unit * 2 / 3);
    followFont(this, [this] {
        m_glyph->setFixedSize(em(this) * 2, em(this) * 2);
        if (!m_platform.isEmpty())
            drawGlyph();
    });
    header->addWidget(m_glyph, 0, Qt::AlignTop);
    header->addLayout(words, 1);
    header->addWidget(m_edit, 0, Qt::AlignTop);
    header->addWidget(m_more, 0, Qt::AlignTop);
    header->addWidget(m_copyId, 0, Qt::AlignTop);
}

void DetailHeader::setRow(const GroupRow &row)
{
    m_platform = row.platform;
    m_copied = row.ref.group.toString();
    drawGlyph();
    m_glyph->setToolTip(row.platformName);
    m_glyph->setAccessibleName(row.platformName);
    m_name->setText(displayName(row.group.name));
    m_name->setToolTip(plainToolTip(displayName(row.group.name.left(2'000))));
    m_where->setText(row.platformName % u" · "_s % displayName(row.organizationName) % u" · "_s
                     % classWord(row.endpointClass));
    m_id->setText(displayName(m_copied));
    m_id->setVisible(m_copied != row.group.name); // else it says no more
    m_pin->setVisible(row.pinned);
}

void DetailHeader::setEditAction(QAction *edit)
{
    m_edit->setDefaultAction(edit);
    m_edit->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_edit->show();
}

void DetailHeader::setMoreMenu(QMenu *menu)
{
    menu->setParent(m_more, menu->windowFlags());
    m_more->setMenu(menu);
    const auto actions = menu->actions();
    for (const QAction *action : actions)
        connect(action, &QAction::changed, this, &DetailHeader::updateMore);
    updateMore();
}

void DetailHeader::updateMore()
{
    const QList<QAction *> actions = m_more->menu()->actions();
    m_more->setVisible(std::any_of(actions.cbegin(), actions.cend(), [](const QAction *action) {
        return action->isVisible() && !action->isSeparator();
    }));
}

void DetailHeader::drawGlyph()
{
    const int side = em(this) * 2;
    m_glyph->setPixmap(platformIcon(m_platform).pixmap(side, side));
}

void DetailHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && !m_platform.isEmpty())
        drawGlyph(); // a picture keeps the colours it was made with
    QWidget::changeEvent(event);
}

} // namespace groupdesk
