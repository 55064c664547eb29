#include "orders/sentencelist.h"

#include "formats.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace groupdesk {

SentenceList::SentenceList(const QStringList &sentences, QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(em(this) / 2);
    grid->setVerticalSpacing(em(this) / 3);
    grid->setColumnStretch(1, 1);
    for (const QString &sentence : sentences) {
        const int row = grid->rowCount();
        auto *dot = new QLabel(u"•"_s, this);
        dot->setTextFormat(Qt::PlainText);
        auto *label = new QLabel(this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setText(sentence);
        grid->addWidget(dot, row, 0, Qt::AlignTop);
        grid->addWidget(label, row, 1);
    }
}

} // namespace groupdesk
