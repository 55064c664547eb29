#include "crowd/demonames.h"

#include "crowd/demodice.h"
#include "demowords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace groupdesk::demo {

namespace {

constexpr int digits = 5; // at least; a million has more

/// Those of the words that leave room for another one and a number in 24 characters.
QStringList shortOnes(QStringList words, qsizetype longest)
{
    words.removeIf(
        [longest](const QString &word) { return word.size() > longest || word.contains(u' '); });
    return words;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

} // namespace

DemoNames::DemoNames(quint64 key, Style style)
    : m_key(key), m_style(style), m_services(demoServices()), m_stages(demoStages()),
      m_teams(shortOnes(demoTeams(), 9)), m_duties(shortOnes(demoDuties(), 7)),
      m_foreign(demoForeignTeams())
{
    m_services << u"data"_s << u"ml"_s << u"edge"_s;
}

QString DemoNames::slug(DemoDice &dice, const QString &number) const
{
    const QString &service = dice.pick(m_services);
    switch (dice.between(0, 4)) {
    case 0:
        return service + u"-team-"_s + number;
    case 1:
        return service + u'-' + number + u'-' + dice.pick(m_stages);
    case 2:
        return dice.pick(m_stages) + u'-' + service + u'-' + number;
    case 3:
        return dice.pick(m_teams).toLower() + u"-team-"_s + number;
    default:
        return service + u'-' + dice.pick(m_stages) + u'-' + number;
    }
}

QString DemoNames::title(DemoDice &dice, const QString &number, QChar gap) const
{
    const QString &team = dice.pick(m_teams);
    return team + gap + dice.pick(m_duties) + gap + number;
}

QString DemoNames::name(qsizetype place) const
{
    DemoDice dice(mixed(m_key, static_cast<quint64>(place)));
    const QString number = QString::number(place).rightJustified(digits, u'0');
    const int kind = dice.between(1, 100);
    if (m_style == Style::Words && kind <= 20)
        return title(dice, number, dice.chance(50) ? u'_' : u'.');
    if (m_style == Style::Anything && kind <= 5)
        return dice.pick(m_foreign) + u' ' + number;
    if (m_style == Style::Anything && kind <= 50)
        return title(dice, number, u' ');
    return slug(dice, number);
}

std::optional<qsizetype> DemoNames::place(const QString &name) const
{
    const auto begin = std::find_if(name.cbegin(), name.cend(), isDigit);
    const auto end = std::find_if_not(begin, name.cend(), isDigit);
    bool isNumber = false;
    const qlonglong found = QStringView(begin, end).toLongLong(&isNumber);
    if (m_services.isEmpty() || !isNumber || this->name(found) != name)
        return std::nullopt;
    return found;
}

} // namespace groupdesk::demo
