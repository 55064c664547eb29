#pragma once

#include "membermatch.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>
#include <QSet>

namespace groupdesk {

/// The lines of a pasted list and what becomes of each. What was decided about a line outlives a
/// change of the others.
class PasteModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Text,
        Person,
        Becomes,
    };

    explicit PasteModel(QObject *parent = nullptr);

    void setMatches(const QList<MemberMatch> &matches);
    [[nodiscard]] const QList<MemberMatch> &matches() const { return m_matches; }

    /// Neither settled by itself nor by a person.
    [[nodiscard]] bool isOpen(int row) const;
    [[nodiscard]] bool isLeftOut(int row) const;
    /// True for lines that can be taken or left; false for those that change nothing anyway.
    [[nodiscard]] bool canLeaveOut(int row) const;
    [[nodiscard]] QString chosen(int row) const; ///< the id for an ambiguous line; empty: none yet
    [[nodiscard]] int openCount() const;
    [[nodiscard]] int unknownCount() const; ///< that are open
    /// The next open row at or after \a row, else the first one; -1: there is none.
    [[nodiscard]] int nextOpen(int row) const;
    /// Who is to be added, each once, in the order of the lines.
    [[nodiscard]] QStringList people() const;

    void setLeftOut(int row, bool leftOut);
    void leaveOutUnknown();
    void choose(int row, const QString &id);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

Q_SIGNALS:
    void settled();

private:
    [[nodiscard]] QString personText(int row) const;
    [[nodiscard]] QString becomesText(int row) const;
    [[nodiscard]] QString iconName(int row) const;
    void noteChange();

    QList<MemberMatch> m_matches;
    QSet<QString> m_leftOut; ///< texts of lines
    QHash<QString, QString> m_chosen; ///< text of a line → id
};

/// "Ada Lovelace — ada@example.org": enough to tell people of one name apart.
[[nodiscard]] QString personText(const DirectoryEntry &person);

} // namespace groupdesk
