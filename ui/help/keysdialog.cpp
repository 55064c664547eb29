#include "help/keysdialog.h"

#include "formats.h"
#include "formscroll.h"
#include "group.h"
#include "help/helptopic.h"
#include "icons.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace groupdesk {

KeysDialog::KeysDialog(const QList<KeyArea> &areas, QWidget *parent)
    : QDialog(parent), m_model(new QStandardItemModel(this)),
      m_shown(new QSortFilterProxyModel(this)), m_find(new QLineEdit(this)),
      m_tree(new QTreeView(this)), m_nothing(new QLabel(this))
{
    setObjectName(u"keysDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard Shortcuts"));
    setHelpTopic(this, u"keys"_s);
    fill(areas);
    m_shown->setSourceModel(m_model);
    m_shown->setRecursiveFilteringEnabled(true);
    m_shown->setAutoAcceptChildRows(true); // the name of an area stands for everything in it
    m_shown->setFilterKeyColumn(-1);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    build();
    connect(m_find, &QLineEdit::textChanged, this, &KeysDialog::filter);
    filter();
    m_find->setFocus();
    openAtComfortableSize(this, 40);
}

void KeysDialog::fill(const QList<KeyArea> &areas)
{
    m_model->setHorizontalHeaderLabels({ tr("Action"), tr("Keys"), tr("Works in") });
    for (const KeyArea &area : areas) {
        auto *title = new QStandardItem(area.title);
        title->setEditable(false);
        QFont font = this->font();
        font.setWeight(QFont::DemiBold);
        title->setFont(font);
        for (const KeyUse &use : area.uses) {
            QList<QStandardItem *> row;
            for (const QString &text : { use.what, use.keys, use.where }) {
                row.append(new QStandardItem(text));
                row.constLast()->setEditable(false);
            }
            row.constFirst()->setAccessibleText(
                use.where.isEmpty() ? tr("%1: %2").arg(use.what, use.keys)
                                    : tr("%1: %2, in %3").arg(use.what, use.keys, use.where));
            title->appendRow(row);
        }
        m_model->appendRow(title);
    }
}

void KeysDialog::build()
{
    m_find->setObjectName(u"keysFind"_s);
    m_find->setPlaceholderText(tr("Search by action or key…"));
    m_find->setAccessibleName(tr("Search by action or key"));
    m_find->setClearButtonEnabled(true);
    m_find->installEventFilter(this);
    m_nothing->setObjectName(u"keysNothing"_s);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);
    m_tree->setObjectName(u"keysTree"_s);
    m_tree->setAccessibleName(tr("Keyboard shortcuts"));
    m_tree->setModel(m_shown);
    m_tree->setItemsExpandable(false);
    m_tree->setRootIsDecorated(false);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_tree->setMinimumHeight(em(this) * 20);

    auto *box = new QDialogButtonBox(this);
    QPushButton *close = box->addButton(QDialogButtonBox::Close);
    close->setObjectName(u"closeButton"_s);
    close->setText(tr("Close"));
    close->setIcon({});
    close->setAutoDefault(false); // Return in the search field is no farewell
    connect(box, &QDialogButtonBox::rejected, this, &KeysDialog::reject);

    auto *column = new QVBoxLayout(this);
    const int margin = dialogMargin(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->addWidget(m_find);
    column->addWidget(m_nothing);
    column->addWidget(m_tree, 1);
    column->addWidget(box);
}

void KeysDialog::filter()
{
    m_shown->setFilterFixedString(m_find->text().trimmed());
    for (int row = 0; row < m_shown->rowCount(); ++row)
        m_tree->setFirstColumnSpanned(row, {}, true);
    m_tree->expandAll();
    const bool isEmpty = m_shown->rowCount() == 0;
    m_nothing->setText(tr("Nothing matches “%1”.").arg(displayName(m_find->text())));
    m_nothing->setVisible(isEmpty);
    m_tree->setVisible(!isEmpty);
}

bool KeysDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_find && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_find->text().isEmpty()) {
            m_find->clear();
            return true;
        }
        if (key == Qt::Key_Down) {
            m_tree->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace groupdesk
