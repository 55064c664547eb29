#include "whydialog.h"

#include "clipboard.h"
#include "formats.h"
#include "formscroll.h"
#include "help/helptopic.h"
#include "icons.h"
#include "plainlabel.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace groupdesk {
namespace {

/// "Ada → Ops → Owners": who is in what, read from left to right.
QStringList linesOf(const QList<QStringList> &ways)
{
    QStringList lines;
    for (const QStringList &way : ways) {
        QStringList names;
        for (const QString &name : way)
            names.append(displayName(name));
        lines.append(names.join(u" → "_s));
    }
    return lines;
}

} // namespace

WhyDialog::WhyDialog(const MembershipWords &words, QWidget *parent)
    : QDialog(parent), m_lines(linesOf(words.ways))
{
    setObjectName(u"whyDialog"_s);
    setHelpTopic(this, u"browsing#details"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Why Somebody Is in a Group"));
    QLabel *title = plainLabel(
        u"whyTitle"_s,
        tr("Why is %1 in %2?").arg(displayName(words.person), displayName(words.group)), this);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    large.setWeight(QFont::DemiBold);
    title->setFont(large);
    QLabel *count = plainLabel(u"whyCount"_s,
                               tr("%n way(s), the shortest first. To end the membership, every way "
                                  "has to be cut.",
                                  nullptr, int(m_lines.size())),
                               this);
    count->setForegroundRole(QPalette::PlaceholderText);
    auto *view = new QListView(this);
    view->setObjectName(u"whyPaths"_s);
    view->setAccessibleName(tr("Ways into the group"));
    view->setModel(new QStringListModel(m_lines, view));
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setWordWrap(true);
    view->setSpacing(em(this) / 6);
    view->setMinimumHeight(em(this) * 8);
    QLabel *note = plainLabel(u"whyNote"_s, noteText(words), this);
    note->setVisible(!note->text().isEmpty());

    auto *box = new QDialogButtonBox(this);
    QPushButton *copy = box->addButton(tr("&Copy Ways"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"copyWaysButton"_s);
    copy->setIcon(symbolicIcon(u"edit-copy"_s));
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, [this] { copyText(m_lines.join(u'\n')); });
    QPushButton *close = box->addButton(tr("C&lose"), QDialogButtonBox::RejectRole);
    close->setObjectName(u"closeButton"_s);
    close->setDefault(true);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    const int margin = dialogMargin(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->addWidget(title);
    column->addWidget(count);
    column->addWidget(view, 1);
    column->addWidget(note);
    column->addWidget(box);
    view->setFocus(Qt::OtherFocusReason);
    openAtComfortableSize(this, 30);
}

QString WhyDialog::noteText(const MembershipWords &words) const
{
    QStringList sentences;
    if (words.capped)
        sentences.append(tr("There are more ways than are listed here."));
    if (!words.complete)
        sentences.append(tr("Not every group on the way said who and what is in it, so there may "
                            "be others."));
    return sentences.join(u' ');
}

} // namespace groupdesk
