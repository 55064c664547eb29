#include "journal/requesttree.h"

#include "clipboard.h"
#include "formats.h"
#include "journal/journalwords.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

QString pathOf(const QUrl &url)
{
    const QString query = url.query(QUrl::FullyEncoded);
    const QString path = url.path(QUrl::FullyEncoded);
    return query.isEmpty() ? path : QString(path % u'?' % query);
}

} // namespace

RequestTree::RequestTree(QWidget *parent) : QTreeView(parent), m_model(new QStandardItemModel(this))
{
    setObjectName(u"journalRequests"_s);
    setAccessibleName(tr("Requests"));
    setModel(m_model);
    setUniformRowHeights(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAllColumnsShowFocus(true);
    setAlternatingRowColors(true);
    setTextElideMode(Qt::ElideMiddle); // what is asked for stands at a path's end
    setFrameShape(QFrame::NoFrame);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *copy = new QAction(tr("Copy &Trace Id"), this);
    copy->setObjectName(u"copyTraceAction"_s);
    addAction(copy);
    const auto update = [this, copy] { copy->setEnabled(!traceId().isEmpty()); };
    connect(copy, &QAction::triggered, this, [this] { copyText(traceId()); });
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, update);
    connect(m_model, &QAbstractItemModel::modelReset, this, update);
    update();
}

QList<QStandardItem *> RequestTree::line(const JournalRequest &request) const
{
    const QString what = QString::fromLatin1(request.request.verb) % u' '
        % displayName(pathOf(request.request.url));
    const QString answer = answerWords(request);
    const QString trace = request.answer ? displayName(request.answer->traceId) : QString();
    const QString duration = request.answer ? durationWords(request.answer->elapsed) : QString();
    auto *first = new QStandardItem(what);
    first->setToolTip(
        plainToolTip(QString::fromLatin1(request.request.verb) % u' '
                     % displayName(request.request.url.toString(QUrl::FullyEncoded))));
    first->setData(tr("%1: %2, %3", "request, answer, duration").arg(what, answer, duration),
                   Qt::AccessibleTextRole);
    first->setSizeHint({ em(this), em(this) * 3 / 2 });
    auto *second = new QStandardItem(answer);
    auto *third = new QStandardItem(duration);
    third->setToolTip(tr("Sent %1").arg(exactTime(request.sent)));
    third->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *fourth = new QStandardItem(trace);
    fourth->setToolTip(plainToolTip(trace));
    return { first, second, third, fourth };
}

void RequestTree::addWords(QStandardItem *parent, const JournalRequest &request,
                           const QString &platform)
{
    if (!request.answer || request.answer->message.isEmpty())
        return;
    auto *words = new QStandardItem(
        tr("%1 says: “%2”").arg(platform, displayName(request.answer->message)));
    words->setToolTip(plainToolTip(words->text()));
    parent->appendRow(words);
    setFirstColumnSpanned(0, parent->index(), true);
    expand(parent->index());
}

void RequestTree::setRequests(const QList<JournalRequest> &requests, const QString &platform)
{
    m_model->clear();
    m_model->setHorizontalHeaderLabels(
        { tr("Request"), tr("Answer"), tr("Duration"), tr("Trace id") });
    for (const JournalRequest &request : requests) {
        const QList<QStandardItem *> items = line(request);
        m_model->appendRow(items);
        addWords(items.constFirst(), request, platform);
    }
    header()->setStretchLastSection(true);
    header()->resizeSection(RequestColumn, em(this) * 18);
    header()->resizeSection(AnswerColumn, em(this) * 8);
    header()->resizeSection(DurationColumn, em(this) * 5);
    if (m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0, 0));
}

QString RequestTree::traceId() const
{
    QModelIndex at = currentIndex();
    if (at.parent().isValid())
        at = at.parent();
    return at.isValid() ? at.siblingAtColumn(TraceColumn).data().toString() : QString();
}

void RequestTree::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && !traceId().isEmpty()) {
        copyText(traceId());
        return;
    }
    QTreeView::keyPressEvent(event);
}

} // namespace groupdesk
