#include "jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace groupdesk::demo {

namespace {

/// Of the elements that are made at once; a page of a list is no longer than this.
constexpr qsizetype longestWhole = 1000;
/// Bytes of a piece: some tenths of a millisecond's work.
constexpr qsizetype pieceSize = 32 * 1024;

bool isPlain(QChar c)
{
    return c >= u' ' && c < u'\x80' && c != u'"' && c != u'\\';
}

void putNumber(char *to, unsigned number, int digits)
{
    for (int digit = digits - 1; digit >= 0; --digit) {
        to[digit] = static_cast<char>('0' + number % 10);
        number /= 10;
    }
}

/// Makes the text of a list from its elements, piece by piece; an empty piece is the end.
class ListText final
{
public:
    ListText(QByteArray before, JsonElements elements, QByteArray after)
        : m_before(std::move(before)), m_elements(std::move(elements)), m_after(std::move(after))
    {
    }

    QByteArray operator()()
    {
        QByteArray piece = std::exchange(m_before, {});
        piece.reserve(pieceSize + pieceSize / 4);
        while (m_elements && piece.size() < pieceSize) {
            const qsizetype start = piece.size();
            if (!m_isFirst)
                piece.append(',');
            if (!m_elements(piece)) {
                piece.truncate(start);
                piece += std::exchange(m_after, {});
                m_elements = nullptr;
            }
            m_isFirst = false;
        }
        return piece;
    }

private:
    QByteArray m_before;
    JsonElements m_elements;
    QByteArray m_after;
    bool m_isFirst = true;
};

} // namespace

void appendJson(QByteArray &out, const QString &text)
{
    if (text.isNull()) {
        out += "null";
        return;
    }
    if (!std::all_of(text.cbegin(), text.cend(), isPlain)) {
        // Rare, and Qt's own way to escape is what the text has to agree with.
        const QByteArray list = QJsonDocument(QJsonArray { text }).toJson(QJsonDocument::Compact);
        out.append(list.constData() + 1, list.size() - 2);
        return;
    }
    const qsizetype start = out.size();
    out.resize(start + text.size() + 2);
    char *to = out.data() + start;
    *to++ = '"';
    for (const QChar c : text)
        *to++ = static_cast<char>(c.unicode());
    *to = '"';
}

void appendJson(QByteArray &out, const QStringList &texts)
{
    out.append('[');
    for (const QString &text : texts) {
        appendJson(out, text);
        out.append(',');
    }
    if (texts.isEmpty())
        out.append(']');
    else
        out.back() = ']';
}

void appendJson(QByteArray &out, const QJsonArray &array)
{
    out += QJsonDocument(array).toJson(QJsonDocument::Compact);
}

void appendJson(QByteArray &out, const QDateTime &time, TimePrecision precision)
{
    using namespace std::chrono;
    // "2026-08-14T20:02:22.434Z"; QDateTime::toString() takes as long as the rest of a group.
    const sys_time<milliseconds> moment { milliseconds(time.toMSecsSinceEpoch()) };
    const sys_days day = floor<days>(moment);
    const year_month_day date(day);
    const hh_mm_ss clock(moment - day);
    char text[] = "\"0000-00-00T00:00:00.000Z\"";
    putNumber(text + 1, static_cast<unsigned>(static_cast<int>(date.year())), 4);
    putNumber(text + 6, static_cast<unsigned>(date.month()), 2);
    putNumber(text + 9, static_cast<unsigned>(date.day()), 2);
    putNumber(text + 12, static_cast<unsigned>(clock.hours().count()), 2);
    putNumber(text + 15, static_cast<unsigned>(clock.minutes().count()), 2);
    putNumber(text + 18, static_cast<unsigned>(clock.seconds().count()), 2);
    putNumber(text + 21, static_cast<unsigned>(clock.subseconds().count()), 3);
    if (precision == TimePrecision::Milliseconds)
        out.append(text, 26);
    else
        out.append(text, 20).append("Z\"");
}

HttpResponse jsonListResponse(const QByteArray &before, JsonElements elements,
                              const QByteArray &after, qsizetype count)
{
    HttpResponse response { .status = 200,
                            .headers = { { "Content-Type", "application/json; charset=utf-8" } },
                            .body = {},
                            .more = ListText(before, std::move(elements), after) };
    if (count <= longestWhole)
        response.makeWhole();
    return response;
}

} // namespace groupdesk::demo
