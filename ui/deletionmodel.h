#pragma once

#include "deletejob.h"
#include "deletionsubject.h"
#include "errortext.h"

#include <QAbstractListModel>

#include <optional>

namespace groupdesk {

/// The groups of a deletion, the ones to be skipped last, each with what goes with it and later
/// with what became of it.
class DeletionModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        WhereRole = Qt::UserRole + 1, ///< "Turso · acme · acme prod"
        LineRole, ///< the consequence, or what became of it
        ClassRole, ///< int of EndpointClass
        PlatformRole, ///< the platform's key
        ToneRole, ///< int of Tone
        IconRole, ///< name of a symbolic icon for the state, may be empty
    };
    enum class Tone {
        Plain,
        Quiet, ///< skipped, waiting, not started
        Good,
        Bad,
    };

    explicit DeletionModel(const QList<DeletionSubject> &subjects, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    [[nodiscard]] const QList<DeletionSubject> &subjects() const { return m_subjects; }
    [[nodiscard]] QList<GroupRef> targets() const;
    /// Items of refs that are not here are ignored.
    void setItems(const QList<DeleteItem> &items);
    [[nodiscard]] const QHash<GroupRef, DeleteItem> &items() const { return m_items; }
    /// The words for a failure of that row, if it failed.
    [[nodiscard]] std::optional<ErrorText> failure(const QModelIndex &index) const;

private:
    [[nodiscard]] QString line(const DeletionSubject &subject) const;
    [[nodiscard]] Tone tone(const DeletionSubject &subject) const;
    [[nodiscard]] QString iconName(const DeletionSubject &subject) const;
    [[nodiscard]] ErrorText errorWords(const DeletionSubject &subject,
                                       const DeleteItem &item) const;

    QList<DeletionSubject> m_subjects;
    QHash<GroupRef, DeleteItem> m_items;
};

} // namespace groupdesk
