#pragma once

#include "journalfilter.h"

#include <QAbstractTableModel>
#include <QList>
#include <QTimer>

#include <optional>

namespace groupdesk {

/// The operations of a journal, the newest first. Reads page by page, as far as somebody scrolls,
/// and follows what is written meanwhile: what has been read is read again, and rows that stay keep
/// their place, so that the selection does. It gives values; the words for them are the user
/// interface's. Asks nothing until it is started.
class JournalModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        TimeColumn,
        OutcomeColumn,
        WhatColumn,
        WhereColumn,
        ColumnCount,
    };
    enum Role {
        OperationRole = Qt::UserRole + 1, ///< its id, as text
        TimeRole, ///< QDateTime, UTC, when it began
        OutcomeRole, ///< JournalOutcome as a number
        ActionRole, ///< JournalAction as a number
        GroupRole, ///< the group's name
        OrganizationRole, ///< its name
        ProfileRole, ///< its name
        PlatformRole, ///< PlatformId as text
        ClassRole, ///< EndpointClass as a number
    };
    static constexpr int pageSize = 100;

    /// \a archive outlives the model.
    explicit JournalModel(JournalArchive &archive, QObject *parent = nullptr);

    /// Begins to read and to follow, or goes on with it.
    void start();
    /// Nobody looks: what changes is read when it goes on.
    void pause();
    /// Rows that do not fit leave when the answer is there, not before.
    void setFilter(const JournalFilter &filter);
    [[nodiscard]] const JournalFilter &filter() const { return m_filter; }
    /// Reads everything anew, soon.
    void reload();

    /// The first page of this filter is being read.
    [[nodiscard]] bool isReading() const { return m_reading == Reading::Anew && !m_settled; }
    /// Why the last reading failed; what was read before stays.
    [[nodiscard]] const std::optional<StoreError> &problem() const { return m_problem; }
    /// \a row: 0…rowCount()-1.
    [[nodiscard]] const JournalEntry &entry(int row) const { return m_entries.at(row); }
    /// -1: it is not among what was read.
    [[nodiscard]] int rowOf(const OperationId &operation) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// isReading(), problem(), or whether there is more.
    void stateChanged();

private:
    enum class Reading {
        Nothing,
        Anew, ///< from the newest on, until everything shown was read again
        Further, ///< what is older
    };
    void readAnew();
    void read(qint64 before);
    void take(const StoreResult<JournalPage> &answer);
    void takeFurther(const JournalPage &page);
    void takeAnew(const JournalPage &page);
    void append(const QList<JournalEntry> &entries);
    void merge(const QList<JournalEntry> &entries);
    void follow();
    void end();

    JournalArchive &m_archive;
    JournalFilter m_filter;
    QList<JournalEntry> m_entries;
    qint64 m_next = 0; ///< where what is older begins; 0: there is nothing older
    bool m_settled = false; ///< what is shown is of m_filter
    Reading m_reading = Reading::Nothing;
    QList<JournalEntry> m_arriving;
    bool m_stale = false; ///< something changed since the reading began
    bool m_started = false;
    bool m_paused = false;
    int m_generation = 0; ///< answers to questions of another one are dropped
    std::optional<StoreError> m_problem;
    QTimer m_pause; ///< between a change and reading again
};

} // namespace groupdesk
