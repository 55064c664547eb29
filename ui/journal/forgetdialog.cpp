#include "journal/forgetdialog.h"

#include "classstyle.h"
#include "fieldproblem.h"
#include "formats.h"
#include "formscroll.h"
#include "help/helptopic.h"
#include "icons.h"
#include "plainlabel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

/// Shorter marks would be found in half of all words.
constexpr int shortestMark = 3;

/// A field in which Return does nothing: it would reach the dialog's default button.
class CalmEdit final : public QLineEdit
{
public:
    using QLineEdit::QLineEdit;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        QLineEdit::keyPressEvent(event);
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            event->accept();
    }
};

} // namespace

ForgetDialog::ForgetDialog(QWidget *parent)
    : QDialog(parent), m_mail(new CalmEdit(this)), m_name(new CalmEdit(this)),
      m_id(new CalmEdit(this)), m_hint(new FieldProblem(u"forgetHint"_s, this))
{
    setObjectName(u"forgetDialog"_s);
    setHelpTopic(this, u"journal#forget"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Forget Person"));
    build();
    updateState();
    openAtComfortableSize(this, 40);
    m_mail->setFocus(Qt::OtherFocusReason);
}

void ForgetDialog::build()
{
    QLabel *headline
        = plainLabel(u"forgetHeadline"_s, tr("Take a person out of the journal?"), this);
    QFont large = headline->font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    large.setWeight(QFont::DemiBold);
    headline->setFont(large);
    QLabel *words = plainLabel(
        u"forgetWords"_s,
        tr("Everything that names the person is replaced in what the journal keeps: who was in a "
           "group, what was sent and answered. That something was done, and when, stays provable."),
        this);
    QLabel *warning = plainLabel(
        u"forgetWarning"_s,
        tr("This cannot be taken back: groups cannot be made again, and edits not be reverted, "
           "from entries that named the person."),
        this);
    QLabel *elsewhere
        = plainLabel(u"forgetElsewhere"_s,
                     tr("The platforms themselves are not asked to forget anything."), this);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&E-mail"), m_mail);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Id"), m_id);
    m_mail->setObjectName(u"forgetMailEdit"_s);
    m_mail->setPlaceholderText(u"ada@example.org"_s);
    m_name->setObjectName(u"forgetNameEdit"_s);
    m_id->setObjectName(u"forgetIdEdit"_s);
    m_id->setToolTip(tr("The person's id at a platform, as the JSON of an entry shows it"));
    for (QLineEdit *edit : edits())
        connect(edit, &QLineEdit::textChanged, this, &ForgetDialog::updateState);

    auto *column = new QVBoxLayout(this);
    const int margin = dialogMargin(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(margin * 2 / 3);
    column->addWidget(headline);
    for (QLabel *label : { words, warning, elsewhere })
        column->addWidget(label);
    column->addLayout(form);
    column->addWidget(m_hint);
    column->addStretch(1);
    buildButtons();
}

void ForgetDialog::buildButtons()
{
    auto *box = new QDialogButtonBox(this);
    m_forget = box->addButton(tr("&Forget Person"), QDialogButtonBox::AcceptRole);
    m_forget->setObjectName(u"forgetButton"_s);
    m_forget->setIcon(tintedIcon(u"edit-delete"_s, dangerColor(palette())));
    m_forget->setAutoDefault(false);
    QPushButton *cancel = box->addButton(QDialogButtonBox::Cancel);
    cancel->setObjectName(u"forgetCancelButton"_s);
    cancel->setIcon({});
    cancel->setDefault(true);
    connect(m_forget, &QPushButton::clicked, this, [this] {
        const QStringList whom = marks();
        accept();
        Q_EMIT forgetRequested(whom);
    });
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout()->addWidget(box);
}

QStringList ForgetDialog::marks() const
{
    if (!whyNot().isEmpty())
        return {};
    QStringList whom;
    for (const QLineEdit *edit : edits()) {
        const QString mark = edit->text().trimmed();
        if (!mark.isEmpty() && !whom.contains(mark))
            whom.append(mark);
    }
    return whom;
}

QString ForgetDialog::whyNot() const
{
    const QList<QLineEdit *> all = edits();
    const auto length = [](const QLineEdit *edit) { return edit->text().trimmed().size(); };
    const bool someShort = std::any_of(all.cbegin(), all.cend(), [&](const QLineEdit *edit) {
        return length(edit) > 0 && length(edit) < shortestMark;
    });
    if (someShort)
        return tr("Each needs at least %n characters, or other words would go with it.", nullptr,
                  shortestMark);
    const bool none = std::all_of(all.cbegin(), all.cend(),
                                  [&](const QLineEdit *edit) { return length(edit) == 0; });
    return none ? tr("Fill in at least one. The more you fill in, the less is overlooked.")
                : QString();
}

void ForgetDialog::updateState()
{
    const QString why = whyNot();
    m_hint->say(why, FieldProblem::Tone::Quiet);
    if (m_forget == nullptr)
        return;
    m_forget->setEnabled(why.isEmpty());
    m_forget->setToolTip(why);
}

} // namespace groupdesk
