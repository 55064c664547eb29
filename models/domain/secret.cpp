#include "secret.h"

#include <algorithm>

namespace groupdesk {

Secret::~Secret()
{
    wipe();
}

Secret &Secret::operator=(const Secret &other)
{
    if (this != &other) {
        wipe();
        m_bytes = other.m_bytes;
    }
    return *this;
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::move(other.m_bytes);
    }
    return *this;
}

void Secret::wipe() noexcept
{
    if (!m_bytes.isEmpty() && m_bytes.isDetached()) {
        // Through a volatile pointer, or the compiler leaves out writes nobody reads.
        volatile char *byte = m_bytes.data();
        for (qsizetype left = m_bytes.size(); left > 0; --left)
            *byte++ = 0;
    }
    m_bytes.clear();
}

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
