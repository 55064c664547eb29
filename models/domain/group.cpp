#include "group.h"

namespace groupdesk {
namespace {

bool isInvisibleControl(QChar character)
{
    const ushort code = character.unicode();
    const bool bidi = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)
        || code == 0x200e || code == 0x200f || code == 0x061c;
    const bool separator = code == 0x2028 || code == 0x2029 || code == 0xfeff;
    return bidi || separator || character.category() == QChar::Other_Control;
}

} // namespace

QString displayName(const QString &name)
{
    QString shown = name;
    for (QChar &character : shown) {
        if (character.unicode() < 0x20)
            character = QChar(0x2400 + character.unicode()); // U+2400…: symbols for control codes
        else if (isInvisibleControl(character))
            character = QChar(0xfffd);
    }
    return shown;
}

} // namespace groupdesk
