#include "braintrustlist.h"

#include "braintrustdecode.h"
#include "longjson.h"

using namespace Qt::StringLiterals;

namespace groupdesk::braintrust {
namespace {

using longjson::Element;

/// Reads one group after the other with the same memory.
class Reader final
{
public:
    explicit Reader(const OrganizationId &organization)
        : m_wanted(canonicalUuid(organization.toString()).value_or(QString())),
          m_wantedText(m_wanted.toStdString()), m_groups(organization)
    {
        m_fields.platform = GroupFields::Platform::Braintrust;
    }

    /// False if \a item is no group.
    [[nodiscard]] bool take(const Element &item);
    [[nodiscard]] GroupPage page(int limit) &&;
    void reserve(std::size_t groups) { m_groups.reserve(static_cast<qsizetype>(groups)); }

private:
    void begin();
    void read(std::string_view key, const Element &value);
    void readTime(std::string_view key, const Element &value);
    void readMembers(std::string_view key, const Element &value);
    [[nodiscard]] bool isWanted() const;
    void append();

    const QString m_wanted; ///< empty: every organization
    const std::string m_wantedText; ///< as most of the groups have it
    GroupBatch m_groups;
    qsizetype m_count = 0; ///< with those that are left out
    std::string_view m_lastId;

    // The group at hand.
    GroupFields m_fields;
    std::optional<std::string_view> m_organization;
    bool m_isDeleted = false;
    longjson::Spare<CompactId> m_spareUsers;
    longjson::Spare<CompactId> m_spareGroups;
};

void Reader::begin()
{
    m_fields.id = {};
    m_fields.name = {};
    m_fields.description.reset();
    m_fields.created.reset();
    m_fields.createdBy = {};
    m_fields.deletedAt.reset();
    m_spareUsers.close(m_fields.memberUsers);
    m_spareGroups.close(m_fields.memberGroups);
    m_organization.reset();
    m_isDeleted = false;
}

/// Of a key that comes again, the last one counts; so each of them sets all that hangs on it.
void Reader::read(std::string_view key, const Element &value)
{
    if (key == "id")
        m_fields.id = CompactId::text(longjson::textOrNone(value));
    else if (key == "name")
        m_fields.name = longjson::textOrNone(value);
    else if (key == "description")
        m_fields.description = longjson::text(value);
    else if (key == "user_id")
        m_fields.createdBy = CompactId::text(longjson::textOrNone(value));
    else if (key == "org_id")
        m_organization = longjson::text(value);
    else if (key == "created" || key == "deleted_at")
        readTime(key, value);
    else if (key == "member_users" || key == "member_groups")
        readMembers(key, value);
}

void Reader::readTime(std::string_view key, const Element &value)
{
    const std::optional<qint64> time = longjson::time(value);
    if (key == "created") {
        m_fields.created = time;
        return;
    }
    m_fields.deletedAt = time;
    m_isDeleted = !value.is_null();
}

void Reader::readMembers(std::string_view key, const Element &value)
{
    const bool areUsers = key == "member_users";
    auto &list = areUsers ? m_fields.memberUsers : m_fields.memberGroups;
    auto &spare = areUsers ? m_spareUsers : m_spareGroups;
    if (!longjson::readIds(value, spare.open(list)))
        spare.close(list);
}

bool Reader::isWanted() const
{
    if (m_isDeleted)
        return false;
    return m_wanted.isEmpty() || !m_organization || *m_organization == m_wantedText
        || isOrganization(QUtf8StringView(m_organization->data(),
                                          static_cast<qsizetype>(m_organization->size())),
                          m_wanted);
}

std::optional<int> countOf(const std::optional<std::vector<CompactId>> &list)
{
    return list ? std::optional(static_cast<int>(list->size())) : std::nullopt;
}

void Reader::append()
{
    const std::string_view name = m_fields.name;
    m_fields.builtIn = isBuiltIn(QUtf8StringView(name.data(), static_cast<qsizetype>(name.size())));
    m_fields.members
        = MemberCounts { countOf(m_fields.memberUsers), countOf(m_fields.memberGroups), {} };
    m_groups.append(m_fields);
}

bool Reader::take(const Element &item)
{
    simdjson::dom::object object;
    if (item.get_object().get(object) != simdjson::SUCCESS)
        return false;
    begin();
    for (auto field = object.begin(); field != object.end(); ++field)
        read(field.key(), field.value());
    if (m_fields.id.isEmpty() || m_fields.name.empty())
        return false;
    ++m_count;
    m_lastId = m_fields.id.bytes();
    if (isWanted())
        append();
    return true;
}

GroupPage Reader::page(int limit) &&
{
    GroupPage page;
    page.groups = std::move(m_groups);
    if (m_count >= limit)
        page.next = PageCursor(
            QString::fromUtf8(m_lastId.data(), static_cast<qsizetype>(m_lastId.size())));
    return page;
}

/// The bare array, or "objects".
bool findList(const Element &root, simdjson::dom::array &list)
{
    if (root.get_array().get(list) == simdjson::SUCCESS)
        return true;
    simdjson::dom::object object;
    if (root.get_object().get(object) != simdjson::SUCCESS)
        return false;
    bool isList = false;
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (field.key() == "objects")
            isList = field.value().get_array().get(list) == simdjson::SUCCESS;
    }
    return isList;
}

} // namespace

std::optional<GroupPage> groupsOfText(const RestReply &reply, const OrganizationId &organization,
                                      int limit)
{
    longjson::Document document;
    simdjson::dom::array list;
    if (!document.read(reply) || !findList(document.root(), list))
        return std::nullopt;
    Reader reader(organization);
    reader.reserve(list.size());
    for (const Element item : list) {
        if (!reader.take(item))
            return std::nullopt;
    }
    return std::move(reader).page(limit);
}

bool isBuiltIn(QAnyStringView name)
{
    const auto isName = [name](QLatin1StringView builtIn) {
        return name.size() == builtIn.size() && name == builtIn; // mostly it ends with the size
    };
    return isName("Owners"_L1) || isName("Engineers"_L1) || isName("Viewers"_L1);
}

bool isOrganization(QAnyStringView id, const QString &wanted)
{
    return QAnyStringView::compare(id, wanted, Qt::CaseInsensitive) == 0;
}

} // namespace groupdesk::braintrust
