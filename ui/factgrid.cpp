#include "factgrid.h"

#include "clipboard.h"
#include "formats.h"
#include "icons.h"
#include "wraplabel.h"

#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

/// A symbolic icon in the colour of the text, also after the colours changed.
class FactIcon final : public QWidget
{
public:
    FactIcon(const QString &name, QWidget *parent) : QWidget(parent), m_icon(symbolicIcon(name))
    {
        const int side = em(parent);
        setFixedSize(side, side);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_icon.paint(&painter, rect());
    }

private:
    QIcon m_icon;
};

} // namespace

FactGrid::FactGrid(QWidget *parent) : QWidget(parent), m_form(new QFormLayout(this))
{
    m_form->setLabelAlignment(Qt::AlignTrailing | Qt::AlignTop);
    m_form->setHorizontalSpacing(em(this));
    m_form->setVerticalSpacing(em(this) / 2);
    m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

void FactGrid::setFacts(const QList<Fact> &facts)
{
    if (facts == m_facts)
        return; // keeps what the person may have selected in it
    m_facts = facts;
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    for (const Fact &fact : facts)
        addFact(fact);
}

bool FactGrid::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fitHeight();
    return done;
}

void FactGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

/// A scroll area asks how tall its content is at the width without a scroll bar: beside one the
/// values need more lines, and would be cut.
void FactGrid::fitHeight()
{
    if (const int wanted = std::max(0, m_form->totalHeightForWidth(width()));
        wanted != minimumHeight())
        setMinimumHeight(wanted);
}

void FactGrid::addFact(const Fact &fact)
{
    auto *label = new QLabel(fact.label, this);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setAlignment(Qt::AlignTop | Qt::AlignTrailing);
    auto *value = new WrapLabel(this);
    value->setText(fact.value);
    value->setToolTip(plainToolTip(fact.toolTip));
    value->setAccessibleName(fact.label % u": "_s % fact.value);
    value->setAccessibleDescription(fact.toolTip);
    if (!fact.copyable && fact.iconName.isEmpty()) {
        m_form->addRow(label, value);
        return;
    }
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(em(this) / 3);
    if (!fact.iconName.isEmpty())
        row->addWidget(new FactIcon(fact.iconName, this), 0, Qt::AlignTop);
    row->addWidget(value, 1);
    if (fact.copyable)
        row->addWidget(copyButton(fact), 0, Qt::AlignTop);
    m_form->addRow(label, row);
}

QWidget *FactGrid::copyButton(const Fact &fact)
{
    auto *copy = new QToolButton(this);
    copy->setText(tr("Copy %1").arg(fact.label));
    copy->setToolTip(plainToolTip(copy->text()));
    copy->setIcon(symbolicIcon(u"edit-copy"_s));
    copy->setAutoRaise(true);
    connect(copy, &QToolButton::clicked, this, [text = fact.value] { copyText(text); });
    return copy;
}

} // namespace groupdesk
