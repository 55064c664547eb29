#include "plaintooltip.h"

using namespace Qt::StringLiterals;

namespace groupdesk {

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    return u"<p>"_s + text.toHtmlEscaped().replace(u'\n', "<br>"_L1) + u"</p>"_s;
}

} // namespace groupdesk
