#include "help/helppage.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

/// The words of one piece of Markdown, without what marks them.
QString plainText(QString markdown)
{
    static const QRegularExpression link(u"\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    static const QRegularExpression mark(u"\\*\\*|\\*|`"_s);
    static const QRegularExpression bar(u"\\s*\\|\\s*"_s);
    markdown.replace(link, u"\\1"_s);
    markdown.remove(mark);
    if (markdown.startsWith(u'|'))
        markdown = markdown.split(bar, Qt::SkipEmptyParts).join(u" – "_s);
    return markdown.simplified();
}

/// Puts together what belongs together, although it was written in several lines.
class Gatherer final
{
public:
    explicit Gatherer(HelpPage &page) : m_page(page) { }

    void heading(const QString &text, const QString &anchor)
    {
        finish();
        m_page.sections.append({ anchor, plainText(text), {} });
        if (m_page.title.isEmpty())
            m_page.title = m_page.sections.constLast().heading;
    }

    void line(const QString &line)
    {
        static const QRegularExpression begin(u"^\\s*(?:[-*]|\\d+\\.)\\s+|^(?=\\|)"_s);
        static const QRegularExpression rule(u"^[|\\s:-]+$"_s);
        const QRegularExpressionMatch match = begin.match(line);
        if (match.hasMatch() || rule.match(line).hasMatch())
            finish();
        if (!rule.match(line).hasMatch())
            m_text += line.mid(match.capturedLength()) % u' ';
    }

    void finish()
    {
        const QString text = plainText(m_text.trimmed());
        m_text.clear();
        if (!text.isEmpty() && !m_page.sections.isEmpty())
            m_page.sections.last().texts.append(text);
    }

private:
    HelpPage &m_page;
    QString m_text;
};

} // namespace

HelpPage readHelpPage(const QString &id, const QString &text)
{
    static const QRegularExpression heading(u"^#+ (.*?)(?:\\s*\\{#([a-z]+)\\})?\\s*$"_s);
    HelpPage page { .id = id, .title = {}, .markdown = {}, .sections = {} };
    Gatherer gatherer(page);
    for (const QString &line : text.split(u'\n')) {
        const QRegularExpressionMatch match = heading.match(line);
        if (match.hasMatch()) {
            gatherer.heading(match.captured(1), match.captured(2));
            page.markdown += line.left(match.capturedEnd(1)) % u'\n';
            continue;
        }
        gatherer.line(line);
        page.markdown += line % u'\n';
    }
    gatherer.finish();
    return page;
}

QString topicOfLink(const QString &link, const QString &from)
{
    static const QRegularExpression form(u"^(?:([a-z]+)\\.md)?(?:#([a-z]+))?$"_s);
    const QRegularExpressionMatch match = form.match(link);
    if (!match.hasMatch() || link.isEmpty())
        return {};
    const QString page = match.captured(1).isEmpty() ? from : match.captured(1);
    const QString anchor = match.captured(2);
    return anchor.isEmpty() ? page : QString(page % u'#' % anchor);
}

} // namespace groupdesk
