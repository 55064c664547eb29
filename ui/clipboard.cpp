#include "clipboard.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMimeData>
#include <QPointer>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

/// Takes one secret out of the clipboard again. Lives until it did, or until it was replaced.
class ClipboardSecret final : public QObject
{
public:
    ClipboardSecret(QMimeData *data, std::chrono::milliseconds time) : QObject(data), m_data(data)
    {
        QTimer::singleShot(time, this, [this] { clear(); });
        connect(qApp, &QCoreApplication::aboutToQuit, this, [this] { clear(); });
    }

private:
    // The clipboard owns the data and deletes it, and this with it, once something else is copied.
    void clear() const
    {
        QClipboard *clipboard = QGuiApplication::clipboard();
        if (m_data != nullptr && clipboard->mimeData() == m_data)
            clipboard->clear();
    }

    QPointer<QMimeData> m_data;
};

} // namespace

void copyText(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

QString copySecret(const QString &text, std::chrono::milliseconds time)
{
    auto *data = new QMimeData;
    data->setText(text);
    // What KDE's, GNOME's and most other clipboard managers look for.
    data->setData(u"x-kde-passwordManagerHint"_s, "secret");
    new ClipboardSecret(data, time);
    QGuiApplication::clipboard()->setMimeData(data);
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(time).count();
    // A Wayland desktop lets only the window in front change the clipboard.
    if (QGuiApplication::platformName().startsWith("wayland"_L1))
        return QCoreApplication::translate(
            "Clipboard",
            "Copied. It is taken out of the clipboard after %n second(s), if this window is in "
            "front then.",
            nullptr, int(seconds));
    return QCoreApplication::translate("Clipboard",
                                       "Copied. It is taken out of the clipboard after %n "
                                       "second(s).",
                                       nullptr, int(seconds));
}

} // namespace groupdesk
