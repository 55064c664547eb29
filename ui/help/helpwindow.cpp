#include "help/helpwindow.h"

#include "formats.h"
#include "help/helplistdelegate.h"
#include "help/helplistmodel.h"
#include "help/helptopic.h"
#include "help/helpview.h"
#include "icons.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScreen>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace groupdesk {

HelpWindow::HelpWindow(HelpBook book)
    : m_book(std::move(book)), m_search(m_book.pages()), m_model(new HelpListModel(this)),
      m_find(new QLineEdit(this)), m_count(new QLabel(this)), m_list(new QListView(this)),
      m_view(new HelpView(this)),
      m_back(makeAction(tr("Back"), isRightToLeft() ? u"go-next"_s : u"go-previous"_s,
                        Qt::ALT | Qt::Key_Left)),
      m_forward(makeAction(tr("Forward"), isRightToLeft() ? u"go-previous"_s : u"go-next"_s,
                           Qt::ALT | Qt::Key_Right))
{
    setObjectName(u"helpWindow"_s);
    setAttribute(Qt::WA_QuitOnClose, false);
    setHelpTopic(this, u"keys#help"_s);

    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildSide());
    splitter->addWidget(m_view);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({ em(this) * 16, em(this) * 36 });
    m_view->setMinimumWidth(em(this) * 14);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildTop());
    column->addWidget(splitter, 1);
    resize(QSize(em(this) * 52, em(this) * 38).boundedTo(screen()->availableSize() * 0.9));
    connectParts();
    m_model->setPages(m_book.pages());
    showTopic({});
}

QAction *HelpWindow::makeAction(const QString &text, const QString &icon, const QKeySequence &key)
{
    auto *action = new QAction(symbolicIcon(icon), text, this);
    action->setShortcut(key);
    action->setEnabled(false);
    addAction(action);
    return action;
}

QWidget *HelpWindow::buildTop()
{
    m_find->setObjectName(u"helpFind"_s);
    m_find->setPlaceholderText(tr("Search in the help (Ctrl+F)"));
    m_find->setAccessibleName(tr("Search in the help"));
    m_find->setClearButtonEnabled(true);
    m_find->addAction(symbolicIcon(u"edit-find"_s), QLineEdit::LeadingPosition);
    m_find->installEventFilter(this);
    m_count->setObjectName(u"helpCount"_s);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setForegroundRole(QPalette::PlaceholderText);

    auto *top = new QWidget(this);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(em(this) / 2, em(this) / 2, em(this) / 2, em(this) / 2);
    for (QAction *action : { m_back, m_forward }) {
        auto *button = new QToolButton(top);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    row->addWidget(m_find, 1);
    row->addWidget(m_count);
    return top;
}

QWidget *HelpWindow::buildSide()
{
    m_list->setObjectName(u"helpList"_s);
    m_list->setAccessibleName(tr("Pages of the help"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HelpListDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMinimumWidth(em(this) * 10);
    return m_list;
}

void HelpWindow::connectParts()
{
    auto *find = new QAction(this);
    find->setShortcut(Qt::CTRL | Qt::Key_F);
    auto *shut = new QAction(this);
    shut->setShortcut(Qt::CTRL | Qt::Key_W);
    addActions({ find, shut });
    connect(find, &QAction::triggered, this, [this] {
        m_find->setFocus(Qt::ShortcutFocusReason);
        m_find->selectAll();
    });
    connect(shut, &QAction::triggered, this, &QWidget::close);
    connect(m_find, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_list, &QAbstractItemView::clicked, this, &HelpWindow::openIndex);
    connect(m_list, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        openIndex(index);
        m_view->setFocus(Qt::OtherFocusReason);
    });
    connect(m_view, &HelpView::topicRequested, this, &HelpWindow::showTopic);
    connect(m_back, &QAction::triggered, this, [this] { display(m_history.back()); });
    connect(m_forward, &QAction::triggered, this, [this] { display(m_history.forward()); });
}

void HelpWindow::showTopic(const QString &topic)
{
    const HelpPlace place = m_book.find(topic);
    const HelpPage &page = m_book.pages().at(place.page);
    const QString anchor = page.sections.at(place.section).anchor;
    m_history.visit(anchor.isEmpty() ? page.id : QString(page.id % u'#' % anchor));
    display(m_history.current());
}

void HelpWindow::display(const QString &topic)
{
    const HelpPlace place = m_book.find(topic);
    const HelpPage &page = m_book.pages().at(place.page);
    m_view->showPage(page, place.section);
    setWindowTitle(tr("%1 — Help").arg(page.title));
    m_back->setEnabled(m_history.canGoBack());
    m_forward->setEnabled(m_history.canGoForward());
    showCurrentPage();
}

void HelpWindow::showCurrentPage()
{
    if (!searchWords(m_find->text()).isEmpty())
        return; // the list has what was found
    const auto page = int(m_book.find(m_history.current()).page);
    m_list->setCurrentIndex(m_model->index(page));
}

void HelpWindow::search()
{
    const QStringList words = searchWords(m_find->text());
    m_view->mark(words);
    if (words.isEmpty()) {
        m_model->setPages(m_book.pages());
        m_list->setAccessibleName(tr("Pages of the help"));
        m_count->clear();
        showCurrentPage();
        return;
    }
    const QList<HelpHit> hits = m_search.find(m_find->text());
    m_model->setHits(hits, words);
    m_list->setAccessibleName(tr("What was found"));
    m_count->setText(hits.isEmpty() ? tr("Nothing found")
                                    : tr("%n found", nullptr, int(hits.size())));
    if (!hits.isEmpty())
        m_list->setCurrentIndex(m_model->index(0));
}

void HelpWindow::openIndex(const QModelIndex &index)
{
    if (index.isValid())
        showTopic(index.data(HelpListModel::TopicRole).toString());
}

bool HelpWindow::handleFindKey(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        if (m_find->text().isEmpty())
            m_view->setFocus(Qt::OtherFocusReason);
        else
            m_find->clear();
        return true;
    case Qt::Key_Down:
        m_list->setFocus(Qt::OtherFocusReason);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openIndex(m_list->currentIndex());
        return true;
    default:
        return false;
    }
}

bool HelpWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_find && event->type() == QEvent::KeyPress
        && handleFindKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

} // namespace groupdesk
