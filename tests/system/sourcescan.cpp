#include "sourcescan.h"

#include <QList>
#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace groupdesk::test {
namespace {

/// \a code without comments, and with string literals emptied: what is left is what is done.
QString withoutWords(const QString &code)
{
    static const QRegularExpression words(
        uR"re(//[^\n]*|/\*.*?\*/|R"\(.*?\)"|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')re"_s,
        QRegularExpression::DotMatchesEverythingOption);
    QString rest = code;
    return rest.replace(words, u" "_s);
}

} // namespace

QStringList forbiddenCalls(const QString &code)
{
    static const QList<std::pair<QRegularExpression, QString>> rules {
        // A query of a database runs no events.
        { QRegularExpression(uR"((?<!\bquery\.)(?<!\bquery->)\bexec\s*\()"_s),
          u"exec() starts a nested event loop"_s },
        { QRegularExpression(uR"(\bQEventLoop\b)"_s), u"QEventLoop nests event loops"_s },
        { QRegularExpression(uR"(\bprocessEvents\b)"_s), u"processEvents() nests events"_s },
        { QRegularExpression(uR"(\b(?:m|u|nano)?sleep(?:_for|_until)?\s*\()"_s),
          u"sleeping blocks the window"_s },
        { QRegularExpression(uR"(\b(?:SIGNAL|SLOT)\s*\()"_s),
          u"string-based connections are not checked by the compiler"_s },
    };
    const QString done = withoutWords(code);
    QStringList found;
    for (const auto &[pattern, reason] : rules) {
        if (pattern.match(done).hasMatch())
            found.append(reason);
    }
    return found;
}

QStringList networkHeadersOf(const QString &code)
{
    static const QRegularExpression line(
        uR"re(^\s*#\s*include\s*<(?:QtNetwork/)?(Q(?:NetworkAccess|Tcp|Udp|Ssl|Dns|HostInfo|WebSocket|WebEngine)\w*)>)re"_s,
        QRegularExpression::MultilineOption);
    QStringList found;
    for (auto matches = line.globalMatch(code); matches.hasNext();)
        found.append(matches.next().captured(1));
    return found;
}

QStringList includesOf(const QString &code)
{
    static const QRegularExpression line(uR"re(^\s*#\s*include\s*"([^"]+)")re"_s,
                                         QRegularExpression::MultilineOption);
    QStringList found;
    for (auto matches = line.globalMatch(code); matches.hasNext();)
        found.append(matches.next().captured(1));
    return found;
}

} // namespace groupdesk::test
