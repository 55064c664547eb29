#include "deletionmodel.h"

#include "classstyle.h"
#include "formats.h"
#include "group.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

QString shortTime(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    return DeletionModel::tr("%1, %2").arg(QLocale().toString(local.date(), QLocale::ShortFormat),
                                           local.time().toString(u"HH:mm:ss"_s));
}

} // namespace

DeletionModel::DeletionModel(const QList<DeletionSubject> &subjects, QObject *parent)
    : QAbstractListModel(parent), m_subjects(subjects)
{
    std::stable_partition(m_subjects.begin(), m_subjects.end(), [](const DeletionSubject &subject) {
        return subject.keptReason.isEmpty();
    });
}

int DeletionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_subjects.size());
}

QVariant DeletionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const DeletionSubject &subject = m_subjects.at(index.row());
    const QString where = tr("%1 · %2 · %3")
                              .arg(subject.platformName, displayName(subject.organization),
                                   displayName(subject.profile));
    switch (role) {
    case Qt::DisplayRole:
        return displayName(subject.name);
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3: %4")
            .arg(displayName(subject.name), where, classWord(subject.endpointClass), line(subject));
    case Qt::ToolTipRole:
        return plainToolTip(tr("%1\nid: %2").arg(subject.name, subject.ref.group.toString()));
    case WhereRole:
        return where;
    case LineRole:
        return line(subject);
    case ClassRole:
        return int(subject.endpointClass);
    case PlatformRole:
        return subject.platform.toString();
    case ToneRole:
        return int(tone(subject));
    case IconRole:
        return iconName(subject);
    default:
        return {};
    }
}

QList<GroupRef> DeletionModel::targets() const
{
    QList<GroupRef> refs;
    for (const DeletionSubject &subject : m_subjects) {
        if (subject.keptReason.isEmpty())
            refs.append(subject.ref);
    }
    return refs;
}

void DeletionModel::setItems(const QList<DeleteItem> &items)
{
    for (const DeleteItem &item : items)
        m_items.insert(item.target.ref, item);
    if (!m_subjects.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

std::optional<ErrorText> DeletionModel::failure(const QModelIndex &index) const
{
    // Nothing may be selected; that is no mistake to warn of.
    if (!index.isValid() || !checkIndex(index))
        return {};
    const DeletionSubject &subject = m_subjects.at(index.row());
    const auto item = m_items.constFind(subject.ref);
    if (item == m_items.cend() || !item->error || item->isGone())
        return {};
    return errorWords(subject, *item);
}

ErrorText DeletionModel::errorWords(const DeletionSubject &subject, const DeleteItem &item) const
{
    const CloudError error = item.error.value_or(CloudError {});
    return errorText(error,
                     { .activity = Activity::Deleting,
                       .platform = subject.platformName,
                       .profile = subject.profile,
                       .organization = subject.organization,
                       .group = subject.name,
                       .platformId = subject.platform });
}

QString DeletionModel::line(const DeletionSubject &subject) const
{
    if (!subject.keptReason.isEmpty())
        return tr("Skipped: %1").arg(subject.keptReason);
    const auto item = m_items.constFind(subject.ref);
    if (item == m_items.cend())
        return subject.consequence;
    using State = DeleteItem::State;
    switch (item->state) {
    case State::Waiting:
        return tr("Waiting for its turn");
    case State::Running:
        return tr("Deleting…");
    case State::Deleted:
        return item->deletedAt
            ? tr("Deleted by %1 at %2").arg(subject.platformName, shortTime(*item->deletedAt))
            : tr("Deleted");
    case State::AlreadyGone:
        return tr("Was already gone: somebody else had deleted it");
    case State::DeletedAfterAll:
        return tr("Deleted: no clear answer came, but the list no longer has it");
    case State::Failed:
        return errorWords(subject, *item).headline;
    case State::StillThere:
        return tr("Still there: no clear answer came, and the list still has it");
    case State::Unknown:
        return tr("No clear answer from %1. The group may or may not be gone")
            .arg(subject.platformName);
    case State::NotStarted:
        return tr("Not started");
    }
    Q_UNREACHABLE();
}

DeletionModel::Tone DeletionModel::tone(const DeletionSubject &subject) const
{
    if (!subject.keptReason.isEmpty())
        return Tone::Quiet;
    const auto item = m_items.constFind(subject.ref);
    if (item == m_items.cend())
        return Tone::Plain;
    if (item->isGone())
        return Tone::Good;
    using State = DeleteItem::State;
    switch (item->state) {
    case State::Failed:
    case State::StillThere:
    case State::Unknown:
        return Tone::Bad;
    case State::Running:
        return Tone::Plain;
    default:
        return Tone::Quiet;
    }
}

QString DeletionModel::iconName(const DeletionSubject &subject) const
{
    if (!subject.keptReason.isEmpty())
        return u"security-high"_s;
    const auto item = m_items.constFind(subject.ref);
    if (item == m_items.cend())
        return {};
    switch (tone(subject)) {
    case Tone::Good:
        return u"object-select"_s;
    case Tone::Bad:
        return item->state == DeleteItem::State::Unknown ? u"dialog-question"_s : u"dialog-error"_s;
    case Tone::Plain:
        return u"view-refresh"_s;
    case Tone::Quiet:
        return u"task-past-due"_s;
    }
    Q_UNREACHABLE();
}

} // namespace groupdesk
