#include "turso/tursoplan.h"

#include <QJsonObject>
#include <QList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk::demo {

namespace {

struct Plan
{
    /// How the plan without a limit on databases says so.
    enum class Databases { Limited, Null, Absent };

    QString name;
    QString monthly; ///< US dollars
    QString yearly; ///< US dollars
    qint64 rowsRead;
    qint64 rowsWritten;
    Databases databases;
    qint64 storage; ///< bytes
    std::optional<int> groups;

    [[nodiscard]] QJsonObject json() const;
};

QJsonObject Plan::json() const
{
    QJsonObject quotas { { u"rowsRead"_s, rowsRead },
                         { u"rowsWritten"_s, rowsWritten },
                         { u"locations"_s, 3 },
                         { u"storage"_s, storage },
                         { u"bytesSynced"_s, qint64(3'000'000'000) } };
    if (databases == Databases::Limited)
        quotas.insert(u"databases"_s, 500);
    else if (databases == Databases::Null)
        quotas.insert(u"databases"_s, QJsonValue(QJsonValue::Null));
    if (groups)
        quotas.insert(u"groups"_s, *groups);
    const QJsonArray prices {
        QJsonObject { { u"value"_s, monthly }, { u"timeline"_s, u"monthly"_s } },
        QJsonObject { { u"value"_s, yearly }, { u"timeline"_s, u"yearly"_s } }
    };
    return { { u"name"_s, name },
             { u"price"_s, monthly },
             { u"prices"_s, prices },
             { u"quotas"_s, quotas } };
}

QList<Plan> plans()
{
    constexpr qint64 million = 1'000'000;
    constexpr qint64 gigabyte = 1'000 * million;
    return {
        { u"starter"_s, u"0"_s, u"0"_s, 500 * million, 10 * million, Plan::Databases::Limited,
          5 * gigabyte, 1 },
        { u"developer"_s, u"5.99"_s, u"59.88"_s, 2'500 * million, 25 * million,
          Plan::Databases::Null, 9 * gigabyte, 10 },
        { u"scaler"_s, u"29"_s, u"299.04"_s, 100'000 * million, 100 * million,
          Plan::Databases::Null, 24 * gigabyte, 64 },
        { u"pro"_s, u"499"_s, u"4999.00"_s, 250'000 * million, 250 * million,
          Plan::Databases::Absent, 50 * gigabyte, std::nullopt },
    };
}

} // namespace

QJsonArray tursoPlans()
{
    QJsonArray list;
    const QList<Plan> all = plans();
    for (const Plan &plan : all)
        list.append(plan.json());
    return list;
}

std::optional<int> tursoGroupQuota(const QString &plan)
{
    const QList<Plan> all = plans();
    const auto found = std::find_if(all.cbegin(), all.cend(),
                                    [&plan](const Plan &one) { return one.name == plan; });
    return found == all.cend() ? std::nullopt : found->groups;
}

} // namespace groupdesk::demo
