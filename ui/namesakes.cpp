#include "namesakes.h"

namespace groupdesk {
namespace {

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace

Namesakes namesakes(const GroupTableModel &groups, const SourceRef &source, const QString &name,
                    const GroupId &self)
{
    Namesakes found;
    const QByteArray utf8 = name.toUtf8();
    const std::string_view wanted(utf8.constData(), static_cast<std::size_t>(utf8.size()));
    // Most names are told apart by their length, or by a first letter that is plain.
    const auto mayBeAlike = [&wanted](std::string_view other) {
        if (other.empty() || wanted.empty() || other.size() * 3 < wanted.size()
            || other.size() > wanted.size() * 3)
            return false;
        const auto letter = static_cast<unsigned char>(other.front());
        const auto sought = static_cast<unsigned char>(wanted.front());
        return letter >= 0x80U || sought >= 0x80U || (letter | 0x20U) == (sought | 0x20U);
    };
    groups.forEachOf(source, [&](const GroupView &group) {
        const std::string_view other = group.name();
        if (found.same || (other != wanted && !mayBeAlike(other)))
            return;
        if (other == wanted) {
            if (GroupId id(group.id().toString()); id != self)
                found.same = std::move(id);
        } else if (text(other).compare(name, Qt::CaseInsensitive) == 0
                   && GroupId(group.id().toString()) != self) {
            found.alike = text(other);
        }
    });
    return found;
}

} // namespace groupdesk
