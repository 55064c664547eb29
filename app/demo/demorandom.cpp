#include "demorandom.h"

#include <array>

namespace groupdesk::demo {

namespace {

constexpr std::array<char, 16> hexDigits { '0', '1', '2', '3', '4', '5', '6', '7',
                                           '8', '9', 'a', 'b', 'c', 'd', 'e', 'f' };

} // namespace

QString DemoRandom::hex(int digits)
{
    QString text;
    for (int i = 0; i < digits; ++i)
        text.append(QLatin1Char(hexDigits.at(static_cast<std::size_t>(between(0, 15)))));
    return text;
}

QString DemoRandom::uuid(bool letterFirst)
{
    QString digits = hex(32);
    digits[12] = QLatin1Char('4');
    digits[16] = QLatin1Char(hexDigits.at(static_cast<std::size_t>(between(8, 11))));
    if (letterFirst)
        digits[0] = QLatin1Char(hexDigits.at(static_cast<std::size_t>(between(10, 15))));
    for (const int dash : { 20, 16, 12, 8 })
        digits.insert(dash, QLatin1Char('-'));
    return digits;
}

} // namespace groupdesk::demo
