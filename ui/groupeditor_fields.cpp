#include "groupeditor.h"

#include "editsections/listsection.h"
#include "editsections/tagsection.h"
#include "editsections/valuesections.h"
#include "fieldwords.h"
#include "formats.h"
#include "groupcontext.h"
#include "limittext.h"
#include "namesakes.h"
#include "platformui.h"
#include "workspace.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk {

void GroupEditor::makeSections()
{
    const auto profile = m_workspace.profile(m_ref.profile);
    const PlatformUi *ui = profile ? findPlatformUi(profile->platform) : nullptr;
    if (ui == nullptr)
        return; // an unknown profile is never opened; showProblem() says why
    for (const EditFieldUi &field : ui->editFields) {
        EditSection *section = makeSection(field);
        section->hide();
        m_sections.append(section);
        m_column->addWidget(section);
        connect(section, &EditSection::changed, this, &GroupEditor::takeChange);
        connect(section, &EditSection::retryRequested, this, &GroupEditor::retryRequested);
    }
    m_column->addStretch();
}

EditSection *GroupEditor::makeSection(const EditFieldUi &field)
{
    switch (field.field) {
    case GroupField::Name: {
        auto *name = new NameSection(field, m_form);
        connect(name, &NameSection::openTwinRequested, this, [this] {
            if (m_sameName)
                Q_EMIT openGroupRequested(*m_sameName);
        });
        return name;
    }
    case GroupField::Description:
        return new DescriptionSection(field, m_form);
    case GroupField::Protection:
        return new ProtectionSection(field, m_form);
    case GroupField::Tags:
        return new TagSection(field, m_form);
    default:
        return makeList(field);
    }
}

EditSection *GroupEditor::makeList(const EditFieldUi &ui)
{
    const GroupField field = ui.field;
    const ItemModel::Words words {
        [this, field](const QString &item) { return faceOf(field, item); },
        [this, field](const QString &item) { return whyFixed(field, item); },
        [this, field](const QString &item) { return refusalOf(field, item); },
    };
    auto *list = new ListSection(ui, words, m_form);
    connect(list, &ListSection::addRequested, this, [this, list] { openPicker(list); });
    connect(list, &ListSection::pasteRequested, this, [this, list] { openPaste(list); });
    connect(list, &ListSection::namesRequested, this, &GroupEditor::loadNames);
    return list;
}

EditSection *GroupEditor::section(GroupField field) const
{
    const auto found
        = std::find_if(m_sections.cbegin(), m_sections.cend(),
                       [field](const EditSection *section) { return section->field() == field; });
    return found == m_sections.cend() ? nullptr : *found;
}

/// A field is there if the group has it, or if there is a reason why it has not.
bool GroupEditor::isShown(GroupField field) const
{
    if (field == GroupField::Name)
        return true;
    const auto limit = m_base.limits.constFind(field);
    if (limit != m_base.limits.cend() && limit->kind == Limit::Kind::NotOffered)
        return false;
    if (limit != m_base.limits.cend() || m_base.unread.contains(field))
        return true;
    switch (field) {
    case GroupField::Description:
        return m_base.content.description.has_value();
    case GroupField::Protection:
        return m_base.content.protection.has_value();
    case GroupField::Tags:
        return m_base.content.tags.has_value();
    default:
        return m_base.content.lists.contains(field);
    }
}

void GroupEditor::loadSections()
{
    m_loadingSections = true;
    for (EditSection *section : std::as_const(m_sections)) {
        limitSection(section);
        section->load(m_openedOn, m_shown);
        section->setVisible(isShown(section->field()));
    }
    m_loadingSections = false;
}

void GroupEditor::limitSection(EditSection *section)
{
    const GroupField field = section->field();
    const bool unread = m_base.unread.contains(field);
    section->setWhyNot(isShown(field) ? limitOf(field) : tr("The group has no such field."),
                       unread);
}

QString GroupEditor::limitOf(GroupField field) const
{
    const auto profile = m_workspace.profile(m_ref.profile);
    const QString profileName = profile ? profile->name : QString();
    if (const auto error = m_base.unread.constFind(field); error != m_base.unread.cend()) {
        const ErrorContext context = groupContext(m_workspace, m_ref, Activity::LoadingChoices);
        return tr("%1 %2").arg(
            errorText(*error, context).headline,
            limitText({ Limit::Kind::Unread, {} }, GroupAction::Edit, profileName));
    }
    const auto limit = m_base.limits.constFind(field);
    if (limit == m_base.limits.cend())
        return {};
    if (field == GroupField::Name && limit->kind == Limit::Kind::NotOffered)
        return tr("The name cannot be changed here.");
    return limitText(*limit, GroupAction::Edit, profileName);
}

void GroupEditor::takeChange()
{
    if (m_loadingSections)
        return;
    updateName();
    updateState();
    Q_EMIT changed();
}

/// Looks for another group of the name that was typed among the rows of the same organization.
void GroupEditor::updateName()
{
    auto *name = qobject_cast<NameSection *>(section(GroupField::Name));
    const auto profile = m_workspace.profile(m_ref.profile);
    if (!m_loaded || name == nullptr || !profile)
        return;
    using Tone = FieldProblem::Tone;
    m_sameName.reset();
    QString alike; // differs only in upper and lower case
    const QString typed = name->name();
    if (name->isNew()) {
        const SourceRef source = sourceRef();
        const Namesakes found = namesakes(m_workspace.groups(), source, typed, m_ref.group);
        if (found.same)
            m_sameName = GroupRef { source.profile, source.organization, *found.same };
        alike = found.alike;
    }
    const auto source = m_workspace.source(sourceRef());
    const QString where
        = displayName(source ? source->organization.name : m_ref.organization.toString());
    const bool allowed = platformUi(profile->platform).duplicateNames == DuplicateNames::Allowed;
    if (m_sameName && allowed)
        name->setTwin(tr("%2 already has a group “%1”. A second one of that name would be hard to "
                         "tell apart.")
                          .arg(displayName(typed), where),
                      Tone::Warning, true);
    else if (m_sameName)
        name->setTwin(
            tr("“%1” exists in %2, and names are unique there.").arg(displayName(typed), where),
            Tone::Wrong, true);
    else if (!alike.isEmpty())
        name->setTwin(tr("“%1” exists in %2 and differs only in upper and lower case.")
                          .arg(displayName(alike), where),
                      Tone::Warning, false);
    else
        name->setTwin({}, Tone::Quiet, false);
}

} // namespace groupdesk
