#pragma once

#include "deletion/deletionsubject.h"
#include "deletion/impactwords.h"
#include "impactjob.h"

#include <QAbstractItemModel>
#include <QMetaType>

#include <functional>
#include <optional>

namespace groupdesk {

enum class DeletionTone {
    Plain,
    Quiet, ///< skipped, gone, beside the point
    Bad, ///< must not be overlooked
};

/// One of the lines below a group's name.
struct DeletionLine
{
    QString text;
    DeletionTone tone = DeletionTone::Plain;
    QString iconName; ///< of a symbolic icon; empty: none

    friend bool operator==(const DeletionLine &, const DeletionLine &) = default;
};

/// The groups of a deletion, the ones to be skipped last, each with what goes with it; below each
/// one the names that these words count.
class DeletionModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        WhereRole = Qt::UserRole + 1, ///< "Turso · acme · acme prod"
        LineRole, ///< all lines as one text
        LinesRole, ///< QList<DeletionLine>
        ClassRole, ///< int of EndpointClass
        PlatformRole, ///< the platform's key
        QuietRole, ///< bool: it is not deleted
        HeadingRole, ///< bool, of a name: it stands above the names it is about
    };
    using NamesOf = std::function<Names(const SourceRef &)>;

    explicit DeletionModel(const QList<DeletionSubject> &subjects, QObject *parent = nullptr);

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    /// In the order of the rows.
    [[nodiscard]] const QList<DeletionSubject> &subjects() const { return m_subjects; }
    /// Those that would really be deleted.
    [[nodiscard]] QList<DeletionSubject> targets() const;
    /// What was found; words for people by \a names. The rows stay, what is below them is new.
    void setMeasure(const DeletionMeasure &measure, const NamesOf &names);
    [[nodiscard]] const std::optional<DeletionMeasure> &measure() const { return m_measure; }
    /// It turned out that this one is not to be deleted.
    void keep(const GroupRef &ref, const QString &reason);

private:
    struct Row
    {
        QList<DeletionLine> lines;
        QList<ImpactDetail> details;
    };
    [[nodiscard]] bool isGone(const DeletionSubject &subject) const;
    [[nodiscard]] Row describe(const DeletionSubject &subject) const;
    void describeAll();
    [[nodiscard]] QVariant detailData(const QModelIndex &index, int role) const;
    [[nodiscard]] static QString text(const Row &row);

    QList<DeletionSubject> m_subjects;
    QList<Row> m_rows; ///< one for each subject
    std::optional<DeletionMeasure> m_measure;
    NamesOf m_names;
};

} // namespace groupdesk

Q_DECLARE_METATYPE(groupdesk::DeletionLine)
