#include "editsections/valuesections.h"

#include "fieldwords.h"
#include "formats.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace groupdesk {

NameSection::NameSection(const EditFieldUi &ui, QWidget *parent)
    : EditSection(ui, parent), m_edit(new QLineEdit(this)),
      m_hint(new FieldProblem(u"nameHint"_s, this)), m_open(new QPushButton(tr("&Open It"), this))
{
    m_edit->setObjectName(u"nameEdit"_s);
    m_edit->setAccessibleName(fieldTitle(field()));
    m_open->setObjectName(u"openItButton"_s);
    m_open->setToolTip(tr("Show the other group in the table"));
    m_open->setAutoDefault(false);
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins({});
    column->setSpacing(em(this) / 4);
    auto *line = new QHBoxLayout;
    line->addWidget(m_hint, 1);
    line->addWidget(m_open, 0, Qt::AlignTop);
    column->addWidget(m_edit);
    column->addLayout(line);
    build(body, m_edit);
    updateNote();
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        noteChange();
        updateNote();
    });
    connect(m_open, &QPushButton::clicked, this, &NameSection::openTwinRequested);
}

void NameSection::load(const GroupContent &openedOn, const GroupContent &wanted)
{
    m_openedOn = openedOn.name;
    if (name() != wanted.name || m_loadedText.isNull()) {
        const QSignalBlocker quiet(m_edit);
        m_edit->setText(wanted.name);
    }
    m_loaded = wanted.name;
    m_loadedText = m_edit->text();
    updateNote();
}

void NameSection::complete(GroupContent &content) const
{
    content.name = name();
}

QString NameSection::name() const
{
    return m_edit->text() == m_loadedText ? m_loaded : m_edit->text().trimmed();
}

NameSection::Note NameSection::note() const
{
    using Tone = FieldProblem::Tone;
    if (!isNew() || name().isEmpty())
        return {};
    if (const QString wrong = ui().nameProblem ? ui().nameProblem(name()) : QString();
        !wrong.isEmpty())
        return { wrong, Tone::Wrong };
    if (!m_twin.text.isEmpty())
        return m_twin;
    if (const QString doubtful = ui().nameWarning ? ui().nameWarning(name()) : QString();
        !doubtful.isEmpty())
        return { doubtful, Tone::Warning };
    if (name() != m_edit->text() && name() != m_loaded)
        return { tr("Spaces around the name are left out.") };
    return {};
}

void NameSection::setTwin(const QString &text, FieldProblem::Tone tone, bool canOpen)
{
    m_twin = { text, tone, canOpen };
    updateNote();
}

void NameSection::updateNote()
{
    const Note now = note();
    m_hint->say(now.text, now.tone);
    m_open->setVisible(now.canOpen);
}

QString NameSection::problem() const
{
    if (!isNew())
        return {};
    if (name().isEmpty())
        return tr("Enter a name.");
    const Note now = note();
    return now.tone == FieldProblem::Tone::Wrong ? tr("Choose another name.") : QString();
}

QWidget *NameSection::firstField() const
{
    return m_edit;
}

void NameSection::applyWritable(bool writable)
{
    m_edit->setReadOnly(!writable);
}

DescriptionSection::DescriptionSection(const EditFieldUi &ui, QWidget *parent)
    : EditSection(ui, parent), m_edit(new QPlainTextEdit(this))
{
    m_edit->setObjectName(u"descriptionEdit"_s);
    m_edit->setAccessibleName(fieldTitle(field()));
    m_edit->setTabChangesFocus(true);
    m_edit->setPlaceholderText(tr("None"));
    m_edit->setFixedHeight(em(this) * 9 / 2);
    m_edit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    build(m_edit, m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &DescriptionSection::noteChange);
}

QString DescriptionSection::text() const
{
    const QString typed = m_edit->toPlainText();
    return typed == m_loadedText ? m_loaded.value_or(QString()) : typed;
}

void DescriptionSection::load(const GroupContent &, const GroupContent &wanted)
{
    if (text() != wanted.description.value_or(QString())) {
        const QSignalBlocker quiet(m_edit);
        m_edit->setPlainText(wanted.description.value_or(QString()));
    }
    m_loaded = wanted.description;
    m_loadedText = m_edit->toPlainText();
}

void DescriptionSection::complete(GroupContent &content) const
{
    if (m_loaded)
        content.description = text();
}

QWidget *DescriptionSection::firstField() const
{
    return m_edit;
}

void DescriptionSection::applyWritable(bool writable)
{
    m_edit->setReadOnly(!writable);
}

ProtectionSection::ProtectionSection(const EditFieldUi &ui, QWidget *parent)
    : EditSection(ui, parent), m_check(new QCheckBox(tr("The group cannot be deleted"), this))
{
    m_check->setObjectName(u"protectionCheck"_s);
    m_check->setAccessibleName(fieldTitle(field()));
    build(m_check, m_check);
    connect(m_check, &QCheckBox::toggled, this, &ProtectionSection::noteChange);
}

void ProtectionSection::load(const GroupContent &, const GroupContent &wanted)
{
    const QSignalBlocker quiet(m_check);
    m_check->setTristate(!wanted.protection);
    m_check->setCheckState(!wanted.protection       ? Qt::PartiallyChecked
                               : *wanted.protection ? Qt::Checked
                                                    : Qt::Unchecked);
}

void ProtectionSection::complete(GroupContent &content) const
{
    if (content.protection)
        content.protection = m_check->isChecked();
}

QWidget *ProtectionSection::firstField() const
{
    return m_check;
}

void ProtectionSection::applyWritable(bool writable)
{
    m_check->setEnabled(writable);
}

} // namespace groupdesk
