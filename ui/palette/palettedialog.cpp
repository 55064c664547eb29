#include "palette/palettedialog.h"

#include "accessible.h"
#include "fontfollower.h"
#include "formats.h"
#include "help/helptopic.h"
#include "icons.h"
#include "palette/palettedelegate.h"
#include "paletteindex.h"
#include "plainlabel.h"

#include <QAction>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace groupdesk {

PaletteDialog::PaletteDialog(PaletteIndex &index, PaletteListModel::Icons icons, QWidget *window)
    : QDialog(window, Qt::Dialog | Qt::FramelessWindowHint), m_index(index),
      m_model(new PaletteListModel(std::move(icons), this)), m_edit(new QLineEdit(this)),
      m_list(new QListView(this)), m_nothing(plainLabel(u"paletteNothing"_s, {}, this)),
      m_hint(plainLabel(u"paletteHint"_s, {}, this)),
      m_count(plainLabel(u"paletteCount"_s, {}, this)), m_voice(new QWidget(this))
{
    setObjectName(u"paletteDialog"_s);
    setHelpTopic(this, u"finding#palette"_s);
    setWindowTitle(tr("Command Palette"));
    build();
    connect(m_edit, &QLineEdit::textChanged, this, &PaletteDialog::type);
    connect(&m_index, &PaletteIndex::found, this, &PaletteDialog::showFound);
    connect(m_list, &QAbstractItemView::clicked, this, &PaletteDialog::runCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        updateHint();
        m_speakSoon.start();
    });
    m_speakSoon.setSingleShot(true);
    m_speakSoon.setInterval(250ms);
    connect(&m_speakSoon, &QTimer::timeout, this, &PaletteDialog::speak);
}

void PaletteDialog::build()
{
    m_edit->setObjectName(u"paletteEdit"_s);
    m_edit->setPlaceholderText(tr("Search actions, groups, organizations and people"));
    m_edit->setAccessibleName(tr("Search actions, groups, organizations and people"));
    m_edit->addAction(symbolicIcon(u"edit-find"_s), QLineEdit::LeadingPosition);
    m_edit->setMaxLength(int(longestPaletteText));
    m_edit->installEventFilter(this);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("What matches"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    for (QLabel *label : { m_nothing, m_hint, m_count })
        label->setForegroundRole(QPalette::PlaceholderText);
    m_count->setWordWrap(false);
    m_voice->setObjectName(u"paletteVoice"_s);
    m_voice->setFixedSize(1, 1);
    makeLive(m_voice);

    auto *frame = new QFrame(this);
    frame->setObjectName(u"paletteFrame"_s);
    frame->setFrameShape(QFrame::StyledPanel);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_hint, 1);
    foot->addWidget(m_count);
    auto *column = new QVBoxLayout(frame);
    column->addWidget(m_edit);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1);
    column->addLayout(foot);
    auto *around = new QVBoxLayout(this);
    around->setContentsMargins(0, 0, 0, 0);
    around->addWidget(frame);
    followFont(this, [this, column] {
        const int gap = em(this) / 2;
        column->setContentsMargins(gap, gap, gap, gap);
        column->setSpacing(gap);
        m_nothing->setContentsMargins(gap, gap, gap, gap);
        if (isVisible())
            place();
    });
}

void PaletteDialog::begin()
{
    if (m_edit->text().isEmpty())
        type({});
    else
        m_edit->clear();
    m_edit->setFocus(Qt::PopupFocusReason);
    place();
    show();
    raise();
    activateWindow();
}

/// Below the window's menus, and never larger than the window has room for.
void PaletteDialog::place()
{
    const QRect window = parentWidget()->geometry();
    const int unit = em(this);
    const int width = std::min(unit * 40, window.width() - 2 * unit);
    const int below = std::min(unit * 5, window.height() / 8);
    const int rows = m_edit->sizeHint().height() + unit * 19 / 10 * 12 + unit * 4;
    const int height = std::min(rows, window.height() - below - unit);
    const QSize size = QSize(width, height).expandedTo(minimumSizeHint());
    setGeometry(QRect({ window.center().x() - size.width() / 2, window.top() + below }, size));
}

void PaletteDialog::done(int result)
{
    m_runWhenFound = false;
    m_speakSoon.stop();
    m_index.close();
    const bool wasActive = isActiveWindow();
    QDialog::done(result);
    if (wasActive)
        parentWidget()->activateWindow();
}

