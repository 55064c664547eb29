#pragma once

#include "directory.h"

#include <QAbstractListModel>
#include <QHash>
#include <QIcon>
#include <QList>
#include <QSet>
#include <QStringList>

#include <functional>
#include <optional>

namespace groupdesk {

/// How an item is known to people. Plain text.
struct ItemFace
{
    QString text;
    QString detail;
    bool unknown = false; ///< nobody knows what the id stands for

    friend bool operator==(const ItemFace &, const ItemFace &) = default;
};

/// A list of a group while it is edited. Items that are taken out stay, struck out, until it is
/// saved; a list to tick shows everything there is to choose. Lists of thousands are fine.
class ItemModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    /// Where the words about an item come from; asked when they are needed.
    struct Words
    {
        std::function<ItemFace(const QString &item)> face;
        /// Why it can be neither taken out nor put in; empty if it can.
        std::function<QString(const QString &item)> whyFixed;
        /// Why it cannot be put in; what is in can be taken out all the same.
        std::function<QString(const QString &item)> whyNotAdded;
    };

    ItemModel(Words words, const QString &iconName, QObject *parent = nullptr);

    void load(const QStringList &openedOn, const QStringList &wanted);
    /// A list to tick: with everything there is to choose.
    void setChoices(const QStringList &choices);
    void setWritable(bool writable);
    /// Asks for all words again.
    void refresh();

    /// What was loaded, in its order and with its duplicates, without what was taken out; then what
    /// was added.
    [[nodiscard]] QStringList items() const;
    [[nodiscard]] QStringList added() const;
    [[nodiscard]] bool contains(const QString &item) const;
    [[nodiscard]] bool isRemoved(const QModelIndex &index) const;
    [[nodiscard]] bool isFixed(const QModelIndex &index) const;
    /// The first item that was added although it cannot be, and why not; empty: there is none.
    [[nodiscard]] QString refusal() const;
    [[nodiscard]] int count() const; ///< of items(), each once
    [[nodiscard]] int addedCount() const;
    [[nodiscard]] int removedCount() const;
    [[nodiscard]] QModelIndex indexOf(const QString &item) const;

    /// Puts items in. What was taken out comes back.
    void add(const QStringList &items);
    /// Takes items out, except those that are fixed.
    void remove(const QStringList &items);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void edited();

private:
    struct Row
    {
        QString id;
        bool before = false; ///< the group had it when it was opened
        bool now = false;
        mutable std::optional<ItemFace> face {};
    };
    [[nodiscard]] const ItemFace &face(const Row &row) const;
    [[nodiscard]] QString reason(const Row &row) const;
    [[nodiscard]] QString mark(const Row &row) const;
    [[nodiscard]] QVariant words(const Row &row, int role) const;
    [[nodiscard]] QVariant looks(const Row &row, int role) const;
    [[nodiscard]] bool isFixed(const Row &row) const;
    void reset(const QStringList &openedOn, const QStringList &wanted);
    void dropRows(QList<int> rows);
    void reindex();
    void signalAll();

    Words m_words;
    QIcon m_icon;
    QList<Row> m_rows;
    QHash<QString, int> m_places;
    QStringList m_openedOn;
    QStringList m_loaded;
    QStringList m_added; ///< in their order
    std::optional<QStringList> m_choices; ///< no value: not a list to tick
    bool m_writable = true;
};

} // namespace groupdesk
