#include "benchrows.h"

#include <QRandomGenerator>
#include <QStringList>

#include <array>
#include <string>

using namespace Qt::StringLiterals;

namespace groupdesk::bench {
namespace {

constexpr std::array<std::string_view, 16> first { "data",    "platform", "search",  "billing",
                                                   "mobile",  "growth",   "finance", "support",
                                                   "machine", "identity", "edge",    "research",
                                                   "people",  "market",   "supply",  "partner" };
constexpr std::array<std::string_view, 8> second { "team",    "engineers", "ops",    "admins",
                                                   "readers", "on-call",   "guests", "leads" };
constexpr std::string_view description = "Reads and writes what the project of the same name needs";

CompactId::Uuid uuid(QRandomGenerator &random)
{
    CompactId::Uuid bytes;
    for (char &byte : bytes)
        byte = static_cast<char>(random.bounded(256));
    return bytes;
}

CompactId idOf(const CompactId::Uuid &bytes)
{
    return CompactId::uuid({ bytes.data(), bytes.size() });
}

} // namespace

GroupBatch manyGroups(int count, Descriptions descriptions)
{
    QRandomGenerator random(1);
    std::array<CompactId::Uuid, 500> people;
    for (CompactId::Uuid &person : people)
        person = uuid(random);
    const auto pick = [&random](const auto &list) {
        return list[static_cast<std::size_t>(random.bounded(static_cast<int>(list.size())))];
    };
    GroupBatch groups(manyGroupsSource().organization.id);
    groups.reserve(count);
    GroupFields fields;
    std::string name;
    for (int i = 0; i < count; ++i) {
        fields.clear();
        const CompactId::Uuid id = uuid(random);
        name.assign(pick(first))
            .append("-")
            .append(pick(second))
            .append("-")
            .append(std::to_string(random.bounded(100'000)));
        fields.id = idOf(id);
        fields.name = name;
        if (i % 3 == 0 && descriptions == Descriptions::EveryThird)
            fields.description = description;
        fields.created = 1'600'000'000'000LL + random.bounded(2'000'000'000);
        fields.createdBy = idOf(people[0]);
        fields.platform = GroupFields::Platform::Braintrust;
        auto &members = fields.memberUsers.emplace();
        for (int left = random.bounded(7); left > 0; --left)
            members.push_back(
                idOf(people[static_cast<std::size_t>(random.bounded(int(people.size())))]));
        fields.memberGroups.emplace();
        fields.members = MemberCounts { static_cast<int>(members.size()), 0, {} };
        groups.append(fields);
    }
    return groups;
}

GroupBatch withChanges(const GroupBatch &groups, int every)
{
    GroupBatch changed(groups.organization());
    changed.reserve(groups.size());
    GroupFields fields;
    for (qsizetype place = 0; place < groups.size(); ++place) {
        if (place % every != 0) {
            changed.append(groups.view(place));
            continue;
        }
        groups.view(place).read(fields);
        fields.description = "Changed since";
        changed.append(fields);
    }
    return changed;
}

Source manyGroupsSource()
{
    Source source;
    source.profile.id = ProfileId(u"profile"_s);
    source.profile.name = u"Acme"_s;
    source.organization.id = OrganizationId(u"6d1e2f30-1111-4222-8333-444455556666"_s);
    source.organization.name = u"Acme"_s;
    source.ref = { source.profile.id, source.organization.id };
    source.platform.id = PlatformId(u"braintrust"_s);
    source.platform.name = u"Braintrust"_s;
    return source;
}

QByteArray asBraintrustText(const GroupBatch &groups)
{
    const auto ids = [](const std::vector<CompactId> &list) {
        QStringList quoted;
        for (const CompactId &id : list)
            quoted.append(u'"' + id.toString() + u'"');
        return quoted.join(u',').toUtf8();
    };
    const auto text = [](std::string_view utf8) {
        return QByteArray(utf8.data(), static_cast<qsizetype>(utf8.size()));
    };
    QByteArray json = R"({"objects":[)";
    GroupFields fields;
    for (qsizetype place = 0; place < groups.size(); ++place) {
        groups.view(place).read(fields);
        json += (place == 0 ? QByteArray() : QByteArray(",")) + R"({"id":")"
            + fields.id.toString().toUtf8() + R"(","org_id":")"
            + groups.organization().toString().toUtf8() + R"(","user_id":")"
            + fields.createdBy.toString().toUtf8() + R"(","created":")"
            + QDateTime::fromMSecsSinceEpoch(fields.created.value_or(0), Qt::UTC)
                  .toString(Qt::ISODateWithMs)
                  .toUtf8()
            + R"(","name":")" + text(fields.name) + R"(","description":)"
            + (fields.description ? '"' + text(*fields.description) + '"' : QByteArray("null"))
            + R"(,"deleted_at":null,"member_users":[)" + ids(*fields.memberUsers)
            + R"(],"member_groups":[]})";
    }
    return json + "]}";
}

qint64 bytesOfNamesAndIds(const GroupBatch &groups)
{
    qint64 bytes = 0;
    GroupFields fields;
    for (qsizetype place = 0; place < groups.size(); ++place) {
        groups.view(place).read(fields);
        bytes += static_cast<qint64>(fields.name.size() + fields.id.bytes().size()
                                     + fields.createdBy.bytes().size());
        for (const auto *list : { &fields.memberUsers, &fields.memberGroups }) {
            for (const CompactId &id : list->value_or(std::vector<CompactId>()))
                bytes += static_cast<qint64>(id.bytes().size());
        }
    }
    return bytes;
}

} // namespace groupdesk::bench