bool PaletteDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::WindowDeactivate && isVisible())
        reject();
    return handled;
}

void PaletteDialog::type(const QString &text)
{
    m_runWhenFound = false;
    m_isFresh = true;
    m_index.search(text);
}

void PaletteDialog::showFound()
{
    const PaletteItem *before = current();
    const std::optional<PaletteTarget> kept
        = before == nullptr || m_isFresh ? std::nullopt : std::optional(before->target);
    m_isFresh = false;
    m_model->setItems(m_index.items());
    const int row = kept ? m_model->rowOf(*kept) : -1;
    moveTo(std::max(row, 0));
    updateWords();
    m_speakSoon.start();
    if (std::exchange(m_runWhenFound, false))
        runCurrent();
}

void PaletteDialog::updateWords()
{
    const bool isEmpty = m_model->rowCount() == 0;
    updateHint();
    m_list->setVisible(!isEmpty);
    m_nothing->setVisible(isEmpty);
    m_nothing->setText(m_index.isFilling() ? tr("Still looking through the groups…")
                                           : tr("Nothing matches."));
    const auto total = int(m_index.total());
    const QLocale locale;
    m_count->setText(
        total > m_model->rowCount()
            ? tr("%1 of %2").arg(locale.toString(m_model->rowCount()), locale.toString(total))
            : QString());
}

/// Why the current row cannot be chosen, in full; else what narrows the search.
void PaletteDialog::updateHint()
{
    const PaletteItem *item = current();
    m_hint->setText(item != nullptr && !item->whyNot.isEmpty()
                        ? item->whyNot
                        : tr("> actions   # groups   / organizations   @ people"));
}

void PaletteDialog::speak()
{
    if (!isVisible())
        return;
    const PaletteItem *item = current();
    if (item == nullptr) {
        readOut(m_voice, m_nothing->text());
        return;
    }
    const QString row = m_list->currentIndex().data(Qt::AccessibleTextRole).toString();
    readOut(m_voice,
            tr("%1 (%2 of %3)")
                .arg(row, QLocale().toString(m_list->currentIndex().row() + 1),
                     QLocale().toString(m_index.total())));
}

const PaletteItem *PaletteDialog::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? &m_model->items().at(index.row()) : nullptr;
}

int PaletteDialog::pageRows() const
{
    const int height = std::max(m_list->sizeHintForRow(0), 1);
    return std::max(m_list->viewport()->height() / height - 1, 1);
}

/// Around both ends, one row at a time.
void PaletteDialog::moveBy(int rows)
{
    const int count = m_model->rowCount();
    const int row = m_list->currentIndex().row() + rows;
    if (count > 0)
        moveTo(std::abs(rows) == 1 ? (row + count) % count : row);
}

void PaletteDialog::moveTo(int row)
{
    const QModelIndex index
        = m_model->index(std::clamp(row, 0, std::max(m_model->rowCount() - 1, 0)));
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

bool PaletteDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (handleKey(key->key(), key->modifiers() & ~Qt::KeypadModifier))
            return true;
    }
    return QDialog::eventFilter(watched, event);
}

bool PaletteDialog::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    const bool again = (key == Qt::Key_K && modifiers == Qt::ControlModifier)
        || (key == Qt::Key_P && modifiers == (Qt::ControlModifier | Qt::ShiftModifier));
    if (again) {
        reject();
        return true;
    }
    if (modifiers != Qt::NoModifier)
        return false;
    switch (key) {
    case Qt::Key_Up:
        moveBy(-1);
        return true;
    case Qt::Key_Down:
        moveBy(+1);
        return true;
    case Qt::Key_PageUp:
        moveBy(-std::max(pageRows(), 2));
        return true;
    case Qt::Key_PageDown:
        moveBy(std::max(pageRows(), 2));
        return true;
    case Qt::Key_Home:
        moveTo(0);
        return true;
    case Qt::Key_End:
        moveTo(m_model->rowCount() - 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run();
        return true;
    default:
        return false;
    }
}

void PaletteDialog::run()
{
    if (m_isFresh) // what is current answers something else
        m_runWhenFound = true;
    else
        runCurrent();
}

void PaletteDialog::runCurrent()
{
    const PaletteItem *item = current();
    if (item == nullptr)
        return;
    if (!item->whyNot.isEmpty()) {
        speak();
        return;
    }
    const PaletteTarget target = item->target;
    accept();
    m_index.remember(target);
    Q_EMIT chosen(target);
}

} // namespace groupdesk
