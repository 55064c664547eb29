#pragma once

#include <QProcess>
#include <QString>

namespace groupdesk::test {

/// A display without a screen (Xvfb), on a free number, that ends with this object.
class VirtualDisplay final
{
public:
    VirtualDisplay() = default;
    ~VirtualDisplay();
    Q_DISABLE_COPY_MOVE(VirtualDisplay)

    [[nodiscard]] static bool isInstalled();
    /// False: it did not start within 30 seconds.
    [[nodiscard]] bool start();
    [[nodiscard]] QString name() const { return m_name; } ///< ":7"

private:
    QProcess m_server;
    QString m_name;
};

} // namespace groupdesk::test
