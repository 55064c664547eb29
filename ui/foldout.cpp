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
    m_button->setCheckable(true);
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
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(em(this) / 2);
    column->addLayout(row);
    column->addWidget(m_content);
    connect(m_button, &QToolButton::toggled, this, &FoldOut::setOpen);
    setOpen(false);
}

void FoldOut::setSummary(const QString &text)
{
    m_summary->setText(text);
    m_button->setAccessibleDescription(text);
}

void FoldOut::setOpen(bool open)
{
    m_button->setChecked(open);
    m_content->setVisible(open);
    m_summary->setVisible(!open);
    showArrow();
}

bool FoldOut::isOpen() const
{
    return m_button->isChecked();
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
    m_button->setArrowType(isOpen() ? Qt::DownArrow : mirrored ? Qt::LeftArrow : Qt::RightArrow);
}

} // namespace groupdesk
