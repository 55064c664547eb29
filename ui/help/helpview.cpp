#include "help/helpview.h"

#include "formats.h"
#include "help/helpsearch.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace groupdesk {

HelpView::HelpView(QWidget *parent) : QTextBrowser(parent)
{
    setObjectName(u"helpView"_s);
    setAccessibleName(tr("Help page"));
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(false); // Tab goes from link to link, and then on
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        const QString topic = topicOfLink(link.toString(), m_page.id);
        if (!topic.isEmpty())
            Q_EMIT topicRequested(topic);
    });
}

void HelpView::showPage(const HelpPage &page, qsizetype section)
{
    if (m_page.id != page.id) {
        m_page = page;
        render();
    }
    scrollToSection(section);
}

void HelpView::mark(const QStringList &words)
{
    m_words = words;
    markWords();
}

void HelpView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    // Colours and sizes go into the document when it is made.
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        const int position = verticalScrollBar()->value();
        render();
        verticalScrollBar()->setValue(position);
    }
}

void HelpView::render()
{
    document()->setDocumentMargin(em(this));
    document()->setMarkdown(m_page.markdown, QTextDocument::MarkdownDialectGitHub);
    document()->setMetaInformation(QTextDocument::DocumentTitle, m_page.title);
    polish();
    markWords();
}

void HelpView::polish()
{
    const auto frames = document()->rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (table == nullptr)
            continue;
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(palette().mid());
        format.setCellPadding(em(this) / 4.0);
        format.setCellSpacing(0);
        format.setWidth(QTextLength());
        table->setFormat(format);
    }
}

void HelpView::scrollToSection(qsizetype section)
{
    qsizetype headings = -1;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || ++headings != section)
            continue;
        QTextCursor cursor(block);
        setTextCursor(cursor);
        const qreal top = document()->documentLayout()->blockBoundingRect(block).top();
        verticalScrollBar()->setValue(section == 0 ? 0 : qRound(top) - em(this) / 2);
        return;
    }
}

void HelpView::markWords()
{
    QList<ExtraSelection> marks;
    for (QTextBlock block = document()->begin(); block.isValid() && !m_words.isEmpty();
         block = block.next()) {
        for (const TextRange &range : occurrences(block.text(), m_words)) {
            ExtraSelection selection;
            selection.cursor = QTextCursor(block);
            selection.cursor.setPosition(block.position() + int(range.start));
            selection.cursor.setPosition(block.position() + int(range.start + range.length),
                                         QTextCursor::KeepAnchor);
            selection.format.setBackground(palette().highlight());
            selection.format.setForeground(palette().highlightedText());
            marks.append(selection);
        }
    }
    setExtraSelections(marks);
}

} // namespace groupdesk
