#include "noticebox.h"

#include "accessible.h"
#include "classstyle.h"
#include "fixedfont.h"
#include "formats.h"
#include "icons.h"
#include "plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace groupdesk {

NoticeBox::NoticeBox(QWidget *parent)
    : QWidget(parent), m_icon(new QLabel(this)),
      m_headline(selectableLabel(u"noticeHeadline"_s, {}, this)),
      m_advice(selectableLabel(u"noticeAdvice"_s, {}, this)), m_fold(new QToolButton(this)),
      m_details(new QPlainTextEdit(this)), m_buttons(new QHBoxLayout)
{
    makeLive(this);
    m_fold->setObjectName(u"noticeFold"_s);
    m_fold->setText(tr("Details"));
    m_fold->setToolTip(tr("What was sent and what came back"));
    m_fold->setCheckable(true);
    m_fold->setAutoRaise(true);
    m_fold->setArrowType(layoutDirection() == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_details->setObjectName(u"noticeDetails"_s);
    m_details->setAccessibleName(tr("Details"));
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    setFixedFont(m_details);
    m_details->setFixedHeight(em(this) * 6);
    m_details->hide();

    auto *column = new QVBoxLayout;
    column->setSpacing(em(this) / 4);
    column->addWidget(m_headline);
    column->addWidget(m_advice);
    m_buttons->addWidget(m_fold);
    m_buttons->addStretch();
    column->addLayout(m_buttons);
    column->addWidget(m_details);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(column, 1);

    connect(m_fold, &QToolButton::toggled, this, [this](bool open) {
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        m_fold->setArrowType(open ? Qt::DownArrow : mirrored ? Qt::LeftArrow : Qt::RightArrow);
        m_details->setVisible(open);
    });
    hide();
}

void NoticeBox::say(Kind kind, const QString &headline, const QString &advice,
                    const QString &details)
{
    clearButtons();
    m_kind = kind;
    m_headline->setText(headline);
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
    m_fold->setChecked(false);
    m_fold->setVisible(!details.isEmpty());
    m_details->setPlainText(details);
    applyKind();
    setAccessibleDescription(text());
    readOut(this, QString(headline % u' ' % advice).trimmed());
    show();
}

void NoticeBox::say(Kind kind, const ErrorText &text)
{
    say(kind, text.headline, text.advice, text.details);
}

void NoticeBox::clear()
{
    clearButtons();
    m_headline->clear();
    m_advice->clear();
    m_details->clear();
    hide();
}

QPushButton *NoticeBox::addButton(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    m_buttons->insertWidget(m_buttons->count() - 2, button);
    button->show();
    return button;
}

QString NoticeBox::text() const
{
    QStringList parts { m_headline->text(), m_advice->text(), m_details->toPlainText() };
    parts.removeAll(QString());
    return parts.join(u'\n');
}

void NoticeBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyKind();
    QWidget::changeEvent(event);
}

void NoticeBox::clearButtons()
{
    const auto buttons = findChildren<QPushButton *>(Qt::FindDirectChildrenOnly);
    for (QPushButton *button : buttons) {
        button->hide();
        button->setObjectName({});
        button->deleteLater();
    }
}

void NoticeBox::applyKind()
{
    QIcon icon;
    switch (m_kind) {
    case Kind::Busy:
        icon = symbolicIcon(u"view-refresh"_s);
        break;
    case Kind::Success:
        icon = tintedIcon(u"object-select"_s, successColor(palette()));
        break;
    case Kind::Information:
        icon = symbolicIcon(u"dialog-information"_s);
        break;
    case Kind::Warning:
        icon = tintedIcon(u"dialog-warning"_s, warningColor(palette()));
        break;
    case Kind::Error:
        icon = tintedIcon(u"dialog-error"_s, dangerColor(palette()));
        break;
    }
    const int side = em(this) * 5 / 4;
    m_icon->setPixmap(icon.pixmap(QSize(side, side), devicePixelRatioF()));
    m_advice->setForegroundRole(QPalette::PlaceholderText);
}

} // namespace groupdesk
