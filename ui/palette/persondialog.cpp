#include "palette/persondialog.h"

#include "fontfollower.h"
#include "formats.h"
#include "formscroll.h"
#include "help/helptopic.h"
#include "persongroups.h"
#include "plainlabel.h"
#include "workspace.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

constexpr int refRole = Qt::UserRole + 1;

} // namespace

PersonDialog::PersonDialog(Workspace &workspace, const DirectoryEntry &entry,
                           const PalettePerson &person, QWidget *parent)
    : QDialog(parent), m_workspace(workspace),
      m_groups(new PersonGroups(workspace.groups(), everywhere(entry.email, person), this)),
      m_summary(plainLabel(u"personSummary"_s, {}, this)), m_view(new QTreeView(this)),
      m_model(new QStandardItemModel(this)), m_go(nullptr)
{
    setObjectName(u"personDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Groups of a Person"));
    setHelpTopic(this, u"browsing#details"_s);
    build(entry);
    connect(m_groups, &PersonGroups::finished, this, &PersonDialog::fill);
    m_groups->start();
    openAtComfortableSize(this, 44);
}

QList<PalettePerson> PersonDialog::everywhere(const QString &email,
                                              const PalettePerson &person) const
{
    QList<PalettePerson> who { person };
    const QList<Source> sources = m_workspace.sources();
    for (const Source &source : sources) {
        if (source.ref == person.source || email.isEmpty())
            continue;
        const auto known = m_workspace.names().names(source.ref).value(DirectoryKind::Users);
        for (const DirectoryEntry &other : known) {
            if (other.email.compare(email, Qt::CaseInsensitive) == 0)
                who.append({ source.ref, UserId(other.id) });
        }
    }
    return who;
}

void PersonDialog::build(const DirectoryEntry &entry)
{
    const QString name = displayName(entry.name);
    QLabel *title = plainLabel(u"personName"_s,
                               entry.email.isEmpty() || entry.email == entry.name
                                   ? name
                                   : tr("%1 (%2)").arg(name, displayName(entry.email)),
                               this);
    setRelativeFont(title, 1.15, QFont::DemiBold);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setText(tr("Looking through the groups…"));
    m_view->setObjectName(u"personGroups"_s);
    m_view->setAccessibleName(tr("Groups"));
    m_view->setModel(m_model);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setMinimumHeight(em(this) * 12);
    connect(m_view, &QAbstractItemView::activated, this, &PersonDialog::goToCurrent);

    auto *box = new QDialogButtonBox(this);
    m_go = box->addButton(tr("&Go to Group"), QDialogButtonBox::ActionRole);
    m_go->setObjectName(u"goToGroupButton"_s);
    m_go->setEnabled(false);
    m_go->setAutoDefault(false); // Return in the list does the same
    connect(m_go, &QPushButton::clicked, this, &PersonDialog::goToCurrent);
    QPushButton *close = box->addButton(tr("C&lose"), QDialogButtonBox::RejectRole);
    close->setObjectName(u"closeButton"_s);
    close->setAutoDefault(false);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    const int margin = dialogMargin(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->addWidget(title);
    column->addWidget(m_summary);
    column->addWidget(m_view, 1);
    column->addWidget(box);
    m_view->setFocus(Qt::OtherFocusReason);
}

void PersonDialog::fill()
{
    m_model->setHorizontalHeaderLabels({ tr("Group"), tr("Organization"), tr("Membership") });
    for (const PersonGroup &group : m_groups->found()) {
        const QString how = group.through.isEmpty()
            ? tr("direct")
            : tr("through %1").arg(displayName(group.through));
        QList<QStandardItem *> row;
        for (const QString &text : { displayName(group.name), displayName(group.place), how })
            row.append(new QStandardItem(text));
        row.constFirst()->setData(QVariant::fromValue(group.ref), refRole);
        m_model->appendRow(row);
    }
    m_view->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->header()->setStretchLastSection(true);
    const int count = m_model->rowCount();
    m_summary->setText(count == 0 ? tr("In none of the groups that are loaded.")
                                  : tr("In %n group(s) of those that are loaded.", nullptr, count));
    m_go->setEnabled(count > 0);
    if (count > 0)
        m_view->setCurrentIndex(m_model->index(0, 0));
}

void PersonDialog::goToCurrent()
{
    const QModelIndex current = m_view->currentIndex().siblingAtColumn(0);
    if (!current.isValid())
        return;
    const auto ref = current.data(refRole).value<GroupRef>();
    accept();
    Q_EMIT groupChosen(ref);
}

} // namespace groupdesk
