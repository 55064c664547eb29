#pragma once

#include <QList>
#include <QString>

namespace groupdesk {

/// The places somebody went through, and where one is among them.
class HelpHistory final
{
public:
    /// One goes on to \a topic: what was ahead is forgotten. The same place twice is one.
    void visit(const QString &topic);
    [[nodiscard]] bool canGoBack() const { return m_current > 0; }
    [[nodiscard]] bool canGoForward() const { return m_current + 1 < m_topics.size(); }
    /// One step back or forward; only where one can.
    QString back() { return m_topics.at(--m_current); }
    QString forward() { return m_topics.at(++m_current); }
    /// Empty before the first visit.
    [[nodiscard]] QString current() const { return m_topics.value(m_current); }

private:
    QList<QString> m_topics;
    qsizetype m_current = -1;
};

} // namespace groupdesk
