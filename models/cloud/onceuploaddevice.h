#pragma once

#include <QByteArray>
#include <QIODevice>

namespace groupdesk {

/// The body of a request, readable once; also the empty one of a read. QNetworkAccessManager sends
/// a request again when the connection drops before the answer, whatever its verb; it can do so
/// because it rewinds the body. A sequential device cannot be rewound, also not an empty one, so
/// the second attempt ends in QNetworkReply::ContentReSendError instead.
class OnceUploadDevice final : public QIODevice
{
    Q_OBJECT

public:
    explicit OnceUploadDevice(QByteArray body, QObject *parent);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return bytesAvailable() == 0; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    /// Refuse without QIODevice's warning: that they fail is the purpose here.
    bool seek(qint64 position) override;
    bool reset() override { return false; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 maxSize) override;

private:
    QByteArray m_body;
    qsizetype m_position = 0;
};

} // namespace groupdesk
