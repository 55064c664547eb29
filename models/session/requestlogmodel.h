#pragma once

#include "profile.h"
#include "requestrecord.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>

#include <deque>

namespace groupdesk {

/// The last requests, the newest last. Rows only: the clients put them in, already redacted.
class RequestLogModel final : public QAbstractTableModel, public RequestSink
{
    Q_OBJECT

public:
    enum Column {
        TimeColumn, ///< local, with seconds
        VerbColumn,
        PathColumn, ///< with the query
        HostColumn,
        StatusColumn, ///< the HTTP status, or the kind of the error where there is none
        ElapsedColumn, ///< milliseconds on the wire
        SizeColumn, ///< bytes of the answer
        TriesColumn,
    };
    enum Role {
        FailedRole = Qt::UserRole + 1, ///< bool: it ended with an error
        FilterRole, ///< QString: verb, path, status, host and profile, for finding it
        ProfileRole, ///< ProfileId
    };
    static constexpr int capacity = 500;

    explicit RequestLogModel(QObject *parent = nullptr);
    ~RequestLogModel() override;

    /// As its last row; where there are too many, the oldest leaves.
    void record(const RequestRecord &record) override;
    void clear();
    /// What the profiles are called, for FilterRole.
    void setProfiles(const QList<Profile> &profiles);

    /// \a row: 0…rowCount()-1.
    [[nodiscard]] const RequestRecord &record(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const RequestRecord &record, Column column) const;
    [[nodiscard]] QString filterText(const RequestRecord &record) const;

    std::deque<RequestRecord> m_records;
    QHash<ProfileId, QString> m_names;
};

} // namespace groupdesk
