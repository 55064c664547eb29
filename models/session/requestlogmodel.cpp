#include "requestlogmodel.h"

#include "clocktime.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

constexpr int columnTotal = RequestLogModel::TriesColumn + 1;

QString pathOf(const QUrl &url)
{
    const QString path = url.path(QUrl::FullyEncoded);
    return url.hasQuery() ? QString(path % u'?' % url.query(QUrl::FullyEncoded)) : path;
}

QString statusOf(const RequestRecord &record)
{
    if (record.status > 0)
        return QString::number(record.status);
    return record.error ? kindName(record.error->kind) : QString();
}

bool isNumber(int column)
{
    return column == RequestLogModel::ElapsedColumn || column == RequestLogModel::SizeColumn
        || column == RequestLogModel::TriesColumn;
}

} // namespace

RequestLogModel::RequestLogModel(QObject *parent) : QAbstractTableModel(parent)
{
}

RequestLogModel::~RequestLogModel() = default;

void RequestLogModel::record(const RequestRecord &record)
{
    if (rowCount() == capacity) {
        beginRemoveRows({}, 0, 0);
        m_records.pop_front();
        endRemoveRows();
    }
    beginInsertRows({}, rowCount(), rowCount());
    m_records.push_back(record);
    endInsertRows();
}

void RequestLogModel::clear()
{
    if (m_records.empty())
        return;
    beginRemoveRows({}, 0, rowCount() - 1);
    m_records.clear();
    endRemoveRows();
}

void RequestLogModel::setProfiles(const QList<Profile> &profiles)
{
    m_names.clear();
    for (const Profile &profile : profiles)
        m_names.insert(profile.id, profile.name);
    if (!m_records.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnTotal - 1), { FilterRole });
}

const RequestRecord &RequestLogModel::record(int row) const
{
    return m_records.at(static_cast<size_t>(row));
}

int RequestLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int RequestLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant RequestLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RequestRecord &shown = record(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(shown, static_cast<Column>(index.column()));
    case Qt::TextAlignmentRole:
        return static_cast<int>((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft)
                                | Qt::AlignVCenter);
    case FailedRole:
        return shown.error.has_value();
    case FilterRole:
        return filterText(shown);
    case ProfileRole:
        return QVariant::fromValue(shown.profile);
    default:
        return {};
    }
}

QString RequestLogModel::text(const RequestRecord &record, Column column) const
{
    const QLocale locale;
    switch (column) {
    case TimeColumn:
        return clockTime(record.started.toLocalTime().time());
    case VerbColumn:
        return QString::fromLatin1(record.verb);
    case PathColumn:
        return pathOf(record.url);
    case HostColumn:
        return record.url.authority(QUrl::FullyEncoded);
    case StatusColumn:
        return statusOf(record);
    case ElapsedColumn:
        return tr("%1 ms").arg(locale.toString(static_cast<qlonglong>(record.elapsed.count())));
    case SizeColumn:
        return locale.formattedDataSize(record.responseSize);
    case TriesColumn:
        return locale.toString(record.attempt);
    }
    return {};
}

QString RequestLogModel::filterText(const RequestRecord &record) const
{
    const QStringList parts { text(record, VerbColumn), text(record, PathColumn), statusOf(record),
                              text(record, HostColumn), m_names.value(record.profile) };
    return parts.join(u' ');
}

QVariant RequestLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case VerbColumn:
        return tr("Verb");
    case PathColumn:
        return tr("Path");
    case HostColumn:
        return tr("Host");
    case StatusColumn:
        return tr("Status");
    case ElapsedColumn:
        return tr("Duration");
    case SizeColumn:
        return tr("Size");
    case TriesColumn:
        return tr("Try");
    default:
        return {};
    }
}

} // namespace groupdesk
