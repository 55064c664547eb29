#pragma once

#include "help/helpbook.h"

#include <QTextBrowser>

namespace groupdesk {

/// Shows one page of the help. Leads nowhere by itself: it says which topic a link means.
class HelpView final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit HelpView(QWidget *parent = nullptr);

    /// Shows \a page from its section \a section on.
    void showPage(const HelpPage &page, qsizetype section);
    /// Marks every place of the page that has one of \a words (see searchWords()).
    void mark(const QStringList &words);

Q_SIGNALS:
    void topicRequested(const QString &topic);

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();
    void polish();
    void scrollToSection(qsizetype section);
    void markWords();

    HelpPage m_page;
    QStringList m_words;
};

} // namespace groupdesk
