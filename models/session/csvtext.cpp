#include "csvtext.h"

#include <QStringView>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

bool looksLikeFormula(QStringView text)
{
    // Spreadsheets skip blanks before the sign; the full-width signs count in some of them.
    static const QString signs = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20"_s;
    static const QString blanks = u" \u00A0"_s;
    while (!text.isEmpty() && blanks.contains(text.front()))
        text = text.sliced(1);
    return !text.isEmpty() && signs.contains(text.front());
}

bool needsGuard(const QString &text)
{
    QStringView rest(text);
    while (rest.startsWith(u'\''))
        rest = rest.sliced(1);
    return looksLikeFormula(rest);
}

} // namespace

QString csvField(const QString &text)
{
    QString field = text;
    field.remove(QChar::Null); // ends the file for some readers
    if (needsGuard(field))
        field.prepend(u'\'');
    const bool quoted = field.contains(u'"') || field.contains(u',') || field.contains(u';')
        || field.contains(u'\n') || field.contains(u'\r') || field.contains(u'\t')
        || field.startsWith(u' ') || field.endsWith(u' ');
    if (!quoted)
        return field;
    field.replace(u"\""_s, u"\"\""_s);
    return u'"' + field + u'"';
}

QString csvLine(const QStringList &texts)
{
    QStringList fields;
    for (const QString &text : texts)
        fields.append(csvField(text));
    return fields.join(u',') + u"\r\n"_s;
}

} // namespace groupdesk
