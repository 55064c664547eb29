#include "longjson.h"

#include "jsontime.h"
#include "servertext.h"

#include <algorithm>

namespace groupdesk::longjson {
namespace {

/// Far below what a QJsonDocument takes, so that the two never disagree about a depth.
constexpr std::size_t deepest = 256;

/// \a body itself if it has enough room behind it, which bodies that came in pieces mostly have.
QByteArray withPadding(QByteArray body)
{
    constexpr auto padding = static_cast<qsizetype>(simdjson::SIMDJSON_PADDING);
    if (body.data_ptr().freeSpaceAtEnd() >= padding)
        return body;
    QByteArray roomy;
    roomy.reserve(body.size() + padding);
    roomy.append(body);
    return roomy;
}

/// Allocating anew would lose memory that is warm.
bool hasRoom(simdjson::dom::parser &parser, std::size_t size)
{
    return (parser.capacity() >= size && parser.max_depth() == deepest)
        || parser.allocate(size, deepest) == simdjson::SUCCESS;
}

/// A number that is nearly 0 is none to a QJsonDocument, but 0 here. So is every 0.0; whoever sends
/// those gets the slower way.
bool hasDoubtfulNumber(const Element &value)
{
    switch (value.type()) {
    case simdjson::dom::element_type::ARRAY: {
        const simdjson::dom::array array = value.get_array().value_unsafe();
        return std::any_of(array.begin(), array.end(), hasDoubtfulNumber);
    }
    case simdjson::dom::element_type::OBJECT: {
        const simdjson::dom::object object = value.get_object().value_unsafe();
        for (auto field = object.begin(); field != object.end(); ++field) {
            if (hasDoubtfulNumber(field.value()))
                return true;
        }
        return false;
    }
    case simdjson::dom::element_type::DOUBLE:
        return value.get_double().value_unsafe() == 0;
    default:
        return false;
    }
}

template <class T, class Make>
bool readList(const Element &value, std::vector<T> &list, Make make)
{
    list.clear();
    simdjson::dom::array array;
    if (value.get_array().get(array) != simdjson::SUCCESS)
        return false;
    for (const Element item : array) {
        if (const std::optional<std::string_view> found = text(item))
            list.push_back(make(*found));
    }
    return true;
}

} // namespace

bool Document::read(const RestReply &reply)
{
    if (isMarkup(reply.headers.value("content-type"), reply.body))
        return false;
    m_text = withPadding(reply.body);
    const qsizetype mark = m_text.startsWith("\xef\xbb\xbf") ? 3 : 0;
    const auto size = static_cast<std::size_t>(m_text.size() - mark);
    thread_local simdjson::dom::parser parser;
    return hasRoom(parser, size)
        && parser.parse(m_text.constData() + mark, size, false).get(m_root) == simdjson::SUCCESS
        && !hasDoubtfulNumber(m_root);
}

std::optional<bool> flag(const Element &value)
{
    bool found = false;
    return value.get_bool().get(found) == simdjson::SUCCESS ? std::optional(found) : std::nullopt;
}

std::optional<qint64> time(const Element &value)
{
    const std::optional<std::string_view> found = text(value);
    return found ? json::milliseconds(*found) : std::nullopt;
}

bool readTexts(const Element &value, std::vector<std::string_view> &list)
{
    return readList(value, list, [](std::string_view found) { return found; });
}

bool readIds(const Element &value, std::vector<CompactId> &list)
{
    return readList(value, list, CompactId::text);
}

} // namespace groupdesk::longjson
