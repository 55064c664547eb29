#pragma once

#include "fakevalues.h"
#include "grouptablemodel.h"
#include "source.h"

#include <QAbstractItemModel>
#include <QSignalSpy>

namespace groupdesk::test {

inline Source makeSource(const QString &profile, const QString &organization,
                         const QString &platform = QStringLiteral("braintrust"))
{
    Source source;
    source.profile = makeProfile(profile, profile + QStringLiteral(" profile"), platform);
    source.organization = makeOrganization(organization, organization + QStringLiteral(" Inc"));
    source.ref = { source.profile.id, source.organization.id };
    source.platform.id = PlatformId(platform);
    source.platform.name = platform.at(0).toUpper() + platform.mid(1);
    return source;
}

inline GroupRef refOf(const Source &source, const QString &group)
{
    return { source.ref.profile, source.ref.organization, GroupId(group) };
}

/// Everything a model tells its views.
class ModelSpy final
{
public:
    explicit ModelSpy(QAbstractItemModel &model)
        : inserted(&model, &QAbstractItemModel::rowsInserted),
          removed(&model, &QAbstractItemModel::rowsRemoved),
          moved(&model, &QAbstractItemModel::rowsMoved),
          changed(&model, &QAbstractItemModel::dataChanged),
          reset(&model, &QAbstractItemModel::modelReset),
          layout(&model, &QAbstractItemModel::layoutChanged)
    {
    }
    [[nodiscard]] int total() const
    {
        return static_cast<int>(inserted.count() + removed.count() + moved.count() + changed.count()
                                + reset.count() + layout.count());
    }

    QSignalSpy inserted;
    QSignalSpy removed;
    QSignalSpy moved;
    QSignalSpy changed;
    QSignalSpy reset;
    QSignalSpy layout;
};

} // namespace groupdesk::test
