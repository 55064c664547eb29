#include "onceuploaddevice.h"

#include <algorithm>

namespace groupdesk {

OnceUploadDevice::OnceUploadDevice(QByteArray body, QObject *parent)
    : QIODevice(parent), m_body(std::move(body))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OnceUploadDevice::bytesAvailable() const
{
    return m_body.size() - m_position + QIODevice::bytesAvailable();
}

bool OnceUploadDevice::seek(qint64 position)
{
    Q_UNUSED(position);
    return false;
}

qint64 OnceUploadDevice::readData(char *data, qint64 maxSize)
{
    const qsizetype size = std::min<qsizetype>(maxSize, m_body.size() - m_position);
    if (size == 0)
        return maxSize == 0 ? 0 : -1; // -1 is how a sequential device says that it has ended
    std::copy_n(m_body.cbegin() + m_position, size, data);
    m_position += size;
    return size;
}

qint64 OnceUploadDevice::writeData(const char *data, qint64 maxSize)
{
    Q_UNUSED(data);
    Q_UNUSED(maxSize);
    return -1;
}

} // namespace groupdesk
