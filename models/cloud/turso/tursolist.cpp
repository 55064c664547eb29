#include "tursolist.h"

#include "longjson.h"
#include "tursostate.h"

#include <algorithm>

namespace groupdesk::turso {
namespace {

using longjson::Element;
using Text = std::string_view;

/// \a key is in lower case and plain ASCII.
bool isSpelling(Text spelling, Text key)
{
    if (std::any_of(spelling.begin(), spelling.end(), [](char one) { return (one & 0x80) != 0; })) {
        const auto text = QString::fromUtf8(spelling.data(), qsizetype(spelling.size()));
        return text.toLower() == QLatin1StringView(key.data(), qsizetype(key.size()));
    }
    const auto isSame = [](char left, char right) {
        return left == right || (left >= 'A' && left <= 'Z' && left - 'A' + 'a' == right);
    };
    return std::equal(spelling.begin(), spelling.end(), key.begin(), key.end(), isSame);
}

/// What lowerKeys() would have at \a key: the lower-case one, else the spelling that is sorted
/// last; of those that are the same, the last.
std::optional<Element> find(const simdjson::dom::object &object, Text key)
{
    std::optional<Element> found;
    Text chosen;
    for (auto field = object.begin(); field != object.end(); ++field) {
        const Text spelling = field.key();
        if (!isSpelling(spelling, key))
            continue;
        if (spelling == key || (chosen != key && spelling >= chosen)) {
            chosen = spelling;
            found = field.value();
        }
    }
    return found;
}

Text textAt(const simdjson::dom::object &object, Text key)
{
    const std::optional<Element> value = find(object, key);
    return value ? longjson::textOrNone(*value) : Text();
}

std::optional<bool> flagAt(const simdjson::dom::object &object, Text key)
{
    const std::optional<Element> value = find(object, key);
    return value ? longjson::flag(*value) : std::nullopt;
}

/// See tursodecode.cpp: some answers mix up the two keys.
void readLocations(const simdjson::dom::object &object, std::vector<Text> &locations)
{
    for (const Text key : { Text("locations"), Text("location") }) {
        locations.clear();
        const std::optional<Element> value = find(object, key);
        if (!value)
            continue;
        if (longjson::readTexts(*value, locations))
            return;
        if (const Text single = longjson::textOrNone(*value); !single.empty()) {
            locations.push_back(single);
            return;
        }
    }
}

StateOf<Text> stateOfLocations(const Element &status, Text primary)
{
    LocationStates<Text> states(primary);
    simdjson::dom::object object;
    simdjson::dom::array list;
    if (status.get_object().get(object) != simdjson::SUCCESS)
        return states.result();
    const std::optional<Element> locations = find(object, "locations");
    if (!locations || locations->get_array().get(list) != simdjson::SUCCESS)
        return states.result();
    for (const Element item : list) {
        simdjson::dom::object location;
        if (item.get_object().get(location) == simdjson::SUCCESS)
            states.add(textAt(location, "name"), textAt(location, "status"));
        else
            states.add({}, {});
    }
    return states.result();
}

/// See readState().
StateOf<Text> stateOf(const simdjson::dom::object &object, Text primary)
{
    for (const Text key : { Text("archived"), Text("sleeping") }) {
        if (flagAt(object, key).value_or(false))
            return { GroupState::Archived, key };
    }
    const std::optional<Element> status = find(object, "status");
    if (!status)
        return {};
    if (const std::optional<Text> word = longjson::text(*status))
        return { stateOfWord(*word), *word };
    return stateOfLocations(*status, primary);
}

/// False if \a item is no group.
bool read(const Element &item, GroupFields &fields)
{
    simdjson::dom::object object;
    if (item.get_object().get(object) != simdjson::SUCCESS)
        return false;
    fields.name = textAt(object, "name");
    fields.id = CompactId::text(fields.name);
    fields.uuid = CompactId::text(textAt(object, "uuid"));
    fields.version = textAt(object, "version");
    readLocations(object, fields.locations);
    fields.primary = canonicalPrimary(textAt(object, "primary"), fields.locations);
    if (fields.locations.empty() && !fields.primary.empty())
        fields.locations.push_back(fields.primary);
    fields.deleteProtection = flagAt(object, "delete_protection");
    const StateOf<Text> state = stateOf(object, fields.primary);
    fields.state = state.state;
    fields.stateText = state.text;
    return !fields.name.empty();
}

/// The bare array, or "groups", which may be null: then there are none.
bool findList(const Element &root, std::optional<simdjson::dom::array> &list)
{
    simdjson::dom::array found;
    if (root.get_array().get(found) == simdjson::SUCCESS) {
        list = found;
        return true;
    }
    simdjson::dom::object object;
    if (root.get_object().get(object) != simdjson::SUCCESS)
        return false;
    const std::optional<Element> groups = find(object, "groups");
    if (groups && groups->get_array().get(found) == simdjson::SUCCESS)
        list = found;
    return list || (groups && groups->is_null());
}

} // namespace

std::optional<GroupPage> groupsOfText(const RestReply &reply, const OrganizationId &organization)
{
    longjson::Document document;
    std::optional<simdjson::dom::array> list;
    if (!document.read(reply) || !findList(document.root(), list))
        return std::nullopt;
    GroupPage page;
    page.groups = GroupBatch(organization);
    if (!list)
        return page;
    page.groups.reserve(static_cast<qsizetype>(list->size()));
    GroupFields fields;
    fields.platform = GroupFields::Platform::Turso;
    for (const Element item : *list) {
        if (!read(item, fields))
            return std::nullopt;
        page.groups.append(fields);
    }
    return page;
}

} // namespace groupdesk::turso
