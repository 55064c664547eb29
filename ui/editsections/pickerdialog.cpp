#include "editsections/pickerdialog.h"

#include "editsections/itemdelegate.h"
#include "editsections/itemroles.h"
#include "fieldproblem.h"
#include "formats.h"
#include "formscroll.h"
#include "help/helptopic.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace groupdesk {

PickerDialog::PickerDialog(const QString &what, const QString &iconName, QWidget *parent)
    : QDialog(parent), m_what(what), m_model(new PickerModel(iconName, this)),
      m_proxy(new QSortFilterProxyModel(this)), m_search(new QLineEdit(this)),
      m_view(new QListView(this)), m_note(new FieldProblem(u"pickerNote"_s, this)),
      m_retry(new QPushButton(tr("Try A&gain"), this)),
      m_hint(new FieldProblem(u"pickerHint"_s, this)), m_add(new QPushButton(this))
{
    setObjectName(u"pickerDialog"_s);
    setHelpTopic(this, u"editing#lists"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Add to %1").arg(what));
    buildView();
    build();
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy->setFilterFixedString(text.toCaseFolded());
        updateState();
    });
    connect(m_view, &QListView::clicked, this, &PickerDialog::toggle);
    connect(m_model, &PickerModel::pickedChanged, this, &PickerDialog::updateState);
    connect(m_add, &QPushButton::clicked, this, &PickerDialog::take);
    connect(m_retry, &QPushButton::clicked, this, &PickerDialog::retryRequested);
    updateState();
    m_search->setFocus(Qt::OtherFocusReason);
    openAtComfortableSize(this, 36);
}

void PickerDialog::buildView()
{
    m_proxy->setSourceModel(m_model);
    m_proxy->setFilterRole(ItemSearchRole);
    m_proxy->setSortRole(ItemSortRole);
    m_proxy->setSortLocaleAware(true);
    m_proxy->sort(0);
    m_search->setObjectName(u"pickerSearch"_s);
    m_search->setAccessibleName(tr("Search"));
    m_search->setPlaceholderText(tr("Search by name, e-mail or id…"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_view->setObjectName(u"pickerList"_s);
    m_view->setAccessibleName(m_what);
    m_view->setModel(m_proxy);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setItemDelegate(new ItemDelegate(this));
    m_view->setMinimumHeight(em(this) * 16);
    m_view->installEventFilter(this);
}

void PickerDialog::build()
{
    m_add->setObjectName(u"pickerAdd"_s);
    m_retry->setObjectName(u"pickerRetry"_s);
    m_retry->setAutoDefault(false);
    m_retry->hide();
    auto *box = new QDialogButtonBox(this);
    box->addButton(m_add, QDialogButtonBox::AcceptRole);
    QPushButton *cancel = box->addButton(QDialogButtonBox::Cancel);
    cancel->setObjectName(u"pickerCancel"_s);
    cancel->setText(tr("Cancel"));
    cancel->setIcon({});
    cancel->setAutoDefault(false);
    m_add->setDefault(true);
    connect(box, &QDialogButtonBox::rejected, this, &PickerDialog::reject);

    auto *note = new QHBoxLayout;
    note->addWidget(m_note, 1);
    note->addWidget(m_retry, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    const int margin = dialogMargin(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->addWidget(m_search);
    column->addWidget(m_view, 1);
    column->addLayout(note);
    column->addWidget(m_hint);
    column->addWidget(box);
}

void PickerDialog::setChoices(const QList<PickerChoice> &choices)
{
    m_model->setChoices(choices);
    updateState();
}

void PickerDialog::setNote(const QString &text, bool retry)
{
    m_note->say(text, retry ? FieldProblem::Tone::Warning : FieldProblem::Tone::Quiet);
    m_retry->setVisible(retry);
    updateState();
}

void PickerDialog::toggle(const QModelIndex &shown)
{
    m_model->toggle(m_proxy->mapToSource(shown));
}

void PickerDialog::take()
{
    const QStringList ids = m_model->picked();
    if (ids.isEmpty())
        return;
    Q_EMIT picked(ids);
    accept();
}

void PickerDialog::updateState()
{
    const auto count = int(m_model->picked().size());
    m_add->setEnabled(count > 0);
    m_add->setText(count > 0 ? tr("&Add %n", nullptr, count) : tr("&Add"));
    QString hint;
    if (m_model->rowCount() == 0)
        hint = m_note->text().isEmpty() ? tr("There is nothing to add: everything there is, is in "
                                             "the list.")
                                        : QString();
    else if (m_proxy->rowCount() == 0)
        hint = tr("Nothing matches “%1”.").arg(displayName(m_search->text()));
    else if (count == 0)
        hint = tr("Tick what is to be added.");
    m_hint->say(hint, FieldProblem::Tone::Quiet);
    m_add->setToolTip(hint);
    m_add->setAccessibleDescription(hint);
}

/// From the search into the list without the Tab key; Return ticks the only one that is left.
bool PickerDialog::takeSearchKey(int key)
{
    if (key == Qt::Key_Down && m_proxy->rowCount() > 0) {
        m_view->setFocus(Qt::OtherFocusReason);
        m_view->setCurrentIndex(m_proxy->index(0, 0));
        return true;
    }
    const bool isReturn = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!isReturn || !m_model->picked().isEmpty())
        return false;
    if (m_proxy->rowCount() == 1)
        toggle(m_proxy->index(0, 0));
    return true;
}

bool PickerDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (watched == m_search && takeSearchKey(key))
            return true;
        if (watched == m_view && key == Qt::Key_Space) {
            toggle(m_view->currentIndex());
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace groupdesk
