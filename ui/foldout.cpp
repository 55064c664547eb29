#include "foldout.h"

#include "formats.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace groupdesk {

FoldOut::FoldOut(const QString &name, const QString &title, QWidget *content, QWidget *parent)
    : QWidget(parent), m_button(new QToolButton(this)), m_summary(new QLabel(this)),
      m_content(content)
{
    m_button->setObjectName(name + u"Fold");
    m_button->setText(title);
    m_button->setAutoRaise(true);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_summary->setObjectName(name + u"Summary");
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    auto *row = new QHBoxLayout;
    row->setSpacing(em(this) / 2);
    row->addWidget(m_button, 0, Qt::AlignTop);
    row->addWidget(m_summary, 1);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(em(this) / 2);
    column->addLayout(row);
    column->addWidget(m_content);
    connect(m_button, &QToolButton::clicked, this, [this] { setOpen(!m_open); });
    setOpen(false);
}

void FoldOut::setSummary(const QString &text)
{
    m_summary->setText(text);
    m_button->setAccessibleDescription(text);
}

void FoldOut::setOpen(bool open)
{
    m_open = open;
    m_content->setVisible(open);
    m_summary->setVisible(!open);
    m_button->setToolTip(open ? tr("Fold away") : tr("Show all of it"));
    showArrow();
}

void FoldOut::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        showArrow();
    QWidget::changeEvent(event);
}

void FoldOut::showArrow()
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_button->setArrowType(m_open ? Qt::DownArrow : mirrored ? Qt::LeftArrow : Qt::RightArrow);
}

} // namespace groupdesk
