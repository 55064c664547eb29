#include "unsaveddialog.h"

#include "formscroll.h"
#include "plainlabel.h"

#include <QDialogButtonBox>
#include <QFont>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace groupdesk {

UnsavedDialog::UnsavedDialog(const UnsavedQuestion &question, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"unsavedDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(question.title);
    build(question);
    openAtComfortableSize(this, 30);
}

void UnsavedDialog::build(const UnsavedQuestion &question)
{
    QLabel *text = plainLabel(u"unsavedText"_s, question.text, this);
    QFont large = text->font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    large.setWeight(QFont::DemiBold);
    text->setFont(large);
    QLabel *advice = plainLabel(u"unsavedAdvice"_s, question.advice, this);
    advice->setVisible(!question.advice.isEmpty());

    auto *box = new QDialogButtonBox(this);
    QPushButton *discard = box->addButton(question.discardText, QDialogButtonBox::DestructiveRole);
    discard->setObjectName(u"discardButton"_s);
    discard->setAutoDefault(false);
    connect(discard, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT discardRequested();
    });
    if (!question.draftText.isEmpty()) {
        QPushButton *draft = box->addButton(question.draftText, QDialogButtonBox::ActionRole);
        draft->setObjectName(u"keepDraftButton"_s);
        draft->setAutoDefault(false);
        connect(draft, &QPushButton::clicked, this, [this] {
            accept();
            Q_EMIT draftRequested();
        });
    }
    if (!question.saveText.isEmpty()) {
        QPushButton *save = box->addButton(question.saveText, QDialogButtonBox::AcceptRole);
        save->setObjectName(u"saveButton"_s);
        save->setAutoDefault(false);
        connect(save, &QPushButton::clicked, this, [this] {
            accept();
            Q_EMIT saveRequested(); // after it is gone: saving may ask something itself
        });
    }
    QPushButton *keep = box->addButton(question.keepText, QDialogButtonBox::RejectRole);
    keep->setObjectName(u"keepEditingButton"_s);
    keep->setDefault(true);
    keep->setFocus(Qt::OtherFocusReason);
    connect(box, &QDialogButtonBox::rejected, this, &UnsavedDialog::reject);

    auto *column = new QVBoxLayout(this);
    const int margin = dialogMargin(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(margin * 2 / 3);
    column->addWidget(text);
    column->addWidget(advice);
    column->addStretch(1);
    column->addWidget(box);
}

} // namespace groupdesk
