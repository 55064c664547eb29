#pragma once

#include <QtGlobal>

#include <type_traits>
#include <utility>
#include <variant>

namespace groupdesk {

/// Wraps the error of a Result, so that value and error can be of one type.
template <class E>
class Unexpected final
{
public:
    explicit Unexpected(E error) : m_error(std::move(error)) { }
    [[nodiscard]] const E &error() const & { return m_error; }
    [[nodiscard]] E &&error() && { return std::move(m_error); }

private:
    E m_error;
};

/// The value of a call that has nothing to return but success.
struct Done
{
    friend bool operator==(const Done &, const Done &) = default;
};

/// A value or an error, never both and never neither. Member names are those of std::expected,
/// which C++20 compilers do not have. Reading the side that is not there is a programming error and
/// asserts.
template <class T, class E>
class [[nodiscard]] Result final
{
public:
    using value_type = T;
    using error_type = E;

    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) { }
    Result(Unexpected<E> error) : m_state(std::in_place_index<1>, std::move(error).error()) { }

    [[nodiscard]] bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    [[nodiscard]] const T &value() const &
    {
        Q_ASSERT(has_value());
        return *std::get_if<0>(&m_state);
    }
    [[nodiscard]] T &value() &
    {
        Q_ASSERT(has_value());
        return *std::get_if<0>(&m_state);
    }
    [[nodiscard]] T &&value() &&
    {
        Q_ASSERT(has_value());
        return std::move(*std::get_if<0>(&m_state));
    }
    [[nodiscard]] const T &operator*() const & { return value(); }
    [[nodiscard]] T &operator*() & { return value(); }
    [[nodiscard]] T &&operator*() && { return std::move(*this).value(); }
    [[nodiscard]] const T *operator->() const { return &value(); }
    [[nodiscard]] T *operator->() { return &value(); }

    [[nodiscard]] const E &error() const &
    {
        Q_ASSERT(!has_value());
        return *std::get_if<1>(&m_state);
    }
    [[nodiscard]] E &&error() &&
    {
        Q_ASSERT(!has_value());
        return std::move(*std::get_if<1>(&m_state));
    }

    template <class U>
    [[nodiscard]] T value_or(U &&fallback) const &
    {
        return has_value() ? value() : static_cast<T>(std::forward<U>(fallback));
    }

    /// Applies \a function to the value; an error passes through unchanged.
    template <class F>
    [[nodiscard]] auto transform(F &&function) && -> Result<std::invoke_result_t<F, T &&>, E>
    {
        if (!has_value())
            return Unexpected<E>(std::move(*this).error());
        return std::forward<F>(function)(std::move(*this).value());
    }

private:
    std::variant<T, E> m_state;
};

} // namespace groupdesk
