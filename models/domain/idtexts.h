#pragma once

#include <QList>
#include <QStringList>

namespace groupdesk {

/// The texts of strong ids, in their order.
template <class Id>
[[nodiscard]] QStringList textsOf(const QList<Id> &ids)
{
    QStringList texts;
    texts.reserve(ids.size());
    for (const Id &id : ids)
        texts.append(id.toString());
    return texts;
}

} // namespace groupdesk
