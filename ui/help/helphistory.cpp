#include "help/helphistory.h"

namespace groupdesk {

void HelpHistory::visit(const QString &topic)
{
    if (topic == current())
        return;
    m_topics.resize(m_current + 1);
    m_topics.append(topic);
    ++m_current;
}

} // namespace groupdesk
