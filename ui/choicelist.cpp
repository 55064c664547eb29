#include "choicelist.h"

#include "formats.h"
#include "group.h"
#include "icons.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

constexpr int idRole = Qt::UserRole + 1;

} // namespace

ChoiceList::ChoiceList(const QString &what, QString iconName, QWidget *parent)
    : QWidget(parent), m_iconName(std::move(iconName)), m_filter(new QLineEdit(this)),
      m_view(new QListView(this)), m_note(new QLabel(this)), m_model(new QStandardItemModel(this)),
      m_proxy(new QSortFilterProxyModel(this))
{
    m_filter->setObjectName(u"choiceFilter"_s);
    m_filter->setPlaceholderText(tr("Filter by name…"));
    m_filter->setAccessibleName(tr("%1: filter").arg(what));
    m_filter->setClearButtonEnabled(true);
    m_proxy->setSourceModel(m_model);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_view->setObjectName(u"choiceView"_s);
    m_view->setAccessibleName(what);
    m_view->setModel(m_proxy);
    m_view->setWordWrap(true);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setIconSize(QSize(em(this), em(this)));
    m_view->setTextElideMode(Qt::ElideNone);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setMinimumHeight(em(this) * 6);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setText(tr("Loading…"));

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_filter);
    column->addWidget(m_view, 1);
    column->addWidget(m_note);

    connect(m_filter, &QLineEdit::textChanged, m_proxy,
            &QSortFilterProxyModel::setFilterFixedString);
    connect(m_model, &QStandardItemModel::itemChanged, this, [this] {
        updateNote();
        Q_EMIT changed();
    });
}

QStandardItem *ChoiceList::makeItem(const DirectoryEntry &entry,
                                    const QString &unselectableReason) const
{
    QString text = displayName(entry.name);
    if (!entry.detail.isEmpty() && entry.detail != entry.name)
        text = tr("%1 — %2").arg(text, displayName(entry.detail));
    if (!entry.selectable)
        text = tr("%1 (%2)").arg(text, unselectableReason);
    auto *item = new QStandardItem(symbolicIcon(m_iconName), text);
    item->setData(entry.id, idRole);
    item->setToolTip(plainToolTip(entry.id));
    item->setCheckable(true); // also the dimmed ones, so that the names stand below each other
    item->setCheckState(Qt::Unchecked);
    item->setEnabled(entry.selectable);
    return item;
}

void ChoiceList::setEntries(const Directory &entries, const QString &unselectableReason)
{
    const QStringList chosen = chosenIds();
    m_problem.clear();
    m_model->clear();
    for (const DirectoryEntry &entry : entries) {
        QStandardItem *item = makeItem(entry, unselectableReason);
        if (entry.selectable && chosen.contains(entry.id))
            item->setCheckState(Qt::Checked);
        m_model->appendRow(item);
    }
    m_filter->setEnabled(!entries.isEmpty());
    updateNote();
    Q_EMIT changed();
}

void ChoiceList::setProblem(const QString &text)
{
    m_problem = text;
    m_filter->setEnabled(m_model->rowCount() > 0);
    updateNote();
    Q_EMIT changed();
}

QStringList ChoiceList::chosenIds() const
{
    QStringList ids;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QStandardItem *item = m_model->item(row);
        if (item->checkState() == Qt::Checked)
            ids.append(item->data(idRole).toString());
    }
    return ids;
}

void ChoiceList::updateNote()
{
    if (!m_problem.isEmpty())
        m_note->setText(m_problem);
    else if (m_model->rowCount() == 0)
        m_note->setText(tr("There is nothing to choose from."));
    else
        m_note->setText(tr("%1 of %2 chosen")
                            .arg(QLocale().toString(chosenIds().size()),
                                 QLocale().toString(m_model->rowCount())));
}

} // namespace groupdesk
