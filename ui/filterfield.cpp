#include "filterfield.h"

#include "fieldproblem.h"
#include "filtercompletions.h"
#include "fontfollower.h"
#include "formats.h"

#include <QApplication>
#include <QCompleter>
#include <QKeyEvent>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace groupdesk {
namespace {

constexpr auto pause = 600ms; // between two letters it is not a mistake yet
constexpr int visibleProposals = 10;

bool isReturn(const QKeyEvent &key)
{
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
}

} // namespace

FilterField::FilterField(QWidget *parent)
    : QLineEdit(parent), m_proposals(new FilterProposalModel(this)), m_list(new FilterCompletions),
      m_completer(new QCompleter(this))
{
    setObjectName(u"filterEdit"_s);
    setAccessibleName(tr("Filter groups"));
    setClearButtonEnabled(true);
    followFont(this, [this] {
        setMinimumWidth(em(this) * 7);
        setMaximumWidth(em(this) * 22);
    });
    m_completer->setModel(m_proposals);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(visibleProposals);
    m_completer->setWidget(this);
    m_completer->setPopup(m_list); // which is the completer's now
    m_list->showExplanations();
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            &FilterField::take);
    connect(this, &QLineEdit::textChanged, this, &FilterField::judge);
    connect(this, &QLineEdit::textEdited, this, [this] { propose(Asked::ByTyping); });
    // The completer hides from its widget that the focus goes while the list is there.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (listIsOpen() && now != this)
            closeList();
    });
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &FilterField::showProblem);
}

FilterField::~FilterField()
{
    delete m_says;
}

void FilterField::setVocabulary(std::function<QueryVocabulary()> known)
{
    m_known = std::move(known);
}

QSize FilterField::sizeHint() const
{
    return { em(this) * 8, QLineEdit::sizeHint().height() };
}

bool FilterField::listIsOpen() const
{
    return m_list->isVisible();
}

/// Where little of a term is there yet, only who asks gets a list: most words are no fields.
bool FilterField::isWorthShowing(const QList<QueryProposal> &proposals) const
{
    constexpr qsizetype letters = 2;
    if (proposals.isEmpty())
        return false;
    const int cursor = cursorPosition();
    const bool isValue = !proposals.constFirst().text.endsWith(u':');
    return isValue ? cursor > 0 : proposals.constFirst().length >= letters;
}

void FilterField::propose(Asked asked)
{
    const QList<QueryProposal> proposals
        = proposalsFor(text(), cursorPosition(), m_known ? m_known() : QueryVocabulary());
    m_proposals->setProposals(proposals);
    if (asked == Asked::ByKey ? !proposals.isEmpty() : isWorthShowing(proposals))
        openList();
    else
        closeList();
}

/// Below the term that is completed.
void FilterField::openList()
{
    const int wide = qMax(m_list->wantedWidth(*m_proposals), width());
    const bool turned = layoutDirection() == Qt::RightToLeft;
    const int term = turned ? 0 : cursorRect().left();
    m_completer->complete(
        QRect(wide > width() ? 0 : qMin(term, width() - wide), 0, wide, height()));
    // Nothing is marked until somebody does it: Return goes on with what was typed.
    m_list->setCurrentIndex({});
}

void FilterField::closeList()
{
    m_list->hide();
}

bool FilterField::event(QEvent *event)
{
    // Before a line edit makes a step to the next field of it.
    if (event->type() == QEvent::KeyPress && listIsOpen()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier) {
            const QModelIndex marked = m_list->currentIndex();
            return take(marked.isValid() ? marked : m_proposals->index(0));
        }
    }
    return QLineEdit::event(event);
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    if (listIsOpen() && handleListKey(event)) {
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier) {
        propose(Asked::ByKey);
    } else if (event->key() == Qt::Key_Escape) {
        if (text().isEmpty())
            Q_EMIT left();
        else
            clear();
    } else if (event->key() == Qt::Key_Down || isReturn(*event)) {
        showProblem(); // who goes on has finished typing
        Q_EMIT entered();
    } else {
        QLineEdit::keyPressEvent(event);
        return;
    }
    event->accept();
}

/// The completer moves through the list itself when the keys reach the list, as they do where
/// people type.
bool FilterField::handleListKey(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        closeList();
        return true;
    }
    if (isReturn(*event)) {
        if (take(m_list->currentIndex()))
            return true;
        closeList();
    }
    return false;
}

/// False without a proposal.
bool FilterField::take(const QModelIndex &index)
{
    if (!index.isValid() || index.row() >= m_proposals->rowCount())
        return false;
    const QueryProposal proposal = m_proposals->proposal(index.row());
    closeList();
    // As if it was typed, so that it can be undone.
    setSelection(int(proposal.start), int(proposal.length));
    if (proposal.length == 0)
        setCursorPosition(int(proposal.start));
    insert(proposal.text);
    if (proposal.text.endsWith(u':'))
        propose(Asked::ByTyping);
    return true;
}

void FilterField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        showProblem();
}

void FilterField::judge()
{
    const std::optional<QueryProblem> problem = GroupQuery::parse(text()).problem();
    if (problem == m_problem)
        return;
    m_problem = problem;
    setAccessibleDescription(problem ? problem->sentence : QString());
    m_pause.stop();
    if (!problem)
        showProblem(); // there is none any more: at once
    else
        m_pause.start();
}

void FilterField::showProblem()
{
    m_pause.stop();
    if (!m_says && !m_problem)
        return;
    if (!m_says) {
        m_says = new FieldProblem(u"filterProblem"_s, window());
        m_says->setFrameShape(QFrame::StyledPanel);
        m_says->setAutoFillBackground(true);
        m_says->setMargin(em(this) / 4);
        m_says->setAttribute(Qt::WA_TransparentForMouseEvents); // what lies below can be clicked
        window()->installEventFilter(this);
    }
    m_says->say(m_problem && isVisible() ? m_problem->sentence : QString());
    placeProblem();
}

/// Below the field, within the window; two lines rather than one that leaves it.
void FilterField::placeProblem()
{
    if (!m_says || m_says->isHidden())
        return;
    const int unit = em(this);
    const QFontMetrics metrics = m_says->fontMetrics();
    const int line = metrics.horizontalAdvance(m_says->text()) + unit * 2;
    const int room = window()->width() - unit;
    const int wide = qMin(qMin(qMax(line, width()), unit * 28), room);
    m_says->resize(wide, m_says->heightForWidth(wide));
    const QPoint corner = mapTo(window(), QPoint(0, height()));
    const int wanted
        = layoutDirection() == Qt::RightToLeft ? corner.x() + width() - wide : corner.x();
    m_says->move(qBound(unit / 2, wanted, qMax(unit / 2, window()->width() - wide - unit / 2)),
                 corner.y() + unit / 6);
    m_says->raise();
}

void FilterField::moveEvent(QMoveEvent *event)
{
    QLineEdit::moveEvent(event);
    placeProblem();
}

void FilterField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    placeProblem();
}

void FilterField::hideEvent(QHideEvent *event)
{
    QLineEdit::hideEvent(event);
    closeList();
    showProblem();
}

void FilterField::showEvent(QShowEvent *event)
{
    QLineEdit::showEvent(event);
    showProblem();
}

bool FilterField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == window() && event->type() == QEvent::Resize)
        placeProblem();
    return QLineEdit::eventFilter(watched, event);
}

} // namespace groupdesk
