#include "help/helpbook.h"

#include <QFile>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

QString contentOf(const QString &name)
{
    QFile file(u":/groupdesk/help/"_s % name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString textOf(const QString &id, const QString &language)
{
    const QString text = contentOf(language % u'/' % id % u".md"_s);
    return text.isEmpty() ? contentOf(u"en/"_s % id % u".md"_s) : text;
}

} // namespace

HelpBook::HelpBook(const QString &language)
{
    const QStringList ids = contentOf(u"contents.txt"_s).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &id : ids)
        m_pages.append(readHelpPage(id, textOf(id, language)));
    // A program without its resources has no icons either: initResources() was forgotten.
    Q_ASSERT(!m_pages.isEmpty() && !m_pages.constFirst().sections.isEmpty());
}

HelpPlace HelpBook::find(const QString &topic) const
{
    const qsizetype page = qMax<qsizetype>(0, pageOf(topic.section(u'#', 0, 0)));
    return { page, qMax<qsizetype>(0, sectionOf(page, topic.section(u'#', 1))) };
}

bool HelpBook::has(const QString &topic) const
{
    const qsizetype page = pageOf(topic.section(u'#', 0, 0));
    return page >= 0 && sectionOf(page, topic.section(u'#', 1)) >= 0;
}

qsizetype HelpBook::pageOf(const QString &id) const
{
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        if (m_pages.at(i).id == id)
            return i;
    }
    return -1;
}

qsizetype HelpBook::sectionOf(qsizetype page, const QString &anchor) const
{
    const QList<HelpSection> &sections = m_pages.at(page).sections;
    for (qsizetype i = 0; i < sections.size(); ++i) {
        if (sections.at(i).anchor == anchor)
            return i;
    }
    return -1;
}

QString helpLanguage()
{
    return QLocale().name().section(u'_', 0, 0);
}

} // namespace groupdesk
