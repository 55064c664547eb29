#include "nscalelist.h"

#include "longjson.h"
#include "nscalestate.h"

#include <algorithm>

namespace groupdesk::nscale {
namespace {

using longjson::Element;

template <class T>
int distinct(std::vector<T> &list)
{
    std::sort(list.begin(), list.end());
    return static_cast<int>(std::unique(list.begin(), list.end()) - list.begin());
}

/// Reads one group after the other with the same memory.
class Reader final
{
public:
    explicit Reader(const OrganizationId &organization) : m_groups(organization)
    {
        m_fields.platform = GroupFields::Platform::Nscale;
    }

    /// False if \a item is no group.
    [[nodiscard]] bool take(const Element &item);
    [[nodiscard]] GroupPage page() &&
    {
        GroupPage page;
        page.groups = std::move(m_groups);
        return page;
    }
    void reserve(std::size_t groups) { m_groups.reserve(static_cast<qsizetype>(groups)); }

private:
    void begin();
    void readMetadata(const simdjson::dom::object &metadata);
    [[nodiscard]] bool readWord(std::string_view key, const Element &value);
    void readTags(const Element &value);
    void readSpec(const simdjson::dom::object &spec);
    void readSubjects(const Element &value);
    [[nodiscard]] MemberCounts counts();
    [[nodiscard]] int distinctIds(const std::vector<CompactId> &list);

