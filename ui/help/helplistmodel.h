#pragma once

#include "help/helpsearch.h"

#include <QAbstractListModel>

namespace groupdesk {

/// The pages of the help, or what was found in them.
class HelpListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        TopicRole = Qt::UserRole, ///< QString
        PageRole, ///< QString: the title of the page of a hit; empty for a page itself
        ContextRole, ///< QString: what stands around the words that were found
        WordsRole, ///< QStringList: the words that were looked for, as searchWords() gives them
    };

    using QAbstractListModel::QAbstractListModel;

    void setPages(const QList<HelpPage> &pages);
    void setHits(const QList<HelpHit> &hits, const QStringList &words);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<HelpHit> m_rows;
    QStringList m_words;
};

} // namespace groupdesk
