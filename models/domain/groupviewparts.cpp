#include "groupviewparts.h"

#include "grouprecord.h"

namespace groupdesk {
namespace {

using record::Reader;

void skipTexts(Reader &reader)
{
    for (quint64 left = reader.length(); left > 0 && reader.isGood(); --left)
        reader.text();
}

/// Up to who made the group.
void skipToAuthors(Reader &reader, quint32 flags)
{
    reader.id();
    reader.text();
    if (flags & record::HasDescription)
        reader.text();
    if (flags & record::HasMembers) {
        reader.count();
        reader.count();
        reader.count();
    }
    if (flags & record::HasOrganization)
        reader.text();
}

void skipToLocations(Reader &reader, quint32 flags)
{
    skipToAuthors(reader, flags);
    if (flags & record::HasCreatedBy)
        reader.id();
    if (flags & record::HasModified)
        reader.time();
    if (flags & record::HasModifiedBy)
        reader.id();
}

/// Up to what the platform alone has.
void skipToPlatform(Reader &reader, quint32 flags)
{
    skipToLocations(reader, flags);
    skipTexts(reader);
    if (flags & record::HasStateText)
        reader.text();
}

} // namespace

std::optional<std::string_view> TextWalk::next()
{
    if (m_left == 0)
        return std::nullopt;
    Reader reader(m_at, m_end);
    const std::string_view text = reader.text();
    m_at = reader.position();
    m_left = reader.isGood() ? m_left - 1 : 0;
    return reader.isGood() ? std::optional(text) : std::nullopt;
}

std::optional<CompactId> IdWalk::next()
{
    if (m_left == 0)
        return std::nullopt;
    Reader reader(m_at, m_end);
    const CompactId id = reader.id();
    m_at = reader.position();
    m_left = reader.isGood() ? m_left - 1 : 0;
    return reader.isGood() ? std::optional(id) : std::nullopt;
}

CompactId createdByOf(const GroupView &group)
{
    const quint32 flags = record::headOf(group.data()).flags;
    if (!(flags & record::HasCreatedBy))
        return {};
    Reader reader(group.data());
    skipToAuthors(reader, flags);
    return reader.id();
}

TextWalk locationsOf(const GroupView &group)
{
    const record::Head head = record::headOf(group.data());
    Reader reader(group.data());
    skipToLocations(reader, head.flags);
    const quint64 length = reader.length();
    return { reader.position(), group.data() + head.size, length };
}

std::string_view stateTextOf(const GroupView &group)
{
    const quint32 flags = record::headOf(group.data()).flags;
    if (!(flags & record::HasStateText))
        return {};
    Reader reader(group.data());
    skipToLocations(reader, flags);
    skipTexts(reader);
    return reader.text();
}

CompactId uuidOf(const GroupView &group)
{
    if (group.platform() != GroupFields::Platform::Turso)
        return {};
    const quint32 flags = record::headOf(group.data()).flags;
    Reader reader(group.data());
    skipToPlatform(reader, flags);
    if (flags & record::HasOwnLocations)
        skipTexts(reader);
    return reader.id();
}

IdWalk rolesOf(const GroupView &group)
{
    if (group.platform() != GroupFields::Platform::Nscale)
        return {};
    const record::Head head = record::headOf(group.data());
    Reader reader(group.data());
    skipToPlatform(reader, head.flags);
    const quint64 length = reader.length();
    return { reader.position(), group.data() + head.size, length };
}

} // namespace groupdesk
