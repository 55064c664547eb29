#pragma once

#include <QList>

namespace groupdesk {

/// Calls \a tell with the first and the last row of every unbroken range of \a rows, which are
/// sorted. Where there are very many it is called once, with a range over all of them: a view
/// repaints what is in sight either way.
template <class Tell>
void forEachRange(const QList<int> &rows, Tell tell)
{
    qsizetype ranges = rows.isEmpty() ? 0 : 1;
    for (qsizetype i = 1; i < rows.size(); ++i)
        ranges += rows.at(i) == rows.at(i - 1) + 1 ? 0 : 1;
    constexpr qsizetype many = 64;
    if (ranges > many) {
        tell(rows.constFirst(), rows.constLast());
        return;
    }
    for (qsizetype first = 0; first < rows.size();) {
        qsizetype last = first;
        while (last + 1 < rows.size() && rows.at(last + 1) == rows.at(last) + 1)
            ++last;
        tell(rows.at(first), rows.at(last));
        first = last + 1;
    }
}

} // namespace groupdesk
