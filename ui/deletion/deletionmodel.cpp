#include "deletion/deletionmodel.h"

#include "classstyle.h"
#include "errortext.h"
#include "formats.h"
#include "group.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

/// The internal id of a group's own index; a name below it has the group's row plus one.
constexpr quintptr ofGroup = 0;

QString asLine(QString phrase)
{
    if (!phrase.isEmpty())
        phrase.replace(0, 1, phrase.at(0).toUpper());
    return phrase;
}

} // namespace

DeletionModel::DeletionModel(const QList<DeletionSubject> &subjects, QObject *parent)
    : QAbstractItemModel(parent), m_subjects(subjects)
{
    std::stable_partition(m_subjects.begin(), m_subjects.end(), [](const DeletionSubject &subject) {
        return subject.keptReason.isEmpty();
    });
    describeAll();
}

QModelIndex DeletionModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : ofGroup);
}

QModelIndex DeletionModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == ofGroup)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, ofGroup);
}

int DeletionModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_subjects.size());
    return parent.internalId() == ofGroup && parent.column() == 0
        ? int(m_rows.at(parent.row()).details.size())
        : 0;
}

int DeletionModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant DeletionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() != ofGroup)
        return detailData(index, role);
    const DeletionSubject &subject = m_subjects.at(index.row());
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return displayName(subject.name);
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3: %4")
            .arg(displayName(subject.name), whereWords(subject), classWord(subject.endpointClass),
                 text(row));
    case Qt::ToolTipRole:
        return plainToolTip(tr("%1\nid: %2").arg(subject.name, subject.ref.group.toString()));
    case WhereRole:
        return whereWords(subject);
    case LineRole:
        return text(row);
    case LinesRole:
        return QVariant::fromValue(row.lines);
    case ClassRole:
        return int(subject.endpointClass);
    case PlatformRole:
        return subject.platform.toString();
    case QuietRole:
        return !subject.keptReason.isEmpty() || isGone(subject);
    default:
        return {};
    }
}

QVariant DeletionModel::detailData(const QModelIndex &index, int role) const
{
    const ImpactDetail &detail = m_rows.at(int(index.internalId()) - 1).details.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return detail.text;
    case Qt::ToolTipRole:
        return plainToolTip(detail.text);
    case HeadingRole:
        return detail.heading;
    default:
        return {};
    }
}

QList<DeletionSubject> DeletionModel::targets() const
{
    QList<DeletionSubject> targets = m_subjects;
    targets.removeIf([this](const DeletionSubject &subject) {
        return !subject.keptReason.isEmpty() || isGone(subject);
    });
    return targets;
}

void DeletionModel::setMeasure(const DeletionMeasure &measure, const NamesOf &names)
{
    beginResetModel();
    m_measure = measure;
    m_names = names;
    for (DeletionSubject &subject : m_subjects) {
        // Switched on since the table was read.
        const auto now = measure.snapshots.value(subject.ref).content.protection;
        if (subject.keptReason.isEmpty() && now.value_or(false))
            subject.keptReason = tr("delete protection is on");
    }
    describeAll();
    endResetModel();
}

void DeletionModel::keep(const GroupRef &ref, const QString &reason)
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_subjects.at(row).ref != ref)
            continue;
        beginResetModel();
        m_subjects[row].keptReason = reason;
        describeAll();
        endResetModel();
    }
}

bool DeletionModel::isGone(const DeletionSubject &subject) const
{
    return m_measure && m_measure->gone.contains(subject.ref);
}

void DeletionModel::describeAll()
{
    m_rows.clear();
    m_rows.reserve(m_subjects.size());
    for (const DeletionSubject &subject : std::as_const(m_subjects))
        m_rows.append(describe(subject));
}

DeletionModel::Row DeletionModel::describe(const DeletionSubject &subject) const
{
    if (!subject.keptReason.isEmpty())
        return { { { tr("Skipped: %1").arg(subject.keptReason), DeletionTone::Quiet,
                     subject.keptReason == pinnedReason() ? u"view-pin"_s : u"security-high"_s } },
                 {} };
    if (isGone(subject))
        return { { { tr("Already gone: somebody else deleted it. It is left out."),
                     DeletionTone::Quiet, u"object-select"_s } },
                 {} };
    if (!m_measure)
        return { { { asLine(subject.consequence), DeletionTone::Plain, {} } }, {} };
    const auto impact = m_measure->impacts.constFind(subject.ref);
    if (impact == m_measure->impacts.cend()) {
        return { { { tr("What goes with it could not be read. As far as the table knows: %1")
                         .arg(subject.consequence),
                     DeletionTone::Bad, u"dialog-warning"_s } },
                 {} };
    }
    const Names names = m_names ? m_names(sourceOf(subject.ref)) : Names();
    const ImpactWords words = impactWords(subject.platform, { *impact, names });
    Row row;
    const QString nameNow = m_measure->snapshots.value(subject.ref).name;
    if (!nameNow.isEmpty() && nameNow != subject.name)
        row.lines.append({ tr("Is called “%1” now").arg(displayName(nameNow)), DeletionTone::Bad,
                           u"dialog-warning"_s });
    for (const QString &grave : graveWords(*impact))
        row.lines.append({ asLine(grave), DeletionTone::Bad, u"dialog-warning"_s });
    row.lines.append({ asLine(words.summary), DeletionTone::Plain, {} });
    for (const QString &also : words.also)
        row.lines.append({ asLine(also), DeletionTone::Plain, {} });
    if (const QString unread = unreadWords(*impact); !unread.isEmpty())
        row.lines.append({ unread, DeletionTone::Quiet, u"dialog-question"_s });
    row.details = words.details;
    return row;
}

QString DeletionModel::text(const Row &row)
{
    QStringList lines;
    for (const DeletionLine &line : row.lines)
        lines.append(line.text);
    return lines.join(u'\n');
}

} // namespace groupdesk
