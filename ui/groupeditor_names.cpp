#include "groupeditor.h"

#include "editsections/listsection.h"
#include "editsections/pastedialog.h"
#include "editsections/pickerdialog.h"
#include "fieldwords.h"
#include "formats.h"
#include "groupcontext.h"
#include "limittext.h"
#include "workspace.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk {

/// Asks for the directories of everything that is shown, as far as they are not known.
void GroupEditor::loadNames()
{
    QList<DirectoryKind> kinds;
    for (const EditSection *section : std::as_const(m_sections)) {
        if (isShown(section->field()))
            kinds.append(directoriesOf(section->field()));
    }
    m_workspace.names().load(sourceRef(), kinds);
    showNames();
}

void GroupEditor::showNames()
{
    if (!m_loaded)
        return;
    for (EditSection *section : std::as_const(m_sections)) {
        auto *list = qobject_cast<ListSection *>(section);
        if (list == nullptr)
            continue;
        if (list->ui().tickList) {
            QStringList choices;
            for (const DirectoryEntry &entry : choicesFor(list->field()))
                choices.append(entry.id);
            list->setChoices(choices);
        }
        list->setNote(namesNote(list->field()), canRetryNames(list->field()));
        list->refreshNames();
    }
    fillPicker();
    fillPaste();
}

ItemFace GroupEditor::faceOf(GroupField field, const QString &item) const
{
    const Names &names = m_workspace.names().names(sourceRef());
    const MembershipGraph &graph = m_workspace.membership(sourceRef());
    ItemFace face;
    face.text = itemText(field, item, names, graph);
    face.unknown = isUnknownItem(field, item, names, graph);
    if (field == GroupField::Subjects) {
        const QString issuer = subjectOfItem(item).issuer;
        face.detail = issuer.isEmpty() ? tr("no issuer") : displayName(issuer);
    }
    if (const auto entry = entryOf(field, item, names)) {
        const QString detail = entry->detail.isEmpty() ? entry->email : entry->detail;
        face.detail = detail == entry->name ? QString() : displayName(detail);
    }
    return face;
}

QString GroupEditor::whyFixed(GroupField field, const QString &item) const
{
    const auto limits = m_base.itemLimits.constFind(field);
    if (limits == m_base.itemLimits.cend() || !limits->contains(item))
        return {};
    const auto profile = m_workspace.profile(m_ref.profile);
    return limitText(limits->value(item), GroupAction::Edit, profile ? profile->name : QString());
}

QString GroupEditor::refusalOf(GroupField field, const QString &item) const
{
    if (const QString fixed = whyFixed(field, item); !fixed.isEmpty())
        return fixed;
    if (field == GroupField::IncludedGroups)
        return circleText(GroupId(item));
    const auto entry = entryOf(field, item, m_workspace.names().names(sourceRef()));
    if (!entry || entry->selectable)
        return {};
    return field == GroupField::Roles
        ? limitText({ Limit::Kind::NotGrantable, {} }, GroupAction::Edit, {})
        : tr("It cannot be chosen.");
}

QString GroupEditor::circleText(const GroupId &candidate) const
{
    const MembershipGraph &graph = m_workspace.membership(sourceRef());
    const std::optional<MembershipPath> circle = graph.cycle(m_ref.group, candidate);
    if (!circle)
        return {};
    QStringList names;
    for (const GroupId &group : *circle) {
        const QString name = graph.name(group);
        names.append(name.isEmpty() ? group.toString() : displayName(name));
    }
    return tr("would go in a circle: %1").arg(names.join(u" → "_s));
}

/// The directories whose entries can be put into a list.
QList<DirectoryKind> GroupEditor::choosableFrom(GroupField field) const
{
    const QList<DirectoryKind> kinds = directoriesOf(field);
    const EditSection *shown = section(field);
    const bool all = shown != nullptr && shown->ui().serviceAccounts;
    return all || kinds.isEmpty() ? kinds : kinds.first(1);
}

Directory GroupEditor::choicesFor(GroupField field) const
{
    if (field != GroupField::IncludedGroups) {
        Directory choices;
        for (const DirectoryKind kind : choosableFrom(field))
            choices.append(m_workspace.names().directory(sourceRef(), kind));
        return choices;
    }
    Directory groups;
    const auto text = [](std::string_view utf8) {
        return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    };
    m_workspace.groups().forEachOf(sourceRef(), [&](const GroupView &group) {
        DirectoryEntry entry;
        entry.id = group.id().toString();
        if (entry.id == m_ref.group.toString())
            return;
        entry.name = group.name().empty() ? entry.id : text(group.name());
        entry.detail = text(group.description().value_or(std::string_view())).section(u'\n', 0, 0);
        groups.append(entry);
    });
    return groups;
}

QString GroupEditor::namesNote(GroupField field) const
{
    const NameBook &book = m_workspace.names();
    for (const DirectoryKind kind : choosableFrom(field)) {
        if (book.isKnown(sourceRef(), kind))
            continue;
        if (book.isLoading(sourceRef(), kind))
            return tr("Names are being read…");
        if (const std::optional<CloudError> error = book.problem(sourceRef(), kind)) {
            const ErrorContext context = groupContext(m_workspace, m_ref, Activity::LoadingChoices);
            return tr("%1 Only ids can be shown.").arg(errorText(*error, context).headline);
        }
    }
    return {};
}

bool GroupEditor::canRetryNames(GroupField field) const
{
    const NameBook &book = m_workspace.names();
    const QList<DirectoryKind> kinds = choosableFrom(field);
    return std::any_of(kinds.cbegin(), kinds.cend(), [&](DirectoryKind kind) {
        return !book.isKnown(sourceRef(), kind) && !book.isLoading(sourceRef(), kind)
            && book.problem(sourceRef(), kind).has_value();
    });
}

void GroupEditor::openPicker(ListSection *list)
{
    m_asked = list->field();
    auto *picker = new PickerDialog(fieldTitle(m_asked), list->ui().iconName, this);
    m_picker = picker;
    connect(picker, &PickerDialog::picked, list, &ListSection::add);
    connect(picker, &PickerDialog::retryRequested, this, &GroupEditor::loadNames);
    fillPicker();
    picker->open();
}

void GroupEditor::fillPicker()
{
    const auto *list = qobject_cast<ListSection *>(section(m_asked));
    if (!m_picker || list == nullptr)
        return;
    const QStringList items = list->items();
    const QSet<QString> present(items.cbegin(), items.cend());
    QList<PickerChoice> choices;
    for (const DirectoryEntry &entry : choicesFor(m_asked)) {
        if (!present.contains(entry.id))
            choices.append({ entry, refusalOf(m_asked, entry.id) });
    }
    m_picker->setChoices(choices);
    m_picker->setNote(namesNote(m_asked), canRetryNames(m_asked));
}

void GroupEditor::openPaste(ListSection *list)
{
    m_asked = list->field();
    const QStringList items = list->items();
    auto *paste
        = new PasteDialog(fieldTitle(m_asked), QSet<QString>(items.cbegin(), items.cend()), this);
    m_paste = paste;
    connect(paste, &PasteDialog::peopleChosen, list, &ListSection::add);
    connect(paste, &PasteDialog::retryRequested, this, &GroupEditor::loadNames);
    fillPaste();
    paste->open();
}

void GroupEditor::fillPaste()
{
    if (!m_paste)
        return;
    m_paste->setPeople(choicesFor(m_asked));
    m_paste->setNote(namesNote(m_asked), canRetryNames(m_asked));
}

} // namespace groupdesk
