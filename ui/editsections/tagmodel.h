#pragma once

#include "groupdetails.h"

#include <QAbstractTableModel>
#include <QList>

#include <optional>

namespace groupdesk {

/// The tags of a group while they are edited: name and value. A tag that is taken out stays, struck
/// out, until it is saved.
class TagModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Name,
        Value,
    };
    enum class Mark {
        None,
        New,
        Changed,
        Removed,
    };

    explicit TagModel(QObject *parent = nullptr);

    void load(const QList<NscaleTag> &openedOn, const QList<NscaleTag> &wanted);
    void setWritable(bool writable);

    /// In the order in which they were loaded, the new ones last.
    [[nodiscard]] QList<NscaleTag> tags() const;
    [[nodiscard]] Mark mark(int row) const;
    /// Why the tags cannot be saved so, in one sentence; empty if they can.
    [[nodiscard]] QString problem() const;
    /// Adds a tag without name and value; the answer is its row.
    int addTag();
    /// Marks the tag as removed, or undoes it. One that was added here is gone at once.
    void setRemoved(int row, bool removed);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void edited();

private:
    struct Row
    {
        NscaleTag tag;
        std::optional<NscaleTag> before; ///< as the group was opened; no value: added since
        bool removed = false;
    };
    [[nodiscard]] QString accessibleText(const QModelIndex &index) const;

    QList<Row> m_rows;
    bool m_writable = true;
};

} // namespace groupdesk
