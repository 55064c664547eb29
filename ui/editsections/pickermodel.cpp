#include "editsections/pickermodel.h"

#include "editsections/itemroles.h"
#include "formats.h"
#include "icons.h"
#include "punctuation.h"

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

QString detailOf(const DirectoryEntry &entry)
{
    const QString detail = entry.detail.isEmpty() ? entry.email : entry.detail;
    return detail == entry.name ? QString() : displayName(detail);
}

} // namespace

QString PickerModel::suggestedDetail(const DirectoryEntry &entry)
{
    const QString detail = detailOf(entry);
    if (!entry.suggested)
        return detail;
    return detail.isEmpty() ? tr("suggested") : tr("%1 · suggested").arg(detail);
}

PickerModel::PickerModel(const QString &iconName, QObject *parent)
    : QAbstractListModel(parent), m_icon(symbolicIcon(iconName))
{
}

void PickerModel::setChoices(const QList<PickerChoice> &choices)
{
    if (choices == m_choices)
        return;
    beginResetModel();
    m_choices = choices;
    QSet<QString> left;
    for (const PickerChoice &choice : choices) {
        if (choice.whyNot.isEmpty() && m_picked.contains(choice.entry.id))
            left.insert(choice.entry.id);
    }
    m_picked = left;
    endResetModel();
    Q_EMIT pickedChanged();
}

void PickerModel::toggle(const QModelIndex &index)
{
    if (!index.isValid() || !m_choices.at(index.row()).whyNot.isEmpty())
        return;
    const QString id = m_choices.at(index.row()).entry.id;
    if (!m_picked.remove(id))
        m_picked.insert(id);
    Q_EMIT dataChanged(index, index, { Qt::CheckStateRole });
    Q_EMIT pickedChanged();
}

QStringList PickerModel::picked() const
{
    QStringList picked;
    for (const PickerChoice &choice : m_choices) {
        if (m_picked.contains(choice.entry.id))
            picked.append(choice.entry.id);
    }
    return picked;
}

int PickerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_choices.size());
}

QVariant PickerModel::words(const PickerChoice &choice, int role) const
{
    const DirectoryEntry &entry = choice.entry;
    const QString name = displayName(entry.name);
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::ToolTipRole:
        return plainToolTip(entry.id);
    case Qt::AccessibleTextRole: {
        QStringList parts { name, suggestedDetail(entry), choice.whyNot };
        parts.removeAll(QString());
        return listed(parts);
    }
    case ItemIdRole:
        return entry.id;
    case ItemDetailRole:
        return suggestedDetail(entry);
    case ItemReasonRole:
        return choice.whyNot;
    case ItemSortRole:
        return QString((entry.suggested ? u'0' : u'1') + name.toCaseFolded());
    case ItemSearchRole:
        return QString(name + u'\n' + entry.detail + u'\n' + entry.email + u'\n' + entry.id)
            .toCaseFolded();
    default:
        return {};
    }
}

QVariant PickerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PickerChoice &choice = m_choices.at(index.row());
    switch (role) {
    case Qt::DecorationRole:
        return m_icon;
    case Qt::CheckStateRole:
        return m_picked.contains(choice.entry.id) ? Qt::Checked : Qt::Unchecked;
    case ItemFaintRole:
        return !choice.whyNot.isEmpty();
    default:
        return words(choice, role);
    }
}

} // namespace groupdesk
