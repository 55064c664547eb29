#include "apipath.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace groupdesk {

namespace {

bool isLiteral(QLatin1String part)
{
    return part.size() > 1 && part.startsWith('/'_L1) && !part.endsWith('/'_L1);
}

bool isSegment(const QString &text)
{
    return !text.isEmpty() && text != "."_L1 && text != ".."_L1 && text.isValidUtf16();
}

} // namespace

ApiPath::ApiPath(QLatin1String literal) : m_encoded(literal)
{
    Q_ASSERT(isLiteral(literal));
}

ApiPath ApiPath::literal(QLatin1String part) const
{
    Q_ASSERT(isLiteral(part));
    ApiPath path = *this;
    path.m_encoded += part;
    return path;
}

ApiPath ApiPath::segment(const QString &text) const
{
    ApiPath path = *this;
    // A null text must not look like "nothing was refused".
    if (!isSegment(text) && path.isValid())
        path.m_refused = text.isNull() ? u""_s : text;
    path.m_encoded += u'/';
    path.m_encoded += QString::fromLatin1(QUrl::toPercentEncoding(text));
    return path;
}

} // namespace groupdesk
