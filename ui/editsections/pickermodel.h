#pragma once

#include "directory.h"

#include <QAbstractListModel>
#include <QIcon>
#include <QList>
#include <QSet>

namespace groupdesk {

/// Something that may be picked.
struct PickerChoice
{
    DirectoryEntry entry;
    QString whyNot; ///< why it cannot be picked, in words; empty if it can

    friend bool operator==(const PickerChoice &, const PickerChoice &) = default;
};

/// What can be picked, with ticks. They outlive a fresh list of choices.
class PickerModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit PickerModel(const QString &iconName, QObject *parent = nullptr);

    void setChoices(const QList<PickerChoice> &choices);
    [[nodiscard]] const QList<PickerChoice> &choices() const { return m_choices; }
    /// Does nothing for what cannot be picked.
    void toggle(const QModelIndex &index);
    /// In the order of the choices.
    [[nodiscard]] QStringList picked() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void pickedChanged();

private:
    [[nodiscard]] static QString suggestedDetail(const DirectoryEntry &entry);
    [[nodiscard]] QVariant words(const PickerChoice &choice, int role) const;

    QIcon m_icon;
    QList<PickerChoice> m_choices;
    QSet<QString> m_picked;
};

} // namespace groupdesk
