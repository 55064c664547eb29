#include "orders/invalidatedialog.h"

#include "detailcontent.h"
#include "errorwords.h"
#include "formats.h"
#include "formscroll.h"
#include "help/helptopic.h"
#include "memberlistview.h"
#include "orders/sentencelist.h"
#include "platformui.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

MemberList listOf(const DatabasesNow &databases)
{
    MemberList list;
    list.title = InvalidateDialog::tr("Databases");
    list.emptyText = InvalidateDialog::tr("No database is in this group");
    list.known = databases.known;
    for (const DirectoryEntry &entry : databases.entries) {
        MemberList::Item item;
        item.text = displayName(entry.name);
        item.iconName = u"network-server"_s;
        item.toolTip = entry.id;
        item.id = entry.id;
        list.items.append(item);
    }
    sortItems(list.items);
    return list;
}

QString countWords(const DatabasesNow &databases)
{
    if (databases.known) {
        return InvalidateDialog::tr("The tokens of %n databases end with those of the group:",
                                    nullptr, int(databases.entries.size()));
    }
    return databases.loading
        ? InvalidateDialog::tr("The databases of the group are being read…")
        : InvalidateDialog::tr("Which databases are in the group could not be read. The tokens of "
                               "all of them end.");
}

} // namespace

InvalidateDialog::InvalidateDialog(const OrderSubject &subject, QWidget *parent,
                                   std::chrono::milliseconds settleDelay)
    : OrderDialog(subject,
                  { .name = u"invalidateDialog"_s,
                    .title = tr("Invalidate All Tokens"),
                    .headline = tr("Invalidate every token of %1?").arg(quotedName(subject.group)),
                    .button = tr("Invalidate All &Tokens"),
                    .buttonName = u"invalidateButton"_s,
                    .buttonIcon = u"dialog-password"_s,
                    .busy = tr("Invalidating the tokens…"),
                    .weight = Weight::Grave,
                    .settleDelay = settleDelay },
                  parent),
      m_count(new QLabel(this)), m_list(new MemberListView(this))
{
    setHelpTopic(this, u"orders#invalidate"_s);
    build(makeForm());
    setDatabases({ .loading = true });
    focusConfirmation();
    openAtComfortableSize(this, 42);
}

QWidget *InvalidateDialog::makeForm()
{
    auto *form = new QWidget(this);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins({});
    column->setSpacing(dialogMargin(this) / 2);
    const PlatformUi *ui = findPlatformUi(subject().platformId);
    column->addWidget(
        new SentenceList(ui == nullptr ? QStringList() : ui->orders.invalidate, form));
    m_count->setObjectName(u"databaseCount"_s);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setWordWrap(true);
    m_list->setObjectName(u"databaseList"_s);
    m_list->setMinimumHeight(em(this) * 8);
    column->addWidget(m_count);
    column->addWidget(m_list, 1);
    connect(m_list, &MemberListView::retryRequested, this, &InvalidateDialog::databasesRequested);
    return form;
}

void InvalidateDialog::setDatabases(const DatabasesNow &databases)
{
    m_count->setText(countWords(databases));
    m_list->setList(listOf(databases));
    m_list->setStatus({ databases.loading, databases.problem });
}

} // namespace groupdesk
