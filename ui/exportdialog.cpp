#include "exportdialog.h"

#include "formats.h"
#include "formscroll.h"
#include "group.h"
#include "help/helptopic.h"
#include "icons.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace groupdesk {

ExportDialog::ExportDialog(const QList<Profile> &profiles, QWidget *parent)
    : QDialog(parent), m_profiles(profiles), m_list(new QListWidget(this)),
      m_export(new QPushButton(this))
{
    setObjectName(u"exportDialog"_s);
    setHelpTopic(this, u"connections#files"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export Profiles"));
    for (const Profile &profile : std::as_const(m_profiles)) {
        auto *item = new QListWidgetItem(classIcon(profile.endpointClass),
                                         displayName(profile.name), m_list);
        item->setToolTip(plainToolTip(profile.baseUrl.toString()));
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    build();
    connect(m_list, &QListWidget::itemChanged, this, &ExportDialog::updateState);
    updateState();
    m_list->setFocus();
    openAtComfortableSize(this, 30);
}

void ExportDialog::build()
{
    const int margin = dialogMargin(this);
    auto *note = new QLabel(this);
    note->setObjectName(u"exportNote"_s);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    note->setText(tr("The file holds no token, password or other secret: it has no place for one. "
                     "It does hold addresses, names, and the commands and variables that give "
                     "tokens."));
    m_list->setObjectName(u"exportList"_s);
    m_list->setAccessibleName(tr("Profiles to export"));
    m_list->setMinimumHeight(em(this) * 10);
    m_list->setIconSize({ em(this), em(this) });
    auto *box = new QDialogButtonBox(this);
    m_export->setObjectName(u"exportButton"_s);
    box->addButton(m_export, QDialogButtonBox::AcceptRole);
    QPushButton *cancel = box->addButton(QDialogButtonBox::Cancel);
    cancel->setObjectName(u"exportCancelButton"_s);
    cancel->setText(tr("Cancel"));
    cancel->setIcon({});
    cancel->setAutoDefault(false);
    m_export->setDefault(true);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_export, &QPushButton::clicked, this, [this] {
        Q_EMIT exportRequested(chosen());
        accept();
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(margin * 2 / 3);
    column->addWidget(note);
    column->addWidget(m_list, 1);
    column->addWidget(box);
}

QList<Profile> ExportDialog::chosen() const
{
    QList<Profile> profiles;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            profiles.append(m_profiles.at(row));
    }
    return profiles;
}

void ExportDialog::updateState()
{
    const auto count = int(chosen().size());
    m_export->setEnabled(count > 0);
    m_export->setText(count == 1       ? tr("&Export One Profile…")
                          : count == 0 ? tr("&Export Profiles…")
                                       : tr("&Export %n Profiles…", nullptr, count));
    m_export->setToolTip(count == 0 ? tr("Tick what is to be exported") : QString());
}

} // namespace groupdesk
