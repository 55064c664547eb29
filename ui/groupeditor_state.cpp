#include "groupeditor.h"

#include "editsections/editsection.h"
#include "fieldproblem.h"
#include "fieldwords.h"
#include "formats.h"
#include "lockfollower.h"
#include "motion.h"
#include "noticebox.h"

#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace groupdesk {

GroupContent GroupEditor::wanted() const
{
    GroupContent content = m_shown;
    for (const EditSection *section : m_sections) {
        if (m_loaded && section->isWritable())
            section->complete(content);
    }
    return content;
}

bool GroupEditor::isChanged() const
{
    return m_loaded && !sameContent(m_openedOn, wanted());
}

QString GroupEditor::whyNotSave() const
{
    if (!m_loaded)
        return tr("The group is still being read.");
    if (m_saving)
        return tr("The changes are being saved.");
    if (!m_whyNot.isEmpty())
        return m_whyNot;
    const QList<GroupField> touched = changedFields(m_openedOn, wanted());
    for (const EditSection *section : m_sections) {
        // A draft may change what cannot be changed any more.
        if (!section->isWritable() && touched.contains(section->field()))
            return tr("%1 was changed here, but can no longer be changed. Discard the changes.")
                .arg(fieldTitle(section->field()));
        if (const QString problem = section->problem(); !problem.isEmpty())
            return problem;
    }
    return !touched.isEmpty() ? QString() : tr("Nothing was changed.");
}

void GroupEditor::setRights(const QString &whyNot, WriteLock *lock)
{
    m_whyNot = whyNot;
    m_lock->setLocks({ lock });
    updateState();
}

void GroupEditor::setSaving(bool saving, int done, int total)
{
    if (saving && !m_saving)
        m_focused = focusWidget();
    const bool ended = m_saving && !saving;
    m_saving = saving;
    showProgress(m_progress, done, total);
    m_progress->setFormat(tr("%1 of %2").arg(done).arg(total));
    m_progress->setVisible(saving);
    m_form->setEnabled(!saving);
    if (ended && m_focused && focusWidget() == nullptr)
        m_focused->setFocus(Qt::OtherFocusReason);
    updateState();
}

bool GroupEditor::showFieldError(const QString &platformField, const QString &text)
{
    for (EditSection *section : std::as_const(m_sections)) {
        if (!section->isCalled(platformField) || section->isHidden())
            continue;
        section->showError(text);
        section->firstField()->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

void GroupEditor::showNotice(Message::Severity severity, const QString &headline,
                             const QString &advice, const QList<Message::Action> &actions)
{
    using Kind = NoticeBox::Kind;
    const Kind kind = severity == Message::Severity::Error ? Kind::Error
        : severity == Message::Severity::Warning           ? Kind::Warning
                                                           : Kind::Information;
    m_notice->say(kind, headline, advice);
    for (qsizetype i = 0; i < actions.size(); ++i) {
        const QPushButton *button
            = m_notice->addButton(actions.at(i).text, u"noticeAction%1"_s.arg(i));
        connect(button, &QPushButton::clicked, this, actions.at(i).run);
    }
}

void GroupEditor::clearNotice()
{
    m_notice->clear();
}

void GroupEditor::setDraftTime(const std::optional<QDateTime> &saved)
{
    m_draft->setVisible(saved.has_value());
    if (!saved)
        return;
    m_draft->setText(
        tr("Draft saved %1")
            .arg(QLocale().toString(saved->toLocalTime().time(), QLocale::ShortFormat)));
    m_draft->setToolTip(plainToolTip(exactTime(*saved)));
}

void GroupEditor::updateState()
{
    const QString reason = whyNotSave();
    const bool changed = isChanged();
    m_save->setEnabled(reason.isEmpty());
    m_save->setToolTip(reason.isEmpty() ? tr("Send the changes (Ctrl+Return)") : reason);
    m_save->setAccessibleDescription(reason);
    m_review->setEnabled(changed && !m_saving);
    m_discard->setEnabled(changed && !m_saving);
    m_hint->say(m_saving ? QString() : reason,
                changed || !m_whyNot.isEmpty() ? FieldProblem::Tone::Warning
                                               : FieldProblem::Tone::Quiet);
}

} // namespace groupdesk
