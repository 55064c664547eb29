#include "editsections/editsection.h"

#include "fieldproblem.h"
#include "fieldwords.h"
#include "formats.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace groupdesk {

QString fieldKey(GroupField field)
{
    switch (field) {
    case GroupField::Name:
        return u"name"_s;
    case GroupField::Description:
        return u"description"_s;
    case GroupField::Protection:
        return u"protection"_s;
    case GroupField::Tags:
        return u"tags"_s;
    case GroupField::Users:
        return u"users"_s;
    case GroupField::Subjects:
        return u"subjects"_s;
    case GroupField::IncludedGroups:
        return u"includedGroups"_s;
    case GroupField::Roles:
        return u"roles"_s;
    case GroupField::ServiceAccounts:
        return u"serviceAccounts"_s;
    case GroupField::Projects:
        return u"projects"_s;
    case GroupField::Locations:
        return u"locations"_s;
    }
    Q_UNREACHABLE();
}

EditSection::EditSection(EditFieldUi ui, QWidget *parent)
    : QWidget(parent), m_ui(std::move(ui)), m_label(new QLabel(m_ui.label, this)),
      m_summary(new QLabel(this)), m_column(new QVBoxLayout(this)),
      m_explanation(new QLabel(m_ui.explanation, this)),
      m_reason(new FieldProblem(fieldKey(m_ui.field) + u"Reason"_s, this)),
      m_retry(new QPushButton(tr("Read It Aga&in"), this)),
      m_error(new FieldProblem(fieldKey(m_ui.field) + u"Error"_s, this))
{
    setObjectName(fieldKey(m_ui.field) + u"Section"_s);
    m_summary->setObjectName(fieldKey(m_ui.field) + u"Summary"_s);
    m_retry->setObjectName(fieldKey(m_ui.field) + u"Retry"_s);
}

EditSection::~EditSection() = default;

void EditSection::build(QWidget *body, QWidget *buddy)
{
    QFont heading = font();
    heading.setWeight(QFont::DemiBold);
    m_label->setFont(heading);
    m_label->setBuddy(buddy);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setWordWrap(true);
    m_explanation->setForegroundRole(QPalette::PlaceholderText);
    m_explanation->setVisible(!m_ui.explanation.isEmpty());
    m_retry->setAutoDefault(false);
    m_retry->hide();

    auto *line = new QHBoxLayout;
    line->addWidget(m_label);
    line->addStretch();
    line->addWidget(m_summary);
    auto *again = new QHBoxLayout;
    again->addWidget(m_retry);
    again->addStretch();
    m_column->setContentsMargins({});
    m_column->setSpacing(em(this) / 4);
    m_column->addLayout(line);
    m_column->addWidget(body);
    m_column->addWidget(m_error);
    m_column->addWidget(m_reason);
    m_column->addLayout(again);
    m_column->addWidget(m_explanation);
    connect(m_retry, &QPushButton::clicked, this, &EditSection::retryRequested);
}

void EditSection::setSummary(const QString &text)
{
    m_summary->setText(text);
}

void EditSection::setWhyNot(const QString &reason, bool retry)
{
    m_writable = reason.isEmpty();
    m_reason->say(reason, retry ? FieldProblem::Tone::Warning : FieldProblem::Tone::Quiet);
    m_retry->setVisible(retry);
    m_explanation->setVisible(m_writable && !m_ui.explanation.isEmpty());
    firstField()->setAccessibleDescription(m_writable ? m_ui.explanation : reason);
    applyWritable(m_writable);
}

void EditSection::showError(const QString &text)
{
    m_error->say(text);
}

/// Refusals name a field by a path: "spec.roleIDs[0]", "/metadata/name".
bool EditSection::isCalled(const QString &platformField) const
{
    static const QRegularExpression separators(u"[./\\[\\]]"_s);
    const QStringList parts = platformField.split(separators, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (m_ui.wireNames.contains(part))
            return true;
    }
    return false;
}

void EditSection::noteChange()
{
    m_error->say({});
    Q_EMIT changed();
}

} // namespace groupdesk
