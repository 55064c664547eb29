// makeicons SMALL.svg LARGE.svg FOLDER
// Draws the program's icon in every size a desktop asks for, as FOLDER/<n>x<n>/groupdesk.png, and
// packs the drawings into FOLDER/groupdesk.ico and groupdesk.icns for the other systems.
#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QTextStream>
#include <QtEndian>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array sizes { 16, 22, 24, 32, 48, 64, 128, 256, 512 };
constexpr int largestSmall = 24; ///< up to here the drawing with fewer lines is the clearer one

using Drawings = QMap<int, QByteArray>; ///< PNG data by size

/// The names Apple gives to the sizes.
const QMap<int, QByteArray> appleTypes { { 16, "icp4" },  { 32, "icp5" },  { 64, "icp6" },
                                         { 128, "ic07" }, { 256, "ic08" }, { 512, "ic09" } };

QByteArray drawn(QSvgRenderer &renderer, int size)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter);
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "PNG") ? png : QByteArray();
}

template <typename Number>
QByteArray little(Number number)
{
    number = qToLittleEndian(number);
    return QByteArray(reinterpret_cast<const char *>(&number), sizeof number);
}

QByteArray big(qsizetype number)
{
    const auto swapped = qToBigEndian(static_cast<quint32>(number));
    return QByteArray(reinterpret_cast<const char *>(&swapped), sizeof swapped);
}

/// A directory of 16 bytes for each image, and the images.
QByteArray toIco(const Drawings &drawings)
{
    Drawings fitting = drawings;
    fitting.removeIf([](const auto &entry) { return entry.key() > 256; });
    const auto count = static_cast<quint16>(fitting.size());
    QByteArray directory = little<quint16>(0) + little<quint16>(1) + little(count);
    QByteArray images;
    const qsizetype imagesBegin = directory.size() + 16 * fitting.size();
    for (const auto &[size, png] : fitting.asKeyValueRange()) {
        const char side = static_cast<char>(size % 256); // 0 stands for 256
        directory += QByteArray(2, side) + QByteArray(2, '\0');
        directory += little<quint16>(1) + little<quint16>(32);
        directory += little(static_cast<quint32>(png.size()));
        directory += little(static_cast<quint32>(imagesBegin + images.size()));
        images += png;
    }
    return directory + images;
}

QByteArray toIcns(const Drawings &drawings)
{
    QByteArray images;
    for (const auto &[size, type] : appleTypes.asKeyValueRange()) {
        const QByteArray png = drawings.value(size);
        images += type + big(png.size() + 8) + png;
    }
    return "icns" + big(images.size() + 8) + images;
}

bool write(const QString &path, const QByteArray &data)
{
    QDir().mkpath(path.section(u'/', 0, -2));
    QFile file(path);
    const bool written
        = !data.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(data) == data.size();
    if (!written)
        QTextStream(stderr) << path << u": "_s << file.errorString() << u'\n';
    return written;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 4)
        return 2;
    QSvgRenderer small(QString::fromLocal8Bit(argv[1]));
    QSvgRenderer large(QString::fromLocal8Bit(argv[2]));
    if (!small.isValid() || !large.isValid())
        return 1;
    const QString folder = QString::fromLocal8Bit(argv[3]);
    Drawings drawings;
    for (const int size : sizes)
        drawings.insert(size, drawn(size <= largestSmall ? small : large, size));
    bool written = std::all_of(sizes.begin(), sizes.end(), [&](int size) {
        return write(folder + u"/%1x%1/groupdesk.png"_s.arg(size), drawings.value(size));
    });
    written = write(folder + u"/groupdesk.ico"_s, toIco(drawings)) && written;
    written = write(folder + u"/groupdesk.icns"_s, toIcns(drawings)) && written;
    return written ? 0 : 1;
}
