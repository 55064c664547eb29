#include "secret.h"

#include <algorithm>

namespace groupdesk {

Secret Secret::fromPaste(const QString &text)
{
    return Secret(text.trimmed().toUtf8());
}

Secret Secret::fromBytes(QByteArray bytes)
{
    return Secret(std::move(bytes));
}

bool Secret::isSendable() const
{
    return !m_bytes.isEmpty() && std::all_of(m_bytes.cbegin(), m_bytes.cend(), [](char byte) {
        return byte > 0x20 && byte < 0x7f;
    });
}

} // namespace groupdesk
