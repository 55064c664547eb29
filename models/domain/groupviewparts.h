#pragma once

#include "groupview.h"

/// \file What lies deeper in a group's record: reading it walks over what stands before, but makes
/// no values.

namespace groupdesk {

/// A list of texts in a record, read one by one. Allocates nothing.
class TextWalk final
{
public:
    TextWalk() = default;
    TextWalk(const char *at, const char *end, quint64 left) : m_at(at), m_end(end), m_left(left) { }
    /// UTF-8; no value behind the last one.
    [[nodiscard]] std::optional<std::string_view> next();

private:
    const char *m_at = nullptr;
    const char *m_end = nullptr;
    quint64 m_left = 0;
};

/// The same for ids.
class IdWalk final
{
public:
    IdWalk() = default;
    IdWalk(const char *at, const char *end, quint64 left) : m_at(at), m_end(end), m_left(left) { }
    [[nodiscard]] std::optional<CompactId> next();

private:
    const char *m_at = nullptr;
    const char *m_end = nullptr;
    quint64 m_left = 0;
};

[[nodiscard]] CompactId createdByOf(const GroupView &group);
[[nodiscard]] TextWalk locationsOf(const GroupView &group);
[[nodiscard]] std::string_view stateTextOf(const GroupView &group);
/// TursoDetails::uuid; empty for other platforms.
[[nodiscard]] CompactId uuidOf(const GroupView &group);
/// NscaleDetails::roles; none for other platforms.
[[nodiscard]] IdWalk rolesOf(const GroupView &group);

} // namespace groupdesk
