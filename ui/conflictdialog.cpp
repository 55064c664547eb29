#include "conflictdialog.h"

#include "classband.h"
#include "conflictmodel.h"
#include "conflictview.h"
#include "errorwords.h"
#include "fieldproblem.h"
#include "formats.h"
#include "formscroll.h"
#include "help/helptopic.h"
#include "plainlabel.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

constexpr int namesInASentence = 3;

} // namespace

ConflictDialog::ConflictDialog(ConflictSubject subject, ItemNames names, QWidget *parent)
    : QDialog(parent), m_subject(std::move(subject)), m_names(std::move(names)),
      m_model(new ConflictModel(m_subject.rows, m_names, this)), m_band(new ClassBand(this)),
      m_headline(plainLabel(u"conflictHeadline"_s, {}, this)),
      m_who(plainLabel(u"conflictWho"_s, {}, this)), m_view(new ConflictView(m_model, this)),
      m_hint(new FieldProblem(u"conflictHint"_s, this)), m_buttons(new QDialogButtonBox(this)),
      m_theirs(new QPushButton(tr("Take &Theirs"), this)),
      m_mine(new QPushButton(tr("Take &Mine"), this)),
      m_apply(new QPushButton(tr("&Apply Result"), this))
{
    setObjectName(u"conflictDialog"_s);
    setHelpTopic(this, u"editing#conflicts"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Compare Changes"));
    build();
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ConflictDialog::updateState);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ConflictDialog::updateState);
    updateState();
    m_view->setFocus(Qt::OtherFocusReason);
    openAtComfortableSize(this, 58);
}

void ConflictDialog::build()
{
    m_band->setObjectName(u"conflictClassBand"_s);
    m_band->show(
        m_subject.endpointClass,
        tr("%1 · %2").arg(displayName(m_subject.profile), displayName(m_subject.organization)));
    QFont large = m_headline->font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    large.setWeight(QFont::DemiBold);
    m_headline->setFont(large);
    m_headline->setText(headline());
    m_who->setText(whoAndWhen());
    m_view->setMinimumHeight(em(this) * 7);
    buildButtons();

    const int margin = dialogMargin(this);
    auto *picks = new QHBoxLayout;
    picks->addWidget(m_theirs);
    picks->addWidget(m_mine);
    picks->addStretch(1);
    auto *content = new QVBoxLayout;
    content->setContentsMargins(margin, margin, margin, margin);
    content->setSpacing(margin * 2 / 3);
    content->addWidget(m_headline);
    content->addWidget(m_who);
    content->addWidget(m_view, 1);
    content->addLayout(picks);
    content->addWidget(m_hint);
    content->addWidget(m_buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_band);
    column->addLayout(content);
}

void ConflictDialog::buildButtons()
{
    m_theirs->setObjectName(u"takeTheirsButton"_s);
    m_theirs->setToolTip(tr("Keep what is there now in the selected rows (Left)"));
    m_mine->setObjectName(u"takeMineButton"_s);
    m_mine->setToolTip(tr("Take what was typed here in the selected rows (Right)"));
    for (QPushButton *button : { m_theirs, m_mine })
        button->setAutoDefault(false);
    m_apply->setObjectName(u"applyResultButton"_s);
    m_buttons->addButton(m_apply, QDialogButtonBox::AcceptRole);
    QPushButton *cancel = m_buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setObjectName(u"cancelButton"_s);
    cancel->setText(tr("Cancel"));
    cancel->setIcon({});
    cancel->setAutoDefault(false);
    m_apply->setDefault(true);
    connect(m_theirs, &QPushButton::clicked, this,
            [this] { m_view->pickSelected(MergeRow::Pick::Theirs); });
    connect(m_mine, &QPushButton::clicked, this,
            [this] { m_view->pickSelected(MergeRow::Pick::Mine); });
    connect(m_apply, &QPushButton::clicked, this, &ConflictDialog::apply);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ConflictDialog::reject);
}

void ConflictDialog::apply()
{
    if (!isDecided(m_model->rows()))
        return;
    Q_EMIT resolved(m_model->rows());
    accept();
}

void ConflictDialog::refreshNames()
{
    m_model->setNames(m_names);
}

void ConflictDialog::updateState()
{
    const QStringList open = m_model->undecided();
    const QString reason = open.isEmpty()
        ? QString()
        : tr("Choose theirs or mine for %1.").arg(someOf(open, namesInASentence));
    m_apply->setEnabled(open.isEmpty());
    m_apply->setToolTip(open.isEmpty() ? tr("Take the result over into the editor") : reason);
    m_apply->setAccessibleDescription(reason);
    m_hint->say(open.isEmpty() ? tr("Nothing is sent yet: the result goes to the editor.") : reason,
                open.isEmpty() ? FieldProblem::Tone::Quiet : FieldProblem::Tone::Warning);
    bool choice = false;
    const auto selected = m_view->selectionModel()->selectedRows();
    for (const QModelIndex &row : selected)
        choice = choice || isChoice(m_model->rows().at(row.row()));
    m_theirs->setEnabled(choice);
    m_mine->setEnabled(choice);
}

QString ConflictDialog::headline() const
{
    return tr("%1 was changed at %2 while it was edited here.")
        .arg(quotedName(m_subject.group), m_subject.platform);
}

QString ConflictDialog::whoAndWhen() const
{
    const QString by = m_subject.now.modifiedBy;
    const QString known = m_names ? m_names(GroupField::Users, by) : QString();
    const QString who = displayName(known.isEmpty() ? by : known);
    if (!m_subject.now.modified) {
        return by.isEmpty() ? tr("%1 does not say who changed it.").arg(m_subject.platform)
                            : tr("Last changed by %1.").arg(who);
    }
    const QString when = fullTime(*m_subject.now.modified, QDateTime::currentDateTimeUtc());
    return by.isEmpty() ? tr("Last changed %1.").arg(when)
                        : tr("Last changed by %1, %2.").arg(who, when);
}

} // namespace groupdesk
