#include "helpdialog.h"

#include "formats.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QFile>
#include <QHeaderView>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

QDialog *makeDialog(const QString &name, const QString &title, QWidget *content, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(name);
    dialog->setWindowTitle(title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(content);
    column->addWidget(buttons);
    dialog->resize(em(dialog) * 40, em(dialog) * 32);
    return dialog;
}

} // namespace

QDialog *makeHelpDialog(QWidget *parent)
{
    auto *browser = new QTextBrowser;
    browser->setOpenLinks(false);
    browser->setAccessibleName(QDialog::tr("Help"));
    QFile page(u":/groupdesk/help/index.md"_s);
    if (page.open(QIODevice::ReadOnly))
        browser->setMarkdown(QString::fromUtf8(page.readAll()));
    return makeDialog(u"helpDialog"_s, QDialog::tr("Groupdesk Help"), browser, parent);
}

QDialog *makeKeysDialog(const QList<QAction *> &actions, QWidget *parent)
{
    auto *list = new QTreeWidget;
    list->setAccessibleName(QDialog::tr("Keyboard shortcuts"));
    list->setRootIsDecorated(false);
    list->setHeaderLabels({ QDialog::tr("Action"), QDialog::tr("Keys") });
    for (const QAction *action : actions) {
        QStringList keys;
        for (const QKeySequence &key : action->shortcuts())
            keys.append(key.toString(QKeySequence::NativeText));
        if (keys.isEmpty())
            continue;
        QString text = action->text();
        text.remove(u'&');
        list->addTopLevelItem(new QTreeWidgetItem({ text, keys.join(u", "_s) }));
    }
    list->header()->resizeSection(0, em(list) * 20);
    return makeDialog(u"keysDialog"_s, QDialog::tr("Keyboard Shortcuts"), list, parent);
}

} // namespace groupdesk
