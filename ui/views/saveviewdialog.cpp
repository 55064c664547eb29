#include "views/saveviewdialog.h"

#include "fieldproblem.h"
#include "formscroll.h"
#include "help/helptopic.h"
#include "plainlabel.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace groupdesk {

SaveViewDialog::SaveViewDialog(Purpose purpose, const Words &words, QWidget *parent)
    : QDialog(parent), m_purpose(purpose), m_isTaken(words.isTaken), m_name(new QLineEdit(this)),
      m_hint(new FieldProblem(u"viewNameHint"_s, this)), m_save(new QPushButton(this))
{
    setObjectName(u"saveViewDialog"_s);
    setHelpTopic(this, u"finding#views"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(purpose == Purpose::Save ? tr("Save View") : tr("Rename View"));
    m_name->setObjectName(u"viewNameEdit"_s);
    m_name->setMaxLength(100);
    m_name->setText(words.name);
    build(words.contents);
    connect(m_name, &QLineEdit::textChanged, this, &SaveViewDialog::updateState);
    updateState();
    m_name->selectAll();
    m_name->setFocus();
    openAtComfortableSize(this, 30);
}

void SaveViewDialog::build(const QStringList &contents)
{
    auto *label = new QLabel(tr("&Name"), this);
    label->setBuddy(m_name);
    QLabel *summary = plainLabel(u"viewSummary"_s, contents.join(u'\n'), this);
    summary->setForegroundRole(QPalette::PlaceholderText);
    summary->setVisible(!contents.isEmpty());

    auto *box = new QDialogButtonBox(this);
    m_save->setObjectName(u"saveViewButton"_s);
    m_save->setDefault(true);
    box->addButton(m_save, QDialogButtonBox::AcceptRole);
    QPushButton *cancel = box->addButton(QDialogButtonBox::Cancel);
    cancel->setObjectName(u"saveViewCancelButton"_s);
    cancel->setText(tr("Cancel"));
    cancel->setIcon({});
    cancel->setAutoDefault(false);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] {
        const QString chosen = name();
        accept();
        Q_EMIT nameChosen(chosen);
    });

    auto *column = new QVBoxLayout(this);
    const int margin = dialogMargin(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(margin / 2);
    column->addWidget(label);
    column->addWidget(m_name);
    column->addWidget(m_hint);
    column->addWidget(summary);
    column->addStretch(1);
    column->addWidget(box);
}

QString SaveViewDialog::name() const
{
    return m_name->text().trimmed();
}

void SaveViewDialog::updateState()
{
    const bool isTaken = m_isTaken(name());
    const bool isSaving = m_purpose == Purpose::Save;
    m_save->setEnabled(!name().isEmpty() && (isSaving || !isTaken));
    if (!isSaving)
        m_save->setText(tr("&Rename View"));
    else
        m_save->setText(isTaken ? tr("&Replace View") : tr("&Save View"));
    m_save->setToolTip(name().isEmpty() ? tr("Give the view a name first") : QString());
    if (!isTaken)
        m_hint->say({});
    else if (isSaving)
        m_hint->say(tr("There is a view of this name; it is replaced."),
                    FieldProblem::Tone::Warning);
    else
        m_hint->say(tr("There is another view of this name."));
}

} // namespace groupdesk
