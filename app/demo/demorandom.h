#pragma once

#include <QList>
#include <QRandomGenerator>
#include <QString>

namespace groupdesk::demo {

/// Chance that is the same for the same seed. Each platform has its own, so that a change to one
/// platform's data leaves the others' alone.
class DemoRandom final
{
public:
    explicit DemoRandom(quint32 seed) : m_generator(seed) { }

    /// A whole number from \a low to \a high, both included.
    [[nodiscard]] int between(int low, int high) { return m_generator.bounded(low, high + 1); }
    [[nodiscard]] bool chance(int percent) { return between(1, 100) <= percent; }
    template <class T>
    [[nodiscard]] const T &pick(const QList<T> &list)
    {
        return list.at(m_generator.bounded(list.size()));
    }
    /// Up to \a count different elements of \a list, in the list's order.
    template <class T>
    [[nodiscard]] QList<T> sample(const QList<T> &list, qsizetype count)
    {
        QList<T> chosen;
        qsizetype wanted = qMin(count, list.size());
        for (qsizetype i = 0; i < list.size(); ++i) {
            // Each is taken with just the chance that fills the rest of the sample.
            if (m_generator.bounded(list.size() - i) < wanted) {
                chosen.append(list.at(i));
                --wanted;
            }
        }
        return chosen;
    }
    template <class T>
    [[nodiscard]] QList<T> shuffled(QList<T> list)
    {
        for (qsizetype i = list.size() - 1; i > 0; --i)
            list.swapItemsAt(i, m_generator.bounded(i + 1));
        return list;
    }
    /// A random (version 4) UUID in lower case; with \a letterFirst it starts with a letter.
    [[nodiscard]] QString uuid(bool letterFirst = false);
    /// \a digits hexadecimal digits in lower case.
    [[nodiscard]] QString hex(int digits);

private:
    QRandomGenerator m_generator;
};

} // namespace groupdesk::demo