    GroupBatch m_groups;
    GroupFields m_fields; ///< of the group at hand
    std::optional<qint64> m_deletion;
    longjson::Spare<GroupFields::Subject> m_spareSubjects;
    std::vector<std::string_view> m_ids;
    std::vector<std::pair<std::string_view, std::string_view>> m_people;
};

void Reader::begin()
{
    m_fields.id = {};
    m_fields.name = {};
    m_fields.description.reset();
    m_fields.created.reset();
    m_fields.createdBy = {};
    m_fields.modified.reset();
    m_fields.modifiedBy = {};
    m_fields.roles.clear();
    m_fields.users.clear();
    m_spareSubjects.close(m_fields.subjects);
    m_fields.serviceAccounts.clear();
    m_fields.tags.clear();
    m_fields.provisioningStatus = {};
    m_fields.healthStatus = {};
    m_deletion.reset();
}

/// Of a key that comes again, the last one counts; so each of them sets all that hangs on it.
void Reader::readMetadata(const simdjson::dom::object &metadata)
{
    for (auto field = metadata.begin(); field != metadata.end(); ++field) {
        const std::string_view key = field.key();
        const Element value = field.value();
        if (readWord(key, value))
            continue;
        if (key == "description")
            m_fields.description = longjson::text(value);
        else if (key == "creationTime")
            m_fields.created = longjson::time(value);
        else if (key == "modifiedTime")
            m_fields.modified = longjson::time(value);
        else if (key == "deletionTime")
            m_deletion = longjson::time(value);
        else if (key == "tags")
            readTags(value);
    }
}

/// What is the same if it is empty or not there.
bool Reader::readWord(std::string_view key, const Element &value)
{
    if (key == "id")
        m_fields.id = CompactId::text(longjson::textOrNone(value));
    else if (key == "name")
        m_fields.name = longjson::textOrNone(value);
    else if (key == "createdBy")
        m_fields.createdBy = CompactId::text(longjson::textOrNone(value));
    else if (key == "modifiedBy")
        m_fields.modifiedBy = CompactId::text(longjson::textOrNone(value));
    else if (key == "provisioningStatus")
        m_fields.provisioningStatus = longjson::textOrNone(value);
    else if (key == "healthStatus")
        m_fields.healthStatus = longjson::textOrNone(value);
    else
        return false;
    return true;
}

/// Calls \a read with every key and value of every item; what is no object counts as an empty one.
template <class T, class Read>
void readObjects(const simdjson::dom::array &array, std::vector<T> &list, Read read)
{
    for (const Element item : array) {
        T &one = list.emplace_back();
        simdjson::dom::object object;
        if (item.get_object().get(object) != simdjson::SUCCESS)
            continue;
        for (auto field = object.begin(); field != object.end(); ++field)
            read(one, field.key(), longjson::textOrNone(field.value()));
    }
}

void Reader::readTags(const Element &value)
{
    m_fields.tags.clear();
    simdjson::dom::array array;
    if (value.get_array().get(array) != simdjson::SUCCESS)
        return;
    readObjects(array, m_fields.tags,
                [](GroupFields::Tag &tag, std::string_view key, std::string_view text) {
                    if (key == "name")
                        tag.name = text;
                    else if (key == "value")
                        tag.value = text;
                });
}

void Reader::readSpec(const simdjson::dom::object &spec)
{
    for (auto field = spec.begin(); field != spec.end(); ++field) {
        const std::string_view key = field.key();
        if (key == "roleIDs")
            longjson::readIds(field.value(), m_fields.roles);
        else if (key == "userIDs")
            longjson::readIds(field.value(), m_fields.users);
        else if (key == "serviceAccountIDs")
            longjson::readIds(field.value(), m_fields.serviceAccounts);
        else if (key == "subjects")
            readSubjects(field.value());
    }
}

void Reader::readSubjects(const Element &value)
{
    simdjson::dom::array array;
    if (value.get_array().get(array) != simdjson::SUCCESS) {
        m_spareSubjects.close(m_fields.subjects);
        return;
    }
    readObjects(array, m_spareSubjects.open(m_fields.subjects),
                [](GroupFields::Subject &subject, std::string_view key, std::string_view text) {
                    if (key == "id")
                        subject.id = text;
                    else if (key == "issuer")
                        subject.issuer = text;
                    else if (key == "email")
                        subject.email = text;
                });
}

int Reader::distinctIds(const std::vector<CompactId> &list)
{
    m_ids.clear();
    for (const CompactId &id : list)
        m_ids.push_back(id.bytes());
    return distinct(m_ids);
}

/// See group().
MemberCounts Reader::counts()
{
    m_people.clear();
    if (m_fields.subjects) {
        for (const GroupFields::Subject &subject : *m_fields.subjects)
            m_people.emplace_back(subject.id, subject.issuer);
    }
    MemberCounts counts;
    counts.people = std::max(distinct(m_people), distinctIds(m_fields.users));
    counts.serviceAccounts = distinctIds(m_fields.serviceAccounts);
    return counts;
}

/// The last object at \a key; whether what stands there last is one at all.
bool findObject(const simdjson::dom::object &object, std::string_view key,
                simdjson::dom::object &found)
{
    bool isThere = false;
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (field.key() == key)
            isThere = field.value().get_object().get(found) == simdjson::SUCCESS;
    }
    return isThere;
}

bool Reader::take(const Element &item)
{
    simdjson::dom::object object;
    simdjson::dom::object metadata;
    if (item.get_object().get(object) != simdjson::SUCCESS
        || !findObject(object, "metadata", metadata))
        return false;
    begin();
    readMetadata(metadata);
    if (m_fields.id.isEmpty() || m_fields.name.empty())
        return false;
    simdjson::dom::object spec;
    const bool hasSpec = findObject(object, "spec", spec);
    if (hasSpec)
        readSpec(spec);
    m_fields.members = hasSpec ? counts() : MemberCounts {};
    const StateOf<std::string_view> state
        = stateOf(m_fields.provisioningStatus, m_fields.healthStatus,
                  m_deletion ? Deletion::UnderWay : Deletion::No);
    m_fields.state = state.state;
    m_fields.stateText = state.text;
    m_groups.append(m_fields);
    return true;
}

} // namespace

std::optional<GroupPage> groupsOfText(const RestReply &reply, const OrganizationId &organization)
{
    longjson::Document document;
    simdjson::dom::array list;
    if (!document.read(reply) || document.root().get_array().get(list) != simdjson::SUCCESS)
        return std::nullopt;
    Reader reader(organization);
    reader.reserve(list.size());
    for (const Element item : list) {
        if (!reader.take(item))
            return std::nullopt;
    }
    return std::move(reader).page();
}

} // namespace groupdesk::nscale
