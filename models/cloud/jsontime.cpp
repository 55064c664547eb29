#include "jsontime.h"

#include "jsonfields.h"

#include <array>

namespace groupdesk::json {
namespace {

constexpr std::size_t timeLength = 19; ///< "2026-01-05T09:30:00"
constexpr qint64 perMinute = 60'000;
constexpr qint64 perDay = 24 * 60 * perMinute;

constexpr bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

/// The number that so many digits say; negative if there are other characters among them.
int number(const char *digits, int count)
{
    int value = 0;
    for (int place = 0; place < count; ++place) {
        if (!isDigit(digits[place]))
            return -1;
        value = value * 10 + (digits[place] - '0');
    }
    return value;
}

bool isLeapYear(int year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

int daysIn(int year, int month)
{
    constexpr std::array<int, 12> days { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
    return month == 2 && isLeapYear(year) ? 29 : days[static_cast<std::size_t>(month - 1)];
}

/// From 1970-01-01, in the Gregorian calendar. Years begin in March here, so that the leap day is
/// their last one.
qint64 daysSinceEpoch(int year, int month, int day)
{
    const int shifted = month > 2 ? year : year - 1;
    const int dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    constexpr qint64 daysUntil1970 = 719'468;
    return qint64(shifted) * 365 + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear
        - daysUntil1970;
}

std::optional<qint64> dateAt(const char *text)
{
    const int year = number(text, 4);
    const int month = number(text + 5, 2);
    const int day = number(text + 8, 2);
    if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month))
        return std::nullopt;
    return daysSinceEpoch(year, month, day) * perDay;
}

std::optional<qint64> clockAt(const char *text)
{
    const int hour = number(text, 2);
    const int minute = number(text + 3, 2);
    const int second = number(text + 6, 2);
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59)
        return std::nullopt;
    return (hour * 60 + minute) * perMinute + second * 1000;
}

/// Takes the decimals off \a rest. No value where rounding is a matter of how QDateTime calculates.
std::optional<qint64> takeDecimals(std::string_view &rest)
{
    if (rest.empty() || rest.front() != '.')
        return 0;
    constexpr std::size_t most = 9;
    qint64 billionths = 0;
    std::size_t count = 0;
    for (rest.remove_prefix(1); count < most; ++count) {
        const bool isThere = count < rest.size() && isDigit(rest[count]);
        if (!isThere)
            break;
        billionths = billionths * 10 + (rest[count] - '0');
    }
    if (count == 0)
        return std::nullopt;
    rest.remove_prefix(count); // a tenth digit is no offset
    for (; count < most; ++count)
        billionths *= 10;
    constexpr qint64 perMillisecond = 1'000'000;
    const qint64 remainder = billionths % perMillisecond;
    if (remainder == perMillisecond / 2)
        return std::nullopt;
    return billionths / perMillisecond + (remainder > perMillisecond / 2 ? 1 : 0);
}

/// In milliseconds, of "Z" or "+hh:mm".
std::optional<qint64> offsetOf(std::string_view text)
{
    if (text == "Z")
        return 0;
    if (text.size() != 6 || (text[0] != '+' && text[0] != '-') || text[3] != ':')
        return std::nullopt;
    const int hours = number(text.data() + 1, 2);
    const int minutes = number(text.data() + 4, 2);
    if (hours < 0 || hours > 13 || minutes < 0 || minutes > 59)
        return std::nullopt;
    const qint64 offset = (hours * 60 + minutes) * perMinute;
    return text[0] == '-' ? -offset : offset;
}

/// The usual form only.
std::optional<qint64> quickly(std::string_view text)
{
    if (text.size() <= timeLength || text[4] != '-' || text[7] != '-' || text[10] != 'T'
        || text[13] != ':' || text[16] != ':')
        return std::nullopt;
    std::string_view rest = text.substr(timeLength);
    const std::optional<qint64> date = dateAt(text.data());
    const std::optional<qint64> clock = clockAt(text.data() + 11);
    const std::optional<qint64> decimals = takeDecimals(rest);
    const std::optional<qint64> offset = offsetOf(rest);
    if (!date || !clock || !decimals || !offset)
        return std::nullopt;
    return *date + *clock + *decimals - *offset;
}

} // namespace

std::optional<qint64> milliseconds(std::string_view text)
{
    if (const std::optional<qint64> time = quickly(text))
        return time;
    const std::optional<QDateTime> time
        = timeFromText(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
    return time ? std::optional(time->toMSecsSinceEpoch()) : std::nullopt;
}

} // namespace groupdesk::json
