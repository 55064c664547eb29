#include "listing.h"

#include <QCryptographicHash>
#include <QFile>

#include <sys/stat.h>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace groupdesk::test {
namespace {

QByteArray describe(const std::string &path)
{
    struct stat what = {};
    if (::lstat(path.c_str(), &what) != 0)
        return "unreadable";
    QByteArray text = QByteArray::number(what.st_mode, 8) + ' ' + QByteArray::number(what.st_uid)
        + ':' + QByteArray::number(what.st_gid) + ' ';
    if (S_ISLNK(what.st_mode))
        return text + std::filesystem::read_symlink(path).string().c_str();
    return S_ISREG(what.st_mode) ? text + digestOf(QString::fromStdString(path)) : text;
}

} // namespace

Listing listingOf(const QString &folder)
{
    Listing listing;
    const std::string root = folder.toStdString();
    for (const auto &entry : std::filesystem::recursive_directory_iterator(root)) {
        const std::string path = entry.path().string();
        listing.insert(QString::fromStdString(path.substr(root.size() + 1)), describe(path));
    }
    return listing;
}

QStringList differences(const Listing &before, const Listing &after)
{
    QStringList different;
    for (auto entry = before.cbegin(); entry != before.cend(); ++entry) {
        if (!after.contains(entry.key()))
            different.append(u"- "_s + entry.key());
        else if (after.value(entry.key()) != entry.value())
            different.append(u"~ "_s + entry.key());
    }
    for (auto entry = after.cbegin(); entry != after.cend(); ++entry) {
        if (!before.contains(entry.key()))
            different.append(u"+ "_s + entry.key());
    }
    return different;
}

Listing without(Listing listing, const QStringList &places)
{
    for (const QString &place : places) {
        listing.removeIf([&place](const Listing::iterator &entry) {
            return entry.key() == place || entry.key().startsWith(QString(place + u'/'));
        });
    }
    return listing;
}

QByteArray digestOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const bool isRead = file.open(QIODevice::ReadOnly) && hash.addData(&file);
    return isRead ? hash.result().toHex() : QByteArray();
}

} // namespace groupdesk::test
